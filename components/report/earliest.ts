/** Which of the articles has the earliest time known here. Times are claimed or seen; which of both is always said. */
import type { Copy, Report } from '@/lib/model/report';

interface Times {
  readonly publishedAt: string | null;
  readonly seenAt: string | null;
}

/** The earlier of both times; `null` where neither is known. `which`: whose word it is. */
export interface EarliestTime {
  readonly which: 'published' | 'seen';
  readonly time: string;
}

/** At one time, what the page claims counts before what was seen. */
function earliestTime({ publishedAt, seenAt }: Times): EarliestTime | null {
  const isSeenFirst = seenAt !== null && (publishedAt === null || Date.parse(seenAt) < Date.parse(publishedAt));
  if (isSeenFirst) return { which: 'seen', time: seenAt };
  return publishedAt === null ? null : { which: 'published', time: publishedAt };
}

/** Relations in which the whole article stands at both places, so that it makes sense to ask where it stood first. */
const WHOLE: readonly Copy['relation'][] = ['version', 'copy', 'adapted'];

/**
 * Which has the earliest time: the page's article (`null`), or one that holds the whole of it. `null` where fewer than
 * two have a time.
 */
export function earliestOf({ page, article, copies }: Report): { articleId: number | null; time: EarliestTime } | null {
  const own = [{ publishedAt: page.publishedAt, seenAt: null }, ...(article?.versions ?? [])];
  const all = [
    { articleId: null, time: first(own.map(earliestTime)) },
    ...copies
      .filter(({ relation }) => WHOLE.includes(relation))
      .map(copy => ({ articleId: copy.articleId, time: earliestTime(copy) })),
  ].flatMap(({ articleId, time }) => (time === null ? [] : [{ articleId, time }]));
  if (all.length < 2) return null;
  return all.reduce((least, each) => (isEarlier(each.time, least.time) ? each : least));
}

/** Copies, earliest first; those without a time last. */
export function byTime(copies: readonly Copy[]): Copy[] {
  const at = (copy: Copy) => Date.parse(earliestTime(copy)?.time ?? '') || Infinity;
  return [...copies].sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}

function first(times: readonly (EarliestTime | null)[]): EarliestTime | null {
  return times.reduce(
    (least, each) => (least === null || (each !== null && isEarlier(each, least)) ? each : least),
    null,
  );
}

function isEarlier(a: EarliestTime, b: EarliestTime): boolean {
  return Date.parse(a.time) < Date.parse(b.time);
}
