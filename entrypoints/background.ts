/** Answers the popup. Holds no state that is not on the disk: the worker may die between two lines. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { PageReading } from '@/lib/model/article';
import { receive } from '@/lib/browser/gate';
import type { CheckResult, KeepResult, UndoResult } from '@/lib/browser/messages';
import { readTab } from '@/lib/browser/page-script';
import { checkRequest, keepRequest, undoRequest } from '@/lib/browser/schemas';
import { dropReading, savedReading, saveReading } from '@/lib/browser/session';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { lookUp } from '@/lib/acts/look-up';
import { recalling } from '@/lib/acts/recall';
import type { Report } from '@/lib/model/report';

/** A report by all that it is made of: corpus, page and version compared with. */
type Recall = (key: string, make: () => Promise<Report>) => Promise<Report>;

// Reports remembered, with the text of their pages: some 20 kB each. More tabs are not gone through before the worker dies of idleness.
const REPORTS = 16;

export default defineBackground(() => {
  const corpus = onceOpen(() => openCorpus());
  const recall: Recall = recalling(REPORTS);

  receive('check', checkRequest, ({ tabId, against }) => check(tabId, against, { open: corpus, recall }).catch(failed));
  receive('keep', keepRequest, ({ tabId }) => keep(tabId, corpus).catch(failed));
  receive('undoKeep', undoRequest, ({ versionId }) => undo(versionId, corpus).catch(failed));
  browser.tabs.onRemoved.addListener(tabId => void dropReading(tabId));
});

/** Opens at the first call and shares the connection while the worker lives; after a failure the next call tries again. */
function onceOpen(open: () => Promise<Corpus>): () => Promise<Corpus> {
  let opening: Promise<Corpus> | null = null;
  return () => {
    opening ??= open().catch(error => {
      opening = null;
      throw error;
    });
    return opening;
  };
}

async function check(
  tabId: number,
  against: number | null,
  { open, recall }: { open: () => Promise<Corpus>; recall: Recall },
): Promise<CheckResult> {
  performance.clearMeasures(); // one check at a time stands in the worker's timeline, for `npm run bench -- click`
  const [outcome, { corpus, stand }] = await Promise.all([
    timed('read', readTab(tabId)),
    timed('open', standing(open)),
  ]);
  if (outcome.state !== 'read') return outcome;
  const reading: PageReading = { ...outcome.reading, seenAt: new Date().toISOString() };
  const key = JSON.stringify([stand, against, { ...reading, seenAt: null }]); // a report does not say when the page was read
  const watched = {
    ...corpus,
    candidates: (asked: Uint32Array, limit: number) => timed('candidates', corpus.candidates(asked, limit)),
  };
  const made = recall(key, () => timed('look up', lookUp(reading, watched, { against })));
  const [report, { versions }] = await Promise.all([made, corpus.size(), saveReading(tabId, reading)]);
  const carries = report.article?.carries ?? null;
  const kept = outcome.isPrivate ? 'private' : carries === null ? 'unknown' : 'stored';
  return { state: 'report', report, corpusEmpty: versions === 0, kept };
}

/** The corpus, and how it stood before anything was asked of it. */
async function standing(open: () => Promise<Corpus>): Promise<{ corpus: Corpus; stand: string }> {
  const corpus = await open();
  return { corpus, stand: await corpus.stand() };
}

async function keep(tabId: number, open: () => Promise<Corpus>): Promise<KeepResult> {
  const [tab, reading] = await Promise.all([browser.tabs.get(tabId), savedReading(tabId)]);
  if (tab.incognito) return { state: 'failed', message: 'Nothing is stored from a private window.' };
  if (reading === null) return { state: 'failed', message: 'The page has to be checked first.' };
  const corpus = await open();
  const added = await corpus.add(reading, KEPT_CORPUS);
  const [version] = await corpus.versions([added.versionId]);
  return {
    state: added.outcome === 'known' ? 'known' : 'kept',
    versionId: added.versionId,
    name: version?.name ?? { given: '' },
  };
}

async function undo(versionId: number, open: () => Promise<Corpus>): Promise<UndoResult> {
  await (await open()).remove(versionId);
  return { state: 'undone' };
}

/** Note in the timeline how long a step took. */
async function timed<T>(step: string, work: Promise<T>): Promise<T> {
  const start = performance.now();
  const done = await work;
  performance.measure(step, { start });
  return done;
}

function failed(error: unknown): { state: 'failed'; message: string } {
  return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
}
