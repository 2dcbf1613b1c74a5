/**
 * npm run -s eval -- test/eval/score-wcxb.ts TRUTH.jsonl.gz OUTPUT.ndjson [--worst N]
 *
 * Scores what `npm run -s extract` printed for the Web Content Extraction Benchmark: word F1 of the article pages
 * (macro average, as the benchmark has it), refused articles, and pages of other types taken for articles.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';

interface Truth {
  readonly file: string;
  readonly type: string;
  /** Absent on pages that are no articles. */
  readonly main_content?: string;
}

interface Row {
  readonly file: string;
  readonly text: string;
  readonly paragraphs: readonly string[];
  readonly ms: number | null;
}

interface Page {
  readonly truth: Truth;
  readonly row: Row;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}_\p{Pc}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

function compared(truth: Truth, row: Row): Page {
  const [wanted, found] = [counted(truth.main_content ?? ''), counted(row.text)];
  let shared = 0;
  for (const [word, count] of found) shared += Math.min(count, wanted.get(word) ?? 0);
  const precision = shared / Math.max(1, sum(found));
  const recall = shared / Math.max(1, sum(wanted));
  const f1 = shared === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { truth, row, precision, recall, f1 };
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
}

function lines(text: string): string[] {
  return text.split('\n').filter(Boolean);
}

const [truthFile, output, option, count] = process.argv.slice(2);
if (!truthFile || !output) {
  process.stderr.write('score-wcxb: usage: TRUTH.jsonl.gz OUTPUT.ndjson [--worst N]\n');
  process.exit(2);
}
const worst = option === '--worst' ? Number(count) : 0;
const truths = lines(gunzipSync(readFileSync(truthFile)).toString('utf8')).map(line => JSON.parse(line) as Truth);
const rows = new Map(
  lines(readFileSync(output, 'utf8'))
    .map(line => JSON.parse(line) as Row)
    .map(row => [basename(row.file).replace(/\.gz$/, ''), row]),
);
const pages = truths.flatMap(truth => {
  const row = rows.get(truth.file);
  return row ? [compared(truth, row)] : [];
});
const articles = pages.filter(page => page.truth.type === 'article');
const others = pages.filter(page => page.truth.type !== 'article');
const taken = others.filter(page => page.row.paragraphs.length > 0);
const refused = articles.filter(page => page.row.paragraphs.length === 0);
const times = pages.flatMap(page => page.row.ms ?? []).sort((a, b) => a - b);
const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))];

console.log(
  `wcxb articles | ${articles.length} | word F1 ${mean(articles.map(page => page.f1)).toFixed(4)}` +
    ` P ${mean(articles.map(page => page.precision)).toFixed(4)} R ${mean(articles.map(page => page.recall)).toFixed(4)}` +
    ` | refused ${refused.length}: ${refused.map(page => page.truth.file).join(' ')}`,
);
console.log(`wcxb others | ${taken.length} of ${others.length} taken for articles`);
for (const type of new Set(others.map(page => page.truth.type))) {
  const [of, some] = [others, taken].map(list => list.filter(page => page.truth.type === type));
  console.log(`  ${type} | ${some.length} of ${of.length} | ${some.map(page => page.truth.file).join(' ')}`);
}
console.log(`wcxb ms | median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)}`);
const bad = articles.sort((a, b) => a.f1 - b.f1).slice(0, worst);
for (const { truth, f1, precision, recall } of bad)
  console.log(`  ${truth.file} F1 ${f1.toFixed(3)} P ${precision.toFixed(3)} R ${recall.toFixed(3)}`);
