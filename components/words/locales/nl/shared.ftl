# Words that several pages use.

open-library = Bibliotheek
try-again = Opnieuw proberen
without-headline = Zonder kop
wireprint = Wireprint
percent = { $percent }%
percent-under-one = minder dan 1%

## What happened to a paragraph

op-kept = ongewijzigd
op-edited = bewerkt
op-added = toegevoegd
op-removed = verwijderd
op-moved = verplaatst
op-split = gesplitst
op-merged = samengevoegd
rewritten = herschreven

## What sort of thing changed

kind-number = getal
kind-negation = ‘niet’
kind-quote = citaat
kind-attribution = spreker
kind-name = naam
kind-date = datum
kind-hedge = zekerheid
kind-correction = correctie
kind-headline = kop
kind-wording = woorden
kind-cosmetic = leestekens

## Where a change stands. $number counts from 1; $numbers is a list such as "3 and 4".

place-headline = kop
place-paragraph = alinea { $number }
place-paragraphs = alinea’s { $numbers }
place-moved = van alinea { $from } naar alinea { $to }
place-was = was alinea { $number }
place-stood-first = stond aan het begin
place-stood-after = stond na alinea { $number }

## Said to the ear around words that came or went

ear-added = toegevoegd:
ear-removed = verwijderd:
ear-end = (einde)

## Times

time-seen = gezien op { $time }
time-published = gepubliceerd op { $time } (volgens de pagina)
time-published-kept = gepubliceerd op { $time } (volgens de pagina toen ze werd bewaard)
time-published-collection = gepubliceerd op { $time } (volgens de verzameling)
time-published-claimed = gepubliceerd op { $time } (naar eigen zeggen)
time-unknown = geen tijdstip bekend
elapsed-minutes = { $count } min
elapsed-hours = { $count } u
elapsed-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
elapsed-months =
    { $count ->
        [one] { $count } maand
       *[other] { $count } maanden
    }
elapsed-years =
    { $count ->
       *[other] { $count } jaar
    }

## Versions

version-shorter-view = een kortere weergave
version-number = Versie { $number }
version-of = { $version } (van { $collection })

## Stored names. What the corpus stores under names of its own. Names from files are shown as they are.

source-kept = door u bewaard
from-collection = uit de verzameling <bdi>{ $name }</bdi>
from-collection-file = uit de verzameling <bdi>{ $name }</bdi> (bestand <bdi>{ $file }</bdi>)
source-open-page = de geopende pagina
source-saved-page = opgeslagen pagina
source-page-files = pagina’s die als bestand zijn opgeslagen
source-text-files = gewone tekstbestanden
source-newssniffer = NewsSniffer, zoals opgeslagen
source-not-stated = niet vermeld
name-kept = Door u bewaard
name-pages = Opgeslagen pagina’s
name-texts = Teksten
name-newssniffer = NewsSniffer-pagina’s
name-unnamed = Verzameling zonder naam
licence-not-stated = licentie niet vermeld

## What stands beside a text, and why it is not read as text

beside-title = Naast de tekst
reason-table = tabel
reason-caption = bijschrift
reason-list-of-links = lijst met links
reason-label = label
reason-definition-list = definitielijst
reason-pull-quote = uitgelicht citaat
reason-footnote = voetnoot
reason-fact-box = feitenkader
reason-loose-heading = tussenkop
reason-trailing-line = slotregel
reason-asking-sentence = vraagt om iets

## What each sort of change means

why-number = een getal, bedrag of maat is anders
why-negation = een ‘niet’ kwam erbij of verdween: de zin zegt misschien het tegendeel
why-quote = woorden tussen aanhalingstekens zijn gewijzigd
why-attribution = wie het zei, is gewijzigd
why-name = een naam is gewijzigd
why-date = een dag of tijdstip is gewijzigd
why-hedge = hoe zeker het wordt gezegd, is gewijzigd
why-correction = een correctie kwam erbij of verdween
why-headline = de kop is gewijzigd
why-wording = andere woorden
why-cosmetic = alleen leestekens, hoofdletters, spaties of regeleinden

look-at-example = Een voorbeeld bekijken
name-example-ferry = Voorbeeld: het verhaal van de veerboot
name-example-wire = Voorbeeld: één bericht van een persbureau, vijf kranten
name-example-quotes = Voorbeeld: één persconferentie, twee kranten
name-example-world = Voorbeeld: verhalen in nog vijf talen
name-example-unrelated = Voorbeeld: veertig artikelen zonder verband
