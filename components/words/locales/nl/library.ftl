# The library: all that is stored.

library-title = Bibliotheek
library-page-title = Bibliotheek · Wireprint
library-list = Artikelen
library-loading = Meer laden…
library-failed = De bibliotheek kan niet worden geopend. Laad de pagina opnieuw om het nog eens te proberen.
library-act-failed = Dat is niet gelukt. Er is niets veranderd.
library-empty = Er is nog niets opgeslagen. Bewaar een artikel met de Wireprint-knop, of importeer bestanden op de optiepagina.
library-found = { $found } van { $all } artikelen.
library-search = Woorden uit de kop of de krant
library-all = alle
library-paper = Krant
library-language = Taal
library-corpus = Verzameling
library-from = Vanaf
library-to = Tot
library-sort = Volgorde
library-sort-seen = laatst gezien
library-sort-published = laatst gepubliceerd
library-sort-title = kop
library-sort-paper = krant
library-sort-versions = meeste versies
library-in-texts = ook in de teksten zoeken
library-has-versions = heeft versies
library-has-copies = heeft elders kopieën
library-stop = Stoppen
library-finding-texts-running = De teksten doorzoeken, { $percent }%…
library-finding-texts-stopped = Het doorzoeken van de teksten is gestopt bij { $percent }%: { $count } gevonden.
library-finding-texts-failed = De teksten konden niet helemaal worden doorzocht: { $count } gevonden.
library-finding-copies-running = Kopieën zoeken, { $percent }%…
library-finding-copies-stopped = Het zoeken naar kopieën is gestopt bij { $percent }%: { $count } gevonden.
library-finding-copies-failed = Het zoeken naar kopieën kon niet worden voltooid: { $count } gevonden.
library-address-unknown = Onder dit adres is niets opgeslagen:
library-address-failed = Dit adres kon niet worden opgezocht:
library-changed = gewijzigd sinds ik het bewaarde
library-select = { $title } selecteren
library-selected = { $count } geselecteerd
library-delete-selected = Selectie verwijderen
library-versions =
    { $count ->
        [one] { $count } versie
       *[other] { $count } versies
    }
library-bin =
    { $count ->
       *[other] Verwijderd in de afgelopen 7 dagen: { $count } keer
    }
library-undo = Ongedaan maken
library-undo-of = Het verwijderen van { $title } ongedaan maken
library-bin-empty = Nu legen
library-bin-sure = Daarna is het niet meer terug te halen.
library-bin-yes = Definitief verwijderen
library-bin-no = Houden
library-bin-emptying = Verwijderde gegevens opruimen, { $percent }%…
library-bin-failed = Wat is verwijderd, kon niet worden opgeruimd. Het wordt opnieuw geprobeerd als de bibliotheek wordt geopend.

## An article

library-back = Alle artikelen
library-article-loading = Openen…
library-article-missing = Dit artikel is niet opgeslagen, of is verwijderd.
library-article-failed = Dit artikel kan niet worden geopend.
library-text =
    { $words ->
        [one] Tekst, { $words } woord
       *[other] Tekst, { $words } woorden
    }
library-compare = Vergelijken
library-compare-a = Vergelijken
library-compare-b = met
library-copies = De woorden ervan elders
library-copies-looking = Zoeken…
library-copies-failed = Dit kon niet worden opgezocht.
library-copies-none = Geen ander opgeslagen artikel heeft er een passage mee gemeen.
library-copy-share = { $share } ervan in dezelfde woorden
library-delete-version = Deze versie verwijderen
library-delete-version-of = Deze versie verwijderen: { $version }
library-delete-article = Het artikel verwijderen

## A passage

library-passage = Plak een passage: waar staat die?
library-passage-text = Passage
library-passage-look = Opzoeken
library-passage-looking = Zoeken…
library-passage-failed = De passage kon niet worden opgezocht.
library-passage-too-short = Geef ten minste acht woorden: kortere passages worden niet opgezocht.
library-passage-found =
    { $count ->
        [0] Niet gevonden in wat is opgeslagen.
        [one] Gevonden in { $count } artikel.
       *[other] Gevonden in { $count } artikelen.
    }
library-passage-place = alinea { $place }, { $words } woorden gemeen
