# Papers that the reader has named, articles that are followed, changes that were found.

## In the popup

since-read-changed = 你在{ $when }读过之后，<b>文字有改动</b>。
since-read-same = 你在{ $when }读过之后，没有改动。
paper-offer = 要让Wireprint自动保存你在<bdi>{ $site }</bdi>上读的文章吗？
paper-offer-yes = 保存我在此网站上读的文章
paper-offer-no = 不用了
paper-named =
    { $kept ->
        [0] <bdi>{ $site }</bdi>是你添加的新闻网站：Wireprint会自动保存你在那里读的文章。
       *[other] <bdi>{ $site }</bdi>是你添加的新闻网站：Wireprint会自动保存你在那里读的文章，至今已保存{ $kept }篇。
    }
paper-not-this = 不要这个网站
paper-unnamed = Wireprint不再自动读取<bdi>{ $site }</bdi>。
paper-forget = 同时删除在那里保存的{ $kept }篇文字
paper-forgotten = 已删除{ $count }篇文字。你手动保存的内容仍在。
paper-failed = 没有成功。请重试。
follow-start = 复查这篇文章
follow-stop = 停止复查
follow-next = Wireprint将在{ $when }再次查看这篇文章。
follow-ended = Wireprint复查这篇文章已满两周，现已停止。
changes-open = 发现的全部改动

## In the options

papers-title = 新闻网站
papers-why = 你按下按钮时，Wireprint会读取页面。在你添加到这里的新闻网站上，它还会自动读取：你读了五秒的文章会被保存，按钮上会显示已知有几个版本。任何内容都不会离开你的设备。隐私窗口从不自动读取。
papers-loading = 正在读取你的新闻网站…
papers-load-failed = 无法读取你的新闻网站。请重新加载本页再试。
papers-none = 你还没有添加新闻网站。
papers-list = 你添加的新闻网站
papers-since = 始于{ $when }
papers-kept = 已保存{ $kept }篇
papers-revoked = 浏览器不再允许Wireprint读取这个新闻网站。
papers-allow-again = 重新允许
papers-remove = 移除
papers-remove-spoken = 移除{ $site }
papers-removed = <bdi>{ $site }</bdi>已移除。保存过的内容会留下。
papers-add = 添加新闻网站
papers-add-label = 新闻网站的网址
papers-add-example = 例如https://www.harbour-courier.example
papers-add-button = 允许并保存
papers-add-ask = 浏览器会问你，是否允许Wireprint读取这个网站。
papers-no-address = 这不是网页的网址。请粘贴文章或首页的网址。
papers-refused = 你没有允许，因此没有任何改变。
papers-named-now = 已添加<bdi>{ $site }</bdi>。已打开的页面重新加载后才会读取。
papers-everywhere-title = 所有网站
papers-everywhere = 保存我在所有网站上读的文章
papers-everywhere-why = 不包括银行、邮箱、医疗、政府机关或本地网络的网址，不包括要求输入密码或不愿被搜索引擎收录的页面，也不包括下面的网站。推测可能出错：逐个添加新闻网站更稳妥。
papers-never-title = 从不读取的网站
papers-never-label = 添加网站
papers-never-button = 从不读取
papers-never-none = 无。
papers-memory-title = 你的阅读记录
papers-memory = 对收藏中的文章，Wireprint会记住你何时读过哪个版本，以便告诉你此后有哪些改动。它只记时间，不记文字。
papers-memory-forget = 清除阅读时间
papers-memory-forgotten = 已清除。
papers-changes = 发现的改动

## The list of changes

changes-title = 改动
changes-page-title = Wireprint：发现的改动
changes-why = 你复查的文章，以及在你添加的新闻网站上重读的文章，其中的改动按从新到旧排列。时间是Wireprint发现改动的时间，不是网站作出改动的时间。
changes-loading = 正在加载…
changes-load-failed = 无法加载列表。请重新加载本页再试。
changes-none = 还没有发现改动。
changes-none-why = 在选项中添加新闻网站，然后在弹出窗口中开始复查文章：Wireprint会在半小时后再次查看，之后间隔越来越长，持续两周。
changes-to-options = 添加新闻网站
changes-look-now = 立即全部查看
changes-looking = 正在查看…
changes-looked =
    { $count ->
        [0] 没有改动。
       *[other] { $count }篇文章有改动。
    }
changes-look-failed = 查看没有成功。请重试。
changes-seen-all = 全部标为已看
changes-unseen = 新
changes-found-at = { $when }发现
changes-edited = 修改{ $count }段
changes-added = 新增{ $count }段
changes-removed = 删除{ $count }段
changes-headline = 更换标题
changes-compare = 比较
changes-open-article = 打开文章
changes-followed-title = 复查中的文章
changes-followed-next = 下次查看：{ $when }
changes-followed-ended = 计划已结束
changes-followed-last-same = 上次查看没有改动，{ $when }
changes-followed-last-changed = 上次查看有改动，{ $when }
changes-followed-last-failed = 上次查看未能读取，{ $when }
changes-followed-last-revoked = 未查看：其新闻网站已移除
changes-followed-not-yet = 尚未查看
changes-unfollow = 停止
changes-unfollow-spoken = 停止复查{ $title }
follow-how = 复查时，浏览器会在单独的标签页中打开文章，随后关闭。对网站来说，这与你自己打开时一样，是一次访问。
