# The page that asks web archives.

archive-title = Interroger l’archive
archive-loading = Lecture des demandes…
archive-private = Ceci est une fenêtre privée. D’ici, aucune archive n’est interrogée.
archive-ask-title = Textes antérieurs d’un article
archive-what-is = Une archive web est une bibliothèque qui garde des pages telles qu’elles étaient. Wireprint peut y chercher des copies d’un article, mettre leurs textes dans votre collection et les comparer.
archive-addresses = Adresses web d’articles, une par ligne
archive-lists = Une liste d’adresses à la place
archive-file = Un fichier d’adresses : marque-pages, liste de lecture, tableau
archive-take-list =
    { $count ->
        [one] Reprendre l’adresse importée ({ $count })
       *[other] Reprendre les { $count } adresses importées
    }
archive-which = Quelle archive
archive-sent =
    { $count ->
        [0] Quand vous cliquez sur le bouton ci-dessous, les adresses ci-dessus sont envoyées à <b>{ $name }</b> (<code>{ $host }</code>). Pour l’instant, il n’y a pas d’adresse.
        [one] Quand vous cliquez sur le bouton ci-dessous, cette adresse est envoyée à <b>{ $name }</b> (<code>{ $host }</code>), d’abord pour demander quelles copies existent, puis une fois pour chaque copie récupérée.
       *[other] Quand vous cliquez sur le bouton ci-dessous, ces { $count } adresses sont envoyées à <b>{ $name }</b> (<code>{ $host }</code>), d’abord pour demander quelles copies existent, puis une fois pour chaque copie récupérée.
    }
archive-not-sent = Comme tout site web, { $name } voit alors votre adresse internet ainsi que le nom et la version de votre navigateur. Elle ne reçoit ni cookie, ni nom, rien de ce que vous avez lu ailleurs et aucun de vos articles enregistrés. Personne d’autre ne reçoit quoi que ce soit. Rien n’est envoyé avant votre clic.
archive-pace =
    { $minutes ->
        [one] { $name } demande aux programmes d’aller lentement. Il faudra environ { $minutes } minute.
       *[other] { $name } demande aux programmes d’aller lentement. Il faudra environ { $minutes } minutes ; vous pouvez faire une pause et reprendre un autre jour.
    }
archive-ask = Interroger { $name }
archive-withdraw = Retirer l’autorisation
archive-declined = Le navigateur n’a pas donné l’autorisation. Rien n’a été envoyé.
archive-no-address = Il n’y a pas d’adresse web dans le champ. Rien n’a été envoyé.
archive-jobs-title = Demandes
archive-running =
    { $waiting ->
        [one] Demande en cours pour { $waiting } adresse. Vous pouvez fermer cet onglet, elle continue.
       *[other] { $waiting } adresses encore à traiter. Vous pouvez fermer cet onglet, la demande continue.
    }
archive-paused =
    { $waiting ->
        [one] En pause : { $waiting } adresse est encore à traiter. Rien n’est envoyé tant que vous ne reprenez pas.
       *[other] En pause : { $waiting } adresses sont encore à traiter. Rien n’est envoyé tant que vous ne reprenez pas.
    }
archive-left =
    { $minutes ->
        [one] Encore { $minutes } minute au plus, environ.
       *[other] Encore { $minutes } minutes au plus, environ.
    }
archive-pause = Arrêter
archive-resume = Reprendre
archive-table = Enregistrer en tableau (CSV)
archive-forget = Effacer cette liste
archive-counts =
    { $captures ->
        [one] { $name } a { $captures } copie. Lues : { $read }. Nouvelles versions : { $fresh }. Non consultées : { $unread }.
       *[other] { $name } a { $captures } copies. Lues : { $read }. Nouvelles versions : { $fresh }. Non consultées : { $unread }.
    }
