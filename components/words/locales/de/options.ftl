# Die Optionsseite.

options-title = Optionen · Wireprint
sections-label = Bereiche
section-corpora = Sammlungen
section-papers = Zeitungen
section-storage = Speicher
section-settings = Einstellungen
section-keyboard = Tastatur und Hilfe
section-about = Wireprint und Datenschutz
close = Schließen

## Sammlungen

corpora-lead = Ihre gespeicherten Artikel: Mit ihnen vergleicht Wireprint den geöffneten Artikel. Alles bleibt in diesem Browser.
corpora-loading = Die Sammlungen werden geöffnet …
corpora-failed = Die Sammlungen lassen sich nicht öffnen. <bdi>{ $reason }</bdi>
corpora-none = Noch keine Sammlung. Ziehen Sie Dateien in den Kasten oben, oder beginnen Sie mit den Beispielen unten.
corpus-name = Sammlung
corpus-origin = Quelle, Lizenz
corpus-articles = Artikel
corpus-versions = Fassungen
corpus-size = Größe
corpus-actions = Aktionen
corpus-export = Exportieren
corpus-export-of = { $name } exportieren als { $format }
corpus-delete = Löschen
corpus-delete-of = { $name } löschen
corpus-sum = Alle <soft>· was in zwei Sammlungen steht, zählt womöglich doppelt</soft>
origin-both = <bdi>{ $source }</bdi>; <bdi>{ $licence }</bdi>
deleted = Gelöscht: <b><bdi>{ $name }</bdi></b>.
undo-deletion = Rückgängig
size-bytes =
    { $bytes ->
        [one] { $bytes } Byte
       *[other] { $bytes } Bytes
    }
size-kB = { $amount } kB
size-MB = { $amount } MB
size-GB = { $amount } GB
size-TB = { $amount } TB

## Dateien wählen

drop = <b>Dateien oder Ordner irgendwo ablegen</b>, einfügen oder <button></button> <folder></folder>
drop-choose = Dateien auswählen
drop-kinds = Gespeicherte Seiten (HTML, MHTML, SingleFile), Webarchive (WARC, WACZ), ZIP-Archive, Tabellen (CSV), Listen (JSON, NDJSON), Feeds, Exporte von wallabag und Omnivore, Agenturmeldungen, Lesezeichen und Leselisten. Die Art wird erkannt.
drop-input = Zu importierende Dateien

## Ein Import

import-files =
    { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    }
import-cancel = Abbrechen
import-cancelling = Wird abgebrochen …
import-label = Import
import-file = <bdi>{ $name }</bdi> (Datei { $at } von { $of })
import-rows =
    { $rows ->
        [one] { $rows } Fassung gelesen
       *[other] { $rows } Fassungen gelesen
    }
import-rate = { $rate } pro Sekunde
import-left = noch { $time }
import-ordering = wird durchsuchbar gemacht
import-resumed = fortgesetzt nach Zeile { $line }
import-stopped = Der Import wurde angehalten.
import-cancelled = Abgebrochen. Was bis dahin importiert war, bleibt; geben Sie dieselbe Datei noch einmal, geht es dort weiter.
import-nothing = Fertig: Es gab nichts zu importieren.
import-done = Fertig.
import-new-articles =
    { $count ->
        [one] { $count } neuer Artikel
       *[other] { $count } neue Artikel
    }
import-new-versions =
    { $count ->
        [one] { $count } neue Fassung
       *[other] { $count } neue Fassungen
    }
import-known = { $count } schon bekannt
import-spoken-begun = { $name } wird importiert
import-spoken-share = { $share } importiert
import-spoken-cancelling = Wird abgebrochen
import-spoken-end = { $ending } { $outcome }.
import-spoken-end-rejected =
    { $rejected ->
        [one] { $ending } { $outcome }. { $rejected } Zeile abgewiesen.
       *[other] { $ending } { $outcome }. { $rejected } Zeilen abgewiesen.
    }
left-seconds = { $count } Sekunden
left-few-seconds = ein paar Sekunden
left-minutes =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
left-hours =
    { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }

import-no-article =
    { $count ->
        [one] { $count } Seite ohne Artikel
       *[other] { $count } Seiten ohne Artikel
    }
import-addresses =
    { $count ->
        [one] { $count } Adresse für die Archive vorgemerkt
       *[other] { $count } Adressen für die Archive vorgemerkt
    }
