/**
 * Finds phrases of a long list where a line may have them, and compiles only those that begin with its two letters. A
 * pattern of all phrases takes the engine milliseconds, again for text of two bytes a character, before it looks at
 * the first line: on most pages that was a fifth of a first reading.
 */
import { groupBy } from '@/lib/basics/group-by';
import { lazily } from '@/lib/basics/lazily';
import { inSmallLetters } from '@/lib/text/by-beginning';

/** Alternatives in front of a phrase, none of them a group. */
const ALTERNATIVES = /^\(\?:([^()]*)\)(?![*+{])(\??)/;

/** The first letters of a phrase, each of which stands once. Two are enough: few phrases share them. */
const LETTERS = /^(?:\p{L}(?![?*+{\p{M}])){0,2}/u;

/**
 * Whether a line has one of the phrases.
 *
 * @param lead - a pattern for what stands before it; takes no letter, and all blanks and marks that it can
 * @param phrases - pieces of patterns in Unicode mode that are compared without regard to case
 * @param rest - a pattern for what stands behind it
 */
export function phraseFinder(lead: string, phrases: readonly string[], rest: string): (line: string) => boolean {
  const byStart = groupBy(phrases.flatMap(spread), phrase => inSmallLetters(LETTERS.exec(phrase)![0]));
  const others = byStart.get('');
  byStart.delete('');
  const places = new RegExp(lead, 'g');
  const other = lazily(() => others && new RegExp(`${lead}(?:${others.join('|')})${rest}`, 'iu'));
  const patterns = new Map(
    [...byStart].map(([start, some]) => [start, lazily(() => new RegExp(`(?:${some.join('|')})${rest}`, 'iuy'))]),
  );
  const fits = (line: string, at: number, start: string): boolean => {
    const pattern = patterns.get(start)?.();
    if (pattern === undefined) return false;
    pattern.lastIndex = at;
    return pattern.test(line);
  };
  return line => {
    for (const { 0: before, index } of line.matchAll(places)) {
      const at = index + before.length;
      const start = inSmallLetters(line.slice(at, at + 2));
      if (fits(line, at, start) || fits(line, at, start.slice(0, 1))) return true;
    }
    return other()?.test(line) ?? false;
  };
}

/** "(?:on|at) noon" → "on noon", "at noon": the same, with letters in front. */
function spread(phrase: string): string[] {
  const [whole, inner, mayBeMissing] = ALTERNATIVES.exec(phrase) ?? [];
  if (whole === undefined || inner === undefined) return [phrase];
  const rest = phrase.slice(whole.length);
  const all = inner.split('|').map(each => each + rest);
  return mayBeMissing ? [...all, ...spread(rest)] : all;
}
