/** What the archive page does: the work lies in storage, and the tab that pressed runs it. */
import { browser } from 'wxt/browser';
import type { ArchiveActions, ArchiveWork } from '@/components/archive/archive-actions';
import {
  addressesIn as anyAddressesIn,
  type ArchiveJob,
  lookCloser,
  newJob,
  tryAgain,
} from '@/lib/archives/archive-work';
import { askArchive } from '@/lib/acts/ask-archive';
import { archiveOf, type Archive } from '@/lib/archives/archives';
import { listedAddresses, unlistAddresses } from '@/lib/browser/listed-addresses';
import { openCorpus } from '@/lib/corpus/open';
import { addressesIn } from '@/lib/formats/addresses/addresses-in';
import { readSavedPage } from '@/lib/formats/articles/page-reading';
import { ask, clearLog, Consent, readLog, type Surroundings } from '@/lib/network/ask';
import { inertDocument } from '../options/policies';

const WORK = 'archive-work';
/** Taken by the tab that runs the work; free again when that tab is gone, however it went. */
const RUNNER = 'archive-runner';

const read = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];
const write = (key: string, value: unknown) => browser.storage.local.set({ [key]: value });
const alone = <T>(name: string, act: () => Promise<T>): Promise<T> => navigator.locks.request(name, act) as Promise<T>;

const around: Surroundings = {
  isPermitted: url => browser.permissions.contains({ origins: [patternOf(new URL(url).origin)] }),
  read,
  write,
  alone,
  now: Date.now,
  wait,
};

export function archiveActions(): ArchiveActions {
  let running: AbortController | null = null;
  const run = async (press: Event) => {
    const consent = Consent.byPress(press);
    running ??= new AbortController();
    const { signal } = running;
    await alone(RUNNER, () => runAll(consent, signal));
    if (running.signal === signal) running = null;
  };
  return {
    watch(changed) {
      const load = () => void currentWork().then(changed);
      browser.storage.onChanged.addListener(changes => WORK in changes && load());
      load();
    },
    async ask(press, addresses, archive) {
      // First of all, while the press still counts for the browser.
      if (!(await permit(archive))) return false;
      await change(jobs => addresses.reduce((all, address) => asked(all, newJob(address, archive)), jobs));
      await unlistAddresses(addresses);
      void run(press);
      return true;
    },
    async resume(press) {
      await change(jobs => jobs.map(job => (isUnfinished(job) ? tryAgain(job) : job)));
      await run(press);
    },
    async pause() {
      running?.abort();
      running = null;
      await change(jobs => [...jobs]);
    },
    async lookCloser(press, job) {
      await change(jobs => withJob(jobs, lookCloser(job)));
      await run(press);
    },
    async askAgain(press, job) {
      // First of all, while the press still counts for the browser.
      if (!(await permit(job.archive))) return;
      await change(jobs => withJob(jobs, tryAgain(job)));
      await run(press);
    },
    forgetJobs: () => change(() => []),
    read: addressesOf,
    listed: async () => (await listedAddresses()).map(({ address }) => address),
    log: () => readLog(around),
    clearLog: () => clearLog(around),
    withdraw: async archive => {
      await browser.permissions.remove({ origins: [patternOf(archiveOf(archive).origin)] });
    },
  };
}

/** 4 MB hold more bookmarks than anybody has. */
async function addressesOf(file: File | undefined): Promise<readonly string[]> {
  const text = (await file?.slice(0, 4_000_000).text()) ?? '';
  const listed = addressesIn(text, new Date().toISOString()).map(({ address }) => address);
  return listed.length > 0 ? listed : anyAddressesIn(text);
}

const CUT_SHORT: readonly ArchiveJob['outcome'][] = [null, 'too-fast', 'no-answer', 'no-permission', 'cut-off'];

const isUnfinished = ({ outcome }: ArchiveJob) => CUT_SHORT.includes(outcome);

/** A job that is not through goes on where it stands, so that nothing is asked twice. */
function asked(jobs: readonly ArchiveJob[], job: ArchiveJob): readonly ArchiveJob[] {
  const before = jobs.find(each => isSame(each, job));
  return withJob(jobs, before !== undefined && isUnfinished(before) ? tryAgain(before) : job);
}

/** "http://localhost:8080" → "http://localhost/*": patterns of hosts have no port. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

async function permit(archive: Archive['id']): Promise<boolean> {
  const origins = [patternOf(archiveOf(archive).origin)];
  const asked = import.meta.env.FIREFOX ? { origins, data_collection: ['browsingActivity'] } : { origins };
  return browser.permissions.request(asked as Parameters<typeof browser.permissions.request>[0]);
}

async function storedJobs(): Promise<readonly ArchiveJob[]> {
  return ((await read(WORK)) as readonly ArchiveJob[] | undefined) ?? [];
}

async function currentWork(): Promise<ArchiveWork> {
  const { held } = await navigator.locks.query();
  return { jobs: await storedJobs(), isRunning: held?.some(({ name }) => name === RUNNER) ?? false };
}

/** Change the list of jobs while no other tab does. */
function change(next: (jobs: readonly ArchiveJob[]) => readonly ArchiveJob[]): Promise<void> {
  return alone(WORK, async () => write(WORK, next(await storedJobs())));
}

const isSame = (a: ArchiveJob, b: ArchiveJob) => a.address === b.address && a.archive === b.archive;

function withJob(jobs: readonly ArchiveJob[], job: ArchiveJob): readonly ArchiveJob[] {
  return [...jobs.filter(each => !isSame(each, job)), job];
}

const updated = (jobs: readonly ArchiveJob[], job: ArchiveJob) => jobs.map(each => (isSame(each, job) ? job : each));

async function runAll(consent: Consent, signal: AbortSignal): Promise<void> {
  const corpus = await openCorpus();
  try {
    for (;;) {
      const job = (await storedJobs()).find(({ outcome }) => outcome === null);
      if (job === undefined || signal.aborted) break;
      await askArchive(job, {
        ask: question => ask({ ...question, consent }, around),
        save: next => change(jobs => updated(jobs, next)),
        readPage: ({ html, ...capture }) =>
          readSavedPage(inertDocument(html), { name: capture.source, capture }, new Date().toISOString()),
        corpus,
        wait,
        signal,
      });
    }
  } finally {
    corpus.close();
    // Told when the lock is free: who looks then sees that nothing runs.
    setTimeout(() => void change(jobs => [...jobs]), 50);
  }
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
