# What the reader should know before trusting an answer: a lost collection, a page that is not all there, what a page can
# read, private windows.

## A lost or damaged collection

loss-all = ブラウザーがコレクションを失いました。{ $time }に最後に確認したときは{ $had }バージョンありましたが、今は何も残っていません。
loss-part = コレクションの一部が失われました。{ $time }に最後に確認したときは{ $had }バージョンありましたが、残っているのは{ $left }バージョンです。
loss-damaged = コレクションが壊れています。{ $time }以降に、Wireprint以外の原因で一部が変わったか失われました。一覧にあるのは{ $had }バージョンのうち{ $left }で、文章が欠けているものもあるかもしれません。
loss-altered = コレクションの{ $had }バージョンのうち{ $lost }が壊れています。ディスクから、Wireprintが保存したものと違うデータが返ってきました。Wireprintはこれを除いて答えます。ほかのバージョンに影響はありません。
loss-what-to-do = 今の答えは、残っているものに基づいています。エクスポートしたファイルがあれば、失われたものを戻せます。
loss-restore = エクスポートしたファイルがあれば、下にドロップして戻せます。「保存領域」の「索引を点検」で、何が壊れているかがわかります。ファイルがなければ、失われたものは戻りません。
loss-accept = このまま続ける
collections-open = コレクションを開く

## Backup

backup-due = 自分で保存した{ $count }バージョンが、どのバックアップにもありません。ブラウザーは保存したデータを失うことがあります。
backup-now = バックアップを保存
backup-later = あとで

## Waiting

stop-waiting = 中止
stopped-title = 中止しました
still-loading-title = ページはまだ読み込み中です
still-loading-why = まだ記事が現れていません。もう少し読み込まれてから、もう一度読んでください。
part-read = ページはまだ読み込み中です。ここまでに現れた部分についての結果です。
read-again = もう一度読む
keep-unsure = Wireprintのバックグラウンド処理が途中で止まりました。バージョンが保存されたかどうかはわかりません。Wireprintを開き直して確かめてください。

## What the page can read

shared-told = 共通する文章を表示している間、このページのスクリプトは、保存したほかの記事にもある言葉がどれかを読み取れます。それがどの記事かは読み取れません。
shared-told-agree = 表示する
shared-told-refuse = 表示しない

## Private windows

options-elsewhere = コレクションを開いたり取り込んだりするには、通常のウィンドウを使ってください。
back-to-report = 結果に戻る
