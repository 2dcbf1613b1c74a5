# What lib/say says: popup, compare page and the command-line tools alike. The ids are those of lib/model/said.ts.
# <b> is for what the eye should catch; <bdi> holds words of a page or a file.

## The page's own article

carries = De pagina komt overeen met <b><bdi>{ $version }</bdi></b>.
carries-text = De tekst van de pagina is die van <b><bdi>{ $version }</bdi></b>; wat ernaast staat, is niet vergeleken.
carries-beside =
    { $count ->
        [one] De tekst is die van <b><bdi>{ $version }</bdi></b>; ernaast is <b>{ $blocks } anders</b>.
       *[other] De tekst is die van <b><bdi>{ $version }</bdi></b>; ernaast zijn <b>{ $blocks } anders</b>.
    }
beside-since =
    { $count ->
        [one] Naast de tekst is <b>{ $blocks }</b> anders dan in <bdi>{ $version }</bdi>.
       *[other] Naast de tekst zijn <b>{ $blocks }</b> anders dan in <bdi>{ $version }</bdi>.
    }
written-anew = Dit adres is bekend; <b>de tekst is opnieuw geschreven</b>: { $words } van de { $of } woorden staan in <bdi>{ $version }</bdi>.

# What stands beside a text.
beside-table =
    { $count ->
        [one] een tabel
       *[other] { $count } tabellen
    }
beside-caption =
    { $count ->
        [one] een bijschrift
       *[other] { $count } bijschriften
    }
beside-list-of-links =
    { $count ->
        [one] een lijst met links
       *[other] { $count } items uit lijsten met links
    }
beside-label =
    { $count ->
        [one] een label
       *[other] { $count } labels
    }
beside-definition-list =
    { $count ->
        [one] een item uit een definitielijst
       *[other] { $count } items uit definitielijsten
    }
beside-pull-quote =
    { $count ->
        [one] een uitgelicht citaat
       *[other] { $count } uitgelichte citaten
    }
beside-footnote =
    { $count ->
        [one] een voetnoot
       *[other] { $count } voetnoten
    }
beside-fact-box =
    { $count ->
        [one] een feitenkader
       *[other] { $count } regels uit feitenkaders
    }
beside-loose-heading =
    { $count ->
        [one] een tussenkop
       *[other] { $count } tussenkoppen
    }
beside-trailing-line =
    { $count ->
        [one] een slotregel
       *[other] { $count } slotregels
    }
beside-asking-sentence =
    { $count ->
        [one] een zin die iets vraagt
       *[other] { $count } zinnen die iets vragen
    }

new-version =
    { $known ->
        [one] Deze tekst is <b>nieuw</b>: hij verschilt van de enige versie die bekend is.
       *[other] Deze tekst is <b>nieuw</b>: hij verschilt van alle { $known } bekende versies.
    }
later-version =
    { $later ->
        [one] Van dit artikel is <b>{ $later } latere versie</b> bekend.
       *[other] Van dit artikel zijn <b>{ $later } latere versies</b> bekend.
    }
known-versions =
    { $known ->
        [one] { $known } versie van dit artikel bekend
       *[other] { $known } versies van dit artikel bekend
    }
same-words =
    { $words ->
        [one] { $words } woord hetzelfde
       *[other] { $words } woorden hetzelfde, in dezelfde volgorde
    }

## What changed. $changes is a list of the clauses below.

changes-since =
    { $announced ->
        [notice] Sinds <bdi>{ $version }</bdi>: <b>{ $changes }</b>; op de pagina staat een mededeling daarover.
        [time] Sinds <bdi>{ $version }</bdi>: <b>{ $changes }</b>; de pagina geeft een nieuw tijdstip en geen mededeling.
       *[none] Sinds <bdi>{ $version }</bdi>: <b>{ $changes }</b>; de pagina noemt de wijziging niet en geeft geen nieuw tijdstip.
    }
changes-from-later = Van <bdi>{ $version }</bdi>, een latere, naar deze tekst: <b>{ $changes }</b>.
unchanged-since = Sinds <bdi>{ $version }</bdi> is <b>geen woord gewijzigd</b>.
unchanged-from-later = Van <bdi>{ $version }</bdi>, een latere, naar deze tekst is <b>geen woord gewijzigd</b>.
shorter-view-page = Deze pagina houdt eerder op: een kortere weergave van dezelfde tekst.
shorter-view-version = <bdi>{ $version }</bdi> houdt eerder op, en deze tekst gaat verder: dat was een kortere weergave van dezelfde tekst.

paragraphs-edited =
    { $count ->
        [one] { $count } alinea bewerkt
       *[other] { $count } alinea’s bewerkt
    }
paragraphs-added =
    { $count ->
        [one] { $count } alinea toegevoegd
       *[other] { $count } alinea’s toegevoegd
    }
paragraphs-removed =
    { $count ->
        [one] { $count } alinea verwijderd
       *[other] { $count } alinea’s verwijderd
    }
paragraphs-moved =
    { $count ->
        [one] { $count } alinea verplaatst
       *[other] { $count } alinea’s verplaatst
    }
blocks-edited =
    { $count ->
        [one] { $count } blok bewerkt
       *[other] { $count } blokken bewerkt
    }
blocks-added =
    { $count ->
        [one] { $count } blok toegevoegd
       *[other] { $count } blokken toegevoegd
    }
blocks-removed =
    { $count ->
        [one] { $count } blok verwijderd
       *[other] { $count } blokken verwijderd
    }
paragraphs-no-longer-shown =
    { $count ->
        [one] { $count } oudere alinea niet meer getoond
       *[other] { $count } oudere alinea’s niet meer getoond
    }
