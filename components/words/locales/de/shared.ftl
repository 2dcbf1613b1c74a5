# Wörter, die mehrere Seiten brauchen.

open-library = Bibliothek
try-again = Noch einmal versuchen
without-headline = Ohne Überschrift
wireprint = Wireprint
percent = { $percent } %
percent-under-one = weniger als 1 %

## Was mit einem Absatz geschah

op-kept = unverändert
op-edited = bearbeitet
op-added = neu
op-removed = entfernt
op-moved = verschoben
op-split = geteilt
op-merged = vereint
rewritten = neu geschrieben

## Was sich geändert hat

kind-number = Zahl
kind-negation = „nicht“
kind-quote = Zitat
kind-attribution = Sprecher
kind-name = Name
kind-date = Datum
kind-hedge = Gewissheit
kind-correction = Korrektur
kind-headline = Überschrift
kind-wording = Wortwahl
kind-cosmetic = Zeichensetzung

## Wo eine Änderung steht. $number zählt ab 1; $numbers ist eine Liste wie "3 und 4".

place-headline = Überschrift
place-paragraph = Absatz { $number }
place-paragraphs = Absätze { $numbers }
place-moved = von Absatz { $from } zu Absatz { $to }
place-was = war Absatz { $number }
place-stood-first = stand am Anfang
place-stood-after = stand nach Absatz { $number }

## Fürs Ohr, um Wörter, die kamen oder gingen

ear-added = hinzugefügt:
ear-removed = entfernt:
ear-end = (Ende)

## Zeiten

time-seen = gesehen { $time }
time-published = veröffentlicht { $time } (laut Seite)
time-published-kept = veröffentlicht { $time } (laut der Seite, als Sie sie behielten)
time-published-collection = veröffentlicht { $time } (laut der Sammlung)
time-published-claimed = veröffentlicht { $time } (laut Angabe)
time-unknown = keine Zeit bekannt
elapsed-minutes = { $count } Min.
elapsed-hours = { $count } Std.
elapsed-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
elapsed-months =
    { $count ->
        [one] { $count } Monat
       *[other] { $count } Monate
    }
elapsed-years =
    { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }

## Fassungen

version-shorter-view = gekürzt zu sehen
version-number = Fassung { $number }
version-of = { $version } (aus { $collection })

## Gespeicherte Namen. Was der Korpus unter eigenen Namen speichert. Namen aus Dateien erscheinen, wie sie sind.

source-kept = von Ihnen behalten
from-collection = aus der Sammlung <bdi>{ $name }</bdi>
from-collection-file = aus der Sammlung <bdi>{ $name }</bdi> (Datei <bdi>{ $file }</bdi>)
source-open-page = geöffnete Seite
source-saved-page = gespeicherte Seite
source-page-files = als Dateien gespeicherte Seiten
source-text-files = reine Textdateien
source-newssniffer = NewsSniffer, wie gespeichert
source-not-stated = nicht angegeben
name-kept = Von Ihnen behalten
name-pages = Gespeicherte Seiten
name-texts = Texte
name-newssniffer = NewsSniffer-Seiten
name-unnamed = Sammlung ohne Namen
licence-not-stated = Lizenz nicht angegeben

## Was neben einem Text steht, und warum es nicht als Text gilt

beside-title = Neben dem Text
reason-table = Tabelle
reason-caption = Bildunterschrift
reason-list-of-links = Liste von Links
reason-label = Beschriftung
reason-definition-list = Begriffsliste
reason-pull-quote = herausgestelltes Zitat
reason-footnote = Fußnote
reason-fact-box = Infokasten
reason-loose-heading = Zwischenüberschrift
reason-trailing-line = Zeile am Ende
reason-asking-sentence = fordert zu etwas auf

## Was jede Art von Änderung heißt

why-number = eine Zahl, Summe oder Menge lautet anders
why-negation = ein „nicht“ kam oder ging: Der Satz kann das Gegenteil sagen
why-quote = Worte zwischen Anführungszeichen änderten sich
why-attribution = wer es sagte, hat sich geändert
why-name = ein Name hat sich geändert
why-date = ein Tag oder eine Uhrzeit hat sich geändert
why-hedge = wie sicher es gesagt wird, hat sich geändert
why-correction = ein Hinweis auf eine Berichtigung kam oder ging
why-headline = die Überschrift hat sich geändert
why-wording = andere Wörter
why-cosmetic = nur Zeichensetzung, Großschreibung, Leerzeichen oder Absätze

look-at-example = Ein Beispiel ansehen
name-example-ferry = Beispiel: die Geschichte der Fähre
name-example-wire = Beispiel: eine Agenturmeldung, fünf Zeitungen
name-example-quotes = Beispiel: eine Pressekonferenz, zwei Zeitungen
name-example-world = Beispiel: Geschichten in fünf weiteren Sprachen
name-example-unrelated = Beispiel: vierzig Artikel ohne Beziehung
