import { joined } from '../joined';
import type { NameRule } from '../name-schema';
import { type Words, wordList } from '../word-list';
import {
  CALLINGS,
  COUNTRIES,
  FAMOUS_PLACES,
  GROUPS,
  KINDS,
  KINDS_AFTER_HIRAGANA,
  KINDS_AFTER_PARTICLE,
  KINDS_BEFORE_KATAKANA,
  MATCHES,
  MINISTRIES,
  OFFICE_PREFIXES,
  OFFICES,
  PARTS,
  PERSONS,
  PREFECTURES,
  RANKS,
  RIVALS,
  SURNAMES,
} from './name-words';

const HAN = String.raw`\p{sc=Han}`;
const KANJI = String.raw`[\p{sc=Han}々]`;
const HIRAGANA = String.raw`\p{sc=Hiragana}`;
const KATAKANA = String.raw`[\p{sc=Katakana}ー]`;
const KANA = String.raw`[\p{sc=Katakana}ー\p{sc=Hiragana}]`;

const anyOf = (...lists: Words[]) => `(?:${lists.flatMap(words => [...wordList(words)]).join('|')})`;

/** "市長", "前社長", "外務相": an office or an honorific. */
const office = () => {
  const ministers = joined(MINISTRIES, '相 務相');
  return `${anyOf(OFFICE_PREFIXES)}?${anyOf(OFFICES, ministers, `${HAN}{2}[官長師]`)}`;
};

/** A sort of place, firm or body; no kanji follows. */
const kind = () => `${anyOf(KINDS)}(?!${HAN})`;

/** "（34）", "(34歳)". */
const AGE = String.raw`[（(]\p{Nd}{1,3}(?:歳)?[）)]`;
/** How a name is read: "（ひいらぎ・まこと）". */
const READING = `[（(＝=]${HIRAGANA}{2,8}[・）)、＝=]`;
/** A reading between the name and the office. */
const READING_ASIDE = String.raw`[（(][\p{sc=Hiragana}\p{sc=Katakana}ー・]{2,20}[）)]`;
/** Particles and punctuation that end a name. */
const ENDS = '[がはをにもと、（(]';
const ENDS_TOPIC = '[はが、（(・]';
const ENDS_TEAM = '[がはをにと、（]';

/** A surname in kanji, a given name in katakana. */
export const mixedRule = (): NameRule => ({
  notBehind: KANJI,
  notFirst: '[数約何計各全同毎両新旧]',
  name: `${KANJI}{1,3}${KATAKANA}{2,5}`,
  ahead: '[がはをもとに、。（]',
});

/** Where names stand in Japanese. Where two rules fit at one place, the first one counts. */
export const nameRules = (): NameRule[] => [
  { name: anyOf(FAMOUS_PLACES) },
  ...known(),
  ...beforeOffices(),
  ...behindPersons(),
  ...ofPlaces(),
  ...ofKatakana(),
  ...beforeKinds(),
  ...ofThings(),
  ...ofMatches(),
  // Latin letters stand for bodies, firms and people.
  { notBehind: '[A-Za-z]', name: '[A-Z][A-Za-z&]{1,24}', notAhead: '[A-Za-z]' },
];

/** Surnames and countries, and a given name before an office. */
const known = (): NameRule[] => {
  const given = `(?:${KANJI}{1,3}|(?![はがをにでとものへや])${HIRAGANA}{2,4}|${KATAKANA}{1,5})`;
  return [
    {
      notBehind: `${HAN}|${KATAKANA}`,
      name: `${anyOf(SURNAMES, PREFECTURES, COUNTRIES)}(?:${given}(?=${office()}|[（(]))?`,
      notAhead: anyOf(KINDS),
    },
  ];
};

const beforeOffices = (): NameRule[] => [
  { name: `${KANJI}{1,4}${KANA}{2,4}${HAN}?`, ahead: office() },
  { name: `${KANJI}{1,5}`, ahead: `(?:${READING_ASIDE})?${office()}` },
  { name: `${KANJI}{2,6}${HIRAGANA}{0,4}`, ahead: READING },
];

const behindPersons = (): NameRule[] => [
  // "社長の柊木誠は".
  {
    behind: '(?:長|者|員|官|授|師|督|優|士|夫|妻|父|母|兄|弟|姉|妹|番|臣|男|女)の',
    name: `${KANJI}{3,5}`,
    ahead: ENDS_TOPIC,
  },
  { behind: anyOf(RANKS), name: String.raw`[\p{sc=Han}々ノケヶ]{2,5}`, ahead: ENDS },
  { behind: `${anyOf(PERSONS)}の`, name: `${KANJI}{3,5}`, ahead: ENDS_TOPIC },
];

