# Words that several pages use.

open-library = Library
try-again = Try again
without-headline = Without a headline
wireprint = Wireprint
percent = { $percent } %
percent-under-one = under 1 %

## What happened to a paragraph

op-kept = kept
op-edited = edited
op-added = added
op-removed = removed
op-moved = moved
op-split = split
op-merged = merged
rewritten = rewritten

## What sort of thing changed

kind-number = number
kind-negation = “not”
kind-quote = quote
kind-attribution = speaker
kind-name = name
kind-date = date
kind-hedge = certainty
kind-correction = correction
kind-headline = headline
kind-wording = words
kind-cosmetic = punctuation

## Where a change stands. $number counts from 1; $numbers is a list such as "3 and 4".

place-headline = headline
place-paragraph = paragraph { $number }
place-paragraphs = paragraphs { $numbers }
place-moved = from paragraph { $from } to paragraph { $to }
place-was = was paragraph { $number }
place-stood-first = stood at the beginning
place-stood-after = stood after paragraph { $number }

## Said to the ear around words that came or went

ear-added = added:
ear-removed = removed:
ear-end = (end)

## Times

time-seen = seen { $time }
time-published = published { $time } (says the page)
time-published-kept = published { $time } (said the page when it was kept)
time-published-collection = published { $time } (says the collection)
time-published-claimed = published { $time } (as claimed)
time-unknown = no time known
elapsed-minutes = { $count } min
elapsed-hours = { $count } h
elapsed-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
elapsed-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
elapsed-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }

## Versions

version-shorter-view = a shorter view
version-number = Version { $number }
version-of = { $version } (of { $collection })

## Stored names. What the corpus stores under names of its own. Names from files are shown as they are.

source-kept = kept by you
from-collection = from the collection <bdi>{ $name }</bdi>
from-collection-file = from the collection <bdi>{ $name }</bdi> (file <bdi>{ $file }</bdi>)
source-open-page = the open page
source-saved-page = saved page
source-page-files = pages saved as files
source-text-files = plain text files
source-newssniffer = NewsSniffer, as saved
source-not-stated = not stated
name-kept = Kept by you
name-pages = Saved pages
name-texts = Texts
name-newssniffer = NewsSniffer pages
name-unnamed = Unnamed collection
licence-not-stated = licence not stated

## What stands beside a text, and why it is not read as text

beside-title = Beside the text
reason-table = table
reason-caption = caption
reason-list-of-links = list of links
reason-label = label
reason-definition-list = definition list
reason-pull-quote = quotation set apart
reason-footnote = footnote
reason-fact-box = fact box
reason-loose-heading = heading
reason-trailing-line = line at the end
reason-asking-sentence = asks for something

## What each sort of change means

why-number = a number, sum or measure is another
why-negation = a “not” came or went: the sentence may say the opposite
why-quote = words between quotation marks changed
why-attribution = who said it changed
why-name = a name changed
why-date = a day or time changed
why-hedge = how sure it is said changed
why-correction = a notice of correction came or went
why-headline = the headline changed
why-wording = other words
why-cosmetic = only punctuation, case, spaces or breaks

look-at-example = Look at an example
name-example-ferry = Example: the ferry story
name-example-wire = Example: one wire story, five papers
name-example-quotes = Example: one press conference, two papers
name-example-world = Example: stories in five more languages
name-example-unrelated = Example: forty articles without relation
