# The report on the open article, in the popup.

## States without a report

loading = ページを読み、保存した記事と照らし合わせています…
no-article-title = このページに記事が見つかりません
no-article-why = Wireprintは、数段落からなるひとつの文章を探します。トップページ、一覧、動画のページにはそれがありません。記事を1本開いて、もう一度ボタンを押してください。
no-article-options = 保存した記事を開く
forbidden-title = このページは拡張機能から読めません
forbidden-why = ブラウザー自身のページ、拡張機能のストア、PDFビューアーは、ブラウザーの決まりで拡張機能から読めません。同じ記事が普通のウェブページにもあれば、そちらを開いてください。
failed-title = 調べられませんでした
failed-no-reason = 理由は示されませんでした。
failed-why = 何も保存されず、何も失われていません。もう一度試してください。変わらなければ、先にページを再読み込みしてください。

## The head

no-date = ページに日付なし

## The timeline of versions

versions-title = バージョン
versions-known = { $known }件
versions-known-with-text = { $known }件、うち文章あり{ $withText }件
timeline-this-page = このページ
timeline-page-text = このページの文章
timeline-compared = このページと比較中
timeline-choose = 選ぶと比較します
timeline-no-text = 文章は不明
timeline-no-text-spoken = 文章はわかっていません
timeline-words-changed = { $count }語を変更

## What changed

changed-title = 変更点
changed-against = <bdi>{ $version }</bdi>との比較
changed-nothing = 一語も変わっていません。
changed-nothing-text = 本文は一語も変わっていません。
changed-nothing-common = 共通する部分は変わっていません。
changed-cosmetic = 句読点、大文字と小文字、空白、改行だけの変更{ $count }件
changed-all = { $count }件の変更をすべて表示
card-words = { $count }語
card-more = 全体を表示
card-less = 短く表示

## Elsewhere

elsewhere-title = ほかの場所
elsewhere-all = { $count }件の記事をすべて表示
elsewhere-unread = このページと共通点の多い記事が、少なくともあと{ $count }件あるかもしれません。比較はしていません。
relation-version = 同じ記事、別のアドレス
relation-copy = ほぼ同文の記事
relation-adapted = 手を加えた同じ記事
relation-series = 同じ型、別の事実
relation-passages = 共通する箇所あり
relation-quotes = 共通する引用あり
copy-untitled = 見出しなし
copy-shares = このページの{ $page }が同じ言葉でその記事にあり、その記事の{ $other }がここにあります
copy-carries-ours = <bdi>{ $version }</bdi>の文章を掲載
copy-carried-by-page = このページは、その記事の<bdi>{ $version }</bdi>を掲載
copy-carries-undecided = どのバージョンかは判断できません
copy-order-time = 時間順に並べる
copy-order-likeness = 似ている順に並べる
copy-earliest = ここでわかる最も早い日時：{ $time }
page-earliest = ここでわかる最も早い日時：このページ、{ $time }
differs-none = 一語も違いません
differs-edited = { $count }段落に違い
differs-edited-kinds = { $count }段落に違い（{ $kinds }）
differs-added = { $count }段落多い
differs-removed = { $count }段落少ない
differs = その記事では：{ $differences }
copy-highlight = 共通する文章を表示
copy-highlight-of = 共通する文章を表示：{ $site }
copy-unhighlight = 共通する文章を隠す
copy-unhighlight-of = 共通する文章を隠す：{ $site }
copy-compare = 比較
copy-compare-with = { $site }と比較
strip = このページの{ $of }段落のうち{ $shared }段落に、その記事と共通する言葉があります
reworded-fold = 言い換えられた箇所{ $count }件
reworded-all = { $count }件の箇所をすべて表示
reworded-there = あちらの文章（この{ $words }語のうち{ $shared }語が共通）：

## Quotes

