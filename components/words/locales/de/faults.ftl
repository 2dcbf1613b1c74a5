# Was an einer Datei, einem ihrer Einträge oder am Speicher nicht stimmt. Die Codes stehen in lib/model/faults.ts.
# Ohne Punkt, wo eine Zeile in der Liste des Abgewiesenen gefüllt wird.

## Was eine Datei zu sein scheint, die nicht gelesen wird

looks-arc = ein Webarchiv (ARC, der Vorläufer von WARC). Machen Sie daraus ein WARC und importieren Sie dieses: warcio recompress FILE new.warc.gz
looks-archive = ein komprimiertes Archiv
looks-binary = Binärdaten
looks-bibliography = eine Literaturliste
looks-bookmarks = Lesezeichen eines Browsers
looks-calendar = ein Kalender
looks-chat = ein Chat
looks-contacts = Kontakte
looks-csv = eine Tabelle (CSV)
looks-encoded = kodierte Daten
looks-epub = ein E-Book (EPUB). Kopieren Sie den Text des Artikels daraus und fügen Sie ihn hier ein
looks-feed = ein Feed (RSS oder Atom)
looks-image = ein Bild
looks-json-array = eine JSON-Liste
looks-json-object = ein einzelnes JSON-Objekt
looks-log = das Protokoll eines Programms
looks-mail = eine E-Mail. Kopieren Sie den Text des Artikels daraus und fügen Sie ihn hier ein
looks-media = Ton oder Film
looks-mhtml = ein Webarchiv (MHTML)
looks-no-running-text = kein fortlaufender Text
looks-office = ein Office-Dokument. Speichern Sie einen Text als reinen Text, eine Tabelle als CSV und importieren Sie diese Datei
looks-opml = eine Liste von Feeds (OPML)
looks-pdf = ein PDF. Kopieren Sie den Text des Artikels daraus und fügen Sie ihn hier ein
looks-program = Programmcode
looks-records = eine Liste von Datensätzen
looks-rtf = formatierter Text (RTF). Speichern Sie ihn als reinen Text und importieren Sie diesen, oder kopieren Sie den Text und fügen Sie ihn hier ein
looks-sitemap = eine Sitemap
looks-sqlite = eine Datenbank (SQLite). Machen Sie aus einer von diffengine eine Liste und importieren Sie diese: sqlite3 -json FILE "select url, title, summary as text, created as seenAt from entryversion" > versions.json
looks-subtitles = Untertitel
looks-svg = eine Zeichnung (SVG)
looks-utf-16-unmarked = UTF-16 ohne Bytereihenfolge-Marke; speichern Sie es als UTF-8
looks-warc = ein Webarchiv (WARC)
looks-web-response = die Antwort eines Webservers
looks-webarchive = ein Webarchiv von Safari oder eine andere Property List. Öffnen Sie es in Safari, sichern Sie die Seite als Seitenquelltext und importieren Sie diesen
looks-xml = XML, das keine Artikelseite ist. Machen Sie daraus eine Tabelle (CSV) mit einem Artikel je Zeile und importieren Sie diese
looks-zip = ein ZIP-Archiv

## Was ein Wert eines Feldes hätte sein müssen

expected-text = muss Text sein
expected-texts = muss eine Liste von Texten sein
expected-list = muss eine Liste sein
expected-object = muss ein Objekt sein
expected-number = muss eine Zahl sein
expected-whole-number = muss eine ganze Zahl sein
expected-not-negative = muss mindestens 0 sein
expected-boolean = muss true oder false sein
expected-declaration-kind = unbekannte Art

## Die Fehler. Größen in Megabyte.

fault-empty = die Datei ist leer
fault-unknown-format = diese Art von Datei wird nicht gelesen: { $looks }
fault-unreadable = die Datei lässt sich nicht lesen ({ $detail })
fault-not-utf8 = kein UTF-8: Byte { $byte } an Stelle { $position }; vielleicht Latin-1 oder Windows-1252, speichern Sie es als UTF-8
fault-unknown-encoding = unbekannte Kodierung „{ $name }“
fault-gzip-damaged = die gzip-Daten sind beschädigt oder abgeschnitten
fault-nested-in-itself = { $format } in { $format }: nicht geöffnet
fault-nested-too-deep = Archive mehr als { $limit }-fach ineinander: nicht geöffnet
fault-expands-too-much = die Daten werden entpackt mehr als { $limit }-mal so groß, wie bei Bomben: nicht weitergelesen
fault-too-many-entries = mehr als { $limit } Einträge: nicht weitergelesen
fault-stalled = { $seconds } Sekunden lang ließ sich nichts daraus lesen: nicht weitergelesen
fault-file-too-long =
    { $format ->
        [page] eine Seite von mehr als { $limit } MB
       *[text] ein Text von mehr als { $limit } MB
    }
