# The compare page, and the files that it saves.

page-title = Compare · Wireprint

## While there is no comparison

compare-failed = The comparison did not work
compare-heading = Comparison
comparing = Comparing …
missing-both = Neither text is here
missing-left = The left text is not here
missing-right = The right text is not here
missing-why = Its version was deleted from your saved articles, or its page was closed before it was kept. Open the article again and press Compare in the popup; a version that you keep stays here, and so does the address of its comparison.

## The sides

left-text = Left text
right-text = Right text
open-page = The open page
open-now = Open now
choice-at = { $version } · { $time }

## The sum

totals =
    { $added ->
        [one] Paragraphs: { $counts } · { $added } word added, { $removed } removed
       *[other] Paragraphs: { $counts } · { $added } words added, { $removed } removed
    }
total-edited = { $count } edited
total-added = { $count } added
total-removed = { $count } removed
total-moved = { $count } moved
total-split-or-merged = { $count } split or merged
total-kept = { $count } kept
total-none = none
outcome-shorter-left = The left text is a shorter view: the beginning of the other, which goes on.
outcome-shorter-right = The right text is a shorter view: the beginning of the other, which goes on.
outcome-same = No change: both texts have the same words in the same order.
outcome-filtered = No change of this sort.
outcome-common = No word differs in the part that both show.
outcome-punctuation = No word differs: only punctuation, case, spaces or breaks.
facets-label = Show only changes of this sort
facet-count = { $count } { $facet }
facets-all = Show every sort

## Folds. A fold says what it holds in a list of these.

fold-kept =
    { $count ->
        [one] { $count } paragraph kept
       *[other] { $count } paragraphs kept
    }
fold-cosmetic =
    { $count ->
        [one] { $count } change of punctuation only
       *[other] { $count } changes of punctuation only
    }
fold-beyond =
    { $count ->
        [one] { $count } paragraph beyond what the other text shows
       *[other] { $count } paragraphs beyond what the other text shows
    }
fold-filtered =
    { $count ->
        [one] { $count } change not in this filter
       *[other] { $count } changes not in this filter
    }
move-to = to { $number }
move-from = from { $number }

## The toolbar

toolbar-label = Showing and saving
layout-label = Layout
layout-side = Side by side
layout-inline = Merged
scope-label = Paragraphs
scope-changes = Only changes
scope-all = Everything
swap = Swap sides
step-previous = Previous change
step-next = Next change
step-none = no change
step-count =
    { $of ->
        [one] { $of } change
       *[other] { $of } changes
    }
step-at = change { $at } of { $of }
step-waiting = comparing …
save-label = Save the comparison
save-as = Save as { $format }
print = Print

## The history

history-title =
    { $versions ->
        [one] { $versions } version, words changed in each
       *[other] { $versions } versions, words changed in each
    }
history-left = { $number } left
history-right = { $number } right
history-first = the first known
history-changed =
    { $added ->
        [one] { $added } word added, { $removed } removed
       *[other] { $added } words added, { $removed } removed
    }
history-compare = compare with { $version }
history-gap = +{ $elapsed }
heat-title = How often each paragraph changed
heat-picture = Paragraphs changed: { $changed }. Steps: { $steps }.
heat-none = no paragraph more than once
heat-paragraph =
    { $count ->
        [one] paragraph { $number }: { $count } time
       *[other] paragraph { $number }: { $count } times
    }

## Saved files

export-title = Comparison
export-change = Change
export-left = Left: { $side }
export-right = Right: { $side }
export-legend = <del>Struck through</del>: only on the left. <ins>Underlined</ins>: only on the right.
export-moved-away = Here stood what is now paragraph { $number }.
