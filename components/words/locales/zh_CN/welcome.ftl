# The page that opens after installing, and the examples that come with Wireprint.

welcome-page-title = 欢迎 · Wireprint
welcome-title = 看看你读过之后，报道改了哪里
welcome-lede = 在文章页面按下按钮，把它保存下来。下次再来时，Wireprint会告诉你哪些词变了，这段文字还见于哪里。一切都留在这个浏览器里；只有按下写明会发送的按钮，才会发出内容。

## The example

welcome-example = 示例：一篇有多个版本的虚构报道
welcome-example-loading = 正在打开示例…
welcome-example-failed = 无法打开示例。
welcome-compare = 打开比较页

## When it reads

welcome-when = 什么时候可以读取？
welcome-when-pressed = 只在我按下按钮时
welcome-when-pressed-why = 现在就是这样：按一下，读一页。不需要任何网站的权限。
welcome-when-named = 在我添加的新闻网站上
welcome-when-named-why = 打开那里的文章时，会自动读取并保存。浏览器会逐个网站征求你的同意，你可以随时收回。
welcome-name-papers = 添加新闻网站

## What is asked for

welcome-asked = 它需要什么
welcome-asked-page = 你按下按钮时打开的那一页
welcome-asked-room = 这台设备上的空间
welcome-not = 它不做什么
welcome-not-server = 没有账号，没有服务器，不做统计
welcome-not-private = 在隐私窗口中不写入任何内容
welcome-not-verdict = 不下结论：从不说谁抄了谁

welcome-pin = <b>让按钮随手可及：</b>点开工具栏上的拼图图标，固定Wireprint。
welcome-keys = 或者按
welcome-bring = 导入已有的文章
welcome-library = 保存的文章
