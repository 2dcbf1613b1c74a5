import { lazily } from '../basics/lazily';
import { everyLanguage } from '../languages/registry';
import { type Phrases, phraseList } from '../languages/schema';
import type { Text } from '../model/article';
import type { BlockCounts, Op, ParagraphChange, TextChanges } from '../model/report';

/** A block of a live blog: from a time to the next. Half-open paragraph numbers. */
export interface Block {
  /** The time; `null` for what stands before the first one. */
  readonly head: string | null;
  readonly from: number;
  /** First paragraph that says something: `from`, or the one behind a paragraph that is nothing but a time. */
  readonly body: number;
  readonly to: number;
}

/** UTF-16 units; no head is longer. */
const HEAD_AT_MOST = 48;

/**
 * Matches a paragraph that is wholly a time of day, with the date or zone beside it, or how long ago it was; never one
 * inside a sentence. In any language, since a page need not say its own.
 */
const patterns = lazily(() => {
  const heads = everyLanguage().flatMap(({ changes }) => changes?.timeHeads ?? []);
  const at = anyPhrase(heads.map(head => head.afterDate));
  const before = anyPhrase(heads.map(head => head.beforeTime));
  const after = anyPhrase(heads.map(head => head.afterTime));
  const ago = anyPhrase(heads.map(head => head.ago)).replaceAll('N ', String.raw`\p{Nd}{1,3} ?`);
  const weekday = String.raw`(?:\p{L}{3,12}\.?,? )?`;
  const date = String.raw`(?:\p{Nd}{1,2}\.? \p{L}{3,12}\.?(?: \p{Nd}{4})?,? (?:${at} )?)?`;
  const clock = String.raw`\p{Nd}{1,2}(?:[:.h時]\p{Nd}{2}分?|時)(?: ?[ap]\.?m\.?)?`;
  const zone = String.raw`(?: \p{Lu}{2,5})?`;
  const time = `${before}?${clock}(?: ${after})?${zone}`;
  return {
    head: new RegExp(`^${weekday}${date}(?:${time}|${ago})$`, 'iu'),
    /** "15:00 – The crane is here": a clock before the words of a heading, or of the block itself. */
    opening: new RegExp(`^${date}${time}(?= ?[–—|:-] ?\\S)`, 'iu'),
  };
});

function anyPhrase(lists: readonly (Phrases | undefined)[]): string {
  const all = lists.flatMap(list => phraseList(list ?? ''));
  return `(?:${[...new Set(all)].join('|')})`;
}

function isHead(paragraph: string): boolean {
  return paragraph.length <= HEAD_AT_MOST && patterns().head.test(paragraph.trim());
}

/** The time with which a paragraph begins a block; `null` where it begins none. */
function timeOf(paragraph: string): string | null {
  if (isHead(paragraph)) return paragraph.trim();
  return patterns().opening.exec(paragraph.slice(0, HEAD_AT_MOST))?.[0] ?? null;
}

/** The blocks of a text in its own order; one without a head when it is no live blog. [] for no paragraphs. */
export function blocks({ paragraphs }: Text): Block[] {
  const times = paragraphs.map(timeOf);
  const starts = times.flatMap((time, i) => (i === 0 || time !== null ? [i] : []));
  return starts.map((from, n) => {
    const to = starts[n + 1] ?? paragraphs.length;
    const isBare = isHead(paragraphs[from]) && to > from + 1;
    return {
      head: times[from],
      from,
      body: isBare ? from + 1 : from,
      to,
    };
  });
}

/** Times that a page must show as paragraphs, so that its blocks are known and not only its paragraphs. */
const HEADS_AT_LEAST = 2;

/**
 * The changes of a live blog. Paragraphs that scrolled off at its old end are `beyond` and count as not removed; where
 * both texts show times as paragraphs, `blocks` says what became of the blocks.
 */
export function liveChanges(told: TextChanges, a: Text, b: Text): TextChanges {
  const [blocksA, blocksB] = [blocks(a), blocks(b)];
  const gone = rolledOff(told, a, blocksA);
  const isGone = ({ op, a: row }: ParagraphChange) => op === 'removed' && gone.has(row[0]);
  const paragraphs = told.paragraphs.map(change => (isGone(change) ? asBeyond(change) : change));
  const hasBlocks = headsIn(blocksA) > 0 && headsIn(blocksB) >= HEADS_AT_LEAST;
  return {
    ...told,
    removed: paragraphs.filter(({ op, beyond }) => op === 'removed' && !beyond).length,
    paragraphs,
    blocks: hasBlocks ? countBlocks(paragraphs, blocksA, blocksB) : null,
  };
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
 * itself.
 */
function countBlocks(
  paragraphs: readonly ParagraphChange[],
  blocksA: readonly Block[],
  blocksB: readonly Block[],
): BlockCounts {
  const opOf = new Map(paragraphs.flatMap(({ op, b }) => b.map((j): [number, Op] => [j, op])));
  const removed = paragraphs.filter(({ op }) => op === 'removed');
  const taken = new Set(removed.flatMap(change => change.a));
  const beyond = new Set(removed.flatMap(change => (change.beyond ? change.a : [])));
  const became = blocksB.map(block => becameOf(bodyOf(block).map(j => opOf.get(j)!)));
  const lost = blocksA.filter(block => bodyOf(block).every(i => taken.has(i)));
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
