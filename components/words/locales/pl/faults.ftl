# What can be wrong with a file, one of its entries, or the storage. The codes are those of lib/model/faults.ts.
# No full stop where a row of the list of rejected entries is filled.

## What a file seems to be that is not read

looks-arc = archiwum stron (ARC, poprzednik formatu WARC). Zrób z niego WARC i zaimportuj ten plik: warcio recompress FILE new.warc.gz
looks-archive = skompresowane archiwum
looks-binary = dane binarne
looks-bibliography = lista pozycji bibliograficznych
looks-bookmarks = zakładki przeglądarki
looks-calendar = kalendarz
looks-chat = czat
looks-contacts = kontakty
looks-csv = tabela (CSV)
looks-encoded = dane zakodowane
looks-epub = e-book (EPUB). Skopiuj z niego tekst artykułu i wklej go tutaj
looks-feed = kanał (RSS lub Atom)
looks-image = obraz
looks-json-array = lista JSON
looks-json-object = pojedynczy obiekt JSON
looks-log = dziennik programu
looks-mail = wiadomość e-mail. Skopiuj z niej tekst artykułu i wklej go tutaj
looks-media = dźwięk lub film
looks-mhtml = archiwum strony (MHTML)
looks-no-running-text = brak ciągłego tekstu
looks-office = dokument biurowy. Zapisz tekst jako zwykły tekst, a tabelę jako CSV i zaimportuj ten plik
looks-opml = lista kanałów (OPML)
looks-pdf = plik PDF. Skopiuj z niego tekst artykułu i wklej go tutaj
looks-program = kod programu
looks-records = lista rekordów
looks-rtf = tekst sformatowany (RTF). Zapisz go jako zwykły tekst i zaimportuj ten plik albo skopiuj tekst i wklej go tutaj
looks-sitemap = mapa witryny
looks-sqlite = baza danych (SQLite). Jeśli pochodzi z diffengine, zrób z niej listę i zaimportuj tę listę: sqlite3 -json FILE "select url, title, summary as text, created as seenAt from entryversion" > versions.json
looks-subtitles = napisy
looks-svg = rysunek (SVG)
looks-utf-16-unmarked = UTF-16 bez znacznika kolejności bajtów; zapisz plik jako UTF-8
looks-warc = archiwum stron (WARC)
looks-web-response = odpowiedź serwera
looks-webarchive = archiwum strony z Safari lub inna lista właściwości. Otwórz je w Safari, zapisz stronę jako źródło i zaimportuj ten plik
looks-xml = XML, który nie jest stroną artykułu. Zrób z niego tabelę (CSV), jeden artykuł w wierszu, i zaimportuj ją
looks-zip = archiwum ZIP

## What a value of a field ought to have been

expected-text = musi być tekstem
expected-texts = musi być listą tekstów
expected-list = musi być listą
expected-object = musi być obiektem
expected-number = musi być liczbą
expected-whole-number = musi być liczbą całkowitą
expected-not-negative = musi wynosić co najmniej 0
expected-boolean = musi mieć wartość prawda lub fałsz
expected-declaration-kind = nieznany rodzaj

## The faults. Sizes are in megabytes.

fault-empty = plik jest pusty
fault-unknown-format = tego rodzaju plik nie jest obsługiwany: { $looks }
fault-unreadable = nie można odczytać pliku ({ $detail })
fault-not-utf8 = to nie UTF-8: bajt { $byte } na pozycji { $position }; może Latin-1 lub Windows-1252, zapisz plik jako UTF-8
fault-unknown-encoding = nieznane kodowanie „{ $name }”
fault-gzip-damaged = dane gzip są uszkodzone lub urwane
fault-nested-in-itself = { $format } wewnątrz { $format }: nie otwarto
fault-nested-too-deep = archiwa zagnieżdżone na więcej niż { $limit } poziomów: nie otwarto
fault-expands-too-much = dane po rozpakowaniu rosną ponad { $limit } razy, jak w bombach dekompresyjnych: przerwano odczyt
fault-too-many-entries = więcej niż { $limit } wpisów: przerwano odczyt
fault-stalled = przez { $seconds } s nie dało się nic odczytać: przerwano odczyt
fault-file-too-long =
    { $format ->
        [page] strona większa niż { $limit } MB
       *[text] tekst większy niż { $limit } MB
    }
