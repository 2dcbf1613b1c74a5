# The compare page, and the files that it saves.

page-title = Porównanie · Wireprint

## While there is no comparison

compare-failed = Porównanie się nie powiodło
compare-heading = Porównanie
comparing = Porównywanie…
missing-both = Żaden z tekstów nie jest dostępny
missing-left = Tekst po lewej nie jest dostępny
missing-right = Tekst po prawej nie jest dostępny
missing-why = Tę wersję usunięto z zapisanych artykułów albo jej stronę zamknięto przed zachowaniem. Otwórz artykuł ponownie i naciśnij Porównaj w oknie Wireprint; zachowana wersja zostaje tutaj, podobnie jak adres jej porównania.

## The sides

left-text = Tekst po lewej
right-text = Tekst po prawej
open-page = Otwarta strona
open-now = Otwarta teraz
choice-at = { $version } · { $time }

## The sum

totals =
    { $added ->
        [one] Akapity: { $counts } · { $added } słowo dodane, usunięte: { $removed }
        [few] Akapity: { $counts } · { $added } słowa dodane, usunięte: { $removed }
        [many] Akapity: { $counts } · { $added } słów dodanych, usunięte: { $removed }
       *[other] Akapity: { $counts } · { $added } słowa dodanego, usunięte: { $removed }
    }
total-edited = zmienione: { $count }
total-added = dodane: { $count }
total-removed = usunięte: { $count }
total-moved = przeniesione: { $count }
total-split-or-merged = podzielone lub połączone: { $count }
total-kept = bez zmian: { $count }
total-none = brak
outcome-shorter-left = Tekst po lewej to krótszy widok: początek drugiego, który ciągnie się dalej.
outcome-shorter-right = Tekst po prawej to krótszy widok: początek drugiego, który ciągnie się dalej.
outcome-same = Bez zmian: oba teksty mają te same słowa w tej samej kolejności.
outcome-filtered = Brak zmian tego rodzaju.
outcome-common = W części, którą pokazują oba teksty, nie różni się żadne słowo.
outcome-punctuation = Nie różni się żadne słowo: tylko interpunkcja, wielkość liter, odstępy lub podziały wierszy.
facets-label = Pokaż tylko zmiany tego rodzaju
facet-count = { $facet }: { $count }
facets-all = Pokaż wszystkie rodzaje

## Folds. A fold says what it holds in a list of these.

fold-kept =
    { $count ->
        [one] { $count } akapit bez zmian
        [few] { $count } akapity bez zmian
        [many] { $count } akapitów bez zmian
       *[other] { $count } akapitu bez zmian
    }
fold-cosmetic =
    { $count ->
        [one] { $count } zmiana samej interpunkcji
        [many] { $count } zmian samej interpunkcji
       *[other] { $count } zmiany samej interpunkcji
    }
fold-beyond =
    { $count ->
        [one] { $count } akapit poza tym, co pokazuje drugi tekst
        [few] { $count } akapity poza tym, co pokazuje drugi tekst
        [many] { $count } akapitów poza tym, co pokazuje drugi tekst
       *[other] { $count } akapitu poza tym, co pokazuje drugi tekst
    }
fold-filtered =
    { $count ->
        [one] { $count } zmiana poza tym filtrem
        [many] { $count } zmian poza tym filtrem
       *[other] { $count } zmiany poza tym filtrem
    }
move-to = na miejsce { $number }
move-from = z miejsca { $number }

## The toolbar

toolbar-label = Wyświetlanie i zapis
layout-label = Układ
layout-side = Obok siebie
layout-inline = W jednym tekście
scope-label = Akapity
scope-changes = Tylko zmiany
scope-all = Wszystko
swap = Zamień strony
step-previous = Poprzednia zmiana
step-next = Następna zmiana
step-none = brak zmian
step-count =
    { $of ->
        [one] { $of } zmiana
        [many] { $of } zmian
       *[other] { $of } zmiany
    }
step-at = zmiana { $at } z { $of }
step-waiting = porównywanie…
save-label = Zapisz porównanie
save-as = Zapisz jako { $format }
print = Drukuj

## The history

history-title =
    { $versions ->
        [one] { $versions } wersja, z liczbą zmienionych słów
        [few] { $versions } wersje, z liczbą zmienionych słów
       *[other] { $versions } wersji, z liczbą zmienionych słów
    }
history-left = { $number } po lewej
history-right = { $number } po prawej
history-first = pierwsza znana
history-changed =
    { $added ->
        [one] { $added } słowo dodane, usunięte: { $removed }
        [few] { $added } słowa dodane, usunięte: { $removed }
        [many] { $added } słów dodanych, usunięte: { $removed }
       *[other] { $added } słowa dodanego, usunięte: { $removed }
    }
history-compare = porównaj: { $version }
history-gap = +{ $elapsed }
heat-title = Jak często zmieniały się poszczególne akapity
heat-picture = Zmienione akapity: { $changed }. Kroki: { $steps }.
heat-none = żaden akapit więcej niż raz
heat-paragraph =
    { $count ->
        [one] akapit { $number }: { $count } raz
        [few] akapit { $number }: { $count } razy
        [many] akapit { $number }: { $count } razy
       *[other] akapit { $number }: { $count } raza
    }

## Saved files

export-title = Porównanie
export-change = Zmiana
export-left = Po lewej: { $side }
export-right = Po prawej: { $side }
export-legend = <del>Przekreślone</del>: tylko po lewej. <ins>Podkreślone</ins>: tylko po prawej.
export-moved-away = Tu stał tekst, który jest teraz akapitem { $number }.
