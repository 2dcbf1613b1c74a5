# The report on the open article, in the popup.

## States without a report

loading = 正在读取页面，并与保存的文章对照…
no-article-title = 本页没有找到文章
no-article-why = Wireprint寻找的是一篇由几段组成的文字。首页、列表和视频页没有这样的文字。请打开一篇文章，再按一次按钮。
no-article-options = 打开保存的文章
forbidden-title = 浏览器不允许扩展读取此页面
forbidden-why = 浏览器不允许扩展读取浏览器自身的页面、扩展商店和PDF阅读器。如果这篇文章也有普通网页，请打开那个网页。
failed-title = 查找没有成功
failed-no-reason = 没有给出原因。
failed-why = 没有存入任何内容，也没有丢失任何内容。请重试；如果仍然如此，请先重新加载页面。

## The head

no-date = 页面上没有日期

## The timeline of versions

versions-title = 版本
versions-known = 已知{ $known }个
versions-known-with-text = 已知{ $known }个，其中{ $withText }个有文字
timeline-this-page = 本页
timeline-page-text = 本页的文字
timeline-compared = 正与本页比较
timeline-choose = 选中即可比较
timeline-no-text = 文字未知
timeline-no-text-spoken = 其文字未知
timeline-words-changed = { $count }个词有改动

## What changed

changed-title = 改动之处
changed-against = 与<bdi>{ $version }</bdi>相比
changed-nothing = 一个词也没有改。
changed-nothing-text = 正文一个词也没有改。
changed-nothing-common = 共同的部分没有改动。
changed-cosmetic = { $count }处改动只涉及标点、大小写、空格或换行
changed-all = 显示全部{ $count }处改动
card-words = { $count }个词
card-more = 显示全文
card-less = 收起

## Elsewhere

elsewhere-title = 别处
elsewhere-all = 显示全部{ $count }篇文章
elsewhere-unread = 至少还有{ $count }篇文章可能与本页有许多相同之处，尚未比较。
relation-version = 同一篇报道，网址不同
relation-copy = 同一篇文章
relation-adapted = 改写过的同一篇文章
relation-series = 格式相同，事实不同
relation-passages = 有共同片段
relation-quotes = 有共同引语
copy-untitled = 无标题
copy-shares = 本页的{ $page }原样见于那篇文章；那篇文章的{ $other }见于本页
copy-carries-ours = 文字是<bdi>{ $version }</bdi>
copy-carried-by-page = 本页的文字是它的<bdi>{ $version }</bdi>
copy-carries-undecided = 是哪个版本：无法断定
copy-order-time = 按时间排序
copy-order-likeness = 按相似程度排序
copy-earliest = 此处已知的最早时间：{ $time }
page-earliest = 此处已知的最早时间：本页，{ $time }
differs-none = 一个词也不差
differs-edited = { $count }段有不同
differs-edited-kinds = { $count }段有不同（{ $kinds }）
differs-added = 多出{ $count }段
differs-removed = 少了{ $count }段
differs = 那篇文章：{ $differences }
copy-highlight = 显示共同文字
copy-highlight-of = 显示共同文字：{ $site }
copy-unhighlight = 隐藏共同文字
copy-unhighlight-of = 隐藏共同文字：{ $site }
copy-compare = 比较
copy-compare-with = 与{ $site }比较
strip = 本页{ $of }段中，有{ $shared }段与它有相同的文字
reworded-fold = { $count }个片段换了说法
reworded-all = 显示全部{ $count }个片段
reworded-there = 那里的说法（这里的{ $words }个词中有{ $shared }个相同）：

## Quotes

