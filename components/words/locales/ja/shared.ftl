# Words that several pages use.

open-library = ライブラリ
try-again = もう一度試す
without-headline = 見出しなし
wireprint = Wireprint
percent = { $percent }%
percent-under-one = 1%未満

## What happened to a paragraph

op-kept = 変更なし
op-edited = 変更
op-added = 追加
op-removed = 削除
op-moved = 移動
op-split = 分割
op-merged = 結合
rewritten = 書き直し

## What sort of thing changed

kind-number = 数値
kind-negation = 否定
kind-quote = 引用
kind-attribution = 発言者
kind-name = 名前
kind-date = 日時
kind-hedge = 断定の度合い
kind-correction = 訂正
kind-headline = 見出し
kind-wording = 語句
kind-cosmetic = 句読点など

## Where a change stands. $number counts from 1; $numbers is a list such as "3 and 4".

place-headline = 見出し
place-paragraph = 第{ $number }段落
place-paragraphs = 段落{ $numbers }
place-moved = 第{ $from }段落から第{ $to }段落へ
place-was = 元の第{ $number }段落
place-stood-first = 元は冒頭
place-stood-after = 元は第{ $number }段落の後

## Said to the ear around words that came or went

ear-added = 追加：
ear-removed = 削除：
ear-end = （ここまで）

## Times

time-seen = { $time }に確認
time-published = { $time }に公開（ページの記載）
time-published-kept = { $time }に公開（保存時のページの記載）
time-published-collection = { $time }に公開（コレクションの記載）
time-published-claimed = { $time }に公開（自己申告）
time-unknown = 日時は不明
elapsed-minutes = { $count }分
elapsed-hours = { $count }時間
elapsed-days = { $count }日
elapsed-months = { $count }か月
elapsed-years = { $count }年

## Versions

version-shorter-view = 途中までの表示
version-number = バージョン{ $number }
version-of = { $version }（{ $collection }）

## Stored names. What the corpus stores under names of its own. Names from files are shown as they are.

source-kept = 自分で保存
from-collection = コレクション「<bdi>{ $name }</bdi>」から
from-collection-file = コレクション「<bdi>{ $name }</bdi>」（ファイル：<bdi>{ $file }</bdi>）から
source-open-page = 開いているページ
source-saved-page = 保存されたページ
source-page-files = ファイルとして保存されたページ
source-text-files = テキストファイル
source-newssniffer = NewsSnifferのページ
source-not-stated = 記載なし
name-kept = 自分で保存した記事
name-pages = 保存されたページ
name-texts = テキスト
name-newssniffer = NewsSnifferのページ
name-unnamed = 名前のないコレクション
licence-not-stated = ライセンスの記載なし

## What stands beside a text, and why it is not read as text

beside-title = 本文以外
reason-table = 表
reason-caption = キャプション
reason-list-of-links = リンク一覧
reason-label = ラベル
reason-definition-list = 用語の一覧
reason-pull-quote = 抜き出しの引用
reason-footnote = 脚注
reason-fact-box = 囲み
reason-loose-heading = 小見出し
reason-trailing-line = 末尾の一文
reason-asking-sentence = 読者への呼びかけ

## What each sort of change means

why-number = 数値、金額、分量が変わった
why-negation = 「〜ない」が加わった、または消えた：文の意味が逆になっていることがある
why-quote = 引用符の中の言葉が変わった
why-attribution = 発言したとされる人が変わった
why-name = 名前が変わった
why-date = 日付や時刻が変わった
why-hedge = どのくらい確かなこととして書いているかが変わった
why-correction = 訂正のお知らせが加わった、または消えた
why-headline = 見出しが変わった
why-wording = 言葉が変わった
why-cosmetic = 句読点、大文字と小文字、空白、改行だけ

look-at-example = 例を見る
name-example-ferry = 例：フェリーの記事
name-example-wire = 例：通信社の一つの記事と5つのニュースサイト
name-example-quotes = 例：一つの記者会見と2つのニュースサイト
name-example-world = 例：ほかの5言語の記事
name-example-unrelated = 例：互いに無関係な40本の記事
