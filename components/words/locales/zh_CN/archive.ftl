# The page that asks web archives.

archive-title = 查询存档
archive-loading = 正在读取查询记录…
archive-private = 这是隐私窗口。不会从这里查询存档。
archive-ask-title = 文章从前的文字
archive-what-is = 网页存档是一种图书馆，保存着网页当时的样子。Wireprint可以从中取来一篇文章的快照，把其中的文字放进你的收藏并加以比较。
archive-addresses = 文章网址，每行一个
archive-lists = 改用网址列表
archive-file = 含有网址的文件：书签、阅读列表、表格
archive-take-list = 使用导入的{ $count }个网址
archive-which = 查询哪个存档
archive-sent =
    { $count ->
        [0] 按下下面的按钮，上面的网址就会发给<b>{ $name }</b>（<code>{ $host }</code>）。目前还没有网址。
        [1] 按下下面的按钮，这个网址就会发给<b>{ $name }</b>（<code>{ $host }</code>）：先询问有哪些快照，之后每取一个快照再发一次。
       *[other] 按下下面的按钮，这{ $count }个网址就会发给<b>{ $name }</b>（<code>{ $host }</code>）：先询问有哪些快照，之后每取一个快照再发一次。
    }
archive-not-sent = 与任何网站一样，{ $name }会看到你的IP地址以及浏览器的名称和版本。它得不到Cookie，得不到姓名，也得不到你在别处读过的内容和保存的文章。其他任何人都得不到任何信息。按下之前，什么也不会发送。
archive-pace = { $name }要求程序放慢速度。这大约需要{ $minutes }分钟；你可以暂停，改天再继续。
archive-ask = 查询{ $name }
archive-withdraw = 交还权限
archive-declined = 浏览器没有给予权限。没有发送任何内容。
archive-no-address = 输入框中没有网址。没有发送任何内容。
archive-jobs-title = 查询记录
archive-running = 还有{ $waiting }个网址正在查询。关闭此标签页也会继续。
archive-paused = 已暂停：还有{ $waiting }个网址没有查完。继续之前不会发送任何内容。
archive-left = 最多还需约{ $minutes }分钟。
archive-pause = 暂停
archive-resume = 继续
archive-table = 另存为表格（CSV）
archive-forget = 清除此列表
archive-counts = { $name }有{ $captures }个快照。已读：{ $read }。新版本：{ $fresh }。未查看：{ $unread }。
archive-closer = 看得更细（再取12个）
archive-again = 再查询一次
archive-too-fast = { $name }表示查询得太快。{ $when }可以再次查询。
archive-is-captures = 已读快照之间的改动已全部找出。文字相同的两个快照之间未作比较。
archive-is-none = { $name }没有这个网址的快照。
archive-is-excluded = 这家新闻网站不让{ $name }存档。以前是否有过快照无从得知。
archive-is-no-answer = { $name }没有回应。这并不说明它有没有快照。
archive-is-no-permission = 浏览器不允许Wireprint查询{ $name }。没有发送任何内容。
archive-is-part = 只查看了一部分，其间可能还有其他改动。
archive-is-cut-off = 查询{ $name }时Wireprint被终止，回应因此丢失。除非你要求，否则不会再次查询。
archive-is-waiting = 正在查询或即将查询{ $name }。
archive-evidence = 逐个列出快照，以供引用
archive-evidence-limits = 快照只说明当时页面上有这段文字。两个快照之间究竟何时改动，没有存档能说明。
archive-came-new = 收藏中原来没有的文字
archive-came-known = 收藏中已有的文字
archive-came-neighbour = 存档给出了另一个快照，已经读过
archive-came-no-text = 这个快照中没有找到文章
archive-came-blocked = 存档没有交出这个快照
archive-came-past-error = 当时网站返回错误，或转到了别处
archive-came-no-capture = 存档列出了这个快照，但实际没有
archive-came-other-address = 这个快照属于另一个网址
archive-came-no-answer = 这个快照没有得到回应
archive-came-cut-off = 回应到来之前Wireprint已被终止
archive-log-title = 已发送的请求
archive-log-count =
    { $count ->
        [0] 无。
       *[other] 此列表有{ $count }个请求。
    }
archive-log-show = 逐个显示请求
archive-log-clear = 清除列表
archive-log-came = 回应{ $came }，{ $bytes }字节
archive-name = <b>{ $name }</b> <soft>{ $host }</soft>
archive-others = 其他存档
archive-others-what = 有些国家保存本国新闻网站的页面。在这里开启后，就可以在上面选用。
archive-own = 你在这台电脑上的存档：其网址
archive-own-what = 例如localhost:8080/wayback。任何内容都不会离开这台电脑。
archive-own-wrong = 这不是这台电脑上的网址。
archive-not-sent-own = { $name }是这台电脑上的程序。任何内容都不会离开这台电脑，按下之前也不会发送任何内容。
archive-more = 显示更多（还有{ $left }个）
archive-trouble = 无法写入收藏，工作已结束。继续之前不会再发送任何内容。
archive-resting = 暂时不再查询{ $name }。从{ $when }起会自动查询其余部分。
archive-is-no-text = { $name }有快照，但取来的快照中都没有文章的文字。
archive-is-withheld = { $name }没有交出所要的全部快照。其中写了什么无从得知。
archive-paper = 收藏中某家新闻网站的全部文章：其名称或网站
archive-paper-take = 填入其网址
archive-paper-none = 收藏中没有这家新闻网站的文章。
archive-cite = 复制引用格式
archive-cited = 已复制
archive-citation = { $address }，{ $name }抓取于{ $time }。{ $link }。抓取字节的摘要：{ $digest }。抓取只说明当时页面上有这段文字，不说明何时改动。
archive-citation-undigested = { $address }，{ $name }抓取于{ $time }。{ $link }。抓取只说明当时页面上有这段文字，不说明何时改动。
archive-browser-asks = 浏览器会先问你，是否允许Wireprint访问{ $host }。这只用于读取那里的快照，别无他用。
archive-browser-activity = Firefox还会提到“浏览活动”和开发者。它指的是上面的网址，只发给存档，绝不会发给我们。
archive-budget = 每个网址最多取{ $count }个快照；需要更多时会再次问你。
