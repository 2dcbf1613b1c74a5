/**
 * The reading of a page in one step, for saved pages and tools: by the same functions as the open page's, which take
 * two contexts.
 */
import type { PageReading } from '@/lib/model/article';
import { claimedTimes } from '@/lib/origin/claimed-times';
import { hasLines, lastChange, settled, tellingLines } from '@/lib/origin/settled';
import { draftOf, walkPage } from './draft-page';
import { claimedHeadlines, headline } from './headline';
import type { LiveParagraph } from './live-paragraph';
import { byline } from './byline';
import { metadata } from './metadata';
import { times } from './page-times';
import { NOTHING_TOLD } from './telling';
import { blocksOf } from './walk';

/** An article as read, and what ties it to its document. */
export interface PageRead {
  readonly reading: PageReading;
  /** In the order of `reading.paragraphs`, one each. */
  readonly paragraphs: readonly LiveParagraph[];
}

/** The draft of a page, settled; the page is walked once. `null` and errors as in `draftOf`. */
export function readPage(document: Document, url: string, now: string): PageRead | null {
  const page = walkPage(document, url, now);
  const first = draftOf(page, NOTHING_TOLD);
  const told = tellingLines(first?.draft.material.asked ?? NOTHING_TOLD);
  const last = hasLines(told) ? draftOf(page, told) : first;
  const reading = last && settled(last.draft, now);
  return last && reading && { reading, paragraphs: last.paragraphs };
}

/** What a page says of itself where it is no article. */
export type Description = Pick<
  PageReading,
  'title' | 'byline' | 'publishedAt' | 'modifiedAt' | 'language' | 'canonical'
>;

/** What a page says of itself where it is no article: its headline, byline and times. Never throws. */
export function describePage(document: Document, url: string, now: string): Description {
  try {
    return described(document, url, now);
  } catch {
    // as in `walkPage`
    return {
      title: '',
      byline: null,
      publishedAt: null,
      modifiedAt: null,
      language: null,
      canonical: null,
    };
  }
}

function described(document: Document, url: string, now: string): Description {
  const meta = metadata(document, url);
  const all = blocksOf(document).blocks;
  const { language, canonical } = meta;
  const said = times(document, meta, {
    now,
    nearby: all.map(block => block.text),
  });
  const claimed = claimedTimes(said.claims, { url, language, now });
  return {
    title: headline({
      meta,
      all,
      start: Infinity,
      titles: claimedHeadlines(document, meta),
      url,
    }),
    byline: byline(document, meta),
    publishedAt: claimed.publishedAt,
    modifiedAt: lastChange(claimed, { lines: said.timeLines, language, now }),
    language,
    canonical,
  };
}
