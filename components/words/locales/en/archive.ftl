# The page that asks web archives.

archive-title = Ask the archive
archive-loading = Looking up what was asked …
archive-private = This is a private window. Nothing is asked of an archive from here.
archive-ask-title = Earlier texts of an article
archive-what-is = A web archive is a library that stores pages as they once stood. Wireprint can fetch stored copies of an article from one, put their texts into your collection and compare them.
archive-addresses = Web addresses of articles, one a line
archive-lists = A list of addresses instead
archive-file = A file with addresses: bookmarks, a reading list, a table
archive-take-list =
    { $count ->
        [one] Take the { $count } address that you imported
       *[other] Take the { $count } addresses that you imported
    }
archive-which = Which archive
archive-sent =
    { $count ->
        [0] When you press the button below, the addresses above go to <b>{ $name }</b> (<code>{ $host }</code>). So far there is no address.
        [one] When you press the button below, this address goes to <b>{ $name }</b> (<code>{ $host }</code>), first to ask which copies there are, then once for each copy that is fetched.
       *[other] When you press the button below, these { $count } addresses go to <b>{ $name }</b> (<code>{ $host }</code>), first to ask which copies there are, then once for each copy that is fetched.
    }
archive-not-sent = Like every website, { $name } then sees your internet address and the name and version of your browser. It gets no cookie, no name, nothing that you have read elsewhere and none of your saved articles. Nobody else gets anything. Before you press, nothing is sent.
archive-pace =
    { $minutes ->
        [one] { $name } asks programs to be slow. This will take about { $minutes } minute.
       *[other] { $name } asks programs to be slow. This will take about { $minutes } minutes; you may pause, and go on another day.
    }
archive-ask = Ask { $name }
archive-withdraw = Give the permission back
archive-declined = The browser did not give the permission. Nothing was sent.
archive-no-address = There is no web address in the field. Nothing was sent.
archive-jobs-title = What was asked
archive-running =
    { $waiting ->
        [one] { $waiting } address is being asked about. You may close this tab; it goes on.
       *[other] { $waiting } addresses are not through yet. You may close this tab; it goes on.
    }
archive-paused =
    { $waiting ->
        [one] Paused: { $waiting } address is not through yet. Nothing is sent until you go on.
       *[other] Paused: { $waiting } addresses are not through yet. Nothing is sent until you go on.
    }
archive-left =
    { $minutes ->
        [one] At most about { $minutes } minute to go.
       *[other] At most about { $minutes } minutes to go.
    }
archive-pause = Stop
archive-resume = Go on
archive-table = Save as a table (CSV)
archive-forget = Clear this list
archive-counts =
    { $captures ->
        [one] { $name } has { $captures } copy. Read: { $read }. New versions: { $fresh }. Not looked at: { $unread }.
       *[other] { $name } has { $captures } copies. Read: { $read }. New versions: { $fresh }. Not looked at: { $unread }.
    }
archive-closer = Look closer (12 more)
archive-again = Ask once more
archive-too-fast = { $name } says that it was asked too fast. It can be asked again on { $when }.
archive-is-captures = All changes between the copies that were read are found. Between two copies with the same text nothing was compared.
archive-is-none = { $name } has no copy of this address.
archive-is-excluded = This paper keeps itself out of { $name }. Whether there ever were copies cannot be told.
archive-is-no-answer = { $name } does not answer. That says nothing of whether it has copies.
archive-is-no-permission = The browser does not let Wireprint ask { $name }. Nothing was sent.
archive-is-part = Only a part was looked at; more changes may lie between.
archive-is-cut-off = Wireprint was ended while { $name } was being asked, so its answer is lost. It is not asked again until you say so.
archive-is-waiting = { $name } is being asked, or will be.
archive-evidence = The copies one by one, to be cited
archive-evidence-limits = A copy shows that a text stood there at that time. When it was changed, between two copies, no archive can say.
archive-came-new = a text that was not in your collection
archive-came-known = a text that your collection has
archive-came-neighbour = the archive gave another copy, which was read already
archive-came-no-text = no article was found in this copy
archive-came-blocked = the archive did not hand out this copy
archive-came-past-error = at that time the site gave an error or sent readers elsewhere
archive-came-no-capture = the archive lists this copy and does not have it
archive-came-other-address = the copy is of another address
archive-came-no-answer = no answer for this copy
archive-came-cut-off = Wireprint was ended before the answer came
archive-log-title = Requests sent
archive-log-count =
    { $count ->
        [0] None.
        [one] { $count } request stands in this list.
       *[other] { $count } requests stand in this list.
    }
archive-log-show = Show the requests one by one
archive-log-clear = Clear the list
archive-log-came = answer { $came }, { $bytes } bytes
archive-name = <b>{ $name }</b> <soft>{ $host }</soft>
archive-others = Other archives
archive-others-what = Some countries keep the pages of their own papers. What you switch on here can be chosen above.
archive-own = An archive of your own on this computer: its address
archive-own-what = For example localhost:8080/wayback. Nothing leaves the computer.
archive-own-wrong = This is no address on this computer.
archive-not-sent-own = { $name } is a program on this computer. Nothing leaves the computer, and before you press nothing is sent.
archive-more = Show more ({ $left } left)
archive-trouble = The work has ended, as your collection cannot be written to. Nothing more is sent until you go on.
archive-resting = { $name } is left alone for a while. It is asked for the rest by itself from { $when } on.
archive-is-no-text = { $name } has copies, but none that was fetched holds the text of the article.
archive-is-withheld = { $name } did not hand out all copies that were asked for. What stood in those cannot be told.
archive-paper = All articles of one paper in your collection: its name or its site
archive-paper-take = Put their addresses in
archive-paper-none = Your collection has no article of this paper.
archive-cite = Copy the citation
archive-cited = Copied
archive-citation = { $address }, as captured by { $name } on { $time }. { $link }. Digest of the captured bytes: { $digest }. A capture shows that a text stood there at that time, not when it was changed.
archive-citation-undigested = { $address }, as captured by { $name } on { $time }. { $link }. A capture shows that a text stood there at that time, not when it was changed.
archive-browser-asks = Your browser will ask you first whether Wireprint may have access to { $host }. It needs that to read the copies there, and for nothing else.
archive-browser-activity = Firefox also speaks of “browsing activity” and of the developer. It means the address above, which goes to the archive alone, and never to us.
archive-budget = At most { $count } copies of each address are fetched; for more, you are asked again.