const ofPlaces = (): NameRule[] => [
  // "桜台", but not "天文台".
  { notBehind: HAN, notFirst: '天文|展望|測候|気象', name: `${KANJI}{2,3}`, ahead: `台(?!${HAN})` },
  // A town inside of another.
  { behind: '[市県区郡府都]', name: `${KANJI}{1,4}`, ahead: `[町村区市郡](?!${HAN})` },
  // "柊木誠（34）", but not "会社員（34）".
  { notBehind: KANJI, name: `${KANJI}{2,6}`, notLast: '[員性職業婦者役長生]', ahead: AGE },
];

const ofKatakana = (): NameRule[] => [
  { notBehind: KATAKANA, name: `${KATAKANA}{2,20}(?:・${KATAKANA}{1,20})+` },
  { notBehind: KATAKANA, name: `${KATAKANA}{2,20}`, ahead: `${office()}|${kind()}|${AGE}` },
];

const beforeKinds = (): NameRule[] => [
  { notBehind: HAN, name: `${KANJI}{1,4}`, ahead: kind() },
  // "みどり銀行" where no word can end before it.
  {
    behind: String.raw`^|[、。「・\s]`,
    name: `${HIRAGANA}{2,5}`,
    ahead: `${anyOf(KINDS_AFTER_HIRAGANA)}(?!${HAN})`,
  },
];

/** "科学誌オーシャニカ", "通販大手のアマノ", "主演は高木まゆみ", "関取大嵐". */
const ofThings = (): NameRule[] => [
  { behind: '[誌紙社団隊店船車馬犬猫艇機局]', name: `${KATAKANA}{2,20}` },
  { notBehind: KANJI, name: `${KANJI}{2,5}`, ahead: `(?:と|に|を)${anyOf(MATCHES)}` },
  // "民声党", but not "与党" and "党首".
  { notBehind: HAN, notFirst: '[与野政同新両各他]', name: `${KANJI}{1,4}`, ahead: '党(?![首員派内大則籍])' },
  { behind: `${anyOf(KINDS_BEFORE_KATAKANA)}[の・]?`, name: `${KATAKANA}{2,20}` },
  {
    behind: `${anyOf(PARTS)}は`,
    name: `(?:${KANJI}{2,5}${HIRAGANA}{0,4}?(?=[。、（(]|さん|氏|ほか)|${KATAKANA}{2,20})`,
  },
  { behind: `${anyOf(CALLINGS)}・?`, notFirst: 'の|と', name: `${KANJI}{2,5}`, ahead: ENDS },
  { notBehind: KANJI, name: `${KANJI}{1,2}[ツノケヶガ]${KANJI}{1,3}` },
];

/** Matches and their lists: "5区の津久井実里が", "③南郷2時間", "前回覇者の南郷は". */
const ofMatches = (): NameRule[] => [
  {
    behind: String.raw`\p{Nd}[区番位枠組着段走]の`,
    notFirst: '選手|投手|走者|打者|先発|[一-龠]{2}選手',
    name: `${KANJI}{2,6}`,
    ahead: ENDS_TEAM,
  },
  // "最大会派、市民フォーラムの".
  { behind: `${anyOf(GROUPS)}、?`, name: `${KANJI}{1,4}${KATAKANA}{2,10}`, ahead: '[のがはを、]' },
  { behind: '[】、▽]', name: `${KANJI}{2,4}`, ahead: String.raw`\p{Nd}{1,2}(?:[、。]|$)` },
  { notBehind: KANJI, name: `${KANJI}{1,2}が[丘浜崎岡台池森]`, notAhead: HAN },
  {
    behind: '[はがを]',
    name: `${HIRAGANA}{2,5}`,
    notLast: '[のなたるいくてでだは]',
    ahead: `${anyOf(KINDS_AFTER_PARTICLE)}(?!${HAN})`,
  },
  { behind: String.raw`[①-⑳△▲◇]\s?`, name: `${KANJI}{2,5}`, ahead: String.raw`\p{Nd}|\s|（|$` },
  { behind: `${anyOf(RIVALS)}の`, name: `${KANJI}{2,4}`, ahead: '[がはをにと、]' },
];
