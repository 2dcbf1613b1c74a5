# The report beside the page, and what the reader may set.

open-panel = Beside the page
open-changes = Changes found
open-options = Options
panel-press-title = Press the button on this page
panel-press = Wireprint sees a page once you press its button there, or its shortcut. On papers that you have named it sees every page. The browser’s own pages it never sees.

settings-title = Settings
settings-loading = Looking up your settings …
settings-failed = Your settings could not be looked up. Reload this page to try again.
settings-language = Language
settings-language-browser = as the browser
settings-language-note = Pages of Wireprint that are open change when they are loaded again.
settings-menus = Entries in the browser’s context menu
settings-badge = Signs on the toolbar button
settings-notifications = Notifications when articles that you follow have changed
settings-notifications-note = One at a time, with up to three headlines. Your browser asks first; switched off, the right is given back.
settings-prescribed = set by whoever looks after this device
settings-save-title = Settings as a file
settings-save = Save the settings as a file
settings-load = Load settings from a file
settings-loaded = The settings are loaded.
settings-no-file = That file holds no settings of Wireprint. Nothing has changed.
settings-not-saved = That could not be saved. Try again.
commands-title = More keys
commands-why = Your browser lets you put keys on these. Only some have keys at first, so that none is taken from what you use already.
commands-none = no keys yet
commands-change = Change the keys
commands-change-where = In Firefox: Add-ons, then the gear, then Manage Extension Shortcuts.
