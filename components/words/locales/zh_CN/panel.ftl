# The report beside the page, and what the reader may set.

open-panel = 在页面旁边打开
open-changes = 发现的改动
open-options = 选项
panel-press-title = 请在此页面上按下按钮
panel-press = 你在页面上按下Wireprint按钮或其快捷键之后，它才能看到该页面。在你添加的新闻网站上，它能看到每个页面。浏览器自身的页面，它永远看不到。

settings-title = 设置
settings-loading = 正在读取设置…
settings-failed = 无法读取设置。请重新加载本页再试。
settings-language = 语言
settings-language-browser = 跟随浏览器
settings-language-note = 已打开的Wireprint页面重新加载后才会更换语言。
settings-menus = 浏览器右键菜单中的菜单项
settings-badge = 工具栏按钮上的标记
settings-notifications = 复查的文章有改动时发出通知
settings-notifications-note = 每次一条，最多列三个标题。浏览器会先征求你的同意；关闭后，权限随即交还。
settings-prescribed = 由这台设备的管理者设定
settings-save-title = 设置文件
settings-save = 将设置保存为文件
settings-load = 从文件载入设置
settings-loaded = 设置已载入。
settings-no-file = 该文件不含Wireprint的设置。没有任何改变。
settings-not-saved = 未能保存。请重试。
commands-title = 更多按键
commands-why = 浏览器允许你为这些操作设定按键。起初只有一部分设有按键，以免占用你已在使用的按键。
commands-none = 尚未设定
commands-change = 更改按键
commands-change-where = 在Firefox中：打开附加组件，点齿轮，再选“管理扩展快捷键”。
