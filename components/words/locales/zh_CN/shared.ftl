# Words that several pages use.

open-library = 文库
try-again = 重试
without-headline = 无标题
wireprint = Wireprint
percent = { $percent }%
percent-under-one = 不到1%

## What happened to a paragraph

op-kept = 未改
op-edited = 修改
op-added = 新增
op-removed = 删除
op-moved = 移动
op-split = 拆分
op-merged = 合并
rewritten = 重写

## What sort of thing changed

kind-number = 数字
kind-negation = 否定
kind-quote = 引语
kind-attribution = 说话人
kind-name = 名称
kind-date = 日期
kind-hedge = 肯定程度
kind-correction = 更正
kind-headline = 标题
kind-wording = 措辞
kind-cosmetic = 标点

## Where a change stands. $number counts from 1; $numbers is a list such as "3 and 4".

place-headline = 标题
place-paragraph = 第{ $number }段
place-paragraphs = 第{ $numbers }段
place-moved = 从第{ $from }段移到第{ $to }段
place-was = 原第{ $number }段
place-stood-first = 原在开头
place-stood-after = 原在第{ $number }段之后

## Said to the ear around words that came or went

ear-added = 新增：
ear-removed = 删除：
ear-end = （完）

## Times

time-seen = { $time }见到
time-published = { $time }发布（据页面）
time-published-kept = { $time }发布（据保存时的页面）
time-published-collection = { $time }发布（据收藏集）
time-published-claimed = { $time }发布（自称）
time-unknown = 时间不详
elapsed-minutes = { $count }分钟
elapsed-hours = { $count }小时
elapsed-days = { $count }天
elapsed-months = { $count }个月
elapsed-years = { $count }年

## Versions

version-shorter-view = 只显示了开头部分
version-number = 版本{ $number }
version-of = { $version }（{ $collection }）

## Stored names. What the corpus stores under names of its own. Names from files are shown as they are.

source-kept = 由你保存
from-collection = 来自收藏集“<bdi>{ $name }</bdi>”
from-collection-file = 来自收藏集“<bdi>{ $name }</bdi>”（文件<bdi>{ $file }</bdi>）
source-open-page = 打开的页面
source-saved-page = 另存的页面
source-page-files = 另存为文件的页面
source-text-files = 纯文本文件
source-newssniffer = NewsSniffer页面
source-not-stated = 未注明
name-kept = 你保存的文章
name-pages = 另存的页面
name-texts = 文本
name-newssniffer = NewsSniffer页面
name-unnamed = 未命名的收藏集
licence-not-stated = 未注明许可

## What stands beside a text, and why it is not read as text

beside-title = 正文之外
reason-table = 表格
reason-caption = 图片说明
reason-list-of-links = 链接列表
reason-label = 标签
reason-definition-list = 释义列表
reason-pull-quote = 摘出的引文
reason-footnote = 脚注
reason-fact-box = 资料框
reason-loose-heading = 小标题
reason-trailing-line = 文末附言
reason-asking-sentence = 向读者的请求

## What each sort of change means

why-number = 数字、金额或数量变了
why-negation = 多了或少了一个“不”：句子的意思可能相反
why-quote = 引号里的话变了
why-attribution = 这话归到了另一个人名下
why-name = 名称变了
why-date = 日期或时间变了
why-hedge = 说法的肯定程度变了
why-correction = 更正说明出现或消失了
why-headline = 标题变了
why-wording = 措辞变了
why-cosmetic = 只有标点、大小写、空格或换行变了

look-at-example = 看一个例子
name-example-ferry = 示例：渡轮报道
name-example-wire = 示例：一篇通讯社稿件，五家新闻网站
name-example-quotes = 示例：一场记者会，两家新闻网站
name-example-world = 示例：另外五种语言的报道
name-example-unrelated = 示例：四十篇互不相关的文章
