# Die Seite, die Webarchive fragt.

archive-title = Das Archiv fragen
archive-loading = Es wird nachgesehen, was gefragt wurde …
archive-private = Das ist ein privates Fenster. Von hier aus wird kein Archiv gefragt.
archive-ask-title = Frühere Texte eines Artikels
archive-what-is = Ein Webarchiv ist eine Bibliothek, die Seiten so aufbewahrt, wie sie einmal waren. Wireprint kann von dort aufbewahrte Kopien eines Artikels holen, ihre Texte in Ihre Sammlung legen und sie vergleichen.
archive-addresses = Webadressen von Artikeln, eine je Zeile
archive-lists = Stattdessen eine Liste von Adressen
archive-file = Eine Datei mit Adressen: Lesezeichen, eine Leseliste, eine Tabelle
archive-take-list =
    { $count ->
        [one] Die { $count } importierte Adresse nehmen
       *[other] Die { $count } importierten Adressen nehmen
    }
archive-which = Welches Archiv
archive-sent =
    { $count ->
        [0] Wenn Sie den Knopf unten drücken, gehen die Adressen oben an <b>{ $name }</b> (<code>{ $host }</code>). Noch steht keine Adresse da.
        [one] Wenn Sie den Knopf unten drücken, geht diese Adresse an <b>{ $name }</b> (<code>{ $host }</code>): zuerst mit der Frage, welche Kopien es gibt, dann einmal für jede Kopie, die geholt wird.
       *[other] Wenn Sie den Knopf unten drücken, gehen diese { $count } Adressen an <b>{ $name }</b> (<code>{ $host }</code>): zuerst mit der Frage, welche Kopien es gibt, dann einmal für jede Kopie, die geholt wird.
    }
archive-not-sent = Wie jede Website sieht { $name } dann Ihre Internetadresse sowie Namen und Version Ihres Browsers. Es bekommt kein Cookie, keinen Namen, nichts von dem, was Sie sonst gelesen haben, und keinen Ihrer gespeicherten Artikel. Niemand sonst bekommt etwas. Bevor Sie drücken, wird nichts gesendet.
archive-pace =
    { $minutes ->
        [one] { $name } bittet Programme, langsam zu fragen. Das dauert etwa { $minutes } Minute.
       *[other] { $name } bittet Programme, langsam zu fragen. Das dauert etwa { $minutes } Minuten; Sie können anhalten und an einem anderen Tag weitermachen.
    }
archive-ask = { $name } fragen
archive-withdraw = Erlaubnis zurückgeben
archive-declined = Der Browser hat die Erlaubnis nicht gegeben. Es wurde nichts gesendet.
archive-no-address = Im Feld steht keine Webadresse. Es wurde nichts gesendet.
archive-jobs-title = Was gefragt wurde
archive-running =
    { $waiting ->
        [one] Nach { $waiting } Adresse wird gefragt. Sie können diesen Tab schließen; es geht weiter.
       *[other] { $waiting } Adressen sind noch nicht durch. Sie können diesen Tab schließen; es geht weiter.
    }
archive-paused =
    { $waiting ->
        [one] Angehalten: { $waiting } Adresse ist noch nicht durch. Es wird nichts gesendet, bis Sie weitermachen.
       *[other] Angehalten: { $waiting } Adressen sind noch nicht durch. Es wird nichts gesendet, bis Sie weitermachen.
    }
archive-left =
    { $minutes ->
        [one] Noch höchstens etwa { $minutes } Minute.
       *[other] Noch höchstens etwa { $minutes } Minuten.
    }
archive-pause = Anhalten
archive-resume = Weitermachen
archive-table = Als Tabelle speichern (CSV)
archive-forget = Diese Liste leeren
archive-counts =
    { $captures ->
        [one] { $name } hat { $captures } Kopie. Gelesen: { $read }. Neue Fassungen: { $fresh }. Nicht angesehen: { $unread }.
       *[other] { $name } hat { $captures } Kopien. Gelesen: { $read }. Neue Fassungen: { $fresh }. Nicht angesehen: { $unread }.
    }
