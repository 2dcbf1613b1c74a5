import { lazily } from '../basics/lazily';
import { everyLanguage } from '../languages/registry';
import { type Phrases, phraseList } from '../languages/schema';
import type { Text } from '../model/article';
import type { BlockCounts, TextChanges } from '../model/report';

/** A block of a live blog: a head that is nothing but a time, and what follows up to the next. Half-open paragraph numbers. */
export interface Block {
  /** `null` for what stands before the first head. */
  readonly head: string | null;
  readonly from: number;
  readonly to: number;
}

/** UTF-16 units; no head is longer. */
const HEAD_AT_MOST = 48;

/**
 * Matches a paragraph that is wholly a time of day, with the date or zone beside it, or how long ago it was; never one
 * inside a sentence. In any language, since a page need not say its own.
 */
const headPattern = lazily(() => {
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
  return new RegExp(`^${weekday}${date}(?:${time}|${ago})$`, 'iu');
});

function anyPhrase(lists: readonly (Phrases | undefined)[]): string {
  const all = lists.flatMap(list => phraseList(list ?? ''));
  return `(?:${[...new Set(all)].join('|')})`;
}

function isHead(paragraph: string): boolean {
  return paragraph.length <= HEAD_AT_MOST && headPattern().test(paragraph.trim());
}

/** The blocks of a text in its own order; one without a head when it is no live blog. [] for no paragraphs. */
export function blocks({ paragraphs }: Text): Block[] {
  const starts = paragraphs.flatMap((paragraph, i) => (i === 0 || isHead(paragraph) ? [i] : []));
  return starts.map((from, n) => ({
    head: isHead(paragraphs[from]) ? paragraphs[from].trim() : null,
    from,
    to: starts[n + 1] ?? paragraphs.length,
  }));
}

/** What became of the blocks, from the changes of their paragraphs. Heads do not count: "5 minutes ago" changes by itself. */
export function blockChanges(told: TextChanges, a: Text, b: Text): BlockCounts {
  const opOf = new Map(told.paragraphs.flatMap(change => change.b.map(j => [j, change.op] as const)));
  const removed = new Set(told.paragraphs.flatMap(change => (change.op === 'removed' ? change.a : [])));
  const counts = { kept: 0, edited: 0, added: 0, removed: 0 };
  for (const block of blocks(b)) {
    const ops = bodyOf(block).map(j => opOf.get(j));
    if (ops.every(op => op === 'added')) counts.added++;
    else if (ops.every(op => op === 'kept' || op === 'moved')) counts.kept++;
    else counts.edited++;
  }
  counts.removed = blocks(a).filter(block => bodyOf(block).every(i => removed.has(i))).length;
  return counts;
}

/** Paragraphs of a block without its head; a head that stands alone is its own body. */
function bodyOf({ head, from, to }: Block): number[] {
  const start = head === null || to === from + 1 ? from : from + 1;
  return Array.from({ length: to - start }, (_, i) => start + i);
}
