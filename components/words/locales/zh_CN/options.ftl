# The options page.

options-title = 选项 · Wireprint
sections-label = 栏目
section-corpora = 收藏集
section-papers = 新闻网站
section-storage = 存储
section-settings = 设置
section-keyboard = 键盘与帮助
section-about = 关于与隐私
close = 关闭

## Collections

corpora-lead = 你保存的文章：Wireprint用它们与打开的文章对照。全部内容都留在这个浏览器里。
corpora-loading = 正在打开收藏集…
corpora-failed = 无法打开收藏集。<bdi>{ $reason }</bdi>
corpora-none = 还没有收藏集。把文件拖放到上方，或从下面的示例开始。
corpus-name = 收藏集
corpus-origin = 来源、许可
corpus-articles = 文章
corpus-versions = 版本
corpus-size = 大小
corpus-actions = 操作
corpus-export = 导出
corpus-export-of = 将{ $name }导出为{ $format }
corpus-delete = 删除
corpus-delete-of = 删除{ $name }
corpus-sum = 合计<soft> · 两个收藏集共有的内容可能重复计算</soft>
origin-both = <bdi>{ $source }</bdi>；<bdi>{ $licence }</bdi>
deleted = 已删除：<b><bdi>{ $name }</bdi></b>。
undo-deletion = 撤销
size-bytes = { $bytes }字节
size-kB = { $amount } kB
size-MB = { $amount } MB
size-GB = { $amount } GB
size-TB = { $amount } TB

## Choosing files

drop = <b>把文件或文件夹拖放到页面任意位置</b>，也可以粘贴，或者<button></button> <folder></folder>
drop-choose = 选择文件
drop-kinds = 另存的页面（HTML、MHTML、SingleFile）、网页存档（WARC、WACZ）、ZIP压缩包、表格（CSV）、列表（JSON、NDJSON）、订阅源、wallabag和Omnivore的导出文件、通讯社的新闻数据、书签和阅读列表。种类会自动识别。
drop-input = 要导入的文件

## An import

import-files = { $files }个文件
import-cancel = 取消
import-cancelling = 正在取消…
import-label = 导入
import-file = <bdi>{ $name }</bdi>（第{ $at }个文件，共{ $of }个）
import-rows = 已读取{ $rows }个版本
import-rate = 每秒{ $rate }个
import-left = 还需{ $time }
import-ordering = 正在整理以便搜索
import-resumed = 从第{ $line }行之后继续
import-stopped = 导入已停止。
import-cancelled = 已取消。此前导入的内容会保留；再次提供同一个文件，会从那里继续。
import-nothing = 完成：没有可导入的内容。
import-done = 完成。
import-new-articles = { $count }篇新文章
import-new-versions = { $count }个新版本
import-known = 已有{ $count }个
import-spoken-begun = 正在导入{ $name }
import-spoken-share = 已导入{ $share }
import-spoken-cancelling = 正在取消
import-spoken-end = { $ending }{ $outcome }。
import-spoken-end-rejected = { $ending }{ $outcome }。{ $rejected }行未接受。
left-seconds = { $count }秒
left-few-seconds = 几秒
left-minutes = { $count }分钟
left-hours = { $count }小时

import-no-article = { $count }个没有文章的页面
import-addresses = 保存{ $count }个网址，供查询存档
import-waiting = 等待前一个导入完成。
import-bytes-rate = 每秒{ $size }
import-resumed-at = 从{ $size }处继续
import-in-vain = 没有任何内容可以导入。
import-kinds = 识别为：{ $kinds }
passed-over-title = { $count }个没有文章的页面

## What files were taken for

