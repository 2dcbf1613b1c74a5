# The report on the open article, in the popup.

## States without a report

loading = De pagina wordt gelezen en uw opgeslagen artikelen worden geraadpleegd…
no-article-title = Geen artikel gevonden op deze pagina
no-article-why = Wireprint zoekt één tekst van meerdere alinea’s. Een voorpagina, een lijst of een videopagina heeft er geen. Open één artikel en klik opnieuw op de knop.
no-article-options = Uw opgeslagen artikelen openen
forbidden-title = Browsers laten extensies deze pagina niet zien
forbidden-why = Browsers laten extensies hun eigen pagina’s, hun winkel en hun PDF-lezer niet zien. Staat het artikel ook op een gewone webpagina, open dan die.
failed-title = Het opzoeken is niet gelukt
failed-no-reason = Er is geen reden opgegeven.
failed-why = Er is niets opgeslagen of verloren gegaan. Probeer het opnieuw; helpt dat niet, laad dan eerst de pagina opnieuw.

## The head

no-date = geen datum op de pagina

## The timeline of versions

versions-title = Versies
versions-known = { $known } bekend
versions-known-with-text = { $known } bekend, { $withText } met tekst
timeline-this-page = deze pagina
timeline-page-text = de tekst van deze pagina
timeline-compared = vergeleken met deze pagina
timeline-choose = kiezen om te vergelijken
timeline-no-text = tekst onbekend
timeline-no-text-spoken = de tekst is niet bekend
timeline-words-changed =
    { $count ->
        [one] { $count } woord gewijzigd
       *[other] { $count } woorden gewijzigd
    }

## What changed

changed-title = Wat er is gewijzigd
changed-against = ten opzichte van <bdi>{ $version }</bdi>
changed-nothing = Geen woord.
changed-nothing-text = Geen woord van de tekst.
changed-nothing-common = Het gemeenschappelijke deel is ongewijzigd.
changed-cosmetic =
    { $count ->
        [one] { $count } wijziging in alleen leestekens, hoofdletters, spaties of regeleinden
       *[other] { $count } wijzigingen in alleen leestekens, hoofdletters, spaties of regeleinden
    }
changed-all =
    { $count ->
        [one] { $count } wijziging tonen
       *[other] Alle { $count } wijzigingen tonen
    }
card-words =
    { $count ->
        [one] { $count } woord
       *[other] { $count } woorden
    }
card-more = Alles tonen
card-less = Minder tonen

## Elsewhere

elsewhere-title = Elders
elsewhere-all =
    { $count ->
        [one] { $count } artikel tonen
       *[other] Alle { $count } artikelen tonen
    }
elsewhere-unread =
    { $count ->
        [one] Ten minste { $count } ander artikel heeft mogelijk veel gemeen met deze pagina; het is niet vergeleken.
       *[other] Ten minste { $count } andere artikelen hebben mogelijk veel gemeen met deze pagina; ze zijn niet vergeleken.
    }
relation-version = hetzelfde verhaal, een ander adres
relation-copy = hetzelfde artikel
relation-adapted = bewerkte kopie
relation-series = dezelfde vorm, andere feiten
relation-passages = gemeenschappelijke passages
relation-quotes = gemeenschappelijke citaten
copy-untitled = zonder kop
copy-shares = { $page } van deze pagina staat in dat artikel, in dezelfde woorden; { $other } van dat artikel staat hier
copy-carries-ours = bevat de tekst van <bdi>{ $version }</bdi>
copy-carried-by-page = de pagina bevat de <bdi>{ $version }</bdi> ervan
copy-carries-undecided = welke versie het bevat: onbeslist
copy-order-time = Op tijd ordenen
copy-order-likeness = Op gelijkenis ordenen
copy-earliest = Vroegste tijdstip dat hier bekend is: { $time }
page-earliest = Vroegste tijdstip dat hier bekend is: deze pagina, { $time }
differs-none = Geen woord ervan verschilt
differs-edited =
    { $count ->
        [one] { $count } alinea bewerkt
       *[other] { $count } alinea’s bewerkt
    }
differs-edited-kinds =
    { $count ->
        [one] { $count } alinea bewerkt ({ $kinds })
       *[other] { $count } alinea’s bewerkt ({ $kinds })
    }
differs-added =
    { $count ->
       *[other] { $count } toegevoegd
    }
differs-removed =
    { $count ->
       *[other] { $count } weggelaten
    }
differs = Daar: { $differences }
copy-highlight = Gemeenschappelijke tekst tonen
copy-highlight-of = Gemeenschappelijke tekst tonen: { $site }
copy-unhighlight = Gemeenschappelijke tekst verbergen
copy-unhighlight-of = Gemeenschappelijke tekst verbergen: { $site }
copy-compare = Vergelijken
copy-compare-with = Vergelijken met { $site }
strip =
    { $of ->
        [one] { $shared } van de { $of } alinea van deze pagina heeft er woorden mee gemeen
       *[other] { $shared } van de { $of } alinea’s van deze pagina hebben er woorden mee gemeen
    }
reworded-fold =
    { $count ->
        [one] { $count } passage in andere woorden
       *[other] { $count } passages in andere woorden
    }
reworded-all =
    { $count ->
        [one] { $count } passage tonen
       *[other] Alle { $count } passages tonen
    }
reworded-there =
    { $words ->
        [one] luidt daar, met { $shared } van dit { $words } woord:
       *[other] luidt daar, met { $shared } van deze { $words } woorden:
    }

## Quotes

quotes-title = Citaten
quotes-all =
    { $count ->
        [one] { $count } citaat tonen
       *[other] Alle { $count } citaten tonen
    }
