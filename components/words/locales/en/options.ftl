# The options page.

options-title = Options · Wireprint
sections-label = Sections
section-corpora = Collections
section-papers = Papers
section-storage = Storage
section-settings = Settings
section-keyboard = Keyboard and help
section-about = About and privacy
close = Close

## Collections

corpora-lead = Your saved articles: what Wireprint compares the open article with. All of it stays in this browser.
corpora-loading = Opening the collections …
corpora-failed = The collections cannot be opened. <bdi>{ $reason }</bdi>
corpora-none = No collection yet. Drop files above, or begin with the examples below.
corpus-name = Collection
corpus-origin = Source, licence
corpus-articles = Articles
corpus-versions = Versions
corpus-size = Size
corpus-actions = Actions
corpus-export = Export
corpus-export-of = Export { $name } as { $format }
corpus-delete = Delete
corpus-delete-of = Delete { $name }
corpus-sum = All <soft>· what two collections hold may count twice</soft>
origin-both = <bdi>{ $source }</bdi>; <bdi>{ $licence }</bdi>
deleted = Deleted: <b><bdi>{ $name }</bdi></b>.
undo-deletion = Undo
size-bytes =
    { $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    }
size-kB = { $amount } kB
size-MB = { $amount } MB
size-GB = { $amount } GB
size-TB = { $amount } TB

## Choosing files

drop = <b>Drop files or folders anywhere</b>, paste, or <button></button> <folder></folder>
drop-choose = Choose files
drop-kinds = Saved pages (HTML, MHTML, SingleFile), web archives (WARC, WACZ), ZIP archives, tables (CSV), lists (JSON, NDJSON), feeds, exports of wallabag and Omnivore, news items of agencies, bookmarks and reading lists. The kind is recognised.
drop-input = Files to import

## An import

import-files =
    { $files ->
        [one] { $files } file
       *[other] { $files } files
    }
import-cancel = Cancel
import-cancelling = Cancelling …
import-label = Import
import-file = <bdi>{ $name }</bdi> (file { $at } of { $of })
import-rows =
    { $rows ->
        [one] { $rows } version read
       *[other] { $rows } versions read
    }
import-rate = { $rate } a second
import-left = { $time } left
import-ordering = making it searchable
import-resumed = went on after line { $line }
import-stopped = The import stopped.
import-cancelled = Cancelled. What was imported before stays; the same file given again goes on from there.
import-nothing = Done: there was nothing to import.
import-done = Done.
import-new-articles =
    { $count ->
        [one] { $count } new article
       *[other] { $count } new articles
    }
import-new-versions =
    { $count ->
        [one] { $count } new version
       *[other] { $count } new versions
    }
import-known = { $count } already known
import-spoken-begun = Importing { $name }
import-spoken-share = { $share } imported
import-spoken-cancelling = Cancelling
import-spoken-end = { $ending } { $outcome }.
import-spoken-end-rejected =
    { $rejected ->
        [one] { $ending } { $outcome }. { $rejected } row rejected.
       *[other] { $ending } { $outcome }. { $rejected } rows rejected.
    }
left-seconds = { $count } seconds
left-few-seconds = a few seconds
left-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
left-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }

import-no-article =
    { $count ->
        [one] { $count } page without an article
       *[other] { $count } pages without an article
    }
import-addresses =
    { $count ->
        [one] { $count } address kept for the archives
       *[other] { $count } addresses kept for the archives
    }
import-waiting = Waiting for the import before it.
import-bytes-rate = { $size } a second
import-resumed-at = went on at { $size }
import-in-vain = Nothing of it could be imported.
import-kinds = Recognised: { $kinds }
passed-over-title =
    { $count ->
        [one] { $count } page without an article
       *[other] { $count } pages without an article
    }

## What files were taken for

file-kind-saved-page =
    { $count ->
        [one] { $count } saved page
       *[other] { $count } saved pages
    }
file-kind-plain-text =
    { $count ->
        [one] { $count } text
       *[other] { $count } texts
    }
file-kind-ndjson =
    { $count ->
        [one] { $count } list of articles (NDJSON)
       *[other] { $count } lists of articles (NDJSON)
    }
file-kind-json-array =
    { $count ->
        [one] { $count } list of articles (JSON)
       *[other] { $count } lists of articles (JSON)
    }
