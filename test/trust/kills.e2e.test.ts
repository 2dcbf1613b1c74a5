/**
 * A real Chromium is killed (SIGKILL) at random moments while two windows import and merge and a third keeps, takes back
 * and deletes; a run of its index is checked and repaired in between. Nothing acknowledged is lost, nothing stays half.
 */
import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, vi } from 'vitest';
import { findChromium } from '../support/browsers.mjs';
import { type BundledPage, openPage, serveModule } from '../support/bundled-page';
import { mulberry } from '../support/generator';
import type { Tasks } from '../corpus/import-page';
import { row } from './ledger';

// Two windows, far apart among the generator's items.
const JOBS = [
  { job: 'one', base: 0 },
  { job: 'two', base: 1_000_000 },
];

let served: BundledPage;
let profile: string;

beforeAll(async () => {
  served = await serveModule('test/corpus/import-page.ts');
  profile = mkdtempSync(join(tmpdir(), 'wireprint-kill-'));
}, 60_000);

afterAll(() => {
  served?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

row(
  {
    name: 'kills',
    tries: 'kills of the browser in import, merge, keep, deletion and purge',
    few: 2,
    all: 200,
    isMissing: findChromium() === null,
  },
  async (size, tally) => {
    const seed = Number(process.env.SEED ?? Date.now());
    const random = mulberry(seed);
    const acknowledged = new Map<string, number>();
    for (let kill = 1; kill <= size; kill++) {
      const ms = random() * 2500;
      const when = `kill ${kill}, ${Math.round(ms)} ms after the first batches, seed ${seed}`;
      const errors = await importUntilKilled(acknowledged, ms);
      const found = await states();
      const isWhole = found.every(
        ([job, { done, missing, tooMany, problems }]) =>
          done >= acknowledged.get(job)! && missing + tooMany + problems.length === 0,
      );
      tally.tried(errors.length === 0 && isWhole, () => `${when}: ${JSON.stringify([errors, found])}`);
    }
  },
);

/** Start all work, wait until each import has stored something and so many ms longer, and kill the browser. @returns what went wrong before */
async function importUntilKilled(acknowledged: Map<string, number>, ms: number): Promise<string[]> {
  const { context, page } = await openPage(served.url, profile);
  const waiting = new Set(JOBS.map(({ job }) => job));
  await context.exposeFunction('acknowledged', (job: string, done: number) => {
    acknowledged.set(job, done);
    waiting.delete(job);
  });
  const pages = [page, await context.newPage(), await context.newPage()];
  // Opened anew: the function is there from the next document on.
  await Promise.all(
    pages.map(each => each.goto(served.url).then(() => each.waitForFunction('globalThis.ready === true'))),
  );
  const errors: string[] = [];
  let isKilled = false;
  const died = (error: unknown) => void (isKilled || errors.push(String(error))); // the calls end with the browser
  JOBS.forEach(
    (task, i) =>
      void pages[i].evaluate(it => (globalThis as unknown as { tasks: Tasks }).tasks.importOn(it), task).catch(died),
  );
  void pages[2].evaluate(() => (globalThis as unknown as { tasks: Tasks }).tasks.disturb()).catch(died);
  await vi.waitUntil(() => waiting.size === 0 || errors.length > 0, { timeout: 40_000, interval: 5 });
  await new Promise(done => setTimeout(done, ms));
  isKilled = true;
  await killed(context);
  return errors;
}

async function killed(context: BrowserContext): Promise<void> {
  const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)); // "host-pid"
  const closed = new Promise(done => context.once('close', done));
  process.kill(pid, 'SIGKILL');
  await closed;
  await vi.waitUntil(() => !isRunning(pid), { timeout: 20_000 }); // the next one is to find neither its lock nor its files open
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false; // no such process
  }
}

async function states() {
  const { context, page } = await openPage(served.url, profile);
  const found: [string, Awaited<ReturnType<Tasks['state']>>][] = [];
  for (const task of JOBS)
    found.push([
      task.job,
      await page.evaluate(it => (globalThis as unknown as { tasks: Tasks }).tasks.state(it), task),
    ]);
  await context.close();
  return found;
}
