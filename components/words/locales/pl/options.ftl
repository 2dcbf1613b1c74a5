# The options page.

options-title = Opcje · Wireprint
sections-label = Sekcje
section-corpora = Kolekcje
section-papers = Gazety
section-storage = Pamięć
section-settings = Ustawienia
section-keyboard = Klawiatura i pomoc
section-about = Informacje i prywatność
close = Zamknij

## Collections

corpora-lead = Zapisane artykuły: z nimi Wireprint porównuje otwarty artykuł. Wszystko zostaje w tej przeglądarce.
corpora-loading = Otwieranie kolekcji…
corpora-failed = Nie można otworzyć kolekcji. <bdi>{ $reason }</bdi>
corpora-none = Nie ma jeszcze żadnej kolekcji. Upuść pliki powyżej albo zacznij od przykładów poniżej.
corpus-name = Kolekcja
corpus-origin = Źródło, licencja
corpus-articles = Artykuły
corpus-versions = Wersje
corpus-size = Rozmiar
corpus-actions = Działania
corpus-export = Eksportuj
corpus-export-of = Eksportuj jako { $format }: { $name }
corpus-delete = Usuń
corpus-delete-of = Usuń: { $name }
corpus-sum = Razem <soft>· to, co jest w dwóch kolekcjach, może liczyć się dwa razy</soft>
origin-both = <bdi>{ $source }</bdi>; <bdi>{ $licence }</bdi>
deleted = Usunięto: <b><bdi>{ $name }</bdi></b>.
undo-deletion = Cofnij
size-bytes =
    { $bytes ->
        [one] { $bytes } bajt
        [few] { $bytes } bajty
        [many] { $bytes } bajtów
       *[other] { $bytes } bajta
    }
size-kB = { $amount } kB
size-MB = { $amount } MB
size-GB = { $amount } GB
size-TB = { $amount } TB

## Choosing files

drop = <b>Upuść pliki lub foldery gdziekolwiek na stronie</b>, wklej je albo <button></button> <folder></folder>
drop-choose = Wybierz pliki
drop-kinds = Zapisane strony (HTML, MHTML, SingleFile), archiwa stron (WARC, WACZ), archiwa ZIP, tabele (CSV), listy (JSON, NDJSON), kanały, eksporty z wallabag i Omnivore, depesze agencji, zakładki i listy lektur. Rodzaj jest rozpoznawany.
drop-input = Pliki do importu

## An import

import-files =
    { $files ->
        [one] { $files } plik
        [few] { $files } pliki
        [many] { $files } plików
       *[other] { $files } pliku
    }
import-cancel = Anuluj
import-cancelling = Anulowanie…
import-label = Importuj
import-file = <bdi>{ $name }</bdi> (plik { $at } z { $of })
import-rows =
    { $rows ->
        [one] { $rows } wersja odczytana
        [few] { $rows } wersje odczytane
        [many] { $rows } wersji odczytanych
       *[other] { $rows } wersji odczytanej
    }
import-rate = { $rate } na sekundę
import-left = pozostało: { $time }
import-ordering = przygotowywanie wyszukiwania
import-resumed = wznowiono po wierszu { $line }
import-stopped = Import został przerwany.
import-cancelled = Anulowano. To, co już zaimportowano, zostaje; ten sam plik podany ponownie będzie importowany od tego miejsca.
import-nothing = Gotowe: nie było nic do zaimportowania.
import-done = Gotowe.
import-new-articles =
    { $count ->
        [one] { $count } nowy artykuł
        [few] { $count } nowe artykuły
        [many] { $count } nowych artykułów
       *[other] { $count } nowego artykułu
    }
import-new-versions =
    { $count ->
        [one] { $count } nowa wersja
        [few] { $count } nowe wersje
        [many] { $count } nowych wersji
       *[other] { $count } nowej wersji
    }
