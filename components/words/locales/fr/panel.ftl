# The report beside the page, and what the reader may set.

open-panel = À côté de la page
open-changes = Changements trouvés
open-options = Options
panel-press-title = Cliquez sur le bouton de cette page
panel-press = Wireprint voit une page une fois que vous y avez utilisé son bouton ou son raccourci. Sur les journaux que vous avez désignés, il voit toutes les pages. Il ne voit jamais celles du navigateur lui-même.

settings-title = Réglages
settings-loading = Lecture de vos réglages…
settings-failed = Vos réglages n’ont pas pu être lus. Rechargez cette page pour réessayer.
settings-language = Langue
settings-language-browser = celle du navigateur
settings-language-note = Les pages de Wireprint déjà ouvertes changeront une fois rechargées.
settings-menus = Entrées dans le menu contextuel du navigateur
settings-badge = Indications sur le bouton de la barre d’outils
settings-notifications = Notifications quand des articles que vous suivez ont changé
settings-notifications-note = Une seule à la fois, avec trois titres au plus. Votre navigateur demande d’abord ; si vous la désactivez, le droit est rendu.
settings-prescribed = défini par l’administrateur de cet appareil
settings-save-title = Réglages sous forme de fichier
settings-save = Enregistrer les réglages dans un fichier
settings-load = Charger les réglages depuis un fichier
settings-loaded = Les réglages sont chargés.
settings-no-file = Ce fichier ne contient pas de réglages de Wireprint. Rien n’a changé.
settings-not-saved = L’enregistrement n’a pas abouti. Réessayez.
commands-title = Autres raccourcis
commands-why = Votre navigateur vous laisse attribuer des raccourcis à ces actions. Seules certaines en ont au départ, pour ne pas occuper ceux que vous utilisez déjà.
commands-none = pas encore de raccourci
commands-change = Modifier les raccourcis
commands-change-where = Dans Firefox : Modules complémentaires, puis la roue dentée, puis Gérer les raccourcis d’extensions.
