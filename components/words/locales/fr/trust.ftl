# What the reader should know before trusting an answer: a lost collection, a page that is not all there, what a page can
# read, private windows.

## A lost or damaged collection

loss-all =
    { $had ->
        [one] Le navigateur a perdu votre collection : elle comptait { $had } version lors de la dernière consultation, le { $time }. Il n’en reste rien.
       *[other] Le navigateur a perdu votre collection : elle comptait { $had } versions lors de la dernière consultation, le { $time }. Il n’en reste rien.
    }
loss-part =
    { $had ->
        [one] Une partie de votre collection est perdue : elle comptait { $had } version lors de la dernière consultation, le { $time } ; il en reste { $left }.
       *[other] Une partie de votre collection est perdue : elle comptait { $had } versions lors de la dernière consultation, le { $time } ; il en reste { $left }.
    }
loss-damaged = Votre collection est endommagée : depuis le { $time }, une partie en a été modifiée ou perdue en dehors de Wireprint. { $left } versions sur { $had } sont répertoriées ; certaines n’ont peut-être plus leur texte.
loss-altered =
    { $lost ->
        [one] { $lost } version sur { $had } de votre collection est endommagée : le disque a rendu autre chose que ce que Wireprint avait enregistré. Wireprint n’en tient pas compte dans ses réponses ; les autres ne sont pas touchées.
       *[other] { $lost } versions sur { $had } de votre collection sont endommagées : le disque a rendu autre chose que ce que Wireprint avait enregistré. Wireprint n’en tient pas compte dans ses réponses ; les autres ne sont pas touchées.
    }
loss-what-to-do = Ce que dit Wireprint repose maintenant sur ce qui reste. Un fichier que vous avez exporté permet de récupérer le reste.
loss-restore = Un fichier que vous avez exporté permet de tout récupérer : déposez-le ci-dessous. « Vérifier », sous Stockage, indique ce qui est endommagé. Sans fichier, ce qui est perdu le reste.
loss-accept = Continuer sans
collections-open = Ouvrir les collections

## Backup

backup-due =
    { $count ->
        [one] { $count } version que vous avez conservée n’est dans aucune sauvegarde. Les navigateurs peuvent perdre ce qu’ils stockent.
       *[other] { $count } versions que vous avez conservées ne sont dans aucune sauvegarde. Les navigateurs peuvent perdre ce qu’ils stockent.
    }
backup-now = Enregistrer une sauvegarde
backup-later = Plus tard

## Waiting

stop-waiting = Arrêter
stopped-title = Arrêté
still-loading-title = La page est encore en cours de chargement
still-loading-why = Aucun article n’y figure pour l’instant. Relisez-la quand elle sera plus complète.
part-read = La page est encore en cours de chargement. Ceci vaut pour ce qui y figurait jusqu’ici.
read-again = Relire
keep-unsure = L’arrière-plan de Wireprint s’est arrêté en cours de route. On ne sait pas si la version a été conservée : rouvrez Wireprint pour le voir.

## What the page can read

shared-told = Tant que le texte commun est affiché, les scripts de cette page peuvent lire lesquels de ses mots figurent dans d’autres articles que vous avez enregistrés. Ils ne peuvent pas lire de quels articles il s’agit.
shared-told-agree = Afficher
shared-told-refuse = Ne pas afficher

## Private windows

options-elsewhere = Les collections s’ouvrent et s’importent depuis une fenêtre normale.
back-to-report = Retour au rapport
