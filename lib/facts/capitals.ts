/** Words with a capital and what stands around them, for `names.ts` and `german-names.ts`. */

import { lazily } from '../basics/lazily';
import { type Found, matchesOf } from '../text/found';
import { ABSTRACT_NOUN, NOT_NAMES } from '../languages/name-words';

/** A word with its surroundings. */
export interface Capital extends Found {
  readonly bare: string;
  readonly starts: boolean;
  /** The word before it; in German only, where it decides. */
  readonly before: string;
  /** What follows it, at most some words. */
  readonly after: string;
  readonly possessive: boolean;
  /** Begins with a capital and follows the word before it after one blank. */
  readonly chained: boolean;
  readonly chains: boolean;
  /** After "St." or an initial, in brackets after a name, joined by "&" to a word before it, or by a hyphen to one that another with a capital stands before: "Tarek Yildirim-Schulz". */
  readonly bound: boolean;
  /** After "zur" and the like behind two words with a capital: "Richterin Roswitha zur Linden". */
  readonly noble: boolean;
}

/** Every word with a capital, in reading order; also "eBay" and the like. */
export function capitals(text: string, language: string): Capital[] {
  const all = matchesOf(text, CAPITALISED()).map(match => ({
    word: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
  return all.map(({ word, from, to }, i): Capital => {
    const bare = bareName(word);
    const between = i > 0 ? text.slice(all[i - 1].to, from) : '';
    const chained = i > 0 && JOINS().test(between);
    const abbreviated = text[from - 2] === '.' && ABBREVIATED().test(text.slice(Math.max(0, from - 8), from));
    return {
      form: bare.toLowerCase(),
      bare,
      from,
      to,
      starts: !abbreviated && STARTS().test(text.slice(Math.max(0, from - 6), from)),
      after: text.slice(to, to + 24),
      possessive: /['’][sS]$/u.test(word),
      before:
        language !== 'de'
          ? ''
          : chained && /^\s&\s$/.test(between)
            ? all[i - 1].word
            : (/([\p{L}\p{M}'’]+)[.]?\s$/u.exec(text.slice(Math.max(0, from - 24), from))?.[1] ?? ''),
      chained,
      bound:
        abbreviated ||
        between.trim() === '&' ||
        (between === '-' && QUARTER().test(bare)) ||
        (text[to] === ')' && BRACKETED().test(text.slice(Math.max(0, from - 24), from))) ||
        (between === '-' &&
          i > 1 &&
          text.slice(all[i - 2].to, all[i - 1].from) === ' ' &&
          !NOT_NAMES('de')!.has(all[i - 2].word.toLowerCase())),
      noble:
        language === 'de' &&
        i > 1 &&
        NOBLE().test(between) &&
        text.slice(all[i - 2].to, all[i - 1].from) === ' ' &&
        !NOT_NAMES('de')!.has(all[i - 2].word.toLowerCase()) &&
        !ABSTRACT_NOUN().test(all[i - 1].word),
      chains: i + 1 < all.length && JOINS().test(text.slice(to, all[i + 1].from)),
    };
  });
}

const CAPITALISED = lazily(
  () =>
    /(?<![\p{L}\p{M}\p{N}])(?:[dDlL]['’])?(?:\p{Ll}{1,2}(?=\p{Lu}\p{Ll}{2}))?\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu,
);

// No sentence ends before these: "St. Kilian", "J. Lind".
const ABBREVIATED = lazily(
  () => /(?:^|[\s(])(?:\p{Lu}|St|Ste|Sta|Dr|Prof|Mr|Mrs|Ms|Sr|Sra|Mt|Ft|Gen|Col|Lt|Sgt|Capt|Rev|Sen|Rep|Gov)\.\s$/u,
);
/** A part of a town: "Torgelow-Süd". */
const QUARTER = lazily(() => /^(?:Nord|Süd|Ost|West|Mitte|Stadt|Dorf|Altstadt|Neustadt|Hafen)$/u);
/** "Ute Holtkamp (Bürgerliste)". */
const BRACKETED = lazily(() => /\p{Lu}[\p{L}\p{M}-]+\s\($/u);

const NOBLE = lazily(() => /^\s(?:zur|zum|vom|von der|von dem|aus der|auf der)\s$/u);

const JOINS = lazily(() => /^(?:[ \u00a0-]|\s&\s)$/);
// Where a capital says nothing: the beginning, after the end of a sentence or a dateline, after a colon or an opening quotation mark.
const STARTS = lazily(
  () => /(?:^|[.!?…:;]["”’»)]?\s+|\n|["“„«‹¿¡]\s?|(?:^|[.!?]\s)\(|^["'‘“„«]|\s['‘]|[.)]\s?[-–—]{1,2}\s)$/u,
);

/** Without the elided article before it and the possessive after it: "d’Ukraine", "Macron’s". */
export function bareName(word: string): string {
  return word.replace(/^[dDlL]['’](?=\p{Lu})/u, '').replace(/['’](?:s|S)?$/u, '');
}
