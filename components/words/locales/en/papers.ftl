# Papers that the reader has named, articles that are followed, changes that were found.

## In the popup

since-read-changed = <b>The text has changed</b> since you read it on { $when }.
since-read-same = Unchanged since you read it on { $when }.
paper-offer = Do you want Wireprint to keep what you read on <bdi>{ $site }</bdi> by itself?
paper-offer-yes = Keep what I read on this paper
paper-offer-no = No, thanks
paper-named =
    { $kept ->
        [0] <bdi>{ $site }</bdi> is a paper you named: Wireprint keeps by itself what you read there.
        [one] <bdi>{ $site }</bdi> is a paper you named: Wireprint keeps by itself what you read there, { $kept } text so far.
       *[other] <bdi>{ $site }</bdi> is a paper you named: Wireprint keeps by itself what you read there, { $kept } texts so far.
    }
paper-not-this = Not this paper
paper-unnamed = Wireprint does not read <bdi>{ $site }</bdi> by itself any more.
paper-forget =
    { $kept ->
        [one] And forget the { $kept } text kept there
       *[other] And forget the { $kept } texts kept there
    }
paper-forgotten =
    { $count ->
        [one] { $count } text was deleted. What you kept by hand is still there.
       *[other] { $count } texts were deleted. What you kept by hand is still there.
    }
paper-failed = That did not work. Try again.
follow-start = Look at this article again
follow-stop = Stop looking again
follow-next = Wireprint looks at this article again on { $when }.
follow-ended = Wireprint has looked at this article for two weeks and has stopped.
changes-open = All changes found

## In the options

papers-title = Papers
papers-why = Wireprint reads a page when you press its button. On papers that you name here it also reads by itself: an article that you have read for five seconds is kept, and the button shows how many versions are known. Nothing leaves your device. Private windows are never read by themselves.
papers-loading = Looking up your papers …
papers-load-failed = Your papers could not be looked up. Reload this page to try again.
papers-none = You have not named any paper yet.
papers-list = Papers you named
papers-since = since { $when }
papers-kept =
    { $kept ->
        [one] { $kept } text kept
       *[other] { $kept } texts kept
    }
papers-revoked = The browser does not let Wireprint read this paper any more.
papers-allow-again = Allow again
papers-remove = Remove
papers-remove-spoken = Remove { $site }
papers-removed = <bdi>{ $site }</bdi> is removed. What was kept stays.
papers-add = Name a paper
papers-add-label = Address of the paper
papers-add-example = for example https://www.harbour-courier.example
papers-add-button = Allow and keep
papers-add-ask = Your browser will ask whether Wireprint may read this site.
papers-no-address = That is no address of a web page. Paste the address of an article or of the front page.
papers-refused = You did not allow it, so nothing has changed.
papers-named-now = <bdi>{ $site }</bdi> is named. Pages of it that are open already are read after they are loaded again.
papers-everywhere-title = All sites
papers-everywhere = Keep what I read on all sites
papers-everywhere-why = Not on addresses of banks, mail, health, public authorities or your local network, not on pages that ask for a password or wish not to be found by search engines, and not on the sites below. A guess can miss: naming single papers is safer.
papers-never-title = Never on these sites
papers-never-label = Add a site
papers-never-button = Never there
papers-never-none = None.
papers-memory-title = What you read
papers-memory = For articles in your collection Wireprint remembers when you read which version, so that it can tell you what changed since. It remembers times and no text.
papers-memory-forget = Forget when I read
papers-memory-forgotten = Forgotten.
papers-changes = Changes found

## The list of changes

changes-title = Changes
changes-page-title = Wireprint: changes found
changes-why = Changes in articles that you follow or come back to on papers you named, newest first. A time says when Wireprint found a change, not when the paper made it.
changes-loading = Loading …
changes-load-failed = The list could not be loaded. Reload this page to try again.
changes-none = No change has been found yet.
changes-none-why = Name a paper in the options, then follow an article from the popup: Wireprint looks at it again after half an hour, then more and more seldom, for two weeks.
changes-to-options = Name a paper
changes-look-now = Look at all now
changes-looking = Looking …
changes-looked =
    { $count ->
        [0] Nothing has changed.
        [one] { $count } article has changed.
       *[other] { $count } articles have changed.
    }
changes-look-failed = Looking did not work. Try again.
changes-seen-all = Mark all as seen
changes-unseen = new
changes-found-at = found { $when }
changes-edited =
    { $count ->
        [one] { $count } paragraph edited
       *[other] { $count } paragraphs edited
    }
changes-added =
    { $count ->
        [one] { $count } paragraph added
       *[other] { $count } paragraphs added
    }
changes-removed =
    { $count ->
        [one] { $count } paragraph removed
       *[other] { $count } paragraphs removed
    }
changes-headline = headline changed
changes-compare = Compare
changes-open-article = Open article
changes-followed-title = Articles that are looked at again
changes-followed-next = next look { $when }
changes-followed-ended = the schedule has ended
changes-followed-last-same = unchanged at the last look, { $when }
changes-followed-last-changed = changed at the last look, { $when }
changes-followed-last-failed = could not be read at the last look, { $when }
changes-followed-last-revoked = not looked at: its paper is not named any more
changes-followed-not-yet = not looked at yet
changes-unfollow = Stop
changes-unfollow-spoken = Stop looking at { $title }
follow-how = To look again, your browser opens the article in a tab of its own and closes it. The paper sees a visit, as when you open it yourself.
