# What is carried away: exports, feeds of changes, histories; and a backup that is brought back.

export-format = Export as
export-format-ndjson = NDJSON
export-format-ndjson-gz = NDJSON, compressed
export-format-atom = Atom feed of changes
export-format-json-feed = JSON Feed of changes
export-everything = Export everything
export-everything-why = One file with every collection, what you kept included. Dropped above, it brings all of it back.
export-running = Exporting <bdi>{ $name }</bdi>
export-everything-name = everything
export-articles-name = the selection
export-progress = How much is written
export-done-of = { $done } of { $of }
export-close = Close
export-cancel = Cancel
export-saved = Saved <bdi>{ $name }</bdi>: { $count ->
        [0] nothing to write
        [one] { $count } entry
       *[other] { $count } entries
    }.
export-cancelled = Export cancelled; no file was written.
export-selected = Export selection
export-failed = The file could not be written. Nothing of the collection was changed.
export-history = Save the history as a page
export-found = Save these changes as a feed
own-export = Kept by you, exported { $day }
export-file-everything = Wireprint backup { $day }
export-file-articles = Wireprint articles { $day }
feed-title = Changes: { $name }
feed-of-everything = all collections
feed-of-articles = chosen articles
feed-of-found = articles that are looked at again
history-count =
    { $count ->
        [one] { $count } version
       *[other] { $count } versions
    }
history-text =
    { $words ->
        [one] The whole text, { $words } word
       *[other] The whole text, { $words } words
    }
history-seen-again = seen last { $time }
history-modified = modified { $time } (says the page)

## A backup that is brought back

restore-offer = <bdi>{ $name }</bdi> holds what you kept yourself. Put it back among what you keep?
restore-offer-dated = <bdi>{ $name }</bdi>, made { $time }, holds what you kept yourself. Put it back among what you keep?
restore-now = Restore
restore-apart = Import as a collection of its own
restore-cancel = Cancel
restore-choose = Choose a backup file
