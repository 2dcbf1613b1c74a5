import { perLanguage } from '../../languages/per-language';
import { type Language, wordList } from '../../languages/schema';
import { words } from '../../text/words';

/** Letters of the shorter word, at least: shorter ones end many longer words by chance. */
const SHORTEST = 3;
/** Words of a stretch that is said anew as a whole: what it has of opposites it has by chance. Chosen by eye. */
const MOST_WORDS = 8;

/** The words of two stretches that turn a statement round: one and its denial, or two that a language names. */
export interface Opposition {
  readonly before: string;
  readonly after: string;
}

/**
 * What turns a statement round between two stretches ("able", "unable"; "accepted", "turned down"), each pair of a
 * language once; [] for nothing, and for stretches of many words.
 */
export function oppositions(before: string, after: string, language: Language | null): Opposition[] {
  if (before.trim() === '' || after.trim() === '') return [];
  const [one, other] = apart(before, after);
  const isFit = one.length > 0 && other.length > 0 && Math.max(one.length, other.length) <= MOST_WORDS;
  return isFit ? [...namedOpposites(before, after, language), ...deniedWords(one, other, language)] : [];
}

/** The words of each that the other has not, in small letters. */
function apart(before: string, after: string): [string[], string[]] {
  const [some, others] = [before, after].map(text => words(text).map(word => text.slice(word.from, word.to)));
  const without = (list: readonly string[], than: readonly string[]) =>
    list.map(word => word.toLowerCase()).filter(word => !than.some(one => one.toLowerCase() === word));
  return [without(some, others), without(others, some)];
}

function namedOpposites(before: string, after: string, language: Language | null): Opposition[] {
  const pairs = opposites(language) ?? [];
  return pairs.flatMap(
    ({ some, others }) => between(before, after, some, others) ?? between(before, after, others, some) ?? [],
  );
}

function between(before: string, after: string, first: RegExp, second: RegExp): Opposition | null {
  const one = first.exec(before)?.[0];
  const other = one === undefined ? undefined : second.exec(after)?.[0];
  return one === undefined || other === undefined ? null : { before: one, after: other };
}

interface OppositePair {
  readonly some: RegExp;
  readonly others: RegExp;
}

const opposites = perLanguage(({ changes }): OppositePair[] =>
  [...wordList(joinedLines(changes?.opposites ?? ''))].map(pair => {
    const [some, others] = pair.split('=').map(beginnings);
    return { some, others };
  }),
);

/** A pair may go over several lines, each of which ends in "/" or "=". */
const joinedLines = (list: string) => list.replace(/([/=])\s+/g, '$1');

/** Matches words that begin so, or are one that ends in "$"; anywhere where no blanks part words. */
function beginnings(side: string): RegExp {
  const terms = side
    .replaceAll('_', ' ')
    .split('/')
    .map(term => term.replace(/\$$/, '(?![\\p{L}\\p{M}])'));
  return new RegExp(`${UNSPACED.test(side) ? '' : '(?<![\\p{L}\\p{M}])'}(?:${terms.join('|')})`, 'iu');
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

function deniedWords(before: readonly string[], after: readonly string[], language: Language | null): Opposition[] {
  return before.flatMap(one => {
    const other = after.find(word => isDenial(one, word, language));
    return other === undefined ? [] : [{ before: one, after: other }];
  });
}

function isDenial(before: string, after: string, language: Language | null): boolean {
  const denial = denials(language);
  const [stem, whole] = before.length < after.length ? [before, after] : [after, before];
  if (!denial || stem.length < SHORTEST || !whole.endsWith(stem)) return false;
  const prefix = whole.slice(0, whole.length - stem.length);
  return denial.prefixes.has(prefix) && !denial.others.some(other => whole.startsWith(other));
}

const denials = perLanguage(({ changes }) => {
  if (!changes?.denyingPrefixes) return null;
  return { prefixes: wordList(changes.denyingPrefixes), others: [...wordList(changes.notDenials ?? '')] };
});
