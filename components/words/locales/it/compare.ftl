# The compare page, and the files that it saves.

page-title = Confronta · Wireprint

## While there is no comparison

compare-failed = Il confronto non è riuscito
compare-heading = Confronto
comparing = Confronto in corso…
missing-both = Nessuno dei due testi è disponibile
missing-left = Il testo a sinistra non è disponibile
missing-right = Il testo a destra non è disponibile
missing-why = La versione è stata eliminata dai tuoi articoli salvati, oppure la pagina è stata chiusa prima che tu la conservassi. Apri di nuovo l’articolo e premi Confronta nella finestra di Wireprint; una versione che conservi resta qui, e così l’indirizzo del suo confronto.

## The sides

left-text = Testo a sinistra
right-text = Testo a destra
open-page = La pagina aperta
open-now = Aperta ora
choice-at = { $version } · { $time }

## The sum

totals =
    { $added ->
        [one] Paragrafi: { $counts } · { $added } parola aggiunta, { $removed } in meno
       *[other] Paragrafi: { $counts } · { $added } parole aggiunte, { $removed } in meno
    }
total-edited = modificati: { $count }
total-added = aggiunti: { $count }
total-removed = rimossi: { $count }
total-moved = spostati: { $count }
total-split-or-merged = divisi o uniti: { $count }
total-kept = invariati: { $count }
total-none = nessuno
outcome-shorter-left = Il testo a sinistra è una vista ridotta: l’inizio dell’altro, che continua.
outcome-shorter-right = Il testo a destra è una vista ridotta: l’inizio dell’altro, che continua.
outcome-same = Nessuna modifica: i due testi hanno le stesse parole nello stesso ordine.
outcome-filtered = Nessuna modifica di questo tipo.
outcome-common = Nessuna parola differisce nella parte mostrata da entrambi.
outcome-punctuation = Nessuna parola differisce: solo punteggiatura, maiuscole, spazi o a capo.
facets-label = Mostra solo le modifiche di questo tipo
facet-count = { $facet }: { $count }
facets-all = Mostra tutti i tipi

## Folds. A fold says what it holds in a list of these.

fold-kept =
    { $count ->
        [one] { $count } paragrafo invariato
       *[other] { $count } paragrafi invariati
    }
fold-cosmetic =
    { $count ->
        [one] { $count } modifica di sola punteggiatura
       *[other] { $count } modifiche di sola punteggiatura
    }
fold-beyond =
    { $count ->
        [one] { $count } paragrafo oltre quanto mostra l’altro testo
       *[other] { $count } paragrafi oltre quanto mostra l’altro testo
    }
fold-filtered =
    { $count ->
        [one] { $count } modifica esclusa da questo filtro
       *[other] { $count } modifiche escluse da questo filtro
    }
move-to = al { $number }
move-from = dal { $number }

## The toolbar

toolbar-label = Mostrare e salvare
layout-label = Disposizione
layout-side = Affiancati
layout-inline = In un solo testo
scope-label = Paragrafi
scope-changes = Solo le modifiche
scope-all = Tutto
swap = Scambia i lati
step-previous = Modifica precedente
step-next = Modifica successiva
step-none = nessuna modifica
step-count =
    { $of ->
        [one] { $of } modifica
       *[other] { $of } modifiche
    }
step-at = modifica { $at } di { $of }
step-waiting = confronto…
save-label = Salva il confronto
save-as = Salva come { $format }
print = Stampa

## The history

history-title =
    { $versions ->
        [one] { $versions } versione, con le parole cambiate
       *[other] { $versions } versioni, con le parole cambiate in ciascuna
    }
history-left = { $number } a sinistra
history-right = { $number } a destra
history-first = la prima nota
history-changed =
    { $added ->
        [one] { $added } parola aggiunta, { $removed } in meno
       *[other] { $added } parole aggiunte, { $removed } in meno
    }
history-compare = confronta con { $version }
history-gap = +{ $elapsed }
heat-title = Quante volte è cambiato ogni paragrafo
heat-picture = Paragrafi cambiati: { $changed }. Passaggi: { $steps }.
heat-none = nessun paragrafo più di una volta
heat-paragraph =
    { $count ->
        [one] paragrafo { $number }: { $count } volta
       *[other] paragrafo { $number }: { $count } volte
    }

## Saved files

export-title = Confronto
export-change = Modifica
export-left = Sinistra: { $side }
export-right = Destra: { $side }
export-legend = <del>Barrato</del>: solo a sinistra. <ins>Sottolineato</ins>: solo a destra.
export-moved-away = Qui c’era quello che ora è il paragrafo { $number }.
