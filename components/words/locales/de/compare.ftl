# Die Vergleichsseite und die Dateien, die sie speichert.

page-title = Vergleich · Wireprint

## Solange es keinen Vergleich gibt

compare-failed = Der Vergleich ist fehlgeschlagen
compare-heading = Vergleich
comparing = Wird verglichen …
missing-both = Keiner der beiden Texte ist da
missing-left = Der linke Text ist nicht da
missing-right = Der rechte Text ist nicht da
missing-why = Seine Fassung wurde aus Ihren gespeicherten Artikeln gelöscht, oder seine Seite wurde geschlossen, bevor sie behalten wurde. Öffnen Sie den Artikel noch einmal und drücken Sie im Popup auf „Vergleichen“. Eine Fassung, die Sie behalten, bleibt hier, und mit ihr die Adresse ihres Vergleichs.

## Die Seiten

left-text = Linker Text
right-text = Rechter Text
open-page = Die geöffnete Seite
open-now = Gerade geöffnet
choice-at = { $version } · { $time }

## Die Summe

totals =
    { $added ->
        [one] Absätze: { $counts } · { $added } Wort hinzugekommen, { $removed } entfernt
       *[other] Absätze: { $counts } · { $added } Wörter hinzugekommen, { $removed } entfernt
    }
total-edited = { $count } bearbeitet
total-added = { $count } neu
total-removed = { $count } entfernt
total-moved = { $count } verschoben
total-split-or-merged = { $count } geteilt oder vereint
total-kept = { $count } unverändert
total-none = keine
outcome-shorter-left = Der linke Text ist gekürzt zu sehen: Er ist der Anfang des anderen, der weitergeht.
outcome-shorter-right = Der rechte Text ist gekürzt zu sehen: Er ist der Anfang des anderen, der weitergeht.
outcome-same = Keine Änderung: Beide Texte haben dieselben Wörter in derselben Folge.
outcome-filtered = Keine Änderung dieser Art.
outcome-common = In dem Teil, den beide zeigen, weicht kein Wort ab.
outcome-punctuation = Kein Wort weicht ab, nur Zeichensetzung, Großschreibung, Leerzeichen oder Absätze.
facets-label = Nur Änderungen dieser Art zeigen
facet-count = { $count } × { $facet }
facets-all = Alle Arten zeigen

## Einklappungen. Was eine enthält, steht als Liste aus diesen Angaben da.

fold-kept =
    { $count ->
        [one] { $count } Absatz unverändert
       *[other] { $count } Absätze unverändert
    }
fold-cosmetic =
    { $count ->
        [one] { $count } Änderung nur der Zeichensetzung
       *[other] { $count } Änderungen nur der Zeichensetzung
    }
fold-beyond =
    { $count ->
        [one] { $count } Absatz jenseits dessen, was der andere Text zeigt
       *[other] { $count } Absätze jenseits dessen, was der andere Text zeigt
    }
fold-filtered =
    { $count ->
        [one] { $count } ausgefilterte Änderung
       *[other] { $count } ausgefilterte Änderungen
    }
move-to = nach { $number }
move-from = von { $number }

## Die Werkzeugleiste

toolbar-label = Anzeigen und speichern
layout-label = Anordnung
layout-side = Nebeneinander
layout-inline = Ineinander
scope-label = Absätze
scope-changes = Nur Änderungen
scope-all = Alles
swap = Seiten tauschen
step-previous = Vorherige Änderung
step-next = Nächste Änderung
step-none = keine Änderung
step-count =
    { $of ->
        [one] { $of } Änderung
       *[other] { $of } Änderungen
    }
step-at = Änderung { $at } von { $of }
step-waiting = wird verglichen …
save-label = Vergleich speichern
save-as = Als { $format } speichern
print = Drucken

## Die Geschichte

history-title =
    { $versions ->
        [one] { $versions } Fassung, geänderte Wörter in jeder
       *[other] { $versions } Fassungen, geänderte Wörter in jeder
    }
history-left = { $number } links
history-right = { $number } rechts
history-first = die erste bekannte
history-changed =
    { $added ->
        [one] { $added } Wort hinzugekommen, { $removed } entfernt
       *[other] { $added } Wörter hinzugekommen, { $removed } entfernt
    }
history-compare = mit { $version } vergleichen
history-gap = +{ $elapsed }
heat-title = Wie oft sich jeder Absatz geändert hat
heat-picture = Geänderte Absätze: { $changed }. Schritte: { $steps }.
heat-none = kein Absatz mehr als einmal
heat-paragraph =
    { $count ->
        [one] Absatz { $number }: { $count }-mal
       *[other] Absatz { $number }: { $count }-mal
    }

## Gespeicherte Dateien

export-title = Vergleich
export-change = Änderung
export-left = Links: { $side }
export-right = Rechts: { $side }
export-legend = <del>Durchgestrichen</del>: nur links. <ins>Unterstrichen</ins>: nur rechts.
export-moved-away = Hier stand, was jetzt Absatz { $number } ist.
