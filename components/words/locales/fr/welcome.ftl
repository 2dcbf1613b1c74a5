# The page that opens after installing, and the examples that come with Wireprint.

welcome-page-title = Bienvenue · Wireprint
welcome-title = Voyez ce qu’un journal a changé après votre lecture
welcome-lede = Cliquez sur le bouton dans un article et conservez-le. À votre retour, Wireprint montre quels mots ont changé et où le texte figure encore. Tout reste dans ce navigateur ; rien n’est envoyé nulle part.

## The example

welcome-example = Un exemple : une histoire inventée, en plusieurs versions
welcome-example-loading = Ouverture de l’exemple…
welcome-example-failed = L’exemple ne s’ouvre pas.
welcome-compare = Ouvrir la comparaison

## When it reads

welcome-when = Quand peut-il lire ?
welcome-when-pressed = Seulement quand je clique
welcome-when-pressed-why = C’est le cas maintenant : un clic, une page. Aucune autorisation pour aucun site.
welcome-when-named = Dans les journaux que je désigne
welcome-when-named-why = Leurs articles sont lus et conservés quand vous les ouvrez. Votre navigateur vous demande l’autorisation pour chaque journal, et vous pouvez la retirer.
welcome-name-papers = Désigner des journaux

## What is asked for

welcome-asked = Ce qu’il demande
welcome-asked-page = la seule page ouverte, quand vous cliquez
welcome-asked-room = de la place sur cet appareil
welcome-not = Ce qu’il ne fait pas
welcome-not-server = ni compte, ni serveur, ni statistiques
welcome-not-private = rien n’est écrit dans les fenêtres privées
welcome-not-verdict = aucun verdict : il ne dit jamais qui a copié qui

welcome-pin = <b>Gardez le bouton sous les yeux :</b> ouvrez la pièce de puzzle dans la barre d’outils et épinglez Wireprint.
welcome-keys = Ou utilisez
welcome-bring = Apporter ce que vous avez
welcome-library = Articles enregistrés
