# What can be wrong with a file, one of its entries, or the storage. The codes are those of lib/model/faults.ts.
# No full stop where a row of the list of rejected entries is filled.

## What a file seems to be that is not read

looks-arc = een webarchief (ARC, de voorloper van WARC). Maak er een WARC van en importeer dat: warcio recompress FILE new.warc.gz
looks-archive = een gecomprimeerd archief
looks-binary = binaire gegevens
looks-bibliography = een literatuurlijst
looks-bookmarks = bladwijzers van een browser
looks-calendar = een agenda
looks-chat = een chat
looks-contacts = contacten
looks-csv = een tabel (CSV)
looks-encoded = gecodeerde gegevens
looks-epub = een e-boek (EPUB). Kopieer de tekst van het artikel eruit en plak die hier
looks-feed = een feed (RSS of Atom)
looks-image = een afbeelding
looks-json-array = een JSON-lijst
looks-json-object = één JSON-object
looks-log = het logboek van een programma
looks-mail = een e-mail. Kopieer de tekst van het artikel eruit en plak die hier
looks-media = geluid of video
looks-mhtml = een webarchief (MHTML)
looks-no-running-text = geen doorlopende tekst
looks-office = een kantoordocument. Bewaar een tekst als platte tekst, een tabel als CSV, en importeer dat bestand
looks-opml = een lijst van feeds (OPML)
looks-pdf = een PDF. Kopieer de tekst van het artikel eruit en plak die hier
looks-program = programmacode
looks-records = een lijst van records
looks-rtf = opgemaakte tekst (RTF). Bewaar die als platte tekst en importeer dat bestand, of kopieer de tekst en plak die hier
looks-sitemap = een sitemap
looks-sqlite = een database (SQLite). Komt ze van diffengine, maak er dan een lijst van en importeer die: sqlite3 -json FILE "select url, title, summary as text, created as seenAt from entryversion" > versions.json
looks-subtitles = ondertitels
looks-svg = een tekening (SVG)
looks-utf-16-unmarked = UTF-16 zonder bytevolgordemarkering; sla het op als UTF-8
looks-warc = een webarchief (WARC)
looks-web-response = het antwoord van een webserver
looks-webarchive = een webarchief van Safari, of een andere eigenschappenlijst. Open het in Safari, bewaar de pagina als broncode en importeer die
looks-xml = XML die geen artikelpagina is. Maak er een tabel (CSV) van, één artikel per rij, en importeer die
looks-zip = een ZIP-archief

## What a value of a field ought to have been

expected-text = moet tekst zijn
expected-texts = moet een lijst van teksten zijn
expected-list = moet een lijst zijn
expected-object = moet een object zijn
expected-number = moet een getal zijn
expected-whole-number = moet een geheel getal zijn
expected-not-negative = moet 0 of meer zijn
expected-boolean = moet waar of onwaar zijn
expected-declaration-kind = onbekende soort

## The faults. Sizes are in megabytes.

fault-empty = het bestand is leeg
fault-unknown-format = dit soort bestand wordt niet gelezen: { $looks }
fault-unreadable = het bestand is niet te lezen ({ $detail })
fault-not-utf8 = geen UTF-8: byte { $byte } op positie { $position }; misschien Latin-1 of Windows-1252, sla het op als UTF-8
fault-unknown-encoding = onbekende codering ‘{ $name }’
fault-gzip-damaged = de gzip-gegevens zijn beschadigd of afgebroken
fault-nested-in-itself = { $format } binnen { $format }: niet geopend
fault-nested-too-deep = archieven die meer dan { $limit } lagen diep in elkaar zitten: niet geopend
fault-expands-too-much = de gegevens worden uitgepakt meer dan { $limit } keer zo groot, zoals bij een decompressiebom: niet verder gelezen
fault-too-many-entries = meer dan { $limit } items: niet verder gelezen
fault-stalled = er kon { $seconds } seconden lang niets van worden gelezen: niet verder gelezen
fault-file-too-long =
    { $format ->
        [page] een pagina van meer dan { $limit } MB
       *[text] een tekst van meer dan { $limit } MB
    }
