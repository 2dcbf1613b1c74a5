import type { Text } from '../model/article';
import type { BlockCounts } from '../model/report';
import type { TextChanges } from './changes';

/** A block of a live blog: a head that is nothing but a time, and what follows up to the next. Half-open paragraph numbers. */
export interface Block {
  /** `null` for what stands before the first head. */
  readonly head: string | null;
  readonly from: number;
  readonly to: number;
}

/** A paragraph that is wholly a time of day, with the date or zone beside it, or how long ago it was; never one inside a sentence. */
const HEAD =
  /^(?:\p{L}{3,12}\.?,? )?(?:\p{Nd}{1,2}\.? \p{L}{3,12}\.?(?: \p{Nd}{4})?,? (?:at |à |um |a las )?)?(?:(?:午前|午後)?\p{Nd}{1,2}(?:[:.h時]\p{Nd}{2}分?|時)(?: ?[ap]\.?m\.?)?(?: Uhr)?(?: \p{Lu}{2,5})?|\p{Nd}{1,3} ?(?:min|m|h|hours?|minutes?) ago|il y a \p{Nd}{1,3} (?:min|heures?|minutes?)|vor \p{Nd}{1,3} (?:min|stunden?|minuten)|hace \p{Nd}{1,3} (?:min|horas?|minutos))$/iu;
/** Longer than any such head. */
const HEAD_AT_MOST = 48;

/** The blocks of a text in its own order; one without a head when it is no live blog. [] for no paragraphs. */
export function blocks({ paragraphs }: Text): Block[] {
  const isHead = (paragraph: string) => paragraph.length <= HEAD_AT_MOST && HEAD.test(paragraph.trim());
  const starts = paragraphs.flatMap((paragraph, i) => (i === 0 || isHead(paragraph) ? [i] : []));
  return starts.map((from, n) => ({
    head: isHead(paragraphs[from]) ? paragraphs[from].trim() : null,
    from,
    to: starts[n + 1] ?? paragraphs.length,
  }));
}

/** What became of the blocks, from the changes of their paragraphs. Heads do not count: "5 minutes ago" changes by itself. */
export function blockChanges(told: TextChanges, a: Text, b: Text): BlockCounts {
  const paragraphs = new Map(told.paragraphs.flatMap(change => change.b.map((j): [number, string] => [j, change.op])));
  const removed = new Set(told.paragraphs.flatMap(change => (change.op === 'removed' ? change.a : [])));
  const counts = { kept: 0, edited: 0, added: 0, removed: 0 };
  for (const block of blocks(b)) {
    const ops = body(block).map(j => paragraphs.get(j));
    if (ops.every(op => op === 'added')) counts.added++;
    else if (ops.every(op => op === 'kept' || op === 'moved')) counts.kept++;
    else counts.edited++;
  }
  counts.removed = blocks(a).filter(block => body(block).every(i => removed.has(i))).length;
  return counts;
}

function body({ head, from, to }: Block): number[] {
  const start = head === null || to === from + 1 ? from : from + 1;
  return Array.from({ length: to - start }, (_, i) => start + i);
}