import-waiting = Wartet auf den Import davor.
import-bytes-rate = { $size } in der Sekunde
import-resumed-at = fortgesetzt bei { $size }
import-in-vain = Nichts davon konnte importiert werden.
import-kinds = Erkannt: { $kinds }
passed-over-title =
    { $count ->
        [one] { $count } Seite ohne Artikel
       *[other] { $count } Seiten ohne Artikel
    }

## What files were taken for

file-kind-saved-page =
    { $count ->
        [one] { $count } gespeicherte Seite
       *[other] { $count } gespeicherte Seiten
    }
file-kind-plain-text =
    { $count ->
        [one] { $count } Text
       *[other] { $count } Texte
    }
file-kind-ndjson =
    { $count ->
        [one] { $count } Artikelliste (NDJSON)
       *[other] { $count } Artikellisten (NDJSON)
    }
file-kind-json-array =
    { $count ->
        [one] { $count } Artikelliste (JSON)
       *[other] { $count } Artikellisten (JSON)
    }
file-kind-json-object =
    { $count ->
        [one] { $count } JSON-Datei
       *[other] { $count } JSON-Dateien
    }
file-kind-table =
    { $count ->
        [one] { $count } Tabelle
       *[other] { $count } Tabellen
    }
file-kind-warc =
    { $count ->
        [one] { $count } Webarchiv (WARC)
       *[other] { $count } Webarchive (WARC)
    }
file-kind-wacz =
    { $count ->
        [one] { $count } Webarchiv (WACZ)
       *[other] { $count } Webarchive (WACZ)
    }
file-kind-zip =
    { $count ->
        [one] { $count } ZIP-Archiv
       *[other] { $count } ZIP-Archive
    }
file-kind-mhtml =
    { $count ->
        [one] { $count } Seite in einer Datei (MHTML)
       *[other] { $count } Seiten in je einer Datei (MHTML)
    }
file-kind-feed =
    { $count ->
        [one] { $count } Feed
       *[other] { $count } Feeds
    }
file-kind-news-xml =
    { $count ->
        [one] { $count } Datei mit Agenturmeldungen
       *[other] { $count } Dateien mit Agenturmeldungen
    }
file-kind-extract-xml =
    { $count ->
        [one] { $count } Datei mit entnommenen Artikeln (XML)
       *[other] { $count } Dateien mit entnommenen Artikeln (XML)
    }
file-kind-addresses =
    { $count ->
        [one] { $count } Adressliste
       *[other] { $count } Adresslisten
    }
file-kind-comparison-text =
    { $count ->
        [one] { $count } NewsSniffer-Vergleich
       *[other] { $count } NewsSniffer-Vergleiche
    }
file-kind-gzip =
    { $count ->
        [one] { $count } gzip-Datei
       *[other] { $count } gzip-Dateien
    }
file-kind-utf-16 =
    { $count ->
        [one] { $count } Datei in UTF-16
       *[other] { $count } Dateien in UTF-16
    }

## Columns of a table

columns-title = Welche Spalte ist was?
columns-why = Wireprint hat nach den Namen und den ersten Zeilen geraten. Ändern Sie, was nicht stimmt.
columns-field = Feld
columns-column = Spalte
columns-sample = In der ersten Zeile
columns-none = (keine)
columns-addresses = Ohne Text werden nur die Adressen vorgemerkt, um später die Archive danach zu fragen.
columns-nothing = Wählen Sie wenigstens einen Text oder eine Adresse.
columns-import = Importieren
drop-folder = Ordner wählen
drop-folder-input = Ordner zum Importieren
pasted-name = Eingefügt
column-title = Überschrift
column-text = Text
column-url = Adresse
column-publishedAt = Veröffentlicht
column-seenAt = Gesehen
column-modifiedAt = Aktualisiert
column-byline = Autor
column-site = Zeitung
column-language = Sprache
column-label = Fassung

## Abgewiesene Zeilen

rejected-title =
    { $count ->
        [one] { $count } Zeile abgewiesen
       *[other] { $count } Zeilen abgewiesen
    }
rejected-label = Abgewiesene Zeilen
rejected-file = Datei
rejected-line = Zeile
rejected-reason = Grund
rejected-first =
    { $count ->
        [one] Gezeigt wird die erste.
       *[other] Gezeigt werden die ersten { $count }.
    }
