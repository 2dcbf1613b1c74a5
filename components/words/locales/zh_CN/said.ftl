# What lib/say says: popup, compare page and the command-line tools alike. The ids are those of lib/model/said.ts.
# <b> is for what the eye should catch; <bdi> holds words of a page or a file.

## The page's own article

carries = 本页的文字是<b><bdi>{ $version }</bdi></b>。
carries-text = 本页正文与<b><bdi>{ $version }</bdi></b>相同；正文之外的内容未作比较。
carries-beside =
    { $count ->
       *[other] 正文与<b><bdi>{ $version }</bdi></b>相同；正文之外，<b>{ $blocks }有所不同</b>。
    }
beside-since =
    { $count ->
       *[other] 正文之外，<b>{ $blocks }</b>与<bdi>{ $version }</bdi>不同。
    }
written-anew = 这个网址有记录，但<b>文字是重新写的</b>：{ $of }个词中有{ $words }个见于<bdi>{ $version }</bdi>。

# What stands beside a text.
beside-table = { $count }个表格
beside-caption = { $count }条图片说明
beside-list-of-links = 链接列表中的{ $count }项
beside-label = { $count }个标签
beside-definition-list = 释义列表中的{ $count }项
beside-pull-quote = { $count }处摘出的引文
beside-footnote = { $count }条脚注
beside-fact-box = 资料框中的{ $count }行
beside-loose-heading = { $count }个小标题
beside-trailing-line = 文末的{ $count }行
beside-asking-sentence = { $count }句向读者的请求

new-version =
    { $known ->
        [1] 这段文字是<b>新的</b>：与记录中唯一的版本不同。
       *[other] 这段文字是<b>新的</b>：与记录中的{ $known }个版本都不同。
    }
later-version = 这篇文章已知有<b>{ $later }个更晚的版本</b>。
known-versions = 这篇文章已知有{ $known }个版本
same-words = { $words }个词，顺序也相同

## What changed. $changes is a list of the clauses below.

changes-since =
    { $announced ->
        [notice] 自<bdi>{ $version }</bdi>以来：<b>{ $changes }</b>；页面对此有说明。
        [time] 自<bdi>{ $version }</bdi>以来：<b>{ $changes }</b>；页面更新了时间，但没有说明。
       *[none] 自<bdi>{ $version }</bdi>以来：<b>{ $changes }</b>；页面没有提及改动，也没有更新时间。
    }
changes-from-later = 从更晚的<bdi>{ $version }</bdi>到这段文字：<b>{ $changes }</b>。
unchanged-since = 自<bdi>{ $version }</bdi>以来，<b>一个词也没有改</b>。
unchanged-from-later = 从更晚的<bdi>{ $version }</bdi>到这段文字，<b>一个词也没有改</b>。
shorter-view-page = 本页结束得更早：同一篇文字，只显示了开头部分。
shorter-view-version = <bdi>{ $version }</bdi>结束得更早，而这段文字还有后文：当时只显示了同一篇文字的开头部分。

paragraphs-edited = 修改{ $count }段
paragraphs-added = 新增{ $count }段
paragraphs-removed = 删除{ $count }段
paragraphs-moved = 移动{ $count }段
blocks-edited = 修改{ $count }块
blocks-added = 新增{ $count }块
blocks-removed = 删除{ $count }块
paragraphs-no-longer-shown = 不再显示较早的{ $count }段
headline-changed = 更换标题

# How the page on the right of a comparison speaks of its changes.
announced-notice = 右侧的页面对此有说明。
announced-time = 右侧的页面更新了时间，但没有说明。
announced-none = 右侧的页面没有提及改动，也没有更新时间。

coarse = 两段文字相同之处太少，或者篇幅太长，无法逐词比较，因此逐段显示。
beyond = 超出了另一段文字显示的范围

## What one paragraph says otherwise. The words are the paper's.

note-changed = <bdi>{ $before }</bdi> → <bdi>{ $after }</bdi>
note-added = 新增“<bdi>{ $text }</bdi>”
note-removed = 删除“<bdi>{ $text }</bdi>”

