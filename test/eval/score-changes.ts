/**
 * Scores this project's comparison and the baselines on the labelled set:
 * `npm run -s eval -- test/eval/score-changes.ts [--list] [--baseline NAME] [--batch N | N-M]`.
 * Prints Markdown.
 */
import { parseArgs } from 'node:util';
import type { Kind } from '@/lib/model/report';
import { newsSniffer } from './baselines/newssniffer';
import { noiseFilters } from './baselines/noise-filters';
import { wholeText } from './baselines/whole-text';
import { LANGUAGES, labelledPairs } from './changes/generate';
import type { System } from './changes/judged';
import type { LabelledPair } from './changes/labelled';
import { ours } from './changes/ours';
import { emptyScore, f1, precision, recall, scorePair, SCORED, type Score, type Tally } from './changes/score';

const SYSTEMS: readonly System[] = [ours, newsSniffer, wholeText, ...noiseFilters];

const { values } = parseArgs({
  options: { list: { type: 'boolean' }, baseline: { type: 'string' }, batch: { type: 'string' } },
});
const [first, last = first] = (values.batch ?? '1-Infinity').split('-').map(Number);
const pairs = labelledPairs().filter(({ batch }) => batch >= first && batch <= last);

function scored(system: System, of: readonly LabelledPair[]): Score {
  const score = emptyScore();
  for (const pair of of) scorePair(score, pair, system.answer(pair));
  return score;
}

function printSystems(systems: readonly System[]): void {
  console.log(`\n${pairs.length} pairs, ${pairs.filter(({ hard }) => hard).length} hard\n`);
  row(['', ...COLUMNS.map(([name]) => name)]);
  row(['---', ...COLUMNS.map(() => '---:')]);
  for (const system of systems) row([system.name, ...figures(scored(system, pairs))]);
}

function printGroups(system: System): void {
  console.log(`\n${system.name}, by group\n`);
  row(['', ...COLUMNS.map(([name]) => name)]);
  row(['---', ...COLUMNS.map(() => '---:')]);
  const groups: [string, (pair: LabelledPair) => boolean][] = [
    ...LANGUAGES.map((language): [string, (pair: LabelledPair) => boolean] => [
      language,
      pair => pair.language === language,
    ]),
    ['hard', pair => pair.hard],
    ['easy', pair => !pair.hard],
  ];
  for (const [name, holds] of groups) row([name, ...figures(scored(system, pairs.filter(holds)))]);
}

function printKinds(system: System): void {
  const { kinds } = scored(system, pairs);
  console.log(`\n${system.name}, by kind\n`);
  row(['kind', 'in the truth', 'recall', 'precision']);
  row(['---', '---:', '---:', '---:']);
  for (const kind of SCORED)
    row([
      kind,
      String(kinds[kind].hit + kinds[kind].missed),
      share(recall(kinds[kind])),
      share(precision(kinds[kind])),
    ]);
}

const sum = (score: Score, names: readonly Kind[]): Tally =>
  names.reduce(
    (all, name) => ({
      hit: all.hit + score.kinds[name].hit,
      missed: all.missed + score.kinds[name].missed,
      false: all.false + score.kinds[name].false,
    }),
    { hit: 0, missed: 0, false: 0 },
  );

const COLUMNS: readonly (readonly [string, (score: Score) => string])[] = [
  ['pairing F1', score => share(f1(score.pairing))],
  ['of changed ones', score => share(f1(score.pairingChanged))],
  ['right op', score => share(recall(score.ops))],
  ['weighty changes seen', score => share(recall(score.seen))],
  ['number, quote, name, negation R', score => share(recall(sum(score, ['number', 'quote', 'name', 'negation'])))],
  ['P', score => share(precision(sum(score, ['number', 'quote', 'name', 'negation'])))],
  ['false on cosmetic pairs', score => `${score.cosmetic.false} of ${score.cosmetic.hit + score.cosmetic.false}`],
  ['headline', score => share(recall(score.title))],
  ['announced', score => share(recall(score.announced))],
  ['shorter view', score => share(recall(score.shorterView))],
];

/** Columns that a system says nothing about are left empty. */
function figures(score: Score): string[] {
  const silent = score.kinds.number.hit + score.kinds.number.false === 0;
  return COLUMNS.map(([name, of]) => (silent && /R$|^P$|announced|shorter/.test(name) ? '–' : of(score)));
}

function share(value: number): string {
  return value.toFixed(3);
}

function row(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

if (values.list) {
  const system =
    SYSTEMS.find(({ name }) => name.toLowerCase().includes((values.baseline ?? ours.name).toLowerCase())) ?? ours;
  console.log(scored(system, pairs).faults.join('\n'));
} else {
  const chosen = SYSTEMS.filter(({ name }) => name.toLowerCase().includes((values.baseline ?? '').toLowerCase()));
  printSystems(chosen);
  for (const system of chosen.filter(({ namesKinds }) => namesKinds)) {
    printKinds(system);
    printGroups(system);
  }
}