quotes-title = 引用
quotes-all = { $count }件の引用をすべて表示
quoted = 「<bdi>{ $text }</bdi>」
quote-speaker = <bdi>{ $speaker }</bdi>
quote-speaker-unnamed = 発言者の名前なし
quote-same-at = <bdi>{ $speaker }</bdi> · <bdi>{ $sites }</bdi>：同じ言葉
quote-same-at-unnamed = 発言者の名前なし · <bdi>{ $sites }</bdi>：同じ言葉
quote-at-same = <bdi>{ $site }</bdi>：同じ言葉
quote-at-reworded = <bdi>{ $site }</bdi>：違う言い回し
quote-at-reattributed = <bdi>{ $site }</bdi>：別の人の発言
quote-at-shortened = <bdi>{ $site }</bdi>：短縮
quote-at-same-by = <bdi>{ $site }</bdi>：同じ言葉、<bdi>{ $speaker }</bdi>
quote-at-reworded-by = <bdi>{ $site }</bdi>：違う言い回し、<bdi>{ $speaker }</bdi>
quote-at-reattributed-by = <bdi>{ $site }</bdi>：別の人の発言、<bdi>{ $speaker }</bdi>
quote-at-shortened-by = <bdi>{ $site }</bdi>：短縮、<bdi>{ $speaker }</bdi>
quote-other-article = 別の記事

## How much of the page was read

read-title = 読んだ範囲
read-paragraphs = { $count }段落
read-words = { $count }語
read-blocks = { $count }ブロック
read-line = 読んだ範囲：{ $paragraphs }、{ $words }。除いたものはありません
read-line-beside = 読んだ範囲：{ $paragraphs }、{ $words }。本文以外に{ $blocks }
read-other-articles = ページにはこのあと別の記事が{ $count }本続きますが、読んでいません。
read-cut = ページがとても大きいため、最初の部分だけを読みました。その先は比較していません。

## What the page says

says-title = ページの記載
says-credit = クレジット
says-photo = 写真
says-dateline = 発信地
says-canonical = 元の記事とされる場所
says-correction = 訂正
says-publisher = 発行元
says-based-on = 基づくもの
says-paywall = 購読者限定

## The foot

compare = 比較
keep = 保存
import = 手元の記事を取り込む
undo = 元に戻す
kept = <b><bdi>{ $version }</bdi></b>として保存しました。
already-known = この文章は<b><bdi>{ $version }</bdi></b>としてすでにあります。今も同じ文章であることを記録しました。
taken-back = 取り消しました。このバージョンは保存されていません。
not-kept = 保存できませんでした：<bdi>{ $reason }</bdi>
private-window = プライベートウィンドウ：保存した記事との照合はしますが、何も保存しません。
page-gone = ページがなくなったか、再読み込みされました。そのページでWireprintを開き直してください。
highlight-changes = ページ内に変更を表示
highlight-warning = 表示すると、ページのスクリプトはどの言葉に印が付いたかを読み取れます。
highlights-of-changes = ページ内の変更
highlights-of-passages = ページ内の共通する箇所
highlights-count = { $count }件を表示中
highlights-at = { $of }件中{ $at }件目
highlights-count-missing = { $count }件を表示中、{ $missing }件は見つかりません
highlights-at-missing = { $of }件中{ $at }件目、{ $missing }件は見つかりません
previous-change = 前の変更
next-change = 次の変更
previous-passage = 前の箇所
next-passage = 次の箇所

keep-spoken = このバージョンを保存
highlight-changes-off = 変更を隠す
ways-out = その他
timeline-compare-with = { $version }と比較
version-kept-on = { $time }に自分で保存
changed-beyond-page = このページだけにある段落：{ $count }
changed-beyond-version = もう一方の文章だけにある段落：{ $count }
changed-no-longer-shown = 古い{ $count }段落が表示されなくなりました
copy-shares-all = このページのすべてが同じ言葉でその記事にあり、その記事のすべてがここにあります
copy-shares-page-whole = このページのすべてが同じ言葉でその記事にあり、その記事の{ $other }がここにあります
copy-shares-other-whole = その記事のすべてが同じ言葉でここにあり、このページの{ $page }がその記事にあります
says-in-data = ページのデータによる
ask-archive = アーカイブに問い合わせる…
asking-now = { $name }に問い合わせています。読んだ保存コピー：{ $read }。新しいバージョン：{ $fresh }。
asking-stop = 問い合わせを中止
asking-came = { $name }に問い合わせました。新しいバージョン：{ $fresh }。

## The card in the open page

page-card-of = { $of }件中{ $at }件目
page-card-next = 次へ
page-card-previous = 前へ
page-card-close = 閉じる
page-card-legend = 色の意味
page-card-look-word = 変わった言葉
page-card-look-edited = 変更のある段落
page-card-look-added = 新しい段落
page-card-look-moved = 移動した段落
page-card-look-removed = 端の印：ここで段落が削除された
