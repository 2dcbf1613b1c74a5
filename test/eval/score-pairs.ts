/**
 * `npm run -s eval -- test/eval/score-pairs.ts [reuters21578] [gsa18f]`: `pairs` on real articles with known truth,
 * read from `../shared/data`. Recall is of candidates (all that is verified), F1 of the relation *copy*.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SHARED } from '../support/shared';

interface Found {
  readonly a: string;
  readonly b: string;
  readonly relation: string;
  readonly resemblance: number;
  readonly aInB: number;
  readonly bInA: number;
}

interface Article {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly url?: string;
}

function main(names: readonly string[]): void {
  if (SHARED === null) throw new Error('../shared/data is not here');
  if (names.includes('reuters21578')) reuters(join(SHARED, 'data/reuters21578'));
  if (names.includes('gsa18f')) gsa18f(join(SHARED, 'data/gsa18f'));
}

function reuters(folder: string): void {
  const found = pairs(
    jsonLines<Article>(join(folder, 'articles.jsonl.gz')).map(({ id, title, text }) => ({ id, title, text })),
  );
  const truth = table(join(folder, 'overlap_pairs.tsv'));
  const known = new Map(found.map(pair => [name(pair.a, pair.b), pair]));
  for (const least of [0.2, 0.3, 0.5, 0.8]) {
    const wanted = truth.filter(row => Number(row.containment) >= least);
    const candidate = wanted.filter(row => known.has(name(row.a, row.b))).length;
    const said = wanted.filter(row => (known.get(name(row.a, row.b))?.relation ?? 'none') !== 'none').length;
    console.log(
      `reuters21578 >= ${least}: ${wanted.length} pairs, candidates ${share(candidate, wanted)}, said ${share(said, wanted)}`,
    );
  }
}

function gsa18f(folder: string): void {
  interface Doc {
    readonly id: string;
    readonly live: boolean;
    readonly versions: readonly { title: string; paras: string[] }[];
  }
  const docs = jsonLines<Doc>(join(folder, 'docs.jsonl.gz'));
  const articles = docs.map(({ id, versions }) => ({
    id,
    title: versions.at(-1)!.title,
    text: versions.at(-1)!.paras.join('\n'),
  }));
  const found = pairs(articles);
  const truth = new Set(table(join(folder, 'copies.tsv')).map(row => name(row.a, row.b)));
  const negative = table(join(folder, 'related_not_copies.tsv')).map(row => name(row.a, row.b));
  const said = found.filter(pair => pair.relation === 'copy').map(pair => name(pair.a, pair.b));
  const right = said.filter(pair => truth.has(pair)).length;
  const [precision, recall] = [right / said.length, right / truth.size];
  console.log(
    `gsa18f copies: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`,
  );
  console.log(
    `gsa18f related pairs called copies: ${negative.filter(pair => said.includes(pair)).length} of ${negative.length}`,
  );
  const candidates = new Set(found.map(pair => name(pair.a, pair.b)));
  console.log(
    '  not even candidates:',
    [...truth].filter(pair => !candidates.has(pair)),
  );
  console.log(
    '  not said:',
    [...truth].filter(pair => !said.includes(pair)),
  );
  console.log(
    '  said wrongly:',
    found.filter(pair => pair.relation === 'copy' && !truth.has(name(pair.a, pair.b))),
  );
}

function pairs(articles: readonly Article[]): Found[] {
  const folder = mkdtempSync(join(tmpdir(), 'wireprint-score-'));
  const file = join(folder, 'articles.ndjson');
  writeFileSync(file, articles.map(article => JSON.stringify(article)).join('\n'));
  const tool = join(import.meta.dirname, 'pairs.ts');
  const run = spawnSync(process.execPath, ['test/support/run.mjs', tool, '--all', file], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  rmSync(folder, { recursive: true });
  if (run.status !== 0) throw new Error(run.stderr);
  console.log(run.stderr.trim().split('\n').at(-1));
  return run.stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Found);
}

function jsonLines<T>(file: string): T[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as T);
}

function table(file: string): Record<string, string>[] {
  const [head, ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split('\t'));
  return rows.map(row => Object.fromEntries(head.map((column, i) => [column, row[i]])));
}

function name(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function share(part: number, whole: readonly unknown[]): string {
  return (part / whole.length).toFixed(4);
}

main(process.argv.slice(2));