fault-nested-too-large = ein Archiv von mehr als { $limit } MB in einem anderen: Nehmen Sie es heraus und importieren Sie es für sich
fault-nothing-inside = nichts darin, was ein Artikel sein könnte
fault-no-columns = keine Spalte enthält Texte oder Adressen: { $names }
fault-zip-damaged = das ZIP-Archiv ist beschädigt, abgeschnitten oder nennt falsche Größen
fault-zip-encrypted = mit einem Passwort verschlossen: Entpacken Sie es und importieren Sie die Dateien
fault-zip-method = auf eine Art gepackt, die nicht gelesen wird (Verfahren { $method }): Entpacken Sie es und importieren Sie die Dateien
fault-record-damaged = ein beschädigter Eintrag bei Byte { $offset } des Archivs
fault-record-cut-off = das Archiv bricht im Eintrag bei Byte { $offset } ab
fault-revisit-without-original = sagt nur, dass die Seite sich nicht geändert hatte; die Seite selbst steht nicht im Archiv
fault-encoding-not-read = mit „{ $encoding }“ komprimiert, was dieser Browser nicht öffnet
fault-mhtml-without-page = ein Webarchiv (MHTML) ohne eine Seite
fault-not-in-archive = aufgeführt, aber die Seite steht nicht im Archiv
fault-error-page = der Server hat mit einem Fehler geantwortet ({ $status })
fault-withdrawn = von der Agentur zurückgezogen, ohne Text ({ $uri })
fault-newer-format = Format { $version } eines neueren Wireprint; dieses hier liest Format 1
fault-bad-header = die erste Zeile ist ein Kopf, aber „{ $field }“ darin lässt sich nicht lesen
fault-line-too-long = { $size } MB in einer Zeile, gelesen werden höchstens { $limit } MB
fault-not-json = kein JSON (beginnt mit „{ $begins }“)
fault-json-cut-off = abgeschnittenes JSON (beginnt mit „{ $begins }“)
fault-not-an-object = kein JSON-Objekt: gelesen wird eine Fassung pro Zeile
fault-json-too-deep = mehr als { $limit }-fach verschachtelt
fault-too-many-fields = { $count } Felder, gelesen werden höchstens { $limit }
fault-forbidden-field = ein Feld „{ $field }“, das kein Feld eines Artikels ist
fault-wrong-type = { $field }: { $expected }
fault-field-too-long = { $field }: mehr als { $limit }
fault-no-text-field = weder „paragraphs“ noch „text“
fault-no-text = kein Text darin
fault-no-article = kein Artikeltext auf dieser Seite
fault-no-comparison = eine Seite von NewsSniffer ohne ihre „Version …“-Köpfe
fault-bad-time = { $field }: „{ $value }“ ist keine Zeit, liegt in der Zukunft oder vor 1990
fault-bad-address = url: „{ $value }“ ist keine http-Adresse
fault-wrong-encoding = in falscher Kodierung gespeicherter Text („{ $sample }“)
fault-page-unreadable = die Seite lässt sich nicht lesen ({ $detail })
fault-not-stored = lässt sich nicht speichern ({ $detail })
fault-storage-full = Der Speicher ist voll. Was vorher gespeichert war, bleibt erhalten.
fault-storage-lost = Der Browser hat das Gespeicherte gelöscht. Öffnen Sie Wireprint noch einmal: Es sagt, was übrig ist und wie es sich zurückholen lässt.
fault-storage-damaged = Der Browser hat seinen Speicher beschädigt vorgefunden und wirft beim nächsten Start vielleicht alles weg. Eine Datei, die Sie exportiert haben, bringt es zurück.
fault-storage-failing = Der Speicher des Browsers versagt. Vielleicht ist der Datenträger voll oder der Speicher beschädigt. Schaffen Sie Platz, starten Sie den Browser neu und versuchen Sie es noch einmal.
fault-storage-of-newer = Ihre gespeicherten Artikel hat zuletzt ein neueres Wireprint benutzt; dieses hier kann sie nicht lesen. Sie sind alle noch da: Aktualisieren Sie die Erweiterung.
fault-storage-newer = Ein anderes Fenster hat eine neuere Version dieser Erweiterung geöffnet. Laden Sie diese Seite neu.
fault-storage-closed = Der Speicher des Browsers lässt sich nicht öffnen. Starten Sie den Browser neu und versuchen Sie es noch einmal.
fault-collection-deleted = Die Sammlung wurde gelöscht, während sie gefüllt wurde. Der Rest der Datei wurde nicht importiert.
fault-private-window = Aus einem privaten Fenster wird nichts gespeichert.
fault-not-checked = Diese Seite wurde noch nicht geprüft. Öffnen Sie Wireprint noch einmal auf ihr.
fault-no-tab = Das Popup wurde über keinem Tab geöffnet.
fault-no-answer = Der Hintergrund von Wireprint hat nicht geantwortet.
fault-page-busy = Die Seite antwortet nicht. Vielleicht ist sie beschäftigt oder hängt: Warten Sie, oder laden Sie sie neu.
fault-too-slow = Rechtzeitig kam keine Antwort.
fault-cancelled = Sie haben angehalten, bevor eine Antwort kam.
fault-keep-unsure = Der Hintergrunddienst von Wireprint hat mittendrin angehalten.
fault-background-stopped = Der Hintergrunddienst von Wireprint hat mittendrin angehalten. Drücken Sie noch einmal.
fault-not-started = Die Arbeit ließ sich nicht beginnen. Laden Sie diese Seite neu.
fault-stopped = Der Import wurde angehalten: { $detail }
fault-failed = { $detail }
