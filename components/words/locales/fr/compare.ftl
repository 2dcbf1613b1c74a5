# The compare page, and the files that it saves.

page-title = Comparer · Wireprint

## While there is no comparison

compare-failed = La comparaison n’a pas abouti
compare-heading = Comparaison
comparing = Comparaison en cours…
missing-both = Aucun des deux textes n’est disponible
missing-left = Le texte de gauche n’est pas disponible
missing-right = Le texte de droite n’est pas disponible
missing-why = Cette version a été supprimée de vos articles enregistrés, ou sa page a été fermée avant que vous ne la conserviez. Rouvrez l’article et cliquez sur Comparer dans la fenêtre de Wireprint ; une version que vous conservez reste disponible ici, tout comme l’adresse de sa comparaison.

## The sides

left-text = Texte de gauche
right-text = Texte de droite
open-page = La page ouverte
open-now = Ouverte en ce moment
choice-at = { $version } · { $time }

## The sum

totals =
    { $added ->
        [one] Paragraphes : { $counts } · { $added } mot ajouté, { $removed } en moins
       *[other] Paragraphes : { $counts } · { $added } mots ajoutés, { $removed } en moins
    }
total-edited = modifiés : { $count }
total-added = ajoutés : { $count }
total-removed = supprimés : { $count }
total-moved = déplacés : { $count }
total-split-or-merged = scindés ou réunis : { $count }
total-kept = inchangés : { $count }
total-none = aucun
outcome-shorter-left = Le texte de gauche est un extrait : le début de l’autre, qui continue.
outcome-shorter-right = Le texte de droite est un extrait : le début de l’autre, qui continue.
outcome-same = Aucun changement : les deux textes contiennent les mêmes mots dans le même ordre.
outcome-filtered = Aucun changement de ce type.
outcome-common = Aucun mot ne diffère dans la partie commune.
outcome-punctuation = Aucun mot ne diffère : seulement la ponctuation, les majuscules, les espaces ou les retours à la ligne.
facets-label = N’afficher que les changements de ce type
facet-count = { $facet } : { $count }
facets-all = Tout afficher

## Folds. A fold says what it holds in a list of these.

fold-kept =
    { $count ->
        [one] { $count } paragraphe inchangé
       *[other] { $count } paragraphes inchangés
    }
fold-cosmetic =
    { $count ->
        [one] { $count } changement de ponctuation seulement
       *[other] { $count } changements de ponctuation seulement
    }
fold-beyond =
    { $count ->
        [one] { $count } paragraphe au-delà de ce que montre l’autre texte
       *[other] { $count } paragraphes au-delà de ce que montre l’autre texte
    }
fold-filtered =
    { $count ->
        [one] { $count } changement masqué par ce filtre
       *[other] { $count } changements masqués par ce filtre
    }
move-to = vers { $number }
move-from = depuis { $number }

## The toolbar

toolbar-label = Affichage et enregistrement
layout-label = Disposition
layout-side = Côte à côte
layout-inline = Fusionnée
scope-label = Paragraphes
scope-changes = Changements seulement
scope-all = Tout
swap = Inverser les côtés
step-previous = Changement précédent
step-next = Changement suivant
step-none = aucun changement
step-count =
    { $of ->
        [one] { $of } changement
       *[other] { $of } changements
    }
step-at = changement { $at } sur { $of }
step-waiting = comparaison…
save-label = Enregistrer la comparaison
save-as = Enregistrer en { $format }
print = Imprimer

## The history

history-title =
    { $versions ->
        [one] { $versions } version, avec les mots qui y ont changé
       *[other] { $versions } versions, avec les mots qui ont changé dans chacune
    }
history-left = { $number } à gauche
history-right = { $number } à droite
history-first = la première connue
history-changed =
    { $added ->
        [one] { $added } mot ajouté, { $removed } en moins
       *[other] { $added } mots ajoutés, { $removed } en moins
    }
history-compare = comparer avec { $version }
history-gap = +{ $elapsed }
heat-title = Fréquence des changements par paragraphe
heat-picture = Paragraphes modifiés : { $changed }. Étapes : { $steps }.
heat-none = aucun paragraphe plus d’une fois
heat-paragraph =
    { $count ->
       *[other] paragraphe { $number } : { $count } fois
    }

## Saved files

export-title = Comparaison
export-change = Changement
export-left = Gauche : { $side }
export-right = Droite : { $side }
export-legend = <del>Barré</del> : seulement à gauche. <ins>Souligné</ins> : seulement à droite.
export-moved-away = Ici se trouvait ce qui est maintenant le paragraphe { $number }.
