/** Asks archives for what the reader pressed for. Nobody sees this page: what came lies on the disk for others. */
import { askAll } from '@/lib/acts/ask-all';
import { isPressed } from '@/lib/acts/archive-queue';
import { askBackground } from '@/lib/browser/background-door';
import { distantDisk, isPermittedFromAfar } from '@/lib/browser/disk';
import { openCorpus } from '@/lib/corpus/open';
import { readSavedPage } from '@/lib/formats/articles/page-reading';
import { alone, surroundings, waiting } from '../archive/surroundings';
import { inertDocument } from '../options/policies';

/** Taken by the page that asks: never do two at once. */
const RUNNER = 'archive-runner';
/** Firefox ends a background that heard nothing for 30 s, and this frame with it; an answer may take 45 s. */
const HEARTBEAT = 10_000;

const kept = distantDisk('local');
const session = distantDisk('session');
const queue = { kept, session, alone };

async function work(): Promise<void> {
  let isMore = true;
  while (isMore) {
    await askAll({
      around: surroundings({ kept, session, isPermitted: isPermittedFromAfar }),
      queue,
      openCorpus,
      readPage: ({ html, ...capture }) =>
        readSavedPage(inertDocument(html), { name: capture.source, capture }, new Date().toISOString()),
      wait: waiting,
      signal: new AbortController().signal, // a press that is taken back stops the work
    });
    isMore = await askBackground('askingDone', {});
  }
}

if (import.meta.env.FIREFOX) setInterval(() => void isPressed(queue), HEARTBEAT);
void alone(RUNNER, work);
