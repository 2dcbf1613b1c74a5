# The report on the open article, in the popup.

## States without a report

loading = Leggo la pagina e consulto i tuoi articoli salvati…
no-article-title = Nessun articolo trovato in questa pagina
no-article-why = Wireprint cerca un testo di più paragrafi. Una pagina iniziale, un elenco o una pagina di video non ne ha. Apri un singolo articolo e premi di nuovo il pulsante.
no-article-options = Apri i tuoi articoli salvati
forbidden-title = I browser non permettono alle estensioni di vedere questa pagina
forbidden-why = I browser non permettono alle estensioni di vedere le loro pagine, il loro store o il loro visualizzatore di PDF. Se l’articolo si trova anche in una normale pagina web, apri quella.
failed-title = La ricerca non è riuscita
failed-no-reason = Non è stato indicato alcun motivo.
failed-why = Nulla è stato memorizzato o perso. Riprova; se non cambia, ricarica prima la pagina.

## The head

no-date = nessuna data nella pagina

## The timeline of versions

versions-title = Versioni
versions-known = note: { $known }
versions-known-with-text = note: { $known }, { $withText } con il testo
timeline-this-page = questa pagina
timeline-page-text = il testo di questa pagina
timeline-compared = confrontata con questa pagina
timeline-choose = scegli per confrontare
timeline-no-text = testo non noto
timeline-no-text-spoken = il suo testo non è noto
timeline-words-changed =
    { $count ->
        [one] { $count } parola cambiata
       *[other] { $count } parole cambiate
    }

## What changed

changed-title = Che cosa è cambiato
changed-against = rispetto a <bdi>{ $version }</bdi>
changed-nothing = Nessuna parola.
changed-nothing-text = Nessuna parola del testo.
changed-nothing-common = La parte comune è invariata.
changed-cosmetic =
    { $count ->
        [one] { $count } modifica di sola punteggiatura, maiuscole, spazi o a capo
       *[other] { $count } modifiche di sola punteggiatura, maiuscole, spazi o a capo
    }
changed-all =
    { $count ->
        [one] Mostra { $count } modifica
       *[other] Mostra tutte le { $count } modifiche
    }
card-words =
    { $count ->
        [one] { $count } parola
       *[other] { $count } parole
    }
card-more = Mostra tutto
card-less = Mostra meno

## Elsewhere

elsewhere-title = Altrove
elsewhere-all =
    { $count ->
        [one] Mostra { $count } articolo
       *[other] Mostra tutti i { $count } articoli
    }
elsewhere-unread =
    { $count ->
        [one] Almeno un altro articolo ({ $count }) può avere molto in comune con questa pagina; non è stato confrontato.
       *[other] Almeno altri { $count } articoli possono avere molto in comune con questa pagina; non sono stati confrontati.
    }
relation-version = la stessa notizia, un altro indirizzo
relation-copy = lo stesso articolo
relation-adapted = copia adattata
relation-series = la stessa forma, altri fatti
relation-passages = brani in comune
relation-quotes = citazioni in comune
copy-untitled = senza titolo
copy-shares = { $page } di questa pagina si trova in quell’articolo, con le stesse parole; { $other } di quell’articolo si trova qui
copy-carries-ours = riporta il testo di <bdi>{ $version }</bdi>
copy-carried-by-page = la pagina riporta la sua <bdi>{ $version }</bdi>
copy-carries-undecided = quale versione riporta: non determinato
copy-order-time = Ordina per data
copy-order-likeness = Ordina per somiglianza
copy-earliest = Prima data nota qui: { $time }
page-earliest = Prima data nota qui: questa pagina, { $time }
differs-none = Nessuna parola differisce
differs-edited =
    { $count ->
        [one] { $count } paragrafo modificato
       *[other] { $count } paragrafi modificati
    }
differs-edited-kinds =
    { $count ->
        [one] { $count } paragrafo modificato ({ $kinds })
       *[other] { $count } paragrafi modificati ({ $kinds })
    }
differs-added =
    { $count ->
        [one] { $count } aggiunto
       *[other] { $count } aggiunti
    }
differs-removed =
    { $count ->
        [one] { $count } omesso
       *[other] { $count } omessi
    }
differs = Lì: { $differences }
copy-highlight = Mostra il testo comune
copy-highlight-of = Mostra il testo comune: { $site }
copy-unhighlight = Nascondi il testo comune
copy-unhighlight-of = Nascondi il testo comune: { $site }
copy-compare = Confronta
copy-compare-with = Confronta con { $site }
strip =
    { $of ->
        [one] { $shared } di { $of } paragrafo di questa pagina con parole in comune
       *[other] { $shared } di { $of } paragrafi di questa pagina con parole in comune
    }
reworded-fold =
    { $count ->
        [one] { $count } brano riformulato
       *[other] { $count } brani riformulati
    }
reworded-all =
    { $count ->
        [one] Mostra { $count } brano
       *[other] Mostra tutti i { $count } brani
    }
reworded-there =
    { $words ->
        [one] lì si legge, con { $shared } di questa { $words } parola:
       *[other] lì si legge, con { $shared } di queste { $words } parole:
    }

## Quotes

quotes-title = Citazioni
quotes-all =
    { $count ->
        [one] Mostra { $count } citazione
       *[other] Mostra tutte le { $count } citazioni
    }
