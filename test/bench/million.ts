/** The corpus at a million versions. Takes the better part of an hour and 4 GB of disk (`BENCH_DIR` says where). */
import { measure, pair } from './corpus';
import { printTable, short } from './figures';

const COUNT = Number(process.env.BENCH_COUNT ?? 1_000_000);

export async function run(): Promise<void> {
  const figures = await measure(COUNT);
  printTable(
    ['', 'aim', `${short(figures.versions)} versions`],
    [
      [
        'import with text from NDJSON, versions/s',
        '≥ 1,000 to the end',
        `${short(figures.rate)} (slowest tenth ${short(figures.slowest)})`,
      ],
      ['index bytes a version', '≤ 700', short(figures.indexBytes)],
      ['whole corpus on disk, bytes a version', '≤ 3,000', short(figures.bytes)],
      ['candidates cold, ms, median', '≤ 400', `${short(figures.cold)} (open ${short(figures.coldOpen)})`],
      ['32 prints warm, ms, p50 / p95', '10 / –', pair(figures.few)],
      ['all prints warm, ms, p50 / p95', '– / 110', pair(figures.all)],
      ['add one, ms, p50 / p95', '– / 10', pair(figures.add)],
      ['20 texts, ms, p50 / p95', '– / 100', pair(figures.texts)],
      ['memory of a first look-up, opening included, MB', '≤ 100', short(figures.memory)],
      ['check of everything, s', '', `${short(figures.checkMs / 1000)}, ${figures.problems} problems`],
    ],
  );
}
