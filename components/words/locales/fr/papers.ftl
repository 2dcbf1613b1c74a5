# Papers that the reader has named, articles that are followed, changes that were found.

## In the popup

since-read-changed = <b>Le texte a changé</b> depuis votre lecture du { $when }.
since-read-same = Inchangé depuis votre lecture du { $when }.
paper-offer = Voulez-vous que Wireprint conserve de lui-même ce que vous lisez sur <bdi>{ $site }</bdi> ?
paper-offer-yes = Conserver ce que je lis dans ce journal
paper-offer-no = Non, merci
paper-named =
    { $kept ->
        [0] <bdi>{ $site }</bdi> est un journal que vous avez désigné : Wireprint conserve de lui-même ce que vous y lisez.
        [one] <bdi>{ $site }</bdi> est un journal que vous avez désigné : Wireprint conserve de lui-même ce que vous y lisez, { $kept } texte à ce jour.
       *[other] <bdi>{ $site }</bdi> est un journal que vous avez désigné : Wireprint conserve de lui-même ce que vous y lisez, { $kept } textes à ce jour.
    }
paper-not-this = Plus ce journal
paper-unnamed = Wireprint ne lit plus <bdi>{ $site }</bdi> de lui-même.
paper-forget =
    { $kept ->
        [one] Et oublier le { $kept } texte qui y a été conservé
       *[other] Et oublier les { $kept } textes qui y ont été conservés
    }
paper-forgotten =
    { $count ->
        [one] { $count } texte supprimé. Ce que vous avez conservé vous-même est toujours là.
       *[other] { $count } textes supprimés. Ce que vous avez conservé vous-même est toujours là.
    }
paper-failed = L’opération n’a pas abouti. Réessayez.
follow-start = Suivre cet article
follow-stop = Ne plus suivre
follow-next = Wireprint consultera de nouveau cet article le { $when }.
follow-ended = Wireprint a suivi cet article pendant deux semaines et s’est arrêté.
changes-open = Tous les changements trouvés

## In the options

papers-title = Journaux
papers-why = Wireprint lit une page quand vous cliquez sur son bouton. Sur les journaux que vous désignez ici, il lit aussi de lui-même : un article lu pendant cinq secondes est conservé, et le bouton indique combien de versions sont connues. Rien ne quitte votre appareil. Les fenêtres privées ne sont jamais lues automatiquement.
papers-loading = Lecture de vos journaux…
papers-load-failed = Vos journaux n’ont pas pu être lus. Rechargez cette page pour réessayer.
papers-none = Vous n’avez pas encore désigné de journal.
papers-list = Journaux que vous avez désignés
papers-since = depuis le { $when }
papers-kept =
    { $kept ->
        [one] { $kept } texte conservé
       *[other] { $kept } textes conservés
    }
papers-revoked = Le navigateur ne laisse plus Wireprint lire ce journal.
papers-allow-again = Autoriser à nouveau
papers-remove = Retirer
papers-remove-spoken = Retirer { $site }
papers-removed = <bdi>{ $site }</bdi> est retiré. Ce qui a été conservé reste.
papers-add = Désigner un journal
papers-add-label = Adresse du journal
papers-add-example = par exemple https://www.harbour-courier.example
papers-add-button = Autoriser et conserver
papers-add-ask = Votre navigateur demandera si Wireprint peut lire ce site.
papers-no-address = Ce n’est pas l’adresse d’une page web. Collez l’adresse d’un article ou de la page d’accueil.
papers-refused = Vous n’avez pas donné l’autorisation : rien n’a changé.
papers-named-now = <bdi>{ $site }</bdi> est désigné. Ses pages déjà ouvertes seront lues une fois rechargées.
papers-everywhere-title = Tous les sites
papers-everywhere = Conserver ce que je lis sur tous les sites
papers-everywhere-why = Sauf aux adresses de banques, de messagerie, de santé, d’administrations ou de votre réseau local, sauf sur les pages qui demandent un mot de passe ou ne veulent pas être trouvées par les moteurs de recherche, et sauf sur les sites ci-dessous. Une telle estimation peut se tromper : désigner des journaux un par un est plus sûr.
papers-never-title = Jamais sur ces sites
papers-never-label = Ajouter un site
papers-never-button = Jamais ici
papers-never-none = Aucun.
papers-memory-title = Ce que vous lisez
papers-memory = Pour les articles de votre collection, Wireprint retient quand vous avez lu quelle version, pour vous dire ce qui a changé depuis. Il retient des dates, aucun texte.
papers-memory-forget = Oublier mes dates de lecture
papers-memory-forgotten = C’est oublié.
papers-changes = Changements trouvés

## The list of changes

changes-title = Changements
changes-page-title = Wireprint : changements trouvés
changes-why = Changements dans les articles que vous suivez, ou sur lesquels vous revenez dans les journaux que vous avez désignés, les plus récents d’abord. L’heure indique quand Wireprint a trouvé un changement, pas quand le journal l’a fait.
changes-loading = Chargement…
changes-load-failed = La liste n’a pas pu être chargée. Rechargez cette page pour réessayer.
changes-none = Aucun changement trouvé pour l’instant.
changes-none-why = Désignez un journal dans les options, puis suivez un article depuis la fenêtre de Wireprint : il y reviendra au bout d’une demi-heure, puis de moins en moins souvent, pendant deux semaines.
changes-to-options = Désigner un journal
changes-look-now = Tout consulter maintenant
changes-looking = Recherche…
changes-looked =
    { $count ->
        [0] Rien n’a changé.
        [one] { $count } article a changé.
       *[other] { $count } articles ont changé.
    }
changes-look-failed = La consultation n’a pas abouti. Réessayez.
changes-seen-all = Tout marquer comme vu
changes-unseen = nouveau
changes-found-at = trouvé le { $when }
changes-edited =
    { $count ->
        [one] { $count } paragraphe modifié
       *[other] { $count } paragraphes modifiés
    }
changes-added =
    { $count ->
        [one] { $count } paragraphe ajouté
       *[other] { $count } paragraphes ajoutés
    }
changes-removed =
    { $count ->
        [one] { $count } paragraphe supprimé
       *[other] { $count } paragraphes supprimés
    }
changes-headline = titre modifié
changes-compare = Comparer
changes-open-article = Ouvrir l’article
changes-followed-title = Articles suivis
changes-followed-next = prochaine consultation le { $when }
changes-followed-ended = le suivi est terminé
changes-followed-last-same = inchangé à la dernière consultation, le { $when }
changes-followed-last-changed = modifié à la dernière consultation, le { $when }
changes-followed-last-failed = illisible à la dernière consultation, le { $when }
changes-followed-last-revoked = non consulté : son journal n’est plus désigné
changes-followed-not-yet = pas encore consulté
changes-unfollow = Arrêter
changes-unfollow-spoken = Arrêter de suivre { $title }
follow-how = Pour y revenir, votre navigateur ouvre l’article dans un onglet à part et le referme. Le journal voit une visite, comme lorsque vous l’ouvrez vous-même.