archive-closer = Regarder de plus près (12 de plus)
archive-again = Redemander
archive-too-fast = { $name } signale que les demandes étaient trop rapprochées. Nouvelle demande possible : { $when }.
archive-is-captures = Tous les changements entre les copies lues sont trouvés. Entre deux copies au texte identique, rien n’a été comparé.
archive-is-none = { $name } n’a pas de copie de cette adresse.
archive-is-excluded = Ce journal ne veut pas figurer dans { $name }. On ne peut pas dire s’il y a jamais eu des copies.
archive-is-no-answer = { $name } ne répond pas. Cela ne dit rien de l’existence de copies.
archive-is-no-permission = Le navigateur ne laisse pas Wireprint interroger { $name }. Rien n’a été envoyé.
archive-is-part = Une partie seulement a été consultée ; d’autres changements peuvent se trouver entre les copies.
archive-is-cut-off = Wireprint a été fermé pendant la demande à { $name } : la réponse est perdue. Rien n’est redemandé sans votre accord.
archive-is-waiting = Demande à { $name } en cours, ou à venir.
archive-evidence = Les copies une par une, pour les citer
archive-evidence-limits = Une copie montre qu’un texte se trouvait là à ce moment. À quel moment, entre deux copies, il a été changé, aucune archive ne peut le dire.
archive-came-new = un texte absent de votre collection
archive-came-known = un texte déjà dans votre collection
archive-came-neighbour = l’archive a donné une autre copie, déjà lue
archive-came-no-text = aucun article trouvé dans cette copie
archive-came-blocked = l’archive n’a pas fourni cette copie
archive-came-past-error = à ce moment, le site donnait une erreur ou renvoyait les lecteurs ailleurs
archive-came-no-capture = l’archive mentionne cette copie et ne l’a pas
archive-came-other-address = la copie est celle d’une autre adresse
archive-came-no-answer = pas de réponse pour cette copie
archive-came-cut-off = Wireprint a été fermé avant la réponse
archive-log-title = Requêtes envoyées
archive-log-count =
    { $count ->
        [0] Aucune.
        [one] { $count } requête dans cette liste.
       *[other] { $count } requêtes dans cette liste.
    }
archive-log-show = Afficher les requêtes une par une
archive-log-clear = Effacer la liste
archive-log-came = réponse { $came }, { $bytes } octets
archive-name = <b>{ $name }</b> <soft>{ $host }</soft>
archive-others = Autres archives
archive-others-what = Certains pays gardent les pages de leurs propres journaux. Ce que vous activez ici peut être choisi plus haut.
archive-own = Une archive à vous sur cet ordinateur : son adresse
archive-own-what = Par exemple localhost:8080/wayback. Rien ne quitte l’ordinateur.
archive-own-wrong = Ce n’est pas une adresse de cet ordinateur.
archive-not-sent-own = { $name } est un programme sur cet ordinateur. Rien ne quitte l’ordinateur, et rien n’est envoyé avant votre clic.
archive-more = Afficher plus (encore { $left })
archive-trouble = Le travail s’est arrêté, car votre collection ne peut pas être écrite. Rien n’est envoyé tant que vous ne reprenez pas.
archive-resting = { $name } est laissée tranquille un moment. Le reste sera demandé automatiquement à partir de : { $when }.
archive-is-no-text = { $name } a des copies, mais aucune de celles qui ont été récupérées ne contient le texte de l’article.
archive-is-withheld = { $name } n’a pas fourni toutes les copies demandées. On ne peut pas dire ce qu’elles contenaient.
archive-paper = Tous les articles d’un journal dans votre collection : son nom ou son site
archive-paper-take = Ajouter leurs adresses
archive-paper-none = Votre collection n’a aucun article de ce journal.
archive-cite = Copier la référence
archive-cited = Copié
archive-citation = { $address }, tel que capturé par { $name } le { $time }. { $link }. Empreinte des octets capturés : { $digest }. Une capture montre qu’un texte se trouvait là à ce moment, non quand il a été modifié.
archive-citation-undigested = { $address }, tel que capturé par { $name } le { $time }. { $link }. Une capture montre qu’un texte se trouvait là à ce moment, non quand il a été modifié.
archive-browser-asks = Votre navigateur demandera d’abord si Wireprint peut accéder à { $host }. C’est nécessaire pour y lire les copies, et pour rien d’autre.
archive-browser-activity = Firefox parle aussi d’« activité de navigation » et du développeur. Il s’agit de l’adresse ci-dessus, qui va à l’archive seule, jamais à nous.
archive-budget = Au plus { $count } copies de chaque adresse sont récupérées ; au-delà, on vous redemande.
