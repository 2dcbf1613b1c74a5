# What lib/say says: popup, compare page and the command-line tools alike. The ids are those of lib/model/said.ts.
# <b> is for what the eye should catch; <bdi> holds words of a page or a file.

## The page's own article

carries = このページの文章は<b><bdi>{ $version }</bdi></b>です。
carries-text = このページの本文は<b><bdi>{ $version }</bdi></b>と同じです。本文以外は比較していません。
carries-beside =
    { $count ->
       *[other] 本文は<b><bdi>{ $version }</bdi></b>と同じですが、本文以外では<b>{ $blocks }が異なります</b>。
    }
beside-since =
    { $count ->
       *[other] 本文以外では、<b>{ $blocks }</b>が<bdi>{ $version }</bdi>と異なります。
    }
written-anew = このアドレスの記事は記録にありますが、<b>文章は書き直されています</b>。{ $of }語のうち{ $words }語が<bdi>{ $version }</bdi>にあります。

# What stands beside a text.
beside-table = 表{ $count }点
beside-caption = キャプション{ $count }件
beside-list-of-links = リンク一覧の項目{ $count }件
beside-label = ラベル{ $count }件
beside-definition-list = 用語の一覧の項目{ $count }件
beside-pull-quote = 抜き出しの引用{ $count }件
beside-footnote = 脚注{ $count }件
beside-fact-box = 囲みの{ $count }行
beside-loose-heading = 小見出し{ $count }件
beside-trailing-line = 末尾の{ $count }行
beside-asking-sentence = 読者への呼びかけ{ $count }文

new-version =
    { $known ->
        [1] この文章は<b>新しいもの</b>です。記録にある1つのバージョンとは異なります。
       *[other] この文章は<b>新しいもの</b>です。記録にある{ $known }つのバージョンのどれとも異なります。
    }
later-version = この記事には<b>より新しいバージョンが{ $later }件</b>記録にあります。
known-versions = この記事のバージョンは{ $known }件が記録にあります
same-words = { $words }語、語順も同じ

## What changed. $changes is a list of the clauses below.

changes-since =
    { $announced ->
        [notice] <bdi>{ $version }</bdi>からの変更：<b>{ $changes }</b>。ページにその告知があります。
        [time] <bdi>{ $version }</bdi>からの変更：<b>{ $changes }</b>。ページの日時は新しくなっていますが、告知はありません。
       *[none] <bdi>{ $version }</bdi>からの変更：<b>{ $changes }</b>。ページは変更に触れておらず、日時も新しくなっていません。
    }
changes-from-later = より新しい<bdi>{ $version }</bdi>からこの文章への変更：<b>{ $changes }</b>。
unchanged-since = <bdi>{ $version }</bdi>から<b>一語も変わっていません</b>。
unchanged-from-later = より新しい<bdi>{ $version }</bdi>とこの文章とで、<b>一語も変わっていません</b>。
shorter-view-page = このページは先に終わっています。同じ文章の途中までの表示です。
shorter-view-version = <bdi>{ $version }</bdi>は先に終わっており、この文章には続きがあります。前のものは同じ文章の途中までの表示でした。

paragraphs-edited = { $count }段落を変更
paragraphs-added = { $count }段落を追加
paragraphs-removed = { $count }段落を削除
paragraphs-moved = { $count }段落を移動
blocks-edited = { $count }ブロックを変更
blocks-added = { $count }ブロックを追加
blocks-removed = { $count }ブロックを削除
paragraphs-no-longer-shown = 古い{ $count }段落が表示されなくなった
headline-changed = 見出しを変更

# How the page on the right of a comparison speaks of its changes.
announced-notice = 右側のページには、その告知があります。
announced-time = 右側のページの日時は新しくなっていますが、告知はありません。
announced-none = 右側のページは変更に触れておらず、日時も新しくなっていません。

coarse = 共通する部分が少なすぎるか、文章が長すぎるため、一語ずつ比べられません。段落ごとに表示します。
beyond = もう一方の文章が終わった先の部分

## What one paragraph says otherwise. The words are the paper's.

note-changed = <bdi>{ $before }</bdi> → <bdi>{ $after }</bdi>
note-added = 「<bdi>{ $text }</bdi>」を追加
note-removed = 「<bdi>{ $text }</bdi>」を削除

