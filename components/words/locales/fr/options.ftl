# The options page.

options-title = Options · Wireprint
sections-label = Rubriques
section-corpora = Collections
section-papers = Journaux
section-storage = Stockage
section-settings = Réglages
section-keyboard = Clavier et aide
section-about = À propos et vie privée
close = Fermer

## Collections

corpora-lead = Vos articles enregistrés : c’est à eux que Wireprint compare l’article ouvert. Tout reste dans ce navigateur.
corpora-loading = Ouverture des collections…
corpora-failed = Les collections ne s’ouvrent pas. <bdi>{ $reason }</bdi>
corpora-none = Aucune collection pour l’instant. Déposez des fichiers ci-dessus, ou commencez par les exemples ci-dessous.
corpus-name = Collection
corpus-origin = Source, licence
corpus-articles = Articles
corpus-versions = Versions
corpus-size = Taille
corpus-actions = Actions
corpus-export = Exporter
corpus-export-of = Exporter { $name } en { $format }
corpus-delete = Supprimer
corpus-delete-of = Supprimer { $name }
corpus-sum = Total <soft>· ce qui figure dans deux collections peut compter deux fois</soft>
origin-both = <bdi>{ $source }</bdi> ; <bdi>{ $licence }</bdi>
deleted = Supprimé : <b><bdi>{ $name }</bdi></b>.
undo-deletion = Annuler
size-bytes =
    { $bytes ->
        [one] { $bytes } octet
       *[other] { $bytes } octets
    }
size-kB = { $amount } ko
size-MB = { $amount } Mo
size-GB = { $amount } Go
size-TB = { $amount } To

## Choosing files

drop = <b>Déposez des fichiers ou des dossiers n’importe où</b>, collez, ou <button></button> <folder></folder>
drop-choose = Choisir des fichiers
drop-kinds = Pages enregistrées (HTML, MHTML, SingleFile), archives web (WARC, WACZ), archives ZIP, tableaux (CSV), listes (JSON, NDJSON), flux, exports de wallabag et d’Omnivore, dépêches d’agences, marque-pages et listes de lecture. Le type est reconnu automatiquement.
drop-input = Fichiers à importer

## An import

import-files =
    { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }
import-cancel = Annuler
import-cancelling = Annulation…
import-label = Import
import-file = <bdi>{ $name }</bdi> (fichier { $at } sur { $of })
import-rows =
    { $rows ->
        [one] { $rows } version lue
       *[other] { $rows } versions lues
    }
import-rate = { $rate } par seconde
import-left = encore { $time }
import-ordering = préparation de la recherche
import-resumed = reprise après la ligne { $line }
import-stopped = L’import s’est arrêté.
import-cancelled = Import annulé. Ce qui était déjà importé reste ; si vous redonnez le même fichier, l’import reprend à cet endroit.
import-nothing = Terminé : il n’y avait rien à importer.
import-done = Terminé.
import-new-articles =
    { $count ->
        [one] { $count } nouvel article
       *[other] { $count } nouveaux articles
    }
import-new-versions =
    { $count ->
        [one] { $count } nouvelle version
       *[other] { $count } nouvelles versions
    }
import-known = déjà connues : { $count }
import-spoken-begun = Import de { $name }
import-spoken-share = { $share } importés
import-spoken-cancelling = Annulation
import-spoken-end = { $ending } { $outcome }.
import-spoken-end-rejected =
    { $rejected ->
        [one] { $ending } { $outcome }. { $rejected } ligne rejetée.
       *[other] { $ending } { $outcome }. { $rejected } lignes rejetées.
    }
left-seconds = { $count } secondes
left-few-seconds = quelques secondes
left-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
left-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }

import-no-article =
    { $count ->
        [one] { $count } page sans article
       *[other] { $count } pages sans article
    }
import-addresses =
    { $count ->
        [one] { $count } adresse conservée pour les archives
       *[other] { $count } adresses conservées pour les archives
    }
