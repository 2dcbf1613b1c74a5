import type { PageReading } from '@/lib/model/article';
import { OPEN_PAGE } from '@/lib/model/stored-names';
import { host } from '@/lib/origin/host';
import { isCorrection } from '@/lib/origin/corrections';
import { declarations } from '@/lib/origin/declarations';
import { isoTime } from '@/lib/origin/times';
import type { Block, Box } from './boxes';
import type { LiveParagraph } from './live-paragraph';
import { claimedHeadlines, headline } from './headline';
import { isDeclaredLive, isLive, otherKind } from './is-article';
import { byline, metadata, times, type Metadata } from './metadata';
import { isPartial } from './partial';
import { paragraphs, type Choice } from './paragraphs';
import { blocksOf } from './walk';

/** An article as read: what crosses to the background as JSON, and what ties it to the open page. */
export interface PageRead {
  readonly reading: PageReading;
  /** In the order of `reading.paragraphs`, one each. */
  readonly paragraphs: readonly LiveParagraph[];
}

/** What reads a document into an article, with its version: a new number when texts come out differently. */
const EXTRACTOR = 'page/3';

/**
 * Read the article of a page: live, or parsed into an inert document. Only reads. `null` when the
 * page is no article, see `isArticle`. Never throws.
 *
 * @param url - the address the page has, for relative links and the site's name
 * @param now - ISO 8601; claimed times after it are not believed
 */
export function readPage(document: Document, url: string, now: string): PageRead | null {
  try {
    return read(document, url, now);
  } catch {
    // A page can break any promise of the DOM (it may have replaced its methods): to the reader, that is no article.
    return null;
  }
}

function read(document: Document, url: string, now: string): PageRead | null {
  const meta = metadata(document, url);
  const all = blocksOf(document);
  const titles = claimedHeadlines(document, meta);
  const choice = paragraphs(all, {
    titles,
    authors: meta.structured?.authors ?? [],
    description: meta.description,
    url,
    live: isDeclaredLive(meta),
  });
  if (!choice) return null;
  const signs = {
    byline: byline(document, meta),
    ...times(document, meta, { url, now, nearby: nearby(choice), behind: behind(choice) }),
  };
  if (otherKind(choice, { meta, url, titles, ...signs }) !== null) return null;
  const start = choice.kept[0].at;
  const title = choice.stories.head?.text ?? headline({ meta, all, start, titles, url });
  return { paragraphs: choice.kept, reading: reading({ url, now, title, meta, choice, ...signs }) };
}

/** What a page says of itself where it is no article: its headline, byline and times. Never throws. */
export function describePage(
  document: Document,
  url: string,
  now: string,
): Pick<PageReading, 'title' | 'byline' | 'publishedAt' | 'modifiedAt' | 'language' | 'canonical'> {
  try {
    const meta = metadata(document, url);
    const all = blocksOf(document);
    const title = headline({ meta, all, start: Infinity, titles: claimedHeadlines(document, meta), url });
    return {
      title,
      byline: byline(document, meta),
      ...times(document, meta, { url, now, nearby: all.map(block => block.text) }),
      language: meta.language,
      canonical: meta.canonical,
    };
  } catch {
    return { title: '', byline: null, publishedAt: null, modifiedAt: null, language: null, canonical: null }; // as in `readPage`
  }
}

interface Found {
  readonly url: string;
  readonly now: string;
  readonly title: string;
  readonly meta: Metadata;
  readonly choice: Choice;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
}

function reading({ url, now, title, meta, choice, byline: author, publishedAt, modifiedAt }: Found): PageReading {
  const kept = choice.kept.map(block => block.text);
  return {
    title,
    url,
    site: meta.siteName ?? (host(url) || 'unknown site'),
    language: meta.language,
    byline: author,
    publishedAt,
    modifiedAt,
    seenAt: isoTime(now, now),
    label: null,
    order: null,
    source: OPEN_PAGE,
    extractor: EXTRACTOR,
    partial: isPartial(choice, meta),
    paragraphs: kept,
    declared: declarations({
      url,
      canonical: meta.canonical,
      siteName: meta.siteName,
      byline: author,
      paragraphs: kept,
      notes: [
        ...noted(choice, reason => reason !== 'caption'),
        ...around(choice)
          .map(block => block.text)
          .filter(isCorrection),
      ],
      captions: [
        ...noted(choice, reason => reason === 'caption'),
        ...around(choice)
          .filter(isCaption)
          .map(block => block.text),
      ],
      sources: sources(choice),
      structured: meta.structured,
      isPartial: isPartial(choice, meta),
      sourceLinks: ['original-source', 'syndication-source'].flatMap(name => meta.metas.get(name) ?? []),
    }),
    canonical: meta.canonical,
    live: isLive(choice, meta),
    beside: choice.beside,
    otherArticles: choice.stories.others.size,
  };
}

/** Where pages print the time: over the first paragraph, or under the standfirst. */
function nearby({ all, kept }: Choice): string[] {
  const start = all.findIndex(block => block.at === kept[0].at);
  return all.slice(Math.max(0, start - 12), start + 4).map(block => block.text);
}

/** Where pages print when a text was changed, if not over it: under its last paragraph. */
function behind({ all, kept }: Choice): string[] {
  const end = all.findIndex(block => block.at === kept.at(-1)?.at);
  return all.slice(end + 1, end + 4).map(block => block.text);
}

/** Lines shortly before and after the text, outside its root: the picture over it, a notice under it. */
function around({ all, kept, dropped }: Choice): Block[] {
  const own = new Set(kept);
  const [from, to] = [kept[0].at - 40, (kept.at(-1)?.at ?? 0) + 15];
  return all.filter(block => block.at >= from && block.at < to && !own.has(block) && !dropped.has(block));
}

function isCaption({ box }: Block): boolean {
  return [box, box.parent].some(
    each => each?.tag === 'FIGCAPTION' || /caption|legende|bildtext/i.test(each?.element.getAttribute('class') ?? ''),
  );
}

/** What stands in a box that names where the article is from, before its text. */
function sources({ all, kept }: Choice): string[] {
  const before = all.filter(block => block.at >= kept[0].at - 40 && block.at < kept[0].at);
  return before
    .filter(
      ({ box, text }) =>
        text.length <= 80 && /(?:^|[^a-z])(?:publisher|provider|source|agency|partner)(?:[^a-z]|$)/i.test(names(box)),
    )
    .map(({ text }) => text);
}

function names(box: Box | null): string {
  return [box, box?.parent]
    .map(each => `${each?.element.getAttribute('class') ?? ''} ${each?.element.id ?? ''}`)
    .join(' ')
    .slice(0, 500);
}

/** Texts that were left out inside the article for such a reason. */
function noted({ dropped }: Choice, wanted: (reason: string) => boolean): string[] {
  return [...dropped].filter(([, reason]) => wanted(reason)).map(([block]: [Block, string]) => block.text);
}
