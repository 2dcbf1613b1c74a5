# The options page.

options-title = Opzioni · Wireprint
sections-label = Sezioni
section-corpora = Raccolte
section-papers = Testate
section-storage = Archiviazione
section-settings = Impostazioni
section-keyboard = Tastiera e aiuto
section-about = Informazioni e privacy
close = Chiudi

## Collections

corpora-lead = I tuoi articoli salvati: è con questi che Wireprint confronta l’articolo aperto. Tutto resta in questo browser.
corpora-loading = Apertura delle raccolte…
corpora-failed = Le raccolte non si aprono. <bdi>{ $reason }</bdi>
corpora-none = Ancora nessuna raccolta. Trascina i file qui sopra, o comincia dagli esempi qui sotto.
corpus-name = Raccolta
corpus-origin = Fonte, licenza
corpus-articles = Articoli
corpus-versions = Versioni
corpus-size = Dimensione
corpus-actions = Azioni
corpus-export = Esporta
corpus-export-of = Esporta { $name } come { $format }
corpus-delete = Elimina
corpus-delete-of = Elimina { $name }
corpus-sum = Totale <soft>· ciò che sta in due raccolte può contare due volte</soft>
origin-both = <bdi>{ $source }</bdi>; <bdi>{ $licence }</bdi>
deleted = Eliminato: <b><bdi>{ $name }</bdi></b>.
undo-deletion = Annulla
size-bytes =
    { $bytes ->
       *[other] { $bytes } byte
    }
size-kB = { $amount } kB
size-MB = { $amount } MB
size-GB = { $amount } GB
size-TB = { $amount } TB

## Choosing files

drop = <b>Trascina file o cartelle ovunque</b>, incolla, oppure <button></button> <folder></folder>
drop-choose = Scegli i file
drop-kinds = Pagine salvate (HTML, MHTML, SingleFile), archivi web (WARC, WACZ), archivi ZIP, tabelle (CSV), elenchi (JSON, NDJSON), feed, esportazioni di wallabag e Omnivore, notizie di agenzia, segnalibri ed elenchi di lettura. Il tipo viene riconosciuto.
drop-input = File da importare

## An import

import-files =
    { $files ->
       *[other] { $files } file
    }
import-cancel = Annulla
import-cancelling = Annullamento…
import-label = Importa
import-file = <bdi>{ $name }</bdi> (file { $at } di { $of })
import-rows =
    { $rows ->
        [one] { $rows } versione letta
       *[other] { $rows } versioni lette
    }
import-rate = { $rate } al secondo
import-left = ancora { $time }
import-ordering = preparazione della ricerca
import-resumed = ripreso dopo la riga { $line }
import-stopped = L’importazione si è fermata.
import-cancelled = Annullato. Ciò che era già importato resta; se dai di nuovo lo stesso file, l’importazione riprende da lì.
import-nothing = Fatto: non c’era nulla da importare.
import-done = Fatto.
import-new-articles =
    { $count ->
        [one] { $count } articolo nuovo
       *[other] { $count } articoli nuovi
    }
import-new-versions =
    { $count ->
        [one] { $count } versione nuova
       *[other] { $count } versioni nuove
    }
import-known = già note: { $count }
import-spoken-begun = Importazione di { $name }
import-spoken-share = importato: { $share }
import-spoken-cancelling = Annullamento
import-spoken-end = { $ending } { $outcome }.
import-spoken-end-rejected =
    { $rejected ->
        [one] { $ending } { $outcome }. { $rejected } riga scartata.
       *[other] { $ending } { $outcome }. { $rejected } righe scartate.
    }
left-seconds = { $count } secondi
left-few-seconds = pochi secondi
left-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minuti
    }
left-hours =
    { $count ->
        [one] { $count } ora
       *[other] { $count } ore
    }

import-no-article =
    { $count ->
        [one] { $count } pagina senza articolo
       *[other] { $count } pagine senza articolo
    }
