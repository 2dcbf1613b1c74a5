/** The corpus at 100,000 versions in the real Chromium, beside a plain Dexie multi-entry index on the same data in the same run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveModule } from '../support/bundled-page';
import { type Call, cpuMs, diskBytes, dropFileCache, type Figures, inBrowser, pss } from './corpus-browser';
import { median, printTable, quantile, short } from './figures';

const COUNT = Number(process.env.BENCH_COUNT ?? 100_000);
// The baseline takes 4 to 5 ms an article and more as it grows: it is stopped here, and the table says where it stood.
const BASELINE_MS = Number(process.env.BENCH_BASELINE_MS ?? 90_000);
// An import is stopped after this time, and what it has reached is measured.
const IMPORT_MS = Number(process.env.BENCH_IMPORT_MS ?? Infinity);
// The check of a million versions takes four minutes and more; `BENCH_CHECK=0` leaves it out.
const CHECKS = process.env.BENCH_CHECK !== '0';
const BATCH = 1000;

export async function run(): Promise<void> {
  const ours = await measure(COUNT);
  const baseline = await measureBaseline(COUNT);
  printTable(
    ['', 'aim', `blocks, ${short(ours.versions)} versions`, `Dexie multi-entry, ${short(baseline.reached)}`, 'ratio'],
    [
      [
        'import with text from NDJSON, versions/s',
        '≥ 1,500',
        `${short(ours.rate)} (slowest tenth ${short(ours.slowest)})`,
        short(baseline.rate),
        times(ours.rate / baseline.rate),
      ],
      [
        'import, processor time of all processes, ms a version',
        '',
        short(ours.cpu),
        short(baseline.cpu),
        times(baseline.cpu / ours.cpu),
      ],
      ['index bytes a version', '≤ 700', short(ours.indexBytes), '', ''],
      [
        'whole corpus on disk, bytes a version',
        '≤ 3,000',
        short(ours.bytes),
        short(baseline.bytes),
        times(baseline.bytes / ours.bytes),
      ],
      ['candidates cold, ms, median', '≤ 150', `${short(ours.cold)} (open ${short(ours.coldOpen)})`, '', ''],
      [
        '32 prints warm, ms, p50 / p95',
        '5 / –',
        pair(ours.few),
        pair(baseline.few),
        times(median(baseline.few) / median(ours.few)),
      ],
      [
        'all prints warm, ms, p50 / p95',
        '– / 45',
        pair(ours.all),
        pair(baseline.all),
        times(median(baseline.all) / median(ours.all)),
      ],
      ['add one, ms, p50 / p95', '– / 10', pair(ours.add), '', ''],
      ['20 texts, ms, p50 / p95', '– / 100', pair(ours.texts), '', ''],
      ['fold at the end, s', '', short(ours.foldMs / 1000), '', ''],
      ['memory of a first look-up, opening included, MB', '≤ 50', short(ours.memory), '', ''],
      ['check of everything, s', '', `${short(ours.checkMs / 1000)}, ${ours.problems} problems`, '', ''],
    ],
  );
}

export function pair(ms: readonly number[]): string {
  return `${short(median(ms))} / ${short(quantile(ms, 0.95))}`;
}

export function times(ratio: number): string {
  return `${short(ratio)}×`;
}

/** Import `wanted` items and measure everything. */
export async function measure(wanted: number): Promise<Figures> {
  const profile = mkdtempSync(join(process.env.BENCH_DIR ?? tmpdir(), 'wireprint-bench-'));
  const served = await serveModule('test/bench/corpus-page.ts');
  try {
    const written = await inBrowser(served.url, profile, async call => {
      const rates = await importAll(call, profile, wanted);
      const foldMs = await call('fold', undefined);
      await call('settle', undefined);
      return { ...rates, foldMs, versions: (await call('size', undefined)).versions };
    });
    const count = written.reached;
    const bytes = diskBytes(profile);
    const asked = await inBrowser(served.url, profile, async call => {
      await call('ask', { numbers: spread(count, 20, 0.3), prints: 10_000 });
      const few = await call('ask', { numbers: spread(count, 200, 0.5), prints: 32 });
      const all = await call('ask', { numbers: spread(count, 200, 0.7), prints: 10_000 });
      const texts = await call('texts', {
        ids: Array.from({ length: 30 }, (_, i) => spread(count, 20, (i + 1) / 32).map(n => n + 1)),
      });
      const add = await call('addOne', { from: count + 1000, count: 200 });
      const checked = CHECKS ? await call('check', undefined) : { ms: NaN, problems: [] };
      return { few: few.ms, all: all.ms, texts, add, checkMs: checked.ms, problems: checked.problems.length };
    });
    const cold: Awaited<ReturnType<typeof firstLookUp>>[] = [];
    for (let i = 0; i < 5; i++) cold.push(await firstLookUp(served.url, profile, spread(count, 1, (i + 1) / 7)));
    const rowBytes = await inBrowser(served.url, profile, call => call('copyPostings', undefined));
    const indexBytes = (diskBytes(profile) - bytes) / written.versions;
    return {
      ...written,
      ...asked,
      bytes: bytes / written.versions,
      indexBytes,
      rowBytes,
      memory: median(cold.map(({ memory }) => memory)),
      cold: median(cold.map(({ open, ms }) => open + ms[0])),
      coldOpen: median(cold.map(({ open }) => open)),
    };
  } finally {
    served.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The first look-up of a fresh browser, its files not in memory; `memory`: megabytes that all its processes have more for it. */
async function firstLookUp(url: string, profile: string, numbers: number[]) {
  dropFileCache(profile);
  return inBrowser(url, profile, async call => {
    await call('collectGarbage', undefined);
    const before = pss(profile);
    const asked = await call('ask', { numbers, prints: 10_000 });
    return { ...asked, memory: (pss(profile) - before) / 1e6 };
  });
}

/** Versions a second: of all, and of the slowest tenth; `reached`: items imported when all, or the time, was over. */
async function importAll(call: Call, profile: string, count: number) {
  const corpusId = await call('create', undefined);
  const rates: number[] = [];
  const spent = { ms: 0, cpu: 0 };
  let reached = 0;
  const step = count / 10;
  // Made in pieces of some 40 MB, outside of the time.
  const piece = Math.min(step, 10_000);
  while (reached < count && spent.ms < IMPORT_MS) {
    const before = spent.ms;
    for (const end = reached + step; reached < end; reached += piece) {
      await call('make', { from: reached, to: reached + piece, batch: BATCH });
      const cpu = cpuMs(profile);
      spent.ms += await call('importMade', { corpusId });
      spent.cpu += cpuMs(profile) - cpu;
    }
    rates.push((step / (spent.ms - before)) * 1000);
    process.stderr.write(`${reached} of ${count}: ${short(rates.at(-1)!)} versions/s\n`);
  }
  return { rate: (reached / spent.ms) * 1000, cpu: spent.cpu / reached, slowest: Math.min(...rates), reached };
}

async function measureBaseline(count: number) {
  const profile = mkdtempSync(join(tmpdir(), 'wireprint-bench-'));
  const served = await serveModule('test/bench/corpus-page.ts');
  try {
    const figures = await inBrowser(served.url, profile, async call => {
      let [reached, ms, cpu] = [0, 0, 0];
      while (reached < count && ms < BASELINE_MS) {
        await call('make', { from: reached, to: reached + 1000, batch: 500 });
        const before = cpuMs(profile);
        ms += await call('baselineImport', { from: reached });
        cpu += cpuMs(profile) - before;
        reached += 1000;
      }
      const few = await call('baselineAsk', { numbers: spread(reached, 60, 0.5), prints: 32 });
      const all = await call('baselineAsk', { numbers: spread(reached, 60, 0.7), prints: 10_000 });
      return { reached, rate: (reached / ms) * 1000, cpu: cpu / reached, few, all };
    });
    return { ...figures, bytes: diskBytes(profile) / figures.reached };
  } finally {
    served.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** `many` item numbers over the whole, others for another `phase` in 0..1. */
export function spread(count: number, many: number, phase: number): number[] {
  return Array.from({ length: many }, (_, i) => Math.floor(((i + phase) * count) / many));
}
