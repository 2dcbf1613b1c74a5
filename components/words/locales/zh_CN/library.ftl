# The library: all that is stored.

library-title = 文库
library-page-title = 文库 · Wireprint
library-list = 文章
library-loading = 正在读取更多…
library-failed = 无法打开文库。请重新加载页面再试。
library-act-failed = 未能完成。没有任何改变。
library-empty = 还没有保存任何内容。请用Wireprint按钮保存一篇文章，或在选项页导入文件。
library-found = 共{ $all }篇文章，显示{ $found }篇
library-search = 标题或新闻网站中的词
library-all = 全部
library-paper = 新闻网站
library-language = 语言
library-corpus = 收藏集
library-from = 起始日期
library-to = 截止日期
library-sort = 排序
library-sort-seen = 最近见到
library-sort-published = 最近发布
library-sort-title = 标题
library-sort-paper = 新闻网站
library-sort-versions = 版本最多
library-in-texts = 同时搜索正文
library-has-versions = 有多个版本
library-has-copies = 别处有相同文章
library-stop = 停止
library-finding-texts-running = 正在搜索正文，{ $percent }%…
library-finding-texts-stopped = 正文搜索停在{ $percent }%：找到{ $count }篇。
library-finding-texts-failed = 正文未能搜索完：找到{ $count }篇。
library-finding-copies-running = 正在查找相同文章，{ $percent }%…
library-finding-copies-stopped = 相同文章的查找停在{ $percent }%：找到{ $count }篇。
library-finding-copies-failed = 相同文章未能查找完：找到{ $count }篇。
library-address-unknown = 这个网址下没有保存任何内容：
library-address-failed = 无法查找这个网址：
library-changed = 保存后有改动
library-select = 选择{ $title }
library-selected = 已选{ $count }项
library-delete-selected = 删除所选
library-versions = { $count }个版本
library-bin = 最近7天内的删除：{ $count }次
library-undo = 撤销
library-undo-of = 撤销对{ $title }的删除
library-bin-empty = 立即清空
library-bin-sure = 清空后无法找回。
library-bin-yes = 永久删除
library-bin-no = 保留
library-bin-emptying = 正在清理已删除的内容，{ $percent }%…
library-bin-failed = 已删除的内容未能清理，下次打开文库时会再试。

## An article

library-back = 所有文章
library-article-loading = 正在打开…
library-article-missing = 这篇文章没有保存，或已被删除。
library-article-failed = 无法打开这篇文章。
library-text = 正文，{ $words }个词
library-compare = 比较
library-compare-a = 比较
library-compare-b = 与
library-copies = 这些文字还见于
library-copies-looking = 正在查找…
library-copies-failed = 无法查找。
library-copies-none = 没有其他保存的文章与它有共同片段。
library-copy-share = 其中{ $share }文字相同
library-delete-version = 删除此版本
library-delete-version-of = 删除此版本：{ $version }
library-delete-article = 删除这篇文章

## A passage

library-passage = 粘贴一个片段，看它见于哪里
library-passage-text = 片段
library-passage-look = 查找
library-passage-looking = 正在查找…
library-passage-failed = 无法查找这个片段。
library-passage-too-short = 请至少输入八个词：更短的片段不予查找。
library-passage-found =
    { $count ->
        [0] 在保存的内容中没有找到。
       *[other] 见于{ $count }篇文章。
    }
library-passage-place = 第{ $place }段，{ $words }个词相同