rejected-copy = Kopieren
rejected-copied = Kopiert.
rejected-not-copied = Das Kopieren ist fehlgeschlagen.
rejected-save = Als Text speichern

## Beispiele

seeds-title = Beispiele
seeds-what = Mit Wireprint kommen erfundene Geschichten in sechs Sprachen: Fassungen eines Artikels, eine Agenturmeldung und ihre Kopien, Zeitungen mit gemeinsamen Zitaten. Sie liegen getrennt von dem, was Sie behalten, unter Namen, die es sagen, und sind mit einem Druck wieder weg.
seeds-import = Beispiele importieren
seeds-imported = Die Beispiele sind in Ihrer Sammlung, jedes als Beispiel benannt. Sie sind erfunden und zählen nie als etwas, das Sie behalten.
seeds-remove = Beispiele entfernen

## Speicher

storage-title = Speicher
storage-loading = Der Browser wird gefragt …
storage-failed = Der Browser gibt keine Auskunft über seinen Speicher.
room-title = Belegter Platz
room-unknown = Der Browser sagt nicht, wie viel belegt ist.
room-used = Wireprint belegt <b>{ $used }</b>.
room-used-of = Wireprint belegt <b>{ $used }</b> von etwa { $all }, die der Browser ihm gibt.
room-persisted = Der Browser behält alles, auch wenn der Platz knapp wird.
room-not-persisted = Wird der Platz knapp, darf der Browser alles löschen. Sicher ist eine exportierte Kopie.
room-persist = Den Browser bitten, alles zu behalten
room-by-corpus = Größe nach Sammlung
room-running-out = Der Platz wird knapp: noch { $free }, { $share } von dem, was der Browser gibt. Der nächste Import oder die Pflege des Index findet vielleicht keinen Platz. Löschen Sie eine Sammlung, oder behalten Sie nur die letzten Monate.
room-persist-granted = Der Browser hat zugestimmt: Er löscht dies nicht von sich aus.
room-persist-refused = Der Browser hat abgelehnt. Er entscheidet selbst, oft danach, wie viel eine Seite genutzt wird. Sie können später noch einmal bitten; sicher ist eine exportierte Kopie.
room-persist-failed = Der Browser ließ sich nicht fragen.
retention-title = Alte Artikel wegräumen
retention-what = Importierte Artikel können nach einigen Monaten gehen, gezählt ab dem letzten Sehen, sonst ab der Veröffentlichung. Artikel, die Sie behalten haben, und solche ohne Zeit bleiben. Das geschieht einmal, wenn Sie den Knopf drücken.
retention-keep = Behalten
retention-all = alles
retention-months =
    { $count ->
        [one] den letzten Monat
       *[other] die letzten { $count } Monate
    }
retention-counting = Wird gezählt …
retention-failed = Das ging nicht. Nichts wurde gelöscht.
retention-done = Sie liegen im Papierkorb der Bibliothek, wo sich das sieben Tage lang rückgängig machen lässt.
retention-would-go =
    { $versions ->
        [0] Nichts Gespeichertes ist älter.
        [one] { $versions } Fassung von { $articles } Artikel würde gehen.
       *[other] { $versions } Fassungen würden gehen; Artikel, zu denen sie gehören: { $articles }.
    }
retention-remove = In den Papierkorb legen
kept-sure = Alles löschen, was Sie von Hand behalten haben? Keine Datei hat es, außer Sie haben es exportiert.
kept-yes = Löschen
kept-no = Behalten
index-title = Index
index-what = Der Index findet gemeinsame Passagen. Die Prüfung vergleicht ihn mit den gespeicherten Texten; die Reparatur baut ihn aus ihnen neu auf. Beide lassen die Texte selbst unberührt.
index-check = Index prüfen
index-repair = Index reparieren
index-checking = Wird geprüft
index-repairing = Wird repariert
index-working = { $what } …
index-right = Es fehlt nichts: Die Liste gleicht einer, die aus den Texten erstellt wird.
index-wrong = Es fehlt etwas. Reparieren Sie es.
index-repaired = Repariert: Alles Gespeicherte wird wieder gefunden.
problem-earlier-rule = Die Liste stammt von einem früheren Wireprint.
problem-text-lost = Fassung { $version } hat keinen Text.
problem-text-altered = Fassung { $version } hat einen anderen Text als zuvor.
problem-unknown-to-article = Artikel { $article } kennt Fassung { $version } nicht.
problem-entries-lacking =
    { $count ->
        [one] { $count } Eintrag fehlt (Tabelle { $table }, Zeile { $row }).
       *[other] { $count } Einträge fehlen (Tabelle { $table }, Zeile { $row }).
    }
