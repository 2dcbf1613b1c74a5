# What is carried away: exports, feeds of changes, histories; and a backup that is brought back.

export-format = 导出格式
export-format-ndjson = NDJSON
export-format-ndjson-gz = NDJSON（压缩）
export-format-atom = 改动的Atom订阅源
export-format-json-feed = 改动的JSON Feed
export-everything = 全部导出
export-everything-why = 一个文件，包含所有收藏集和你保存的内容。拖放到上方即可全部恢复。
export-running = 正在导出<bdi>{ $name }</bdi>
export-everything-name = 全部内容
export-articles-name = 所选内容
export-progress = 写入进度
export-done-of = { $done } / { $of }
export-close = 关闭
export-cancel = 取消
export-saved = 已保存<bdi>{ $name }</bdi>：{ $count ->
        [0] 没有可写入的内容
       *[other] { $count }项
    }。
export-cancelled = 导出已取消，没有写入文件。
export-selected = 导出所选
export-failed = 无法写入文件。收藏没有任何改变。
export-history = 将历史保存为网页
export-found = 将这些改动保存为订阅源
own-export = 由你保存，{ $day }导出
export-file-everything = Wireprint备份 { $day }
export-file-articles = Wireprint文章 { $day }
feed-title = 改动：{ $name }
feed-of-everything = 所有收藏集
feed-of-articles = 所选文章
feed-of-found = 复查中的文章
history-count = { $count }个版本
history-text = 全文，{ $words }个词
history-seen-again = 最后一次见到：{ $time }
history-modified = { $time }更新（据页面）

## A backup that is brought back

restore-offer = <bdi>{ $name }</bdi>含有你自己保存的内容。要放回你保存的文章中吗？
restore-offer-dated = <bdi>{ $name }</bdi>（{ $time }制作）含有你自己保存的内容。要放回你保存的文章中吗？
restore-now = 恢复
restore-apart = 作为单独的收藏集导入
restore-cancel = 取消
restore-choose = 选择备份文件
