# The report on the open article, in the popup.

## States without a report

loading = Czytanie strony i przeszukiwanie zapisanych artykułów…
no-article-title = Na tej stronie nie znaleziono artykułu
no-article-why = Wireprint szuka jednego tekstu z kilkoma akapitami. Strona główna, lista lub strona z filmem takiego nie ma. Otwórz pojedynczy artykuł i naciśnij przycisk ponownie.
no-article-options = Otwórz zapisane artykuły
forbidden-title = Przeglądarki nie pozwalają rozszerzeniom widzieć tej strony
forbidden-why = Przeglądarki nie pozwalają rozszerzeniom widzieć swoich własnych stron, sklepu ani czytnika PDF. Jeśli artykuł jest też na zwykłej stronie internetowej, otwórz ją.
failed-title = Wyszukiwanie się nie powiodło
failed-no-reason = Nie podano powodu.
failed-why = Niczego nie zapisano ani nie utracono. Spróbuj ponownie; jeśli to nie pomoże, najpierw wczytaj stronę jeszcze raz.

## The head

no-date = brak daty na stronie

## The timeline of versions

versions-title = Wersje
versions-known = znane: { $known }
versions-known-with-text = znane: { $known }, z tekstem: { $withText }
timeline-this-page = ta strona
timeline-page-text = tekst tej strony
timeline-compared = porównana z tą stroną
timeline-choose = wybierz, aby porównać
timeline-no-text = tekst nieznany
timeline-no-text-spoken = jej tekst nie jest znany
timeline-words-changed =
    { $count ->
        [one] { $count } słowo zmienione
        [few] { $count } słowa zmienione
        [many] { $count } słów zmienionych
       *[other] { $count } słowa zmienionego
    }

## What changed

changed-title = Co się zmieniło
changed-against = względem: <bdi>{ $version }</bdi>
changed-nothing = Żadne słowo.
changed-nothing-text = Żadne słowo tekstu.
changed-nothing-common = Wspólna część jest bez zmian.
changed-cosmetic =
    { $count ->
        [one] { $count } zmiana tylko interpunkcji, wielkości liter, odstępów lub podziałów wierszy
        [many] { $count } zmian tylko interpunkcji, wielkości liter, odstępów lub podziałów wierszy
       *[other] { $count } zmiany tylko interpunkcji, wielkości liter, odstępów lub podziałów wierszy
    }
changed-all =
    { $count ->
        [one] Pokaż { $count } zmianę
        [many] Pokaż { $count } zmian
       *[other] Pokaż { $count } zmiany
    }
card-words =
    { $count ->
        [one] { $count } słowo
        [many] { $count } słów
       *[other] { $count } słowa
    }
card-more = Pokaż całość
card-less = Pokaż mniej

## Elsewhere

elsewhere-title = W innych miejscach
elsewhere-all =
    { $count ->
        [one] Pokaż { $count } artykuł
        [few] Pokaż { $count } artykuły
        [many] Pokaż { $count } artykułów
       *[other] Pokaż { $count } artykułu
    }
elsewhere-unread =
    { $count ->
        [one] Co najmniej { $count } kolejny artykuł może mieć wiele wspólnego z tą stroną; nie porównano go.
        [few] Co najmniej { $count } kolejne artykuły mogą mieć wiele wspólnego z tą stroną; nie porównano ich.
        [many] Co najmniej { $count } kolejnych artykułów może mieć wiele wspólnego z tą stroną; nie porównano ich.
       *[other] Co najmniej { $count } kolejnego artykułu może mieć wiele wspólnego z tą stroną; nie porównano go.
    }
relation-version = ta sama wiadomość, inny adres
relation-copy = ten sam artykuł
relation-adapted = przerobiona kopia
relation-series = ta sama forma, inne fakty
relation-passages = wspólne fragmenty
relation-quotes = wspólne cytaty
copy-untitled = bez tytułu
copy-shares = { $page } tej strony jest w tamtym artykule, w tych samych słowach; { $other } tamtego artykułu jest tutaj
copy-carries-ours = zawiera tekst: <bdi>{ $version }</bdi>
copy-carried-by-page = strona zawiera jego wersję: <bdi>{ $version }</bdi>
copy-carries-undecided = którą wersję zawiera: nie rozstrzygnięto
copy-order-time = Sortuj według czasu
copy-order-likeness = Sortuj według podobieństwa
copy-earliest = Najwcześniejszy znany tu czas: { $time }
page-earliest = Najwcześniejszy znany tu czas: ta strona, { $time }
differs-none = Nie różni się żadne słowo
differs-edited =
    { $count ->
        [one] { $count } akapit zmieniony
        [few] { $count } akapity zmienione
        [many] { $count } akapitów zmienionych
       *[other] { $count } akapitu zmienionego
    }
