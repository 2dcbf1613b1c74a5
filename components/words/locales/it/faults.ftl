# What can be wrong with a file, one of its entries, or the storage. The codes are those of lib/model/faults.ts.
# No full stop where a row of the list of rejected entries is filled.

## What a file seems to be that is not read

looks-arc = un archivio web (ARC, il precursore di WARC). Ricavane un WARC e importa quello: warcio recompress FILE new.warc.gz
looks-archive = un archivio compresso
looks-binary = dati binari
looks-bibliography = un elenco di riferimenti bibliografici
looks-bookmarks = i segnalibri di un browser
looks-calendar = un calendario
looks-chat = una chat
looks-contacts = contatti
looks-csv = una tabella (CSV)
looks-encoded = dati codificati
looks-epub = un e-book (EPUB). Copiane il testo dell’articolo e incollalo qui
looks-feed = un feed (RSS o Atom)
looks-image = un’immagine
looks-json-array = un elenco JSON
looks-json-object = un singolo oggetto JSON
looks-log = il registro di un programma
looks-mail = un’e-mail. Copiane il testo dell’articolo e incollalo qui
looks-media = audio o video
looks-mhtml = un archivio web (MHTML)
looks-no-running-text = nessun testo continuo
looks-office = un documento d’ufficio. Salva un testo come testo semplice, una tabella come CSV, e importa quel file
looks-opml = un elenco di feed (OPML)
looks-pdf = un PDF. Copiane il testo dell’articolo e incollalo qui
looks-program = codice di programma
looks-records = un elenco di record
looks-rtf = testo formattato (RTF). Salvalo come testo semplice e importa quello, oppure copia il testo e incollalo qui
looks-sitemap = una mappa del sito
looks-sqlite = un database (SQLite). Se è di diffengine, ricavane un elenco e importa quello: sqlite3 -json FILE "select url, title, summary as text, created as seenAt from entryversion" > versions.json
looks-subtitles = sottotitoli
looks-svg = un disegno (SVG)
looks-utf-16-unmarked = UTF-16 senza indicazione dell’ordine dei byte; salvalo come UTF-8
looks-warc = un archivio web (WARC)
looks-web-response = la risposta di un server web
looks-webarchive = un archivio web di Safari o un altro elenco di proprietà. Aprilo in Safari, salva la pagina come sorgente e importa quello
looks-xml = XML che non è la pagina di un articolo. Ricavane una tabella (CSV), un articolo per riga, e importa quella
looks-zip = un archivio ZIP

## What a value of a field ought to have been

expected-text = deve essere un testo
expected-texts = deve essere un elenco di testi
expected-list = deve essere un elenco
expected-object = deve essere un oggetto
expected-number = deve essere un numero
expected-whole-number = deve essere un numero intero
expected-not-negative = deve essere 0 o più
expected-boolean = deve essere vero o falso
expected-declaration-kind = tipo sconosciuto

## The faults. Sizes are in megabytes.

fault-empty = il file è vuoto
fault-unknown-format = questo tipo di file non viene letto: { $looks }
fault-unreadable = il file non è leggibile ({ $detail })
fault-not-utf8 = non è UTF-8: byte { $byte } alla posizione { $position }; forse è Latin-1 o Windows-1252, salvalo come UTF-8
fault-unknown-encoding = codifica sconosciuta «{ $name }»
fault-gzip-damaged = i dati gzip sono danneggiati o incompleti
fault-nested-in-itself = { $format } dentro { $format }: non aperto
fault-nested-too-deep = archivi annidati per più di { $limit } livelli: non aperti
fault-expands-too-much = i dati si espandono più di { $limit } volte, come nelle bombe di decompressione: lettura interrotta
fault-too-many-entries = più di { $limit } voci: lettura interrotta
fault-stalled = per { $seconds } secondi non si è potuto leggere nulla: lettura interrotta
fault-file-too-long =
    { $format ->
        [page] una pagina di oltre { $limit } MB
       *[text] un testo di oltre { $limit } MB
    }
