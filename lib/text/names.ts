import { dates } from './dates';
import { findAll, type Found } from './found';
import { FAMILIAR, NOT_NAMES, TITLES } from './name-words';

/**
 * Words that are part of a proper name, one by one, in reading order. A guess by
 * rule, without a dictionary of names: by capitals where the script has them (in
 * German, where every noun has one, by what stands before), by titles and
 * honorifics where it has not.
 *
 * @param known - names from elsewhere in the article: they decide about words that begin a sentence
 */
export function names(text: string, language: string, known: ReadonlySet<string> = new Set()): Found[] {
  const code = language.slice(0, 2);
  if (code === 'ja') return findAll(text, JAPANESE).filter(found => !NOT_NAMES.ja.has(found.form));
  if (code === 'ar') return arabic(text);
  return withoutDates(capitalised(text, code, known), text, code);
}

function withoutDates(found: Found[], text: string, language: string): Found[] {
  if (found.length === 0) return found;
  const days = dates(text, language);
  return found.filter(({ from, to }) => !days.some(day => day.from < to && from < day.to));
}

/** A word with its surroundings. */
interface Capital extends Found {
  readonly bare: string;
  readonly starts: boolean;
  readonly before: string;
  /** Begins with a capital and follows the word before it after one blank. */
  readonly chained: boolean;
  readonly chains: boolean;
}