differs-edited-kinds =
    { $count ->
        [one] { $count } akapit zmieniony ({ $kinds })
        [few] { $count } akapity zmienione ({ $kinds })
        [many] { $count } akapitów zmienionych ({ $kinds })
       *[other] { $count } akapitu zmienionego ({ $kinds })
    }
differs-added =
    { $count ->
        [one] { $count } dodany
        [few] { $count } dodane
        [many] { $count } dodanych
       *[other] { $count } dodanego
    }
differs-removed =
    { $count ->
        [one] { $count } pominięty
        [few] { $count } pominięte
        [many] { $count } pominiętych
       *[other] { $count } pominiętego
    }
differs = Tam: { $differences }
copy-highlight = Pokaż wspólny tekst
copy-highlight-of = Pokaż wspólny tekst: { $site }
copy-unhighlight = Ukryj wspólny tekst
copy-unhighlight-of = Ukryj wspólny tekst: { $site }
copy-compare = Porównaj
copy-compare-with = Porównaj z { $site }
strip =
    { $of ->
       *[other] Akapity tej strony mające z nim wspólne słowa: { $shared } z { $of }
    }
reworded-fold =
    { $count ->
        [one] { $count } fragment innymi słowami
        [few] { $count } fragmenty innymi słowami
        [many] { $count } fragmentów innymi słowami
       *[other] { $count } fragmentu innymi słowami
    }
reworded-all =
    { $count ->
        [one] Pokaż { $count } fragment
        [few] Pokaż { $count } fragmenty
        [many] Pokaż { $count } fragmentów
       *[other] Pokaż { $count } fragmentu
    }
reworded-there =
    { $words ->
        [few] tam brzmi to tak ({ $shared } z { $words } słów stąd):
        [many] tam brzmi to tak ({ $shared } z { $words } słów stąd):
       *[other] tam brzmi to tak ({ $shared } z { $words } słowa stąd):
    }

## Quotes

quotes-title = Cytaty
quotes-all =
    { $count ->
        [one] Pokaż { $count } cytat
        [few] Pokaż { $count } cytaty
        [many] Pokaż { $count } cytatów
       *[other] Pokaż { $count } cytatu
    }
quoted = „<bdi>{ $text }</bdi>”
quote-speaker = <bdi>{ $speaker }</bdi>
quote-speaker-unnamed = nie podano, kto mówi
quote-same-at = <bdi>{ $speaker }</bdi> · <bdi>{ $sites }</bdi>: tymi samymi słowami
quote-same-at-unnamed = nie podano, kto mówi · <bdi>{ $sites }</bdi>: tymi samymi słowami
quote-at-same = <bdi>{ $site }</bdi>: tymi samymi słowami
quote-at-reworded = <bdi>{ $site }</bdi>: innymi słowami
quote-at-reattributed = <bdi>{ $site }</bdi>: przypisany innej osobie
quote-at-shortened = <bdi>{ $site }</bdi>: krótszy
quote-at-same-by = <bdi>{ $site }</bdi>: tymi samymi słowami, <bdi>{ $speaker }</bdi>
quote-at-reworded-by = <bdi>{ $site }</bdi>: innymi słowami, <bdi>{ $speaker }</bdi>
quote-at-reattributed-by = <bdi>{ $site }</bdi>: przypisany innej osobie, <bdi>{ $speaker }</bdi>
quote-at-shortened-by = <bdi>{ $site }</bdi>: krótszy, <bdi>{ $speaker }</bdi>
quote-other-article = inny artykuł

## How much of the page was read

read-title = Przeczytano
read-paragraphs =
    { $count ->
        [one] { $count } akapit
        [few] { $count } akapity
        [many] { $count } akapitów
       *[other] { $count } akapitu
    }
read-words =
    { $count ->
        [one] { $count } słowo
        [many] { $count } słów
       *[other] { $count } słowa
    }
read-blocks =
    { $count ->
        [one] { $count } blok
        [few] { $count } bloki
        [many] { $count } bloków
       *[other] { $count } bloku
    }