fault-nested-too-large = un archivio di oltre { $limit } MB dentro un altro: estrailo e importalo a parte
fault-nothing-inside = non contiene nulla che possa essere un articolo
fault-no-columns = nessuna colonna contiene testi o indirizzi: { $names }
fault-zip-damaged = l’archivio ZIP è danneggiato, incompleto o indica dimensioni sbagliate
fault-zip-encrypted = protetto da password: estrai i file e importali
fault-zip-method = compresso con un metodo che non viene letto (metodo { $method }): estrai i file e importali
fault-record-damaged = un record danneggiato al byte { $offset } dell’archivio
fault-record-cut-off = l’archivio si interrompe nel record al byte { $offset }
fault-revisit-without-original = dice solo che la pagina non era cambiata, e l’archivio non contiene la pagina stessa
fault-encoding-not-read = compresso con «{ $encoding }», che questo browser non apre
fault-mhtml-without-page = un archivio web (MHTML) senza una pagina
fault-not-in-archive = elencata, ma l’archivio non contiene la pagina
fault-error-page = il server ha risposto con un errore ({ $status })
fault-withdrawn = ritirato dall’agenzia, senza testo ({ $uri })
fault-newer-format = formato { $version } di un Wireprint più recente; questo legge il formato 1
fault-bad-header = la prima riga è un’intestazione, ma il suo campo «{ $field }» non è leggibile
fault-line-too-long = { $size } MB in una riga, se ne leggono al massimo { $limit }
fault-not-json = non è JSON (inizia con «{ $begins }»)
fault-json-cut-off = JSON incompleto (inizia con «{ $begins }»)
fault-not-an-object = non è un oggetto JSON: si legge una versione per riga
fault-json-too-deep = annidato per più di { $limit } livelli
fault-too-many-fields = { $count } campi, se ne leggono al massimo { $limit }
fault-forbidden-field = un campo «{ $field }», che non è un campo di un articolo
fault-wrong-type = { $field }: { $expected }
fault-field-too-long = { $field }: più di { $limit }
fault-no-text-field = né «paragraphs» né «text»
fault-no-text = non contiene testo
fault-no-article = nessun testo di articolo in questa pagina
fault-no-comparison = una pagina di NewsSniffer senza le sue intestazioni «Version …»
fault-bad-time = { $field }: «{ $value }» non è una data, è nel futuro o è precedente al 1990
fault-bad-address = url: «{ $value }» non è un indirizzo http
fault-wrong-encoding = testo salvato con la codifica sbagliata («{ $sample }»)
fault-page-unreadable = la pagina non è leggibile ({ $detail })
fault-not-stored = non si può memorizzare ({ $detail })
fault-storage-full = Lo spazio di archiviazione è pieno. Ciò che era già memorizzato è conservato.
fault-storage-lost = Il browser ha eliminato i dati memorizzati. Apri di nuovo Wireprint: ti dice che cosa resta e come recuperare il resto.
fault-storage-damaged = Il browser ha trovato danneggiato il suo spazio di archiviazione e potrebbe cancellarlo del tutto al prossimo avvio. Con un file che hai esportato puoi recuperare tutto.
fault-storage-failing = Lo spazio di archiviazione del browser non funziona. Il disco potrebbe essere pieno, o lo spazio danneggiato. Libera spazio, riavvia il browser e riprova.
fault-storage-of-newer = I tuoi articoli salvati sono stati usati da un Wireprint più recente, e questo non può leggerli. Ci sono tutti: aggiorna l’estensione.
fault-storage-newer = Un’altra finestra ha aperto una versione più recente di questa estensione. Ricarica questa pagina.
fault-storage-closed = Lo spazio di archiviazione del browser non si apre. Riavvia il browser e riprova.
fault-collection-deleted = La raccolta è stata eliminata mentre veniva riempita. Il resto del file non è stato importato.
fault-private-window = Da una finestra anonima non si memorizza nulla.
fault-not-checked = Questa pagina non è ancora stata controllata. Apri di nuovo Wireprint su di essa.
fault-no-tab = La finestra di Wireprint non si riferisce a nessuna scheda.
fault-no-answer = Il processo in background di Wireprint non ha risposto.
fault-page-busy = La pagina non risponde. Forse è occupata o bloccata: aspetta o ricaricala.
fault-too-slow = Nessuna risposta è arrivata in tempo.
fault-cancelled = Hai interrotto prima che arrivasse una risposta.
fault-keep-unsure = Il processo in background di Wireprint si è fermato a metà.
fault-background-stopped = Il processo in background di Wireprint si è fermato a metà. Premi di nuovo.
fault-not-started = Non è stato possibile avviare l’operazione. Ricarica questa pagina.
fault-stopped = L’importazione si è fermata: { $detail }
fault-failed = { $detail }
