# The library: all that is stored.

library-title = Biblioteka
library-page-title = Biblioteka · Wireprint
library-list = Artykuły
library-loading = Wczytywanie kolejnych…
library-failed = Nie można otworzyć biblioteki. Wczytaj stronę ponownie, aby spróbować jeszcze raz.
library-act-failed = Nie udało się tego zrobić. Nic się nie zmieniło.
library-empty = Nic jeszcze nie zapisano. Zachowaj artykuł przyciskiem Wireprint albo zaimportuj pliki na stronie opcji.
library-found = Artykuły: { $found } z { $all }.
library-search = Słowa z tytułu lub nazwy gazety
library-all = wszystkie
library-paper = Gazeta
library-language = Język
library-corpus = Kolekcja
library-from = Od
library-to = Do
library-sort = Kolejność
library-sort-seen = ostatnio widziane
library-sort-published = ostatnio opublikowane
library-sort-title = tytuł
library-sort-paper = gazeta
library-sort-versions = najwięcej wersji
library-in-texts = szukaj też w tekstach
library-has-versions = ma wersje
library-has-copies = ma kopie w innych miejscach
library-stop = Zatrzymaj
library-finding-texts-running = Przeszukiwanie tekstów, { $percent }%…
library-finding-texts-stopped = Przeszukiwanie tekstów zatrzymano na { $percent }%; znaleziono: { $count }.
library-finding-texts-failed = Nie udało się przeszukać tekstów do końca; znaleziono: { $count }.
library-finding-copies-running = Szukanie kopii, { $percent }%…
library-finding-copies-stopped = Szukanie kopii zatrzymano na { $percent }%; znaleziono: { $count }.
library-finding-copies-failed = Nie udało się dokończyć szukania kopii; znaleziono: { $count }.
library-address-unknown = Pod tym adresem nic nie zapisano:
library-address-failed = Nie udało się wyszukać tego adresu:
library-changed = zmieniony od zachowania
library-select = Zaznacz: { $title }
library-selected = zaznaczone: { $count }
library-delete-selected = Usuń zaznaczone
library-versions =
    { $count ->
        [one] { $count } wersja
        [few] { $count } wersje
       *[other] { $count } wersji
    }
library-bin =
    { $count ->
        [one] Usunięto w ciągu ostatnich 7 dni: { $count } raz
        [few] Usunięto w ciągu ostatnich 7 dni: { $count } razy
        [many] Usunięto w ciągu ostatnich 7 dni: { $count } razy
       *[other] Usunięto w ciągu ostatnich 7 dni: { $count } raza
    }
library-undo = Cofnij
library-undo-of = Cofnij usunięcie: { $title }
library-bin-empty = Opróżnij teraz
library-bin-sure = Potem nie da się tego odzyskać.
library-bin-yes = Usuń na zawsze
library-bin-no = Zostaw
library-bin-emptying = Czyszczenie usuniętych danych, { $percent }%…
library-bin-failed = Nie udało się wyczyścić usuniętych danych. Kolejna próba nastąpi po otwarciu biblioteki.

## An article

library-back = Wszystkie artykuły
library-article-loading = Otwieranie…
library-article-missing = Ten artykuł nie jest zapisany albo został usunięty.
library-article-failed = Nie można otworzyć tego artykułu.
library-text =
    { $words ->
        [one] Tekst, { $words } słowo
        [many] Tekst, { $words } słów
       *[other] Tekst, { $words } słowa
    }
library-compare = Porównaj
library-compare-a = Porównaj
library-compare-b = z
library-copies = Jego słowa w innych miejscach
library-copies-looking = Szukanie…
library-copies-failed = Nie udało się wyszukać.
library-copies-none = Żaden inny zapisany artykuł nie ma z nim wspólnych fragmentów.
library-copy-share = { $share } tego artykułu w tych samych słowach
library-delete-version = Usuń tę wersję
library-delete-version-of = Usuń tę wersję: { $version }
library-delete-article = Usuń artykuł

## A passage

library-passage = Wklej fragment: gdzie się znajduje?
library-passage-text = Fragment
library-passage-look = Wyszukaj
library-passage-looking = Szukanie…
library-passage-failed = Nie udało się wyszukać fragmentu.
library-passage-too-short = Podaj co najmniej osiem słów: krótszych fragmentów nie wyszukuje się.
library-passage-found =
    { $count ->
        [0] Nie znaleziono w zapisanych tekstach.
        [one] Znaleziono w { $count } artykule.
        [few] Znaleziono w { $count } artykułach.
        [many] Znaleziono w { $count } artykułach.
       *[other] Znaleziono w { $count } artykułu.
    }
library-passage-place = akapit { $place }, wspólne słowa: { $words }
