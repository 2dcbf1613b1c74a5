# What lib/say says: popup, compare page and the command-line tools alike. The ids are those of lib/model/said.ts.
# <b> is for what the eye should catch; <bdi> holds words of a page or a file.

## The page's own article

carries = La page correspond à <b><bdi>{ $version }</bdi></b>.
carries-text = Le texte de la page correspond à <b><bdi>{ $version }</bdi></b> ; ce qui l’accompagne n’a pas été comparé.
carries-beside =
    { $count ->
        [one] Le texte correspond à <b><bdi>{ $version }</bdi></b> ; à côté, <b>{ $blocks } diffère</b>.
       *[other] Le texte correspond à <b><bdi>{ $version }</bdi></b> ; à côté, <b>{ $blocks } diffèrent</b>.
    }
beside-since =
    { $count ->
        [one] À côté du texte, <b>{ $blocks }</b> diffère par rapport à <bdi>{ $version }</bdi>.
       *[other] À côté du texte, <b>{ $blocks }</b> diffèrent par rapport à <bdi>{ $version }</bdi>.
    }
written-anew = Cette adresse est connue ; <b>le texte a été réécrit</b> : { $words } mots sur { $of } figurent dans <bdi>{ $version }</bdi>.

# What stands beside a text.
beside-table =
    { $count ->
        [one] un tableau
       *[other] { $count } tableaux
    }
beside-caption =
    { $count ->
        [one] une légende
       *[other] { $count } légendes
    }
beside-list-of-links =
    { $count ->
        [one] une liste de liens
       *[other] { $count } entrées de listes de liens
    }
beside-label =
    { $count ->
        [one] une étiquette
       *[other] { $count } étiquettes
    }
beside-definition-list =
    { $count ->
        [one] une entrée de liste de définitions
       *[other] { $count } entrées de listes de définitions
    }
beside-pull-quote =
    { $count ->
        [one] une citation en exergue
       *[other] { $count } citations en exergue
    }
beside-footnote =
    { $count ->
        [one] une note
       *[other] { $count } notes
    }
beside-fact-box =
    { $count ->
        [one] un encadré
       *[other] { $count } lignes d’encadrés
    }
beside-loose-heading =
    { $count ->
        [one] un intertitre
       *[other] { $count } intertitres
    }
beside-trailing-line =
    { $count ->
        [one] une ligne en fin de texte
       *[other] { $count } lignes en fin de texte
    }
beside-asking-sentence =
    { $count ->
        [one] une phrase qui demande quelque chose
       *[other] { $count } phrases qui demandent quelque chose
    }

new-version =
    { $known ->
        [one] Ce texte est <b>nouveau</b> : il diffère de la seule version connue.
       *[other] Ce texte est <b>nouveau</b> : il diffère des { $known } versions connues.
    }
later-version =
    { $later ->
        [one] <b>{ $later } version ultérieure</b> de cet article est connue.
       *[other] <b>{ $later } versions ultérieures</b> de cet article sont connues.
    }
known-versions =
    { $known ->
        [one] { $known } version connue de cet article
       *[other] { $known } versions connues de cet article
    }
same-words =
    { $words ->
        [one] { $words } mot identique
       *[other] { $words } mots identiques, dans le même ordre
    }

## What changed. $changes is a list of the clauses below.

changes-since =
    { $announced ->
        [notice] Depuis <bdi>{ $version }</bdi> : <b>{ $changes }</b> ; la page comporte un avis de rectification.
        [time] Depuis <bdi>{ $version }</bdi> : <b>{ $changes }</b> ; la page donne une nouvelle heure, mais aucun avis.
       *[none] Depuis <bdi>{ $version }</bdi> : <b>{ $changes }</b> ; la page ne signale pas le changement et ne donne pas de nouvelle heure.
    }
changes-from-later = De <bdi>{ $version }</bdi>, plus tardive, à ce texte : <b>{ $changes }</b>.
unchanged-since = Depuis <bdi>{ $version }</bdi>, <b>aucun mot n’a changé</b>.
unchanged-from-later = De <bdi>{ $version }</bdi>, plus tardive, à ce texte, <b>aucun mot n’a changé</b>.
shorter-view-page = Cette page s’arrête plus tôt : c’est un extrait du même texte.
shorter-view-version = <bdi>{ $version }</bdi> s’arrête plus tôt, et ce texte continue : c’était un extrait du même texte.

paragraphs-edited =
    { $count ->
        [one] { $count } paragraphe modifié
       *[other] { $count } paragraphes modifiés
    }
paragraphs-added =
    { $count ->
        [one] { $count } paragraphe ajouté
       *[other] { $count } paragraphes ajoutés
    }
paragraphs-removed =
    { $count ->
        [one] { $count } paragraphe supprimé
       *[other] { $count } paragraphes supprimés
    }
paragraphs-moved =
    { $count ->
        [one] { $count } paragraphe déplacé
       *[other] { $count } paragraphes déplacés
    }
blocks-edited =
    { $count ->
        [one] { $count } bloc modifié
       *[other] { $count } blocs modifiés
    }
blocks-added =
    { $count ->
        [one] { $count } bloc ajouté
       *[other] { $count } blocs ajoutés
    }
blocks-removed =
    { $count ->
        [one] { $count } bloc supprimé
       *[other] { $count } blocs supprimés
    }
