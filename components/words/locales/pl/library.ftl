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
library-has-versions = ma wersje
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
library-delete-version = Usuń tę wersję
library-delete-version-of = Usuń: { $version }
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
