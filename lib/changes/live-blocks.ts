/** The blocks of a live blog: by times that stand as paragraphs, or by where the paragraphs that begin them stand. */
import { lazily } from '../basics/lazily';
import { everyLanguage } from '../languages/registry';
import { type Phrases, phraseList } from '../languages/schema';
import type { Text } from '../model/article';

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

export function isHead(paragraph: string): boolean {
  return paragraph.length <= HEAD_AT_MOST && patterns().head.test(paragraph.trim());
}

/** The time with which a paragraph begins a block; `null` where it begins none. */
function timeOf(paragraph: string): string | null {
  if (isHead(paragraph)) return paragraph.trim();
  return patterns().opening.exec(paragraph.slice(0, HEAD_AT_MOST))?.[0] ?? null;
}

/** The blocks of a text in its own order; one without a head when it is no live blog. [] for no paragraphs. */
export function blocks(text: Text): Block[] {
  return blocksAt(
    text,
    text.paragraphs.flatMap((paragraph, i) => (timeOf(paragraph) === null ? [] : [i])),
  );
}

/**
 * The blocks that begin at such paragraphs, whether or not these show a time, and what stands before the first.
 *
 * @param begun - paragraph numbers, ascending
 */
export function blocksAt({ paragraphs }: Text, begun: readonly number[]): Block[] {
  const starts = [...new Set([0, ...begun])].filter(from => from < paragraphs.length);
  return starts.map((from, n) => {
    const to = starts[n + 1] ?? paragraphs.length;
    const isBare = isHead(paragraphs[from]) && to > from + 1;
    return {
      head: timeOf(paragraphs[from]),
      from,
      body: isBare ? from + 1 : from,
      to,
    };
  });
}
