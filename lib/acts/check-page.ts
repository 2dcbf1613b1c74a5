/** Check the open page: read it, look it up in the corpus, and save its reading for "Keep" and "Compare". */
import type { CorpusReader } from '../corpus/corpus';
import type { CorpusEntry, PageReading } from '../model/article';
import type { CheckResult, KeptState, LastRead, ReadOutcome } from '../model/checked';
import type { CollectionState } from '../model/collection';
import type { Report } from '../model/report';
import { exampleOf } from '../model/stored-names';
import type { Reading } from '../papers/last-read';
import { lookUp } from './look-up';
import { recalling } from './recall';
import { readingDigest } from './reading-digest';

/** The surroundings of a check. */
export interface CheckParts {
  /** Read the article in a tab. */
  readPage(tabId: number): Promise<ReadOutcome>;
  /** Save the reading of a tab. It may reject: the check goes on without. */
  saveReading(tabId: number, reading: PageReading): Promise<void>;
  openCorpus(): Promise<CorpusReader>;
  /** What is to be told of the collection. It may reject: then nothing is. */
  watch?(how: { writes: boolean }): Promise<CollectionState>;
  /** What the reader read at the page's address at the visit before; `null`: nothing that is remembered. */
  earlierReading(reading: PageReading, digest: number): Promise<Reading | null>;
  /** Remember the reading of an article that is stored. */
  noteReading(reading: PageReading, seen: Omit<Reading, 'at'>): Promise<void>;
  /** The time, as ISO 8601 UTC. */
  now(): string;
}

// Reports remembered, with the text of their pages: some 20 kB each. A reader does not go through more tabs before the
// worker dies of idleness.
const REPORTS = 16;

/**
 * The act that checks the page in a tab against the version `against`, or one of our choice where that is `null`.
 * The last {@link REPORTS} reports are remembered while the act lives, each under all that it was made of.
 */
export function pageChecker(parts: CheckParts): (tabId: number, against: number | null) => Promise<CheckResult> {
  const recall = recalling<Report>(REPORTS);
  return async (tabId, against) => {
    const [outcome, { corpus, revision }] = await Promise.all([parts.readPage(tabId), openAt(parts)]);
    if (outcome.state !== 'read') return outcome;
    const reading = { ...outcome.reading, seenAt: parts.now() };
    const { isPrivate, isLoading } = outcome;
    const digest = readingDigest(reading.paragraphs);
    const earlier = await parts.earlierReading(reading, digest).catch(() => null);
    const chosen = against ?? sinceRead(earlier, digest);
    const make = () => lookUp(reading, corpus, { against: chosen });
    // Of a page in a private window nothing is saved and nothing remembered. Without a saved reading the reader has to
    // check again before keeping.
    const saved = isPrivate ? null : parts.saveReading(tabId, reading).catch(() => undefined);
    const [report, corpora, collection] = await Promise.all([
      isPrivate ? make() : recall(keyOf(revision, chosen, reading), make),
      corpus.corpora(),
      parts.watch?.({ writes: !isPrivate }).catch(() => undefined),
      saved,
    ]);
    if (!isPrivate) await remember(parts, reading, { report, digest });
    const told = { kept: isPrivate ? 'private' : keptState(report), isLoading, collection } as const;
    const corpusEmpty = isNothingOwn(corpora) && isNothingFound(report);
    return { state: 'report', report, corpusEmpty, ...told, lastRead: lastRead(earlier, digest) };
  };
}

/** Whether nothing is stored but examples. */
function isNothingOwn(corpora: readonly CorpusEntry[]): boolean {
  return corpora.every(corpus => corpus.versions === 0 || exampleOf(corpus) !== null);
}

function isNothingFound({ article, copies, quotes }: Report): boolean {
  return article === null && copies.length === 0 && quotes.length === 0;
}

/** The version that the reader read last, where the page says something else now. */
function sinceRead(earlier: Reading | null, digest: number): number | null {
  return earlier === null || earlier.digest === digest ? null : earlier.versionId;
}

function lastRead(earlier: Reading | null, digest: number): LastRead | null {
  if (earlier === null) return null;
  const { at, versionId } = earlier;
  return { at: new Date(at).toISOString(), same: earlier.digest === digest, versionId };
}

/** Only of an article that is stored: what is not kept leaves no trace of having been read. */
async function remember(
  parts: CheckParts,
  reading: PageReading,
  { report, digest }: { report: Report; digest: number },
): Promise<void> {
  if (report.article === null) return;
  await parts.noteReading(reading, { digest, versionId: report.article.carries }).catch(() => undefined);
}

/** The corpus, and its revision before anything was asked of it. */
async function openAt({ openCorpus }: CheckParts): Promise<{ corpus: CorpusReader; revision: string }> {
  const corpus = await openCorpus();
  return { corpus, revision: await corpus.revision() };
}

/** Everything that a report depends on. A report does not say when the page was read. */
function keyOf(revision: string, against: number | null, reading: PageReading): string {
  return JSON.stringify([revision, against, { ...reading, seenAt: null }]);
}

function keptState(report: Report): KeptState {
  const carries = report.article?.carries ?? null;
  return carries === null ? 'unknown' : 'stored';
}