file-kind-json-object =
    { $count ->
        [one] { $count } JSON file
       *[other] { $count } JSON files
    }
file-kind-table =
    { $count ->
        [one] { $count } table
       *[other] { $count } tables
    }
file-kind-warc =
    { $count ->
        [one] { $count } web archive (WARC)
       *[other] { $count } web archives (WARC)
    }
file-kind-wacz =
    { $count ->
        [one] { $count } web archive (WACZ)
       *[other] { $count } web archives (WACZ)
    }
file-kind-zip =
    { $count ->
        [one] { $count } ZIP archive
       *[other] { $count } ZIP archives
    }
file-kind-mhtml =
    { $count ->
        [one] { $count } page in one file (MHTML)
       *[other] { $count } pages in one file (MHTML)
    }
file-kind-feed =
    { $count ->
        [one] { $count } feed
       *[other] { $count } feeds
    }
file-kind-news-xml =
    { $count ->
        [one] { $count } file of news items
       *[other] { $count } files of news items
    }
file-kind-extract-xml =
    { $count ->
        [one] { $count } file of extracted articles (XML)
       *[other] { $count } files of extracted articles (XML)
    }
file-kind-addresses =
    { $count ->
        [one] { $count } list of addresses
       *[other] { $count } lists of addresses
    }
file-kind-comparison-text =
    { $count ->
        [one] { $count } NewsSniffer comparison
       *[other] { $count } NewsSniffer comparisons
    }
file-kind-gzip =
    { $count ->
        [one] { $count } gzip file
       *[other] { $count } gzip files
    }
file-kind-utf-16 =
    { $count ->
        [one] { $count } file in UTF-16
       *[other] { $count } files in UTF-16
    }

## Columns of a table

columns-title = Which column is which?
columns-why = Wireprint has guessed from the names and the first rows. Change what is wrong.
columns-field = Field
columns-column = Column
columns-sample = In the first row
columns-none = (none)
columns-addresses = Without a text, only the addresses are kept, to ask the archives for them later.
columns-nothing = Choose at least a text or an address.
columns-import = Import
drop-folder = Choose a folder
drop-folder-input = Folder to import
pasted-name = Pasted
column-title = Headline
column-text = Text
column-url = Address
column-publishedAt = Published
column-seenAt = Seen
column-modifiedAt = Updated
column-byline = Author
column-site = Paper
column-language = Language
column-label = Version

## Rejected rows

rejected-title =
    { $count ->
        [one] { $count } row rejected
       *[other] { $count } rows rejected
    }
rejected-label = Rejected rows
rejected-file = File
rejected-line = Line
rejected-reason = Reason
rejected-first =
    { $count ->
        [one] The first { $count } is shown.
       *[other] The first { $count } are shown.
    }
rejected-copy = Copy
rejected-copied = Copied.
rejected-not-copied = Could not be copied.
rejected-save = Save as text

## Examples

seeds-title = Examples
seeds-what = Invented stories in six languages come with Wireprint: versions of one article, a wire story and its copies, papers that share quotes. They are filed apart from what you keep, under names that say so, and are removed in one press.
seeds-import = Import the examples
seeds-imported = The examples are in your collection, each named as an example. They are invented, and never count as what you keep.
seeds-remove = Remove the examples

## Storage

storage-title = Storage
storage-loading = Asking the browser …
storage-failed = The browser does not tell how its storage stands.
room-title = Space used
room-unknown = The browser does not say how much is used.
room-used = Wireprint uses <b>{ $used }</b>.
room-used-of = Wireprint uses <b>{ $used }</b> of about { $all } that the browser gives it.
room-persisted = The browser keeps it, also when the disk runs low.
room-not-persisted = When the disk runs low, the browser may clear it. An export is the safe copy.
room-persist = Ask the browser to keep it
room-by-corpus = Size by collection
room-running-out = Room is running out: { $free } left, { $share } of what the browser gives. The next import, or tending the index, may find no room. Delete a collection, or keep only the last months.
room-persist-granted = The browser has agreed: it will not clear this by itself.
room-persist-refused = The browser has refused. It decides by itself, often by how much a page is used. You can ask again later; an export is the safe copy.
room-persist-failed = The browser could not be asked.
retention-title = Clear away old articles
retention-what = Imported articles can go after some months, counted from when they were last seen, or else published. Articles that you kept, and those without a time, stay. This happens once, when you press the button.
retention-keep = Keep
retention-all = everything
retention-months =
    { $count ->
        [one] the last month
       *[other] the last { $count } months
    }
