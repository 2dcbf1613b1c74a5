# The compare page, and the files that it saves.

page-title = 比较 · Wireprint

## While there is no comparison

compare-failed = 比较没有成功
compare-heading = 比较
comparing = 正在比较…
missing-both = 两段文字都不在这里
missing-left = 左侧的文字不在这里
missing-right = 右侧的文字不在这里
missing-why = 它的版本已从保存的文章中删除，或者页面在保存之前就关闭了。请重新打开文章，在弹出窗口中按“比较”；你保存的版本会留在这里，比较页的网址也会一直有效。

## The sides

left-text = 左侧文字
right-text = 右侧文字
open-page = 打开的页面
open-now = 现在打开
choice-at = { $version } · { $time }

## The sum

totals = 段落：{ $counts } · 新增{ $added }个词，删除{ $removed }个词
total-edited = 修改{ $count }
total-added = 新增{ $count }
total-removed = 删除{ $count }
total-moved = 移动{ $count }
total-split-or-merged = 拆分或合并{ $count }
total-kept = 未改{ $count }
total-none = 无
outcome-shorter-left = 左侧只显示了开头部分：与另一段文字的开头相同，而后者还有后文。
outcome-shorter-right = 右侧只显示了开头部分：与另一段文字的开头相同，而后者还有后文。
outcome-same = 没有改动：两段文字的词及其顺序都相同。
outcome-filtered = 没有这类改动。
outcome-common = 两段文字共同显示的部分，一个词也不差。
outcome-punctuation = 一个词也不差：只有标点、大小写、空格或换行不同。
facets-label = 只显示这类改动
facet-count = { $facet } { $count }
facets-all = 显示所有种类

## Folds. A fold says what it holds in a list of these.

fold-kept = 未改的{ $count }段
fold-cosmetic = 只涉及标点的{ $count }处改动
fold-beyond = 超出另一段文字显示范围的{ $count }段
fold-filtered = 筛选范围之外的{ $count }处改动
move-to = 移到第{ $number }段
move-from = 从第{ $number }段移来

## The toolbar

toolbar-label = 显示与保存
layout-label = 版式
layout-side = 并排
layout-inline = 合并
scope-label = 段落
scope-changes = 仅改动
scope-all = 全部
swap = 左右互换
step-previous = 上一处改动
step-next = 下一处改动
step-none = 没有改动
step-count = { $of }处改动
step-at = 第{ $at }处改动，共{ $of }处
step-waiting = 正在比较…
save-label = 保存比较结果
save-as = 另存为{ $format }
print = 打印

## The history

history-title = { $versions }个版本及各自改动的词数
history-left = { $number }（左）
history-right = { $number }（右）
history-first = 已知最早的版本
history-changed = 新增{ $added }个词，删除{ $removed }个词
history-compare = 与{ $version }比较
history-gap = +{ $elapsed }
heat-title = 各段改动的次数
heat-picture = 改动过的段落：{ $changed }。版本更替：{ $steps }次。
heat-none = 没有段落改动超过一次
heat-paragraph = 第{ $number }段：{ $count }次

## Saved files

export-title = 比较
export-change = 改动
export-left = 左：{ $side }
export-right = 右：{ $side }
export-legend = <del>删除线</del>：只见于左侧。<ins>下划线</ins>：只见于右侧。
export-moved-away = 现在的第{ $number }段原先在这里。
