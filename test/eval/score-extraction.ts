/**
 * npm run -s eval -- test/eval/score-extraction.ts SET DIR OUTPUT.ndjson [--worst N]
 *
 * Scores what `npm run -s extract` printed for a set of pages with truth. SET is aeb, newsextract424,
 * fundus_multilang, postlight_pages, readability_pages or html_version_pairs; DIR its folder. Each
 * figure is given for the half that the rules were made on, for the half held out, and for all.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

interface Row {
  readonly file: string;
  readonly title: string;
  readonly text: string;
  readonly paragraphs: readonly string[];
  readonly publishedAt: string | null;
  readonly ms: number | null;
  readonly error: string | null;
}

type Half = 'tuned' | 'held out';

/** By a hash of the file name (FNV-1a, its lowest bit), so that a page never changes sides. */
export function half(file: string): Half {
  let hash = 0x811c9dc5;
  for (const character of basename(file)) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return (hash ^ (hash >>> 13)) & 1 ? 'tuned' : 'held out';
}

/** Four-token shingles, counted; a shorter text is one shingle. As the article extraction benchmark has them. */
function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{M}\p{N}_\p{Pc}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, tokens.length - 3); i++) {
    const shingle = tokens.slice(i, i + 4).join('\u0001');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

interface Overlap {
  readonly hit: number;
  readonly extra: number;
  readonly missed: number;
}

function overlap(truth: Map<string, number>, found: Map<string, number>): Overlap {
  let [hit, extra, missed] = [0, 0, 0];
  for (const key of new Set([...truth.keys(), ...found.keys()])) {
    const [a, b] = [truth.get(key) ?? 0, found.get(key) ?? 0];
    hit += Math.min(a, b);
    extra += Math.max(0, b - a);
    missed += Math.max(0, a - b);
  }
  return { hit, extra, missed };
}

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function score(precision: number, recall: number): Score {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Precision and recall averaged over pages, F1 of the two means. */
function macro(overlaps: readonly Overlap[]): Score {
  const share = (hit: number, other: number): number | null => (hit + other === 0 ? null : hit / (hit + other));
  const mean = (values: readonly (number | null)[]): number => {
    const known = values.filter(value => value !== null);
    return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
  };
  return score(mean(overlaps.map(o => share(o.hit, o.extra))), mean(overlaps.map(o => share(o.hit, o.missed))));
}

/** All pages as one. */
function micro(overlaps: readonly Overlap[]): Score {
  const sum = (key: keyof Overlap): number => overlaps.reduce((total, o) => total + o[key], 0);
  return score(
    sum('hit') / Math.max(1, sum('hit') + sum('extra')),
    sum('hit') / Math.max(1, sum('hit') + sum('missed')),
  );
}

function counted(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const key = line.normalize('NFKC').replace(/\s+/g, ' ').trim();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

type Measure = (set: string, rows: readonly Row[], dir: string) => void;

const [set, dir, output, ...options] = process.argv.slice(2);
const worst = options[0] === '--worst' ? Number(options[1]) : 0;

function show(
  name: string,
  pages: readonly { file: string; overlap: Overlap }[],
  method: (overlaps: readonly Overlap[]) => Score,
): void {
  for (const side of ['tuned', 'held out', 'all'] as const) {
    const part = pages.filter(page => side === 'all' || half(page.file) === side);
    const { precision, recall, f1 } = method(part.map(page => page.overlap));
    console.log(
      `${name} | ${side} | ${part.length} pages | P ${precision.toFixed(4)} R ${recall.toFixed(4)} F1 ${f1.toFixed(4)}`,
    );
  }
  const loss = ({ overlap: o }: { overlap: Overlap }): number =>
    (o.extra + o.missed) / Math.max(1, o.hit + o.extra + o.missed);
  const bad = pages.filter(page => half(page.file) === 'tuned').sort((a, b) => loss(b) - loss(a));
  for (const { file, overlap: o } of bad.slice(0, worst))
    console.log(`  ${file} hit ${o.hit} extra ${o.extra} missed ${o.missed}`);
}

function json<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

const bodies: Measure = (name, rows, folder) => {
  const truth = json<Record<string, { articleBody: string }>>(join(folder, 'ground-truth.json'));
  const byFile = new Map(rows.map(row => [row.file.replace(/^html\//, ''), row]));
  const pages = Object.entries(truth).flatMap(([id, { articleBody }]) => {
    const row = byFile.get(id) ?? byFile.get(`${id}.html.gz`);
    return row ? [{ file: row.file, overlap: overlap(shingles(articleBody), shingles(row.text)) }] : [];
  });
  show(`${name} shingles`, pages, macro);
};

const fundus: Measure = (name, rows, folder) => {
  bodies(name, rows, folder);
  const truth = json<Record<string, { body: string[]; title: string; publishing_date: string | null }>>(
    join(folder, 'ground-truth.json'),
  );
  const found = rows.filter(row => truth[row.file.replace(/^html\//, '')]);
  const of = (row: Row) => truth[row.file.replace(/^html\//, '')];
  show(
    `${name} exact paragraphs`,
    found.map(row => ({ file: row.file, overlap: overlap(counted(of(row).body), counted(row.paragraphs)) })),
    micro,
  );
  equal(
    `${name} titles`,
    found.map(row => [row.file, of(row).title, row.title]),
    (a, b) => fold(a) === fold(b),
  );
  equal(
    `${name} dates within a day`,
    found
      .filter(row => of(row).publishing_date)
      .map(row => [row.file, of(row).publishing_date ?? '', row.publishedAt ?? '']),
    near(86_400_000),
  );
};

function fold(text: string): string {
  return text.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}

function near(limit: number) {
  return (a: string, b: string): boolean => Math.abs(Date.parse(a.replace(' ', 'T')) - Date.parse(b)) <= limit;
}

function equal(
  name: string,
  cases: readonly (readonly [file: string, truth: string, found: string])[],
  same: (a: string, b: string) => boolean,
): void {
  for (const side of ['tuned', 'held out', 'all'] as const) {
    const part = cases.filter(([file]) => side === 'all' || half(file) === side);
    const right = part.filter(([, a, b]) => same(a, b)).length;
    console.log(`${name} | ${side} | ${right} of ${part.length} = ${(right / Math.max(1, part.length)).toFixed(4)}`);
  }
  if (worst === 0) return;
  for (const [file, a, b] of cases)
    if (half(file) === 'tuned' && !same(a, b)) console.log(`  ${file}\n    truth ${a}\n    found ${b}`);
}

const postlight: Measure = (name, rows, folder) => {
  const truth = json<Record<string, { title?: string; date_published?: string; first13?: string }>>(
    join(folder, 'expected.json'),
  );
  const cases = rows.flatMap(row => {
    const entry = truth[basename(row.file).replace(/\.gz$/, '')];
    return entry ? [{ row, entry }] : [];
  });
  equal(
    `${name} titles`,
    cases.filter(c => c.entry.title).map(c => [c.row.file, c.entry.title ?? '', c.row.title]),
    (a, b) => fold(a) === fold(b),
  );
  const dated = cases
    .filter(c => c.entry.date_published)
    .map(c => [c.row.file, c.entry.date_published ?? '', c.row.publishedAt ?? ''] as const);
  equal(`${name} dates to the minute`, dated, near(60_000));
  equal(`${name} dates within a day`, dated, near(86_400_000));
  const openings = cases
    .filter(c => c.entry.first13)
    .map(c => [c.row.file, c.entry.first13 ?? '', c.row.text.slice(0, 3_000)] as const);
  equal(`${name} first words found`, openings, (a, b) => squeeze(b).includes(squeeze(a).slice(0, 60)));
};

function squeeze(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const robustness: Measure = (name, rows) => {
  const times = rows.flatMap(row => row.ms ?? []).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  console.log(
    `${name} | ${rows.length} pages | given up ${rows.filter(row => row.error !== null).length} | no article ${rows.filter(row => row.paragraphs.length === 0).length}`,
  );
  console.log(`${name} | ms: median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)}`);
};

const versionPairs: Measure = (name, rows, folder) => {
  const pairs = json<{ n: number; note: string }[]>(join(folder, 'pairs.json'));
  const byFile = new Map(rows.map(row => [basename(row.file).replace(/\.html(?:\.gz)?$/, ''), row]));
  for (const { n, note } of pairs) {
    const [a, b] = [byFile.get(`${n}a`), byFile.get(`${n}b`)];
    if (!a || !b) continue;
    const { hit, extra, missed } = overlap(counted(a.paragraphs), counted(b.paragraphs));
    console.log(`${name} | pair ${n} | same ${hit}, only in a ${missed}, only in b ${extra} | ${note}`);
    if (worst === 0) continue;
    for (const line of a.paragraphs) if (!b.paragraphs.includes(line)) console.log(`    a: ${line.slice(0, 160)}`);
    for (const line of b.paragraphs) if (!a.paragraphs.includes(line)) console.log(`    b: ${line.slice(0, 160)}`);
  }
};

const MEASURES: Record<string, Measure> = {
  aeb: bodies,
  newsextract424: bodies,
  fundus_multilang: fundus,
  postlight_pages: postlight,
  readability_pages: robustness,
  html_version_pairs: versionPairs,
};

const measure = MEASURES[set];
if (!measure || !dir || !output) {
  process.stderr.write(
    `score-extraction: usage: SET DIR OUTPUT.ndjson, SET one of ${Object.keys(MEASURES).join(', ')}\n`,
  );
  process.exit(2);
}
const rows = readFileSync(output, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(text => JSON.parse(text) as Row);
measure(set, rows, dir);
if (measure !== robustness) robustness(set, rows, dir);
