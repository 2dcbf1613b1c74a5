/**
 * `npm run -s eval -- test/eval/score-passages.ts [SHARED [STEP]]`: shared passages against known ones. `pan13` (every STEP-th pair): reworked
 * passages, plagdet; `reuters21578`: maximal runs of the same words, recall of their characters. Figures: `retrieval.md`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { passages } from '../../lib/match/passages';
import { sharedRuns } from './shared-runs';
import { plagdet, union, type Pair, type Passage } from './plagdet';
import { lines, reuters } from './score-relate-data';

const shared = process.argv[2] ?? '../shared';
const step = Number(process.argv[3] ?? 1);

function pan13(): void {
  const folder = `${tmpdir()}/wireprint-pan13`;
  if (!existsSync(`${folder}/train`)) {
    mkdirSync(folder, { recursive: true });
    execFileSync('tar', ['xzf', `${shared}/data/pan13/pan13-train.tar.gz`, '-C', folder]);
  }
  const start = performance.now();
  const kinds = readdirSync(`${folder}/train`)
    .filter(name => /^0\d-/.test(name))
    .sort();
  const pairs = new Map(kinds.map(kind => [kind, pan13Pairs(`${folder}/train`, kind)]));
  const count = [...pairs.values()].flat().length;
  for (const [kind, list] of pairs) print(kind, list);
  print(
    'none and random',
    [...pairs].filter(([kind]) => /^0[23]/.test(kind)).flatMap(([, list]) => list),
  );
  print('all', [...pairs.values()].flat());
  console.log(`${((performance.now() - start) / count).toFixed(1)} ms a pair`);
}

function pan13Pairs(folder: string, kind: string): Pair[] {
  const text = (path: string) => readFileSync(`${folder}/${path}`, 'utf8').replace(/^\ufeff/, '');
  const names = lines(`${folder}/${kind}/pairs`).filter((_, i) => i % step === 0);
  return names.map(name => {
    const [suspicious, source] = name.trim().split(/\s+/);
    const xml = text(`${kind}/${suspicious.replace('.txt', '')}-${source.replace('.txt', '')}.xml`);
    return { known: known(xml), found: sharedRuns(text(`susp/${suspicious}`), text(`src/${source}`)) };
  });
}

function known(xml: string): Passage[] {
  const features = [...xml.matchAll(/<feature\s[^>]*name="plagiarism"[^>]*>/g)].map(match => match[0]);
  return features.map(feature => {
    const value = (name: string) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(feature)?.[1]);
    const [fromA, fromB] = [value('this_offset'), value('source_offset')];
    return { fromA, toA: fromA + value('this_length'), fromB, toB: fromB + value('source_length') };
  });
}

function print(name: string, pairs: readonly Pair[]): void {
  const { plagdet: all, precision, recall, granularity } = plagdet(pairs);
  const findings = pairs.reduce((sum, pair) => sum + pair.found.length, 0);
  console.log(
    `pan13 ${name.padEnd(26)} plagdet ${all.toFixed(4)} P ${precision.toFixed(4)} R ${recall.toFixed(4)} granularity ${granularity.toFixed(4)} findings ${findings}`,
  );
}

// How many characters of the known runs stand in a passage that was found, on side A and on side B.
function verbatim(): void {
  const documents = reuters(shared);
  let [all, found] = [0, 0];
  for (const line of lines(`${shared}/data/reuters21578/passages.jsonl`)) {
    const { a, b, runs } = JSON.parse(line) as {
      a: string;
      b: string;
      runs: [number, number, number, number, number][];
    };
    const [left, right] = [documents.get(a)!.text.paragraphs, documents.get(b)!.text.paragraphs];
    const spans = passages({ title: '', paragraphs: left }, { title: '', paragraphs: right });
    const inA = spans.map(({ a }) => [start(left, a.paragraph) + a.from, start(left, a.paragraph) + a.to]);
    const inB = spans.map(({ b }) => [start(right, b.paragraph) + b.from, start(right, b.paragraph) + b.to]);
    for (const [, fromA, toA, fromB, toB] of runs) {
      all += letters(left.join('\n'), [[fromA, toA]]) + letters(right.join('\n'), [[fromB, toB]]);
      found += letters(left.join('\n'), clipped(inA, fromA, toA)) + letters(right.join('\n'), clipped(inB, fromB, toB));
    }
  }
  console.log(`reuters21578 passages: character recall ${(found / all).toFixed(4)}`);
}

function start(paragraphs: readonly string[], number: number): number {
  return paragraphs.slice(0, number).reduce((sum, paragraph) => sum + paragraph.length + 1, 0);
}

function clipped(intervals: readonly number[][], from: number, to: number): number[][] {
  return intervals.map(([x, y]) => [Math.max(x, from), Math.min(y, to)]).filter(([x, y]) => x < y);
}

// Blanks and marks between two passages belong to neither.
function letters(text: string, intervals: readonly number[][]): number {
  return union(intervals) === 0
    ? 0
    : merged(intervals).reduce(
        (sum, [from, to]) => sum + (text.slice(from, to).match(/[\p{L}\p{N}]/gu)?.length ?? 0),
        0,
      );
}

function merged(intervals: readonly number[][]): number[][] {
  const found: number[][] = [];
  for (const [from, to] of [...intervals].sort((x, y) => x[0] - y[0])) {
    const last = found.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  }
  return found;
}

verbatim();
pan13();