quotes-title = 引语
quotes-all = 显示全部{ $count }段引语
quoted = “<bdi>{ $text }</bdi>”
quote-speaker = <bdi>{ $speaker }</bdi>
quote-speaker-unnamed = 未写明说话人
quote-same-at = <bdi>{ $speaker }</bdi> · <bdi>{ $sites }</bdi>：原话相同
quote-same-at-unnamed = 未写明说话人 · <bdi>{ $sites }</bdi>：原话相同
quote-at-same = <bdi>{ $site }</bdi>：原话相同
quote-at-reworded = <bdi>{ $site }</bdi>：换了说法
quote-at-reattributed = <bdi>{ $site }</bdi>：归到别人名下
quote-at-shortened = <bdi>{ $site }</bdi>：有缩短
quote-at-same-by = <bdi>{ $site }</bdi>：原话相同，<bdi>{ $speaker }</bdi>
quote-at-reworded-by = <bdi>{ $site }</bdi>：换了说法，<bdi>{ $speaker }</bdi>
quote-at-reattributed-by = <bdi>{ $site }</bdi>：归到别人名下，<bdi>{ $speaker }</bdi>
quote-at-shortened-by = <bdi>{ $site }</bdi>：有缩短，<bdi>{ $speaker }</bdi>
quote-other-article = 另一篇文章

## How much of the page was read

read-title = 读取范围
read-paragraphs = { $count }段
read-words = { $count }个词
read-blocks = { $count }块
read-line = 读取：{ $paragraphs }，{ $words }；没有遗漏
read-line-beside = 读取：{ $paragraphs }，{ $words }；正文之外{ $blocks }
read-other-articles = 页面后面还有{ $count }篇其他文章，没有读取。
read-cut = 页面非常大，只读取了开头部分，后面的内容没有比较。

## What the page says

says-title = 页面自述
says-credit = 来源
says-photo = 图片
says-dateline = 电头
says-canonical = 所称的原文网址
says-correction = 更正
says-publisher = 发布者
says-based-on = 基于
says-paywall = 仅限订阅者

## The foot

compare = 比较
keep = 保存
import = 导入已有的文章
undo = 撤销
kept = 已保存为<b><bdi>{ $version }</bdi></b>。
already-known = 这段文字你已经有了，即<b><bdi>{ $version }</bdi></b>；已记下它现在仍是如此。
taken-back = 已撤销：此版本没有保存。
not-kept = 未能保存：<bdi>{ $reason }</bdi>
private-window = 隐私窗口：会与保存的文章对照，但不存入任何内容。
page-gone = 页面已关闭或重新加载。请在该页面上重新打开Wireprint。
highlight-changes = 在页面中显示改动
highlight-warning = 显示期间，页面的脚本能读出是哪些词。
highlights-of-changes = 页面中的各处改动
highlights-of-passages = 页面中的各个片段
highlights-count = 显示{ $count }处
highlights-at = 第{ $at }处，共{ $of }处
highlights-count-missing = 显示{ $count }处；{ $missing }处未找到
highlights-at-missing = 第{ $at }处，共{ $of }处；{ $missing }处未找到
previous-change = 上一处改动
next-change = 下一处改动
previous-passage = 上一个片段
next-passage = 下一个片段

keep-spoken = 保存此版本
highlight-changes-off = 隐藏改动
ways-out = 更多
timeline-compare-with = 与{ $version }比较
version-kept-on = 由你在{ $time }保存
changed-beyond-page = { $count }段只见于本页
changed-beyond-version = { $count }段只见于另一段文字
changed-no-longer-shown = 较早的{ $count }段不再显示
copy-shares-all = 本页的全部文字原样见于那篇文章，那篇文章的全部文字也见于本页
copy-shares-page-whole = 本页的全部文字原样见于那篇文章；那篇文章的{ $other }见于本页
copy-shares-other-whole = 那篇文章的全部文字原样见于本页；本页的{ $page }见于那篇文章
says-in-data = 据页面数据
ask-archive = 查询存档…
asking-now = 正在查询{ $name }。已读快照：{ $read }。新版本：{ $fresh }。
asking-stop = 停止查询
asking-came = 已查询{ $name }。新版本：{ $fresh }。

## The card in the open page

page-card-of = 第{ $at }处，共{ $of }处
page-card-next = 下一处
page-card-previous = 上一处
page-card-close = 关闭
page-card-legend = 颜色的含义
page-card-look-word = 改动的词
page-card-look-edited = 有改动的段落
page-card-look-added = 新增的段落
page-card-look-moved = 移动过的段落
page-card-look-removed = 边缘标记：此处删除了一段
