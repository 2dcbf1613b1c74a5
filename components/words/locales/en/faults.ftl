# What can be wrong with a file, one of its entries, or the storage. The codes are those of lib/model/faults.ts.
# No full stop where a row of the list of rejected entries is filled.

## What a file seems to be that is not read

looks-arc = a web archive (ARC, the forerunner of WARC). Make a WARC of it and import that: warcio recompress FILE new.warc.gz
looks-archive = a compressed archive
looks-binary = binary data
looks-bibliography = a list of references
looks-bookmarks = bookmarks of a browser
looks-calendar = a calendar
looks-chat = a chat
looks-contacts = contacts
looks-csv = a table (CSV)
looks-encoded = encoded data
looks-epub = an e-book (EPUB). Copy the article’s text from it and paste it here
looks-feed = a feed (RSS or Atom)
looks-image = an image
looks-json-array = a JSON list
looks-json-object = one JSON object
looks-log = the log of a program
looks-mail = an e-mail. Copy the article’s text from it and paste it here
looks-media = sound or film
looks-mhtml = a web archive (MHTML)
looks-no-running-text = no running text
looks-office = an office document. Save a text as plain text, a table as CSV, and import that
looks-opml = a list of feeds (OPML)
looks-pdf = a PDF. Copy the article’s text from it and paste it here
looks-program = program code
looks-records = a list of records
looks-rtf = rich text (RTF). Save it as plain text and import that, or copy its text and paste it here
looks-sitemap = a sitemap
looks-sqlite = a database (SQLite). For one of diffengine, make a list of it and import that: sqlite3 -json FILE "select url, title, summary as text, created as seenAt from entryversion" > versions.json
looks-subtitles = subtitles
looks-svg = a drawing (SVG)
looks-utf-16-unmarked = UTF-16 without a byte order mark; save it as UTF-8
looks-warc = a web archive (WARC)
looks-web-response = the answer of a web server
looks-webarchive = a web archive of Safari, or another property list. Open it in Safari, save the page as page source, and import that; a saved page is read
looks-xml = XML that is no article page. Make a table of it (CSV), one article a row, and import that
looks-zip = a ZIP archive

## What a value of a field ought to have been

expected-text = must be text
expected-texts = must be a list of texts
expected-list = must be a list
expected-object = must be an object
expected-number = must be a number
expected-whole-number = must be a whole number
expected-not-negative = must be 0 or more
expected-boolean = must be true or false
expected-declaration-kind = unknown kind

## The faults. Sizes are in megabytes.

fault-empty = the file is empty
fault-unknown-format = this kind of file is not read: { $looks }
fault-unreadable = the file cannot be read ({ $detail })
fault-not-utf8 = not UTF-8: byte { $byte } at position { $position }; perhaps Latin-1 or Windows-1252, save it as UTF-8
fault-unknown-encoding = unknown encoding “{ $name }”
fault-gzip-damaged = the gzip data is damaged or cut off
fault-nested-in-itself = { $format } inside of { $format }: not opened
fault-nested-too-deep = archives more than { $limit } deep inside of each other: not opened
fault-expands-too-much = the data expands more than { $limit }-fold, as bombs do: not read on
fault-too-many-entries = more than { $limit } entries: not read on
fault-stalled = nothing could be read of it for { $seconds } seconds: not read on
fault-file-too-long =
    { $format ->
        [page] a page of more than { $limit } MB
       *[text] a text of more than { $limit } MB
    }
fault-nested-too-large = an archive of more than { $limit } MB inside of another one: take it out and import it by itself
fault-nothing-inside = nothing in it that could be an article
fault-no-columns = no column holds texts or addresses: { $names }
fault-zip-damaged = the ZIP archive is damaged, cut off, or says wrong sizes
fault-zip-encrypted = locked with a password: unpack it and import the files
fault-zip-method = packed in a way that is not read (method { $method }): unpack it and import the files
fault-record-damaged = a damaged record at byte { $offset } of the archive
fault-record-cut-off = the archive is cut off in the record at byte { $offset }
fault-revisit-without-original = only says that the page had not changed, and the archive does not hold the page itself
fault-encoding-not-read = compressed with “{ $encoding }”, which this browser does not open
fault-mhtml-without-page = a web archive (MHTML) without a page in it
fault-not-in-archive = listed, but the archive does not hold the page
fault-error-page = the server answered with an error ({ $status })
fault-withdrawn = taken back by the agency, without a text ({ $uri })
fault-newer-format = format { $version } of a newer Wireprint; this one reads format 1
fault-bad-header = the first line is a header, but “{ $field }” in it cannot be read
fault-line-too-long = { $size } MB in one line, at most { $limit } MB is read
fault-not-json = not JSON (begins “{ $begins }”)
fault-json-cut-off = JSON that is cut off (begins “{ $begins }”)
fault-not-an-object = not a JSON object: one version a line is read
fault-json-too-deep = nested more than { $limit } deep
fault-too-many-fields = { $count } fields, at most { $limit } are read
fault-forbidden-field = a field “{ $field }”, which is no field of an article
fault-wrong-type = { $field }: { $expected }
fault-field-too-long = { $field }: more than { $limit }
fault-no-text-field = no “paragraphs” and no “text”
fault-no-text = no text in it
fault-no-article = no article text in this page
fault-no-comparison = a NewsSniffer page without its “Version …” heads
fault-bad-time = { $field }: “{ $value }” is no time, or not yet, or before 1990
fault-bad-address = url: “{ $value }” is no http address
fault-wrong-encoding = text saved in the wrong encoding (“{ $sample }”)
fault-page-unreadable = the page cannot be read ({ $detail })
fault-not-stored = cannot be stored ({ $detail })
fault-storage-full = The storage is full. What was stored before is kept.
fault-storage-lost = The browser has deleted what was stored. Open Wireprint again: it says what is left, and how to bring it back.
fault-storage-damaged = The browser found its storage damaged, and may throw all of it away at the next start. A file that you exported brings it back.
fault-storage-failing = The browser’s storage fails. The disk may be full, or the storage damaged. Make room, restart the browser and try again.
fault-storage-of-newer = Your saved articles were last used by a newer Wireprint, which this one cannot read. They are all there: update the extension.
fault-storage-newer = Another window has opened a newer version of this extension. Reload this page.
fault-storage-closed = The browser’s storage cannot be opened. Restart the browser and try again.
fault-collection-deleted = The collection was deleted while it was filled. The rest of the file was not imported.
fault-private-window = Nothing is stored from a private window.
fault-not-checked = This page was not checked yet. Open Wireprint again on it.
fault-no-tab = The popup was opened over no tab.
fault-no-answer = Wireprint’s background did not answer.
fault-page-busy = The page does not answer. It may be busy or stuck: wait, or reload it.
fault-too-slow = No answer has come in time.
fault-cancelled = You stopped it before an answer came.
fault-keep-unsure = Wireprint’s background stopped in the middle.
fault-background-stopped = Wireprint’s background stopped in the middle. Press again.
fault-not-started = The work could not be started. Reload this page.
fault-stopped = The import stopped: { $detail }
fault-failed = { $detail }
