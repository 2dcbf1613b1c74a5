/** What the archive page does: it puts what the reader presses for into the queue, and shows what came of it. */
import { browser } from 'wxt/browser';
import type { ArchiveActions, ArchiveWork } from '@/components/archive/archive-actions';
import { addressesOfPaper } from '@/lib/acts/addresses-of-paper';
import {
  forgetJobs,
  isPressed,
  NOW,
  pressFor,
  QUEUE,
  queueLines,
  stop,
  storedJob,
  TROUBLE,
  troubleOf,
} from '@/lib/acts/archive-queue';
import {
  addressesIn as anyAddressesIn,
  type ArchiveJob,
  isCutShort,
  type JobLine,
  lookCloser,
} from '@/lib/archives/archive-work';
import { archiveOf, type Archive } from '@/lib/archives/archives';
import type { Asked } from '@/lib/archives/asked';
import { archiveChoices, saveArchiveChoices } from '@/lib/browser/archive-choices';
import { askBackground } from '@/lib/browser/background-door';
import { diskOf, isPermitted, patternOf, watchDisk } from '@/lib/browser/disk';
import { listedAddresses, unlistAddresses } from '@/lib/browser/listed-addresses';
import { openCorpus } from '@/lib/corpus/open';
import { addressesIn } from '@/lib/formats/addresses/addresses-in';
import { clearLog, readLog, silentUntil } from '@/lib/network/ask';
import { PRESSES } from '@/lib/network/press';
import { alone, surroundings } from './surroundings';

const parts = { kept: diskOf('local'), session: diskOf('session'), alone };
const around = surroundings({ ...parts, isPermitted });

export function archiveActions(): ArchiveActions {
  return {
    watch(changed) {
      const load = () => void currentWork().then(changed);
      watchDisk('local', [QUEUE, NOW, TROUBLE], load);
      watchDisk('session', [PRESSES], load);
      load();
      // Where the browser ended the work and has not woken us yet.
      void isPressed(parts).then(is => is && askBackground('startAsking', {}));
    },
    async ask(event, addresses, archive) {
      // First of all, while the press still counts for the browser.
      if (!(await permit(archive))) return false;
      await begin(
        event,
        addresses.map(address => ({ address, archive })),
      );
      await unlistAddresses(addresses);
      return true;
    },
    async resume(event) {
      const lines = await queueLines(parts);
      await begin(
        event,
        lines.filter(line => line.outcome === null || (isCutShort(line) && line.until <= Date.now())),
      );
    },
    pause: () => stop(null, parts),
    lookCloser: (event, line) => begin(event, [line], lookCloser),
    async askAgain(event, line) {
      // First of all, while the press still counts for the browser.
      if (await permit(line.archive)) await begin(event, [line]);
    },
    job: line => storedJob(line, parts),
    forgetJobs: () => forgetJobs(parts),
    read: addressesOf,
    listed: async () => (await listedAddresses()).map(({ address }) => address),
    ofPaper,
    copy: text => navigator.clipboard.writeText(text),
    log: () => readLog(around),
    clearLog: () => clearLog(around),
    isPermitted: archive => isPermitted(archiveOf(archive).origin),
    namesActivity: import.meta.env.FIREFOX,
    withdraw: async archive => {
      await browser.permissions.remove({ origins: [patternOf(archiveOf(archive).origin)] });
    },
    choices: archiveChoices,
    choose: saveArchiveChoices,
  };
}

async function begin(event: Event, all: readonly Asked[], next?: (job: ArchiveJob) => ArchiveJob): Promise<void> {
  await pressFor(all, { event, id: crypto.randomUUID(), at: Date.now() }, parts, next);
  await askBackground('startAsking', {});
}

async function ofPaper(name: string): Promise<readonly string[]> {
  const corpus = await openCorpus();
  try {
    return await addressesOfPaper(name, corpus);
  } finally {
    corpus.close();
  }
}

/** 4 MB hold more bookmarks than anybody has. */
async function addressesOf(file: File | undefined): Promise<readonly string[]> {
  const text = (await file?.slice(0, 4_000_000).text()) ?? '';
  const listed = addressesIn(text, new Date().toISOString()).map(({ address }) => address);
  return listed.length > 0 ? listed : anyAddressesIn(text);
}

async function permit(archive: Archive['id']): Promise<boolean> {
  const origins = [patternOf(archiveOf(archive).origin)];
  const asked = import.meta.env.FIREFOX ? { origins, data_collection: ['browsingActivity'] } : { origins };
  return browser.permissions.request(asked as Parameters<typeof browser.permissions.request>[0]);
}

async function currentWork(): Promise<ArchiveWork> {
  const [lines, isRunning, trouble] = await Promise.all([queueLines(parts), isPressed(parts), troubleOf(parts)]);
  return { lines, isRunning, trouble, resting: await restingOf(lines) };
}

async function restingOf(lines: readonly JobLine[]): Promise<ArchiveWork['resting']> {
  const archives = new Set(lines.filter(({ outcome }) => outcome === null).map(({ archive }) => archive));
  for (const archive of archives) {
    const until = await silentUntil(archive, around);
    if (until > 0) return { archive, until };
  }
  return null;
}