read-line = Przeczytano: { $paragraphs }, { $words }; niczego nie pominięto
read-line-beside = Przeczytano: { $paragraphs }, { $words }; obok tekstu: { $blocks }
read-other-articles =
    { $count ->
        [one] Dalej na stronie jest { $count } inny artykuł, którego nie przeczytano.
        [few] Dalej na stronie są { $count } inne artykuły, których nie przeczytano.
        [many] Dalej na stronie jest { $count } innych artykułów, których nie przeczytano.
       *[other] Dalej na stronie jest { $count } innego artykułu, którego nie przeczytano.
    }
read-cut = Strona jest bardzo duża. Przeczytano tylko jej początek, a tego, co dalej, nie porównano.

## What the page says

says-title = Co mówi strona
says-credit = Źródło
says-photo = Fotografia
says-dateline = Miejsce i data
says-canonical = Podaje, że oryginał jest pod adresem
says-correction = Sprostowanie
says-publisher = Wydawca
says-based-on = Na podstawie
says-paywall = Dla subskrybentów

## The foot

compare = Porównaj
keep = Zachowaj
import = Dodaj to, co już masz
undo = Cofnij
kept = Zachowano jako <b><bdi>{ $version }</bdi></b>.
already-known = Ten tekst jest już zapisany jako <b><bdi>{ $version }</bdi></b>; odnotowano, że nadal jest na stronie.
taken-back = Cofnięto: ta wersja nie jest zachowana.
not-kept = Nie zachowano: <bdi>{ $reason }</bdi>
private-window = Okno prywatne: przeszukiwane są zapisane artykuły, nic nie jest zapisywane.
page-gone = Strony już nie ma albo wczytano ją ponownie. Otwórz na niej Wireprint jeszcze raz.
highlight-changes = Pokaż zmiany na stronie
highlight-warning = Skrypty strony mogą wtedy odczytać, które to słowa.
highlights-of-changes = Każda zmiana na stronie
highlights-of-passages = Każdy fragment na stronie
highlights-count = pokazane: { $count }
highlights-at = { $at } z { $of }
highlights-count-missing = pokazane: { $count }; nie znaleziono: { $missing }
highlights-at-missing = { $at } z { $of }; nie znaleziono: { $missing }
previous-change = Poprzednia zmiana
next-change = Następna zmiana
previous-passage = Poprzedni fragment
next-passage = Następny fragment

keep-spoken = Zachowaj tę wersję
highlight-changes-off = Ukryj zmiany
ways-out = Więcej
timeline-compare-with = Porównaj: { $version }
version-kept-on = zachowano samodzielnie { $time }
changed-beyond-page =
    { $count ->
        [one] { $count } akapit jest tylko na tej stronie
        [few] { $count } akapity są tylko na tej stronie
        [many] { $count } akapitów jest tylko na tej stronie
       *[other] { $count } akapitu jest tylko na tej stronie
    }
changed-beyond-version =
    { $count ->
        [one] { $count } akapit jest tylko w drugim tekście
        [few] { $count } akapity są tylko w drugim tekście
        [many] { $count } akapitów jest tylko w drugim tekście
       *[other] { $count } akapitu jest tylko w drugim tekście
    }
changed-no-longer-shown =
    { $count ->
        [one] { $count } starszy akapit nie jest już wyświetlany
        [few] { $count } starsze akapity nie są już wyświetlane
       *[other] { $count } starszych akapitów nie jest już wyświetlanych
    }
copy-shares-all = Cała ta strona jest w tamtym artykule, w tych samych słowach, a cały tamten artykuł jest tutaj
copy-shares-page-whole = Cała ta strona jest w tamtym artykule, w tych samych słowach; { $other } tamtego artykułu jest tutaj
copy-shares-other-whole = Cały tamten artykuł jest tutaj, w tych samych słowach; { $page } tej strony jest tam
says-in-data = według danych strony

## What the labels mean, and how the page shows changes

ask-archive = Zapytaj archiwum…
asking-now = Trwa pytanie do { $name }. Przeczytane kopie: { $read }. Nowe wersje: { $fresh }.
asking-stop = Zatrzymaj zapytanie
asking-came = Zapytano { $name }. Nowe wersje: { $fresh }.

## The card in the open page

page-card-of = { $at } z { $of }
page-card-next = Następne
page-card-previous = Poprzednie
page-card-close = Zamknij
page-card-legend = Co oznaczają kolory
page-card-look-word = zmienione słowa
page-card-look-edited = akapit ze zmianami
page-card-look-added = nowy akapit
page-card-look-moved = przeniesiony akapit
page-card-look-removed = przy krawędzi: tu usunięto akapit
