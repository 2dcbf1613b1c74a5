import { budgetOf } from './budget';
import { type Common, longestCommon } from './lcs';
import type { Tokens, Vocabulary } from './tokens';
import type { RawEdit } from './word-edits';

/** All that differs to the character, in order: between the common words, and in how those are written. */
export function regions(common: Common, a: Tokens, b: Tokens, vocabulary: Vocabulary): RawEdit[] {
  const edits: RawEdit[] = [];
  let lastA = -1;
  let lastB = -1;
  for (let i = 0; i <= common.a.length; i++) {
    const nextA = common.a[i] ?? a.ids.length;
    const nextB = common.b[i] ?? b.ids.length;
    const between = areBeside(a, lastA, nextA, b, lastB, nextB)
      ? null
      : region({ side: a, last: lastA, next: nextA }, { side: b, last: lastB, next: nextB }, vocabulary);
    if (between) edits.push(between);
    if (i < common.a.length) {
      const written = respelled(a, nextA, b, nextB);
      if (written) edits.push(written);
    }
    lastA = nextA;
    lastB = nextB;
  }
  return edits;
}

/** Whether two words that follow each other in both texts have the same between them: most do, and then no more is to be looked at. */
function areBeside(a: Tokens, lastA: number, nextA: number, b: Tokens, lastB: number, nextB: number): boolean {
  if (lastA < 0 || nextA !== lastA + 1 || nextB !== lastB + 1 || nextA === a.ids.length || nextB === b.ids.length)
    return false;
  const [fromA, fromB, length] = [a.to[lastA], b.to[lastB], a.from[nextA] - a.to[lastA]];
  if (b.from[nextB] - fromB !== length) return false;
  for (let at = 0; at < length; at++) if (a.text.charCodeAt(fromA + at) !== b.text.charCodeAt(fromB + at)) return false;
  return true;
}

function respelled(a: Tokens, i: number, b: Tokens, j: number): RawEdit | null {
  const [fromA, toA, fromB, toB] = [a.from[i], a.to[i], b.from[j], b.to[j]];
  if (toA - fromA === toB - fromB && a.text.startsWith(b.text.slice(fromB, toB), fromA)) return null;
  return { fromA, toA, fromB, toB, words: false };
}

/** What stands between two common words of a text; -1 and the number of words are its ends. */
interface Gap {
  readonly side: Tokens;
  readonly last: number;
  readonly next: number;
}

/** The stretch between two common words, without the marks and blanks that are equal at its ends. */
function region(a: Gap, b: Gap, vocabulary: Vocabulary): RawEdit | null {
  const [one, other] = [bounds(a), bounds(b)];
  let { from: fromA, to: toA } = one;
  let { from: fromB, to: toB } = other;
  while (fromA < one.first && fromB < other.first && a.side.text[fromA] === b.side.text[fromB]) {
    fromA++;
    fromB++;
  }
  const [endA, endB] = [Math.max(fromA, one.end), Math.max(fromB, other.end)];
  while (toA > endA && toB > endB && a.side.text[toA - 1] === b.side.text[toB - 1]) {
    toA--;
    toB--;
  }
  if (fromA === toA && fromB === toB) return null;
  const back =
    fromB === toB
      ? toBlank(a.side.text, fromA, toA, one.from)
      : fromA === toA
        ? toBlank(b.side.text, fromB, toB, other.from)
        : 0;
  return {
    fromA: fromA - back,
    toA: toA - back,
    fromB: fromB - back,
    toB: toB - back,
    words: wordsDiffer(a, b, vocabulary),
  };
}

/** How far back a stretch that only one text has can begin at a blank: "a (b|) (|c)" → "a |(b) |(c)". 0 where it cannot, or does. */
function toBlank(text: string, from: number, to: number, least: number): number {
  if (/^\s/.test(text.slice(from))) return 0;
  for (let by = 0; from - by >= least; by++) {
    if (from - by === 0 || /\s/.test(text[from - by - 1])) return by;
    if (text[from - by - 1] !== text[to - by - 1]) return 0;
  }
  return 0;
}

