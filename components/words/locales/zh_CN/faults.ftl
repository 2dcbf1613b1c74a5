# What can be wrong with a file, one of its entries, or the storage. The codes are those of lib/model/faults.ts.
# No full stop where a row of the list of rejected entries is filled.

## What a file seems to be that is not read

looks-arc = 网页存档（ARC，WARC的前身）。请转换为WARC再导入：warcio recompress FILE new.warc.gz
looks-archive = 压缩包
looks-binary = 二进制数据
looks-bibliography = 参考文献列表
looks-bookmarks = 浏览器书签
looks-calendar = 日历
looks-chat = 聊天记录
looks-contacts = 通讯录
looks-csv = 表格（CSV）
looks-encoded = 编码数据
looks-epub = 电子书（EPUB）。请从中复制文章正文，粘贴到这里
looks-feed = 订阅源（RSS或Atom）
looks-image = 图片
looks-json-array = JSON列表
looks-json-object = 单个JSON对象
looks-log = 程序日志
looks-mail = 电子邮件。请从中复制文章正文，粘贴到这里
looks-media = 音频或视频
looks-mhtml = 网页存档（MHTML）
looks-no-running-text = 没有成篇的文字
looks-office = 办公文档。请将文字另存为纯文本，表格另存为CSV，再导入该文件
looks-opml = 订阅源列表（OPML）
looks-pdf = PDF。请从中复制文章正文，粘贴到这里
looks-program = 程序代码
looks-records = 记录列表
looks-rtf = 富文本（RTF）。请另存为纯文本再导入，或复制正文粘贴到这里
looks-sitemap = 网站地图
looks-sqlite = 数据库（SQLite）。若来自diffengine，请转换为列表再导入：sqlite3 -json FILE "select url, title, summary as text, created as seenAt from entryversion" > versions.json
looks-subtitles = 字幕
looks-svg = 矢量图（SVG）
looks-utf-16-unmarked = 没有字节顺序标记的UTF-16；请另存为UTF-8
looks-warc = 网页存档（WARC）
looks-web-response = 网页服务器的响应
looks-webarchive = Safari的网页存档，或其他属性列表。请在Safari中打开，存储为网页源码后再导入；这样的页面可以读取
looks-xml = 不是文章页面的XML。请转换为每行一篇文章的表格（CSV）再导入
looks-zip = ZIP压缩包

## What a value of a field ought to have been

expected-text = 必须是文本
expected-texts = 必须是文本列表
expected-list = 必须是列表
expected-object = 必须是对象
expected-number = 必须是数字
expected-whole-number = 必须是整数
expected-not-negative = 必须大于或等于0
expected-boolean = 必须是true或false
expected-declaration-kind = 未知的种类

## The faults. Sizes are in megabytes.

fault-empty = 文件是空的
fault-unknown-format = 不能读取这种文件：{ $looks }
fault-unreadable = 无法读取文件（{ $detail }）
fault-not-utf8 = 不是UTF-8：位置{ $position }处的字节为{ $byte }；可能是Latin-1或Windows-1252，请另存为UTF-8
fault-unknown-encoding = 未知编码“{ $name }”
fault-gzip-damaged = gzip数据已损坏或不完整
fault-nested-in-itself = { $format }之内又有{ $format }：未打开
fault-nested-too-deep = 压缩包嵌套超过{ $limit }层：未打开
fault-expands-too-much = 数据解压后膨胀超过{ $limit }倍，形同压缩炸弹：不再读取
fault-too-many-entries = 超过{ $limit }项：不再读取
fault-stalled = { $seconds }秒内没有读到任何内容：不再读取
fault-file-too-long =
    { $format ->
        [page] 页面超过{ $limit } MB
       *[text] 文本超过{ $limit } MB
    }
