# Words that several pages use.

open-library = Biblioteca
try-again = Riprova
without-headline = Senza titolo
wireprint = Wireprint
percent = { $percent }%
percent-under-one = meno dell’1%

## What happened to a paragraph

op-kept = invariato
op-edited = modificato
op-added = aggiunto
op-removed = rimosso
op-moved = spostato
op-split = diviso
op-merged = unito
rewritten = riscritto

## What sort of thing changed

kind-number = numero
kind-negation = «non»
kind-quote = citazione
kind-attribution = chi parla
kind-name = nome
kind-date = data
kind-hedge = certezza
kind-correction = rettifica
kind-headline = titolo
kind-wording = parole
kind-cosmetic = punteggiatura

## Where a change stands. $number counts from 1; $numbers is a list such as "3 and 4".

place-headline = titolo
place-paragraph = paragrafo { $number }
place-paragraphs = paragrafi { $numbers }
place-moved = dal paragrafo { $from } al paragrafo { $to }
place-was = era il paragrafo { $number }
place-stood-first = si trovava all’inizio
place-stood-after = si trovava dopo il paragrafo { $number }

## Said to the ear around words that came or went

ear-added = aggiunto:
ear-removed = rimosso:
ear-end = (fine)

## Times

time-seen = visto il { $time }
time-published = pubblicato il { $time } (secondo la pagina)
time-published-kept = pubblicato il { $time } (secondo la pagina quando è stata conservata)
time-published-collection = pubblicato il { $time } (secondo la raccolta)
time-published-claimed = pubblicato il { $time } (data dichiarata)
time-unknown = data non nota
elapsed-minutes = { $count } min
elapsed-hours = { $count } h
elapsed-days =
    { $count ->
        [one] { $count } giorno
       *[other] { $count } giorni
    }
elapsed-months =
    { $count ->
        [one] { $count } mese
       *[other] { $count } mesi
    }
elapsed-years =
    { $count ->
        [one] { $count } anno
       *[other] { $count } anni
    }

## Versions

version-shorter-view = una vista ridotta
version-number = Versione { $number }
version-of = { $version } (di { $collection })

## Stored names. What the corpus stores under names of its own. Names from files are shown as they are.

source-kept = conservato da te
from-collection = dalla raccolta <bdi>{ $name }</bdi>
from-collection-file = dalla raccolta <bdi>{ $name }</bdi> (file <bdi>{ $file }</bdi>)
source-open-page = la pagina aperta
source-saved-page = pagina salvata
source-page-files = pagine salvate come file
source-text-files = file di testo semplice
source-newssniffer = NewsSniffer, come salvato
source-not-stated = non indicata
name-kept = Conservato da te
name-pages = Pagine salvate
name-texts = Testi
name-newssniffer = Pagine di NewsSniffer
name-unnamed = Raccolta senza nome
licence-not-stated = licenza non indicata

## What stands beside a text, and why it is not read as text

beside-title = Accanto al testo
reason-table = tabella
reason-caption = didascalia
reason-list-of-links = elenco di link
reason-label = etichetta
reason-definition-list = elenco di definizioni
reason-pull-quote = citazione in evidenza
reason-footnote = nota
reason-fact-box = riquadro informativo
reason-loose-heading = titoletto
reason-trailing-line = riga finale
reason-asking-sentence = chiede qualcosa

## What each sort of change means

why-number = un numero, una somma o una misura è diversa
why-negation = un «non» è comparso o sparito: la frase può dire il contrario
why-quote = sono cambiate parole tra virgolette
why-attribution = è cambiato chi l’ha detto
why-name = è cambiato un nome
why-date = è cambiato un giorno o un’ora
why-hedge = è cambiato il grado di certezza
why-correction = un avviso di rettifica è comparso o sparito
why-headline = il titolo è cambiato
why-wording = altre parole
why-cosmetic = solo punteggiatura, maiuscole, spazi o a capo

look-at-example = Guarda un esempio
name-example-ferry = Esempio: la storia del traghetto
name-example-wire = Esempio: un lancio d’agenzia, cinque testate
name-example-quotes = Esempio: una conferenza stampa, due testate
name-example-world = Esempio: notizie in altre cinque lingue
name-example-unrelated = Esempio: quaranta articoli senza legami
