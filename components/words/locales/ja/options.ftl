# The options page.

options-title = 設定 · Wireprint
sections-label = セクション
section-corpora = コレクション
section-papers = ニュースサイト
section-storage = 保存領域
section-settings = 設定
section-keyboard = キー操作とヘルプ
section-about = 概要とプライバシー
close = 閉じる

## Collections

corpora-lead = 保存した記事です。Wireprintは開いている記事をこれと照らし合わせます。すべてこのブラウザーの中にあります。
corpora-loading = コレクションを開いています…
corpora-failed = コレクションを開けません。<bdi>{ $reason }</bdi>
corpora-none = コレクションはまだありません。上にファイルをドロップするか、下の例から始めてください。
corpus-name = コレクション
corpus-origin = 出典、ライセンス
corpus-articles = 記事
corpus-versions = バージョン
corpus-size = サイズ
corpus-actions = 操作
corpus-export = エクスポート
corpus-export-of = { $name }を{ $format }でエクスポート
corpus-delete = 削除
corpus-delete-of = { $name }を削除
corpus-sum = 合計<soft> · 2つのコレクションにあるものは二重に数えることがあります</soft>
origin-both = <bdi>{ $source }</bdi>、<bdi>{ $licence }</bdi>
deleted = 削除しました：<b><bdi>{ $name }</bdi></b>
undo-deletion = 元に戻す
size-bytes = { $bytes }バイト
size-kB = { $amount } kB
size-MB = { $amount } MB
size-GB = { $amount } GB
size-TB = { $amount } TB

## Choosing files

drop = <b>ファイルやフォルダーをこのページにドロップ</b>、貼り付け、または <button></button> <folder></folder>
drop-choose = ファイルを選ぶ
drop-kinds = 保存したページ（HTML、MHTML、SingleFile）、ウェブアーカイブ（WARC、WACZ）、ZIPアーカイブ、表（CSV）、リスト（JSON、NDJSON）、フィード、wallabagやOmnivoreのエクスポート、通信社のニュースデータ、ブックマークやリーディングリスト。種類は自動で見分けます。
drop-input = 取り込むファイル

## An import

import-files = { $files }ファイル
import-cancel = キャンセル
import-cancelling = キャンセルしています…
import-label = 取り込み
import-file = <bdi>{ $name }</bdi>（{ $of }ファイル中{ $at }番目）
import-rows = { $rows }バージョンを読み込み
import-rate = 毎秒{ $rate }件
import-left = 残り{ $time }
import-ordering = 検索できるように整理中
import-resumed = { $line }行目の後から再開
import-stopped = 取り込みが止まりました。
import-cancelled = キャンセルしました。ここまでに取り込んだものは残ります。同じファイルをもう一度渡すと、続きから取り込みます。
import-nothing = 完了：取り込むものはありませんでした。
import-done = 完了しました。
import-new-articles = 新しい記事{ $count }本
import-new-versions = 新しいバージョン{ $count }件
import-known = 既存{ $count }件
import-spoken-begun = { $name }を取り込んでいます
import-spoken-share = { $share }を取り込みました
import-spoken-cancelling = キャンセルしています
import-spoken-end = { $ending }{ $outcome }。
import-spoken-end-rejected = { $ending }{ $outcome }。受け付けなかった行は{ $rejected }件です。
left-seconds = { $count }秒
left-few-seconds = 数秒
left-minutes = { $count }分
left-hours = { $count }時間

import-no-article = 記事のないページ{ $count }件
import-addresses = アーカイブへの問い合わせ用にアドレス{ $count }件を保存
import-waiting = 前の取り込みが終わるのを待っています。
import-bytes-rate = 毎秒{ $size }
import-resumed-at = { $size }の位置から再開
import-in-vain = 取り込めるものがありませんでした。
import-kinds = 見分けた種類：{ $kinds }
passed-over-title = 記事のないページ{ $count }件

## What files were taken for

