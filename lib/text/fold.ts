import { APOSTROPHES, INVISIBLE } from './characters';

/**
 * The form of a word used for *finding* the same words: what a typesetter, a
 * keyboard, a content system or somebody hiding a copy may change without
 * changing the word, is gone.
 *
 * Gone are case (Turkish dotted and dotless i are one letter), compatibility
 * forms (NFKC), invisible characters, apostrophes ("don’t" is `dont`), accents
 * of Latin and Greek letters (capitals are printed with and without), Arabic
 * vowel signs, tatweel and the forms of alef, yeh and teh marbuta, Hebrew points,
 * the Indic nukta, ё for е; digits of all scripts are ASCII, numbers lose their
 * grouping ("1,200" and "1 200" are `1200`), and Cyrillic or Greek letters that
 * look like Latin ones are Latin inside Latin words. Kept are all marks that
 * make another letter elsewhere: й, ї, Indic and Thai vowels, kana voicing.
 *
 * Equal forms therefore do not mean that nothing changed (pêche, péché): ask
 * `key` for that. Never throws; lone surrogates stay. Folding twice changes nothing.
 */
export function fold(word: string): string {
  if (isSmallLatin(word) || PLAIN.test(word)) return word;
  const lower = ASCII.test(word) ? word.toLowerCase().replaceAll('`', "'") : (foldedSingly(word) ?? folded(word));
  return lower.includes("'") || NUMBER.test(lower) ? number(lower.replaceAll("'", '')) : lower;
}

/** Most words of Latin script; a loop over five letters takes half the time of a pattern. */
function isSmallLatin(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < SMALL_A || code > SMALL_Z) return false;
  }
  return true;
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const PLAIN = /^[0-9]*$/;
const ASCII = /^[\0-\x7f]*$/;
const NUMBER = /^[0-9]+[., ]/;

interface Character {
  readonly form: string;
  /** Its form depends on its neighbours. */
  readonly bound: boolean;
  readonly latin: boolean;
  /** Of a script with letters that look Latin. */
  readonly alike: boolean;
}

// What has been asked for once; at most one entry a character of Unicode, in practice those of the reader's languages.
const known = new Map<number, Character>();

// Most words are the sum of their characters: 1.6 instead of 12 µs for a Russian word. `null` for the others.
function foldedSingly(word: string): string | null {
  let form = '';
  let [latin, alike] = [false, false];
  for (let at = 0; at < word.length; at++) {
    const code = word.codePointAt(at)!;
    let character = known.get(code);
    if (!character) {
      known.set(code, (character = characterOf(code)));
    }
    if (character.bound) return null;
    form += character.form;
    latin ||= character.latin;
    alike ||= character.alike;
    if (code > 0xffff) at++;
  }
  return alike && (latin || ALIKE_ONLY.test(form)) ? null : form.normalize('NFC');
}

function characterOf(code: number): Character {
  const text = String.fromCodePoint(code);
  const bare = decomposed(text);
  const bound = /[\u0306\u0308\p{Surrogate}]/u.test(text);
  return {
    form: finished(bare.toLowerCase()),
    bound,
    latin: /\p{Script=Latin}/u.test(bare),
    alike: ALIKE_SCRIPT.test(bare),
  };
}

function folded(word: string): string {
  return finished(latinised(latinised(decomposed(word)).toLowerCase()));
}

function decomposed(word: string): string {
  const bare = word.replace(INVISIBLE, '').replace(APOSTROPHES, "'").normalize('NFKD');
  return withoutMarks(bare.replace(APOSTROPHES, "'")); // some exist only as compatibility forms
}

function finished(lower: string): string {
  return withoutMarks(lower.replace(VARIANT, one => VARIANTS[one]).replace(/\p{Nd}/gu, digit)).normalize('NFC');
}