const CAPITALISED = /(?<![\p{L}\p{M}\p{N}])(?:[dDlL]['’])?\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;

function capitalised(text: string, language: string, known: ReadonlySet<string>): Found[] {
  const all = Array.from(text.matchAll(CAPITALISED), match => ({ word: match[0], from: match.index, to: match.index + match[0].length }));
  const capitals = all.map(({ word, from, to }, i): Capital => {
    const bare = bareName(word);
    return {
      form: bare.toLowerCase(), bare, from, to,
      starts: STARTS.test(text.slice(Math.max(0, from - 6), from)),
      before: /([\p{L}\p{M}'’]+)[.]?\s$/u.exec(text.slice(Math.max(0, from - 24), from))?.[1] ?? '',
      chained: i > 0 && JOINS.test(text.slice(all[i - 1].to, from)),
      chains: i + 1 < all.length && JOINS.test(text.slice(to, all[i + 1].from)),
    };
  });
  const isNumeral = (bare: string) => bare.length > 1 && /^[IVX]+$/.test(bare);
  const isName = language === 'de' ? isGermanName : isLatinName;
  return capitals.filter(capital => !isNumeral(capital.bare) && !FAMILIAR[language]?.has(capital.form) && isName(capital, language, known));
}

const JOINS = /^[ \u00a0-]$/;
// Where a capital says nothing: the beginning, after the end of a sentence, after a colon or an opening quotation mark.
const STARTS = /(?:^|[.!?…:;]["”’»)]?\s+|\n|["“„«‹(¿¡]\s?|^["'‘“„«]|\s['‘])$/u;

/** Without the elided article before it and the possessive after it: "d’Ukraine", "Macron’s". */
export function bareName(word: string): string {
  return word.replace(/^[dDlL]['’](?=\p{Lu})/u, '').replace(/['’](?:s|S)?$/u, '');
}

function isLatinName(capital: Capital, language: string, known: ReadonlySet<string>): boolean {
  if (isAcronym(capital.bare)) return true;
  if (!capital.starts) return true;
  if (known.has(capital.form)) return true;
  return capital.chains && !NOT_NAMES[language]?.has(capital.form);
}

function isAcronym(bare: string): boolean {
  return bare.length > 1 && /^[\p{Lu}\p{N}]+$/u.test(bare);
}

// German gives every noun a capital. A name has no article before it, often a title or another name,
// and not the endings that make abstract nouns.
function isGermanName(capital: Capital, _language: string, known: ReadonlySet<string>): boolean {
  if (isAcronym(capital.bare)) return true;
  if (known.has(capital.form)) return true;
  if (GERMAN_NOUN.test(capital.bare) || NOT_NAMES.de.has(capital.form)) return false;
  if (capital.chained && (TITLES.de.test(capital.before) || /^\p{Lu}/u.test(capital.before))) return !GERMAN_ARTICLE.test(capital.before);
  if (capital.chains && !capital.starts) return !GERMAN_ARTICLE.test(capital.before) && !TITLES.de.test(capital.bare);
  return GERMAN_PLACE.test(capital.before);
}

const GERMAN_NOUN = /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|ling|linge|nis|nisse|innen|leute|zeit|jahr|jahre|jahren)$/;
const GERMAN_ARTICLE = /^(?:de[rnsm]|die|das|ein|eine[nmrs]?|kein\p{L}*|ihr\p{L}*|sein\p{L}*|unser\p{L}*|dies\p{L}*|jede\p{L}*|alle\p{L}*|viele\p{L}*|im|am|zum|zur|beim|vom|ins|mehr|rund|etwa)$/iu;
const GERMAN_PLACE = /^(?:in|aus|nach|bei|von|gegen|und|sagte|sagt|erklärte|teilte|nannte|laut|über|durch|so)$/iu;

const OFFICE = '(?:主任|上席|首席|特任|名誉|副|前|元)?(?:さん|さま|氏|様|君|首相|大統領|市長|知事|社長|会長|議員|議長|准?教授|助教|容疑者|被告|選手|監督|大臣|長官|町長|村長|区長|所長|部長|局長|課長|室長|院長|校長|館長|園長|店長|駅長|署長|隊長|学長|理事長?|書記長|委員長|代表|研究員|弁護士|医師|記者|先生|支配人|専務|常務|取締役|工場長|組合長|農園主|広報官|報道官|警部|作家|[\\p{sc=Han}]{2}官)';
const PLACE = '(?:工場|大学|病院|空港|公園|小学校|中学校|高校|神社|銀行|新聞|電力|鉄道|製作所|市|県|府|都|町|村|区|駅|港|橋|川|山|島|湖|岳|湾|州)';
// Kanji, also with kana for a given name, before an honorific or an office; katakana joined by a
// middle dot; what stands before the word for a sort of place; countries that everybody writes about.
const JAPANESE = new RegExp(
  [
    `[\\p{sc=Han}々]{1,4}[\\p{sc=Katakana}ー\\p{sc=Hiragana}]{2,4}\\p{sc=Han}?(?=${OFFICE})`,
    `[\\p{sc=Han}々]{1,5}(?=${OFFICE})`,
    '(?<![\\p{sc=Katakana}ー])[\\p{sc=Katakana}ー]{2,20}(?:・[\\p{sc=Katakana}ー]{1,20})+',
    `(?<![\\p{sc=Katakana}ー])[\\p{sc=Katakana}ー]{2,20}(?=${OFFICE}|${PLACE})`,
    `(?<!\\p{sc=Han})[\\p{sc=Han}々]{1,3}(?=${PLACE}(?!\\p{sc=Han}))`,
    '日本|米国|中国|韓国|北朝鮮|英国|東京|大阪|京都|北海道|沖縄|アメリカ|ロシア|ウクライナ|フランス|ドイツ|イギリス|イタリア|スペイン|インド|カナダ|ブラジル|イラン|イラク|イスラエル|パリ|ロンドン|ベルリン|ニューヨーク',
  ].join('|'),
  'gu',
);

const ARABIC_WORD = /[\p{sc=Arabic}\p{M}]+/gu;
const DEFINITE = /^[وبف]?(?:ال|لل)/;
/** Words of a title and its complement before the name: "وزيرة الطاقة والمناجم". */
const TITLE_WORDS = 3;

/**
 * Arabic has no capitals. A name is what follows an office with its complement, or the
 * definite noun for an occupation after a verb of saying: the first word without the
 * article, and the one after it. After a word for a sort of place it is the next word.
 */
function arabic(text: string): Found[] {
  const all = findAll(text, ARABIC_WORD);
  const joined = (i: number) => i > 0 && i < all.length && /^\s$/.test(text.slice(all[i - 1].to, all[i].from));
  const found = new Set<Found>();
  all.forEach((word, i) => {
    const bare = word.form.replace(/^[وبلف](?=\p{L}{3})/u, '');
    if (PLACES.test(word.form) && joined(i + 1)) found.add(all[i + 1]);
    if (FAMILIAR.ar.has(word.form) || FAMILIAR.ar.has(bare)) nameAt(i);
    if (TITLES.ar.test(word.form) || (SAID.test(word.form) && joined(i + 1) && DEFINITE.test(all[i + 1].form))) {
      let at = i + 1;
      while (at <= i + TITLE_WORDS && joined(at) && (DEFINITE.test(all[at].form) || TITLES.ar.test(all[at].form))) at++;
      if (joined(at) && !DEFINITE.test(all[at].form) && !NOT_NAMES.ar.has(all[at].form)) nameAt(at);
    }
  });
  return [...found].sort((a, b) => a.from - b.from);

  function nameAt(i: number): void {
    found.add(all[i]);
    if (joined(i + 1) && !NOT_NAMES.ar.has(all[i + 1].form)) found.add(all[i + 1]);
  }
}

const SAID = /^[وف]?(?:قال|قالت|أضاف|أضافت|صرح|صرحت|أكد|أكدت|أعلن|أعلنت|أوضح|أوضحت|ذكر|ذكرت|حذر|حذرت|نفى|نفت)$/;
const PLACES = /^[وبل]?(?:مدينة|قرية|بلدة|حي|محافظة|شركة|جامعة|ميناء|نهر|وادي|جبل|مصفاة|مستشفى|جسر)$/;
