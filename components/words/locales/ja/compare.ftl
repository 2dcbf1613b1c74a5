# The compare page, and the files that it saves.

page-title = 比較 · Wireprint

## While there is no comparison

compare-failed = 比較できませんでした
compare-heading = 比較
comparing = 比較しています…
missing-both = どちらの文章もここにありません
missing-left = 左の文章がここにありません
missing-right = 右の文章がここにありません
missing-why = そのバージョンが保存した記事から削除されたか、保存する前にページが閉じられました。記事を開き直し、ポップアップで「比較」を押してください。保存したバージョンはここに残り、その比較のアドレスもそのまま使えます。

## The sides

left-text = 左の文章
right-text = 右の文章
open-page = 開いているページ
open-now = 現在開いています
choice-at = { $version } · { $time }

## The sum

totals = 段落：{ $counts } · { $added }語を追加、{ $removed }語を削除
total-edited = 変更{ $count }
total-added = 追加{ $count }
total-removed = 削除{ $count }
total-moved = 移動{ $count }
total-split-or-merged = 分割・結合{ $count }
total-kept = 変更なし{ $count }
total-none = なし
outcome-shorter-left = 左の文章は途中までの表示です。右の文章と同じ始まりで、右には続きがあります。
outcome-shorter-right = 右の文章は途中までの表示です。左の文章と同じ始まりで、左には続きがあります。
outcome-same = 変更はありません。どちらの文章も、同じ言葉が同じ順に並んでいます。
outcome-filtered = この種類の変更はありません。
outcome-common = 両方に表示されている部分は、一語も違いません。
outcome-punctuation = 言葉は一語も違いません。違うのは句読点、大文字と小文字、空白、改行だけです。
facets-label = この種類の変更だけを表示
facet-count = { $facet } { $count }
facets-all = すべての種類を表示

## Folds. A fold says what it holds in a list of these.

fold-kept = 変更のない{ $count }段落
fold-cosmetic = 句読点などだけの変更{ $count }件
fold-beyond = もう一方の文章が終わった先の{ $count }段落
fold-filtered = 絞り込みの対象外の変更{ $count }件
move-to = 第{ $number }段落へ
move-from = 第{ $number }段落から

## The toolbar

toolbar-label = 表示と保存
layout-label = 配置
layout-side = 左右に並べる
layout-inline = ひとつにまとめる
scope-label = 段落
scope-changes = 変更だけ
scope-all = すべて
swap = 左右を入れ替え
step-previous = 前の変更
step-next = 次の変更
step-none = 変更なし
step-count = 変更{ $of }件
step-at = 変更{ $of }件中{ $at }件目
step-waiting = 比較しています…
save-label = 比較を保存
save-as = { $format }で保存
print = 印刷

## The history

history-title = { $versions }バージョンと、それぞれで変わった語数
history-left = { $number }（左）
history-right = { $number }（右）
history-first = わかっている最初のもの
history-changed = { $added }語を追加、{ $removed }語を削除
history-compare = { $version }と比較
history-gap = +{ $elapsed }
heat-title = 段落ごとの変更回数
heat-picture = 変わった段落：{ $changed }。バージョンの移り変わり：{ $steps }回。
heat-none = 二度以上変わった段落はありません
heat-paragraph = 第{ $number }段落：{ $count }回

## Saved files

export-title = 比較
export-change = 変更
export-left = 左：{ $side }
export-right = 右：{ $side }
export-legend = <del>取り消し線</del>：左だけにある。<ins>下線</ins>：右だけにある。
export-moved-away = いまの第{ $number }段落は、元はここにありました。
