# Was mitgenommen wird: Exporte, Feeds der Änderungen, Verläufe; und eine Sicherung, die zurückgeholt wird.

export-format = Exportieren als
export-format-ndjson = NDJSON
export-format-ndjson-gz = NDJSON, komprimiert
export-format-atom = Atom-Feed der Änderungen
export-format-json-feed = JSON-Feed der Änderungen
export-everything = Alles exportieren
export-everything-why = Eine Datei mit allen Sammlungen und dem, was Sie behalten haben. Oben abgelegt, bringt sie alles zurück.
export-running = <bdi>{ $name }</bdi> wird exportiert
export-everything-name = Alles
export-articles-name = Die Auswahl
export-progress = Wie viel geschrieben ist
export-done-of = { $done } von { $of }
export-close = Schließen
export-cancel = Abbrechen
export-saved = <bdi>{ $name }</bdi> gespeichert: { $count ->
        [0] nichts zu schreiben
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }.
export-cancelled = Export abgebrochen; es wurde keine Datei geschrieben.
export-selected = Auswahl exportieren
export-failed = Die Datei konnte nicht geschrieben werden. An der Sammlung hat sich nichts geändert.
export-history = Verlauf als Seite speichern
export-found = Diese Änderungen als Feed speichern
own-export = Von Ihnen behalten, exportiert { $day }
export-file-everything = Wireprint-Sicherung { $day }
export-file-articles = Wireprint-Artikel { $day }
feed-title = Änderungen: { $name }
feed-of-everything = alle Sammlungen
feed-of-articles = ausgewählte Artikel
feed-of-found = Artikel, die wieder angesehen werden
history-count =
    { $count ->
        [one] { $count } Fassung
       *[other] { $count } Fassungen
    }
history-text =
    { $words ->
        [one] Der ganze Text, { $words } Wort
       *[other] Der ganze Text, { $words } Wörter
    }
history-seen-again = zuletzt gesehen { $time }
history-modified = geändert { $time } (laut Seite)

## Eine Sicherung, die zurückgeholt wird

restore-offer = <bdi>{ $name }</bdi> enthält, was Sie selbst behalten haben. Soll es wieder zu dem, was Sie behalten?
restore-offer-dated = <bdi>{ $name }</bdi>, erstellt { $time }, enthält, was Sie selbst behalten haben. Soll es wieder zu dem, was Sie behalten?
restore-now = Wiederherstellen
restore-apart = Als eigene Sammlung importieren
restore-cancel = Abbrechen
restore-choose = Sicherungsdatei wählen