// Marks of Latin, Greek, Hebrew and Arabic go, and stress marks everywhere. A mark that makes
// another Cyrillic letter (й, ї, ў) stays, save in ё; so do all marks of other scripts.
const BARE_SCRIPTS = ['Inherited', 'Hebrew', 'Arabic', 'Cyrillic'].map(script => `\\p{Script=${script}}`).join('');
const MARKS = new RegExp(
  [
    String.raw`(\p{Script=Cyrillic})([\u0306\u0308])`,
    String.raw`(?![\u3099\u309A])(?=\p{M})[${BARE_SCRIPTS}]`, // not the voicing marks of kana
    String.raw`[\u093C\u09BC\u0A3C\u0ABC\u0B3C]`, // nukta, the dot under a letter of Devanagari and its kin
  ].join('|'),
  'gu',
);

function withoutMarks(text: string): string {
  return text.replace(MARKS, (_, letter?: string, mark?: string) => {
    if (letter === undefined) return '';
    return /[еЕ]/.test(letter) ? letter : letter + mark;
  });
}

// Letters that no decomposition reaches, and spellings of one letter.
const VARIANTS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  þ: 'th',
  ĸ: 'k',
  ɑ: 'a',
  ɡ: 'g',
  ς: 'σ',
  '٫': '.',
  '٬': ',',
  ـ: '',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
};
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'g');

// Digits of every script come in tens from zero to nine (Unicode, chapter 4.6), and no ten
// follows another without a gap once compatibility forms are gone.
function digit(character: string): string {
  const code = character.codePointAt(0)!;
  let zero = code;
  while (zero > 0 && code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) {
    zero--;
  }
  return String(code - zero);
}

// Letters drawn like Latin ones (Unicode TS 39, confusables). Which one a capital looks like differs
// from its small letter (Ν is N, ν is v), so they are replaced before the case is folded, and what is left after.
const LOOK_ALIKES = pairs('АаBВЕеЅѕІіЈјКМНОоРрСсТУуХхҮүҺһԁԛԝӀ', 'AaBBEeSsIiJjKMHOoPpCcTYyXxYyHhdqwI').concat(
  pairs('кмнтвгп', 'kmhtbrn'),
  pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαοινρτυχκγηω', 'ABEZHIKMNOPTYXaoivptuxkynw'),
  pairs('օոսհցաᴀᴄᴇᴏ', 'onuhgwaceo'),
);
const LOOKS_LIKE = new Map(LOOK_ALIKES);
const ALIKE_SCRIPT = /[\u0370-\u058F\u1D00-\u1D0F]/;
// Words of these alone are Latin too: harmless in Russian, where they fold alike everywhere.
const ALIKE_ONLY = /^['аеорсхуіѕјАЕОРСХУІЅЈ]+$/;

function pairs(from: string, to: string): [string, string][] {
  const latin = [...to];
  return [...from].map((letter, i) => [letter, latin[i]]);
}

function latinised(word: string): string {
  if (!ALIKE_SCRIPT.test(word) || !(/\p{Script=Latin}/u.test(word) || ALIKE_ONLY.test(word))) {
    return word;
  }
  return Array.from(word, letter => LOOKS_LIKE.get(letter) ?? letter).join('');
}

// "1,200,000" and "1 200 000" lose their grouping; a decimal comma becomes a point. "1.200" is read as grouped: with
// three digits after one mark, that is the commoner reading in the languages that use it. The rest may be grouped in
// its turn ("0. 200"), so the form is read until nothing changes; each round takes a mark away.
function number(form: string): string {
  const read = numberOnce(form);
  return read === form ? form : number(read);
}

function numberOnce(form: string): string {
  if (!NUMBER.test(form)) return form;
  if (/^[0-9]{1,3}(?:[., ][0-9]{3})+$/.test(form)) return form.replace(/[., ]/g, '');
  return form
    .replaceAll(' ', '')
    .replace(/,(?=[0-9]{3}(?:[.,]|$))/g, '')
    .replaceAll(',', '.');
}
