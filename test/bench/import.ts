/** Imports as a reader starts them, on the options page of the built extension: 20,000 articles of NDJSON, and a large WARC that is broken off by a kill and goes on. */
import { createReadStream, mkdtempSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from 'playwright-core';
import { type Chromium, EXTENSION, startChromium } from '../support/chromium';
import { ensureBuilt } from '../support/fresh-build';
import { startWeb, type Web } from '../support/web';
import { cpuMs, pss } from './corpus-browser';
import { median, printTable, short } from './figures';
import { writeNdjson, writeWarc } from './import-files';
import { type Heap, watchHeap } from './watch-heap';

const ARTICLES = Number(process.env.BENCH_COUNT ?? 20_000);
const WARC_BYTES = Number(process.env.BENCH_WARC_MB ?? 1000) * 1e6;
// Each in a profile of its own; the median of three is none of the extremes.
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
// Share of the archive after which the browser is killed: far enough for checkpoints, with as much left to do.
const KILLED_AT = 0.4;
// A copy of the built extension may be named, so that a build meanwhile does not disturb.
const extension = process.env.BENCH_EXTENSION ?? EXTENSION;
const folder = mkdtempSync(join(process.env.BENCH_DIR ?? tmpdir(), 'wireprint-import-'));

export async function run(): Promise<void> {
  if (extension === EXTENSION) ensureBuilt(EXTENSION);
  const web = await startWeb();
  try {
    await ndjson(web);
    console.log('');
    await archive(web);
  } finally {
    await web.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

interface Taken {
  readonly ms: number;
  /** Of all processes of the browser: what a busy machine does not change. */
  readonly cpu: number;
}

async function ndjson(web: Web): Promise<void> {
  const path = join(folder, 'articles.ndjson');
  await writeNdjson(path, ARTICLES);
  const [ours, plain]: [Taken[], Taken[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const profile = join(folder, `ndjson-${round}`);
    ours.push(
      await inBrowser(web, profile, page =>
        timed(
          () => cpuMs(profile),
          () => imported(page, path),
        ),
      ),
    );
    plain.push(await timed(ownCpu, () => parsed(path)));
  }
  printTable(
    [`${short(ARTICLES)} articles of NDJSON`, 's, median', 'ratio', 'processor time, s', 'ratio'],
    [row('Wireprint (aim ≤ 15 s)', ours, plain), row('`JSON.parse` of each line, in Node', plain, plain)],
  );
}

function row(name: string, all: readonly Taken[], base: readonly Taken[]): string[] {
  const of = (taken: readonly Taken[], what: keyof Taken) => median(taken.map(each => each[what]));
  const cells = (what: keyof Taken) => [short(of(all, what) / 1000), `${short(of(all, what) / of(base, what))}×`];
  return [name, ...cells('ms'), ...cells('cpu')];
}

async function archive(web: Web): Promise<void> {
  const path = join(folder, 'crawl.warc');
  const pages = await writeWarc(path, WARC_BYTES);
  const profile = join(folder, 'warc');
  const first = await inBrowser(web, profile, page => untilKilled(page, profile, path));
  const [heap, second] = await inBrowser(web, profile, async page => {
    const watched = await watchHeap(page, () => pss(profile));
    const taken = await timed(
      () => cpuMs(profile),
      () => imported(page, path),
    );
    return [await watched.end(), taken] as const;
  });
  const scan = await timed(ownCpu, () => scanned(path));
  const size = statSync(path).size / 1e6;
  const rest = size * (1 - first.share);
  printTable(
    [
      `WARC of ${short(size)} MB, ${short(pages)} pages`,
      'MB/s',
      'processor time, ms a MB',
      'heap, peak MB',
      'all processes, more MB',
    ],
    [
      archiveRow(`until killed at ${Math.round(first.share * 100)} %`, size * first.share, first, first.heap),
      archiveRow('the rest, in a new browser (aim ≤ 200 MB heap)', rest, second, heap),
      archiveRow('plain scan: the head of each record, in Node', size, scan, null),
    ],
  );
  console.log(`\nSaid on the way: ${first.said}\n\nSaid at the end: ${second.result}`);
}

function archiveRow(name: string, mb: number, { ms, cpu }: Taken, heap: Heap | null): string[] {
  const memory = heap === null ? ['', ''] : [short(heap.used / 1e6), short(heap.more / 1e6)];
  return [name, short(mb / (ms / 1000)), short(cpu / mb), ...memory];
}

async function timed<T>(cpu: () => number, act: () => Promise<T>): Promise<Taken & { result: T }> {
  const [began, before] = [performance.now(), cpu()];
  const result = await act();
  return { ms: performance.now() - began, cpu: cpu() - before, result };
}

function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function inBrowser<T>(web: Web, profile: string, act: (page: Page) => Promise<T>): Promise<T> {
  const chromium: Chromium = await startChromium({ web, profile, extension });
  try {
    return await act(await chromium.open('options.html'));
  } finally {
    await chromium.close().catch(() => undefined); // it may have been killed
  }
}

const job = (page: Page) => page.locator('section.job');

async function imported(page: Page, path: string): Promise<string> {
  await page.locator('#files').setInputFiles(path);
  await job(page).getByRole('button', { name: 'Close' }).waitFor({ timeout: 0 });
  return ((await job(page).getByRole('status').first().textContent()) ?? '').trim();
}

/** What an import has come to when the browser is killed in its midst. */
async function untilKilled(page: Page, profile: string, path: string) {
  const watched = await watchHeap(page, () => pss(profile));
  const bar = job(page).locator('progress');
  const taken = await timed(
    () => cpuMs(profile),
    async () => {
      await page.locator('#files').setInputFiles(path);
      await page.waitForFunction(
        least => (document.querySelector<HTMLProgressElement>('.job progress')?.value ?? 0) >= least,
        KILLED_AT,
        { timeout: 0, polling: 100 },
      );
    },
  );
  const share = await bar.evaluate(it => (it as HTMLProgressElement).value);
  const said = ((await job(page).locator('p.soft').first().textContent()) ?? '').trim();
  const heap = await watched.end();
  const closed = new Promise(done => page.context().once('close', done));
  process.kill(Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)), 'SIGKILL'); // the link says "host-pid"
  await closed;
  return { ...taken, share, said, heap };
}

/** The named alternative to an import of NDJSON: each line an object, and nothing done with it. */
async function parsed(path: string): Promise<number> {
  let letters = 0;
  for await (const line of createInterface({ input: createReadStream(path) }))
    letters += ((JSON.parse(line) as { title?: string }).title ?? '').length;
  return letters;
}

/** The named alternative to an import of a WARC: the fields of each record, its block passed over, as tools of archives list one. */
async function scanned(path: string): Promise<number> {
  let [records, toSkip] = [0, 0];
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    held = Buffer.concat([held, chunk as Buffer]);
    for (;;) {
      const skipped = Math.min(toSkip, held.length);
      held = held.subarray(skipped);
      toSkip -= skipped;
      const end = toSkip > 0 ? -1 : held.indexOf('\r\n\r\n');
      if (end < 0) break;
      const length = /^content-length: *(\d+)/im.exec(held.toString('latin1', 0, end))?.[1];
      toSkip = end + 4 + Number(length) + 4; // the block, and the two breaks after it
      records++;
    }
  }
  return records;
}
