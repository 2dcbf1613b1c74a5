# What can be wrong with a file, one of its entries, or the storage. The codes are those of lib/model/faults.ts.
# No full stop where a row of the list of rejected entries is filled.

## What a file seems to be that is not read

looks-arc = ウェブアーカイブ（WARCの前身のARC）。WARCに変換して取り込んでください：warcio recompress FILE new.warc.gz
looks-archive = 圧縮されたアーカイブ
looks-binary = バイナリーデータ
looks-bibliography = 文献リスト
looks-bookmarks = ブラウザーのブックマーク
looks-calendar = カレンダー
looks-chat = チャット
looks-contacts = 連絡先
looks-csv = 表（CSV）
looks-encoded = 符号化されたデータ
looks-epub = 電子書籍（EPUB）。記事の本文をコピーして、ここに貼り付けてください
looks-feed = フィード（RSSまたはAtom）
looks-image = 画像
looks-json-array = JSONのリスト
looks-json-object = 単独のJSONオブジェクト
looks-log = プログラムのログ
looks-mail = メール。記事の本文をコピーして、ここに貼り付けてください
looks-media = 音声または動画
looks-mhtml = ウェブアーカイブ（MHTML）
looks-no-running-text = 続いた文章がない
looks-office = オフィス文書。文章はプレーンテキスト、表はCSVとして保存し、そのファイルを取り込んでください
looks-opml = フィードのリスト（OPML）
looks-pdf = PDF。記事の本文をコピーして、ここに貼り付けてください
looks-program = プログラムのコード
looks-records = レコードのリスト
looks-rtf = リッチテキスト（RTF）。プレーンテキストとして保存して取り込むか、本文をコピーしてここに貼り付けてください
looks-sitemap = サイトマップ
looks-sqlite = データベース（SQLite）。diffengineのものなら、リストに変換して取り込んでください：sqlite3 -json FILE "select url, title, summary as text, created as seenAt from entryversion" > versions.json
looks-subtitles = 字幕
looks-svg = 図形（SVG）
looks-utf-16-unmarked = BOM（バイト順マーク）のないUTF-16。UTF-8で保存してください
looks-warc = ウェブアーカイブ（WARC）
looks-web-response = ウェブサーバーの応答
looks-webarchive = Safariのウェブアーカイブか、ほかのプロパティリスト。Safariで開き、ページのソースとして保存して取り込んでください。保存されたページなら読めます
looks-xml = 記事のページではないXML。1行に1記事の表（CSV）に変換して取り込んでください
looks-zip = ZIPアーカイブ

## What a value of a field ought to have been

expected-text = 文字列でなければなりません
expected-texts = 文字列のリストでなければなりません
expected-list = リストでなければなりません
expected-object = オブジェクトでなければなりません
expected-number = 数値でなければなりません
expected-whole-number = 整数でなければなりません
expected-not-negative = 0以上でなければなりません
expected-boolean = trueかfalseでなければなりません
expected-declaration-kind = 不明な種類です

## The faults. Sizes are in megabytes.

fault-empty = ファイルが空です
fault-unknown-format = この種類のファイルは読めません：{ $looks }
fault-unreadable = ファイルを読めません（{ $detail }）
fault-not-utf8 = UTF-8ではありません：位置{ $position }にバイト{ $byte }。Latin-1かWindows-1252かもしれません。UTF-8で保存してください
fault-unknown-encoding = 不明な文字コード「{ $name }」
fault-gzip-damaged = gzipのデータが壊れているか、途中で切れています
fault-nested-in-itself = { $format }の中に{ $format }：開きません
fault-nested-too-deep = アーカイブの入れ子が{ $limit }段を超えています：開きません
fault-expands-too-much = 圧縮爆弾のように{ $limit }倍を超えて膨らむデータです：読むのをやめました
fault-too-many-entries = 項目が{ $limit }件を超えています：読むのをやめました
fault-stalled = { $seconds }秒間、何も読み取れませんでした：読むのをやめました
fault-file-too-long =
    { $format ->
        [page] { $limit } MBを超えるページです
       *[text] { $limit } MBを超える文章です
    }
