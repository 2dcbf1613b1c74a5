# Der Bericht über den geöffneten Artikel, im Popup.

## Zustände ohne Bericht

loading = Die Seite wird gelesen und mit Ihren gespeicherten Artikeln verglichen …
no-article-title = Auf dieser Seite wurde kein Artikel gefunden
no-article-why = Wireprint sucht einen Text aus mehreren Absätzen. Eine Startseite, eine Liste oder eine Videoseite hat keinen. Öffnen Sie einen einzelnen Artikel und drücken Sie noch einmal auf den Knopf.
no-article-options = Gespeicherte Artikel öffnen
forbidden-title = Browser lassen Erweiterungen diese Seite nicht sehen
forbidden-why = Browser lassen Erweiterungen weder ihre eigenen Seiten noch ihren Store noch ihre PDF-Anzeige sehen. Steht der Artikel auch auf einer gewöhnlichen Webseite, öffnen Sie ihn dort.
failed-title = Die Suche ist fehlgeschlagen
failed-no-reason = Ein Grund wurde nicht genannt.
failed-why = Es wurde nichts gespeichert, und nichts ging verloren. Versuchen Sie es noch einmal; hilft das nicht, laden Sie zuerst die Seite neu.

## Der Kopf

no-date = kein Datum auf der Seite

## Die Zeitleiste der Fassungen

versions-title = Fassungen
versions-known = { $known } bekannt
versions-known-with-text = { $known } bekannt, { $withText } mit Text
timeline-this-page = diese Seite
timeline-page-text = der Text dieser Seite
timeline-compared = mit dieser Seite verglichen
timeline-choose = zum Vergleichen auswählen
timeline-no-text = Text nicht bekannt
timeline-no-text-spoken = ihr Text ist nicht bekannt
timeline-words-changed =
    { $count ->
        [one] { $count } Wort geändert
       *[other] { $count } Wörter geändert
    }

## Was sich geändert hat

changed-title = Was sich geändert hat
changed-against = gegenüber <bdi>{ $version }</bdi>
changed-nothing = Kein Wort.
changed-nothing-text = Am Text kein Wort.
changed-nothing-common = Der gemeinsame Teil ist unverändert.
changed-cosmetic =
    { $count ->
        [one] { $count } Änderung nur an Zeichensetzung, Großschreibung, Leerzeichen oder Absätzen
       *[other] { $count } Änderungen nur an Zeichensetzung, Großschreibung, Leerzeichen oder Absätzen
    }
changed-all =
    { $count ->
        [one] { $count } Änderung zeigen
       *[other] Alle { $count } Änderungen zeigen
    }
card-words =
    { $count ->
        [one] { $count } Wort
       *[other] { $count } Wörter
    }
card-more = Ganz zeigen
card-less = Weniger zeigen

## Anderswo

elsewhere-title = Anderswo
elsewhere-all =
    { $count ->
        [one] { $count } Artikel zeigen
       *[other] Alle { $count } Artikel zeigen
    }
elsewhere-unread =
    { $count ->
        [one] Mindestens ein weiterer Artikel könnte viel mit dieser Seite gemeinsam haben; er wurde nicht verglichen.
       *[other] Mindestens { $count } weitere Artikel könnten viel mit dieser Seite gemeinsam haben; sie wurden nicht verglichen.
    }
relation-version = derselbe Artikel, andere Adresse
relation-copy = derselbe Artikel
relation-adapted = überarbeitete Kopie
relation-series = dieselbe Form, andere Angaben
relation-passages = gemeinsame Passagen
relation-quotes = gemeinsame Zitate
copy-untitled = ohne Überschrift
copy-shares = { $page } dieser Seite stehen wörtlich in jenem Artikel; { $other } jenes Artikels stehen hier
copy-carries-ours = enthält den Text von <bdi>{ $version }</bdi>
copy-carried-by-page = auf der Seite steht deren <bdi>{ $version }</bdi>
copy-carries-undecided = welche Fassung es ist, bleibt offen
copy-order-time = Nach Zeit ordnen
copy-order-likeness = Nach Ähnlichkeit ordnen
copy-earliest = Früheste hier bekannte Zeit: { $time }
page-earliest = Früheste hier bekannte Zeit: diese Seite, { $time }
differs-none = Kein Wort ist anders
differs-edited =
    { $count ->
        [one] { $count } Absatz bearbeitet
       *[other] { $count } Absätze bearbeitet
    }
