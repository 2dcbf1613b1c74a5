# Words that several pages use.

open-library = Biblioteka
try-again = Spróbuj ponownie
without-headline = Bez tytułu
wireprint = Wireprint
percent = { $percent }%
percent-under-one = poniżej 1%

## What happened to a paragraph

op-kept = bez zmian
op-edited = zmieniony
op-added = dodany
op-removed = usunięty
op-moved = przeniesiony
op-split = podzielony
op-merged = połączony
rewritten = napisany od nowa

## What sort of thing changed

kind-number = liczba
kind-negation = „nie”
kind-quote = cytat
kind-attribution = kto mówi
kind-name = nazwa lub nazwisko
kind-date = data
kind-hedge = pewność
kind-correction = sprostowanie
kind-headline = tytuł
kind-wording = słowa
kind-cosmetic = interpunkcja

## Where a change stands. $number counts from 1; $numbers is a list such as "3 and 4".

place-headline = tytuł
place-paragraph = akapit { $number }
place-paragraphs = akapity { $numbers }
place-moved = z akapitu { $from } do akapitu { $to }
place-was = był to akapit { $number }
place-stood-first = stał na początku
place-stood-after = stał po akapicie { $number }

## Said to the ear around words that came or went

ear-added = dodano:
ear-removed = usunięto:
ear-end = (koniec)

## Times

time-seen = widziano { $time }
time-published = opublikowano { $time } (według strony)
time-published-kept = opublikowano { $time } (według strony w chwili zachowania)
time-published-collection = opublikowano { $time } (według kolekcji)
time-published-claimed = opublikowano { $time } (data deklarowana)
time-unknown = czas nieznany
elapsed-minutes = { $count } min
elapsed-hours = { $count } godz.
elapsed-days =
    { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }
elapsed-months =
    { $count ->
        [one] { $count } miesiąc
        [few] { $count } miesiące
        [many] { $count } miesięcy
       *[other] { $count } miesiąca
    }
elapsed-years =
    { $count ->
        [one] { $count } rok
        [few] { $count } lata
        [many] { $count } lat
       *[other] { $count } roku
    }

## Versions

version-shorter-view = krótszy widok
version-number = Wersja { $number }
version-of = { $version } (z: { $collection })

## Stored names. What the corpus stores under names of its own. Names from files are shown as they are.

source-kept = zachowane samodzielnie
from-collection = z kolekcji <bdi>{ $name }</bdi>
from-collection-file = z kolekcji <bdi>{ $name }</bdi> (plik <bdi>{ $file }</bdi>)
source-open-page = otwarta strona
source-saved-page = zapisana strona
source-page-files = strony zapisane jako pliki
source-text-files = zwykłe pliki tekstowe
source-newssniffer = NewsSniffer, jak zapisano
source-not-stated = nie podano
name-kept = Zachowane samodzielnie
name-pages = Zapisane strony
name-texts = Teksty
name-newssniffer = Strony NewsSniffer
name-unnamed = Kolekcja bez nazwy
licence-not-stated = nie podano licencji

## What stands beside a text, and why it is not read as text

beside-title = Obok tekstu
reason-table = tabela
reason-caption = podpis
reason-list-of-links = lista odnośników
reason-label = etykieta
reason-definition-list = lista definicji
reason-pull-quote = wyróżniony cytat
reason-footnote = przypis
reason-fact-box = ramka z faktami
reason-loose-heading = śródtytuł
reason-trailing-line = wiersz na końcu
reason-asking-sentence = zawiera prośbę

## What each sort of change means

why-number = inna liczba, kwota lub miara
why-negation = pojawiło się lub zniknęło „nie”: zdanie może znaczyć coś przeciwnego
why-quote = zmieniły się słowa w cudzysłowie
why-attribution = zmieniło się, kto to powiedział
why-name = zmieniła się nazwa lub nazwisko
why-date = zmienił się dzień lub godzina
why-hedge = zmienił się stopień pewności
why-correction = pojawiło się lub zniknęło sprostowanie
why-headline = zmieniono tytuł
why-wording = inne słowa
why-cosmetic = tylko interpunkcja, wielkość liter, odstępy lub podziały wierszy

look-at-example = Zobacz przykład
name-example-ferry = Przykład: historia promu
name-example-wire = Przykład: jedna depesza, pięć gazet
name-example-quotes = Przykład: jedna konferencja prasowa, dwie gazety
name-example-world = Przykład: wiadomości w pięciu innych językach
name-example-unrelated = Przykład: czterdzieści niepowiązanych artykułów
