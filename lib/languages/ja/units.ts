import type { UnitFacts } from '../text-schema';

export const units: UnitFacts = {
  names: `
    mg: ミリグラム
    µg: マイクログラム
    ml: ミリリットル
    km: キロメートル
    m: メートル
    cm: センチ センチメートル
    mm: ミリ
    mile: マイル
    kg: キログラム
    g: グラム
    t: トン
    hectare: ヘクタール
    litre: リットル
    second: 秒
    minute: 分
    hour: 時間
    day: 日間
    week: 週間
    month: か月 カ月
    year: 年間
    dollar: ドル
    euro: ユーロ
    pound: ポンド
    yen: 円
    degree: 度
    century: 世紀
    percent: パーセント
    points_of_percent: ポイント
    barrel: バレル
    kilowatt: キロワット
    megawatt: メガワット
  `,
  joined: true,
  patterns: ['円', '度', '秒', '分(?!の)'], // 分の stands in a fraction
};