quoted = «<bdi>{ $text }</bdi>»
quote-speaker = <bdi>{ $speaker }</bdi>
quote-speaker-unnamed = senza nome dell’autore
quote-same-at = <bdi>{ $speaker }</bdi> · <bdi>{ $sites }</bdi>: con le stesse parole
quote-same-at-unnamed = senza nome dell’autore · <bdi>{ $sites }</bdi>: con le stesse parole
quote-at-same = <bdi>{ $site }</bdi>: con le stesse parole
quote-at-reworded = <bdi>{ $site }</bdi>: con altre parole
quote-at-reattributed = <bdi>{ $site }</bdi>: attribuita a un’altra persona
quote-at-shortened = <bdi>{ $site }</bdi>: più breve
quote-at-same-by = <bdi>{ $site }</bdi>: con le stesse parole, <bdi>{ $speaker }</bdi>
quote-at-reworded-by = <bdi>{ $site }</bdi>: con altre parole, <bdi>{ $speaker }</bdi>
quote-at-reattributed-by = <bdi>{ $site }</bdi>: attribuita a un’altra persona, <bdi>{ $speaker }</bdi>
quote-at-shortened-by = <bdi>{ $site }</bdi>: più breve, <bdi>{ $speaker }</bdi>
quote-other-article = un altro articolo

## How much of the page was read

read-title = Letto
read-paragraphs =
    { $count ->
        [one] { $count } paragrafo
       *[other] { $count } paragrafi
    }
read-words =
    { $count ->
        [one] { $count } parola
       *[other] { $count } parole
    }
read-blocks =
    { $count ->
        [one] { $count } blocco
       *[other] { $count } blocchi
    }
read-line = Letto: { $paragraphs }, { $words }; nulla è stato tralasciato
read-line-beside = Letto: { $paragraphs }, { $words }; { $blocks } accanto al testo
read-other-articles =
    { $count ->
        [one] La pagina prosegue con { $count } altro articolo, che non è stato letto.
       *[other] La pagina prosegue con altri { $count } articoli, che non sono stati letti.
    }
read-cut = La pagina è molto lunga. Se n’è letto solo l’inizio, e ciò che segue non è stato confrontato.

## What the page says

says-title = Che cosa dice la pagina
says-credit = Crediti
says-photo = Fotografia
says-dateline = Luogo e data
says-canonical = Dice che l’originale è su
says-correction = Rettifica
says-publisher = Editore
says-based-on = Basato su
says-paywall = Per abbonati

## The foot

compare = Confronta
keep = Conserva
import = Porta qui ciò che hai già
undo = Annulla
kept = Conservato come <b><bdi>{ $version }</bdi></b>.
already-known = Hai già questo testo, come <b><bdi>{ $version }</bdi></b>; è annotato che è ancora online.
taken-back = Annullato: questa versione non è conservata.
not-kept = Non conservato: <bdi>{ $reason }</bdi>
private-window = Finestra anonima: i tuoi articoli salvati vengono consultati, non si memorizza nulla.
page-gone = La pagina non c’è più o è stata ricaricata. Apri di nuovo Wireprint su di essa.
highlight-changes = Mostra le modifiche nella pagina
highlight-warning = Gli script della pagina possono allora leggere quali parole sono.
highlights-of-changes = Ogni modifica nella pagina
highlights-of-passages = Ogni brano nella pagina
highlights-count = mostrati: { $count }
highlights-at = { $at } di { $of }
highlights-count-missing = mostrati: { $count }; non trovati: { $missing }
highlights-at-missing = { $at } di { $of }; non trovati: { $missing }
previous-change = Modifica precedente
next-change = Modifica successiva
previous-passage = Brano precedente
next-passage = Brano successivo

keep-spoken = Conserva questa versione
highlight-changes-off = Nascondi le modifiche
ways-out = Altro
timeline-compare-with = Confronta con { $version }
version-kept-on = conservato da te il { $time }
changed-beyond-page =
    { $count ->
        [one] { $count } paragrafo si trova solo in questa pagina
       *[other] { $count } paragrafi si trovano solo in questa pagina
    }
changed-beyond-version =
    { $count ->
        [one] { $count } paragrafo si trova solo nell’altro testo
       *[other] { $count } paragrafi si trovano solo nell’altro testo
    }
changed-no-longer-shown =
    { $count ->
        [one] { $count } paragrafo più vecchio non è più mostrato
       *[other] { $count } paragrafi più vecchi non sono più mostrati
    }
copy-shares-all = Tutta questa pagina si trova in quell’articolo, con le stesse parole, e tutto quell’articolo si trova qui
copy-shares-page-whole = Tutta questa pagina si trova in quell’articolo, con le stesse parole; { $other } di quell’articolo si trova qui
copy-shares-other-whole = Tutto quell’articolo si trova qui, con le stesse parole; { $page } di questa pagina si trova lì
says-in-data = secondo i dati della pagina

## What the labels mean, and how the page shows changes

ask-archive = Interroga l’archivio…
asking-now = Richiesta a { $name } in corso. Copie lette: { $read }. Nuove versioni: { $fresh }.
asking-stop = Ferma la richiesta
asking-came = Richiesta a { $name } conclusa. Nuove versioni: { $fresh }.

## The card in the open page

page-card-of = { $at } di { $of }
page-card-next = Avanti
page-card-previous = Indietro
page-card-close = Chiudi
page-card-legend = Che cosa dicono i colori
page-card-look-word = parole cambiate
page-card-look-edited = un paragrafo con modifiche
page-card-look-added = un paragrafo nuovo
page-card-look-moved = un paragrafo spostato
page-card-look-removed = al margine: qui è stato tolto un paragrafo
