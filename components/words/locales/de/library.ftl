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
library-in-texts = auch in den Texten suchen
library-has-versions = hat Fassungen
library-has-copies = hat Kopien anderswo
library-stop = Anhalten
library-finding-texts-running = Durchsucht die Texte, { $percent } % …
library-finding-texts-stopped = Die Suche in den Texten wurde bei { $percent } % angehalten: { $count } gefunden.
library-finding-texts-failed = Die Texte ließen sich nicht bis zum Ende durchsuchen: { $count } gefunden.
library-finding-copies-running = Sucht Kopien, { $percent } % …
library-finding-copies-stopped = Die Suche nach Kopien wurde bei { $percent } % angehalten: { $count } gefunden.
library-finding-copies-failed = Die Suche nach Kopien ließ sich nicht abschließen: { $count } gefunden.
library-address-unknown = Unter dieser Adresse ist nichts gespeichert:
library-address-failed = Diese Adresse ließ sich nicht nachsehen:
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
library-bin-empty = Jetzt leeren
library-bin-sure = Danach lässt es sich nicht zurückholen.
library-bin-yes = Endgültig löschen
library-bin-no = Behalten
library-bin-emptying = Räumt Gelöschtes weg, { $percent } % …
library-bin-failed = Gelöschtes ließ sich nicht wegräumen. Beim nächsten Öffnen der Bibliothek wird es wieder versucht.

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
library-copies = Seine Wörter anderswo
library-copies-looking = Sieht nach …
library-copies-failed = Das ließ sich nicht nachsehen.
library-copies-none = Kein anderer gespeicherter Artikel teilt eine Passage mit ihm.
library-copy-share = { $share } davon in denselben Wörtern
library-delete-version = Diese Fassung löschen
library-delete-version-of = Diese Fassung löschen: { $version }
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
