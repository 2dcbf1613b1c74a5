# The library: all that is stored.

library-title = Bibliothèque
library-page-title = Bibliothèque · Wireprint
library-list = Articles
library-loading = Lecture de la suite…
library-failed = La bibliothèque ne s’ouvre pas. Rechargez la page pour réessayer.
library-act-failed = L’action n’a pas abouti. Rien n’a été modifié.
library-empty = Rien n’est encore stocké. Conservez un article avec le bouton Wireprint, ou importez des fichiers depuis la page d’options.
library-found = { $found } articles sur { $all }.
library-search = Mots du titre ou du journal
library-all = tous
library-paper = Journal
library-language = Langue
library-corpus = Collection
library-from = Du
library-to = Au
library-sort = Tri
library-sort-seen = vus le plus récemment
library-sort-published = publiés le plus récemment
library-sort-title = titre
library-sort-paper = journal
library-sort-versions = nombre de versions
library-in-texts = chercher aussi dans les textes
library-has-versions = a des versions
library-has-copies = a des copies ailleurs
library-stop = Arrêter
library-finding-texts-running = Recherche dans les textes, { $percent } %…
library-finding-texts-stopped = La recherche dans les textes a été arrêtée à { $percent } % ; trouvés : { $count }.
library-finding-texts-failed = La recherche dans les textes n’est pas allée au bout ; trouvés : { $count }.
library-finding-copies-running = Recherche de copies, { $percent } %…
library-finding-copies-stopped = La recherche de copies a été arrêtée à { $percent } % ; trouvées : { $count }.
library-finding-copies-failed = La recherche de copies n’est pas allée au bout ; trouvées : { $count }.
library-address-unknown = Rien n’est stocké sous cette adresse :
library-address-failed = Cette adresse n’a pas pu être recherchée :
library-changed = modifié depuis que je l’ai conservé
library-select = Sélectionner { $title }
library-selected = sélection : { $count }
library-delete-selected = Supprimer la sélection
library-versions =
    { $count ->
        [one] { $count } version
       *[other] { $count } versions
    }
library-bin =
    { $count ->
        [one] Supprimé au cours des 7 derniers jours : { $count } suppression
       *[other] Supprimé au cours des 7 derniers jours : { $count } suppressions
    }
library-undo = Annuler
library-undo-of = Annuler la suppression de { $title }
library-bin-empty = Vider maintenant
library-bin-sure = Ensuite, la récupération sera impossible.
library-bin-yes = Supprimer définitivement
library-bin-no = Garder
library-bin-emptying = Effacement de ce qui a été supprimé, { $percent } %…
library-bin-failed = Ce qui a été supprimé n’a pas pu être effacé. Un nouvel essai aura lieu à l’ouverture de la bibliothèque.

## An article

library-back = Tous les articles
library-article-loading = Ouverture…
library-article-missing = Cet article n’est pas stocké, ou a été supprimé.
library-article-failed = Cet article ne s’ouvre pas.
library-text =
    { $words ->
        [one] Texte, { $words } mot
       *[other] Texte, { $words } mots
    }
library-compare = Comparer
library-compare-a = Comparer
library-compare-b = avec
library-copies = Ses mots ailleurs
library-copies-looking = Recherche…
library-copies-failed = La recherche n’a pas abouti.
library-copies-none = Aucun autre article stocké n’a de passage en commun avec lui.
library-copy-share = { $share } de celui-ci dans les mêmes termes
library-delete-version = Supprimer cette version
library-delete-version-of = Supprimer cette version : { $version }
library-delete-article = Supprimer l’article

## A passage

library-passage = Collez un passage : où se trouve-t-il ?
library-passage-text = Passage
library-passage-look = Rechercher
library-passage-looking = Recherche…
library-passage-failed = La recherche du passage n’a pas abouti.
library-passage-too-short = Indiquez au moins huit mots : les passages plus courts ne sont pas recherchés.
library-passage-found =
    { $count ->
        [0] Introuvable dans ce qui est stocké.
        [one] Trouvé dans { $count } article.
       *[other] Trouvé dans { $count } articles.
    }
library-passage-place = paragraphe { $place }, { $words } mots communs
