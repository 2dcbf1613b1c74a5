import { OPEN_PAGE } from '@/lib/model/stored-names';
import type { OriginMaterial, PageDraft, TellingLines } from '@/lib/model/page-draft';
import { host } from '@/lib/origin/host';
import { isoTime } from '@/lib/origin/times';
import type { Block, Box } from './boxes';
import type { LiveParagraph } from './live-paragraph';
import { entriesOf } from './entries';
import { claimedHeadlines, headline } from './headline';
import { isDeclaredLive, isLive, otherKind } from './is-article';
import { byline, metadata, times, type Metadata, type Times } from './metadata';
import { isPartial } from './partial';
import { paragraphs, type Choice } from './paragraphs';
import { Telling } from './telling';
import { blocksOf } from './walk';

/** An article as drafted: what crosses to the background as JSON, and what ties it to the open page. */
export interface PageDrafted {
  readonly draft: PageDraft;
  /** In the order of `draft.paragraphs`, one each. */
  readonly paragraphs: readonly LiveParagraph[];
}

/** What reads a document into an article, with its version: a new number when texts come out differently. */
const EXTRACTOR = 'page/3';

/**
 * Draft the article of a page: live, or parsed into an inert document. Only reads. `null` when the
 * page is no article, see `otherKind`. Never throws.
 *
 * @param url - the address the page has, for relative links and the site's name
 * @param now - ISO 8601; claimed times after it are not believed
 * @param told - lines that are known to be notices or credits; `asked` of the draft has those that were not
 */
export function draftPage(document: Document, url: string, now: string, told: TellingLines): PageDrafted | null {
  try {
    return drafted(document, url, now, new Telling(told));
  } catch {
    // A page can break any promise of the DOM (it may have replaced its methods): to the reader, that is no article.
    return null;
  }
}

function drafted(document: Document, url: string, now: string, telling: Telling): PageDrafted | null {
  const meta = metadata(document, url);
  const all = blocksOf(document);
  const titles = claimedHeadlines(document, meta);
  const choice = paragraphs(all, {
    titles,
    authors: meta.structured?.authors ?? [],
    description: meta.description,
    url,
    live: isDeclaredLive(meta),
    telling,
  });
  if (!choice) return null;
  const author = byline(document, meta);
  const said = times(document, meta, {
    url,
    now,
    nearby: nearby(choice),
    behind: behind(choice),
  });
  if (otherKind(choice, { meta, url, titles, byline: author, publishedAt: said.publishedAt }) !== null) {
    return null;
  }
  const start = choice.kept[0].at;
  const title =
    choice.stories.head?.text ??
    headline({
      meta,
      all,
      start,
      titles,
      url,
    });
  const draft = draftOf({
    url,
    now,
    title,
    meta,
    choice,
    byline: author,
    said,
    telling,
  });
  return { paragraphs: choice.kept, draft };
}

interface Found {
  readonly url: string;
  readonly now: string;
  readonly title: string;
  readonly meta: Metadata;
  readonly choice: Choice;
  readonly byline: string | null;
  readonly said: Times;
  readonly telling: Telling;
}

function draftOf({ url, now, title, meta, choice, byline: author, said, telling }: Found): PageDraft {
  const entries = entriesOf(choice.all, choice.kept);
  return {
    title,
    url,
    site: meta.siteName ?? (host(url) || 'unknown site'),
    language: meta.language,
    byline: author,
    publishedAt: said.publishedAt,
    seenAt: isoTime(now, now),
    label: null,
    order: null,
    source: OPEN_PAGE,
    extractor: EXTRACTOR,
    partial: isPartial(choice, meta),
    paragraphs: choice.kept.map(block => block.text),
    canonical: meta.canonical,
    live: isLive(entries, meta),
    entries: isLive(entries, meta) ? entries : [],
    beside: choice.beside,
    otherArticles: choice.stories.others.size,
    material: { ...material(choice, meta, said), asked: telling.asked },
  };
}

/** Lines of one sort, at most, and the longest; `browser/schemas.ts` checks both. */
const MOST_LINES = 400;
const LONGEST_LINE = 1_500;

function material(
  choice: Choice,
  meta: Metadata,
  { modifiedAt, timeLines, zone }: Times,
): Omit<OriginMaterial, 'asked'> {
  const nearby = around(choice);
  const { structured } = meta;
  return {
    siteName: meta.siteName,
    notes: bounded(noted(choice, reason => reason !== 'caption')),
    around: bounded(textsOf(nearby)),
    captions: bounded([...noted(choice, reason => reason === 'caption'), ...textsOf(nearby.filter(isCaption))]),
    sources: sources(choice),
    sourceLinks: bounded(['original-source', 'syndication-source'].flatMap(name => meta.metas.get(name) ?? [])),
    structured: structured && {
      publisher: structured.publisher,
      sourceOrganization: structured.sourceOrganization,
      basedOn: bounded(structured.basedOn),
      corrections: structured.corrections.slice(0, MOST_LINES).map(text => text.slice(0, LONGEST_LINE)),
      free: structured.free,
    },
    modifiedAt,
    timeLines: bounded(timeLines),
    zone,
  };
}

function textsOf(blocks: readonly Block[]): string[] {
  return blocks.map(block => block.text);
}

function bounded(lines: readonly string[]): string[] {
  return lines.filter(line => line.length <= LONGEST_LINE).slice(0, MOST_LINES);
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