import-known = już znane: { $count }
import-spoken-begun = Importowanie: { $name }
import-spoken-share = zaimportowano { $share }
import-spoken-cancelling = Anulowanie
import-spoken-end = { $ending } { $outcome }.
import-spoken-end-rejected =
    { $rejected ->
        [one] { $ending } { $outcome }. { $rejected } odrzucony wiersz.
        [few] { $ending } { $outcome }. { $rejected } odrzucone wiersze.
        [many] { $ending } { $outcome }. { $rejected } odrzuconych wierszy.
       *[other] { $ending } { $outcome }. { $rejected } odrzuconego wiersza.
    }
left-seconds = { $count } s
left-few-seconds = kilka sekund
left-minutes =
    { $count ->
        [one] { $count } minuta
        [many] { $count } minut
       *[other] { $count } minuty
    }
left-hours =
    { $count ->
        [one] { $count } godzina
        [many] { $count } godzin
       *[other] { $count } godziny
    }

import-no-article =
    { $count ->
        [one] { $count } strona bez artykułu
        [many] { $count } stron bez artykułu
       *[other] { $count } strony bez artykułu
    }
import-addresses =
    { $count ->
        [one] { $count } adres zachowany dla archiwów
        [few] { $count } adresy zachowane dla archiwów
        [many] { $count } adresów zachowanych dla archiwów
       *[other] { $count } adresu zachowanego dla archiwów
    }
import-waiting = Oczekiwanie na poprzedni import.
import-bytes-rate = { $size } na sekundę
import-resumed-at = wznowiono od { $size }
import-in-vain = Nie udało się niczego zaimportować.
import-kinds = Rozpoznano: { $kinds }
passed-over-title =
    { $count ->
        [one] { $count } strona bez artykułu
        [many] { $count } stron bez artykułu
       *[other] { $count } strony bez artykułu
    }

## What files were taken for

file-kind-saved-page =
    { $count ->
        [one] { $count } zapisana strona
        [few] { $count } zapisane strony
        [many] { $count } zapisanych stron
       *[other] { $count } zapisanej strony
    }
file-kind-plain-text =
    { $count ->
        [one] { $count } tekst
        [few] { $count } teksty
        [many] { $count } tekstów
       *[other] { $count } tekstu
    }
file-kind-ndjson =
    { $count ->
        [one] { $count } lista artykułów (NDJSON)
        [many] { $count } list artykułów (NDJSON)
       *[other] { $count } listy artykułów (NDJSON)
    }
file-kind-json-array =
    { $count ->
        [one] { $count } lista artykułów (JSON)
        [many] { $count } list artykułów (JSON)
       *[other] { $count } listy artykułów (JSON)
    }
file-kind-json-object =
    { $count ->
        [one] { $count } plik JSON
        [few] { $count } pliki JSON
        [many] { $count } plików JSON
       *[other] { $count } pliku JSON
    }
file-kind-table =
    { $count ->
        [one] { $count } tabela
        [few] { $count } tabele
        [many] { $count } tabel
       *[other] { $count } tabeli
    }
file-kind-warc =
    { $count ->
        [few] { $count } archiwa stron (WARC)
        [many] { $count } archiwów stron (WARC)
       *[other] { $count } archiwum stron (WARC)
    }
file-kind-wacz =
    { $count ->
        [few] { $count } archiwa stron (WACZ)
        [many] { $count } archiwów stron (WACZ)
       *[other] { $count } archiwum stron (WACZ)
    }
file-kind-zip =
    { $count ->
        [few] { $count } archiwa ZIP
        [many] { $count } archiwów ZIP
       *[other] { $count } archiwum ZIP
    }
file-kind-mhtml =
    { $count ->
        [one] { $count } strona w jednym pliku (MHTML)
        [many] { $count } stron w jednym pliku (MHTML)
       *[other] { $count } strony w jednym pliku (MHTML)
    }