paragraphs-no-longer-shown =
    { $count ->
        [one] { $count } paragraphe plus ancien qui n’est plus affiché
       *[other] { $count } paragraphes plus anciens qui ne sont plus affichés
    }
headline-changed = le titre a changé

# How the page on the right of a comparison speaks of its changes.
announced-notice = À droite, la page comporte un avis à ce sujet.
announced-time = À droite, la page donne une nouvelle heure, mais aucun avis.
announced-none = À droite, la page ne signale pas le changement et ne donne pas de nouvelle heure.

coarse = Ces textes ont trop peu en commun, ou sont trop longs, pour être comparés mot à mot. Ils sont présentés paragraphe par paragraphe.
beyond = au-delà de ce que montre l’autre texte

## What one paragraph says otherwise. The words are the paper's.

note-changed = <bdi>{ $before }</bdi> → <bdi>{ $after }</bdi>
note-added = « <bdi>{ $text }</bdi> » ajouté
note-removed = « <bdi>{ $text }</bdi> » supprimé

# Several words of one sort, a clause each.
note-words = { $words }
note-quote-altered = citation modifiée
note-quote-added = citation ajoutée
note-quote-removed = citation supprimée
note-quote-of-altered = citation de <bdi>{ $speaker }</bdi> modifiée
note-quote-of-added = citation de <bdi>{ $speaker }</bdi> ajoutée
note-quote-of-removed = citation de <bdi>{ $speaker }</bdi> supprimée
note-notice-added = avis de rectification ajouté
note-notice-removed = avis de rectification supprimé

## Other articles. $shown: "names" for up to three sites, "count" for more, "at-least" where not all were compared.

elsewhere-version =
    { $shown ->
        [count] <b>Le même article</b> figure à d’autres adresses sur <b>{ $count } sites</b>.
        [at-least] <b>Le même article</b> figure à d’autres adresses sur <b>au moins { $count } sites</b>.
       *[names] <b>Le même article</b> figure à une autre adresse sur <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-copy =
    { $shown ->
        [count] <b>Presque les mêmes mots</b> figurent sur <b>{ $count } autres sites</b>.
        [at-least] <b>Presque les mêmes mots</b> figurent sur <b>au moins { $count } autres sites</b>.
       *[names] <b>Presque les mêmes mots</b> figurent sur <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-adapted =
    { $shown ->
        [count] <b>Pour l’essentiel le même article</b>, remanié, figure sur <b>{ $count } autres sites</b>.
        [at-least] <b>Pour l’essentiel le même article</b>, remanié, figure sur <b>au moins { $count } autres sites</b>.
       *[names] <b>Pour l’essentiel le même article</b>, remanié, figure sur <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-series =
    { $shown ->
        [count] <b>La même forme</b> avec d’autres faits figure sur <b>{ $count } sites</b>.
        [at-least] <b>La même forme</b> avec d’autres faits figure sur <b>au moins { $count } sites</b>.
       *[names] <b>La même forme</b> avec d’autres faits figure sur <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-passages =
    { $shown ->
        [count] Certains de ses passages figurent aussi sur <b>{ $count } autres sites</b>.
        [at-least] Certains de ses passages figurent aussi sur <b>au moins { $count } autres sites</b>.
       *[names] Certains de ses passages figurent aussi sur <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-quotes =
    { $shown ->
        [count] Les mêmes propos figurent aussi sur <b>{ $count } autres sites</b>.
        [at-least] Les mêmes propos figurent aussi sur <b>au moins { $count } autres sites</b>.
       *[names] Les mêmes propos figurent aussi sur <b><bdi>{ $sites }</bdi></b>.
    }
shares = { $page } de cette page, { $other } de l’autre
shared-passages =
    { $passages ->
        [one] { $passages } passage commun
       *[other] { $passages } passages communs
    }
shared-passages-reworded =
    { $passages ->
        [one] { $passages } passage commun, dont { $reworded } reformulés
       *[other] { $passages } passages communs, dont { $reworded } reformulés
    }
carries-margin = correspond à <bdi>{ $version }</bdi>, plus proche que la suivante de { $margin }
quote-reworded = Une citation d’ici figure, reformulée, dans un autre article.
quote-reattributed = Une citation d’ici est attribuée à quelqu’un d’autre dans un autre article.
quote-shortened = Une citation d’ici figure, raccourcie, dans un autre article.
quote-here = ici : <bdi>{ $text }</bdi>
quote-there = là-bas : <bdi>{ $text }</bdi>

## What the page declares of its origin

declared-credit = La page crédite <bdi>{ $name }</bdi>.
declared-credit-unnamed = La page crédite une source.
declared-canonical = La page indique comme adresse d’origine une adresse ailleurs : <bdi>{ $name }</bdi>.
declared-correction = La page comporte un avis de rectification ou de modification.
declared-based-on = La page indique qu’elle s’appuie sur <bdi>{ $name }</bdi>.
declared-based-on-unnamed = La page indique qu’elle s’appuie sur une autre œuvre.
declared-paywall = La page indique que l’article n’est pas affiché en entier.
page-words = <bdi>{ $text }</bdi>

## Where there is nothing to say

empty-collection = Votre collection est vide : conservez cet article, et à votre prochaine visite vous verrez ce que le journal a changé.
nothing-known = Vous n’avez pas conservé cet article, et aucun de vos articles enregistrés ne contient ses passages. Conservez-le, et vous verrez quand il change.
