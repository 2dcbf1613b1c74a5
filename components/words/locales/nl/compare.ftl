# The compare page, and the files that it saves.

page-title = Vergelijken · Wireprint

## While there is no comparison

compare-failed = Het vergelijken is niet gelukt
compare-heading = Vergelijking
comparing = Bezig met vergelijken…
missing-both = Geen van beide teksten is beschikbaar
missing-left = De linkertekst is niet beschikbaar
missing-right = De rechtertekst is niet beschikbaar
missing-why = De versie is verwijderd uit uw opgeslagen artikelen, of de pagina is gesloten voordat u haar had bewaard. Open het artikel opnieuw en klik op Vergelijken in het venster van Wireprint; een versie die u bewaart, blijft hier, en het adres van de vergelijking ook.

## The sides

left-text = Linkertekst
right-text = Rechtertekst
open-page = De geopende pagina
open-now = Nu geopend
choice-at = { $version } · { $time }

## The sum

totals =
    { $added ->
        [one] Alinea’s: { $counts } · { $added } woord erbij, { $removed } eraf
       *[other] Alinea’s: { $counts } · { $added } woorden erbij, { $removed } eraf
    }
total-edited = { $count } bewerkt
total-added = { $count } toegevoegd
total-removed = { $count } verwijderd
total-moved = { $count } verplaatst
total-split-or-merged = { $count } gesplitst of samengevoegd
total-kept = { $count } ongewijzigd
total-none = geen
outcome-shorter-left = De linkertekst is een kortere weergave: het begin van de andere, die doorloopt.
outcome-shorter-right = De rechtertekst is een kortere weergave: het begin van de andere, die doorloopt.
outcome-same = Geen wijziging: beide teksten hebben dezelfde woorden in dezelfde volgorde.
outcome-filtered = Geen wijziging van deze soort.
outcome-common = In het deel dat beide tonen, verschilt geen woord.
outcome-punctuation = Geen woord verschilt: alleen leestekens, hoofdletters, spaties of regeleinden.
facets-label = Alleen wijzigingen van deze soort tonen
facet-count = { $count } { $facet }
facets-all = Alle soorten tonen

## Folds. A fold says what it holds in a list of these.

fold-kept =
    { $count ->
        [one] { $count } ongewijzigde alinea
       *[other] { $count } ongewijzigde alinea’s
    }
fold-cosmetic =
    { $count ->
        [one] { $count } wijziging in alleen de leestekens
       *[other] { $count } wijzigingen in alleen de leestekens
    }
fold-beyond =
    { $count ->
        [one] { $count } alinea voorbij wat de andere tekst toont
       *[other] { $count } alinea’s voorbij wat de andere tekst toont
    }
fold-filtered =
    { $count ->
        [one] { $count } wijziging buiten dit filter
       *[other] { $count } wijzigingen buiten dit filter
    }
move-to = naar { $number }
move-from = van { $number }

## The toolbar

toolbar-label = Weergeven en opslaan
layout-label = Indeling
layout-side = Naast elkaar
layout-inline = In één tekst
scope-label = Alinea’s
scope-changes = Alleen wijzigingen
scope-all = Alles
swap = Kanten omwisselen
step-previous = Vorige wijziging
step-next = Volgende wijziging
step-none = geen wijziging
step-count =
    { $of ->
        [one] { $of } wijziging
       *[other] { $of } wijzigingen
    }
step-at = wijziging { $at } van { $of }
step-waiting = vergelijken…
save-label = De vergelijking opslaan
save-as = Opslaan als { $format }
print = Afdrukken

## The history

history-title =
    { $versions ->
        [one] { $versions } versie, met de gewijzigde woorden
       *[other] { $versions } versies, met de gewijzigde woorden per versie
    }
history-left = { $number } links
history-right = { $number } rechts
history-first = de eerste die bekend is
history-changed =
    { $added ->
        [one] { $added } woord erbij, { $removed } eraf
       *[other] { $added } woorden erbij, { $removed } eraf
    }
history-compare = vergelijken met { $version }
history-gap = +{ $elapsed }
heat-title = Hoe vaak elke alinea is gewijzigd
heat-picture = Gewijzigde alinea’s: { $changed }. Stappen: { $steps }.
heat-none = geen alinea vaker dan één keer
heat-paragraph =
    { $count ->
       *[other] alinea { $number }: { $count } keer
    }

## Saved files

export-title = Vergelijking
export-change = Wijziging
export-left = Links: { $side }
export-right = Rechts: { $side }
export-legend = <del>Doorgestreept</del>: alleen links. <ins>Onderstreept</ins>: alleen rechts.
export-moved-away = Hier stond wat nu alinea { $number } is.
