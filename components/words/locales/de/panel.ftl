# Der Bericht neben der Seite, und was sich einstellen lässt.

open-panel = Neben der Seite
open-changes = Gefundene Änderungen
open-options = Einstellungen
panel-press-title = Drücken Sie auf dieser Seite den Knopf
panel-press = Wireprint sieht eine Seite, wenn Sie dort seinen Knopf oder sein Tastenkürzel drücken. Bei Zeitungen, die Sie genannt haben, sieht es jede Seite. Die eigenen Seiten des Browsers sieht es nie.

settings-title = Einstellungen
settings-loading = Ihre Einstellungen werden nachgesehen …
settings-failed = Ihre Einstellungen konnten nicht nachgesehen werden. Laden Sie diese Seite neu.
settings-language = Sprache
settings-language-browser = wie der Browser
settings-language-note = Offene Seiten von Wireprint ändern sich, wenn sie neu geladen werden.
settings-menus = Einträge im Kontextmenü des Browsers
settings-badge = Zeichen auf dem Knopf in der Leiste
settings-notifications = Benachrichtigungen, wenn sich verfolgte Artikel geändert haben
settings-notifications-note = Immer nur eine, mit höchstens drei Überschriften. Der Browser fragt vorher; beim Ausschalten wird das Recht zurückgegeben.
settings-prescribed = festgelegt von denen, die dieses Gerät betreuen
settings-save-title = Einstellungen als Datei
settings-save = Einstellungen als Datei sichern
settings-load = Einstellungen aus einer Datei laden
settings-loaded = Die Einstellungen sind geladen.
settings-no-file = Diese Datei enthält keine Einstellungen von Wireprint. Es hat sich nichts geändert.
settings-not-saved = Das konnte nicht gesichert werden. Versuchen Sie es noch einmal.
commands-title = Weitere Tasten
commands-why = Ihr Browser lässt Sie hierfür Tasten festlegen. Nur einige haben anfangs welche, damit keine belegt wird, die Sie schon benutzen.
commands-none = noch keine Tasten
commands-change = Tasten ändern
commands-change-where = In Firefox: Add-ons, dann das Zahnrad, dann „Tastenkombinationen für Erweiterungen verwalten“.
