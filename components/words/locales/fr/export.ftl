# Ce que l’on emporte : exportations, flux de changements, historiques ; et une sauvegarde que l’on restaure.

export-format = Exporter en
export-format-ndjson = NDJSON
export-format-ndjson-gz = NDJSON, compressé
export-format-atom = Flux Atom des changements
export-format-json-feed = JSON Feed des changements
export-everything = Tout exporter
export-everything-why = Un seul fichier avec toutes les collections, ce que vous avez gardé compris. Déposé ci-dessus, il rend tout.
export-running = Exportation : <bdi>{ $name }</bdi>
export-everything-name = tout
export-articles-name = la sélection
export-progress = Part déjà écrite
export-done-of = { $done } sur { $of }
export-close = Fermer
export-cancel = Annuler
export-saved = Enregistré, <bdi>{ $name }</bdi> : { $count ->
        [0] rien à écrire
        [one] { $count } entrée
       *[other] { $count } entrées
    }.
export-cancelled = Exportation annulée ; aucun fichier n’a été écrit.
export-selected = Exporter la sélection
export-failed = Le fichier n’a pas pu être écrit. La collection n’a pas changé.
export-history = Enregistrer l’historique comme page
export-found = Enregistrer ces changements comme flux
own-export = Conservé par vous, exporté le { $day }
export-file-everything = Sauvegarde Wireprint { $day }
export-file-articles = Articles Wireprint { $day }
feed-title = Changements : { $name }
feed-of-everything = toutes les collections
feed-of-articles = articles choisis
feed-of-found = articles revus régulièrement
history-count =
    { $count ->
        [one] { $count } version
       *[other] { $count } versions
    }
history-text =
    { $words ->
        [one] Le texte entier, { $words } mot
       *[other] Le texte entier, { $words } mots
    }
history-seen-again = vu en dernier { $time }
history-modified = modifié { $time } (selon la page)

## Une sauvegarde que l’on restaure

restore-offer = <bdi>{ $name }</bdi> contient ce que vous avez gardé. Le remettre parmi ce que vous gardez ?
restore-offer-dated = <bdi>{ $name }</bdi>, fait { $time }, contient ce que vous avez gardé. Le remettre parmi ce que vous gardez ?
restore-now = Restaurer
restore-apart = Importer comme collection à part
restore-cancel = Annuler
restore-choose = Choisir une sauvegarde