import-waiting = En attente de la fin de l’import précédent.
import-bytes-rate = { $size } par seconde
import-resumed-at = reprise à { $size }
import-in-vain = Rien n’a pu en être importé.
import-kinds = Reconnu : { $kinds }
passed-over-title =
    { $count ->
        [one] { $count } page sans article
       *[other] { $count } pages sans article
    }

## What files were taken for

file-kind-saved-page =
    { $count ->
        [one] { $count } page enregistrée
       *[other] { $count } pages enregistrées
    }
file-kind-plain-text =
    { $count ->
        [one] { $count } texte
       *[other] { $count } textes
    }
file-kind-ndjson =
    { $count ->
        [one] { $count } liste d’articles (NDJSON)
       *[other] { $count } listes d’articles (NDJSON)
    }
file-kind-json-array =
    { $count ->
        [one] { $count } liste d’articles (JSON)
       *[other] { $count } listes d’articles (JSON)
    }
file-kind-json-object =
    { $count ->
        [one] { $count } fichier JSON
       *[other] { $count } fichiers JSON
    }
file-kind-table =
    { $count ->
        [one] { $count } tableau
       *[other] { $count } tableaux
    }
file-kind-warc =
    { $count ->
        [one] { $count } archive web (WARC)
       *[other] { $count } archives web (WARC)
    }
file-kind-wacz =
    { $count ->
        [one] { $count } archive web (WACZ)
       *[other] { $count } archives web (WACZ)
    }
file-kind-zip =
    { $count ->
        [one] { $count } archive ZIP
       *[other] { $count } archives ZIP
    }
file-kind-mhtml =
    { $count ->
        [one] { $count } page en un seul fichier (MHTML)
       *[other] { $count } pages en un seul fichier (MHTML)
    }
file-kind-feed =
    { $count ->
       *[other] { $count } flux
    }
file-kind-news-xml =
    { $count ->
        [one] { $count } fichier de dépêches
       *[other] { $count } fichiers de dépêches
    }
file-kind-extract-xml =
    { $count ->
        [one] { $count } fichier d’articles extraits (XML)
       *[other] { $count } fichiers d’articles extraits (XML)
    }
file-kind-addresses =
    { $count ->
        [one] { $count } liste d’adresses
       *[other] { $count } listes d’adresses
    }
file-kind-comparison-text =
    { $count ->
        [one] { $count } comparaison NewsSniffer
       *[other] { $count } comparaisons NewsSniffer
    }
file-kind-gzip =
    { $count ->
        [one] { $count } fichier gzip
       *[other] { $count } fichiers gzip
    }
file-kind-utf-16 =
    { $count ->
        [one] { $count } fichier en UTF-16
       *[other] { $count } fichiers en UTF-16
    }

## Columns of a table

columns-title = À quoi correspond chaque colonne ?
columns-why = Wireprint l’a deviné d’après les noms et les premières lignes. Corrigez ce qui est faux.
columns-field = Champ
columns-column = Colonne
columns-sample = Dans la première ligne
columns-none = (aucune)
columns-addresses = Sans texte, seules les adresses sont conservées, pour interroger les archives plus tard.
columns-nothing = Choisissez au moins un texte ou une adresse.
columns-import = Import
drop-folder = Choisir un dossier
drop-folder-input = Dossier à importer
pasted-name = Texte collé
column-title = Titre
column-text = Texte
column-url = Adresse
column-publishedAt = Publication
column-seenAt = Vu
column-modifiedAt = Mise à jour
column-byline = Auteur
column-site = Journal
column-language = Langue
column-label = Version

## Rejected rows

rejected-title =
    { $count ->
        [one] { $count } ligne rejetée
       *[other] { $count } lignes rejetées
    }
rejected-label = Lignes rejetées
rejected-file = Fichier
rejected-line = Ligne
rejected-reason = Raison
rejected-first =
    { $count ->
        [one] Seule la première est affichée ({ $count }).
       *[other] Les { $count } premières sont affichées.
    }