# Several words of one sort, a clause each.
note-words = { $words }
note-quote-altered = 引用を変更
note-quote-added = 引用を追加
note-quote-removed = 引用を削除
note-quote-of-altered = <bdi>{ $speaker }</bdi>の引用を変更
note-quote-of-added = <bdi>{ $speaker }</bdi>の引用を追加
note-quote-of-removed = <bdi>{ $speaker }</bdi>の引用を削除
note-notice-added = 訂正のお知らせを追加
note-notice-removed = 訂正のお知らせを削除

## Other articles. $shown: "names" for up to three sites, "count" for more, "at-least" where not all were compared.

elsewhere-version =
    { $shown ->
        [count] <b>同じ記事</b>が、別のアドレスで<b>{ $count }サイト</b>にあります。
        [at-least] <b>同じ記事</b>が、別のアドレスで<b>{ $count }サイト以上</b>にあります。
       *[names] <b>同じ記事</b>が、別のアドレスで<b><bdi>{ $sites }</bdi></b>にあります。
    }
elsewhere-copy =
    { $shown ->
        [count] <b>ほぼ同じ文章</b>が、ほかの<b>{ $count }サイト</b>にあります。
        [at-least] <b>ほぼ同じ文章</b>が、ほかの<b>{ $count }サイト以上</b>にあります。
       *[names] <b>ほぼ同じ文章</b>が<b><bdi>{ $sites }</bdi></b>にあります。
    }
elsewhere-adapted =
    { $shown ->
        [count] <b>大筋で同じ記事</b>が、手を加えた形でほかの<b>{ $count }サイト</b>にあります。
        [at-least] <b>大筋で同じ記事</b>が、手を加えた形でほかの<b>{ $count }サイト以上</b>にあります。
       *[names] <b>大筋で同じ記事</b>が、手を加えた形で<b><bdi>{ $sites }</bdi></b>にあります。
    }
elsewhere-series =
    { $shown ->
        [count] 中身の事実だけが違う<b>同じ型の記事</b>が<b>{ $count }サイト</b>にあります。
        [at-least] 中身の事実だけが違う<b>同じ型の記事</b>が<b>{ $count }サイト以上</b>にあります。
       *[names] 中身の事実だけが違う<b>同じ型の記事</b>が<b><bdi>{ $sites }</bdi></b>にあります。
    }
elsewhere-passages =
    { $shown ->
        [count] 一部の箇所が、ほかの<b>{ $count }サイト</b>にもあります。
        [at-least] 一部の箇所が、ほかの<b>{ $count }サイト以上</b>にもあります。
       *[names] 一部の箇所が<b><bdi>{ $sites }</bdi></b>にもあります。
    }
elsewhere-quotes =
    { $shown ->
        [count] 同じ発言が、ほかの<b>{ $count }サイト</b>にもあります。
        [at-least] 同じ発言が、ほかの<b>{ $count }サイト以上</b>にもあります。
       *[names] 同じ発言が<b><bdi>{ $sites }</bdi></b>にもあります。
    }
shares = このページの{ $page }、相手の{ $other }
shared-passages = 共通する箇所{ $passages }件
shared-passages-reworded = 共通する箇所{ $passages }件、うち言い換え{ $reworded }件
carries-margin = <bdi>{ $version }</bdi>の文章（次に近いものとの差は{ $margin }）
quote-reworded = ここにある引用が、別の記事では違う言い回しになっています。
quote-reattributed = ここにある引用が、別の記事では別の人の発言になっています。
quote-shortened = ここにある引用が、別の記事では短くなっています。
quote-here = こちら：<bdi>{ $text }</bdi>
quote-there = あちら：<bdi>{ $text }</bdi>

## What the page declares of its origin

declared-credit = ページには<bdi>{ $name }</bdi>のクレジットがあります。
declared-credit-unnamed = ページには提供元のクレジットがあります。
declared-canonical = ページは、ほかの場所のアドレスを正規のものとしています：<bdi>{ $name }</bdi>
declared-correction = ページには訂正または追記のお知らせがあります。
declared-based-on = ページには、<bdi>{ $name }</bdi>に基づくと書かれています。
declared-based-on-unnamed = ページには、ほかの著作物に基づくと書かれています。
declared-paywall = ページには、記事の全文は表示していないと書かれています。
page-words = <bdi>{ $text }</bdi>

## Where there is nothing to say

empty-collection = コレクションはまだ空です。この記事を保存しておくと、次に訪れたときに、どこが書き換えられたかがわかります。
nothing-known = この記事は保存されておらず、この記事と共通する箇所のある記事も保存されていません。保存しておくと、変更があったときにわかります。
