# Was lib/say sagt: im Popup, auf der Vergleichsseite und in den Werkzeugen. Die Namen stehen in lib/model/said.ts.
# <b>: was ins Auge fallen soll; <bdi>: Wörter einer Seite oder Datei.

## Der Artikel der Seite selbst

carries = Auf der Seite steht <b><bdi>{ $version }</bdi></b>.
carries-text = Der Text der Seite ist der von <b><bdi>{ $version }</bdi></b>; was daneben steht, wurde nicht verglichen.
carries-beside =
    { $count ->
        [one] Der Text ist der von <b><bdi>{ $version }</bdi></b>; <b>{ $blocks } daneben lautet anders</b>.
       *[other] Der Text ist der von <b><bdi>{ $version }</bdi></b>; daneben lauten <b>{ $blocks } anders</b>.
    }
beside-since =
    { $count ->
        [one] Neben dem Text lautet <b>{ $blocks }</b> anders als in <bdi>{ $version }</bdi>.
       *[other] Neben dem Text lauten <b>{ $blocks }</b> anders als in <bdi>{ $version }</bdi>.
    }
written-anew = Die Adresse ist bekannt, <b>der Text ist neu geschrieben</b>: { $words } von { $of } Wörtern stehen in <bdi>{ $version }</bdi>.

# Was neben einem Text steht.
beside-table =
    { $count ->
        [one] eine Tabelle
       *[other] { $count } Tabellen
    }
beside-caption =
    { $count ->
        [one] eine Bildunterschrift
       *[other] { $count } Bildunterschriften
    }
beside-list-of-links =
    { $count ->
        [one] eine Liste von Links
       *[other] { $count } Einträge von Linklisten
    }
beside-label =
    { $count ->
        [one] eine Beschriftung
       *[other] { $count } Beschriftungen
    }
beside-definition-list =
    { $count ->
        [one] ein Eintrag einer Begriffsliste
       *[other] { $count } Einträge von Begriffslisten
    }
beside-pull-quote =
    { $count ->
        [one] ein herausgestelltes Zitat
       *[other] { $count } herausgestellte Zitate
    }
beside-footnote =
    { $count ->
        [one] eine Fußnote
       *[other] { $count } Fußnoten
    }
beside-fact-box =
    { $count ->
        [one] ein Infokasten
       *[other] { $count } Zeilen von Infokästen
    }
beside-loose-heading =
    { $count ->
        [one] eine Zwischenüberschrift
       *[other] { $count } Zwischenüberschriften
    }
beside-trailing-line =
    { $count ->
        [one] eine Zeile am Ende
       *[other] { $count } Zeilen am Ende
    }
beside-asking-sentence =
    { $count ->
        [one] ein Satz, der zu etwas auffordert
       *[other] { $count } Sätze, die zu etwas auffordern
    }

new-version =
    { $known ->
        [one] Dieser Text ist neu: Er weicht von <b>der einen bekannten Fassung</b> ab.
       *[other] Dieser Text ist neu: Er weicht von <b>allen { $known } bekannten Fassungen</b> ab.
    }
later-version =
    { $later ->
        [one] <b>Eine spätere Fassung</b> dieses Artikels ist bekannt.
       *[other] <b>{ $later } spätere Fassungen</b> dieses Artikels sind bekannt.
    }
known-versions =
    { $known ->
        [one] { $known } Fassung dieses Artikels bekannt
       *[other] { $known } Fassungen dieses Artikels bekannt
    }
same-words =
    { $words ->
        [one] { $words } Wort, gleich und in gleicher Folge
       *[other] { $words } Wörter, gleich und in gleicher Folge
    }

## Was sich geändert hat. $changes ist eine Liste der Angaben darunter.

changes-since =
    { $announced ->
        [notice] Seit <bdi>{ $version }</bdi>: <b>{ $changes }</b>; die Seite weist darauf hin.
        [time] Seit <bdi>{ $version }</bdi>: <b>{ $changes }</b>; die Seite nennt eine neue Uhrzeit, gibt aber keinen Hinweis.
       *[none] Seit <bdi>{ $version }</bdi>: <b>{ $changes }</b>; die Seite erwähnt die Änderung nicht und nennt keine neue Uhrzeit.
    }