rejected-copy = Copier
rejected-copied = Copié.
rejected-not-copied = La copie n’a pas abouti.
rejected-save = Enregistrer en texte

## Examples

seeds-title = Exemples
seeds-what = Wireprint est livré avec des articles inventés en six langues : les versions d’un même article, une dépêche et ses copies, des journaux qui partagent des citations. Ils sont rangés à part de ce que vous conservez, sous des noms qui le disent, et se retirent d’un clic.
seeds-import = Importer les exemples
seeds-imported = Les exemples sont dans votre collection, chacun signalé comme exemple. Ils sont inventés et ne comptent jamais comme conservés par vous.
seeds-remove = Retirer les exemples

## Storage

storage-title = Stockage
storage-loading = Interrogation du navigateur…
storage-failed = Le navigateur ne dit rien de l’état de son espace de stockage.
room-title = Espace utilisé
room-unknown = Le navigateur n’indique pas l’espace utilisé.
room-used = Wireprint utilise <b>{ $used }</b>.
room-used-of = Wireprint utilise <b>{ $used }</b> sur environ { $all } accordés par le navigateur.
room-persisted = Le navigateur conserve ces données, même quand le disque se remplit.
room-not-persisted = Quand le disque se remplit, le navigateur peut effacer ces données. Pour les mettre à l’abri, exportez-les.
room-persist = Demander au navigateur de les conserver
room-by-corpus = Taille par collection
room-running-out = La place vient à manquer : il reste { $free }, soit { $share } de ce que le navigateur accorde. Le prochain import ou l’entretien de l’index risque de ne pas tenir. Supprimez une collection, ou ne gardez que les derniers mois.
room-persist-granted = Le navigateur a accepté : il n’effacera pas ces données de lui-même.
room-persist-refused = Le navigateur a refusé. Il en décide seul, souvent selon l’usage d’une page. Vous pourrez redemander plus tard ; une exportation met les données à l’abri.
room-persist-failed = Le navigateur n’a pas pu être interrogé.
retention-title = Faire le ménage dans les anciens articles
retention-what = Les articles importés peuvent partir au bout de quelques mois, comptés depuis qu’ils ont été vus la dernière fois, ou à défaut publiés. Les articles que vous avez conservés et ceux sans date restent. Cela n’a lieu qu’une fois, quand vous cliquez sur le bouton.
retention-keep = Garder
retention-all = tout
retention-months =
    { $count ->
        [one] le dernier mois ({ $count })
       *[other] les { $count } derniers mois
    }
retention-counting = Comptage…
retention-failed = L’opération n’a pas abouti. Rien n’a été supprimé.
retention-done = Ils sont dans la corbeille de la bibliothèque, où cela peut s’annuler pendant sept jours.
retention-would-go =
    { $versions ->
        [0] Rien de ce qui est stocké n’est plus ancien.
        [one] { $versions } version partirait ; articles concernés : { $articles }.
       *[other] { $versions } versions partiraient ; articles concernés : { $articles }.
    }
retention-remove = Mettre à la corbeille
kept-sure = Supprimer tout ce que vous avez conservé vous-même ? Aucun fichier ne le contient, sauf si vous l’avez exporté.
kept-yes = Supprimer
kept-no = Garder
index-title = Index
index-what = L’index retrouve les passages communs. La vérification le compare aux textes stockés ; la réparation le reconstruit à partir d’eux. Ni l’une ni l’autre ne modifie les textes.
index-check = Vérifier l’index
index-repair = Réparer l’index
index-checking = Vérification
index-repairing = Réparation
index-working = { $what }…
index-right = Il ne manque rien : la liste est identique à celle tirée des textes.
index-wrong = Il manque quelque chose. Réparez.
index-repaired = Réparé : tout ce qui est stocké se retrouve à nouveau.
problem-earlier-rule = La liste a été créée par un Wireprint plus ancien.
problem-text-lost = La version { $version } n’a pas de texte.
problem-text-altered = Le texte de la version { $version } n’est plus celui d’avant.
problem-unknown-to-article = L’article { $article } ne connaît pas la version { $version }.
problem-entries-lacking =
    { $count ->
        [one] { $count } entrée manque (table { $table }, ligne { $row }).
       *[other] { $count } entrées manquent (table { $table }, ligne { $row }).
    }
