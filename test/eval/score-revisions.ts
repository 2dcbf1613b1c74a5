/**
 * Scores the comparison on real revisions: `npm run -s eval -- test/eval/score-revisions.ts [DATA]`,
 * DATA the folder of the data sets (default `../shared/data`). Prints Markdown.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { changes } from '@/lib/changes/changes';
import { bag, overlap } from '@/lib/changes/diff/similarity';
import { emptyVocabulary, tokens } from '@/lib/changes/diff/tokens';
import { wordRules } from '@/lib/changes/word-rules';
import { languageOfTag } from '@/lib/languages/registry';
import type { Text } from '@/lib/model/article';
import type { TextChanges } from '@/lib/model/report';

const data = resolve(process.argv[2] ?? '../shared/data');
if (!existsSync(data)) {
  process.stderr.write(`score-revisions: no folder ${data}\n`);
  process.exit(2);
}

const lines = (text: string): string[] => text.split('\n').filter(line => line !== '');
const f1 = (hit: number, extra: number, missed: number) => ((2 * hit) / (2 * hit + extra + missed)).toFixed(4);

interface Step {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'words' | 'typographic';
  readonly ambiguous: boolean;
  readonly reflow: boolean;
  readonly align: readonly [number | null, number | null, string][];
}

/** A change that a reader would be shown as one: not what is only set anew. */
const isShown = ({ op, kinds }: TextChanges['paragraphs'][number]) =>
  ['edited', 'added', 'removed', 'moved'].includes(op) || kinds.some(kind => kind !== 'cosmetic');

function revisions(): void {
  const docs = lines(gunzipSync(readFileSync(join(data, 'gsa18f/docs.jsonl.gz'))).toString()).map(line =>
    JSON.parse(line),
  );
  const texts = new Map<string, Text>(
    docs.flatMap(doc =>
      doc.versions.map((one: { n: number; title: string; paras: string[] }) => [
        `${doc.id} ${one.n}`,
        { title: one.title, paragraphs: one.paras },
      ]),
    ),
  );
  const count = { typographic: 0, shown: 0, steps: 0, hit: 0, extra: 0, missed: 0 };
  for (const step of lines(readFileSync(join(data, 'gsa18f/revisions.jsonl'), 'utf8')).map(
    line => JSON.parse(line) as Step,
  )) {
    const told = changes(texts.get(`${step.id} ${step.from}`)!, texts.get(`${step.id} ${step.to}`)!);
    if (step.kind === 'typographic') {
      count.typographic++;
      if (told.paragraphs.some(isShown)) count.shown++;
    } else if (!step.ambiguous && !step.reflow) {
      count.steps++;
      const truth = new Set(step.align.filter(([a, b]) => a !== null && b !== null).map(([a, b]) => `${a} ${b}`));
      const found = told.paragraphs.flatMap(({ a, b }) => a.flatMap(i => b.map(j => `${i} ${j}`)));
      const hit = found.filter(link => truth.has(link)).length;
      count.hit += hit;
      count.extra += found.length - hit;
      count.missed += truth.size - hit;
    }
  }
  console.log(`| gsa18f | typographic steps that show a change | ${count.shown} of ${count.typographic} |`);
  console.log(
    `| gsa18f | link F1 on ${count.steps} steps of words (${count.extra} links too many, ${count.missed} missed) | ${f1(count.hit, count.extra, count.missed)} |`,
  );
}

type Combination = Record<
  string,
  { 'sentence-1-token-indices': [number, number] | null; 'sentence-2-token-indices': [number, number] | null }
>;

interface Edited {
  readonly 'sentence-1': string;
  readonly 'sentence-2': string;
  /** What was marked; -1 and -2 are further readings of the same pair, {} where there is none. */
  readonly 'edits-combination-0': Combination;
  readonly 'edits-combination-1'?: Combination;
  readonly 'edits-combination-2'?: Combination;
}

/** Both sentences cut at blanks, as the set has them. */
type Sides = readonly [readonly string[], readonly string[]];

/** Tokens as "side number". */
type Marked = ReadonlySet<string>;

/** The tokens that any of some stretches of a text touches. */
function touched(tokens: readonly string[], side: number, stretches: readonly (readonly [number, number])[]): string[] {
  let at = 0;
  return tokens.flatMap((token, i) => {
    const from = at;
    at += token.length + 1;
    return stretches.some(([start, end]) => start < from + token.length && from < end) ? [`${side} ${i}`] : [];
  });
}

function ours([a, b]: Sides): Marked {
  const [before, after] = [a.join(' '), b.join(' ')];
  const told = changes(
    { title: '', paragraphs: [before] },
    { title: '', paragraphs: [after] },
    { language: 'en' },
  ).paragraphs;
  const isPair = told.length === 1;
  const stretches = (side: 0 | 1): [number, number][] =>
    isPair
      ? told[0].edits.map(edit => (side === 0 ? [edit.fromA, edit.toA] : [edit.fromB, edit.toB]))
      : [[0, (side === 0 ? before : after).length]];
  return new Set([...touched(a, 0, stretches(0)), ...touched(b, 1, stretches(1))]);
}

/** A plain longest common subsequence of the tokens as they are written: what is not in it. Of ties the first in A. */
function plain([a, b]: Sides): Marked {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i][j] = a[i] === b[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
  const found = new Set<string>();
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j] && table[i][j] === table[i + 1][j + 1] + 1)
      [i, j] = [i + 1, j + 1];
    else if (j === b.length || (i < a.length && table[i + 1][j] >= table[i][j + 1])) found.add(`0 ${i++}`);
    else found.add(`1 ${j++}`);
  }
  return found;
}

