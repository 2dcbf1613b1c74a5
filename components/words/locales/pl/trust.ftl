# What the reader should know before trusting an answer: a lost collection, a page that is not all there, what a page can
# read, private windows.

## A lost or damaged collection

loss-all =
    { $had ->
        [one] Przeglądarka utraciła kolekcję: miała { $had } wersję, ostatnio widziano ją tu { $time }. Nic z niej nie zostało.
        [few] Przeglądarka utraciła kolekcję: miała { $had } wersje, ostatnio widziano ją tu { $time }. Nic z niej nie zostało.
       *[other] Przeglądarka utraciła kolekcję: miała { $had } wersji, ostatnio widziano ją tu { $time }. Nic z niej nie zostało.
    }
loss-part =
    { $had ->
        [one] Część kolekcji przepadła: miała { $had } wersję, ostatnio widziano ją tu { $time }; zostało: { $left }.
        [few] Część kolekcji przepadła: miała { $had } wersje, ostatnio widziano ją tu { $time }; zostało: { $left }.
       *[other] Część kolekcji przepadła: miała { $had } wersji, ostatnio widziano ją tu { $time }; zostało: { $left }.
    }
loss-damaged = Kolekcja jest uszkodzona: od { $time } coś w niej zmieniono lub utracono poza Wireprint. Na liście jest { $left } z { $had } wersji; niektórym może brakować tekstu.
loss-altered =
    { $lost ->
        [one] { $lost } z { $had } wersji w kolekcji jest uszkodzona: dysk zwrócił coś innego, niż zapisał Wireprint. Wireprint pomija ją w odpowiedziach; pozostałe nie są naruszone.
        [few] { $lost } z { $had } wersji w kolekcji są uszkodzone: dysk zwrócił coś innego, niż zapisał Wireprint. Wireprint pomija je w odpowiedziach; pozostałe nie są naruszone.
        [many] { $lost } z { $had } wersji w kolekcji jest uszkodzonych: dysk zwrócił coś innego, niż zapisał Wireprint. Wireprint pomija je w odpowiedziach; pozostałe nie są naruszone.
       *[other] { $lost } z { $had } wersji w kolekcji jest uszkodzonych: dysk zwrócił coś innego, niż zapisał Wireprint. Wireprint pomija je w odpowiedziach; pozostałe nie są naruszone.
    }
loss-what-to-do = To, co Wireprint mówi teraz, opiera się na tym, co zostało. Resztę przywróci wyeksportowany plik.
loss-restore = Przywróci ją wyeksportowany plik: upuść go poniżej. „Sprawdź” w sekcji Pamięć powie, co jest uszkodzone. Bez pliku to, co utracono, przepada.
loss-accept = Kontynuuj bez tego
collections-open = Otwórz kolekcje

## Backup

backup-due =
    { $count ->
        [one] { $count } zachowanej wersji nie ma w żadnej kopii zapasowej. Przeglądarki mogą utracić to, co przechowują.
       *[other] { $count } zachowanych wersji nie ma w żadnej kopii zapasowej. Przeglądarki mogą utracić to, co przechowują.
    }
backup-now = Zapisz kopię zapasową
backup-later = Później

## Waiting

stop-waiting = Zatrzymaj
stopped-title = Zatrzymano
still-loading-title = Strona nadal się wczytuje
still-loading-why = Jak dotąd nie ma na niej artykułu. Przeczytaj ją ponownie, gdy wczyta się więcej.
part-read = Strona nadal się wczytuje. Dotyczy to tego, co było na niej do tej pory.
read-again = Przeczytaj ponownie
keep-unsure = Proces Wireprint działający w tle zatrzymał się w połowie. Nie wiadomo, czy wersja została zachowana: otwórz Wireprint ponownie, aby to sprawdzić.

## What the page can read

shared-told = Dopóki pokazany jest wspólny tekst, skrypty tej strony mogą odczytać, które jej słowa są w innych zapisanych artykułach. Nie mogą odczytać, które to artykuły.
shared-told-agree = Pokaż
shared-told-refuse = Nie pokazuj

## Private windows

options-elsewhere = Kolekcje otwiera się i importuje w zwykłym oknie.
back-to-report = Wróć do raportu
