import { OPEN_PAGE } from '@/lib/model/stored-names';
import type { PageDraft, TellingLines } from '@/lib/model/page-draft';
import { host } from '@/lib/origin/host';
import { cutAddress, cutLine, cutNames, cutParagraphs } from './bounds';
import { byline } from './byline';
import { entriesOf } from './entries';
import { claimedHeadlines, headline } from './headline';
import { isDeclaredLive, isLive, needsTime } from './is-article';
import type { LiveParagraph } from './live-paragraph';
import { behind, material, nearby } from './material';
import { metadata, type Metadata } from './metadata';
import { times, type Times } from './page-times';
import { isPartial } from './partial';
import { paragraphs, type Choice } from './paragraphs';
import { Telling } from './telling';
import { blocksOf, type Blocks } from './walk';

/** An article as drafted: what crosses to the background as JSON, and what ties it to the open page. */
export interface PageDrafted {
  readonly draft: PageDraft;
  /** In the order of `draft.paragraphs`, one each. */
  readonly paragraphs: readonly LiveParagraph[];
}

/** A page as it stood when it was walked; may be drafted more than once. */
export interface WalkedPage extends Blocks {
  readonly document: Document;
  readonly url: string;
  /** ISO 8601 */
  readonly now: string;
  readonly meta: Metadata;
  readonly titles: readonly string[];
  readonly byline: string | null;
}

/** What reads a document into an article, with its version: a new number when texts come out differently. */
const EXTRACTOR = 'page/3';

/**
 * Read all of a page: live, or parsed into an inert document. Only reads. `null` where the page breaks a promise of the
 * DOM: to the reader, that is no article. Never throws.
 *
 * @param url - the address the page has, for relative links and the site's name
 * @param now - ISO 8601; claimed times after it are not believed
 */
export function walkPage(document: Document, url: string, now: string): WalkedPage | null {
  try {
    const meta = metadata(document, url);
    const titles = claimedHeadlines(document, meta);
    return { ...blocksOf(document), document, url, now, meta, titles, byline: byline(document, meta) };
  } catch {
    return null; // it may have replaced its methods
  }
}

/**
 * The article of a walked page; `null` when it is none, see `needsTime`. Never throws.
 *
 * @param told - lines that are known to be notices or credits; `asked` of the draft has those that were not
 */
export function draftOf(page: WalkedPage | null, told: TellingLines): PageDrafted | null {
  try {
    return page && drafted(page, new Telling(told));
  } catch {
    return null; // as above
  }
}

function drafted(page: WalkedPage, telling: Telling): PageDrafted | null {
  const { meta, titles, url } = page;
  const choice = paragraphs(page.blocks, {
    titles,
    authors: meta.structured?.authors ?? [],
    description: meta.description,
    url,
    live: isDeclaredLive(meta),
    telling,
  });
  if (!choice) return null;
  const isOnlyIfTimed = needsTime(choice, { meta, url, titles, byline: page.byline });
  if (isOnlyIfTimed === null) return null;
  const said = times(page.document, meta, { now: page.now, nearby: nearby(choice), behind: behind(choice) });
  const { paragraphs: kept, isCut } = cutParagraphs(choice.kept);
  const found = { page, choice, said, telling, kept, needsTime: isOnlyIfTimed, isCut: isCut || page.isCut };
  return { paragraphs: kept, draft: draftFrom(found) };
}

interface Found {
  readonly page: WalkedPage;
  readonly choice: Choice;
  readonly said: Times;
  readonly telling: Telling;
  readonly kept: readonly LiveParagraph[];
  readonly needsTime: boolean;
  readonly isCut: boolean;
}

function draftFrom({ page, choice, said, telling, kept, ...flags }: Found): PageDraft {
  const { meta, url } = page;
  const entries = entriesOf(choice.all, choice.kept).filter(entry => entry < kept.length);
  const live = isLive(entries, meta);
  return {
    title: cutLine(titleOf(page, choice)),
    url: cutAddress(url),
    site: cutLine(meta.siteName ?? (host(url) || 'unknown site')),
    language: meta.language,
    byline: cutNames(page.byline),
    label: null,
    order: null,
    source: OPEN_PAGE,
    extractor: EXTRACTOR,
    partial: isPartial(choice, meta),
    paragraphs: kept.map(block => block.text),
    canonical: meta.canonical && cutAddress(meta.canonical),
    live,
    entries: live ? entries : [],
    beside: choice.beside,
    otherArticles: choice.stories.others.size + choice.stories.otherRuns.length,
    ...flags,
    material: { ...material(choice, meta, said), asked: telling.asked },
  };
}

function titleOf({ meta, titles, url }: WalkedPage, { all, kept, stories }: Choice): string {
  return stories.head?.text ?? headline({ meta, all, start: kept[0].at, titles, url });
}
