/**
 * Which capture to fetch next. News pages differ in every byte, so texts are compared, not bytes: the newest and the
 * oldest capture first, then the middle of every gap whose ends differ. What lies between equal ends is not looked at;
 * a text that came and went in there is not seen.
 */
import type { ListedCapture } from './cdx';
import { timeOf } from './timestamp';

/** What a capture came to: the key of its text, or `null` when it gave none. */
export type Looked = ReadonlyMap<string, string | null>;

/** Edits are made in the first two days, mostly: gaps that begin there go first. */
const FIRST_DAYS = 48 * 3600 * 1000;

/** Place of the next capture in `captures` (oldest first); `null` when no gap is left to look into. */
export function nextCapture(captures: readonly ListedCapture[], looked: Looked): number | null {
  const known = textsKnown(captures, looked);
  const open = (i: number) => !known.has(i) && !looked.has(captures[i].timestamp);
  return outermost(captures, known, open) ?? insideGap(captures, known, open);
}

/** Stretches between two captures read, of which nothing in between was looked at. */
export function unread(captures: readonly ListedCapture[], looked: Looked): number {
  const known = textsKnown(captures, looked);
  return captures.filter((capture, i) => !known.has(i) && !looked.has(capture.timestamp)).length;
}

/** Texts by place; a capture of the same bytes as one that was read has its text. */
function textsKnown(captures: readonly ListedCapture[], looked: Looked): Map<number, string> {
  const byDigest = new Map<string, string>();
  for (const { timestamp, digest } of captures) {
    const text = looked.get(timestamp);
    if (text && digest !== null) byDigest.set(digest, text);
  }
  const texts = captures.map(({ timestamp, digest }) => looked.get(timestamp) ?? byDigest.get(digest ?? ''));
  return new Map([...texts.entries()].filter((entry): entry is [number, string] => typeof entry[1] === 'string'));
}

type IsOpen = (i: number) => boolean;

// Where the newest or oldest gives no text, the one beside it stands in.
function outermost(
  captures: readonly ListedCapture[],
  known: ReadonlyMap<number, string>,
  open: IsOpen,
): number | null {
  const places = [...captures.keys()];
  const newest = places.findLast(i => known.has(i) || open(i));
  if (newest !== undefined && open(newest)) return newest;
  const oldest = places.find(i => known.has(i) || open(i));
  return oldest !== undefined && open(oldest) ? oldest : null;
}

function insideGap(
  captures: readonly ListedCapture[],
  known: ReadonlyMap<number, string>,
  open: IsOpen,
): number | null {
  const read = [...known.keys()].sort((a, b) => a - b);
  const gaps = read.slice(1).map((to, i) => ({ from: read[i], to }));
  const wide = gaps
    .filter(({ from, to }) => known.get(from) !== known.get(to))
    .map(gap => ({ ...gap, inside: range(gap.from + 1, gap.to).filter(open) }))
    .filter(({ inside }) => inside.length > 0);
  const start = Date.parse(timeOf(captures[0]?.timestamp ?? '') ?? '');
  const isEarly = ({ from }: { from: number }) =>
    Date.parse(timeOf(captures[from].timestamp) ?? '') - start <= FIRST_DAYS;
  const [first] = wide.sort((a, b) => Number(isEarly(b)) - Number(isEarly(a)) || b.inside.length - a.inside.length);
  return first === undefined ? null : first.inside[Math.floor(first.inside.length / 2)];
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