file-kind-saved-page = 保存したページ{ $count }件
file-kind-plain-text = テキスト{ $count }件
file-kind-ndjson = 記事のリスト（NDJSON）{ $count }件
file-kind-json-array = 記事のリスト（JSON）{ $count }件
file-kind-json-object = JSONファイル{ $count }件
file-kind-table = 表{ $count }件
file-kind-warc = ウェブアーカイブ（WARC）{ $count }件
file-kind-wacz = ウェブアーカイブ（WACZ）{ $count }件
file-kind-zip = ZIPアーカイブ{ $count }件
file-kind-mhtml = 1ファイルにまとめたページ（MHTML）{ $count }件
file-kind-feed = フィード{ $count }件
file-kind-news-xml = ニュースデータのファイル{ $count }件
file-kind-extract-xml = 抽出した記事のファイル（XML）{ $count }件
file-kind-addresses = アドレスのリスト{ $count }件
file-kind-comparison-text = NewsSnifferの比較{ $count }件
file-kind-gzip = gzipファイル{ $count }件
file-kind-utf-16 = UTF-16のファイル{ $count }件

## Columns of a table

columns-title = どの列が何ですか？
columns-why = 列名と最初の数行から推測しました。違うところを直してください。
columns-field = 項目
columns-column = 列
columns-sample = 1行目の内容
columns-none = （なし）
columns-addresses = 本文の列がないときは、アドレスだけを保存します。あとでアーカイブに問い合わせるときに使えます。
columns-nothing = 少なくとも本文かアドレスを選んでください。
columns-import = 取り込む
drop-folder = フォルダーを選ぶ
drop-folder-input = 取り込むフォルダー
pasted-name = 貼り付けたもの
column-title = 見出し
column-text = 本文
column-url = アドレス
column-publishedAt = 公開日時
column-seenAt = 確認日時
column-modifiedAt = 更新日時
column-byline = 筆者
column-site = ニュースサイト
column-language = 言語
column-label = バージョン

## Rejected rows

rejected-title = 受け付けなかった行{ $count }件
rejected-label = 受け付けなかった行
rejected-file = ファイル
rejected-line = 行
rejected-reason = 理由
rejected-first = 最初の{ $count }件を表示しています。
rejected-copy = コピー
rejected-copied = コピーしました。
rejected-not-copied = コピーできませんでした。
rejected-save = テキストとして保存

## Examples

seeds-title = 例
seeds-what = Wireprintには、6つの言語で書かれた架空の記事が付いています。1本の記事の複数のバージョン、通信社の記事とその同文記事、同じ引用を載せたニュースサイトなどです。例だとわかる名前で、自分で保存した記事とは別に置かれ、一度押すだけで取り除けます。
seeds-import = 例を取り込む
seeds-imported = 例がコレクションに入りました。どれも例だとわかる名前が付いています。架空の記事であり、自分で保存した記事には数えません。
seeds-remove = 例を取り除く

## Storage

storage-title = 保存領域
storage-loading = ブラウザーに確認しています…
storage-failed = 保存領域の状態をブラウザーから得られません。
room-title = 使用量
room-unknown = どれだけ使っているか、ブラウザーからはわかりません。
room-used = Wireprintは<b>{ $used }</b>を使っています。
room-used-of = Wireprintは、ブラウザーが割り当てた約{ $all }のうち<b>{ $used }</b>を使っています。
room-persisted = ディスクの空きが少なくなっても、ブラウザーはこれを消しません。
room-not-persisted = ディスクの空きが少なくなると、ブラウザーに消されることがあります。確実な控えはエクスポートです。
room-persist = 消さないようブラウザーに求める
room-by-corpus = コレクションごとのサイズ
room-running-out = 空きが残り少なくなっています。残り{ $free }、割り当ての{ $share }です。次の取り込みや索引の手入れに必要な空きが足りないかもしれません。コレクションを削除するか、ここ数か月分だけを残してください。
room-persist-granted = ブラウザーが応じました。ブラウザーが勝手に消すことはありません。
room-persist-refused = ブラウザーが応じませんでした。ページの利用頻度などから、ブラウザーが自分で判断します。あとでもう一度求めることはできます。確実な控えはエクスポートです。
room-persist-failed = ブラウザーに求めることができませんでした。
retention-title = 古い記事を片付ける
retention-what = 取り込んだ記事を、何か月か経ったものから片付けられます。最後に確認した日、それがなければ公開日から数えます。自分で保存した記事と、日時のない記事は残ります。ボタンを押したときに一度だけ行います。
retention-keep = 残す範囲
retention-all = すべて
retention-months = ここ{ $count }か月
retention-counting = 数えています…
retention-failed = 片付けられませんでした。何も削除されていません。
retention-done = ライブラリのゴミ箱に移しました。7日間は元に戻せます。
retention-would-go =
    { $versions ->
        [0] それより古いものはありません。
       *[other] { $versions }バージョン（{ $articles }本の記事）が片付けられます。
    }
