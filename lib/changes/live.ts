import type { Text } from '../model/article';
import type { BlockCounts, Op, ParagraphChange, TextChanges } from '../model/report';
import { type Block, blocks, blocksAt, isHead } from './live-blocks';

/** Blocks that a page must show, so that they are known and not only its paragraphs. */
const BLOCKS_AT_LEAST = 2;

/**
 * The changes of a live blog. Paragraphs that scrolled off at its old end are `beyond` and count as not removed; where
 * the blocks of both texts are known, `blocks` says what became of them.
 *
 * @param entries - numbers of the paragraphs of B that begin a block, as the page's reader saw them; ascending
 */
export function liveChanges(told: TextChanges, a: Text, b: Text, entries: readonly number[]): TextChanges {
  const blocksA = blocks(a);
  const gone = rolledOff(told, a, blocksA);
  const isGone = ({ op, a: row }: ParagraphChange) => op === 'removed' && gone.has(row[0]);
  const paragraphs = told.paragraphs.map(change => (isGone(change) ? asBeyond(change) : change));
  const both = blocksOfBoth(paragraphs, { a, b, blocksA, entries });
  return {
    ...told,
    removed: paragraphs.filter(({ op, beyond }) => op === 'removed' && !beyond).length,
    paragraphs,
    blocks: both && countBlocks(paragraphs, both),
    noLongerShown: gone.size,
  };
}

interface Sides {
  readonly a: Text;
  readonly b: Text;
  readonly blocksA: readonly Block[];
  readonly entries: readonly number[];
}

interface BothBlocks {
  readonly a: readonly Block[];
  readonly b: readonly Block[];
}

/** `null` where the blocks of a side are not known. */
function blocksOfBoth(paragraphs: readonly ParagraphChange[], { a, b, blocksA, entries }: Sides): BothBlocks | null {
  const headed = blocks(b);
  if (headsIn(blocksA) > 0 && headsIn(headed) >= Math.max(BLOCKS_AT_LEAST, entries.length)) {
    return { a: blocksA, b: headed };
  }
  if (entries.length < BLOCKS_AT_LEAST) return null;
  const starts = startsBefore(paragraphs, entries);
  return starts && { a: blocksAt(a, starts), b: blocksAt(b, entries) };
}

/**
 * Where the blocks of A begin, by those of B that they became. A stored text keeps no numbers of its blocks; so each
 * run of paragraphs that is gone is a block where it stood at an end of one, and where a block lost paragraphs from
 * within, or may have, the answer is `null`: then only paragraphs are counted.
 */
function startsBefore(paragraphs: readonly ParagraphChange[], entries: readonly number[]): number[] | null {
  const begun = new Set(entries);
  const met = paragraphs.filter(({ a, b }) => a.length > 0 && b.length > 0);
  const starts = met.filter(({ b }) => b.some(j => begun.has(j))).map(({ a }) => a[0]);
  const isTaken = paragraphs.some(({ op, beyond }) => op === 'removed' && !beyond);
  if (isTaken) return null;
  const gone = paragraphs.filter(({ op }) => op === 'removed').flatMap(({ a }) => a);
  const runs = gone.filter(i => !gone.includes(i - 1));
  const ends = gone.filter(i => !gone.includes(i + 1)).map(i => i + 1);
  return [...starts, ...runs, ...ends].sort((one, other) => one - other);
}

function asBeyond(change: ParagraphChange): ParagraphChange {
  return {
    ...change,
    kinds: [],
    noted: [],
    beyond: true,
    weight: 0,
  };
}

function headsIn(found: readonly Block[]): number {
  return found.filter(({ head }) => head !== null).length;
}

/**
 * Paragraphs of A that stand at the end at which a live blog loses its oldest blocks. Only where something was added
 * at the other end: else somebody took them out. Where the newest stand last, times must show where the blocks begin.
 */
function rolledOff({ paragraphs }: TextChanges, a: Text, blocksA: readonly Block[]): Set<number> {
  const added = paragraphs.filter(({ op }) => op === 'added').flatMap(({ b }) => b);
  if (added.length === 0) return new Set();
  // Times say nothing: "5 minutes ago" may stand over another block now.
  const met = paragraphs.filter(({ a: rowA, b }) => b.length > 0 && rowA.some(i => !isHead(a.paragraphs[i])));
  const [metA, metB] = [met.flatMap(change => change.a), met.flatMap(change => change.b)];
  const last = { a: metA.reduce(larger, -1), b: metB.reduce(larger, -1) };
  const removed = paragraphs.flatMap(change => (change.op === 'removed' ? change.a : []));
  const onlyIntroduction = last.a + 1 === metA.length && last.b + 1 === metB.length && last.a >= 0;
  const isNewestFirst = onlyIntroduction || added.every(j => j < last.b);
  if (isNewestFirst) {
    return new Set(removed.filter(i => i > last.a));
  }
  const firstHead = blocksA.find(({ head }) => head !== null)?.from ?? Infinity;
  const firstMet = metA.filter(i => i >= firstHead).reduce(smaller, Infinity);
  const isNewestLast = firstMet < Infinity && added.every(j => j > last.b);
  return new Set(isNewestLast ? removed.filter(i => i >= firstHead && i < firstMet) : []);
}

const larger = (one: number, other: number) => Math.max(one, other);
const smaller = (one: number, other: number) => Math.min(one, other);

/**
 * What became of the blocks, from the changes of their paragraphs. Times do not count: "5 minutes ago" changes by
 * itself. A block that lost a paragraph is edited.
 */
function countBlocks(paragraphs: readonly ParagraphChange[], both: BothBlocks): BlockCounts {
  const opOf = new Map(paragraphs.flatMap(({ op, b }) => b.map((j): [number, Op] => [j, op])));
  const removed = paragraphs.filter(({ op }) => op === 'removed');
  const taken = new Set(removed.flatMap(change => change.a));
  const beyond = new Set(removed.flatMap(change => (change.beyond ? change.a : [])));
  const isLost = (block: Block) => bodyOf(block).every(i => taken.has(i));
  const shortened = both.a.filter(block => !isLost(block) && bodyOf(block).some(i => taken.has(i) && !beyond.has(i)));
  const cut = new Set(shortened.flatMap(bodyOf));
  const lessened = new Set(paragraphs.flatMap(({ a, b }) => (a.some(i => cut.has(i)) ? b : [])));
  const became = both.b.map(block => {
    const told = becameOf(bodyOf(block).map(j => opOf.get(j)!));
    return told === 'kept' && bodyOf(block).some(j => lessened.has(j)) ? 'edited' : told;
  });
  const lost = both.a.filter(isLost);
  const off = lost.filter(block => bodyOf(block).every(i => beyond.has(i)));
  const count = (wanted: Became) => became.filter(one => one === wanted).length;
  return {
    kept: count('kept'),
    edited: count('edited'),
    added: count('added'),
    removed: lost.length - off.length,
    rolledOff: off.length,
  };
}

type Became = 'kept' | 'edited' | 'added';

function becameOf(ops: readonly Op[]): Became {
  if (ops.every(op => op === 'added')) return 'added';
  return ops.every(op => op === 'kept' || op === 'moved') ? 'kept' : 'edited';
}

/** Paragraphs of a block without its time. */
function bodyOf({ body, to }: Block): number[] {
  return Array.from({ length: to - body }, (_, i) => body + i);
}