fault-nested-too-large = アーカイブの中に{ $limit } MBを超えるアーカイブがあります：取り出して、それだけを取り込んでください
fault-nothing-inside = 記事になりそうなものが入っていません
fault-no-columns = 本文かアドレスのある列がありません：{ $names }
fault-zip-damaged = ZIPアーカイブが壊れているか、途中で切れているか、サイズの記載が誤っています
fault-zip-encrypted = パスワードで保護されています：展開してからファイルを取り込んでください
fault-zip-method = 読めない方式で圧縮されています（方式{ $method }）：展開してからファイルを取り込んでください
fault-record-damaged = アーカイブの{ $offset }バイト目のレコードが壊れています
fault-record-cut-off = アーカイブが{ $offset }バイト目のレコードの途中で切れています
fault-revisit-without-original = ページに変わりがなかったという記録だけで、ページそのものはアーカイブにありません
fault-encoding-not-read = 「{ $encoding }」で圧縮されています。このブラウザーでは開けません
fault-mhtml-without-page = ページの入っていないウェブアーカイブ（MHTML）です
fault-not-in-archive = 一覧にはありますが、ページがアーカイブにありません
fault-error-page = サーバーがエラーを返しました（{ $status }）
fault-withdrawn = 通信社が取り下げました。本文はありません（{ $uri }）
fault-newer-format = 新しいWireprintの形式{ $version }です。このWireprintが読めるのは形式1です
fault-bad-header = 1行目はヘッダーですが、その「{ $field }」を読めません
fault-line-too-long = 1行が{ $size } MBあります。読めるのは{ $limit } MBまでです
fault-not-json = JSONではありません（始まり：「{ $begins }」）
fault-json-cut-off = 途中で切れたJSONです（始まり：「{ $begins }」）
fault-not-an-object = JSONオブジェクトではありません：1行に1バージョンを読みます
fault-json-too-deep = 入れ子が{ $limit }段を超えています
fault-too-many-fields = フィールドが{ $count }個あります。読めるのは{ $limit }個までです
fault-forbidden-field = 記事にはないフィールド「{ $field }」があります
fault-wrong-type = { $field }：{ $expected }
fault-field-too-long = { $field }：{ $limit }を超えています
fault-no-text-field = 「paragraphs」も「text」もありません
fault-no-text = 文章がありません
fault-no-article = このページに記事の文章がありません
fault-no-comparison = 「Version …」の見出しがないNewsSnifferのページです
fault-bad-time = { $field }：「{ $value }」は日時ではないか、未来か、1990年より前です
fault-bad-address = url：「{ $value }」はhttpアドレスではありません
fault-wrong-encoding = 誤った文字コードで保存された文章です（「{ $sample }」）
fault-page-unreadable = ページを読めません（{ $detail }）
fault-not-stored = 保存できません（{ $detail }）
fault-storage-full = 保存領域がいっぱいです。それまでに保存したものは残っています。
fault-storage-lost = 保存していたものをブラウザーが削除しました。Wireprintを開き直すと、何が残っているか、どうすれば戻せるかがわかります。
fault-storage-damaged = ブラウザーが保存領域の破損を検出しました。次に起動したとき、すべてを捨てることがあります。エクスポートしたファイルがあれば戻せます。
fault-storage-failing = ブラウザーの保存領域がうまく働いていません。ディスクがいっぱいか、保存領域が壊れているのかもしれません。空きを作り、ブラウザーを再起動して、もう一度試してください。
fault-storage-of-newer = 保存した記事は新しいWireprintで使われたため、このWireprintでは読めません。記事はすべて残っています。拡張機能を更新してください。
fault-storage-newer = 別のウィンドウで、この拡張機能の新しいバージョンが開かれました。このページを再読み込みしてください。
fault-storage-closed = ブラウザーの保存領域を開けません。ブラウザーを再起動して、もう一度試してください。
fault-collection-deleted = 取り込みの途中でコレクションが削除されました。ファイルの残りは取り込まれていません。
fault-private-window = プライベートウィンドウからは何も保存しません。
fault-not-checked = このページはまだ調べていません。そのページでWireprintを開き直してください。
fault-no-tab = ポップアップがタブのない状態で開かれました。
fault-no-answer = Wireprintのバックグラウンド処理が応答しませんでした。
fault-page-busy = ページが応答しません。処理中か、止まっているのかもしれません。待つか、再読み込みしてください。
fault-too-slow = 時間内に応答がありませんでした。
fault-cancelled = 応答が来る前に中止されました。
fault-keep-unsure = Wireprintのバックグラウンド処理が途中で止まりました。
fault-background-stopped = Wireprintのバックグラウンド処理が途中で止まりました。もう一度押してください。
fault-not-started = 作業を始められませんでした。このページを再読み込みしてください。
fault-stopped = 取り込みが止まりました：{ $detail }
fault-failed = { $detail }
