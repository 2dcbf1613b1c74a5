# What lib/say says: popup, compare page and the command-line tools alike. The ids are those of lib/model/said.ts.
# <b> is for what the eye should catch; <bdi> holds words of a page or a file.

## The page's own article

carries = The page carries <b><bdi>{ $version }</bdi></b>.
carries-text = The text of the page is that of <b><bdi>{ $version }</bdi></b>; what stands beside it was not compared.
carries-beside =
    { $count ->
        [one] The text is that of <b><bdi>{ $version }</bdi></b>; <b>{ $blocks } beside it reads otherwise</b>.
       *[other] The text is that of <b><bdi>{ $version }</bdi></b>; beside it <b>{ $blocks } read otherwise</b>.
    }
beside-since =
    { $count ->
        [one] Beside the text, <b>{ $blocks }</b> reads otherwise than in <bdi>{ $version }</bdi>.
       *[other] Beside the text, <b>{ $blocks }</b> read otherwise than in <bdi>{ $version }</bdi>.
    }
written-anew = This address is known; <b>the text was written anew</b>: { $words } of { $of } words stand in <bdi>{ $version }</bdi>.

# What stands beside a text.
beside-table =
    { $count ->
        [one] a table
       *[other] { $count } tables
    }
beside-caption =
    { $count ->
        [one] a caption
       *[other] { $count } captions
    }
beside-list-of-links =
    { $count ->
        [one] a list of links
       *[other] { $count } entries of lists of links
    }
beside-label =
    { $count ->
        [one] a label
       *[other] { $count } labels
    }
beside-definition-list =
    { $count ->
        [one] an entry of a definition list
       *[other] { $count } entries of definition lists
    }
beside-pull-quote =
    { $count ->
        [one] a quotation set apart
       *[other] { $count } quotations set apart
    }
beside-footnote =
    { $count ->
        [one] a footnote
       *[other] { $count } footnotes
    }
beside-fact-box =
    { $count ->
        [one] a fact box
       *[other] { $count } lines of fact boxes
    }
beside-loose-heading =
    { $count ->
        [one] a heading
       *[other] { $count } headings
    }
beside-trailing-line =
    { $count ->
        [one] a line at the end
       *[other] { $count } lines at the end
    }
beside-asking-sentence =
    { $count ->
        [one] a sentence that asks something
       *[other] { $count } sentences that ask something
    }

new-version =
    { $known ->
        [one] This text is <b>new</b>: it differs from the one version known.
       *[other] This text is <b>new</b>: it differs from all { $known } known versions.
    }
later-version =
    { $later ->
        [one] <b>{ $later } later version</b> of this article is known.
       *[other] <b>{ $later } later versions</b> of this article are known.
    }
known-versions =
    { $known ->
        [one] { $known } version of this article known
       *[other] { $known } versions of this article known
    }
same-words =
    { $words ->
        [one] { $words } word, the same in order
       *[other] { $words } words, the same in order
    }

## What changed. $changes is a list of the clauses below.

changes-since =
    { $announced ->
        [notice] Since <bdi>{ $version }</bdi>: <b>{ $changes }</b>; the page carries a notice.
        [time] Since <bdi>{ $version }</bdi>: <b>{ $changes }</b>; the page gives a new time and no notice.
       *[none] Since <bdi>{ $version }</bdi>: <b>{ $changes }</b>; the page does not mention the change and gives no new time.
    }
changes-from-later = From <bdi>{ $version }</bdi>, a later one, to this text: <b>{ $changes }</b>.
unchanged-since = Since <bdi>{ $version }</bdi> <b>no word was changed</b>.
unchanged-from-later = From <bdi>{ $version }</bdi>, a later one, to this text <b>no word was changed</b>.
shorter-view-page = This page ends earlier: a shorter view of the same text.
shorter-view-version = <bdi>{ $version }</bdi> ends earlier, and this text goes on: that was a shorter view of the same text.

paragraphs-edited =
    { $count ->
        [one] { $count } paragraph edited
       *[other] { $count } paragraphs edited
    }
paragraphs-added =
    { $count ->
        [one] { $count } paragraph added
       *[other] { $count } paragraphs added
    }
paragraphs-removed =
    { $count ->
        [one] { $count } paragraph removed
       *[other] { $count } paragraphs removed
    }
paragraphs-moved =
    { $count ->
        [one] { $count } paragraph moved
       *[other] { $count } paragraphs moved
    }
blocks-edited =
    { $count ->
        [one] { $count } block edited
       *[other] { $count } blocks edited
    }
blocks-added =
    { $count ->
        [one] { $count } block added
       *[other] { $count } blocks added
    }