file-kind-feed =
    { $count ->
        [one] { $count } kanał
        [few] { $count } kanały
        [many] { $count } kanałów
       *[other] { $count } kanału
    }
file-kind-news-xml =
    { $count ->
        [one] { $count } plik z depeszami
        [few] { $count } pliki z depeszami
        [many] { $count } plików z depeszami
       *[other] { $count } pliku z depeszami
    }
file-kind-extract-xml =
    { $count ->
        [one] { $count } plik z wyodrębnionymi artykułami (XML)
        [few] { $count } pliki z wyodrębnionymi artykułami (XML)
        [many] { $count } plików z wyodrębnionymi artykułami (XML)
       *[other] { $count } pliku z wyodrębnionymi artykułami (XML)
    }
file-kind-addresses =
    { $count ->
        [one] { $count } lista adresów
        [many] { $count } list adresów
       *[other] { $count } listy adresów
    }
file-kind-comparison-text =
    { $count ->
        [one] { $count } porównanie NewsSniffer
        [many] { $count } porównań NewsSniffer
       *[other] { $count } porównania NewsSniffer
    }
file-kind-gzip =
    { $count ->
        [one] { $count } plik gzip
        [few] { $count } pliki gzip
        [many] { $count } plików gzip
       *[other] { $count } pliku gzip
    }
file-kind-utf-16 =
    { $count ->
        [one] { $count } plik w UTF-16
        [few] { $count } pliki w UTF-16
        [many] { $count } plików w UTF-16
       *[other] { $count } pliku w UTF-16
    }

## Columns of a table

columns-title = Która kolumna co zawiera?
columns-why = Wireprint odgadł to z nazw i pierwszych wierszy. Popraw, co się nie zgadza.
columns-field = Pole
columns-column = Kolumna
columns-sample = W pierwszym wierszu
columns-none = (brak)
columns-addresses = Bez tekstu zachowuje się tylko adresy, aby później zapytać o nie archiwa.
columns-nothing = Wybierz co najmniej tekst lub adres.
columns-import = Importuj
drop-folder = Wybierz folder
drop-folder-input = Folder do importu
pasted-name = Wklejone
column-title = Tytuł
column-text = Tekst
column-url = Adres
column-publishedAt = Opublikowano
column-seenAt = Widziano
column-modifiedAt = Zaktualizowano
column-byline = Autor
column-site = Gazeta
column-language = Język
column-label = Wersja

## Rejected rows

rejected-title =
    { $count ->
        [one] { $count } odrzucony wiersz
        [few] { $count } odrzucone wiersze
        [many] { $count } odrzuconych wierszy
       *[other] { $count } odrzuconego wiersza
    }
rejected-label = Odrzucone wiersze
rejected-file = Plik
rejected-line = Wiersz
rejected-reason = Powód
rejected-first =
    { $count ->
        [one] Pokazano pierwszy { $count }.
        [many] Pokazano pierwszych { $count }.
       *[other] Pokazano pierwsze { $count }.
    }
rejected-copy = Kopiuj
rejected-copied = Skopiowano.
rejected-not-copied = Nie udało się skopiować.
rejected-save = Zapisz jako tekst

## Examples

seeds-title = Przykłady
seeds-what = Wireprint zawiera zmyślone wiadomości w sześciu językach: wersje jednego artykułu, depeszę agencji i jej kopie, gazety ze wspólnymi cytatami. Są trzymane osobno od tego, co zachowujesz, pod nazwami, które o tym mówią, i usuwa się je jednym naciśnięciem.
seeds-import = Importuj przykłady
seeds-imported = Przykłady są w kolekcji, każdy oznaczony jako przykład. Są zmyślone i nigdy nie liczą się jako zachowane samodzielnie.
seeds-remove = Usuń przykłady

## Storage