import-addresses =
    { $count ->
        [one] { $count } indirizzo conservato per gli archivi
       *[other] { $count } indirizzi conservati per gli archivi
    }
import-waiting = In attesa dell’importazione precedente.
import-bytes-rate = { $size } al secondo
import-resumed-at = ripreso a { $size }
import-in-vain = Non se n’è potuto importare nulla.
import-kinds = Riconosciuto: { $kinds }
passed-over-title =
    { $count ->
        [one] { $count } pagina senza articolo
       *[other] { $count } pagine senza articolo
    }

## What files were taken for

file-kind-saved-page =
    { $count ->
        [one] { $count } pagina salvata
       *[other] { $count } pagine salvate
    }
file-kind-plain-text =
    { $count ->
        [one] { $count } testo
       *[other] { $count } testi
    }
file-kind-ndjson =
    { $count ->
        [one] { $count } elenco di articoli (NDJSON)
       *[other] { $count } elenchi di articoli (NDJSON)
    }
file-kind-json-array =
    { $count ->
        [one] { $count } elenco di articoli (JSON)
       *[other] { $count } elenchi di articoli (JSON)
    }
file-kind-json-object =
    { $count ->
       *[other] { $count } file JSON
    }
file-kind-table =
    { $count ->
        [one] { $count } tabella
       *[other] { $count } tabelle
    }
file-kind-warc =
    { $count ->
        [one] { $count } archivio web (WARC)
       *[other] { $count } archivi web (WARC)
    }
file-kind-wacz =
    { $count ->
        [one] { $count } archivio web (WACZ)
       *[other] { $count } archivi web (WACZ)
    }
file-kind-zip =
    { $count ->
        [one] { $count } archivio ZIP
       *[other] { $count } archivi ZIP
    }
file-kind-mhtml =
    { $count ->
        [one] { $count } pagina in un unico file (MHTML)
       *[other] { $count } pagine in un unico file (MHTML)
    }
file-kind-feed =
    { $count ->
       *[other] { $count } feed
    }
file-kind-news-xml =
    { $count ->
       *[other] { $count } file di notizie di agenzia
    }
file-kind-extract-xml =
    { $count ->
       *[other] { $count } file di articoli estratti (XML)
    }
file-kind-addresses =
    { $count ->
        [one] { $count } elenco di indirizzi
       *[other] { $count } elenchi di indirizzi
    }
file-kind-comparison-text =
    { $count ->
        [one] { $count } confronto di NewsSniffer
       *[other] { $count } confronti di NewsSniffer
    }
file-kind-gzip =
    { $count ->
       *[other] { $count } file gzip
    }
file-kind-utf-16 =
    { $count ->
       *[other] { $count } file in UTF-16
    }

## Columns of a table

columns-title = Che cosa contiene ogni colonna?
columns-why = Wireprint lo ha dedotto dai nomi e dalle prime righe. Correggi ciò che non va.
columns-field = Campo
columns-column = Colonna
columns-sample = Nella prima riga
columns-none = (nessuna)
columns-addresses = Senza testo si conservano solo gli indirizzi, per chiederli più tardi agli archivi.
columns-nothing = Scegli almeno un testo o un indirizzo.
columns-import = Importa
drop-folder = Scegli una cartella
drop-folder-input = Cartella da importare
pasted-name = Testo incollato
column-title = Titolo
column-text = Testo
column-url = Indirizzo
column-publishedAt = Pubblicato
column-seenAt = Visto
column-modifiedAt = Aggiornato
column-byline = Autore
column-site = Testata
column-language = Lingua
column-label = Versione

## Rejected rows

rejected-title =
    { $count ->
        [one] { $count } riga scartata
       *[other] { $count } righe scartate
    }
rejected-label = Righe scartate
rejected-file = File
rejected-line = Riga
rejected-reason = Motivo
rejected-first =
    { $count ->
        [one] Viene mostrata solo la prima ({ $count }).
       *[other] Vengono mostrate le prime { $count }.
    }