headline-changed = de kop is gewijzigd

# How the page on the right of a comparison speaks of its changes.
announced-notice = Rechts staat op de pagina een mededeling daarover.
announced-time = Rechts geeft de pagina een nieuw tijdstip en geen mededeling.
announced-none = Rechts noemt de pagina de wijziging niet en geeft geen nieuw tijdstip.

coarse = Deze teksten hebben te weinig gemeen, of zijn te lang, om ze woord voor woord te vergelijken. Ze worden alinea voor alinea getoond.
beyond = voorbij wat de andere tekst toont

## What one paragraph says otherwise. The words are the paper's.

note-changed = <bdi>{ $before }</bdi> → <bdi>{ $after }</bdi>
note-added = ‘<bdi>{ $text }</bdi>’ toegevoegd
note-removed = ‘<bdi>{ $text }</bdi>’ verwijderd

# Several words of one sort, a clause each.
note-words = { $words }
note-quote-altered = citaat gewijzigd
note-quote-added = citaat toegevoegd
note-quote-removed = citaat verwijderd
note-quote-of-altered = citaat van <bdi>{ $speaker }</bdi> gewijzigd
note-quote-of-added = citaat van <bdi>{ $speaker }</bdi> toegevoegd
note-quote-of-removed = citaat van <bdi>{ $speaker }</bdi> verwijderd
note-notice-added = correctiemededeling toegevoegd
note-notice-removed = correctiemededeling verwijderd

## Other articles. $shown: "names" for up to three sites, "count" for more, "at-least" where not all were compared.

elsewhere-version =
    { $shown ->
        [count] <b>Hetzelfde verhaal</b> staat onder andere adressen op <b>{ $count } sites</b>.
        [at-least] <b>Hetzelfde verhaal</b> staat onder andere adressen op <b>ten minste { $count } sites</b>.
       *[names] <b>Hetzelfde verhaal</b> staat onder een ander adres op <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-copy =
    { $shown ->
        [count] <b>Bijna dezelfde woorden</b> staan op <b>{ $count } andere sites</b>.
        [at-least] <b>Bijna dezelfde woorden</b> staan op <b>ten minste { $count } andere sites</b>.
       *[names] <b>Bijna dezelfde woorden</b> staan op <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-adapted =
    { $shown ->
        [count] <b>In wezen hetzelfde artikel</b>, bewerkt, staat op <b>{ $count } andere sites</b>.
        [at-least] <b>In wezen hetzelfde artikel</b>, bewerkt, staat op <b>ten minste { $count } andere sites</b>.
       *[names] <b>In wezen hetzelfde artikel</b>, bewerkt, staat op <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-series =
    { $shown ->
        [count] <b>Dezelfde vorm</b> met andere feiten staat op <b>{ $count } sites</b>.
        [at-least] <b>Dezelfde vorm</b> met andere feiten staat op <b>ten minste { $count } sites</b>.
       *[names] <b>Dezelfde vorm</b> met andere feiten staat op <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-passages =
    { $shown ->
        [count] Sommige passages ervan staan ook op <b>{ $count } andere sites</b>.
        [at-least] Sommige passages ervan staan ook op <b>ten minste { $count } andere sites</b>.
       *[names] Sommige passages ervan staan ook op <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-quotes =
    { $shown ->
        [count] Dezelfde uitspraken staan ook op <b>{ $count } andere sites</b>.
        [at-least] Dezelfde uitspraken staan ook op <b>ten minste { $count } andere sites</b>.
       *[names] Dezelfde uitspraken staan ook op <b><bdi>{ $sites }</bdi></b>.
    }
shares = { $page } van deze pagina, { $other } van de andere
shared-passages =
    { $passages ->
        [one] { $passages } gemeenschappelijke passage
       *[other] { $passages } gemeenschappelijke passages
    }
shared-passages-reworded =
    { $passages ->
        [one] { $passages } gemeenschappelijke passage, waarvan { $reworded } in andere woorden
       *[other] { $passages } gemeenschappelijke passages, waarvan { $reworded } in andere woorden
    }
carries-margin = bevat <bdi>{ $version }</bdi>, { $margin } dichterbij dan de volgende
quote-reworded = Een citaat van hier staat in andere woorden in een ander artikel.
quote-reattributed = Een citaat van hier wordt in een ander artikel aan iemand anders toegeschreven.
quote-shortened = Een citaat van hier staat ingekort in een ander artikel.
quote-here = hier: <bdi>{ $text }</bdi>
quote-there = daar: <bdi>{ $text }</bdi>

## What the page declares of its origin

declared-credit = De pagina noemt <bdi>{ $name }</bdi> als bron.
declared-credit-unnamed = De pagina noemt een bron.
declared-canonical = De pagina noemt een adres elders als haar eigen adres: <bdi>{ $name }</bdi>.
declared-correction = Op de pagina staat een mededeling over een correctie of wijziging.
declared-based-on = De pagina zegt dat ze is gebaseerd op <bdi>{ $name }</bdi>.
declared-based-on-unnamed = De pagina zegt dat ze op een ander werk is gebaseerd.
declared-paywall = De pagina zegt dat niet het hele artikel wordt getoond.
page-words = <bdi>{ $text }</bdi>

## Where there is nothing to say

empty-collection = Uw verzameling is leeg: bewaar dit artikel, en bij uw volgende bezoek ziet u wat de krant heeft gewijzigd.
nothing-known = U hebt dit artikel niet bewaard, en geen van uw opgeslagen artikelen bevat er passages uit. Bewaar het, en u ziet wanneer het verandert.