retention-counting = Counting …
retention-failed = This could not be done. Nothing was deleted.
retention-done = They lie in the bin of the library, where this can be undone for seven days.
retention-would-go =
    { $versions ->
        [0] Nothing stored is older.
        [one] { $versions } version, of { $articles } article, would go.
       *[other] { $versions } versions would go; articles they are of: { $articles }.
    }
retention-remove = Move them to the bin
kept-sure = Delete everything that you have kept by hand? No file has it, unless you have exported it.
kept-yes = Delete it
kept-no = Keep it
index-title = Index
index-what = The index finds shared passages. Checking compares it with the stored texts; repairing builds it anew from them. A text is never altered by either.
index-check = Check the index
index-repair = Repair the index
index-checking = Checking
index-repairing = Repairing
index-working = { $what } …
index-right = Nothing is missing: the list equals one made from the texts.
index-wrong = Something is missing. Repair it.
index-repaired = Repaired: everything stored is found again.
problem-earlier-rule = The list was made by an earlier Wireprint.
problem-text-lost = Version { $version } has no text.
problem-text-altered = Version { $version } has another text than it had.
problem-unknown-to-article = Article { $article } does not know version { $version }.
problem-entries-lacking =
    { $count ->
        [one] { $count } entry is missing (table { $table }, row { $row }).
       *[other] { $count } entries are missing (table { $table }, row { $row }).
    }
problem-entries-foreign =
    { $count ->
        [one] { $count } entry too many (table { $table }, row { $row }).
       *[other] { $count } entries too many (table { $table }, row { $row }).
    }
problem-counts = Collection { $corpus } counts { $counted } versions and has { $found }.

## Keyboard and help

keys-title = Keys
keys-none = no key set
keys-check = Check the open article
keys-step = Next, previous change or shown passage (popup and comparison)
keys-walk = Walk along the versions of an article
keys-close = Close the popup
keys-where = The first key can be changed in the browser: in Chrome and Edge at <code>chrome://extensions/shortcuts</code>, in Firefox under Add-ons, Manage Extension Shortcuts.
key-left = ←
key-right = →
key-home = Home
key-end = End
key-escape = Esc
steps-title = First steps
steps-import = Import a collection, or the examples, under <a>Collections</a>.
steps-open = Open a news article and press the Wireprint button (or its key). Nothing is read before you do.
steps-report = The popup says which versions of the text are known, where else its words stand, and what changed.
steps-keep = “Keep this version” remembers the text, so that you see its next change.

## About and privacy

about-what-title = What it is
about-what = Wireprint tells where the words of an open article have been: earlier and later versions, copies elsewhere, shared passages and quotes, and what the page says of its own origin. It shows evidence. It does not judge, and it does not say who copied whom.
about-privacy-title = Nothing leaves this device
about-no-request = Wireprint has no server, no account and no statistics. It sends a request in one case only: when you press “Ask” on its page for web archives. Then the address of the article goes to the archive that you chose, and to nobody else, each time by a press.
about-on-press = A page is read when you press the button on it. On papers that you have named, an article is also read by itself once it has stood in front of you for five seconds, and when you follow it. Wireprint has no access to any other site.
about-storage = Collections and kept versions lie in this browser’s storage and go when you delete them or the extension.
about-private = In private windows your saved articles are asked, and nothing is stored.
about-highlights = While changes or shared passages are shown in a page, scripts of that page can read which of its words are highlighted, and that Wireprint does it. They read nothing else of your saved articles.
about-licence-title = Licence
about-licence = Wireprint is free software under the MIT licence. The texts of a collection belong to their publishers: its source and licence stand beside it in the list.

## What the labels mean, and how the page shows changes

legend-title = What the labels and lines mean
look-added = added
look-added-why = in the page: underlined
look-word = changed words
look-word-why = in the page: double line
look-edited = edited
look-edited-why = in the page: dotted line
look-moved = moved
look-moved-why = in the page: dashed line
look-shared = shared
look-shared-why = in the page: single line