/** Offsets: of the gap, of its first word, of the end of its last word. */
function bounds({ side, last, next }: Gap): { from: number; to: number; first: number; end: number } {
  const from = last < 0 ? 0 : side.to[last];
  const to = next < side.ids.length ? side.from[next] : side.text.length;
  const any = last + 1 < next;
  return { from, to, first: any ? side.from[last + 1] : to, end: any ? side.to[next - 1] : from };
}

// "web site" → "website" is none; "1 5" → "15" is.
function wordsDiffer(a: Gap, b: Gap, vocabulary: Vocabulary): boolean {
  if (a.next - a.last === 1 && b.next - b.last === 1) return false;
  const [before, after] = [formIn(a, vocabulary), formIn(b, vocabulary)];
  return before !== after || /[\p{N}\p{Sc}%‰°٪％]/u.test(before);
}

function formIn({ side, last, next }: Gap, vocabulary: Vocabulary): string {
  return side.ids
    .slice(last + 1, next)
    .map(id => vocabulary.forms[id])
    .join('');
}

/** Characters on a side, some eight words, beyond which marks that are equal say nothing of a rewriting (test/eval/changes.md). */
const MARKED_AT_MOST = 50;

/** An edit cut where both of its sides have the same mark: "Hence, the" → "In turn, the" keeps the comma, `".` → `."` one of the two. */
export function cutAtMarks(edit: RawEdit, a: string, b: string): RawEdit[] {
  const { fromA, toA, fromB, toB, words } = edit;
  if (Math.max(toA - fromA, toB - fromB) > MARKED_AT_MOST) return [edit];
  const [marksA, marksB] = [marksIn(a, fromA, toA), marksIn(b, fromB, toB)];
  if (marksA.length === 0 || marksB.length === 0) return [edit];
  const codes = (text: string, marks: readonly number[]) => marks.map(at => text.charCodeAt(at));
  const common = longestCommon(codes(a, marksA), codes(b, marksB), budgetOf(Infinity));
  if (!common || common.a.length === 0) return [edit];
  const ends = [...common.a.map((i, n) => [marksA[i], marksB[common.b[n]]]), [toA, toB]];
  let [lastA, lastB] = [fromA, fromB];
  return ends.flatMap(([endA, endB]) => {
    const piece = trimmed({ fromA: lastA, toA: endA, fromB: lastB, toB: endB, words }, a, b);
    [lastA, lastB] = [endA + 1, endB + 1];
    return piece ? [piece] : [];
  });
}

const MARK = /[^\p{L}\p{M}\p{N}\p{Sc}\s%]/u;

/** Places of the marks in [from, to) that stand between words, not inside one ("3.5", "l’eau"). */
function marksIn(text: string, from: number, to: number): number[] {
  const places: number[] = [];
  for (let at = from; at < to; at++) {
    if (MARK.test(text[at]) && !/^[\p{L}\p{N}].[\p{L}\p{N}]$/u.test(text.slice(at - 1, at + 2))) places.push(at);
  }
  return places;
}

/** Without the blanks that both sides begin or end with; `null` when nothing is left that differs. */
function trimmed({ fromA, toA, fromB, toB, words }: RawEdit, a: string, b: string): RawEdit | null {
  const isBlank = (i: number, j: number) => a[i] === b[j] && /\s/.test(a[i]);
  while (fromA < toA && fromB < toB && isBlank(fromA, fromB)) [fromA, fromB] = [fromA + 1, fromB + 1];
  while (fromA < toA && fromB < toB && isBlank(toA - 1, toB - 1)) [toA, toB] = [toA - 1, toB - 1];
  return a.slice(fromA, toA) === b.slice(fromB, toB) ? null : { fromA, toA, fromB, toB, words };
}
