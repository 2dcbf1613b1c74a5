# What lib/say says: popup, compare page and the command-line tools alike. The ids are those of lib/model/said.ts.
# <b> is for what the eye should catch; <bdi> holds words of a page or a file.

## The page's own article

carries = Na stronie jest <b><bdi>{ $version }</bdi></b>.
carries-text = Tekst strony to <b><bdi>{ $version }</bdi></b>; tego, co stoi obok niego, nie porównano.
carries-beside =
    { $count ->
        [few] Tekst to <b><bdi>{ $version }</bdi></b>; obok niego <b>inaczej brzmią { $blocks }</b>.
       *[other] Tekst to <b><bdi>{ $version }</bdi></b>; obok niego <b>inaczej brzmi { $blocks }</b>.
    }
beside-since =
    { $count ->
        [few] Obok tekstu inaczej brzmią <b>{ $blocks }</b> (porównano: <bdi>{ $version }</bdi>).
       *[other] Obok tekstu inaczej brzmi <b>{ $blocks }</b> (porównano: <bdi>{ $version }</bdi>).
    }
written-anew = Ten adres jest znany; <b>tekst napisano od nowa</b>: { $words } z { $of } słów zawiera też <bdi>{ $version }</bdi>.

# What stands beside a text.
beside-table =
    { $count ->
        [one] tabela
        [few] { $count } tabele
        [many] { $count } tabel
       *[other] { $count } tabeli
    }
beside-caption =
    { $count ->
        [one] podpis
        [few] { $count } podpisy
        [many] { $count } podpisów
       *[other] { $count } podpisu
    }
beside-list-of-links =
    { $count ->
        [one] lista odnośników
        [few] { $count } pozycje list odnośników
       *[other] { $count } pozycji list odnośników
    }
beside-label =
    { $count ->
        [one] etykieta
        [many] { $count } etykiet
       *[other] { $count } etykiety
    }
beside-definition-list =
    { $count ->
        [one] pozycja listy definicji
        [few] { $count } pozycje list definicji
       *[other] { $count } pozycji list definicji
    }
beside-pull-quote =
    { $count ->
        [one] wyróżniony cytat
        [few] { $count } wyróżnione cytaty
        [many] { $count } wyróżnionych cytatów
       *[other] { $count } wyróżnionego cytatu
    }
beside-footnote =
    { $count ->
        [one] przypis
        [few] { $count } przypisy
        [many] { $count } przypisów
       *[other] { $count } przypisu
    }
beside-fact-box =
    { $count ->
        [one] ramka z faktami
        [few] { $count } wiersze ramek z faktami
        [many] { $count } wierszy ramek z faktami
       *[other] { $count } wiersza ramek z faktami
    }
beside-loose-heading =
    { $count ->
        [one] śródtytuł
        [few] { $count } śródtytuły
        [many] { $count } śródtytułów
       *[other] { $count } śródtytułu
    }
beside-trailing-line =
    { $count ->
        [one] wiersz na końcu
        [few] { $count } wiersze na końcu
        [many] { $count } wierszy na końcu
       *[other] { $count } wiersza na końcu
    }
beside-asking-sentence =
    { $count ->
        [one] zdanie z prośbą
        [many] { $count } zdań z prośbą
       *[other] { $count } zdania z prośbą
    }

new-version =
    { $known ->
        [one] Ten tekst jest <b>nowy</b>: różni się od jedynej znanej wersji.
       *[other] Ten tekst jest <b>nowy</b>: różni się od wszystkich { $known } znanych wersji.
    }
later-version =
    { $later ->
        [one] Znana jest <b>{ $later } późniejsza wersja</b> tego artykułu.
        [few] Znane są <b>{ $later } późniejsze wersje</b> tego artykułu.
        [many] Znanych jest <b>{ $later } późniejszych wersji</b> tego artykułu.
       *[other] Znane jest <b>{ $later } późniejszej wersji</b> tego artykułu.
    }
known-versions =
    { $known ->
        [one] { $known } znana wersja tego artykułu
        [few] { $known } znane wersje tego artykułu
        [many] { $known } znanych wersji tego artykułu
       *[other] { $known } znanej wersji tego artykułu
    }
same-words =
    { $words ->
        [one] { $words } to samo słowo, w tej samej kolejności
        [few] { $words } te same słowa, w tej samej kolejności
        [many] { $words } tych samych słów, w tej samej kolejności
       *[other] { $words } tego samego słowa, w tej samej kolejności
    }