differs-edited-kinds =
    { $count ->
        [one] { $count } Absatz bearbeitet ({ $kinds })
       *[other] { $count } Absätze bearbeitet ({ $kinds })
    }
differs-added =
    { $count ->
        [one] { $count } eingefügt
       *[other] { $count } eingefügt
    }
differs-removed =
    { $count ->
        [one] { $count } weggelassen
       *[other] { $count } weggelassen
    }
differs = Dort: { $differences }
copy-highlight = Gemeinsames zeigen
copy-highlight-of = Gemeinsames zeigen: { $site }
copy-unhighlight = Gemeinsames ausblenden
copy-unhighlight-of = Gemeinsames ausblenden: { $site }
copy-compare = Vergleichen
copy-compare-with = Mit { $site } vergleichen
strip =
    { $of ->
        [one] { $shared } von { $of } Absatz dieser Seite hat Wörter damit gemeinsam
       *[other] { $shared } von { $of } Absätzen dieser Seite haben Wörter damit gemeinsam
    }
reworded-fold =
    { $count ->
        [one] { $count } Passage umformuliert
       *[other] { $count } Passagen umformuliert
    }
reworded-all =
    { $count ->
        [one] { $count } Passage zeigen
       *[other] Alle { $count } Passagen zeigen
    }
reworded-there =
    { $words ->
        [one] lautet dort, mit { $shared } von { $words } Wort:
       *[other] lautet dort, mit { $shared } dieser { $words } Wörter:
    }

## Zitate

quotes-title = Zitate
quotes-all =
    { $count ->
        [one] { $count } Zitat zeigen
       *[other] Alle { $count } Zitate zeigen
    }
quoted = „<bdi>{ $text }</bdi>“
quote-speaker = <bdi>{ $speaker }</bdi>
quote-speaker-unnamed = kein Sprecher genannt
quote-same-at = <bdi>{ $speaker }</bdi> · <bdi>{ $sites }</bdi>: im selben Wortlaut
quote-same-at-unnamed = kein Sprecher genannt · <bdi>{ $sites }</bdi>: im selben Wortlaut
quote-at-same = <bdi>{ $site }</bdi>: im selben Wortlaut
quote-at-reworded = <bdi>{ $site }</bdi>: mit anderen Worten
quote-at-reattributed = <bdi>{ $site }</bdi>: von jemand anderem
quote-at-shortened = <bdi>{ $site }</bdi>: kürzer
quote-at-same-by = <bdi>{ $site }</bdi>: im selben Wortlaut, <bdi>{ $speaker }</bdi>
quote-at-reworded-by = <bdi>{ $site }</bdi>: mit anderen Worten, <bdi>{ $speaker }</bdi>
quote-at-reattributed-by = <bdi>{ $site }</bdi>: von jemand anderem, <bdi>{ $speaker }</bdi>
quote-at-shortened-by = <bdi>{ $site }</bdi>: kürzer, <bdi>{ $speaker }</bdi>
quote-other-article = ein anderer Artikel

## Wie viel von der Seite gelesen wurde

read-title = Gelesen
read-paragraphs =
    { $count ->
        [one] { $count } Absatz
       *[other] { $count } Absätze
    }
read-words =
    { $count ->
        [one] { $count } Wort
       *[other] { $count } Wörter
    }
read-blocks =
    { $count ->
        [one] { $count } Block
       *[other] { $count } Blöcke
    }
