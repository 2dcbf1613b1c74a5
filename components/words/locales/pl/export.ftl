# To, co się zabiera: eksport, kanały zmian, historie; oraz kopia, którą się przywraca.

export-format = Eksportuj jako
export-format-ndjson = NDJSON
export-format-ndjson-gz = NDJSON, skompresowany
export-format-atom = Kanał Atom ze zmianami
export-format-json-feed = JSON Feed ze zmianami
export-everything = Eksportuj wszystko
export-everything-why = Jeden plik ze wszystkimi zbiorami, także z tym, co zachowano. Upuszczony powyżej, przywraca wszystko.
export-running = Eksport: <bdi>{ $name }</bdi>
export-everything-name = wszystko
export-articles-name = zaznaczone artykuły
export-progress = Ile już zapisano
export-done-of = { $done } z { $of }
export-close = Zamknij
export-cancel = Anuluj
export-saved = Zapisano <bdi>{ $name }</bdi>: { $count ->
        [0] nie ma czego zapisać
        [one] { $count } wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisu
    }.
export-cancelled = Eksport anulowany; nie zapisano żadnego pliku.
export-selected = Eksportuj zaznaczone
export-failed = Nie udało się zapisać pliku. W zbiorze nic się nie zmieniło.
export-history = Zapisz historię jako stronę
export-found = Zapisz te zmiany jako kanał
own-export = Zachowane samodzielnie, eksport z { $day }
export-file-everything = Kopia Wireprint { $day }
export-file-articles = Artykuły Wireprint { $day }
feed-title = Zmiany: { $name }
feed-of-everything = wszystkie zbiory
feed-of-articles = wybrane artykuły
feed-of-found = artykuły sprawdzane ponownie
history-count =
    { $count ->
        [one] { $count } wersja
        [few] { $count } wersje
        [many] { $count } wersji
       *[other] { $count } wersji
    }
history-text =
    { $words ->
        [one] Cały tekst, { $words } słowo
        [few] Cały tekst, { $words } słowa
        [many] Cały tekst, { $words } słów
       *[other] Cały tekst, { $words } słowa
    }
history-seen-again = ostatnio widziano { $time }
history-modified = zmieniono { $time } (według strony)

## Kopia, którą się przywraca

restore-offer = <bdi>{ $name }</bdi> zawiera to, co zachowano ręcznie. Przywrócić to do zachowanych?
restore-offer-dated = <bdi>{ $name }</bdi>, utworzony { $time }, zawiera to, co zachowano ręcznie. Przywrócić to do zachowanych?
restore-now = Przywróć
restore-apart = Importuj jako osobny zbiór
restore-cancel = Anuluj
restore-choose = Wybierz plik kopii
