import { lazily } from '../../basics/lazily';
import { perLanguage } from '../../languages/per-language';
import { type Language, wordList } from '../../languages/schema';
import { narrowed } from '../../text/narrowed';
import { words } from '../../text/words';
import { worthAsking } from '../../text/worth-asking';

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
  const known = opposites(language);
  if (known === null) return [];
  const { pairs, sidesIn } = known;
  const [one, other] = [before, after].map(text => ({ text, sides: sidesIn(text) }));
  return pairs.flatMap(
    ([some, others]) => between(one, other, [some, others]) ?? between(one, other, [others, some]) ?? [],
  );
}

/** A stretch, with the sides of pairs of which it may have a word. */
interface Stretch {
  readonly text: string;
  readonly sides: ReadonlySet<Side>;
}

function between(before: Stretch, after: Stretch, [first, second]: readonly [Side, Side]): Opposition | null {
  const one = wordOf(first, before);
  const other = one === undefined ? undefined : wordOf(second, after);
  return one === undefined || other === undefined ? null : { before: one, after: other };
}

function wordOf(side: Side, { text, sides }: Stretch): string | undefined {
  return sides.has(side) ? narrowed(side(), text).exec(text)?.[0] : undefined;
}

/** The pattern for the words of one side of a pair, made at its first use. */
type Side = () => RegExp;

const opposites = perLanguage(({ changes }) => {
  const sources = [...wordList(joinedLines(changes?.opposites ?? ''))].map(pair => pair.split('=').map(terms));
  const sides = sources.map(pair => pair.map(source => ({ source, value: lazily(() => beginningWith(source)) })));
  return {
    pairs: sides.map(([some, others]) => [some.value, others.value] as const),
    sidesIn: worthAsking(sides.flat()),
  };
});

/** A pair may go over several lines, each of which ends in "/" or "=". */
const joinedLines = (list: string) => list.replace(/([/=])\s+/g, '$1');

/** The source for the terms of a side: words that begin so, or are one that ends in "$". */
function terms(side: string): string {
  return side
    .replaceAll('_', ' ')
    .split('/')
    .map(term => term.replace(/\$$/, '(?![\\p{L}\\p{M}])'))
    .join('|');
}

/** Matches where a word begins; anywhere where no blanks part words. */
function beginningWith(source: string): RegExp {
  return new RegExp(`${UNSPACED.test(source) ? '' : '(?<![\\p{L}\\p{M}])'}(?:${source})`, 'iu');
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
