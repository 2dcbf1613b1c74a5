# The report on the open article, in the popup.

## States without a report

loading = Lecture de la page et consultation de vos articles enregistrés…
no-article-title = Aucun article trouvé sur cette page
no-article-why = Wireprint cherche un texte de plusieurs paragraphes. Une page d’accueil, une liste ou une page de vidéo n’en a pas. Ouvrez un article et cliquez à nouveau sur le bouton.
no-article-options = Ouvrir vos articles enregistrés
forbidden-title = Les navigateurs ne laissent pas les extensions voir cette page
forbidden-why = Les navigateurs ne laissent les extensions voir ni leurs propres pages, ni leur boutique, ni leur lecteur de PDF. Si l’article existe aussi sur une page web ordinaire, ouvrez celle-ci.
failed-title = La recherche n’a pas abouti
failed-no-reason = Aucune raison n’a été donnée.
failed-why = Rien n’a été stocké ni perdu. Réessayez ; si le problème persiste, rechargez d’abord la page.

## The head

no-date = pas de date sur la page

## The timeline of versions

versions-title = Versions
versions-known = connues : { $known }
versions-known-with-text = connues : { $known }, dont { $withText } avec leur texte
timeline-this-page = cette page
timeline-page-text = le texte de cette page
timeline-compared = comparée à cette page
timeline-choose = choisir pour comparer
timeline-no-text = texte inconnu
timeline-no-text-spoken = son texte n’est pas connu
timeline-words-changed =
    { $count ->
        [one] { $count } mot changé
       *[other] { $count } mots changés
    }

## What changed

changed-title = Ce qui a changé
changed-against = par rapport à <bdi>{ $version }</bdi>
changed-nothing = Aucun mot.
changed-nothing-text = Aucun mot du texte.
changed-nothing-common = La partie commune est inchangée.
changed-cosmetic =
    { $count ->
        [one] { $count } changement de ponctuation, de majuscules, d’espaces ou de retours à la ligne seulement
       *[other] { $count } changements de ponctuation, de majuscules, d’espaces ou de retours à la ligne seulement
    }
changed-all =
    { $count ->
        [one] Afficher { $count } changement
       *[other] Afficher les { $count } changements
    }
card-words =
    { $count ->
        [one] { $count } mot
       *[other] { $count } mots
    }
card-more = Tout afficher
card-less = Afficher moins

## Elsewhere

elsewhere-title = Ailleurs
elsewhere-all =
    { $count ->
        [one] Afficher { $count } article
       *[other] Afficher les { $count } articles
    }
elsewhere-unread =
    { $count ->
        [one] Au moins { $count } autre article a peut-être beaucoup en commun avec cette page ; il n’a pas été comparé.
       *[other] Au moins { $count } autres articles ont peut-être beaucoup en commun avec cette page ; ils n’ont pas été comparés.
    }
relation-version = le même article, à une autre adresse
relation-copy = le même article
relation-adapted = copie adaptée
relation-series = la même forme, d’autres faits
relation-passages = passages en commun
relation-quotes = citations en commun
copy-untitled = sans titre
copy-shares = { $page } de cette page figurent dans cet article, dans les mêmes termes ; { $other } de cet article figurent ici
copy-carries-ours = contient le texte de <bdi>{ $version }</bdi>
copy-carried-by-page = la page contient sa <bdi>{ $version }</bdi>
copy-carries-undecided = version reprise : indéterminée
copy-order-time = Trier par date
copy-order-likeness = Trier par ressemblance
copy-earliest = Date la plus ancienne connue ici : { $time }
page-earliest = Date la plus ancienne connue ici : cette page, { $time }
differs-none = Aucun mot n’y diffère
differs-edited =
    { $count ->
        [one] { $count } paragraphe modifié
       *[other] { $count } paragraphes modifiés
    }
differs-edited-kinds =
    { $count ->
        [one] { $count } paragraphe modifié ({ $kinds })
       *[other] { $count } paragraphes modifiés ({ $kinds })
    }
differs-added =
    { $count ->
        [one] { $count } ajouté
       *[other] { $count } ajoutés
    }
differs-removed =
    { $count ->
       *[other] { $count } omis
    }
differs = Là-bas : { $differences }
copy-highlight = Afficher le texte commun
copy-highlight-of = Afficher le texte commun : { $site }
copy-unhighlight = Masquer le texte commun
copy-unhighlight-of = Masquer le texte commun : { $site }
copy-compare = Comparer
copy-compare-with = Comparer avec { $site }
strip =
    { $of ->
        [one] { $shared } sur { $of } paragraphe de cette page avec des mots en commun
       *[other] { $shared } sur { $of } paragraphes de cette page avec des mots en commun
    }
reworded-fold =
    { $count ->
        [one] { $count } passage reformulé
       *[other] { $count } passages reformulés
    }
reworded-all =
    { $count ->
        [one] Afficher { $count } passage
       *[other] Afficher les { $count } passages
    }
reworded-there =
    { $words ->
        [one] s’y lit ainsi, avec { $shared } de ce { $words } mot :
       *[other] s’y lit ainsi, avec { $shared } de ces { $words } mots :
    }

## Quotes

quotes-title = Citations
quotes-all =
    { $count ->
        [one] Afficher { $count } citation
       *[other] Afficher les { $count } citations
    }