changes-from-later = Von <bdi>{ $version }</bdi>, einer späteren, zu diesem Text: <b>{ $changes }</b>.
unchanged-since = Seit <bdi>{ $version }</bdi> hat sich <b>kein Wort geändert</b>.
unchanged-from-later = Von <bdi>{ $version }</bdi>, einer späteren, zu diesem Text ändert sich <b>kein Wort</b>.
shorter-view-page = Diese Seite endet früher: derselbe Text, nur gekürzt.
shorter-view-version = <bdi>{ $version }</bdi> endet früher, und dieser Text geht weiter: dort stand derselbe Text, nur gekürzt.

paragraphs-edited =
    { $count ->
        [one] { $count } Absatz bearbeitet
       *[other] { $count } Absätze bearbeitet
    }
paragraphs-added =
    { $count ->
        [one] { $count } Absatz hinzugekommen
       *[other] { $count } Absätze hinzugekommen
    }
paragraphs-removed =
    { $count ->
        [one] { $count } Absatz entfernt
       *[other] { $count } Absätze entfernt
    }
paragraphs-moved =
    { $count ->
        [one] { $count } Absatz verschoben
       *[other] { $count } Absätze verschoben
    }
blocks-edited =
    { $count ->
        [one] { $count } Eintrag bearbeitet
       *[other] { $count } Einträge bearbeitet
    }
blocks-added =
    { $count ->
        [one] { $count } Eintrag hinzugekommen
       *[other] { $count } Einträge hinzugekommen
    }
blocks-removed =
    { $count ->
        [one] { $count } Eintrag entfernt
       *[other] { $count } Einträge entfernt
    }
paragraphs-no-longer-shown =
    { $count ->
        [one] { $count } älterer Absatz nicht mehr gezeigt
       *[other] { $count } ältere Absätze nicht mehr gezeigt
    }
headline-changed = Überschrift geändert

# Wie die Seite rechts im Vergleich von ihren Änderungen spricht.
announced-notice = Die Seite rechts weist auf die Änderung hin.
announced-time = Die Seite rechts nennt eine neue Uhrzeit, gibt aber keinen Hinweis.
announced-none = Die Seite rechts erwähnt die Änderung nicht und nennt keine neue Uhrzeit.

coarse = Diese Texte haben zu wenig gemeinsam oder sind zu lang für einen Vergleich Wort für Wort. Sie werden Absatz für Absatz gezeigt.
beyond = jenseits dessen, was der andere Text zeigt

## Was ein Absatz anders sagt. Die Wörter sind die der Zeitung.

note-changed = <bdi>{ $before }</bdi> → <bdi>{ $after }</bdi>
note-added = ‚<bdi>{ $text }</bdi>‘ hinzugefügt
note-removed = ‚<bdi>{ $text }</bdi>‘ entfernt

# Mehrere Wörter derselben Art, jedes für sich.
note-words = { $words }
note-quote-altered = Zitat geändert
note-quote-added = Zitat hinzugefügt
note-quote-removed = Zitat entfernt
note-quote-of-altered = Zitat von <bdi>{ $speaker }</bdi> geändert
note-quote-of-added = Zitat von <bdi>{ $speaker }</bdi> hinzugefügt
note-quote-of-removed = Zitat von <bdi>{ $speaker }</bdi> entfernt
note-notice-added = Korrekturhinweis hinzugefügt
note-notice-removed = Korrekturhinweis entfernt

## Andere Artikel. $shown: "names" bei bis zu drei Angeboten, "count" bei mehr, "at-least", wo nicht alle verglichen wurden.