rejected-copy = Copia
rejected-copied = Copiato.
rejected-not-copied = La copia non è riuscita.
rejected-save = Salva come testo

## Examples

seeds-title = Esempi
seeds-what = Con Wireprint arrivano notizie inventate in sei lingue: le versioni di uno stesso articolo, un lancio d’agenzia e le sue copie, testate che condividono citazioni. Stanno a parte da ciò che conservi, sotto nomi che lo dicono, e si rimuovono con un solo clic.
seeds-import = Importa gli esempi
seeds-imported = Gli esempi sono nella tua raccolta, ciascuno indicato come esempio. Sono inventati e non contano mai come conservati da te.
seeds-remove = Rimuovi gli esempi

## Storage

storage-title = Archiviazione
storage-loading = Chiedo al browser…
storage-failed = Il browser non dice in che stato è il suo spazio di archiviazione.
room-title = Spazio usato
room-unknown = Il browser non dice quanto spazio è usato.
room-used = Wireprint usa <b>{ $used }</b>.
room-used-of = Wireprint usa <b>{ $used }</b> dei circa { $all } concessi dal browser.
room-persisted = Il browser conserva questi dati anche quando il disco è quasi pieno.
room-not-persisted = Quando il disco è quasi pieno, il browser può cancellare questi dati. Un’esportazione è la copia sicura.
room-persist = Chiedi al browser di conservarli
room-by-corpus = Dimensione per raccolta
room-running-out = Lo spazio sta finendo: restano { $free }, { $share } di quanto concede il browser. La prossima importazione o la cura dell’indice potrebbe non trovare posto. Elimina una raccolta o conserva solo gli ultimi mesi.
room-persist-granted = Il browser ha accettato: non cancellerà questi dati da solo.
room-persist-refused = Il browser ha rifiutato. Decide da sé, spesso in base a quanto si usa una pagina. Puoi chiedere di nuovo più tardi; un’esportazione è la copia sicura.
room-persist-failed = Non è stato possibile chiedere al browser.
retention-title = Sgombera i vecchi articoli
retention-what = Gli articoli importati possono sparire dopo alcuni mesi, contati da quando sono stati visti l’ultima volta o, in mancanza, pubblicati. Gli articoli che hai conservato e quelli senza data restano. Succede una volta sola, quando premi il pulsante.
retention-keep = Conserva
retention-all = tutto
retention-months =
    { $count ->
        [one] l’ultimo mese ({ $count })
       *[other] gli ultimi { $count } mesi
    }
retention-counting = Conteggio…
retention-failed = Non è stato possibile. Nulla è stato eliminato.
retention-done = Sono nel cestino della biblioteca, dove si può annullare per sette giorni.
retention-would-go =
    { $versions ->
        [0] Nulla di memorizzato è più vecchio.
        [one] Sparirebbe { $versions } versione; articoli interessati: { $articles }.
       *[other] Sparirebbero { $versions } versioni; articoli interessati: { $articles }.
    }
retention-remove = Sposta nel cestino
kept-sure = Eliminare tutto ciò che hai conservato a mano? Nessun file lo contiene, a meno che tu non l’abbia esportato.
kept-yes = Elimina
kept-no = Tieni
index-title = Indice
index-what = L’indice trova i brani in comune. Il controllo lo confronta con i testi memorizzati; la riparazione lo ricostruisce da quelli. Nessuno dei due modifica i testi.
index-check = Controlla l’indice
index-repair = Ripara l’indice
index-checking = Controllo
index-repairing = Riparazione
index-working = { $what }…
index-right = Non manca nulla: l’elenco è uguale a quello ricavato dai testi.
index-wrong = Manca qualcosa. Ripara.
index-repaired = Riparato: tutto ciò che è memorizzato si trova di nuovo.
problem-earlier-rule = L’elenco è di un Wireprint precedente.
problem-text-lost = La versione { $version } non ha testo.
problem-text-altered = La versione { $version } ha un testo diverso da quello che aveva.
problem-unknown-to-article = L’articolo { $article } non conosce la versione { $version }.
problem-entries-lacking =
    { $count ->
        [one] Manca { $count } voce (tabella { $table }, riga { $row }).
       *[other] Mancano { $count } voci (tabella { $table }, riga { $row }).
    }
