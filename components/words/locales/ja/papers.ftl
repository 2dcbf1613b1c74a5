# Papers that the reader has named, articles that are followed, changes that were found.

## In the popup

since-read-changed = { $when }に読んでから、<b>文章が変わっています</b>。
since-read-same = { $when }に読んでから、変わっていません。
paper-offer = <bdi>{ $site }</bdi>で読んだ記事を、自動で保存しますか？
paper-offer-yes = このサイトで読む記事を保存する
paper-offer-no = いいえ
paper-named =
    { $kept ->
        [0] <bdi>{ $site }</bdi>は登録したニュースサイトです。ここで読んだ記事は自動で保存されます。
       *[other] <bdi>{ $site }</bdi>は登録したニュースサイトです。ここで読んだ記事は自動で保存されます。これまでに{ $kept }件を保存しました。
    }
paper-not-this = このサイトをやめる
paper-unnamed = <bdi>{ $site }</bdi>を自動で読むのをやめました。
paper-forget = ここで保存した{ $kept }件の文章も削除
paper-forgotten = { $count }件の文章を削除しました。手動で保存したものは残っています。
paper-failed = うまくいきませんでした。もう一度試してください。
follow-start = この記事を再確認する
follow-stop = 再確認をやめる
follow-next = 次に再確認するのは{ $when }です。
follow-ended = この記事の再確認は、2週間が過ぎたため終わりました。
changes-open = 見つかった変更をすべて表示

## In the options

papers-title = ニュースサイト
papers-why = Wireprintは、ボタンを押したときにページを読みます。ここに登録したニュースサイトでは自動でも読みます。5秒間読んだ記事を保存し、わかっているバージョンの数をボタンに表示します。端末から外には何も出ません。プライベートウィンドウを自動で読むことはありません。
papers-loading = 登録したニュースサイトを読み込んでいます…
papers-load-failed = 登録したニュースサイトを読み込めませんでした。ページを再読み込みして、もう一度試してください。
papers-none = 登録したニュースサイトはまだありません。
papers-list = 登録したニュースサイト
papers-since = { $when }から
papers-kept = { $kept }件を保存
papers-revoked = このニュースサイトを読む許可が、ブラウザーで取り消されています。
papers-allow-again = もう一度許可
papers-remove = 解除
papers-remove-spoken = { $site }の登録を解除
papers-removed = <bdi>{ $site }</bdi>の登録を解除しました。保存したものは残ります。
papers-add = ニュースサイトを登録
papers-add-label = ニュースサイトのアドレス
papers-add-example = 例：https://www.harbour-courier.example
papers-add-button = 許可して保存を始める
papers-add-ask = Wireprintにこのサイトを読ませるかどうか、ブラウザーが尋ねます。
papers-no-address = ウェブページのアドレスではありません。記事かトップページのアドレスを貼り付けてください。
papers-refused = 許可されなかったため、何も変わっていません。
papers-named-now = <bdi>{ $site }</bdi>を登録しました。すでに開いているページは、再読み込みすると読まれます。
papers-everywhere-title = すべてのサイト
papers-everywhere = すべてのサイトで読んだ記事を保存
papers-everywhere-why = 銀行、メール、医療、官公庁、ローカルネットワークのアドレス、パスワードを求めるページ、検索に出ないよう指定しているページ、下に挙げたサイトは除きます。推測が外れることもあるので、ニュースサイトを一つずつ登録するほうが安全です。
papers-never-title = 決して読まないサイト
papers-never-label = サイトを追加
papers-never-button = ここは読まない
papers-never-none = なし。
papers-memory-title = 読んだ記録
papers-memory = コレクションにある記事について、いつどのバージョンを読んだかを覚えておき、その後の変更を知らせます。覚えるのは日時だけで、文章は含みません。
papers-memory-forget = 読んだ日時を消す
papers-memory-forgotten = 消しました。
papers-changes = 見つかった変更

## The list of changes

changes-title = 変更
changes-page-title = Wireprint：見つかった変更
changes-why = 再確認中の記事と、登録したニュースサイトで読み返した記事の変更です。新しい順に並んでいます。日時は変更を見つけた時点で、ニュースサイトが変更した時点ではありません。
changes-loading = 読み込んでいます…
changes-load-failed = 一覧を読み込めませんでした。ページを再読み込みして、もう一度試してください。
changes-none = 変更はまだ見つかっていません。
changes-none-why = 設定でニュースサイトを登録し、ポップアップで記事の再確認を始めてください。30分後に一度見て、その後は間隔を空けながら2週間続けます。
changes-to-options = ニュースサイトを登録
changes-look-now = 今すぐすべて確認
changes-looking = 確認しています…
changes-looked =
    { $count ->
        [0] 変わったものはありません。
       *[other] { $count }件の記事が変わっています。
    }
changes-look-failed = 確認できませんでした。もう一度試してください。
changes-seen-all = すべて確認済みにする
changes-unseen = 新着
changes-found-at = { $when }に発見
changes-edited = { $count }段落を変更
changes-added = { $count }段落を追加
changes-removed = { $count }段落を削除
changes-headline = 見出しを変更
changes-compare = 比較
changes-open-article = 記事を開く
changes-followed-title = 再確認中の記事
changes-followed-next = 次の確認は{ $when }
changes-followed-ended = 予定はすべて終了
changes-followed-last-same = { $when }の確認では変更なし
changes-followed-last-changed = { $when }の確認で変更あり
changes-followed-last-failed = { $when }の確認では読めず
changes-followed-last-revoked = 確認していません：登録が解除されたサイト
changes-followed-not-yet = まだ確認していません
changes-unfollow = やめる
changes-unfollow-spoken = { $title }の再確認をやめる
follow-how = 再確認では、ブラウザーが記事を別のタブで開いて閉じます。ニュースサイトからは、自分で開いたときと同じ訪問に見えます。