fault-nested-too-large = een archief van meer dan { $limit } MB binnen een ander archief: haal het eruit en importeer het apart
fault-nothing-inside = er zit niets in dat een artikel zou kunnen zijn
fault-no-columns = geen kolom bevat teksten of adressen: { $names }
fault-zip-damaged = het ZIP-archief is beschadigd, afgebroken of geeft verkeerde groottes op
fault-zip-encrypted = beveiligd met een wachtwoord: pak het uit en importeer de bestanden
fault-zip-method = ingepakt op een manier die niet wordt gelezen (methode { $method }): pak het uit en importeer de bestanden
fault-record-damaged = een beschadigd record bij byte { $offset } van het archief
fault-record-cut-off = het archief breekt af in het record bij byte { $offset }
fault-revisit-without-original = zegt alleen dat de pagina niet was veranderd, en het archief bevat de pagina zelf niet
fault-encoding-not-read = gecomprimeerd met ‘{ $encoding }’, wat deze browser niet opent
fault-mhtml-without-page = een webarchief (MHTML) zonder pagina erin
fault-not-in-archive = staat op de lijst, maar het archief bevat de pagina niet
fault-error-page = de server antwoordde met een fout ({ $status })
fault-withdrawn = door het persbureau ingetrokken, zonder tekst ({ $uri })
fault-newer-format = indeling { $version } van een nieuwere Wireprint; deze leest indeling 1
fault-bad-header = de eerste regel is een kop, maar het veld ‘{ $field }’ daarin is niet te lezen
fault-line-too-long = { $size } MB op één regel, er wordt hooguit { $limit } MB gelezen
fault-not-json = geen JSON (begint met ‘{ $begins }’)
fault-json-cut-off = afgebroken JSON (begint met ‘{ $begins }’)
fault-not-an-object = geen JSON-object: er wordt één versie per regel gelezen
fault-json-too-deep = meer dan { $limit } lagen diep genest
fault-too-many-fields = { $count } velden, er worden er hooguit { $limit } gelezen
fault-forbidden-field = een veld ‘{ $field }’, dat geen veld van een artikel is
fault-wrong-type = { $field }: { $expected }
fault-field-too-long = { $field }: meer dan { $limit }
fault-no-text-field = geen ‘paragraphs’ en geen ‘text’
fault-no-text = er staat geen tekst in
fault-no-article = geen artikeltekst op deze pagina
fault-no-comparison = een NewsSniffer-pagina zonder de koppen ‘Version …’
fault-bad-time = { $field }: ‘{ $value }’ is geen tijdstip, ligt in de toekomst of vóór 1990
fault-bad-address = url: ‘{ $value }’ is geen http-adres
fault-wrong-encoding = tekst die in de verkeerde codering is opgeslagen (‘{ $sample }’)
fault-page-unreadable = de pagina is niet te lezen ({ $detail })
fault-not-stored = kan niet worden opgeslagen ({ $detail })
fault-storage-full = De opslag is vol. Wat al was opgeslagen, blijft bewaard.
fault-storage-lost = De browser heeft verwijderd wat was opgeslagen. Open Wireprint opnieuw: het zegt wat er over is en hoe u de rest terugkrijgt.
fault-storage-damaged = De browser vond zijn opslag beschadigd en gooit bij de volgende start misschien alles weg. Met een bestand dat u hebt geëxporteerd, krijgt u het terug.
fault-storage-failing = De opslag van de browser werkt niet. Misschien is de schijf vol, of is de opslag beschadigd. Maak ruimte, herstart de browser en probeer het opnieuw.
fault-storage-of-newer = Uw opgeslagen artikelen zijn het laatst gebruikt met een nieuwere Wireprint, die deze niet kan lezen. Ze zijn er allemaal nog: werk de extensie bij.
fault-storage-newer = Een ander venster heeft een nieuwere versie van deze extensie geopend. Laad deze pagina opnieuw.
fault-storage-closed = De opslag van de browser kan niet worden geopend. Herstart de browser en probeer het opnieuw.
fault-collection-deleted = De verzameling is verwijderd terwijl ze werd gevuld. De rest van het bestand is niet geïmporteerd.
fault-private-window = Vanuit een privévenster wordt niets opgeslagen.
fault-not-checked = Deze pagina is nog niet bekeken. Open Wireprint er opnieuw op.
fault-no-tab = Het venster van Wireprint hoort bij geen enkel tabblad.
fault-no-answer = Het achtergrondproces van Wireprint gaf geen antwoord.
fault-page-busy = De pagina reageert niet. Misschien is ze bezig of vastgelopen: wacht, of laad haar opnieuw.
fault-too-slow = Er kwam niet op tijd een antwoord.
fault-cancelled = U hebt het gestopt voordat er een antwoord kwam.
fault-keep-unsure = Het achtergrondproces van Wireprint stopte halverwege.
fault-background-stopped = Het achtergrondproces van Wireprint stopte halverwege. Klik opnieuw.
fault-not-started = Het werk kon niet worden gestart. Laad deze pagina opnieuw.
fault-stopped = Het importeren is gestopt: { $detail }
fault-failed = { $detail }