quoted = ‘<bdi>{ $text }</bdi>’
quote-speaker = <bdi>{ $speaker }</bdi>
quote-speaker-unnamed = geen spreker genoemd
quote-same-at = <bdi>{ $speaker }</bdi> · <bdi>{ $sites }</bdi>: in dezelfde woorden
quote-same-at-unnamed = geen spreker genoemd · <bdi>{ $sites }</bdi>: in dezelfde woorden
quote-at-same = <bdi>{ $site }</bdi>: in dezelfde woorden
quote-at-reworded = <bdi>{ $site }</bdi>: in andere woorden
quote-at-reattributed = <bdi>{ $site }</bdi>: van een andere spreker
quote-at-shortened = <bdi>{ $site }</bdi>: korter
quote-at-same-by = <bdi>{ $site }</bdi>: in dezelfde woorden, <bdi>{ $speaker }</bdi>
quote-at-reworded-by = <bdi>{ $site }</bdi>: in andere woorden, <bdi>{ $speaker }</bdi>
quote-at-reattributed-by = <bdi>{ $site }</bdi>: van een andere spreker, <bdi>{ $speaker }</bdi>
quote-at-shortened-by = <bdi>{ $site }</bdi>: korter, <bdi>{ $speaker }</bdi>
quote-other-article = een ander artikel

## How much of the page was read

read-title = Gelezen
read-paragraphs =
    { $count ->
        [one] { $count } alinea
       *[other] { $count } alinea’s
    }
read-words =
    { $count ->
        [one] { $count } woord
       *[other] { $count } woorden
    }
read-blocks =
    { $count ->
        [one] { $count } blok
       *[other] { $count } blokken
    }
read-line = Gelezen: { $paragraphs }, { $words }; niets weggelaten
read-line-beside = Gelezen: { $paragraphs }, { $words }; { $blocks } naast de tekst
read-other-articles =
    { $count ->
        [one] De pagina gaat verder met { $count } ander artikel, dat niet is gelezen.
       *[other] De pagina gaat verder met { $count } andere artikelen, die niet zijn gelezen.
    }
read-cut = De pagina is erg groot. Alleen het begin is gelezen; wat daarna komt, is niet vergeleken.

## What the page says

says-title = Wat de pagina zegt
says-credit = Bronvermelding
says-photo = Foto
says-dateline = Plaats en datum
says-canonical = Zegt dat het origineel staat op
says-correction = Correctie
says-publisher = Uitgever
says-based-on = Gebaseerd op
says-paywall = Voor abonnees

## The foot

compare = Vergelijken
keep = Bewaren
import = Meebrengen wat u al hebt
undo = Ongedaan maken
kept = Bewaard als <b><bdi>{ $version }</bdi></b>.
already-known = U hebt deze tekst al, als <b><bdi>{ $version }</bdi></b>; genoteerd is dat hij er nog steeds staat.
taken-back = Teruggedraaid: deze versie is niet bewaard.
not-kept = Niet bewaard: <bdi>{ $reason }</bdi>
private-window = Privévenster: uw opgeslagen artikelen worden geraadpleegd, er wordt niets opgeslagen.
page-gone = De pagina is weg of is opnieuw geladen. Open Wireprint er opnieuw op.
highlight-changes = Wijzigingen op de pagina tonen
highlight-warning = Scripts van de pagina kunnen dan lezen welke woorden dat zijn.
highlights-of-changes = Elke wijziging op de pagina
highlights-of-passages = Elke passage op de pagina
highlights-count = { $count } getoond
highlights-at = { $at } van { $of }
highlights-count-missing = { $count } getoond; { $missing } niet gevonden
highlights-at-missing = { $at } van { $of }; { $missing } niet gevonden
previous-change = Vorige wijziging
next-change = Volgende wijziging
previous-passage = Vorige passage
next-passage = Volgende passage

keep-spoken = Deze versie bewaren
highlight-changes-off = Wijzigingen verbergen
ways-out = Meer
timeline-compare-with = Vergelijken met { $version }
version-kept-on = door u bewaard op { $time }
changed-beyond-page =
    { $count ->
        [one] { $count } alinea staat alleen op deze pagina
       *[other] { $count } alinea’s staan alleen op deze pagina
    }
changed-beyond-version =
    { $count ->
        [one] { $count } alinea staat alleen in de andere tekst
       *[other] { $count } alinea’s staan alleen in de andere tekst
    }
changed-no-longer-shown =
    { $count ->
        [one] { $count } oudere alinea wordt niet meer getoond
       *[other] { $count } oudere alinea’s worden niet meer getoond
    }
copy-shares-all = Deze hele pagina staat in dat artikel, in dezelfde woorden, en dat hele artikel staat hier
copy-shares-page-whole = Deze hele pagina staat in dat artikel, in dezelfde woorden; { $other } van dat artikel staat hier
copy-shares-other-whole = Dat hele artikel staat hier, in dezelfde woorden; { $page } van deze pagina staat daar
says-in-data = volgens de gegevens van de pagina

## What the labels mean, and how the page shows changes

ask-archive = Het archief raadplegen…
asking-now = { $name } wordt geraadpleegd. Gelezen kopieën: { $read }. Nieuwe versies: { $fresh }.
asking-stop = Raadplegen stoppen
asking-came = { $name } is geraadpleegd. Nieuwe versies: { $fresh }.

## The card in the open page

page-card-of = { $at } van { $of }
page-card-next = Volgende
page-card-previous = Vorige
page-card-close = Sluiten
page-card-legend = Wat de kleuren betekenen
page-card-look-word = gewijzigde woorden
page-card-look-edited = een alinea met wijzigingen
page-card-look-added = een nieuwe alinea
page-card-look-moved = een verplaatste alinea
page-card-look-removed = aan de rand: hier is een alinea verwijderd
