import type { Common } from './common';
import type { TokenPair } from './pair';
import type { RawEdit } from './raw-edit';
import type { Tokens, Vocabulary } from './tokens';

/** All that differs to the character, in order: between the common words, and in how those are written. */
export function regions({ a, b, vocabulary }: TokenPair, common: Common): RawEdit[] {
  const edits: RawEdit[] = [];
  const gapA = { side: a, last: -1, next: -1 };
  const gapB = { side: b, last: -1, next: -1 };
  for (let i = 0; i <= common.a.length; i++) {
    gapA.next = common.a[i] ?? a.ids.length;
    gapB.next = common.b[i] ?? b.ids.length;
    const between = isSameBlank(gapA, gapB) ? null : region(gapA, gapB, vocabulary);
    if (between) edits.push(between);
    const written = i < common.a.length ? writtenOtherwise(gapA, gapB) : null;
    if (written) edits.push(written);
    gapA.last = gapA.next;
    gapB.last = gapB.next;
  }
  return edits;
}

/** The text between two common words; -1 and the number of words are the ends of a text. */
interface Gap {
  readonly side: Tokens;
  readonly last: number;
  readonly next: number;
}

/**
 * Whether two words that follow each other in both texts have the same between them. Most do, which saves a closer
 * look.
 */
function isSameBlank(a: Gap, b: Gap): boolean {
  if (!isBetweenNeighbours(a) || !isBetweenNeighbours(b)) return false;
  const fromA = a.side.to[a.last];
  const fromB = b.side.to[b.last];
  const length = a.side.from[a.next] - fromA;
  if (b.side.from[b.next] - fromB !== length) return false;
  for (let at = 0; at < length; at++) {
    if (a.side.text.charCodeAt(fromA + at) !== b.side.text.charCodeAt(fromB + at)) {
      return false;
    }
  }
  return true;
}

function isBetweenNeighbours({ side, last, next }: Gap): boolean {
  return last >= 0 && next === last + 1 && next < side.ids.length;
}

/** The edit of a common word that the two texts write otherwise ("The", "the"); `null` where they do not. */
function writtenOtherwise(a: Gap, b: Gap): RawEdit | null {
  const [fromA, toA] = [a.side.from[a.next], a.side.to[a.next]];
  const [fromB, toB] = [b.side.from[b.next], b.side.to[b.next]];
  const isSame = toA - fromA === toB - fromB && a.side.text.startsWith(b.side.text.slice(fromB, toB), fromA);
  return isSame ? null : { fromA, toA, fromB, toB, words: false };
}

/** The stretch between two common words, without the punctuation and blanks that are equal at its ends. */
function region(a: Gap, b: Gap, vocabulary: Vocabulary): RawEdit | null {
  const [inA, inB] = [bounds(a), bounds(b)];
  const head = equalHead(a.side.text, inA, b.side.text, inB);
  const [fromA, fromB] = [inA.from + head, inB.from + head];
  const tail = equalTail(
    {
      text: a.side.text,
      from: Math.max(fromA, inA.end),
      to: inA.to,
    },
    {
      text: b.side.text,
      from: Math.max(fromB, inB.end),
      to: inB.to,
    },
  );
  const [toA, toB] = [inA.to - tail, inB.to - tail];
  if (fromA === toA && fromB === toB) return null;
  let back = 0;
  if (fromB === toB)
    back = toBlank(
      {
        text: a.side.text,
        from: fromA,
        to: toA,
      },
      inA.from,
    );
  else if (fromA === toA)
    back = toBlank(
      {
        text: b.side.text,
        from: fromB,
        to: toB,
      },
      inB.from,
    );
  return {
    fromA: fromA - back,
    toA: toA - back,
    fromB: fromB - back,
    toB: toB - back,
    words: wordsDiffer(a, b, vocabulary),
  };
}

/** How many characters are equal from the beginning of two gaps on, up to their first words. */
function equalHead(textA: string, a: Bounds, textB: string, b: Bounds): number {
  let by = 0;
  while (a.from + by < a.first && b.from + by < b.first && textA[a.from + by] === textB[b.from + by]) {
    by++;
  }
  return by;
}

interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** How many characters are equal at the end of two stretches. */
function equalTail(a: Stretch, b: Stretch): number {
  let by = 0;
  while (a.to - by > a.from && b.to - by > b.from && a.text[a.to - by - 1] === b.text[b.to - by - 1]) {
    by++;
  }
  return by;
}

/**
 * How far back a stretch that only one text has can begin at a blank: "a (b|) (|c)" → "a |(b) |(c)". 0 where it cannot,
 * or does.
 */
function toBlank({ text, from, to }: Stretch, least: number): number {
  if (/^\s/.test(text.slice(from))) return 0;
  for (let by = 0; from - by >= least; by++) {
    if (from - by === 0 || /\s/.test(text[from - by - 1])) {
      return by;
    }
    if (text[from - by - 1] !== text[to - by - 1]) {
      return 0;
    }
  }
  return 0;
}

/** Offsets of a gap, of its first word, and of the end of its last word. */
interface Bounds {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly end: number;
}

function bounds({ side, last, next }: Gap): Bounds {
  const from = last < 0 ? 0 : side.to[last];
  const to = next < side.ids.length ? side.from[next] : side.text.length;
  const hasWords = last + 1 < next;
  return {
    from,
    to,
    first: hasWords ? side.from[last + 1] : to,
    end: hasWords ? side.to[next - 1] : from,
  };
}

// "web site" → "website" is none; "1 5" → "15" is.
function wordsDiffer(a: Gap, b: Gap, vocabulary: Vocabulary): boolean {
  const haveNone = a.next - a.last === 1 && b.next - b.last === 1;
  if (haveNone) return false;
  const [before, after] = [formIn(a, vocabulary), formIn(b, vocabulary)];
  return before !== after || /[\p{N}\p{Sc}%‰°٪％]/u.test(before);
}

function formIn({ side, last, next }: Gap, vocabulary: Vocabulary): string {
  return side.ids
    .slice(last + 1, next)
    .map(id => vocabulary.forms[id])
    .join('');
}