file-kind-saved-page = { $count }个另存的页面
file-kind-plain-text = { $count }个文本
file-kind-ndjson = { $count }个文章列表（NDJSON）
file-kind-json-array = { $count }个文章列表（JSON）
file-kind-json-object = { $count }个JSON文件
file-kind-table = { $count }个表格
file-kind-warc = { $count }个网页存档（WARC）
file-kind-wacz = { $count }个网页存档（WACZ）
file-kind-zip = { $count }个ZIP压缩包
file-kind-mhtml = { $count }个单文件页面（MHTML）
file-kind-feed = { $count }个订阅源
file-kind-news-xml = { $count }个新闻数据文件
file-kind-extract-xml = { $count }个提取好的文章文件（XML）
file-kind-addresses = { $count }个网址列表
file-kind-comparison-text = { $count }个NewsSniffer比较
file-kind-gzip = { $count }个gzip文件
file-kind-utf-16 = { $count }个UTF-16文件

## Columns of a table

columns-title = 每一列分别是什么？
columns-why = 已根据列名和前几行作出推测，有误之处请更改。
columns-field = 字段
columns-column = 列
columns-sample = 第一行的内容
columns-none = （无）
columns-addresses = 没有正文时，只保存网址，供以后查询存档。
columns-nothing = 请至少选择正文或网址。
columns-import = 导入
drop-folder = 选择文件夹
drop-folder-input = 要导入的文件夹
pasted-name = 粘贴的内容
column-title = 标题
column-text = 正文
column-url = 网址
column-publishedAt = 发布时间
column-seenAt = 见到时间
column-modifiedAt = 更新时间
column-byline = 作者
column-site = 新闻网站
column-language = 语言
column-label = 版本

## Rejected rows

rejected-title = { $count }行未接受
rejected-label = 未接受的行
rejected-file = 文件
rejected-line = 行
rejected-reason = 原因
rejected-first = 显示前{ $count }行。
rejected-copy = 复制
rejected-copied = 已复制。
rejected-not-copied = 无法复制。
rejected-save = 另存为文本

## Examples

seeds-title = 示例
seeds-what = Wireprint附带六种语言的虚构报道：同一篇文章的多个版本、一篇通讯社稿件及其相同文章、含有相同引语的新闻网站。它们与你保存的内容分开存放，名称中注明是示例，按一下即可移除。
seeds-import = 导入示例
seeds-imported = 示例已进入收藏，每个都注明是示例。它们是虚构的，从不算作你保存的内容。
seeds-remove = 移除示例

## Storage

storage-title = 存储
storage-loading = 正在向浏览器查询…
storage-failed = 浏览器没有说明存储的情况。
room-title = 已用空间
room-unknown = 浏览器没有说明用了多少。
room-used = Wireprint使用了<b>{ $used }</b>。
room-used-of = Wireprint使用了<b>{ $used }</b>，浏览器分配的总量约为{ $all }。
room-persisted = 即使磁盘空间不足，浏览器也会保留这些内容。
room-not-persisted = 磁盘空间不足时，浏览器可能会清除这些内容。导出一份才稳妥。
room-persist = 请求浏览器保留
room-by-corpus = 各收藏集的大小
room-running-out = 空间即将用完：还剩{ $free }，占浏览器分配空间的{ $share }。下一次导入或整理索引可能没有足够的空间。请删除一个收藏集，或只保留最近几个月的内容。
room-persist-granted = 浏览器已同意：不会自行清除这些内容。
room-persist-refused = 浏览器没有同意。它会自行决定，通常看页面使用的频繁程度。以后可以再次请求；导出一份才稳妥。
room-persist-failed = 无法向浏览器提出请求。
retention-title = 清理旧文章
retention-what = 导入的文章可以在若干个月后清理，从最后一次见到时算起，没有则从发布时算起。你保存的文章和没有时间的文章会留下。只在按下按钮时清理一次。
retention-keep = 保留
retention-all = 全部
retention-months = 最近{ $count }个月
retention-counting = 正在统计…
retention-failed = 未能完成。没有删除任何内容。
retention-done = 已移到文库的回收站，七天之内可以撤销。
retention-would-go =
    { $versions ->
        [0] 没有更早的内容。
       *[other] 将清理{ $versions }个版本，涉及{ $articles }篇文章。
    }