# Several words of one sort, a clause each.
note-words = { $words }
note-quote-altered = 引语有改动
note-quote-added = 新增引语
note-quote-removed = 删除引语
note-quote-of-altered = <bdi>{ $speaker }</bdi>的引语有改动
note-quote-of-added = 新增<bdi>{ $speaker }</bdi>的引语
note-quote-of-removed = 删除<bdi>{ $speaker }</bdi>的引语
note-notice-added = 新增更正说明
note-notice-removed = 删除更正说明

## Other articles. $shown: "names" for up to three sites, "count" for more, "at-least" where not all were compared.

elsewhere-version =
    { $shown ->
        [count] <b>同一篇报道</b>以不同网址见于<b>{ $count }个网站</b>。
        [at-least] <b>同一篇报道</b>以不同网址见于<b>至少{ $count }个网站</b>。
       *[names] <b>同一篇报道</b>以另一个网址见于<b><bdi>{ $sites }</bdi></b>。
    }
elsewhere-copy =
    { $shown ->
        [count] <b>几乎相同的文字</b>见于<b>另外{ $count }个网站</b>。
        [at-least] <b>几乎相同的文字</b>见于<b>至少另外{ $count }个网站</b>。
       *[names] <b>几乎相同的文字</b>见于<b><bdi>{ $sites }</bdi></b>。
    }
elsewhere-adapted =
    { $shown ->
        [count] <b>大体相同的文章</b>经过改写，见于<b>另外{ $count }个网站</b>。
        [at-least] <b>大体相同的文章</b>经过改写，见于<b>至少另外{ $count }个网站</b>。
       *[names] <b>大体相同的文章</b>经过改写，见于<b><bdi>{ $sites }</bdi></b>。
    }
elsewhere-series =
    { $shown ->
        [count] <b>格式相同</b>、事实不同的文章见于<b>{ $count }个网站</b>。
        [at-least] <b>格式相同</b>、事实不同的文章见于<b>至少{ $count }个网站</b>。
       *[names] <b>格式相同</b>、事实不同的文章见于<b><bdi>{ $sites }</bdi></b>。
    }
elsewhere-passages =
    { $shown ->
        [count] 文中部分片段也见于<b>另外{ $count }个网站</b>。
        [at-least] 文中部分片段也见于<b>至少另外{ $count }个网站</b>。
       *[names] 文中部分片段也见于<b><bdi>{ $sites }</bdi></b>。
    }
elsewhere-quotes =
    { $shown ->
        [count] 同样的引语也见于<b>另外{ $count }个网站</b>。
        [at-least] 同样的引语也见于<b>至少另外{ $count }个网站</b>。
       *[names] 同样的引语也见于<b><bdi>{ $sites }</bdi></b>。
    }
shares = 占本页{ $page }，占对方{ $other }
shared-passages = { $passages }个共同片段
shared-passages-reworded = { $passages }个共同片段，其中{ $reworded }个换了说法
carries-margin = 文字是<bdi>{ $version }</bdi>，比次接近的版本近{ $margin }
quote-reworded = 这里的一段引语，在另一篇文章中换了说法。
quote-reattributed = 这里的一段引语，在另一篇文章中归到了别人名下。
quote-shortened = 这里的一段引语，在另一篇文章中缩短了。
quote-here = 这里：<bdi>{ $text }</bdi>
quote-there = 那里：<bdi>{ $text }</bdi>

## What the page declares of its origin

declared-credit = 页面署明来源：<bdi>{ $name }</bdi>。
declared-credit-unnamed = 页面署明了来源。
declared-canonical = 页面把别处的网址作为自己的正式网址：<bdi>{ $name }</bdi>。
declared-correction = 页面有更正或修订说明。
declared-based-on = 页面称其内容基于<bdi>{ $name }</bdi>。
declared-based-on-unnamed = 页面称其内容基于另一作品。
declared-paywall = 页面称文章并未全部显示。
page-words = <bdi>{ $text }</bdi>

## Where there is nothing to say

empty-collection = 你的收藏还是空的：保存这篇文章，下次再来时就能看到哪里被改过。
nothing-known = 你没有保存过这篇文章，保存过的文章里也没有它的片段。现在保存，以后有改动就能看到。
