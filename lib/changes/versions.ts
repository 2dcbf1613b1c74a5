import type { Text } from '../model/article';
import { key } from '../text/key';
import { languageOf } from '../languages/detect';
import { weight } from '../text/weight';
import type { Group, Paragraph } from './diff/paragraphs';
import { emptyVocabulary, tokens } from './diff/tokens';
import { wordRules } from './word-rules';

/**
 * Whether two texts say the same to the letter and digit, however they are cut into paragraphs; headlines do not count
 * (they are a set of variants).
 */
export function sameText(a: Text, b: Text): boolean {
  return sameTextAs(a)(b);
}

/** {@link sameText} with one text for many others: the one is keyed once. */
export function sameTextAs(one: Text): (other: Text) => boolean {
  const wanted = keyOf(one);
  return other => keyOf(other) === wanted;
}

function keyOf({ paragraphs }: Text): string {
  return key(paragraphs.join('\n'));
}

/** Fewer Latin letters than this are a teaser of anything; a letter of a dense script says as much as three. */
const VIEW_LETTERS = 100;
/** A story that grows at its end grows by less; a paywall leaves less than two thirds. */
const VIEW_AT_MOST = 2 / 3;

/** A text, and whether its source says that it goes on behind a paywall; `undefined`: the source would not know. */
export interface View extends Text {
  readonly cut?: boolean | undefined;
}

/**
 * Whether `short` is the beginning of `long`, cut where a paywall cuts: in the middle of a
 * paragraph, or where its page says so. Where nothing is known of it, at most two thirds in: a story to which a last
 * paragraph was added is none.
 */
export function isShorterView(short: View, long: Text): boolean {
  return isBeginning(keysOf(short), keysOf(long), short.cut);
}

/**
 * For each text, whether it is a shorter view of any other (see `isShorterView`). Each is keyed once: 60 texts of 600
 * words take 11 ms, pair by pair 780.
 */
export function shorterViews(texts: readonly View[]): boolean[] {
  const keys = texts.map(keysOf);
  return keys.map((short, i) => keys.some(long => long !== short && isBeginning(short, long, texts[i].cut)));
}

function keysOf({ paragraphs }: Text): string[] {
  return paragraphs.map(paragraph => key(paragraph));
}

function isBeginning(shortKeys: readonly string[], longKeys: readonly string[], cut: boolean | undefined): boolean {
  const [part, whole] = [shortKeys.join('\n'), longKeys.join('\n')];
  if (weight(part) < VIEW_LETTERS || part.length >= whole.length || !whole.startsWith(part)) {
    return false;
  }
  return whole[part.length] !== '\n' || (cut ?? part.length <= VIEW_AT_MOST * whole.length);
}

/**
 * How many words differ between two texts: those of A that B has not, and those of B that A has not. Order does not
 * count. Cheap.
 */
export function changedWords(a: Text, b: Text): number {
  const vocabulary = emptyVocabulary(wordRules(languageOf(null, [a, b])));
  const counts = new Map<number, number>();
  const count = (text: Text, by: number) => {
    for (const id of text.paragraphs.flatMap(paragraph => tokens(paragraph, vocabulary).ids))
      counts.set(id, (counts.get(id) ?? 0) + by);
  };
  count(a, 1);
  count(b, -1);
  return [...counts.values()].reduce((sum, left) => sum + Math.abs(left), 0);
}

/** Which side of a comparison is the shorter view of the other (see `isShorterView`); `null`: neither. */
export function shorterView(
  a: readonly Paragraph[],
  b: readonly Paragraph[],
  cut: { readonly a?: boolean; readonly b?: boolean } = {},
): 'a' | 'b' | null {
  const [keysA, keysB] = [a, b].map(side => side.map(paragraph => paragraph.key));
  if (isBeginning(keysA, keysB, cut.a)) return 'a';
  return isBeginning(keysB, keysA, cut.b) ? 'b' : null;
}

/** What stands alone before the first and after the last pair. */
export function endsOf(groups: readonly Group[]): Set<Group> {
  const paired = groups.map(group => group.a.length > 0 && group.b.length > 0);
  const [first, last] = [paired.indexOf(true), paired.lastIndexOf(true)];
  return new Set(first < 0 ? [] : groups.filter((_, i) => i < first || i > last));
}