storage-title = Pamięć
storage-loading = Pytanie przeglądarki…
storage-failed = Przeglądarka nie podaje stanu swojej pamięci.
room-title = Zajęte miejsce
room-unknown = Przeglądarka nie podaje, ile miejsca jest zajęte.
room-used = Wireprint zajmuje <b>{ $used }</b>.
room-used-of = Wireprint zajmuje <b>{ $used }</b> z około { $all }, które przydziela mu przeglądarka.
room-persisted = Przeglądarka przechowa te dane, nawet gdy na dysku zacznie brakować miejsca.
room-not-persisted = Gdy na dysku zabraknie miejsca, przeglądarka może usunąć te dane. Bezpieczną kopią jest eksport.
room-persist = Poproś przeglądarkę, by je zachowała
room-by-corpus = Rozmiar według kolekcji
room-running-out = Kończy się miejsce: zostało { $free }, czyli { $share } tego, co daje przeglądarka. Następny import lub obsługa indeksu może się nie zmieścić. Usuń kolekcję albo zostaw tylko ostatnie miesiące.
room-persist-granted = Przeglądarka się zgodziła: nie usunie tych danych sama.
room-persist-refused = Przeglądarka odmówiła. Decyduje sama, często według tego, jak często używa się strony. Można poprosić ponownie później; bezpieczną kopią jest eksport.
room-persist-failed = Nie udało się zapytać przeglądarki.
retention-title = Uprzątnij stare artykuły
retention-what = Zaimportowane artykuły mogą zniknąć po kilku miesiącach, licząc od ostatniego obejrzenia, a bez niego od publikacji. Artykuły zachowane samodzielnie i te bez daty zostają. Dzieje się to raz, po naciśnięciu przycisku.
retention-keep = Zostaw
retention-all = wszystko
retention-months =
    { $count ->
        [one] ostatni miesiąc ({ $count })
        [few] ostatnie { $count } miesiące
        [many] ostatnich { $count } miesięcy
       *[other] ostatnie { $count } miesiąca
    }
retention-counting = Liczenie…
retention-failed = Nie udało się tego zrobić. Niczego nie usunięto.
retention-done = Są w koszu biblioteki, gdzie przez siedem dni można to cofnąć.
retention-would-go =
    { $versions ->
        [0] Nic z zapisanych tekstów nie jest starsze.
        [one] Zniknęłaby { $versions } wersja; artykuły, których to dotyczy: { $articles }.
        [few] Zniknęłyby { $versions } wersje; artykuły, których to dotyczy: { $articles }.
       *[other] Zniknęłoby { $versions } wersji; artykuły, których to dotyczy: { $articles }.
    }
retention-remove = Przenieś do kosza
kept-sure = Usunąć wszystko, co zachowano ręcznie? Nie ma tego w żadnym pliku, chyba że zostało wyeksportowane.
kept-yes = Usuń
kept-no = Zostaw
index-title = Indeks
index-what = Indeks odnajduje wspólne fragmenty. Sprawdzanie porównuje go z zapisanymi tekstami, a naprawa buduje go z nich od nowa. Żadne z nich nie zmienia tekstów.
index-check = Sprawdź indeks
index-repair = Napraw indeks
index-checking = Sprawdzanie
index-repairing = Naprawianie
index-working = { $what }…
index-right = Niczego nie brakuje: lista jest taka sama jak utworzona z tekstów.
index-wrong = Czegoś brakuje. Napraw to.
index-repaired = Naprawiono: wszystko, co zapisano, znów daje się znaleźć.
problem-earlier-rule = Listę utworzyła wcześniejsza wersja Wireprint.
problem-text-lost = Wersja { $version } nie ma tekstu.
problem-text-altered = Wersja { $version } ma inny tekst niż wcześniej.
problem-unknown-to-article = Artykuł { $article } nie zna wersji { $version }.
problem-entries-lacking =
    { $count ->
        [one] Brakuje { $count } wpisu (tabela { $table }, wiersz { $row }).
       *[other] Brakuje { $count } wpisów (tabela { $table }, wiersz { $row }).
    }
