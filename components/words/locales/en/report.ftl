# The report on the open article, in the popup.

## States without a report

loading = Reading the page and asking your saved articles …
no-article-title = No article found on this page
no-article-why = Wireprint looks for one text of several paragraphs. A front page, a list or a video page has none. Open a single article and press the button again.
no-article-options = Open your saved articles
forbidden-title = Browsers do not let extensions see this page
forbidden-why = Browsers do not let extensions see their own pages, their store or their PDF viewer. If the article also stands on an ordinary web page, open that.
failed-title = The look-up did not work
failed-no-reason = No reason was given.
failed-why = Nothing was stored or lost. Try again; if it stays so, reload the page first.

## The head

no-date = no date on the page

## The timeline of versions

versions-title = Versions
versions-known = { $known } known
versions-known-with-text = { $known } known, { $withText } with text
timeline-this-page = this page
timeline-page-text = the text of this page
timeline-compared = compared with this page
timeline-choose = choose to compare
timeline-no-text = text not known
timeline-no-text-spoken = its text is not known
timeline-words-changed =
    { $count ->
        [one] { $count } word changed
       *[other] { $count } words changed
    }

## What changed

changed-title = What changed
changed-against = against <bdi>{ $version }</bdi>
changed-nothing = No word.
changed-nothing-text = No word of the text.
changed-nothing-common = The common part is unchanged.
changed-cosmetic =
    { $count ->
        [one] { $count } change of punctuation, case, spaces or breaks only
       *[other] { $count } changes of punctuation, case, spaces or breaks only
    }
changed-all =
    { $count ->
        [one] Show { $count } change
       *[other] Show all { $count } changes
    }
card-words =
    { $count ->
        [one] { $count } word
       *[other] { $count } words
    }
card-more = Show all of it
card-less = Show less

## Elsewhere

elsewhere-title = Elsewhere
elsewhere-all =
    { $count ->
        [one] Show { $count } article
       *[other] Show all { $count } articles
    }
elsewhere-unread =
    { $count ->
        [one] At least { $count } further article may share much with this page; it was not compared.
       *[other] At least { $count } further articles may share much with this page; they were not compared.
    }
relation-version = the same story, another address
relation-copy = the same article
relation-adapted = adapted copy
relation-series = the same form, other facts
relation-passages = shares passages
relation-quotes = shares quotes
copy-untitled = without a headline
copy-shares = { $page } of this page is in that article, in the same words; { $other } of that article is here
copy-carries-ours = carries the text of <bdi>{ $version }</bdi>
copy-carried-by-page = the page carries its <bdi>{ $version }</bdi>
copy-carries-undecided = which version it carries: undecided
copy-order-time = Order by time
copy-order-likeness = Order by likeness
copy-earliest = Earliest time known here: { $time }
page-earliest = Earliest time known here: this page, { $time }
differs-none = No word of it differs
differs-edited =
    { $count ->
        [one] { $count } paragraph edited
       *[other] { $count } paragraphs edited
    }
differs-edited-kinds =
    { $count ->
        [one] { $count } paragraph edited ({ $kinds })
       *[other] { $count } paragraphs edited ({ $kinds })
    }
differs-added =
    { $count ->
        [one] { $count } put in
       *[other] { $count } put in
    }
differs-removed =
    { $count ->
        [one] { $count } left out
       *[other] { $count } left out
    }
differs = There: { $differences }
copy-highlight = Show shared text
copy-highlight-of = Show shared text: { $site }
copy-unhighlight = Hide shared text
copy-unhighlight-of = Hide shared text: { $site }
copy-compare = Compare
copy-compare-with = Compare with { $site }
strip =
    { $of ->
        [one] { $shared } of { $of } paragraph of this page shares words with it
       *[other] { $shared } of { $of } paragraphs of this page share words with it
    }
reworded-fold =
    { $count ->
        [one] { $count } passage reworded
       *[other] { $count } passages reworded
    }
reworded-all =
    { $count ->
        [one] Show { $count } passage
       *[other] Show all { $count } passages
    }
reworded-there =
    { $words ->
        [one] reads there, with { $shared } of this { $words } word:
       *[other] reads there, with { $shared } of these { $words } words:
    }

## Quotes

quotes-title = Quotes
quotes-all =
    { $count ->
        [one] Show { $count } quote
       *[other] Show all { $count } quotes
    }
