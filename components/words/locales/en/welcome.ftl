# The page that opens after installing, and the examples that come with Wireprint.

welcome-page-title = Welcome · Wireprint
welcome-title = See what a newspaper changed after you read it
welcome-lede = Press the button on an article and keep it. When you come back, Wireprint shows which words have changed and where else the text stands. Everything stays in this browser; nothing is sent anywhere unless you press a button that says so.

## The example

welcome-example = An example: an invented story in several versions
welcome-example-loading = Opening the example …
welcome-example-failed = The example could not be opened.
welcome-compare = Open the comparison

## When it reads

welcome-when = When may it read?
welcome-when-pressed = Only when I press
welcome-when-pressed-why = This is how it is now: one press, one page. No permission for any site.
welcome-when-named = On papers that I name
welcome-when-named-why = Their articles are read and kept as you open them. Your browser asks you for each paper, and you can take it back.
welcome-name-papers = Name papers

## What is asked for

welcome-asked = What it asks for
welcome-asked-page = the one open page, when you press
welcome-asked-room = room on this device
welcome-not = What it does not
welcome-not-server = no account, no server, no statistics
welcome-not-private = nothing is written in private windows
welcome-not-verdict = no verdicts: it never says who copied whom

welcome-pin = <b>Keep the button in sight:</b> open the puzzle piece in the toolbar and pin Wireprint.
welcome-keys = Or press
welcome-bring = Bring what you have
welcome-library = Saved articles
