import type { CharacterNumberFacts } from '../text-schema';

const SIGN = '(?:(?<![\\p{sc=Latin}\\p{N}]|\\p{N}\\s)[-−–‐‑+±]|マイナス|プラス|氷点下|零下)?';
const KANJI = '[〇一二三四五六七八九十百千万億兆]';
// Counters (josūshi), and what kanji numerals stand before; one of them is enough, so the longest need not be first.
const COUNTERS =
  '[人名件回年月日時分秒円台社校本個歳倍割番位度所つ棟頭匹隻羽冊枚杯軒戸機両基箱缶袋束対点票席階章条項号巻週泊トキメセリドユポ字国組班勝敗差区丁次代世期級段合升坪畳株口発弾曲作種色通輪艇便車門節話編分厘周店食缶着足脚皿切粒球打枠駅線院党派県市町村島山家夫床球]|' +
  '重(?=[のに、。]|$)|[かカヵヶケ箇個][月所国年条村]|世帯|議席|得点|地点|地区|団体|連[勝敗]|棟|交代|者|カ';
// Words that hold a numeral and count nothing.
const LEXICAL =
  '一(?:つも|部|方|時(?!間)|緒|般|連|帯|面|番|度に|気|切|斉|体|層|挙|貫|致|定|転|般|括|家|族|概|律|瞬|見|旦|応|因|端|員|行|環|向|段|言|種の|覧|任|品|同)|' +
  '十分|万一|三重県|五輪|千葉|八戸|四国|九州|八百長|百貨店|二度と|四季|万全|三角|七夕|八百屋|二の次|三日月|一昨';

export const numbers: CharacterNumberFacts = {
  // Digits with their sign and the scale that belongs to them; numerals in kanji before something counted, after 第 or
  // between scales, and no longer than any is (so that the search stays linear); shares and multiples.
  patterns: [
    `${SIGN}\\p{Nd}+(?:[.,:．，・]\\p{Nd}+)*(?:[十百千万億兆]+(?:\\p{Nd}+(?:[.,]\\p{Nd}+)*[十百千万億兆]+){0,3}\\p{Nd}*)?`,
    `[%％円]`,
    `°\\s?[CF]`,
    `(?<!${KANJI})(?:マイナス|氷点下|零下|第(?!三者))?(?!${LEXICAL})${KANJI}{1,20}(?=分の${KANJI}|${COUNTERS})`,
    `第(?!三者)${KANJI}{1,20}`,
    `(?<=分の)${KANJI}{1,8}`,
    `(?<![\\p{sc=Han}])(?:数|何|幾)[十百千万億兆]{1,4}`,
    `数(?=(?:[人名件回年日時分秒本個倍棟頭隻台軒社校][^\\p{sc=Han}]|キロ|トン|メートル|センチ|ミリ|グラム|リットル|か[所月国]|カ[所月国]|時間|週間|日間|年間|分間|世帯))`,
    `ひとり`,
    `ふたり`,
    `(?:過)?半数`,
    `半(?=[分年日額])`,
    `倍増`,
    `半減`,
    `[三四五]つ子`,
    `双子`,
    `(?!一つも|ひとつも)(?:[一二三四五六七八九]|ひと|ふた|みっ|よっ|いつ|むっ|なな|やっ|ここの)つ(?=[のがをにはもあ、目])`,
  ],
  digits: '〇一二三四五六七八九',
  small: '十=1 百=2 千=3',
  large: '万=4 億=8 兆=12',
  whole: `
    ひとり=1 ふたり=2 ひとつ=1つ ふたつ=2つ みっつ=3つ よっつ=4つ いつつ=5つ むっつ=6つ ななつ=7つ やっつ=8つ ここのつ=9つ
    双子=双子 三つ子=三つ子
  `,
  ordinal: '第',
  minus: 'マイナス 氷点下 零下',
  tenths: '割',
};