## What changed. $changes is a list of the clauses below.

changes-since =
    { $announced ->
        [notice] <bdi>{ $version }</bdi> i ta strona: <b>{ $changes }</b>; strona zawiera adnotację.
        [time] <bdi>{ $version }</bdi> i ta strona: <b>{ $changes }</b>; strona podaje nowy czas, ale bez adnotacji.
       *[none] <bdi>{ $version }</bdi> i ta strona: <b>{ $changes }</b>; strona nie wspomina o zmianie i nie podaje nowego czasu.
    }
changes-from-later = <bdi>{ $version }</bdi> (późniejsza) → ten tekst: <b>{ $changes }</b>.
unchanged-since = <bdi>{ $version }</bdi> i ta strona: <b>nie zmieniono żadnego słowa</b>.
unchanged-from-later = <bdi>{ $version }</bdi> (późniejsza) → ten tekst: <b>nie zmieniono żadnego słowa</b>.
shorter-view-page = Ta strona kończy się wcześniej: to krótszy widok tego samego tekstu.
shorter-view-version = <bdi>{ $version }</bdi> kończy się wcześniej, a ten tekst ciągnie się dalej: był to krótszy widok tego samego tekstu.

paragraphs-edited =
    { $count ->
        [one] { $count } akapit zmieniony
        [few] { $count } akapity zmienione
        [many] { $count } akapitów zmienionych
       *[other] { $count } akapitu zmienionego
    }
paragraphs-added =
    { $count ->
        [one] { $count } akapit dodany
        [few] { $count } akapity dodane
        [many] { $count } akapitów dodanych
       *[other] { $count } akapitu dodanego
    }
paragraphs-removed =
    { $count ->
        [one] { $count } akapit usunięty
        [few] { $count } akapity usunięte
        [many] { $count } akapitów usuniętych
       *[other] { $count } akapitu usuniętego
    }
paragraphs-moved =
    { $count ->
        [one] { $count } akapit przeniesiony
        [few] { $count } akapity przeniesione
        [many] { $count } akapitów przeniesionych
       *[other] { $count } akapitu przeniesionego
    }
blocks-edited =
    { $count ->
        [one] { $count } blok zmieniony
        [few] { $count } bloki zmienione
        [many] { $count } bloków zmienionych
       *[other] { $count } bloku zmienionego
    }
blocks-added =
    { $count ->
        [one] { $count } blok dodany
        [few] { $count } bloki dodane
        [many] { $count } bloków dodanych
       *[other] { $count } bloku dodanego
    }
blocks-removed =
    { $count ->
        [one] { $count } blok usunięty
        [few] { $count } bloki usunięte
        [many] { $count } bloków usuniętych
       *[other] { $count } bloku usuniętego
    }
paragraphs-no-longer-shown =
    { $count ->
        [one] { $count } starszy akapit już niewyświetlany
        [few] { $count } starsze akapity już niewyświetlane
       *[other] { $count } starszych akapitów już niewyświetlanych
    }
headline-changed = zmieniono tytuł

# How the page on the right of a comparison speaks of its changes.
announced-notice = Strona po prawej zawiera adnotację na ten temat.
announced-time = Strona po prawej podaje nowy czas, ale bez adnotacji.
announced-none = Strona po prawej nie wspomina o zmianie i nie podaje nowego czasu.

coarse = Te teksty mają zbyt mało wspólnego albo są zbyt długie, by porównać je słowo po słowie. Pokazano je akapit po akapicie.
beyond = poza tym, co pokazuje drugi tekst

## What one paragraph says otherwise. The words are the paper's.

note-changed = <bdi>{ $before }</bdi> → <bdi>{ $after }</bdi>
note-added = dodano „<bdi>{ $text }</bdi>”
note-removed = usunięto „<bdi>{ $text }</bdi>”

# Several words of one sort, a clause each.
note-words = { $words }
note-quote-altered = zmieniono cytat
note-quote-added = dodano cytat
note-quote-removed = usunięto cytat
note-quote-of-altered = zmieniono cytat (<bdi>{ $speaker }</bdi>)
note-quote-of-added = dodano cytat (<bdi>{ $speaker }</bdi>)
note-quote-of-removed = usunięto cytat (<bdi>{ $speaker }</bdi>)
note-notice-added = dodano sprostowanie
note-notice-removed = usunięto sprostowanie

## Other articles. $shown: "names" for up to three sites, "count" for more, "at-least" where not all were compared.

