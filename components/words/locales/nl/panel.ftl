# The report beside the page, and what the reader may set.

open-panel = Naast de pagina
open-changes = Gevonden wijzigingen
open-options = Opties
panel-press-title = Klik op deze pagina op de knop
panel-press = Wireprint ziet een pagina zodra u er de knop of de sneltoets gebruikt. Op kranten die u hebt opgegeven, ziet het elke pagina. De eigen pagina’s van de browser ziet het nooit.

settings-title = Instellingen
settings-loading = Uw instellingen ophalen…
settings-failed = Uw instellingen konden niet worden opgehaald. Laad deze pagina opnieuw om het nog eens te proberen.
settings-language = Taal
settings-language-browser = die van de browser
settings-language-note = Pagina’s van Wireprint die al openstaan, veranderen als ze opnieuw worden geladen.
settings-menus = Items in het contextmenu van de browser
settings-badge = Tekens op de knop in de werkbalk
settings-notifications = Meldingen wanneer artikelen die u volgt zijn veranderd
settings-notifications-note = Telkens één, met hoogstens drie koppen. De browser vraagt het eerst; bij uitschakelen wordt het recht teruggegeven.
settings-prescribed = ingesteld door de beheerder van dit apparaat
settings-save-title = Instellingen als bestand
settings-save = De instellingen opslaan als bestand
settings-load = Instellingen laden uit een bestand
settings-loaded = De instellingen zijn geladen.
settings-no-file = Dat bestand bevat geen instellingen van Wireprint. Er is niets veranderd.
settings-not-saved = Dat kon niet worden opgeslagen. Probeer het opnieuw.
commands-title = Meer sneltoetsen
commands-why = In uw browser kunt u hier sneltoetsen aan geven. In het begin hebben alleen sommige er een, zodat er geen wordt ingenomen die u al gebruikt.
commands-none = nog geen sneltoets
commands-change = De sneltoetsen wijzigen
commands-change-where = In Firefox: Add-ons, dan het tandwiel, dan Sneltoetsen voor extensies beheren.