fault-nested-too-large = 压缩包之内有超过{ $limit } MB的压缩包：请取出后单独导入
fault-nothing-inside = 其中没有可能是文章的内容
fault-no-columns = 没有含正文或网址的列：{ $names }
fault-zip-damaged = ZIP压缩包已损坏、不完整，或所记大小有误
fault-zip-encrypted = 有密码保护：请解压后导入其中的文件
fault-zip-method = 压缩方式不能读取（方式{ $method }）：请解压后导入其中的文件
fault-record-damaged = 存档第{ $offset }字节处的记录已损坏
fault-record-cut-off = 存档在第{ $offset }字节处的记录中断
fault-revisit-without-original = 只说明页面没有变化，而存档中没有页面本身
fault-encoding-not-read = 以“{ $encoding }”压缩，此浏览器无法打开
fault-mhtml-without-page = 网页存档（MHTML）中没有页面
fault-not-in-archive = 清单中有，但存档中没有这个页面
fault-error-page = 服务器返回错误（{ $status }）
fault-withdrawn = 已被通讯社撤回，没有正文（{ $uri }）
fault-newer-format = 属于新版Wireprint的格式{ $version }；这一版只能读取格式1
fault-bad-header = 第一行是文件头，但其中的“{ $field }”无法读取
fault-line-too-long = 一行有{ $size } MB，最多读取{ $limit } MB
fault-not-json = 不是JSON（开头为“{ $begins }”）
fault-json-cut-off = JSON不完整（开头为“{ $begins }”）
fault-not-an-object = 不是JSON对象：每行应为一个版本
fault-json-too-deep = 嵌套超过{ $limit }层
fault-too-many-fields = 有{ $count }个字段，最多读取{ $limit }个
fault-forbidden-field = 字段“{ $field }”不属于文章
fault-wrong-type = { $field }：{ $expected }
fault-field-too-long = { $field }：超过{ $limit }
fault-no-text-field = 没有“paragraphs”，也没有“text”
fault-no-text = 其中没有文字
fault-no-article = 此页面中没有文章文字
fault-no-comparison = NewsSniffer页面中没有“Version …”标题
fault-bad-time = { $field }：“{ $value }”不是时间，或者尚未到来，或者早于1990年
fault-bad-address = url：“{ $value }”不是http网址
fault-wrong-encoding = 文字以错误的编码保存（“{ $sample }”）
fault-page-unreadable = 无法读取页面（{ $detail }）
fault-not-stored = 无法存入（{ $detail }）
fault-storage-full = 存储已满。此前存入的内容已保留。
fault-storage-lost = 浏览器删除了所存的内容。请重新打开Wireprint：它会说明还剩什么，以及如何恢复。
fault-storage-damaged = 浏览器发现其存储已损坏，下次启动时可能会丢弃全部内容。用你导出过的文件可以恢复。
fault-storage-failing = 浏览器的存储出现故障。可能是磁盘已满，或者存储已损坏。请腾出空间，重启浏览器后再试。
fault-storage-of-newer = 你保存的文章上次由新版Wireprint使用，这一版无法读取。内容都还在：请更新扩展。
fault-storage-newer = 另一个窗口打开了此扩展的新版本。请重新加载本页。
fault-storage-closed = 无法打开浏览器的存储。请重启浏览器后再试。
fault-collection-deleted = 收藏集在导入过程中被删除。文件的其余部分没有导入。
fault-private-window = 不会从隐私窗口存入任何内容。
fault-not-checked = 这个页面还没有检查过。请在该页面上重新打开Wireprint。
fault-no-tab = 弹出窗口打开时没有对应的标签页。
fault-no-answer = Wireprint的后台没有回应。
fault-page-busy = 页面没有回应。它可能正忙或已卡住：请等待，或重新加载。
fault-too-slow = 没有及时得到回应。
fault-cancelled = 你在得到回应之前停止了。
fault-keep-unsure = Wireprint的后台中途停止了。
fault-background-stopped = Wireprint的后台中途停止了。请再按一次。
fault-not-started = 工作无法开始。请重新加载本页。
fault-stopped = 导入已停止：{ $detail }
fault-failed = { $detail }
