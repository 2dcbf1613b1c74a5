# Zeitungen, die genannt wurden, Artikel, die weiter angesehen werden, gefundene Änderungen.

## Im Popup

since-read-changed = <b>Der Text hat sich geändert</b>, seit Sie ihn am { $when } gelesen haben.
since-read-same = Unverändert, seit Sie ihn am { $when } gelesen haben.
paper-offer = Soll Wireprint von selbst aufbewahren, was Sie bei <bdi>{ $site }</bdi> lesen?
paper-offer-yes = Aufbewahren, was ich dort lese
paper-offer-no = Nein, danke
paper-named =
    { $kept ->
        [0] <bdi>{ $site }</bdi> haben Sie genannt: Wireprint bewahrt von selbst auf, was Sie dort lesen.
        [one] <bdi>{ $site }</bdi> haben Sie genannt: Wireprint bewahrt von selbst auf, was Sie dort lesen, bisher { $kept } Text.
       *[other] <bdi>{ $site }</bdi> haben Sie genannt: Wireprint bewahrt von selbst auf, was Sie dort lesen, bisher { $kept } Texte.
    }
paper-not-this = Diese Zeitung nicht
paper-unnamed = Wireprint liest <bdi>{ $site }</bdi> nicht mehr von selbst.
paper-forget =
    { $kept ->
        [one] Auch den { $kept } Text von dort löschen
       *[other] Auch die { $kept } Texte von dort löschen
    }
paper-forgotten =
    { $count ->
        [one] { $count } Text wurde gelöscht. Was Sie selbst aufbewahrt haben, ist noch da.
       *[other] { $count } Texte wurden gelöscht. Was Sie selbst aufbewahrt haben, ist noch da.
    }
paper-failed = Das hat nicht geklappt. Versuchen Sie es noch einmal.
follow-start = Diesen Artikel wieder ansehen
follow-stop = Nicht mehr ansehen
follow-next = Wireprint sieht diesen Artikel am { $when } wieder an.
follow-ended = Wireprint hat diesen Artikel zwei Wochen lang angesehen und aufgehört.
changes-open = Alle gefundenen Änderungen

## In den Einstellungen

papers-title = Zeitungen
papers-why = Wireprint liest eine Seite, wenn Sie den Knopf drücken. Bei Zeitungen, die Sie hier nennen, liest es auch von selbst: Ein Artikel, den Sie fünf Sekunden gelesen haben, wird aufbewahrt, und der Knopf zeigt, wie viele Fassungen bekannt sind. Nichts verlässt Ihr Gerät. Private Fenster werden nie von selbst gelesen.
papers-loading = Ihre Zeitungen werden nachgesehen …
papers-load-failed = Ihre Zeitungen konnten nicht nachgesehen werden. Laden Sie diese Seite neu.
papers-none = Sie haben noch keine Zeitung genannt.
papers-list = Zeitungen, die Sie genannt haben
papers-since = seit { $when }
papers-kept =
    { $kept ->
        [one] { $kept } Text aufbewahrt
       *[other] { $kept } Texte aufbewahrt
    }
