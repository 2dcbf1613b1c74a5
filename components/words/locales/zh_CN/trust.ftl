# What the reader should know before trusting an answer: a lost collection, a page that is not all there, what a page can
# read, private windows.

## A lost or damaged collection

loss-all = 浏览器丢失了你的收藏：{ $time }最后一次见到时有{ $had }个版本，现在一个也没有了。
loss-part = 你的收藏丢失了一部分：{ $time }最后一次见到时有{ $had }个版本，现在还剩{ $left }个。
loss-damaged = 你的收藏已受损：自{ $time }以来，其中有内容在Wireprint之外被更改或丢失。清单中有{ $had }个版本中的{ $left }个，有些可能缺少文字。
loss-altered = 收藏的{ $had }个版本中有{ $lost }个受损：磁盘返回的内容与Wireprint存入的不同。Wireprint作答时会略去受损的版本，其他版本不受影响。
loss-what-to-do = Wireprint现在的回答以剩下的内容为依据。用你导出过的文件可以恢复其余内容。
loss-restore = 用你导出过的文件可以恢复：把它拖放到下面。“存储”中的“检查索引”会指出哪些内容受损。没有文件，丢失的就找不回来了。
loss-accept = 就这样继续
collections-open = 打开收藏集

## Backup

backup-due = 你保存的{ $count }个版本没有任何备份。浏览器可能会丢失所存的内容。
backup-now = 保存备份
backup-later = 以后再说

## Waiting

stop-waiting = 停止
stopped-title = 已停止
still-loading-title = 页面仍在加载
still-loading-why = 目前还没有出现文章。等页面多加载一些，再读取一次。
part-read = 页面仍在加载。以下只针对目前已出现的内容。
read-again = 再次读取
keep-unsure = Wireprint的后台中途停止了。不确定版本是否已保存：请重新打开Wireprint查看。

## What the page can read

shared-told = 显示共同文字期间，本页的脚本能读出哪些词也见于你保存的其他文章，但读不出是哪些文章。
shared-told-agree = 显示
shared-told-refuse = 不显示

## Private windows

options-elsewhere = 请在普通窗口中打开和导入收藏集。
back-to-report = 返回结果