elsewhere-version =
    { $shown ->
        [count] <b>Ta sama wiadomość</b> jest pod innymi adresami (<b>liczba witryn: { $count }</b>).
        [at-least] <b>Ta sama wiadomość</b> jest pod innymi adresami (<b>liczba witryn: co najmniej { $count }</b>).
       *[names] <b>Ta sama wiadomość</b> jest pod innym adresem: <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-copy =
    { $shown ->
        [count] <b>Prawie te same słowa</b> są w innych witrynach (<b>liczba witryn: { $count }</b>).
        [at-least] <b>Prawie te same słowa</b> są w innych witrynach (<b>liczba witryn: co najmniej { $count }</b>).
       *[names] <b>Prawie te same słowa</b> są tu: <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-adapted =
    { $shown ->
        [count] <b>W zasadzie ten sam artykuł</b>, przerobiony, jest w innych witrynach (<b>liczba witryn: { $count }</b>).
        [at-least] <b>W zasadzie ten sam artykuł</b>, przerobiony, jest w innych witrynach (<b>liczba witryn: co najmniej { $count }</b>).
       *[names] <b>W zasadzie ten sam artykuł</b>, przerobiony, jest tu: <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-series =
    { $shown ->
        [count] <b>Ta sama forma</b> z innymi faktami jest w innych witrynach (<b>liczba witryn: { $count }</b>).
        [at-least] <b>Ta sama forma</b> z innymi faktami jest w innych witrynach (<b>liczba witryn: co najmniej { $count }</b>).
       *[names] <b>Ta sama forma</b> z innymi faktami jest tu: <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-passages =
    { $shown ->
        [count] Niektóre fragmenty są też w innych witrynach (<b>liczba witryn: { $count }</b>).
        [at-least] Niektóre fragmenty są też w innych witrynach (<b>liczba witryn: co najmniej { $count }</b>).
       *[names] Niektóre fragmenty są też tu: <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-quotes =
    { $shown ->
        [count] Te same wypowiedzi są też w innych witrynach (<b>liczba witryn: { $count }</b>).
        [at-least] Te same wypowiedzi są też w innych witrynach (<b>liczba witryn: co najmniej { $count }</b>).
       *[names] Te same wypowiedzi są też tu: <b><bdi>{ $sites }</bdi></b>.
    }
shares = { $page } tej strony, { $other } tamtej
shared-passages =
    { $passages ->
        [one] { $passages } wspólny fragment
        [few] { $passages } wspólne fragmenty
        [many] { $passages } wspólnych fragmentów
       *[other] { $passages } wspólnego fragmentu
    }
shared-passages-reworded =
    { $passages ->
        [one] { $passages } wspólny fragment, w tym innymi słowami: { $reworded }
        [few] { $passages } wspólne fragmenty, w tym innymi słowami: { $reworded }
        [many] { $passages } wspólnych fragmentów, w tym innymi słowami: { $reworded }
       *[other] { $passages } wspólnego fragmentu, w tym innymi słowami: { $reworded }
    }
carries-margin = zawiera: <bdi>{ $version }</bdi>, bliżej niż następna o { $margin }
quote-reworded = Cytat stąd jest w innym artykule podany innymi słowami.
quote-reattributed = Cytat stąd jest w innym artykule przypisany innej osobie.
quote-shortened = Cytat stąd jest w innym artykule skrócony.
quote-here = tu: <bdi>{ $text }</bdi>
quote-there = tam: <bdi>{ $text }</bdi>

## What the page declares of its origin

declared-credit = Strona podaje jako źródło: <bdi>{ $name }</bdi>.
declared-credit-unnamed = Strona podaje źródło.
declared-canonical = Strona wskazuje jako własny adres w innym miejscu: <bdi>{ $name }</bdi>.
declared-correction = Strona zawiera sprostowanie lub adnotację o zmianie.
declared-based-on = Strona podaje, na czym się opiera: <bdi>{ $name }</bdi>.
declared-based-on-unnamed = Strona podaje, że opiera się na innym utworze.
declared-paywall = Strona podaje, że nie pokazuje całego artykułu.
page-words = <bdi>{ $text }</bdi>

## Where there is nothing to say

empty-collection = Kolekcja jest pusta: zachowaj ten artykuł, a przy następnej wizycie zobaczysz, co zmieniła gazeta.
nothing-known = Nie zachowano tego artykułu i żaden z zapisanych artykułów nie zawiera jego fragmentów. Zachowaj go, a zobaczysz, kiedy się zmieni.