elsewhere-version =
    { $shown ->
        [count] <b>Derselbe Artikel</b> steht unter anderen Adressen bei <b>{ $count } Angeboten</b>.
        [at-least] <b>Derselbe Artikel</b> steht unter anderen Adressen bei mindestens <b>{ $count } Angeboten</b>.
       *[names] <b>Derselbe Artikel</b> steht unter einer anderen Adresse bei <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-copy =
    { $shown ->
        [count] <b>Fast dieselben Worte</b> stehen bei <b>{ $count } anderen Angeboten</b>.
        [at-least] <b>Fast dieselben Worte</b> stehen bei mindestens <b>{ $count } anderen Angeboten</b>.
       *[names] <b>Fast dieselben Worte</b> stehen bei <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-adapted =
    { $shown ->
        [count] <b>Im Wesentlichen derselbe Artikel</b>, überarbeitet, steht bei <b>{ $count } anderen Angeboten</b>.
        [at-least] <b>Im Wesentlichen derselbe Artikel</b>, überarbeitet, steht bei mindestens <b>{ $count } anderen Angeboten</b>.
       *[names] <b>Im Wesentlichen derselbe Artikel</b>, überarbeitet, steht bei <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-series =
    { $shown ->
        [count] <b>Dieselbe Form</b> mit anderen Angaben steht bei <b>{ $count } Angeboten</b>.
        [at-least] <b>Dieselbe Form</b> mit anderen Angaben steht bei mindestens <b>{ $count } Angeboten</b>.
       *[names] <b>Dieselbe Form</b> mit anderen Angaben steht bei <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-passages =
    { $shown ->
        [count] Einige seiner Passagen stehen auch bei <b>{ $count } anderen Angeboten</b>.
        [at-least] Einige seiner Passagen stehen auch bei mindestens <b>{ $count } anderen Angeboten</b>.
       *[names] Einige seiner Passagen stehen auch bei <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-quotes =
    { $shown ->
        [count] Dieselben Äußerungen stehen auch bei <b>{ $count } anderen Angeboten</b>.
        [at-least] Dieselben Äußerungen stehen auch bei mindestens <b>{ $count } anderen Angeboten</b>.
       *[names] Dieselben Äußerungen stehen auch bei <b><bdi>{ $sites }</bdi></b>.
    }
shares = { $page } dieser Seite, { $other } der anderen
shared-passages =
    { $passages ->
        [one] { $passages } gemeinsame Passage
       *[other] { $passages } gemeinsame Passagen
    }
shared-passages-reworded =
    { $passages ->
        [one] { $passages } gemeinsame Passage, davon { $reworded } umformuliert
       *[other] { $passages } gemeinsame Passagen, davon { $reworded } umformuliert
    }
carries-margin = enthält <bdi>{ $version }</bdi>, um { $margin } näher als die nächste
quote-reworded = Ein Zitat von hier steht umformuliert in einem anderen Artikel.
quote-reattributed = Ein Zitat von hier wird in einem anderen Artikel jemand anderem zugeschrieben.
quote-shortened = Ein Zitat von hier steht gekürzt in einem anderen Artikel.
quote-here = hier: <bdi>{ $text }</bdi>
quote-there = dort: <bdi>{ $text }</bdi>

## Was die Seite über ihre Herkunft angibt

declared-credit = Die Seite nennt als Quelle <bdi>{ $name }</bdi>.
declared-credit-unnamed = Die Seite nennt eine Quelle.
declared-canonical = Die Seite gibt eine fremde Adresse als ihre eigene an: <bdi>{ $name }</bdi>.
declared-correction = Die Seite enthält einen Hinweis auf eine Korrektur oder Ergänzung.
declared-based-on = Die Seite gibt an, auf <bdi>{ $name }</bdi> zu beruhen.
declared-based-on-unnamed = Die Seite gibt an, auf einem anderen Werk zu beruhen.
declared-paywall = Die Seite gibt an, dass nicht der ganze Artikel zu sehen ist.
page-words = <bdi>{ $text }</bdi>

## Wo es nichts zu sagen gibt

empty-collection = Ihre Sammlung ist leer: Behalten Sie diesen Artikel, und bei Ihrem nächsten Besuch sehen Sie, was die Zeitung geändert hat.
nothing-known = Sie haben diesen Artikel nicht behalten, und keiner Ihrer gespeicherten Artikel enthält seine Passagen. Behalten Sie ihn, dann sehen Sie, wann er sich ändert.