problem-entries-foreign =
    { $count ->
        [one] { $count } wpis za dużo (tabela { $table }, wiersz { $row }).
        [few] { $count } wpisy za dużo (tabela { $table }, wiersz { $row }).
        [many] { $count } wpisów za dużo (tabela { $table }, wiersz { $row }).
       *[other] { $count } wpisu za dużo (tabela { $table }, wiersz { $row }).
    }
problem-counts = Kolekcja { $corpus } podaje liczbę wersji { $counted }, a ma { $found }.

## Keyboard and help

keys-title = Skróty
keys-none = nie ustawiono skrótu
keys-check = Sprawdź otwarty artykuł
keys-step = Następna, poprzednia zmiana lub pokazany fragment (okno i porównanie)
keys-walk = Przechodź po wersjach artykułu
keys-close = Zamknij okno
keys-where = Pierwszy skrót można zmienić w przeglądarce: w Chrome i Edge pod adresem <code>chrome://extensions/shortcuts</code>, w Firefoksie w Dodatkach, Zarządzaj skrótami rozszerzeń.
key-left = ←
key-right = →
key-home = Home
key-end = End
key-escape = Esc
steps-title = Pierwsze kroki
steps-import = Zaimportuj kolekcję albo przykłady w sekcji <a>Kolekcje</a>.
steps-open = Otwórz artykuł prasowy i naciśnij przycisk Wireprint (lub jego skrót). Wcześniej nic nie jest czytane.
steps-report = Okno pokazuje, które wersje tekstu są znane, gdzie jeszcze występują jego słowa i co się zmieniło.
steps-keep = „Zachowaj tę wersję” zapamiętuje tekst, aby pokazać jego następną zmianę.

## About and privacy

about-what-title = Co to jest
about-what = Wireprint mówi, gdzie już były słowa otwartego artykułu: wcześniejsze i późniejsze wersje, kopie w innych miejscach, wspólne fragmenty i cytaty oraz to, co strona mówi o swoim pochodzeniu. Pokazuje przesłanki. Nie osądza i nie mówi, kto od kogo skopiował.
about-privacy-title = Nic nie opuszcza tego urządzenia
about-no-request = Wireprint nie ma serwera, kont ani statystyk. Wysyła żądanie tylko w jednym przypadku: gdy naciśniesz „Zapytaj” na jego stronie archiwów. Wtedy adres artykułu trafia do wybranego archiwum i do nikogo innego, za każdym razem po naciśnięciu.
about-on-press = Strona jest czytana po naciśnięciu na niej przycisku. W gazetach, które podasz, artykuł jest też czytany samoczynnie, gdy masz go przed sobą przez pięć sekund albo gdy jest ponownie oglądany. Do innych witryn Wireprint nie ma dostępu.
about-storage = Kolekcje i zachowane wersje znajdują się w pamięci tej przeglądarki i znikają po ich usunięciu lub po usunięciu rozszerzenia.
about-private = W oknach prywatnych przeszukiwane są zapisane artykuły, ale nic nie jest zapisywane.
about-highlights = Dopóki na stronie pokazane są zmiany lub wspólne fragmenty, jej skrypty mogą odczytać, które słowa są wyróżnione, i że robi to Wireprint. Niczego więcej z zapisanych artykułów nie odczytają.
about-licence-title = Licencja
about-licence = Wireprint jest wolnym oprogramowaniem na licencji MIT. Teksty kolekcji należą do ich wydawców: jej źródło i licencja są podane obok niej na liście.


legend-title = Co znaczą etykiety i linie
look-added = dodany
look-added-why = na stronie: podkreślenie
look-word = zmienione słowa
look-word-why = na stronie: linia podwójna
look-edited = zmieniony
look-edited-why = na stronie: linia kropkowana
look-moved = przeniesiony
look-moved-why = na stronie: linia przerywana
look-shared = wspólne
look-shared-why = na stronie: linia pojedyncza
