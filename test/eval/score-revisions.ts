/**
 * Scores the comparison on real revisions: `npx tsx test/eval/score-revisions.ts [DATA]`,
 * DATA the folder of the data sets (default `../shared/data`). Prints Markdown.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { changes, type TextChanges } from '@/lib/align/changes';
import { bag, overlap } from '@/lib/align/similarity';
import { emptyVocabulary, tokens } from '@/lib/align/tokens';
import type { Text } from '@/lib/article';

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
  const docs = lines(gunzipSync(readFileSync(join(data, 'gsa18f/docs.jsonl.gz'))).toString()).map(line => JSON.parse(line));
  const texts = new Map<string, Text>(docs.flatMap(doc => doc.versions.map((one: { n: number; title: string; paras: string[] }) => [`${doc.id} ${one.n}`, { title: one.title, paragraphs: one.paras }])));
  const count = { typographic: 0, shown: 0, steps: 0, hit: 0, extra: 0, missed: 0 };
  for (const step of lines(readFileSync(join(data, 'gsa18f/revisions.jsonl'), 'utf8')).map(line => JSON.parse(line) as Step)) {
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
  console.log(`| gsa18f | link F1 on ${count.steps} steps of words (${count.extra} links too many, ${count.missed} missed) | ${f1(count.hit, count.extra, count.missed)} |`);
}

interface Edited {
  readonly 'sentence-1': string;
  readonly 'sentence-2': string;
  readonly 'edits-combination-0': Record<string, { 'sentence-1-token-indices': [number, number] | null; 'sentence-2-token-indices': [number, number] | null }>;
}

/** Numbers of the blank-parted tokens of a text that any of some stretches touches. */
function touched(text: string, stretches: readonly (readonly [number, number])[]): number[] {
  let at = 0;
  return text.split(' ').flatMap((token, i) => {
    const from = at;
    at += token.length + 1;
    return stretches.some(([start, end]) => start < from + token.length && from < end) ? [i] : [];
  });
}

function sentences(file: string): void {
  const count = { hit: 0, extra: 0, missed: 0 };
  for (const pair of Object.values(JSON.parse(readFileSync(join(data, `arxivedits/${file}.json`), 'utf8')) as Record<string, Edited>)) {
    const sides = [pair['sentence-1'], pair['sentence-2']];
    const told = changes({ title: '', paragraphs: [sides[0]] }, { title: '', paragraphs: [sides[1]] }, { language: 'en' }).paragraphs;
    const whole = told.length > 1 || told[0].rewritten;
    const found = sides.map((text, side) => touched(text, whole ? [[0, text.length]] : told[0].edits.map(edit => (side === 0 ? [edit.fromA, edit.toA] : [edit.fromB, edit.toB]))));
    const edits = Object.values(pair['edits-combination-0']);
    const truth = (['sentence-1-token-indices', 'sentence-2-token-indices'] as const).map(
      side => new Set(edits.flatMap(edit => (edit[side] ? Array.from({ length: edit[side][1] - edit[side][0] }, (_, i) => edit[side]![0] + i) : []))),
    );
    truth.forEach((changed, side) => {
      const hit = found[side].filter(token => changed.has(token)).length;
      count.hit += hit;
      count.extra += found[side].length - hit;
      count.missed += changed.size - hit;
    });
  }
  console.log(`| arxivedits ${file} | changed-token F1 (first annotator) | ${f1(count.hit, count.extra, count.missed)} |`);
}

/** How many pairs of sentences that say the same, and that do not, reach a likeness. */
function threshold(): void {
  const vocabulary = emptyVocabulary('en');
  const scored = lines(readFileSync(join(data, 'mrpc/msr_paraphrase_train.txt'), 'utf8')).slice(1).map(line => {
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