fault-nested-too-large = archiwum większe niż { $limit } MB wewnątrz innego: wyjmij je i zaimportuj osobno
fault-nothing-inside = nie ma w nim nic, co mogłoby być artykułem
fault-no-columns = żadna kolumna nie zawiera tekstów ani adresów: { $names }
fault-zip-damaged = archiwum ZIP jest uszkodzone, urwane lub podaje błędne rozmiary
fault-zip-encrypted = zabezpieczone hasłem: rozpakuj je i zaimportuj pliki
fault-zip-method = spakowane metodą, która nie jest obsługiwana (metoda { $method }): rozpakuj i zaimportuj pliki
fault-record-damaged = uszkodzony rekord przy bajcie { $offset } archiwum
fault-record-cut-off = archiwum urywa się w rekordzie przy bajcie { $offset }
fault-revisit-without-original = mówi tylko, że strona się nie zmieniła, a archiwum nie zawiera samej strony
fault-encoding-not-read = skompresowane metodą „{ $encoding }”, której ta przeglądarka nie otwiera
fault-mhtml-without-page = archiwum strony (MHTML) bez strony w środku
fault-not-in-archive = jest na liście, ale archiwum nie zawiera tej strony
fault-error-page = serwer odpowiedział błędem ({ $status })
fault-withdrawn = wycofane przez agencję, bez tekstu ({ $uri })
fault-newer-format = format { $version } z nowszej wersji Wireprint; ta odczytuje format 1
fault-bad-header = pierwszy wiersz jest nagłówkiem, ale nie da się odczytać jego pola „{ $field }”
fault-line-too-long = { $size } MB w jednym wierszu, odczytuje się najwyżej { $limit } MB
fault-not-json = to nie JSON (zaczyna się od „{ $begins }”)
fault-json-cut-off = urwany JSON (zaczyna się od „{ $begins }”)
fault-not-an-object = to nie obiekt JSON: odczytuje się jedną wersję w wierszu
fault-json-too-deep = zagnieżdżenie głębsze niż { $limit } poziomów
fault-too-many-fields = liczba pól: { $count }, odczytuje się najwyżej { $limit }
fault-forbidden-field = pole „{ $field }”, które nie jest polem artykułu
fault-wrong-type = { $field }: { $expected }
fault-field-too-long = { $field }: więcej niż { $limit }
fault-no-text-field = brak „paragraphs” i brak „text”
fault-no-text = nie zawiera tekstu
fault-no-article = brak tekstu artykułu na tej stronie
fault-no-comparison = strona NewsSniffer bez nagłówków „Version …”
fault-bad-time = { $field }: „{ $value }” nie jest datą, jest z przyszłości lub sprzed 1990 roku
fault-bad-address = url: „{ $value }” nie jest adresem http
fault-wrong-encoding = tekst zapisany w niewłaściwym kodowaniu („{ $sample }”)
fault-page-unreadable = nie można odczytać strony ({ $detail })
fault-not-stored = nie można zapisać ({ $detail })
fault-storage-full = Brak miejsca w pamięci przeglądarki. To, co zapisano wcześniej, zostaje.
fault-storage-lost = Przeglądarka usunęła zapisane dane. Otwórz Wireprint ponownie: powie, co zostało i jak odzyskać resztę.
fault-storage-damaged = Przeglądarka stwierdziła, że jej pamięć jest uszkodzona, i przy następnym uruchomieniu może usunąć wszystko. Odzyskasz to z wyeksportowanego pliku.
fault-storage-failing = Pamięć przeglądarki zawodzi. Być może dysk jest pełny albo pamięć uszkodzona. Zwolnij miejsce, uruchom przeglądarkę ponownie i spróbuj jeszcze raz.
fault-storage-of-newer = Zapisanych artykułów ostatnio używała nowsza wersja Wireprint, a ta nie potrafi ich odczytać. Wszystkie nadal istnieją: zaktualizuj rozszerzenie.
fault-storage-newer = Inne okno otworzyło nowszą wersję tego rozszerzenia. Wczytaj tę stronę ponownie.
fault-storage-closed = Nie można otworzyć pamięci przeglądarki. Uruchom przeglądarkę ponownie i spróbuj jeszcze raz.
fault-collection-deleted = Kolekcję usunięto w trakcie zapełniania. Reszty pliku nie zaimportowano.
fault-private-window = Z okna prywatnego nic nie jest zapisywane.
fault-not-checked = Ta strona nie została jeszcze sprawdzona. Otwórz na niej Wireprint ponownie.
fault-no-tab = Okno Wireprint nie dotyczy żadnej karty.
fault-no-answer = Proces Wireprint działający w tle nie odpowiedział.
fault-page-busy = Strona nie odpowiada. Może być zajęta lub zawieszona: poczekaj albo wczytaj ją ponownie.
fault-too-slow = Odpowiedź nie nadeszła na czas.
fault-cancelled = Zatrzymano, zanim nadeszła odpowiedź.
fault-keep-unsure = Proces Wireprint działający w tle zatrzymał się w połowie.
fault-background-stopped = Proces Wireprint działający w tle zatrzymał się w połowie. Naciśnij ponownie.
fault-not-started = Nie udało się rozpocząć zadania. Wczytaj tę stronę ponownie.
fault-stopped = Import został przerwany: { $detail }
fault-failed = { $detail }
