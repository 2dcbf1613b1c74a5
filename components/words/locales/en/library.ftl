# The library: all that is stored.

library-title = Library
library-page-title = Library · Wireprint
library-list = Articles
library-loading = Reading more …
library-failed = The library cannot be opened. Reload the page to try again.
library-act-failed = That could not be done. Nothing was changed.
library-empty = Nothing is stored yet. Keep an article with the Wireprint button, or import files on the options page.
library-found = { $found } of { $all } articles.
library-search = Words of the headline or the paper
library-all = all
library-paper = Paper
library-language = Language
library-corpus = Collection
library-from = From
library-to = Until
library-sort = Order
library-sort-seen = newest seen
library-sort-published = newest published
library-sort-title = headline
library-sort-paper = paper
library-sort-versions = most versions
library-in-texts = search the texts too
library-has-versions = has versions
library-has-copies = has copies elsewhere
library-stop = Stop
library-finding-texts-running = Searching the texts, { $percent } % …
library-finding-texts-stopped = The search of the texts was stopped at { $percent } %: { $count } found.
library-finding-texts-failed = The texts could not be searched to the end: { $count } found.
library-finding-copies-running = Looking for copies, { $percent } % …
library-finding-copies-stopped = The search for copies was stopped at { $percent } %: { $count } found.
library-finding-copies-failed = The search for copies could not be finished: { $count } found.
library-address-unknown = Nothing is stored under this address:
library-address-failed = This address could not be looked up:
library-changed = changed since I kept it
library-select = Select { $title }
library-selected = { $count } selected
library-delete-selected = Delete selection
library-versions =
    { $count ->
        [one] { $count } version
       *[other] { $count } versions
    }
library-bin =
    { $count ->
        [one] Deleted in the last 7 days: { $count } deletion
       *[other] Deleted in the last 7 days: { $count } deletions
    }
library-undo = Undo
library-undo-of = Undo the deletion of { $title }
library-bin-empty = Empty now
library-bin-sure = After this it cannot be had back.
library-bin-yes = Delete for good
library-bin-no = Keep it
library-bin-emptying = Clearing away what was deleted, { $percent } % …
library-bin-failed = What was deleted could not be cleared away. It is tried again when the library is opened.

## An article

library-back = All articles
library-article-loading = Opening …
library-article-missing = This article is not stored, or was deleted.
library-article-failed = This article cannot be opened.
library-text =
    { $words ->
        [one] Text, { $words } word
       *[other] Text, { $words } words
    }
library-compare = Compare
library-compare-a = Compare
library-compare-b = with
library-copies = Its words elsewhere
library-copies-looking = Looking …
library-copies-failed = This could not be looked up.
library-copies-none = No other stored article shares a passage with it.
library-copy-share = { $share } of it in the same words
library-delete-version = Delete this version
library-delete-version-of = Delete this version: { $version }
library-delete-article = Delete the article

## A passage

library-passage = Paste a passage: where does this stand?
library-passage-text = Passage
library-passage-look = Look it up
library-passage-looking = Looking …
library-passage-failed = The passage could not be looked up.
library-passage-too-short = Give at least eight words: shorter passages are not looked up.
library-passage-found =
    { $count ->
        [0] Not found in what is stored.
        [one] Found in { $count } article.
       *[other] Found in { $count } articles.
    }
library-passage-place = paragraph { $place }, { $words } words shared
