/** A page of a named paper is being read: keep its text, remember the reading, and tell what the badge shows. */
import type { CorpusReader, CorpusWriter } from '../corpus/corpus';
import type { PageReading } from '../model/article';
import type { Badge } from '../model/badge';
import type { ReadOutcome } from '../model/checked';
import type { Report } from '../model/report';
import { address } from '../origin/address';
import { host } from '../origin/host';
import { site } from '../origin/site';
import { badgeOf } from '../papers/badge-of';
import { earlierReading, type Reading } from '../papers/last-read';
import { leaveFor, type Papers } from '../papers/papers';
import { bornOf } from './born-of';
import { foundIn } from './found-changes';
import { lookUp } from './look-up';
import { readingDigest } from './reading-digest';
import type { ReaderMemory } from './reader-memory';

export interface VisitParts {
  readPage(tabId: number): Promise<ReadOutcome>;
  openCorpus(): Promise<CorpusReader & CorpusWriter>;
  papers(): Promise<Papers>;
  readonly reader: ReaderMemory;
  /** Id of the corpus of what the reader keeps. */
  readonly corpusId: number;
  /** The time in ms since 1970. */
  now(): number;
}

/** What the script of a named paper told, with what the browser says of the tab. */
export interface Visit {
  readonly tabId: number;
  readonly url: string;
  readonly asksPassword: boolean;
  readonly noindex: boolean;
}

/** What came of keeping a text that nobody pressed for. */
export interface Kept {
  readonly text: 'new-article' | 'new-version' | 'known';
  readonly report: Report;
}

/**
 * Keep what stands in a tab, where the reader's word allows it. Of a private window, and of what is no article, nothing
 * is written; nor of a page that does not say when it was published, where nothing is known at its address: such a page
 * is more often a list, a shop or a service than an article (24 of 91 such pages of the set of web pages pass for
 * articles, 10 of them with a time), and the reader can keep it by a press.
 * @returns the badge; `null`: none
 */
export async function noticeVisit(visit: Visit, parts: VisitParts): Promise<Badge | null> {
  const page = { ...visit, host: host(visit.url), site: site(visit.url) };
  if (!leaveFor(await parts.papers(), page).may) return null;
  const outcome = await parts.readPage(visit.tabId);
  if (outcome.state !== 'read' || outcome.isPrivate) return null;
  const { reading } = outcome;
  if (reading.publishedAt === null) {
    const report = await lookUp(reading, await parts.openCorpus(), { against: null });
    if (report.article === null) return badgeOf(report, false);
  }
  const digest = readingDigest(reading.paragraphs);
  const earlier = await earlierReadingOf(parts.reader, parts.now)(reading, digest);
  const { report } = await keepReading(reading, parts);
  const carried = report.article?.carries ?? null;
  await noteReadingOf(parts.reader, parts.now)(reading, { digest, versionId: carried });
  return badgeOf(report, earlier !== null && earlier.digest !== digest);
}

/** A paywall's view is kept too: `lookUp` tells it from a deletion. */
export async function keepReading(page: PageReading, parts: VisitParts): Promise<Kept> {
  const now = parts.now();
  const reading = { ...page, seenAt: new Date(now).toISOString() };
  const corpus = await parts.openCorpus();
  const { versionId, outcome } = await corpus.add(reading, parts.corpusId);
  const report = await lookUp(reading, corpus, { against: null });
  if (outcome !== 'known')
    await parts.reader.noteKept({ versionId, site: site(page.url), by: 'visit', born: await bornOf(corpus) });
  if (outcome === 'new-version') await noteFound(report, versionId, parts);
  return { text: outcome, report };
}

async function noteFound(report: Report, versionId: number, { reader, now }: VisitParts): Promise<void> {
  const found = foundIn(report, versionId, now());
  if (found !== null) await reader.noteFound(found);
}

/** The name of a page among readings and follows. */
export function placeOf(url: string): { address: string; site: string } {
  return { address: address(url), site: site(url) };
}

/** What the reader read at a page's address at the visit before; see `papers/last-read`. */
export function earlierReadingOf(reader: ReaderMemory, now: () => number = Date.now) {
  return async ({ url }: PageReading, digest: number): Promise<Reading | null> =>
    earlierReading(await reader.readings(address(url)), { digest, at: now() });
}

/** Remember a reading. A page without an address, such as a file, has no name to remember it by. */
export function noteReadingOf(reader: ReaderMemory, now: () => number = Date.now) {
  return async ({ url }: PageReading, seen: Omit<Reading, 'at'>): Promise<void> => {
    const place = placeOf(url);
    if (place.address !== '') await reader.noteReading(place, { ...seen, at: now() });
  };
}
