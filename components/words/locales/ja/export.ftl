# What is carried away: exports, feeds of changes, histories; and a backup that is brought back.

export-format = エクスポートの形式
export-format-ndjson = NDJSON
export-format-ndjson-gz = NDJSON（圧縮）
export-format-atom = 変更のAtomフィード
export-format-json-feed = 変更のJSON Feed
export-everything = すべてエクスポート
export-everything-why = 自分で保存したものも含め、すべてのコレクションをひとつのファイルにします。上にドロップすると、すべて元に戻せます。
export-running = <bdi>{ $name }</bdi>をエクスポートしています
export-everything-name = すべて
export-articles-name = 選択したもの
export-progress = 書き出しの進み具合
export-done-of = { $done } / { $of }
export-close = 閉じる
export-cancel = キャンセル
export-saved = <bdi>{ $name }</bdi>に保存しました：{ $count ->
        [0] 書き出すものなし
       *[other] { $count }件
    }。
export-cancelled = エクスポートをキャンセルしました。ファイルは書き出されていません。
export-selected = 選択したものをエクスポート
export-failed = ファイルを書き出せませんでした。コレクションは何も変わっていません。
export-history = 履歴をページとして保存
export-found = この変更をフィードとして保存
own-export = 自分で保存した記事（{ $day }にエクスポート）
export-file-everything = Wireprint バックアップ { $day }
export-file-articles = Wireprint 記事 { $day }
feed-title = 変更：{ $name }
feed-of-everything = すべてのコレクション
feed-of-articles = 選んだ記事
feed-of-found = 再確認中の記事
history-count = { $count }バージョン
history-text = 全文（{ $words }語）
history-seen-again = 最後の確認：{ $time }
history-modified = { $time }に更新（ページの記載）

## A backup that is brought back

restore-offer = <bdi>{ $name }</bdi>には、自分で保存したものが入っています。保存した記事に戻しますか？
restore-offer-dated = { $time }に作られた<bdi>{ $name }</bdi>には、自分で保存したものが入っています。保存した記事に戻しますか？
restore-now = 復元する
restore-apart = 別のコレクションとして取り込む
restore-cancel = キャンセル
restore-choose = バックアップのファイルを選ぶ
