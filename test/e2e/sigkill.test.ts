/**
 * A real Chromium is killed (SIGKILL) at random moments while two windows import and a third keeps, takes back
 * and deletes. `BROWSER_KILLS=50 npx vitest run -c test/vitest.config.ts --project e2e test/e2e/sigkill` for the long run.
 */
import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../support/browsers.mjs';
import { type BundledPage, openPage, serveModule } from '../support/bundled-page';
import { mulberry } from '../support/generator';
import type { Tasks } from '../corpus/import-page';

const KILLS = Number(process.env.BROWSER_KILLS ?? 3);
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

it.skipIf(findChromium() === null)('loses nothing that was acknowledged, and keeps nothing half', { timeout: 60_000 * (KILLS + 1) }, async () => {
  const random = mulberry(Number(process.env.SEED ?? Date.now()));
  const acknowledged = new Map<string, number>();
  for (let kill = 0; kill < KILLS; kill++) {
    await importUntilKilled(acknowledged, 300 + random() * 2500);
    for (const [job, state] of await states()) {
      expect(state.done).toBeGreaterThanOrEqual(acknowledged.get(job) ?? 0);
      expect(state).toMatchObject({ missing: 0, tooMany: 0, problems: [] });
    }
  }
  expect([...acknowledged.values()].every(done => done > 0)).toBe(true);
});

/** Start all work, wait, and kill the browser by its process. */
async function importUntilKilled(acknowledged: Map<string, number>, ms: number): Promise<void> {
  const { context, page } = await openPage(served.url, profile);
  await context.exposeFunction('acknowledged', (job: string, done: number) => void acknowledged.set(job, done));
  const pages = [page, await context.newPage(), await context.newPage()];
  // Opened anew: the function is there from the next document on.
  await Promise.all(pages.map(each => each.goto(served.url).then(() => each.waitForFunction('globalThis.ready === true'))));
  const died = () => undefined; // the calls end with the browser
  JOBS.forEach((task, i) => void pages[i].evaluate(it => (globalThis as unknown as { tasks: Tasks }).tasks.importOn(it), task).catch(died));
  void pages[2].evaluate(() => (globalThis as unknown as { tasks: Tasks }).tasks.disturb()).catch(died);
  await new Promise(done => setTimeout(done, ms));
  await killed(context);
}

async function killed(context: BrowserContext): Promise<void> {
  const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)); // "host-pid"
  const closed = new Promise(done => context.once('close', done));
  process.kill(pid, 'SIGKILL');
  await closed;
}

async function states() {
  const { context, page } = await openPage(served.url, profile);
  const found: [string, Awaited<ReturnType<Tasks['state']>>][] = [];
  for (const task of JOBS) found.push([task.job, await page.evaluate(it => (globalThis as unknown as { tasks: Tasks }).tasks.state(it), task)]);
  await context.close();
  return found;
}
