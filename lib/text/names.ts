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
  return withoutDates(capitalised(text, code, known), dates(text, code));
}

function withoutDates(found: Found[], days: Found[]): Found[] {
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
  const isName = language === 'de' ? isGermanName : isLatinName;
  return capitals.filter(capital => !FAMILIAR[language]?.has(capital.form) && isName(capital, language, known));
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

// Kanji or katakana before an honorific, an office or what makes a place; katakana joined by a middle dot.
const JAPANESE =
  /[\p{sc=Han}]{1,4}(?=(?:さん|氏|様|首相|大統領|市長|知事|社長|会長|議員|議長|教授|容疑者|被告|選手|監督|大臣|長官|町長|村長|区長|所長|部長|院長|校長|館長|理事長|代表))|[\p{sc=Katakana}ー]{2,}(?:・[\p{sc=Katakana}ー]+)+|[\p{sc=Katakana}ー]{2,}(?=(?:さん|氏|首相|大統領|市長|社長|会長|選手|監督|市|州|県|島|川|社))|[\p{sc=Han}]{1,3}(?=[市県府都町村区駅港橋](?![\p{sc=Han}]))|日本|米国|中国|韓国|北朝鮮|英国|東京|大阪|京都|北海道|沖縄|(?:アメリカ|ロシア|ウクライナ|フランス|ドイツ|イギリス|イタリア|スペイン|インド|カナダ|ブラジル|イラン|イラク|イスラエル|パリ|ロンドン|ベルリン|ニューヨーク)/gu;

const ARABIC_WORD = /[\p{sc=Arabic}]+/gu;

// After a title or a word for a place, until a word that cannot be part of a name; and places that everybody writes about.
function arabic(text: string): Found[] {
  const all = findAll(text, ARABIC_WORD);
  const found: Found[] = [];
  let open = 0; // how many more words may belong to the name
  for (const [i, word] of all.entries()) {
    const joined = i > 0 && /^\s$/.test(text.slice(all[i - 1].to, word.from));
    const titled = TITLES.ar.test(word.form);
    if (titled) open = 2;
    else if (open > 0 && joined && !NOT_NAMES.ar.has(word.form) && !/^(?:ال|لل|وال|بال)/.test(word.form)) {
      found.push(word);
      open--;
    } else {
      open = 0;
      if (FAMILIAR.ar.has(word.form.replace(/^[وبلف](?=..)/, ''))) {
        found.push(word);
        open = 1;
      }
    }
  }
  return found;
}