quoted = “<bdi>{ $text }</bdi>”
quote-speaker = <bdi>{ $speaker }</bdi>
quote-speaker-unnamed = no speaker named
quote-same-at = <bdi>{ $speaker }</bdi> · <bdi>{ $sites }</bdi>: in the same words
quote-same-at-unnamed = no speaker named · <bdi>{ $sites }</bdi>: in the same words
quote-at-same = <bdi>{ $site }</bdi>: in the same words
quote-at-reworded = <bdi>{ $site }</bdi>: in other words
quote-at-reattributed = <bdi>{ $site }</bdi>: from another speaker
quote-at-shortened = <bdi>{ $site }</bdi>: shorter
quote-at-same-by = <bdi>{ $site }</bdi>: in the same words, <bdi>{ $speaker }</bdi>
quote-at-reworded-by = <bdi>{ $site }</bdi>: in other words, <bdi>{ $speaker }</bdi>
quote-at-reattributed-by = <bdi>{ $site }</bdi>: from another speaker, <bdi>{ $speaker }</bdi>
quote-at-shortened-by = <bdi>{ $site }</bdi>: shorter, <bdi>{ $speaker }</bdi>
quote-other-article = another article

## How much of the page was read

read-title = Read
read-paragraphs =
    { $count ->
        [one] { $count } paragraph
       *[other] { $count } paragraphs
    }
read-words =
    { $count ->
        [one] { $count } word
       *[other] { $count } words
    }
read-blocks =
    { $count ->
        [one] { $count } block
       *[other] { $count } blocks
    }
read-line = Read: { $paragraphs }, { $words }; nothing left out
read-line-beside = Read: { $paragraphs }, { $words }; { $blocks } beside the text
read-other-articles =
    { $count ->
        [one] The page goes on with { $count } other article, which was not read.
       *[other] The page goes on with { $count } other articles, which were not read.
    }
read-cut = The page is very large. Only its beginning was read, and what comes after it was not compared.

## What the page says

says-title = The page says
says-credit = Credit
says-photo = Photograph
says-dateline = Dateline
says-canonical = Says that the original is at
says-correction = Correction
says-publisher = Publisher
says-based-on = Based on
says-paywall = For subscribers

## The foot

compare = Compare
keep = Keep
import = Bring what you have
undo = Undo
kept = Kept as <b><bdi>{ $version }</bdi></b>.
already-known = You have this text already, as <b><bdi>{ $version }</bdi></b>; noted that it still stands.
taken-back = Taken back: this version is not kept.
not-kept = Not kept: <bdi>{ $reason }</bdi>
private-window = Private window: your saved articles are asked, nothing is stored.
page-gone = The page has gone or was reloaded. Open Wireprint again on it.
highlight-changes = Show changes in page
highlight-warning = Scripts of the page can then read which words these are.
highlights-of-changes = Each change in the page
highlights-of-passages = Each passage in the page
highlights-count = { $count } shown
highlights-at = { $at } of { $of }
highlights-count-missing = { $count } shown; { $missing } not found
highlights-at-missing = { $at } of { $of }; { $missing } not found
previous-change = Previous change
next-change = Next change
previous-passage = Previous passage
next-passage = Next passage

keep-spoken = Keep this version
highlight-changes-off = Hide changes
ways-out = More
timeline-compare-with = Compare with { $version }
version-kept-on = kept by you on { $time }
changed-beyond-page =
    { $count ->
        [one] { $count } paragraph is only on this page
       *[other] { $count } paragraphs are only on this page
    }
changed-beyond-version =
    { $count ->
        [one] { $count } paragraph is only in the other text
       *[other] { $count } paragraphs are only in the other text
    }
changed-no-longer-shown =
    { $count ->
        [one] { $count } older paragraph is no longer shown
       *[other] { $count } older paragraphs are no longer shown
    }
copy-shares-all = All of this page is in that article, in the same words, and all of that article is here
copy-shares-page-whole = All of this page is in that article, in the same words; { $other } of that article is here
copy-shares-other-whole = All of that article is here, in the same words; { $page } of this page is there
says-in-data = says the page’s data
ask-archive = Ask the archive …
asking-now = { $name } is being asked. Copies read: { $read }. New versions: { $fresh }.
asking-stop = Stop asking
asking-came = { $name } was asked. New versions: { $fresh }.

## The card in the open page

page-card-of = { $at } of { $of }
page-card-next = Next
page-card-previous = Previous
page-card-close = Close
page-card-legend = What the colours mean
page-card-look-word = changed words
page-card-look-edited = a paragraph with changes
page-card-look-added = a new paragraph
page-card-look-moved = a paragraph that was moved
page-card-look-removed = at the edge: a paragraph was removed here
