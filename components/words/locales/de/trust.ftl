# Was man wissen sollte, bevor man einer Antwort traut: eine verlorene Sammlung, eine unvollständige Seite, was eine Seite
# lesen kann, private Fenster.

## Eine verlorene oder beschädigte Sammlung

loss-all =
    { $had ->
        [one] Der Browser hat Ihre Sammlung verloren: Sie hatte { $had } Fassung, zuletzt hier gesehen { $time }. Davon ist nichts übrig.
       *[other] Der Browser hat Ihre Sammlung verloren: Sie hatte { $had } Fassungen, zuletzt hier gesehen { $time }. Davon ist nichts übrig.
    }
loss-part =
    { $had ->
        [one] Ein Teil Ihrer Sammlung ist verloren: Sie hatte { $had } Fassung, zuletzt hier gesehen { $time }; übrig ist { $left }.
       *[other] Ein Teil Ihrer Sammlung ist verloren: Sie hatte { $had } Fassungen, zuletzt hier gesehen { $time }; übrig sind { $left }.
    }
loss-damaged = Ihre Sammlung ist beschädigt: Seit { $time } wurde außerhalb von Wireprint etwas daran verändert oder gelöscht. { $left } von { $had } Fassungen sind verzeichnet; manchen fehlt vielleicht der Text.
loss-altered =
    { $lost ->
        [one] { $lost } von { $had } Fassungen Ihrer Sammlung ist beschädigt: Der Datenträger gab etwas anderes zurück, als Wireprint gespeichert hatte. Wireprint lässt sie in seinen Antworten aus; die übrigen sind nicht betroffen.
       *[other] { $lost } von { $had } Fassungen Ihrer Sammlung sind beschädigt: Der Datenträger gab etwas anderes zurück, als Wireprint gespeichert hatte. Wireprint lässt sie in seinen Antworten aus; die übrigen sind nicht betroffen.
    }
loss-what-to-do = Was Wireprint jetzt sagt, beruht auf dem Rest. Eine Datei, die Sie exportiert haben, bringt das Übrige zurück.
loss-restore = Eine Datei, die Sie exportiert haben, bringt sie zurück: Legen Sie sie unten ab. „Prüfen“ unter Speicher nennt, was beschädigt ist. Ohne Datei bleibt verloren, was verloren ist.
loss-accept = Ohne sie weitermachen
collections-open = Sammlungen öffnen

## Sicherung

backup-due =
    { $count ->
        [one] { $count } behaltene Fassung steht in keiner Sicherung. Browser können verlieren, was sie speichern.
       *[other] { $count } behaltene Fassungen stehen in keiner Sicherung. Browser können verlieren, was sie speichern.
    }
backup-now = Sicherung speichern
backup-later = Später

## Warten

stop-waiting = Anhalten
stopped-title = Angehalten
still-loading-title = Die Seite lädt noch
still-loading-why = Bisher steht dort kein Artikel. Lesen Sie sie noch einmal, wenn mehr davon da ist.
part-read = Die Seite lädt noch. Gesagt wird dies von dem, was bisher dort stand.
read-again = Noch einmal lesen
keep-unsure = Der Hintergrunddienst von Wireprint hat mittendrin angehalten. Ob die Fassung behalten ist, steht nicht fest: Öffnen Sie Wireprint noch einmal, um es zu sehen.

## Was die Seite lesen kann

shared-told = Solange gemeinsamer Text gezeigt wird, können Skripte dieser Seite lesen, welche ihrer Wörter auch in anderen von Ihnen gespeicherten Artikeln stehen. Welche Artikel das sind, können sie nicht lesen.
shared-told-agree = Zeigen
shared-told-refuse = Nicht zeigen

## Private Fenster

options-elsewhere = Sammlungen werden in einem normalen Fenster geöffnet und importiert.
back-to-report = Zurück zum Bericht
