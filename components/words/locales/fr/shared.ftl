# Words that several pages use.

open-library = Bibliothèque
try-again = Réessayer
without-headline = Sans titre
wireprint = Wireprint
percent = { $percent } %
percent-under-one = moins de 1 %

## What happened to a paragraph

op-kept = inchangé
op-edited = modifié
op-added = ajouté
op-removed = supprimé
op-moved = déplacé
op-split = scindé
op-merged = réuni
rewritten = réécrit

## What sort of thing changed

kind-number = nombre
kind-negation = négation
kind-quote = citation
kind-attribution = personne citée
kind-name = nom
kind-date = date
kind-hedge = certitude
kind-correction = rectification
kind-headline = titre
kind-wording = mots
kind-cosmetic = ponctuation

## Where a change stands. $number counts from 1; $numbers is a list such as "3 and 4".

place-headline = titre
place-paragraph = paragraphe { $number }
place-paragraphs = paragraphes { $numbers }
place-moved = du paragraphe { $from } au paragraphe { $to }
place-was = était le paragraphe { $number }
place-stood-first = se trouvait au début
place-stood-after = se trouvait après le paragraphe { $number }

## Said to the ear around words that came or went

ear-added = ajouté :
ear-removed = supprimé :
ear-end = (fin)

## Times

time-seen = vu le { $time }
time-published = publié le { $time } (selon la page)
time-published-kept = publié le { $time } (selon la page au moment où elle a été conservée)
time-published-collection = publié le { $time } (selon la collection)
time-published-claimed = publié le { $time } (date revendiquée)
time-unknown = date inconnue
elapsed-minutes = { $count } min
elapsed-hours = { $count } h
elapsed-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
elapsed-months =
    { $count ->
       *[other] { $count } mois
    }
elapsed-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }

## Versions

version-shorter-view = un extrait
version-number = Version { $number }
version-of = { $version } (de { $collection })

## Stored names. What the corpus stores under names of its own. Names from files are shown as they are.

source-kept = conservé par vous
from-collection = de la collection <bdi>{ $name }</bdi>
from-collection-file = de la collection <bdi>{ $name }</bdi> (fichier <bdi>{ $file }</bdi>)
source-open-page = la page ouverte
source-saved-page = page enregistrée
source-page-files = pages enregistrées en fichiers
source-text-files = fichiers de texte brut
source-newssniffer = NewsSniffer, tel qu’enregistré
source-not-stated = non indiquée
name-kept = Conservé par vous
name-pages = Pages enregistrées
name-texts = Textes
name-newssniffer = Pages NewsSniffer
name-unnamed = Collection sans nom
licence-not-stated = licence non indiquée

## What stands beside a text, and why it is not read as text

beside-title = À côté du texte
reason-table = tableau
reason-caption = légende
reason-list-of-links = liste de liens
reason-label = étiquette
reason-definition-list = liste de définitions
reason-pull-quote = citation en exergue
reason-footnote = note
reason-fact-box = encadré
reason-loose-heading = intertitre
reason-trailing-line = ligne en fin de texte
reason-asking-sentence = demande quelque chose

## What each sort of change means

why-number = un nombre, une somme ou une mesure a changé
why-negation = une négation est apparue ou a disparu : la phrase dit peut-être le contraire
why-quote = des mots entre guillemets ont changé
why-attribution = la personne qui l’a dit a changé
why-name = un nom a changé
why-date = un jour ou une heure a changé
why-hedge = le degré de certitude a changé
why-correction = un avis de rectification est apparu ou a disparu
why-headline = le titre a changé
why-wording = d’autres mots
why-cosmetic = seulement la ponctuation, les majuscules, les espaces ou les retours à la ligne

look-at-example = Voir un exemple
name-example-ferry = Exemple : l’histoire du ferry
name-example-wire = Exemple : une dépêche, cinq journaux
name-example-quotes = Exemple : une conférence de presse, deux journaux
name-example-world = Exemple : des articles en cinq autres langues
name-example-unrelated = Exemple : quarante articles sans rapport
