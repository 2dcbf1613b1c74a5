/** Words of web pages in Japanese; see `PageWords` for what each list is for. */
import type { PageWords } from '../page-schema';
import { phraseList } from '../schema';

export const page = (): PageWords => ({
  readMore: phraseList(String.raw`
    関連(?:記事|ニュース)
    あわせて読みたい
    続きを読む
    【?関連
    もっと(?:見る|読む)
    次の記事
  `),
  advertisements: phraseList(String.raw`
    広告
    (?:pr|ad)
  `),
  appeals: phraseList(String.raw`
    (?:有料)?会員(?:登録|になる)
    ログイン
    フォロー
    シェア
    コメント(?:する|を書く)?$
    返信$
    【[^】]{0,12}キャンペーン】
    メルマガ
    (?:リンクを|URLを)?コピー$
    [^.!?。]{0,20}(?:アプリ|報道)[^.!?。]{0,20}(?:ダウンロード|支援|応援|ご登録)
    [^.!?。]{0,40}(?:メールマガジン|メルマガ|ニュースレター|会員登録|友だち追加)
  `),
  self: phraseList(String.raw`
    メルマガ
    ニュースレター
    当サイト
    本紙
    この記事
    アプリ
    報道
    メールマガジン
    会員登録
    (?<!\p{L})LINE(?!\p{L})
  `),
  imprints: phraseList(String.raw`
    公開日
    更新日
    最終更新
  `),
  signOffs: phraseList(String.raw`
    無断転載
    写真\s?[:：＝]
    出典\s?[:：]
    提供\s?[:：]
  `),
  bylines: phraseList(String.raw`
    文[●:：・]
    著者?[:：]
    執筆[:：]
    取材
  `),
  machines: phraseList(String.raw`
    AI
    ＡＩ
    人工知能
  `),
  paywalls: phraseList(String.raw`
    この記事は(?:有料|会員)
    有料会員
    会員限定
    残り.{1,12}字
    続きを読むには
  `),
  otherPages: phraseList(String.raw`
    .{0,12}ページ(?:が|は)?見つかり
    プライバシーポリシー
    個人情報(?:の取り?扱い|保護)
    利用規約
    ログイン
    検索結果
    お問い合わせ
  `),
  consent: phraseList(String.raw`
    クッキー
    cookie
    同意
  `),
});
