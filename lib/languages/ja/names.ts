import type { JapaneseNameFacts } from '../name-schema';
import { mixedRule, nameRules } from './name-rules';
import { KINDS_IN_NAMES, LOANWORDS } from './name-words';

/** Names in Japanese. */
export const names = (): JapaneseNameFacts => ({
  strategy: 'japanese',
  rules: nameRules(),
  mixedRule: mixedRule(),
  kinds: KINDS_IN_NAMES,
  loanwords: LOANWORDS,
  nonNames: `
    あの ある いまの この その とある どの わが 一 一部 上 下 下水 両 中 中央 中学生 主要 乗員 乗客 仕 他 仮 会 会社員
    住宅 住民 作業員 信 元 光 児童 入 全 公共 公立 共同 内 再 出 別 利用者 前 副 副知事 化学 北 区 半 南 単 原 古 各
    各地 吊 同 同区 同市 同村 同町 同県 同社 周辺 商 国 国立 国道 国際 土木 在来 地 地元 地方 外 大 大型 大学生 大手
    奥 女児 女性 学 客 寄 専門家 導 小 小型 小学生 山 島 川 市 市営 市民 市立 帰 年 幹 幹線 建設 当 当該 従業員 戦
    担当 支 政 政府 故 救急 新 旧 暗 曲 有 朝 木 本 村 村営 東 架 森 歩道 母 民間 水道 氷 沖合 沿 沿岸 海 港 湖 漁業
    火 点 無 無職 父 特定機能 王 現 生徒 田 男児 男性 町 町営 番 登 目 直 県 県営 県立 県道 石 石油 神 私 私立 空 第三
    精密 結 総合 脱 自 自動車 自営業 自治 複数 西 視 記 谷 路 軽 農業 近く 近隣 通 運転手 道路 選挙 遺族 都市 重 野 鉄
    鉱 関係者 隣 雪 電 電子 首 高 高校生 高速
  `,
  works: {
    before: `
      アニメ アプリ アルバム カフェ グループ ゲーム シングル スーパー ソフト チーム ドラマ バンド バー フェリー
      ブランド ホテル レストラン ロケット ワクチン 作 作品 作戦 党 列車 劇 台風 号 品種 商品 団体 園 堂 小説 局 店
      急行 探査機 新聞 施設 旅館 映画 曲 書 本 歌 漫画 特急 画 番組 社 紙 編 船 艦 茶屋 著 薬 衛星 製品 誌 酒場 銘柄
      集 雑誌 食堂 館
    `,
    after: `
      のオーナー の主演 の作者 の店主 の監督 の編集部 の舞台 の船長 の著者 キャンペーン シリーズ ブランド プロジェクト
      作戦 号 大会 展 店 祭 紙 計画 誌 賞 館
    `,
    quotative: 'と(?!い?う)', // not "という"
  },
});
