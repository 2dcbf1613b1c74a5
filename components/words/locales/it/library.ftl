# The library: all that is stored.

library-title = Biblioteca
library-page-title = Biblioteca · Wireprint
library-list = Articoli
library-loading = Carico altri articoli…
library-failed = La biblioteca non si apre. Ricarica la pagina per riprovare.
library-act-failed = Non è stato possibile. Nulla è cambiato.
library-empty = Non c’è ancora nulla di memorizzato. Conserva un articolo con il pulsante di Wireprint, o importa file nella pagina delle opzioni.
library-found = { $found } di { $all } articoli.
library-search = Parole del titolo o della testata
library-all = tutti
library-paper = Testata
library-language = Lingua
library-corpus = Raccolta
library-from = Dal
library-to = Al
library-sort = Ordine
library-sort-seen = visti più di recente
library-sort-published = pubblicati più di recente
library-sort-title = titolo
library-sort-paper = testata
library-sort-versions = più versioni
library-in-texts = cerca anche nei testi
library-has-versions = ha più versioni
library-has-copies = ha copie altrove
library-stop = Smetti
library-finding-texts-running = Ricerca nei testi, { $percent }%…
library-finding-texts-stopped = La ricerca nei testi è stata interrotta al { $percent }%; trovati: { $count }.
library-finding-texts-failed = La ricerca nei testi non è arrivata alla fine; trovati: { $count }.
library-finding-copies-running = Ricerca di copie, { $percent }%…
library-finding-copies-stopped = La ricerca di copie è stata interrotta al { $percent }%; trovate: { $count }.
library-finding-copies-failed = La ricerca di copie non è arrivata alla fine; trovate: { $count }.
library-address-unknown = Con questo indirizzo non c’è nulla di memorizzato:
library-address-failed = Non è stato possibile cercare questo indirizzo:
library-changed = cambiato da quando l’ho conservato
library-select = Seleziona { $title }
library-selected = selezionati: { $count }
library-delete-selected = Elimina la selezione
library-versions =
    { $count ->
        [one] { $count } versione
       *[other] { $count } versioni
    }
library-bin =
    { $count ->
        [one] Eliminato negli ultimi 7 giorni: { $count } eliminazione
       *[other] Eliminato negli ultimi 7 giorni: { $count } eliminazioni
    }
library-undo = Annulla
library-undo-of = Annulla l’eliminazione di { $title }
library-bin-empty = Svuota adesso
library-bin-sure = Dopo non si può più recuperare.
library-bin-yes = Elimina per sempre
library-bin-no = Tieni
library-bin-emptying = Cancellazione di quanto eliminato, { $percent }%…
library-bin-failed = Ciò che era eliminato non si è potuto cancellare. Si riproverà all’apertura della biblioteca.

## An article

library-back = Tutti gli articoli
library-article-loading = Apertura…
library-article-missing = Questo articolo non è memorizzato o è stato eliminato.
library-article-failed = Questo articolo non si apre.
library-text =
    { $words ->
        [one] Testo, { $words } parola
       *[other] Testo, { $words } parole
    }
library-compare = Confronta
library-compare-a = Confronta
library-compare-b = con
library-copies = Le sue parole altrove
library-copies-looking = Ricerca…
library-copies-failed = La ricerca non è riuscita.
library-copies-none = Nessun altro articolo memorizzato ha brani in comune con questo.
library-copy-share = { $share } di esso con le stesse parole
library-delete-version = Elimina questa versione
library-delete-version-of = Elimina questa versione: { $version }
library-delete-article = Elimina l’articolo

## A passage

library-passage = Incolla un brano: dove si trova?
library-passage-text = Brano
library-passage-look = Cerca
library-passage-looking = Ricerca…
library-passage-failed = La ricerca del brano non è riuscita.
library-passage-too-short = Inserisci almeno otto parole: i brani più brevi non vengono cercati.
library-passage-found =
    { $count ->
        [0] Non si trova tra ciò che è memorizzato.
        [one] Si trova in { $count } articolo.
       *[other] Si trova in { $count } articoli.
    }
library-passage-place = paragrafo { $place }, { $words } parole in comune
