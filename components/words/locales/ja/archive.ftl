# The page that asks web archives.

archive-title = アーカイブに問い合わせる
archive-loading = これまでの問い合わせを読み込んでいます…
archive-private = これはプライベートウィンドウです。ここからアーカイブに問い合わせることはありません。
archive-ask-title = 記事の以前の文章
archive-what-is = ウェブアーカイブは、ページを当時の姿のまま保存する図書館です。Wireprintは、記事の保存コピーをそこから取り寄せ、文章をコレクションに入れて比較できます。
archive-addresses = 記事のウェブアドレス（1行に1つ）
archive-lists = アドレスのリストを使う
archive-file = アドレスの入ったファイル：ブックマーク、リーディングリスト、表
archive-take-list = 取り込んだアドレス{ $count }件を使う
archive-which = 問い合わせるアーカイブ
archive-sent =
    { $count ->
        [0] 下のボタンを押すと、上のアドレスが<b>{ $name }</b>（<code>{ $host }</code>）に送られます。まだアドレスがありません。
        [1] 下のボタンを押すと、このアドレスが<b>{ $name }</b>（<code>{ $host }</code>）に送られます。まずどんな保存コピーがあるかを尋ね、その後は取り寄せる保存コピーごとに1回ずつです。
       *[other] 下のボタンを押すと、これら{ $count }件のアドレスが<b>{ $name }</b>（<code>{ $host }</code>）に送られます。まずどんな保存コピーがあるかを尋ね、その後は取り寄せる保存コピーごとに1回ずつです。
    }
archive-not-sent = { $name }には、どのウェブサイトでもそうであるように、IPアドレスとブラウザーの名前とバージョンが伝わります。Cookie、名前、ほかで読んだもの、保存した記事は一切伝わりません。ほかの誰にも、何も伝わりません。押す前には何も送られません。
archive-pace = { $name }は、プログラムにゆっくり問い合わせるよう求めています。およそ{ $minutes }分かかります。一時停止して、別の日に続けることもできます。
archive-ask = { $name }に問い合わせる
archive-withdraw = 許可を返す
archive-declined = ブラウザーの許可が得られませんでした。何も送られていません。
archive-no-address = 欄にウェブアドレスがありません。何も送られていません。
archive-jobs-title = これまでの問い合わせ
archive-running = 残り{ $waiting }件のアドレスについて問い合わせています。このタブを閉じても続きます。
archive-paused = 一時停止中：残り{ $waiting }件のアドレスがあります。再開するまで何も送られません。
archive-left = 残りは長くて{ $minutes }分ほどです。
archive-pause = 一時停止
archive-resume = 再開
archive-table = 表として保存（CSV）
archive-forget = この一覧を消す
archive-counts = { $name }にある保存コピー：{ $captures }。読んだもの：{ $read }。新しいバージョン：{ $fresh }。まだ見ていないもの：{ $unread }。
archive-closer = さらに詳しく見る（あと12件）
archive-again = もう一度問い合わせる
archive-too-fast = { $name }から、問い合わせが速すぎるとの返事がありました。次に問い合わせられるのは{ $when }です。
archive-is-captures = 読んだ保存コピーの間の変更は、すべて見つかりました。同じ文章の2つの保存コピーの間は比べていません。
archive-is-none = { $name }に、このアドレスの保存コピーはありません。
archive-is-excluded = このニュースサイトは、{ $name }への保存を断っています。過去に保存コピーがあったかどうかはわかりません。
archive-is-no-answer = { $name }の応答がありません。保存コピーがあるかどうかは、これではわかりません。
archive-is-no-permission = { $name }への問い合わせがブラウザーで許可されていません。何も送られていません。
archive-is-part = 一部だけを見ました。その間に、ほかの変更があるかもしれません。
archive-is-cut-off = { $name }への問い合わせ中にWireprintが終了し、返事が失われました。指示があるまで、もう一度問い合わせることはありません。
archive-is-waiting = { $name }に問い合わせているか、これから問い合わせます。
archive-evidence = 引用するための保存コピーの一覧
archive-evidence-limits = 保存コピーからわかるのは、そのときその文章がそこにあったことです。2つの保存コピーの間のいつ変わったかは、どのアーカイブにもわかりません。
archive-came-new = コレクションになかった文章
archive-came-known = コレクションにある文章
archive-came-neighbour = アーカイブが別の保存コピーを返した。それはすでに読んだもの
archive-came-no-text = この保存コピーに記事は見つからない
archive-came-blocked = アーカイブはこの保存コピーを渡さなかった
archive-came-past-error = 当時、サイトはエラーを返すか、別の場所に転送していた
archive-came-no-capture = 一覧にはあるが、アーカイブにこの保存コピーはない
archive-came-other-address = 別のアドレスの保存コピー
archive-came-no-answer = この保存コピーについて返事がない
archive-came-cut-off = 返事が来る前にWireprintが終了した
archive-log-title = 送ったリクエスト
archive-log-count =
    { $count ->
        [0] なし。
       *[other] この一覧に{ $count }件のリクエストがあります。
    }
archive-log-show = リクエストを1件ずつ表示
archive-log-clear = 一覧を消す
archive-log-came = 応答{ $came }、{ $bytes }バイト
archive-name = <b>{ $name }</b> <soft>{ $host }</soft>
archive-others = ほかのアーカイブ
archive-others-what = 自国のニュースサイトのページを保存している国もあります。ここでオンにしたものは、上で選べるようになります。
archive-own = このコンピューターにある自分のアーカイブのアドレス
archive-own-what = 例：localhost:8080/wayback。このコンピューターから外には何も出ません。
archive-own-wrong = このコンピューターのアドレスではありません。
archive-not-sent-own = { $name }はこのコンピューターのプログラムです。このコンピューターから外には何も出ず、押す前には何も送られません。
archive-more = さらに表示（残り{ $left }件）
archive-trouble = コレクションに書き込めないため、作業を終えました。再開するまで何も送られません。
archive-resting = { $name }への問い合わせをしばらく休みます。{ $when }以降に、残りを自動で問い合わせます。
archive-is-no-text = { $name }に保存コピーはありますが、取り寄せたものに記事の文章はありませんでした。
archive-is-withheld = { $name }は、求めた保存コピーの一部を渡しませんでした。そこに何が書かれていたかはわかりません。
archive-paper = コレクションにある一つのニュースサイトの全記事：その名前かサイト
archive-paper-take = アドレスを欄に入れる
archive-paper-none = コレクションに、このニュースサイトの記事はありません。
archive-cite = 出典の表記をコピー
archive-cited = コピーしました
archive-citation = { $address }（{ $time }に{ $name }が取得）。{ $link }。取得したバイト列のダイジェスト：{ $digest }。取得記録が示すのは、そのときその文章がそこにあったことであり、いつ変わったかではありません。
archive-citation-undigested = { $address }（{ $time }に{ $name }が取得）。{ $link }。取得記録が示すのは、そのときその文章がそこにあったことであり、いつ変わったかではありません。
archive-browser-asks = はじめに、Wireprintに{ $host }へのアクセスを許可するかどうか、ブラウザーが尋ねます。そこの保存コピーを読むためだけに必要です。
archive-browser-activity = Firefoxは「閲覧アクティビティ」や開発者についても触れます。指しているのは上のアドレスで、アーカイブだけに送られ、開発者には決して送られません。
archive-budget = アドレスごとに取り寄せる保存コピーは{ $count }件までです。それより多いときは、改めて確認します。