papers-revoked = Der Browser lässt Wireprint diese Zeitung nicht mehr lesen.
papers-allow-again = Wieder erlauben
papers-remove = Entfernen
papers-remove-spoken = { $site } entfernen
papers-removed = <bdi>{ $site }</bdi> ist entfernt. Was aufbewahrt wurde, bleibt.
papers-add = Eine Zeitung nennen
papers-add-label = Adresse der Zeitung
papers-add-example = zum Beispiel https://www.harbour-courier.example
papers-add-button = Erlauben und aufbewahren
papers-add-ask = Ihr Browser wird fragen, ob Wireprint diese Seite lesen darf.
papers-no-address = Das ist keine Adresse einer Webseite. Fügen Sie die Adresse eines Artikels oder der Startseite ein.
papers-refused = Sie haben es nicht erlaubt, es hat sich nichts geändert.
papers-named-now = <bdi>{ $site }</bdi> ist genannt. Schon geöffnete Seiten werden gelesen, wenn sie neu geladen sind.
papers-everywhere-title = Alle Seiten
papers-everywhere = Auf allen Seiten aufbewahren, was ich lese
papers-everywhere-why = Nicht auf Adressen von Banken, Post, Gesundheit, Behörden oder Ihrem Heimnetz, nicht auf Seiten, die nach einem Passwort fragen oder von Suchmaschinen nicht gefunden werden wollen, und nicht auf den Seiten unten. Eine Vermutung kann irren: Einzelne Zeitungen zu nennen ist sicherer.
papers-never-title = Nie auf diesen Seiten
papers-never-label = Eine Seite hinzufügen
papers-never-button = Dort nie
papers-never-none = Keine.
papers-memory-title = Was Sie gelesen haben
papers-memory = Zu Artikeln Ihrer Sammlung merkt sich Wireprint, wann Sie welche Fassung gelesen haben, damit es sagen kann, was sich seither geändert hat. Es merkt sich Zeiten und keinen Text.
papers-memory-forget = Vergessen, wann ich las
papers-memory-forgotten = Vergessen.
papers-changes = Gefundene Änderungen

## Die Liste der Änderungen

changes-title = Änderungen
changes-page-title = Wireprint: gefundene Änderungen
changes-why = Änderungen in Artikeln, die Sie weiter ansehen lassen oder zu denen Sie bei genannten Zeitungen zurückkehren, neueste zuerst. Eine Zeit sagt, wann Wireprint eine Änderung gefunden hat, nicht, wann die Zeitung sie vornahm.
changes-loading = Wird geladen …
changes-load-failed = Die Liste konnte nicht geladen werden. Laden Sie diese Seite neu.
changes-none = Es wurde noch keine Änderung gefunden.
changes-none-why = Nennen Sie in den Einstellungen eine Zeitung und lassen Sie einen Artikel im Popup wieder ansehen: Wireprint sieht nach einer halben Stunde nach, dann immer seltener, zwei Wochen lang.
changes-to-options = Eine Zeitung nennen
changes-look-now = Alle jetzt ansehen
changes-looking = Wird angesehen …
changes-looked =
    { $count ->
        [0] Nichts hat sich geändert.
        [one] { $count } Artikel hat sich geändert.
       *[other] { $count } Artikel haben sich geändert.
    }
changes-look-failed = Das Ansehen hat nicht geklappt. Versuchen Sie es noch einmal.
changes-seen-all = Alle als gesehen markieren
changes-unseen = neu
changes-found-at = gefunden { $when }
changes-edited =
    { $count ->
        [one] { $count } Absatz bearbeitet
       *[other] { $count } Absätze bearbeitet
    }
changes-added =
    { $count ->
        [one] { $count } Absatz hinzugefügt
       *[other] { $count } Absätze hinzugefügt
    }
changes-removed =
    { $count ->
        [one] { $count } Absatz entfernt
       *[other] { $count } Absätze entfernt
    }
changes-headline = Überschrift geändert
changes-compare = Vergleichen
changes-open-article = Artikel öffnen
changes-followed-title = Artikel, die wieder angesehen werden
changes-followed-next = nächstes Mal { $when }
changes-followed-ended = der Plan ist zu Ende
changes-followed-last-same = zuletzt unverändert, { $when }
changes-followed-last-changed = zuletzt geändert, { $when }
changes-followed-last-failed = zuletzt nicht lesbar, { $when }
changes-followed-last-revoked = nicht angesehen: Die Zeitung ist nicht mehr genannt
changes-followed-not-yet = noch nicht angesehen
changes-unfollow = Aufhören
changes-unfollow-spoken = Aufhören, { $title } wieder anzusehen
follow-how = Um nachzusehen, öffnet Ihr Browser den Artikel in einem eigenen Tab und schließt ihn wieder. Die Zeitung sieht einen Besuch, wie wenn Sie ihn selbst öffnen.