blocks-removed =
    { $count ->
        [one] { $count } block removed
       *[other] { $count } blocks removed
    }
paragraphs-no-longer-shown =
    { $count ->
        [one] { $count } older paragraph no longer shown
       *[other] { $count } older paragraphs no longer shown
    }
headline-changed = the headline changed

# How the page on the right of a comparison speaks of its changes.
announced-notice = On the right, the page carries a notice of it.
announced-time = On the right, the page gives a new time and no notice.
announced-none = On the right, the page does not mention the change and gives no new time.

coarse = These texts have too little in common, or are too long, to compare them word by word. They are shown paragraph by paragraph.
beyond = beyond what the other text shows

## What one paragraph says otherwise. The words are the paper's.

note-changed = <bdi>{ $before }</bdi> → <bdi>{ $after }</bdi>
note-added = ‘<bdi>{ $text }</bdi>’ added
note-removed = ‘<bdi>{ $text }</bdi>’ removed

# Several words of one sort, a clause each.
note-words = { $words }
note-quote-altered = quote altered
note-quote-added = quote added
note-quote-removed = quote removed
note-quote-of-altered = quote of <bdi>{ $speaker }</bdi> altered
note-quote-of-added = quote of <bdi>{ $speaker }</bdi> added
note-quote-of-removed = quote of <bdi>{ $speaker }</bdi> removed
note-notice-added = correction notice added
note-notice-removed = correction notice removed

## Other articles. $shown: "names" for up to three sites, "count" for more, "at-least" where not all were compared.

elsewhere-version =
    { $shown ->
        [count] <b>The same story</b> stands under other addresses at <b>{ $count } sites</b>.
        [at-least] <b>The same story</b> stands under other addresses at <b>{ $count } sites or more</b>.
       *[names] <b>The same story</b> stands under another address at <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-copy =
    { $shown ->
        [count] <b>Nearly the same words</b> stand at <b>{ $count } other sites</b>.
        [at-least] <b>Nearly the same words</b> stand at <b>{ $count } other sites or more</b>.
       *[names] <b>Nearly the same words</b> stand at <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-adapted =
    { $shown ->
        [count] <b>Substantially the same article</b>, reworked, stands at <b>{ $count } other sites</b>.
        [at-least] <b>Substantially the same article</b>, reworked, stands at <b>{ $count } other sites or more</b>.
       *[names] <b>Substantially the same article</b>, reworked, stands at <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-series =
    { $shown ->
        [count] <b>The same form</b> with other facts stands at <b>{ $count } sites</b>.
        [at-least] <b>The same form</b> with other facts stands at <b>{ $count } sites or more</b>.
       *[names] <b>The same form</b> with other facts stands at <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-passages =
    { $shown ->
        [count] Some of its passages stand also at <b>{ $count } other sites</b>.
        [at-least] Some of its passages stand also at <b>{ $count } other sites or more</b>.
       *[names] Some of its passages stand also at <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-quotes =
    { $shown ->
        [count] The same things people said stand also at <b>{ $count } other sites</b>.
        [at-least] The same things people said stand also at <b>{ $count } other sites or more</b>.
       *[names] The same things people said stand also at <b><bdi>{ $sites }</bdi></b>.
    }
shares = { $page } of this page, { $other } of the other
shared-passages =
    { $passages ->
        [one] { $passages } shared passage
       *[other] { $passages } shared passages
    }
shared-passages-reworded =
    { $passages ->
        [one] { $passages } shared passage, { $reworded } of them reworded
       *[other] { $passages } shared passages, { $reworded } of them reworded
    }
carries-margin = carries <bdi>{ $version }</bdi>, nearer than the next by { $margin }
quote-reworded = A quote here stands reworded in another article.
quote-reattributed = A quote here stands reattributed in another article.
quote-shortened = A quote here stands shortened in another article.
quote-here = here: <bdi>{ $text }</bdi>
quote-there = there: <bdi>{ $text }</bdi>

## What the page declares of its origin

declared-credit = The page credits <bdi>{ $name }</bdi>.
declared-credit-unnamed = The page credits a source.
declared-canonical = The page names an address elsewhere as its own: <bdi>{ $name }</bdi>.
declared-correction = The page carries a correction or amendment notice.
declared-based-on = The page says that it is based on <bdi>{ $name }</bdi>.
declared-based-on-unnamed = The page says that it is based on another work.
declared-paywall = The page says that not all of the article is shown.
page-words = <bdi>{ $text }</bdi>

## Where there is nothing to say

empty-collection = Your collection is empty: keep this article, and on your next visit you see what the paper changed.
nothing-known = You have not kept this article, and none of your saved articles contains its passages. Keep it, and you will see when it changes.
