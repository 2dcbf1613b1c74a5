# Die Bibliothek: alles, was gespeichert ist.

library-title = Bibliothek
library-page-title = Bibliothek · Wireprint
library-list = Artikel
library-loading = Liest weiter …
library-failed = Die Bibliothek lässt sich nicht öffnen. Laden Sie die Seite neu, um es noch einmal zu versuchen.
library-act-failed = Das ging nicht. Nichts wurde geändert.
library-empty = Noch ist nichts gespeichert. Behalten Sie einen Artikel mit dem Wireprint-Knopf, oder importieren Sie Dateien auf der Optionsseite.
library-found = { $found } von { $all } Artikeln.
library-search = Wörter der Überschrift oder der Zeitung
library-all = alle
library-paper = Zeitung
library-language = Sprache
library-corpus = Sammlung
library-from = Von
library-to = Bis
library-sort = Reihenfolge
library-sort-seen = zuletzt gesehen
library-sort-published = zuletzt veröffentlicht
library-sort-title = Überschrift
library-sort-paper = Zeitung
library-sort-versions = meiste Fassungen
library-has-versions = hat Fassungen
library-changed = geändert, seit ich ihn behielt
library-select = { $title } auswählen
library-selected = { $count } ausgewählt
library-delete-selected = Auswahl löschen
library-versions =
    { $count ->
        [one] { $count } Fassung
       *[other] { $count } Fassungen
    }
library-bin =
    { $count ->
        [one] In den letzten 7 Tagen gelöscht: { $count } Löschung
       *[other] In den letzten 7 Tagen gelöscht: { $count } Löschungen
    }
library-undo = Rückgängig
library-undo-of = Löschung von { $title } rückgängig machen

## Ein Artikel

library-back = Alle Artikel
library-article-loading = Wird geöffnet …
library-article-missing = Dieser Artikel ist nicht gespeichert oder wurde gelöscht.
library-article-failed = Dieser Artikel lässt sich nicht öffnen.
library-text =
    { $words ->
        [one] Text, { $words } Wort
       *[other] Text, { $words } Wörter
    }
library-compare = Vergleichen
library-compare-a = Vergleiche
library-compare-b = mit
library-delete-version = Diese Fassung löschen
library-delete-version-of = { $version } löschen
library-delete-article = Den Artikel löschen

## Eine Passage

library-passage = Passage einfügen: Wo steht das?
library-passage-text = Passage
library-passage-look = Nachsehen
library-passage-looking = Sieht nach …
library-passage-failed = Die Passage ließ sich nicht nachsehen.
library-passage-too-short = Geben Sie mindestens acht Wörter: Kürzere Passagen werden nicht nachgesehen.
library-passage-found =
    { $count ->
        [0] Nicht gefunden in dem, was gespeichert ist.
        [one] In { $count } Artikel gefunden.
       *[other] In { $count } Artikeln gefunden.
    }
library-passage-place = Absatz { $place }, { $words } gemeinsame Wörter