read-line = Gelesen: { $paragraphs }, { $words }; nichts ausgelassen
read-line-beside = Gelesen: { $paragraphs }, { $words }; { $blocks } neben dem Text
read-other-articles =
    { $count ->
        [one] Auf der Seite folgt { $count } weiterer Artikel, der nicht gelesen wurde.
       *[other] Auf der Seite folgen { $count } weitere Artikel, die nicht gelesen wurden.
    }
read-cut = Die Seite ist sehr groß. Nur ihr Anfang wurde gelesen; was danach kommt, wurde nicht verglichen.

## Was die Seite sagt

says-title = Die Seite sagt
says-credit = Quelle
says-photo = Foto
says-dateline = Ortsmarke
says-canonical = Nach eigener Angabe steht das Original bei
says-correction = Korrektur
says-publisher = Verlag
says-based-on = Beruht auf
says-paywall = Nur mit Abo

## Der Fuß

compare = Vergleichen
keep = Behalten
import = Mitbringen, was Sie haben
undo = Rückgängig
kept = Behalten als <b><bdi>{ $version }</bdi></b>.
already-known = Diesen Text haben Sie schon, als <b><bdi>{ $version }</bdi></b>; vermerkt, dass er noch so dasteht.
taken-back = Zurückgenommen: Diese Fassung wird nicht behalten.
not-kept = Nicht behalten: <bdi>{ $reason }</bdi>
private-window = Privates Fenster: Ihre gespeicherten Artikel werden befragt, gespeichert wird nichts.
page-gone = Die Seite ist weg oder wurde neu geladen. Öffnen Sie Wireprint noch einmal auf ihr.
highlight-changes = Änderungen auf der Seite zeigen
highlight-warning = Skripte der Seite können dann lesen, welche Wörter es sind.
highlights-of-changes = Die Änderungen auf der Seite
highlights-of-passages = Die Passagen auf der Seite
highlights-count = { $count } gezeigt
highlights-at = { $at } von { $of }
highlights-count-missing = { $count } gezeigt; { $missing } nicht gefunden
highlights-at-missing = { $at } von { $of }; { $missing } nicht gefunden
previous-change = Vorherige Änderung
next-change = Nächste Änderung
previous-passage = Vorherige Passage
next-passage = Nächste Passage

keep-spoken = Behalten: diese Fassung
highlight-changes-off = Änderungen ausblenden
ways-out = Mehr
timeline-compare-with = Mit { $version } vergleichen
version-kept-on = von Ihnen behalten am { $time }
changed-beyond-page =
    { $count ->
        [one] { $count } Absatz steht nur auf dieser Seite
       *[other] { $count } Absätze stehen nur auf dieser Seite
    }
changed-beyond-version =
    { $count ->
        [one] { $count } Absatz steht nur im anderen Text
       *[other] { $count } Absätze stehen nur im anderen Text
    }
changed-no-longer-shown =
    { $count ->
        [one] { $count } älterer Absatz wird nicht mehr gezeigt
       *[other] { $count } ältere Absätze werden nicht mehr gezeigt
    }
copy-shares-all = Diese Seite steht wörtlich ganz in jenem Artikel, und jener Artikel ganz hier
copy-shares-page-whole = Diese Seite steht wörtlich ganz in jenem Artikel; { $other } jenes Artikels stehen hier
copy-shares-other-whole = Jener Artikel steht wörtlich ganz hier; { $page } dieser Seite stehen dort
says-in-data = so die Daten der Seite
ask-archive = Das Archiv fragen …
asking-now = { $name } wird gefragt. Gelesene Kopien: { $read }. Neue Fassungen: { $fresh }.
asking-stop = Abfrage anhalten
asking-came = { $name } wurde gefragt. Neue Fassungen: { $fresh }.

## The card in the open page

page-card-of = { $at } von { $of }
page-card-next = Weiter
page-card-previous = Zurück
page-card-close = Schließen
page-card-legend = Was die Farben bedeuten
page-card-look-word = geänderte Wörter
page-card-look-edited = ein Absatz mit Änderungen
page-card-look-added = ein neuer Absatz
page-card-look-moved = ein verschobener Absatz
page-card-look-removed = am Rand: hier wurde ein Absatz entfernt