retention-remove = 移到回收站
kept-sure = 要删除你手动保存的全部内容吗？除非你导出过，否则没有任何文件留有这些内容。
kept-yes = 删除
kept-no = 保留
index-title = 索引
index-what = 索引用来查找共同片段。“检查”会把索引与保存的文字对照，“修复”会根据文字重建索引。两者都不会更改文字。
index-check = 检查索引
index-repair = 修复索引
index-checking = 正在检查
index-repairing = 正在修复
index-working = { $what }…
index-right = 没有缺失：索引与根据文字建立的一致。
index-wrong = 有缺失，请修复。
index-repaired = 已修复：保存的内容又都能找到了。
problem-earlier-rule = 这份索引由旧版Wireprint建立。
problem-text-lost = 版本{ $version }没有文字。
problem-text-altered = 版本{ $version }的文字与原来不同。
problem-unknown-to-article = 文章{ $article }中没有版本{ $version }的记录。
problem-entries-lacking = 缺少{ $count }项（表{ $table }，行{ $row }）。
problem-entries-foreign = 多出{ $count }项（表{ $table }，行{ $row }）。
problem-counts = 收藏集{ $corpus }记为{ $counted }个版本，实际有{ $found }个。

## Keyboard and help

keys-title = 按键
keys-none = 未设按键
keys-check = 检查打开的文章
keys-step = 下一处、上一处改动或显示的片段（弹出窗口和比较页）
keys-walk = 逐个浏览文章的版本
keys-close = 关闭弹出窗口
keys-where = 第一个按键可以在浏览器中更改：Chrome和Edge在<code>chrome://extensions/shortcuts</code>，Firefox在附加组件的“管理扩展快捷键”中。
key-left = ←
key-right = →
key-home = Home
key-end = End
key-escape = Esc
steps-title = 开始使用
steps-import = 在<a>收藏集</a>中导入收藏集或示例。
steps-open = 打开一篇新闻，按下Wireprint按钮（或其按键）。在此之前不会读取任何内容。
steps-report = 弹出窗口会告诉你：已知有哪些版本，这些文字还见于哪里，有哪些改动。
steps-keep = “保存此版本”会记下文字，下次有改动你就能看到。

## About and privacy

about-what-title = Wireprint是什么
about-what = Wireprint告诉你打开的文章中的文字曾见于何处：更早和更晚的版本、别处的相同文章、共同的片段和引语，以及页面对自身来源的说明。它只出示依据，不作评判，也不说谁抄了谁。
about-privacy-title = 一切都留在这台设备上
about-no-request = Wireprint没有服务器，没有账号，也不做统计。只有一种情况会发出请求：你在网页存档页上按下“查询”。这时，文章的网址会发给你选定的存档，不发给其他任何人，而且每次都要由你按下。
about-on-press = 你在页面上按下按钮时，才会读取这个页面。在你添加的新闻网站上，文章在你面前停留五秒后，或者复查文章时，也会自动读取。Wireprint无法访问其他任何网站。
about-storage = 收藏集和保存的版本存放在这个浏览器的存储中，你删除它们或移除扩展后就会消失。
about-private = 在隐私窗口中，会与保存的文章对照，但不存入任何内容。
about-highlights = 在页面中显示改动或共同片段时，该页面的脚本能读出哪些词被标出，以及是由Wireprint标出的。除此之外，读不到你保存的文章的任何内容。
about-licence-title = 许可
about-licence = Wireprint是采用MIT许可证的自由软件。收藏集中的文字归其发布者所有，来源和许可列在清单中。

## What the labels mean, and how the page shows changes

legend-title = 标签和线条的含义
look-added = 新增
look-added-why = 在页面中：下划线
look-word = 改动的词
look-word-why = 在页面中：双线
look-edited = 修改
look-edited-why = 在页面中：点线
look-moved = 移动
look-moved-why = 在页面中：虚线
look-shared = 共同
look-shared-why = 在页面中：单线