retention-remove = ゴミ箱に移す
kept-sure = 手動で保存したものをすべて削除しますか？ エクスポートしていなければ、どのファイルにも残っていません。
kept-yes = 削除する
kept-no = 残す
index-title = 索引
index-what = 索引は、共通する箇所を見つけるためのものです。「点検」は索引を保存した文章と照らし合わせ、「修復」はその文章から索引を作り直します。どちらも文章を書き換えることはありません。
index-check = 索引を点検
index-repair = 索引を修復
index-checking = 点検しています
index-repairing = 修復しています
index-working = { $what }…
index-right = 欠けはありません。索引は、文章から作ったものと一致しています。
index-wrong = 欠けがあります。修復してください。
index-repaired = 修復しました。保存したものがすべて見つかるようになりました。
problem-earlier-rule = この索引は以前のWireprintが作ったものです。
problem-text-lost = バージョン{ $version }に文章がありません。
problem-text-altered = バージョン{ $version }の文章が、元と違っています。
problem-unknown-to-article = 記事{ $article }にバージョン{ $version }が登録されていません。
problem-entries-lacking = { $count }件が欠けています（表{ $table }、行{ $row }）。
problem-entries-foreign = { $count }件が余分です（表{ $table }、行{ $row }）。
problem-counts = コレクション{ $corpus }は{ $counted }バージョンと数えていますが、実際は{ $found }です。

## Keyboard and help

keys-title = キー
keys-none = キーの割り当てなし
keys-check = 開いている記事を調べる
keys-step = 次または前の変更、または表示中の箇所へ（ポップアップと比較画面）
keys-walk = 記事のバージョンを順にたどる
keys-close = ポップアップを閉じる
keys-where = 最初のキーはブラウザーで変えられます。ChromeとEdgeでは<code>chrome://extensions/shortcuts</code>、Firefoxではアドオンの「拡張機能のショートカットキーの管理」です。
key-left = ←
key-right = →
key-home = Home
key-end = End
key-escape = Esc
steps-title = はじめに
steps-import = <a>コレクション</a>で、手元のコレクションか例を取り込みます。
steps-open = ニュース記事を開き、Wireprintのボタン（またはそのキー）を押します。押すまでは何も読みません。
steps-report = ポップアップに、わかっているバージョン、同じ言葉のあるほかの場所、変更点が表示されます。
steps-keep = 「このバージョンを保存」を押すと文章が保存され、次に変更があったときにわかります。

## About and privacy

about-what-title = Wireprintとは
about-what = 開いている記事の言葉が、これまでどこにあったかを示します。前後のバージョン、ほかの場所の同文記事、共通する箇所や引用、そしてページ自身が記す出どころです。示すのは根拠であって、判定ではありません。誰が誰のものを写したかは言いません。
about-privacy-title = この端末から何も出ていきません
about-no-request = Wireprintにはサーバーもアカウントも統計もありません。通信するのはひとつの場合だけ、ウェブアーカイブの画面で「問い合わせる」を押したときです。そのとき記事のアドレスが、選んだアーカイブだけに送られます。毎回、押したときだけです。
about-on-press = ページを読むのは、そのページでボタンを押したときです。登録したニュースサイトでは、記事を5秒間開いていたときと、その記事を再確認するときにも自動で読みます。それ以外のサイトには一切アクセスできません。
about-storage = コレクションと保存したバージョンは、このブラウザーの保存領域にあります。削除するか、この拡張機能を取り除くと、なくなります。
about-private = プライベートウィンドウでは、保存した記事との照合はしますが、何も保存しません。
about-highlights = ページ内に変更や共通する箇所を表示している間、そのページのスクリプトは、どの言葉が強調されているか、それがWireprintによるものであることを読み取れます。保存した記事について、それ以外のことは読み取れません。
about-licence-title = ライセンス
about-licence = WireprintはMITライセンスの自由ソフトウェアです。コレクションの文章はそれぞれの発行元のものです。出典とライセンスは一覧に書かれています。

## What the labels mean, and how the page shows changes

legend-title = ラベルと線の意味
look-added = 追加
look-added-why = ページ内では下線
look-word = 変わった言葉
look-word-why = ページ内では二重線
look-edited = 変更
look-edited-why = ページ内では点線
look-moved = 移動
look-moved-why = ページ内では破線
look-shared = 共通
look-shared-why = ページ内では一重線
