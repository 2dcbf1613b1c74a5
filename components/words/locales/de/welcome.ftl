# Die Seite, die sich nach der Installation öffnet, und die Beispiele, die mit Wireprint kommen.

welcome-page-title = Willkommen · Wireprint
welcome-title = Sehen, was eine Zeitung geändert hat, seit Sie sie gelesen haben
welcome-lede = Drücken Sie auf einem Artikel den Knopf und behalten Sie ihn. Kommen Sie wieder, zeigt Wireprint, welche Wörter sich geändert haben und wo der Text noch steht. Alles bleibt in diesem Browser; nichts wird gesendet, außer Sie drücken einen Knopf, der es sagt.

## The example

welcome-example = Ein Beispiel: eine erfundene Geschichte in mehreren Fassungen
welcome-example-loading = Das Beispiel wird geöffnet …
welcome-example-failed = Das Beispiel ließ sich nicht öffnen.
welcome-compare = Vergleich öffnen

## When it reads

welcome-when = Wann darf es lesen?
welcome-when-pressed = Nur wenn ich drücke
welcome-when-pressed-why = So ist es jetzt: ein Druck, eine Seite. Keine Berechtigung für irgendeine Website.
welcome-when-named = Auf Zeitungen, die ich nenne
welcome-when-named-why = Deren Artikel werden gelesen und behalten, wenn Sie sie öffnen. Ihr Browser fragt Sie bei jeder Zeitung, und Sie können es zurücknehmen.
welcome-name-papers = Zeitungen nennen

## What is asked for

welcome-asked = Was es verlangt
welcome-asked-page = die eine offene Seite, wenn Sie drücken
welcome-asked-room = Platz auf diesem Gerät
welcome-not = Was nicht
welcome-not-server = kein Konto, kein Server, keine Statistik
welcome-not-private = in privaten Fenstern wird nichts geschrieben
welcome-not-verdict = keine Urteile: es sagt nie, wer von wem abgeschrieben hat

welcome-pin = <b>Behalten Sie den Knopf im Blick:</b> öffnen Sie das Puzzleteil in der Symbolleiste und heften Sie Wireprint an.
welcome-keys = Oder drücken Sie
welcome-bring = Mitbringen, was Sie haben
welcome-library = Gespeicherte Artikel
