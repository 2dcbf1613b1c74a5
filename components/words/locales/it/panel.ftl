# The report beside the page, and what the reader may set.

open-panel = Accanto alla pagina
open-changes = Modifiche trovate
open-options = Opzioni
panel-press-title = Premi il pulsante su questa pagina
panel-press = Wireprint vede una pagina quando vi premi il suo pulsante o la sua scorciatoia. Sulle testate che hai indicato vede tutte le pagine. Quelle del browser stesso non le vede mai.

settings-title = Impostazioni
settings-loading = Leggo le tue impostazioni…
settings-failed = Non è stato possibile leggere le tue impostazioni. Ricarica questa pagina per riprovare.
settings-language = Lingua
settings-language-browser = quella del browser
settings-language-note = Le pagine di Wireprint già aperte cambiano quando vengono ricaricate.
settings-menus = Voci nel menu contestuale del browser
settings-badge = Segni sul pulsante della barra degli strumenti
settings-notifications = Notifiche quando cambiano articoli che segui
settings-notifications-note = Una sola alla volta, con al massimo tre titoli. Il browser chiede prima; disattivandole il permesso viene restituito.
settings-prescribed = stabilito da chi amministra questo dispositivo
settings-save-title = Impostazioni in un file
settings-save = Salva le impostazioni in un file
settings-load = Carica le impostazioni da un file
settings-loaded = Le impostazioni sono caricate.
settings-no-file = Quel file non contiene impostazioni di Wireprint. Nulla è cambiato.
settings-not-saved = Il salvataggio non è riuscito. Riprova.
commands-title = Altre scorciatoie
commands-why = Il browser ti permette di assegnare scorciatoie a queste azioni. All’inizio ne hanno solo alcune, per non occuparne di quelle che usi già.
commands-none = ancora nessuna scorciatoia
commands-change = Cambia le scorciatoie
commands-change-where = In Firefox: Componenti aggiuntivi, poi l’ingranaggio, poi Gestione scorciatoie estensioni.
