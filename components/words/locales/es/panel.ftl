# The report beside the page, and what the reader may set.

open-panel = Junto a la página
open-changes = Cambios encontrados
open-options = Opciones
panel-press-title = Pulse el botón en esta página
panel-press = Wireprint ve una página cuando usted pulsa en ella su botón o su atajo. En los periódicos que usted ha indicado ve todas las páginas. Las del propio navegador no las ve nunca.

settings-title = Ajustes
settings-loading = Consultando sus ajustes…
settings-failed = No se han podido consultar sus ajustes. Recargue esta página para intentarlo de nuevo.
settings-language = Idioma
settings-language-browser = el del navegador
settings-language-note = Las páginas de Wireprint ya abiertas cambian al recargarlas.
settings-menus = Entradas en el menú contextual del navegador
settings-badge = Indicaciones en el botón de la barra de herramientas
settings-notifications = Notificaciones cuando cambien artículos que sigue
settings-notifications-note = Una sola cada vez, con tres titulares como máximo. El navegador pregunta antes; al desactivarlas se devuelve el permiso.
settings-prescribed = establecido por quien administra este dispositivo
settings-save-title = Ajustes en un archivo
settings-save = Guardar los ajustes en un archivo
settings-load = Cargar los ajustes de un archivo
settings-loaded = Los ajustes se han cargado.
settings-no-file = Ese archivo no contiene ajustes de Wireprint. No ha cambiado nada.
settings-not-saved = No se ha podido guardar. Inténtelo de nuevo.
commands-title = Más atajos
commands-why = Su navegador le permite asignar atajos a estas acciones. Al principio solo algunas los tienen, para no ocupar ninguno que usted ya use.
commands-none = aún sin atajo
commands-change = Cambiar los atajos
commands-change-where = En Firefox: Complementos, después la rueda dentada, después Administrar atajos de extensiones.