problem-entries-foreign =
    { $count ->
        [one] { $count } entrée en trop (table { $table }, ligne { $row }).
       *[other] { $count } entrées en trop (table { $table }, ligne { $row }).
    }
problem-counts = La collection { $corpus } annonce { $counted } versions et en contient { $found }.

## Keyboard and help

keys-title = Raccourcis
keys-none = aucun raccourci défini
keys-check = Vérifier l’article ouvert
keys-step = Changement ou passage affiché suivant, précédent (fenêtre et comparaison)
keys-walk = Parcourir les versions d’un article
keys-close = Fermer la fenêtre
keys-where = Le premier raccourci se modifie dans le navigateur : dans Chrome et Edge à l’adresse <code>chrome://extensions/shortcuts</code>, dans Firefox sous Modules complémentaires, Gérer les raccourcis d’extensions.
key-left = ←
key-right = →
key-home = Début
key-end = Fin
key-escape = Échap
steps-title = Premiers pas
steps-import = Importez une collection, ou les exemples, sous <a>Collections</a>.
steps-open = Ouvrez un article de presse et cliquez sur le bouton Wireprint (ou utilisez son raccourci). Rien n’est lu avant.
steps-report = La fenêtre vous dit quelles versions du texte sont connues, où ses mots figurent encore et ce qui a changé.
steps-keep = « Conserver cette version » garde le texte en mémoire : vous verrez son prochain changement.

## About and privacy

about-what-title = Ce que c’est
about-what = Wireprint vous dit où l’on trouve les mots de l’article ouvert : versions antérieures et ultérieures, copies ailleurs, passages et citations en commun, et ce que la page dit de sa propre origine. Il montre des indices. Il ne juge pas et ne dit pas qui a copié qui.
about-privacy-title = Rien ne quitte cet appareil
about-no-request = Wireprint n’a ni serveur, ni compte, ni statistiques. Il n’envoie une requête que dans un cas : quand vous cliquez sur « Interroger » dans sa page des archives web. L’adresse de l’article est alors envoyée à l’archive que vous avez choisie et à personne d’autre, à chaque fois sur un clic.
about-on-press = Une page est lue quand vous y cliquez sur le bouton. Dans les journaux que vous avez indiqués, un article est aussi lu de lui-même quand vous l’avez eu cinq secondes sous les yeux ou que vous le faites revoir. Wireprint n’a accès à aucun autre site.
about-storage = Les collections et les versions conservées se trouvent dans l’espace de stockage de ce navigateur et disparaissent quand vous les supprimez ou désinstallez l’extension.
about-private = Dans les fenêtres privées, vos articles enregistrés sont consultés, mais rien n’est stocké.
about-highlights = Tant que des changements ou des passages communs sont affichés dans une page, les scripts de cette page peuvent lire quels mots y sont surlignés, et que Wireprint en est l’auteur. Ils ne lisent rien d’autre de vos articles enregistrés.
about-licence-title = Licence
about-licence = Wireprint est un logiciel libre sous licence MIT. Les textes d’une collection appartiennent à leurs éditeurs : sa source et sa licence figurent à côté d’elle dans la liste.


legend-title = Signification des mentions et des traits
look-added = ajouté
look-added-why = dans la page : souligné
look-word = mots changés
look-word-why = dans la page : double trait
look-edited = modifié
look-edited-why = dans la page : pointillé
look-moved = déplacé
look-moved-why = dans la page : tirets
look-shared = commun
look-shared-why = dans la page : trait simple
