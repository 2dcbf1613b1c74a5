# What the reader should know before trusting an answer: a lost collection, a page that is not all there, what a page can
# read, private windows.

## A lost or damaged collection

loss-all =
    { $had ->
        [one] The browser has lost your collection: it had { $had } version, last seen here { $time }. Nothing of it is left.
       *[other] The browser has lost your collection: it had { $had } versions, last seen here { $time }. Nothing of them is left.
    }
loss-part =
    { $had ->
        [one] A part of your collection is lost: it had { $had } version, last seen here { $time }; { $left } is left.
       *[other] A part of your collection is lost: it had { $had } versions, last seen here { $time }; { $left } are left.
    }
loss-damaged = Your collection is damaged: since { $time } something of it was altered or lost outside of Wireprint. { $left } of { $had } versions are listed; some may lack their text.
loss-altered =
    { $lost ->
        [one] { $lost } of the { $had } versions in your collection is damaged: the disk gave back something else than Wireprint stored. Wireprint leaves it out of its answers; the others are not affected.
       *[other] { $lost } of the { $had } versions in your collection are damaged: the disk gave back something else than Wireprint stored. Wireprint leaves them out of its answers; the others are not affected.
    }
loss-what-to-do = What Wireprint says now rests on what is left. A file that you exported brings the rest back.
loss-restore = A file that you exported brings it back: drop it below. “Check” under Storage names what is damaged. Without a file, what is lost stays lost.
loss-accept = Go on without it
collections-open = Open the collections

## Backup

backup-due =
    { $count ->
        [one] { $count } version that you kept is in no backup. Browsers can lose what they store.
       *[other] { $count } versions that you kept are in no backup. Browsers can lose what they store.
    }
backup-now = Save a backup
backup-later = Later

## Waiting

stop-waiting = Stop
stopped-title = Stopped
still-loading-title = The page is still loading
still-loading-why = No article stands there so far. Read it again when more of it has come.
part-read = The page is still loading. This is said of what stood there so far.
read-again = Read again
keep-unsure = Wireprint’s background stopped in the middle. Whether the version is kept is not known: open Wireprint again to see.

## What the page can read

shared-told = While shared text is shown, scripts of this page can read which of its words stand in other articles that you saved. They cannot read which articles these are.
shared-told-agree = Show it
shared-told-refuse = Do not show

## Private windows

options-elsewhere = Collections are opened and imported from a normal window.
back-to-report = Back to the report