archive-closer = Genauer hinsehen (12 weitere)
archive-again = Noch einmal fragen
archive-too-fast = { $name } meldet, dass zu schnell gefragt wurde. Wieder gefragt werden kann am { $when }.
archive-is-captures = Alle Änderungen zwischen den gelesenen Kopien sind gefunden. Zwischen zwei Kopien mit gleichem Text wurde nichts verglichen.
archive-is-none = { $name } hat keine Kopie dieser Adresse.
archive-is-excluded = Diese Zeitung hält sich aus { $name } heraus. Ob es je Kopien gab, lässt sich nicht sagen.
archive-is-no-answer = { $name } antwortet nicht. Ob es Kopien hat, ist damit nicht gesagt.
archive-is-no-permission = Der Browser lässt Wireprint { $name } nicht fragen. Es wurde nichts gesendet.
archive-is-part = Nur ein Teil wurde angesehen; dazwischen können weitere Änderungen liegen.
archive-is-cut-off = Wireprint wurde beendet, während { $name } gefragt wurde; die Antwort ist verloren. Gefragt wird erst wieder, wenn Sie es sagen.
archive-is-waiting = { $name } wird gefragt oder kommt noch dran.
archive-evidence = Die Kopien einzeln, zum Zitieren
archive-evidence-limits = Eine Kopie zeigt, dass ein Text zu dieser Zeit dort stand. Wann er zwischen zwei Kopien geändert wurde, kann kein Archiv sagen.
archive-came-new = ein Text, der nicht in Ihrer Sammlung war
archive-came-known = ein Text, den Ihre Sammlung hat
archive-came-neighbour = das Archiv gab eine andere Kopie, die schon gelesen war
archive-came-no-text = in dieser Kopie wurde kein Artikel gefunden
archive-came-blocked = das Archiv hat diese Kopie nicht herausgegeben
archive-came-past-error = damals gab die Website einen Fehler oder schickte Leser anderswohin
archive-came-no-capture = das Archiv führt diese Kopie auf und hat sie nicht
archive-came-other-address = die Kopie ist von einer anderen Adresse
archive-came-no-answer = keine Antwort für diese Kopie
archive-came-cut-off = Wireprint wurde beendet, bevor die Antwort kam
archive-log-title = Gesendete Anfragen
archive-log-count =
    { $count ->
        [0] Keine.
        [one] { $count } Anfrage steht in dieser Liste.
       *[other] { $count } Anfragen stehen in dieser Liste.
    }
archive-log-show = Die Anfragen einzeln zeigen
archive-log-clear = Liste leeren
archive-log-came = Antwort { $came }, { $bytes } Bytes
archive-name = <b>{ $name }</b> <soft>{ $host }</soft>
archive-others = Andere Archive
archive-others-what = Manche Länder bewahren die Seiten ihrer eigenen Zeitungen auf. Was Sie hier einschalten, können Sie oben wählen.
archive-own = Ein eigenes Archiv auf diesem Computer: seine Adresse
archive-own-what = Zum Beispiel localhost:8080/wayback. Nichts verlässt den Computer.
archive-own-wrong = Das ist keine Adresse auf diesem Computer.
archive-not-sent-own = { $name } ist ein Programm auf diesem Computer. Nichts verlässt den Computer, und bevor Sie drücken, wird nichts gesendet.
archive-more = Mehr zeigen (noch { $left })
archive-trouble = Die Arbeit ist zu Ende, weil in Ihre Sammlung nicht geschrieben werden kann. Es wird nichts mehr gesendet, bis Sie weitermachen.
archive-resting = { $name } wird eine Weile in Ruhe gelassen. Nach dem Rest wird ab { $when } von selbst gefragt.
archive-is-no-text = { $name } hat Kopien, aber keine der geholten enthält den Text des Artikels.
archive-is-withheld = { $name } hat nicht alle Kopien herausgegeben, nach denen gefragt wurde. Was in diesen stand, lässt sich nicht sagen.
archive-paper = Alle Artikel einer Zeitung in Ihrer Sammlung: ihr Name oder ihre Website
archive-paper-take = Ihre Adressen einsetzen
archive-paper-none = Ihre Sammlung hat keinen Artikel dieser Zeitung.
archive-cite = Zitat kopieren
archive-cited = Kopiert
archive-citation = { $address }, wie von { $name } am { $time } aufgenommen. { $link }. Prüfsumme der aufgenommenen Bytes: { $digest }. Eine Aufnahme zeigt, dass ein Text zu dieser Zeit dort stand, nicht, wann er geändert wurde.
archive-citation-undigested = { $address }, wie von { $name } am { $time } aufgenommen. { $link }. Eine Aufnahme zeigt, dass ein Text zu dieser Zeit dort stand, nicht, wann er geändert wurde.
archive-browser-asks = Ihr Browser fragt Sie zuerst, ob Wireprint auf { $host } zugreifen darf. Das braucht es, um dort die Kopien zu lesen, und für nichts sonst.
archive-browser-activity = Firefox spricht außerdem von „Surfaktivitäten“ und vom Entwickler. Gemeint ist die Adresse oben; sie geht nur an das Archiv und nie an uns.
archive-budget = Je Adresse werden höchstens { $count } Kopien geholt; vor weiteren werden Sie gefragt.
