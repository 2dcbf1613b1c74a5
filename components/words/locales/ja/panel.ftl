# The report beside the page, and what the reader may set.

open-panel = ページの横に開く
open-changes = 見つかった変更
open-options = 設定
panel-press-title = このページでボタンを押してください
panel-press = Wireprintがページを読めるのは、そのページでボタンかショートカットキーを押してからです。登録したニュースサイトでは、どのページも読めます。ブラウザー自身のページは読めません。

settings-title = 設定
settings-loading = 設定を読み込んでいます…
settings-failed = 設定を読み込めませんでした。ページを再読み込みして、もう一度試してください。
settings-language = 言語
settings-language-browser = ブラウザーと同じ
settings-language-note = 開いているWireprintのページは、再読み込みすると切り替わります。
settings-menus = ブラウザーの右クリックメニューの項目
settings-badge = ツールバーのボタンの印
settings-notifications = 再確認中の記事に変更があったときの通知
settings-notifications-note = 通知は一度に1つ、見出しは3つまでです。まずブラウザーが許可を求めます。オフにすると許可を返します。
settings-prescribed = この端末の管理者が設定
settings-save-title = 設定のファイル
settings-save = 設定をファイルに保存
settings-load = ファイルから設定を読み込む
settings-loaded = 設定を読み込みました。
settings-no-file = このファイルにWireprintの設定はありません。何も変わっていません。
settings-not-saved = 保存できませんでした。もう一度試してください。
commands-title = そのほかのキー
commands-why = 次の操作には、ブラウザーでキーを割り当てられます。すでにお使いのキーとぶつからないように、最初からキーがあるのは一部だけです。
commands-none = 割り当てなし
commands-change = キーを変更
commands-change-where = Firefoxでは、アドオンの歯車メニューから「拡張機能のショートカットキーの管理」を選びます。
