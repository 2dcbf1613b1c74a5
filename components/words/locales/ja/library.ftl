# The library: all that is stored.

library-title = ライブラリ
library-page-title = ライブラリ · Wireprint
library-list = 記事
library-loading = 続きを読み込んでいます…
library-failed = ライブラリを開けません。ページを再読み込みして、もう一度試してください。
library-act-failed = できませんでした。何も変わっていません。
library-empty = まだ何も保存されていません。Wireprintのボタンで記事を保存するか、設定ページでファイルを取り込んでください。
library-found = { $all }本の記事のうち{ $found }本
library-search = 見出しまたはニュースサイトの言葉
library-all = すべて
library-paper = ニュースサイト
library-language = 言語
library-corpus = コレクション
library-from = 開始日
library-to = 終了日
library-sort = 並び順
library-sort-seen = 確認の新しい順
library-sort-published = 公開の新しい順
library-sort-title = 見出し
library-sort-paper = ニュースサイト
library-sort-versions = バージョンの多い順
library-in-texts = 本文も検索
library-has-versions = 複数のバージョンあり
library-has-copies = ほかに同文記事あり
library-stop = 中止
library-finding-texts-running = 本文を検索しています（{ $percent }%）…
library-finding-texts-stopped = 本文の検索は{ $percent }%で中止されました。{ $count }件が見つかっています。
library-finding-texts-failed = 本文を最後まで検索できませんでした。{ $count }件が見つかっています。
library-finding-copies-running = 同文記事を探しています（{ $percent }%）…
library-finding-copies-stopped = 同文記事の検索は{ $percent }%で中止されました。{ $count }件が見つかっています。
library-finding-copies-failed = 同文記事を最後まで検索できませんでした。{ $count }件が見つかっています。
library-address-unknown = このアドレスでは何も保存されていません：
library-address-failed = このアドレスは調べられませんでした：
library-changed = 保存後に変更あり
library-select = { $title }を選択
library-selected = { $count }件を選択中
library-delete-selected = 選択したものを削除
library-versions = { $count }バージョン
library-bin = この7日間に削除したもの：{ $count }件
library-undo = 元に戻す
library-undo-of = { $title }の削除を元に戻す
library-bin-empty = 今すぐ空にする
library-bin-sure = 空にすると、もう戻せません。
library-bin-yes = 完全に削除
library-bin-no = 残す
library-bin-emptying = 削除したものを片付けています（{ $percent }%）…
library-bin-failed = 削除したものを片付けられませんでした。次にライブラリを開いたときに、もう一度試します。

## An article

library-back = すべての記事
library-article-loading = 開いています…
library-article-missing = この記事は保存されていないか、削除されています。
library-article-failed = この記事を開けません。
library-text = 本文（{ $words }語）
library-compare = 比較
library-compare-a = 比較元
library-compare-b = 比較先
library-copies = この言葉があるほかの記事
library-copies-looking = 調べています…
library-copies-failed = 調べられませんでした。
library-copies-none = 共通する箇所のある記事は、ほかに保存されていません。
library-copy-share = この記事の{ $share }が同じ言葉
library-delete-version = このバージョンを削除
library-delete-version-of = このバージョンを削除：{ $version }
library-delete-article = 記事を削除

## A passage

library-passage = 文章の一部を貼り付けて、どこにあるかを調べる
library-passage-text = 調べる文章
library-passage-look = 調べる
library-passage-looking = 調べています…
library-passage-failed = この文章は調べられませんでした。
library-passage-too-short = 8語以上を入力してください。それより短い文章は調べられません。
library-passage-found =
    { $count ->
        [0] 保存したものの中には見つかりません。
       *[other] { $count }本の記事に見つかりました。
    }
library-passage-place = 第{ $place }段落、{ $words }語が共通