problem-entries-foreign =
    { $count ->
        [one] { $count } Eintrag zu viel (Tabelle { $table }, Zeile { $row }).
       *[other] { $count } Einträge zu viel (Tabelle { $table }, Zeile { $row }).
    }
problem-counts = Sammlung { $corpus } zählt { $counted } Fassungen und hat { $found }.

## Tastatur und Hilfe

keys-title = Tasten
keys-none = keine Taste festgelegt
keys-check = Den geöffneten Artikel prüfen
keys-step = Nächste, vorherige Änderung oder gezeigte Passage (Popup und Vergleich)
keys-walk = Die Fassungen eines Artikels entlanggehen
keys-close = Das Popup schließen
keys-where = Die erste Taste lässt sich im Browser ändern: in Chrome und Edge unter <code>chrome://extensions/shortcuts</code>, in Firefox unter „Add-ons“, „Tastenkombinationen für Erweiterungen verwalten“.
key-left = ←
key-right = →
key-home = Pos1
key-end = Ende
key-escape = Esc
steps-title = Erste Schritte
steps-import = Importieren Sie unter <a>Sammlungen</a> eine Sammlung oder die Beispiele.
steps-open = Öffnen Sie einen Nachrichtenartikel und drücken Sie auf den Wireprint-Knopf (oder seine Taste). Vorher wird nichts gelesen.
steps-report = Das Popup sagt, welche Fassungen des Textes bekannt sind, wo seine Worte sonst noch stehen und was sich geändert hat.
steps-keep = „Diese Fassung behalten“ merkt sich den Text, damit Sie seine nächste Änderung sehen.

## Über Wireprint und den Datenschutz

about-what-title = Was es ist
about-what = Wireprint sagt, wo die Worte eines geöffneten Artikels schon standen: frühere und spätere Fassungen, Kopien anderswo, gemeinsame Passagen und Zitate, und was die Seite über ihre Herkunft angibt. Es zeigt Belege. Es urteilt nicht, und es sagt nicht, wer von wem abgeschrieben hat.
about-privacy-title = Nichts verlässt dieses Gerät
about-no-request = Wireprint hat keinen Server, kein Konto und keine Statistik. Es stellt nur in einem Fall eine Anfrage: wenn Sie auf seiner Seite für Webarchive „Fragen“ drücken. Dann geht die Adresse des Artikels an das Archiv, das Sie gewählt haben, und an niemanden sonst, jedes Mal durch einen Druck auf den Knopf.
about-on-press = Eine Seite wird gelesen, wenn Sie auf ihr den Knopf drücken. Bei Zeitungen, die Sie genannt haben, wird ein Artikel auch von selbst gelesen, wenn Sie ihn fünf Sekunden vor sich hatten oder ihn wieder ansehen lassen. Auf andere Websites hat Wireprint keinen Zugriff.
about-storage = Sammlungen und behaltene Fassungen liegen im Speicher dieses Browsers und verschwinden, wenn Sie sie oder die Erweiterung löschen.
about-private = In privaten Fenstern werden Ihre gespeicherten Artikel befragt, und nichts wird gespeichert.
about-highlights = Solange Änderungen oder gemeinsame Passagen auf einer Seite gezeigt werden, können Skripte dieser Seite auslesen, welche ihrer Wörter hervorgehoben sind, und dass Wireprint es tut. Sonst lesen sie nichts aus Ihren gespeicherten Artikeln.
about-licence-title = Lizenz
about-licence = Wireprint ist freie Software unter der MIT-Lizenz. Die Texte einer Sammlung gehören ihren Verlagen: Quelle und Lizenz stehen in der Liste daneben.

## Was die Wörter heißen, und wie die Seite Änderungen zeigt

legend-title = Was die Wörter und Linien heißen
look-added = hinzugefügt
look-added-why = auf der Seite: unterstrichen
look-word = geänderte Wörter
look-word-why = auf der Seite: doppelte Linie
look-edited = bearbeitet
look-edited-why = auf der Seite: gepunktete Linie
look-moved = verschoben
look-moved-why = auf der Seite: gestrichelte Linie
look-shared = gemeinsam
look-shared-why = auf der Seite: einfache Linie