problem-entries-foreign =
    { $count ->
        [one] { $count } voce di troppo (tabella { $table }, riga { $row }).
       *[other] { $count } voci di troppo (tabella { $table }, riga { $row }).
    }
problem-counts = La raccolta { $corpus } dichiara { $counted } versioni e ne ha { $found }.

## Keyboard and help

keys-title = Scorciatoie
keys-none = nessuna scorciatoia
keys-check = Controlla l’articolo aperto
keys-step = Modifica o brano mostrato successivo, precedente (finestra e confronto)
keys-walk = Scorri le versioni di un articolo
keys-close = Chiudi la finestra
keys-where = La prima scorciatoia si cambia nel browser: in Chrome ed Edge in <code>chrome://extensions/shortcuts</code>, in Firefox in Componenti aggiuntivi, Gestione scorciatoie estensioni.
key-left = ←
key-right = →
key-home = Home
key-end = Fine
key-escape = Esc
steps-title = Primi passi
steps-import = Importa una raccolta, o gli esempi, in <a>Raccolte</a>.
steps-open = Apri un articolo di giornale e premi il pulsante di Wireprint (o la sua scorciatoia). Prima di allora non viene letto nulla.
steps-report = La finestra dice quali versioni del testo sono note, dove altro si trovano le sue parole e che cosa è cambiato.
steps-keep = «Conserva questa versione» memorizza il testo, così vedrai la sua prossima modifica.

## About and privacy

about-what-title = Che cos’è
about-what = Wireprint dice dove sono già state le parole dell’articolo aperto: versioni precedenti e successive, copie altrove, brani e citazioni in comune, e che cosa la pagina dice della propria origine. Mostra indizi. Non giudica, e non dice chi ha copiato chi.
about-privacy-title = Nulla lascia questo dispositivo
about-no-request = Wireprint non ha server, né account, né statistiche. Invia una richiesta in un solo caso: quando premi «Interroga» nella sua pagina per gli archivi web. Allora l’indirizzo dell’articolo va all’archivio che hai scelto e a nessun altro, ogni volta con una pressione.
about-on-press = Una pagina viene letta quando premi il pulsante su di essa. Nei giornali che hai indicato un articolo viene letto anche da solo, quando lo hai avuto davanti per cinque secondi o quando lo fai riguardare. Wireprint non ha accesso a nessun altro sito.
about-storage = Le raccolte e le versioni conservate stanno nello spazio di archiviazione di questo browser e spariscono quando le elimini o rimuovi l’estensione.
about-private = Nelle finestre anonime i tuoi articoli salvati vengono consultati, e non si memorizza nulla.
about-highlights = Mentre in una pagina sono mostrati modifiche o brani in comune, gli script di quella pagina possono leggere quali parole sono evidenziate, e che a farlo è Wireprint. Non leggono altro dei tuoi articoli salvati.
about-licence-title = Licenza
about-licence = Wireprint è software libero con licenza MIT. I testi di una raccolta appartengono ai loro editori: fonte e licenza sono indicate accanto a essa nell’elenco.


legend-title = Che cosa significano etichette e linee
look-added = aggiunto
look-added-why = nella pagina: sottolineato
look-word = parole cambiate
look-word-why = nella pagina: linea doppia
look-edited = modificato
look-edited-why = nella pagina: linea punteggiata
look-moved = spostato
look-moved-why = nella pagina: linea tratteggiata
look-shared = in comune
look-shared-why = nella pagina: linea semplice