/**
 * What stands in no block of equal tokens, the longest block taken first, then what is left of it and right of it; of ties the
 * first in A, then in B: as `difflib.SequenceMatcher` of Python finds them.
 * Source: Ratcliff & Metzener, "Pattern Matching: The Gestalt Approach" (Dr. Dobb's Journal 1988).
 */
function longestFirst([a, b]: Sides): Marked {
  const found = new Set([...a.map((_, i) => `0 ${i}`), ...b.map((_, j) => `1 ${j}`)]);
  const within = (fromA: number, toA: number, fromB: number, toB: number): void => {
    const best = { a: fromA, b: fromB, length: 0 };
    for (let i = fromA; i < toA; i++) {
      for (let j = fromB; j < toB; j++) {
        let length = 0;
        while (i + length < toA && j + length < toB && a[i + length] === b[j + length]) length++;
        if (length > best.length) Object.assign(best, { a: i, b: j, length });
      }
    }
    if (best.length === 0) return;
    for (let k = 0; k < best.length; k++) [`0 ${best.a + k}`, `1 ${best.b + k}`].forEach(token => found.delete(token));
    within(fromA, best.a, fromB, best.b);
    within(best.a + best.length, toA, best.b + best.length, toB);
  };
  within(0, a.length, 0, b.length);
  return found;
}

function people(edits: Combination): Marked {
  const keys = ['sentence-1-token-indices', 'sentence-2-token-indices'] as const;
  const range = (side: number, [from, to]: [number, number]) =>
    Array.from({ length: to - from }, (_, i) => `${side} ${from + i}`);
  return new Set(
    Object.values(edits).flatMap(edit => keys.flatMap((key, side) => (edit[key] ? range(side, edit[key]) : []))),
  );
}

type Count = readonly [hit: number, extra: number, missed: number];

function compared(found: Marked, truth: Marked): Count {
  const hit = [...found].filter(token => truth.has(token)).length;
  return [hit, found.size - hit, truth.size - hit];
}

/** 1 where neither marks anything. */
const share = ([hit, extra, missed]: Count): number =>
  hit + extra + missed === 0 ? 1 : (2 * hit) / (2 * hit + extra + missed);

/** Over all tokens, and per pair, the mean. */
function both(counts: readonly Count[]): string {
  const [hit, extra, missed] = [0, 1, 2].map(at => counts.reduce((sum, count) => sum + count[at], 0));
  return [share([hit, extra, missed]), counts.reduce((sum, count) => sum + share(count), 0) / counts.length]
    .map(value => value.toFixed(4))
    .join(' / ');
}

/** Over all tokens of a set, and per pair, each against the first reading and against the nearest. */
function sentences(file: string): void {
  const pairs = Object.values(
    JSON.parse(readFileSync(join(data, `arxivedits/${file}.json`), 'utf8')) as Record<string, Edited>,
  );
  const others = (pair: Edited) =>
    [pair['edits-combination-1'], pair['edits-combination-2']].flatMap(edits =>
      edits && Object.keys(edits).length > 0 ? [edits] : [],
    );
  const between = pairs.flatMap(pair =>
    others(pair).map(edits => compared(people(edits), people(pair['edits-combination-0']))),
  );
  if (between.length > 0)
    console.log(
      `| arxivedits ${file} | the same F1 of ${between.length} further readings by people, against the first: over all tokens / per pair | ${both(between)} |`,
    );
  for (const [name, marks] of [
    ['ours', ours],
    ['plain LCS', plain],
    ['the longest block first', longestFirst],
  ] as const) {
    const counts = pairs.map(pair => {
      const found = marks([pair['sentence-1'].split(' '), pair['sentence-2'].split(' ')]);
      const readings = [pair['edits-combination-0'], ...others(pair)].map(edits => compared(found, people(edits)));
      return {
        first: readings[0],
        nearest: readings.reduce((best, reading) => (share(reading) > share(best) ? reading : best)),
      };
    });
    const over = (which: 'first' | 'nearest') => both(counts.map(count => count[which]));
    console.log(
      `| arxivedits ${file} | changed-token F1 of ${name}, over all tokens / per pair: first reading; nearest reading | ${over('first')}; ${over('nearest')} |`,
    );
  }
}

/** How many pairs of sentences that say the same, and that do not, reach a likeness. */
function threshold(): void {
  const vocabulary = emptyVocabulary(wordRules(languageOfTag('en')));
  const scored = lines(readFileSync(join(data, 'mrpc/msr_paraphrase_train.txt'), 'utf8'))
    .slice(1)
    .map(line => {
      const [same, , , a, b] = line.split('\t');
      const [one, other] = [a, b.trim()].map(text => tokens(text, vocabulary).ids);
      return { same: same === '1', one, other };
    });
  for (const from of [0.25, 0.35, 0.5, 0.6]) {
    const reach = (same: boolean) => {
      const of = scored.filter(pair => pair.same === same);
      const alike = of.filter(({ one, other }) => {
        const [x, y] = [bag(one, vocabulary.weights), bag(other, vocabulary.weights)];
        return (2 * overlap(x, y, vocabulary.weights)) / (x.weight + y.weight) >= from;
      });
      return (alike.length / of.length).toFixed(3);
    };
    console.log(`| mrpc | likeness ≥ ${from}: same statement, other statement | ${reach(true)}, ${reach(false)} |`);
  }
}

console.log('| set | what | |\n|---|---|---|');
revisions();
sentences('dev');
sentences('train');
threshold();