quoted = « <bdi>{ $text }</bdi> »
quote-speaker = <bdi>{ $speaker }</bdi>
quote-speaker-unnamed = personne citée non nommée
quote-same-at = <bdi>{ $speaker }</bdi> · <bdi>{ $sites }</bdi> : dans les mêmes termes
quote-same-at-unnamed = personne citée non nommée · <bdi>{ $sites }</bdi> : dans les mêmes termes
quote-at-same = <bdi>{ $site }</bdi> : dans les mêmes termes
quote-at-reworded = <bdi>{ $site }</bdi> : en d’autres termes
quote-at-reattributed = <bdi>{ $site }</bdi> : attribuée à quelqu’un d’autre
quote-at-shortened = <bdi>{ $site }</bdi> : plus courte
quote-at-same-by = <bdi>{ $site }</bdi> : dans les mêmes termes, <bdi>{ $speaker }</bdi>
quote-at-reworded-by = <bdi>{ $site }</bdi> : en d’autres termes, <bdi>{ $speaker }</bdi>
quote-at-reattributed-by = <bdi>{ $site }</bdi> : attribuée à quelqu’un d’autre, <bdi>{ $speaker }</bdi>
quote-at-shortened-by = <bdi>{ $site }</bdi> : plus courte, <bdi>{ $speaker }</bdi>
quote-other-article = un autre article

## How much of the page was read

read-title = Lu
read-paragraphs =
    { $count ->
        [one] { $count } paragraphe
       *[other] { $count } paragraphes
    }
read-words =
    { $count ->
        [one] { $count } mot
       *[other] { $count } mots
    }
read-blocks =
    { $count ->
        [one] { $count } bloc
       *[other] { $count } blocs
    }
read-line = Lu : { $paragraphs }, { $words } ; rien n’a été omis
read-line-beside = Lu : { $paragraphs }, { $words } ; { $blocks } à côté du texte
read-other-articles =
    { $count ->
        [one] La page se poursuit avec { $count } autre article, qui n’a pas été lu.
       *[other] La page se poursuit avec { $count } autres articles, qui n’ont pas été lus.
    }
read-cut = La page est très longue. Seul le début a été lu ; la suite n’a pas été comparée.

## What the page says

says-title = Ce que dit la page
says-credit = Crédit
says-photo = Photographie
says-dateline = Lieu et date
says-canonical = Indique que l’original se trouve à
says-correction = Rectification
says-publisher = Éditeur
says-based-on = D’après
says-paywall = Réservé aux abonnés

## The foot

compare = Comparer
keep = Conserver
import = Apporter ce que vous avez
undo = Annuler
kept = Conservé comme <b><bdi>{ $version }</bdi></b>.
already-known = Vous avez déjà ce texte, comme <b><bdi>{ $version }</bdi></b> ; il est noté qu’il est toujours en ligne.
taken-back = Annulé : cette version n’est pas conservée.
not-kept = Non conservé : <bdi>{ $reason }</bdi>
private-window = Fenêtre privée : vos articles enregistrés sont consultés, rien n’est stocké.
page-gone = La page n’est plus là ou a été rechargée. Rouvrez Wireprint sur cette page.
highlight-changes = Afficher les changements dans la page
highlight-warning = Les scripts de la page peuvent alors lire quels mots sont concernés.
highlights-of-changes = Chaque changement dans la page
highlights-of-passages = Chaque passage dans la page
highlights-count = affichés : { $count }
highlights-at = { $at } sur { $of }
highlights-count-missing = affichés : { $count } ; introuvables : { $missing }
highlights-at-missing = { $at } sur { $of } ; introuvables : { $missing }
previous-change = Changement précédent
next-change = Changement suivant
previous-passage = Passage précédent
next-passage = Passage suivant

keep-spoken = Conserver cette version
highlight-changes-off = Masquer les changements
ways-out = Plus
timeline-compare-with = Comparer avec { $version }
version-kept-on = conservé par vous le { $time }
changed-beyond-page =
    { $count ->
        [one] { $count } paragraphe n’est que sur cette page
       *[other] { $count } paragraphes ne sont que sur cette page
    }
changed-beyond-version =
    { $count ->
        [one] { $count } paragraphe n’est que dans l’autre texte
       *[other] { $count } paragraphes ne sont que dans l’autre texte
    }
changed-no-longer-shown =
    { $count ->
        [one] { $count } paragraphe plus ancien n’est plus affiché
       *[other] { $count } paragraphes plus anciens ne sont plus affichés
    }
copy-shares-all = Toute cette page figure dans cet article, dans les mêmes termes, et tout cet article figure ici
copy-shares-page-whole = Toute cette page figure dans cet article, dans les mêmes termes ; { $other } de cet article figurent ici
copy-shares-other-whole = Tout cet article figure ici, dans les mêmes termes ; { $page } de cette page figurent là-bas
says-in-data = selon les données de la page

## What the labels mean, and how the page shows changes

ask-archive = Interroger l’archive…
asking-now = Demande à { $name } en cours. Copies lues : { $read }. Nouvelles versions : { $fresh }.
asking-stop = Arrêter la demande
asking-came = Demande à { $name } terminée. Nouvelles versions : { $fresh }.

## The card in the open page

page-card-of = { $at } sur { $of }
page-card-next = Suivant
page-card-previous = Précédent
page-card-close = Fermer
page-card-legend = Ce que disent les couleurs
page-card-look-word = mots changés
page-card-look-edited = un paragraphe modifié
page-card-look-added = un nouveau paragraphe
page-card-look-moved = un paragraphe déplacé
page-card-look-removed = au bord : un paragraphe a été supprimé ici
