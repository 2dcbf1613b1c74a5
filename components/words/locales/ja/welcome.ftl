# The page that opens after installing, and the examples that come with Wireprint.

welcome-page-title = ようこそ · Wireprint
welcome-title = 読んだ後に記事のどこが書き換えられたかがわかります
welcome-lede = 記事でボタンを押して、保存してください。次に訪れたときに、どの言葉が変わったか、同じ文章がほかのどこにあるかをWireprintが示します。すべてはこのブラウザーの中にとどまり、送信すると書かれたボタンを押さないかぎり、どこにも送られません。

## The example

welcome-example = 例：いくつものバージョンがある架空の記事
welcome-example-loading = 例を開いています…
welcome-example-failed = 例を開けませんでした。
welcome-compare = 比較を開く

## When it reads

welcome-when = いつ読んでよいですか？
welcome-when-pressed = ボタンを押したときだけ
welcome-when-pressed-why = 今はこの設定です。一度押すと1ページだけ読みます。どのサイトへの許可も要りません。
welcome-when-named = 登録したニュースサイトで
welcome-when-named-why = 記事を開くと、自動で読んで保存します。ブラウザーがニュースサイトごとに許可を求め、許可はいつでも取り消せます。
welcome-name-papers = ニュースサイトを登録

## What is asked for

welcome-asked = 必要とするもの
welcome-asked-page = 押したときに開いている1ページ
welcome-asked-room = この端末の保存領域
welcome-not = しないこと
welcome-not-server = アカウントなし、サーバーなし、統計なし
welcome-not-private = プライベートウィンドウでは何も書き込みません
welcome-not-verdict = 判定しません。誰が誰のものを写したかは決して言いません

welcome-pin = <b>ボタンを見える場所に：</b>ツールバーのパズルのピースを開き、Wireprintを固定してください。
welcome-keys = または次のキー
welcome-bring = 手元の記事を取り込む
welcome-library = 保存した記事
