/**
 * How well `carried` says which version a copy carries, on generated histories:
 * `npx tsx test/eval/score-carried.ts [--count 1200] [--seed 1] [--list]`. Prints Markdown.
 */
import { parseArgs } from 'node:util';
import { carried } from '@/lib/match/carried';
import { histories, type History } from './histories';

export interface CarriedScore {
  histories: number;
  decided: number;
  right: number;
}

/** Of these histories: how many are decided, and how many of those rightly. */
export function scoreCarried(of: readonly History[]): CarriedScore {
  const answers = of.map(history => ({ history, told: carried(history.copy, history.versions) }));
  const decided = answers.filter(({ told }) => told !== null);
  return { histories: of.length, decided: decided.length, right: decided.filter(({ history, told }) => told?.versionId === history.carries).length };
}

function main(): void {
  const { values } = parseArgs({ options: { count: { type: 'string', default: '1200' }, seed: { type: 'string', default: '1' }, list: { type: 'boolean' } } });
  const all = histories(Number(values.count), Number(values.seed));
  if (values.list) listWrong(all);
  else print(all);
}

function print(all: readonly History[]): void {
  console.log('| copied part of the nearest other version | histories | decides | right when it decides |\n| --- | ---: | ---: | ---: |');
  const groups: [string, readonly History[]][] = [
    ['a sentence or more away', all.filter(({ distance }) => distance === 'apart')],
    ['words of a sentence away', all.filter(({ distance }) => distance === 'close')],
    ['the same (versions differ elsewhere)', all.filter(({ distance }) => distance === 'tied')],
    ['all', all],
  ];
  for (const [name, of] of groups) {
    const { histories: count, decided, right } = scoreCarried(of);
    console.log(`| ${name} | ${count} | ${(decided / count).toFixed(3)} | ${(right / decided).toFixed(3)} |`);
  }
}

function listWrong(all: readonly History[]): void {
  for (const { id, versions, copy, carries, distance } of all) {
    const told = carried(copy, versions);
    if (told && told.versionId !== carries) console.log(`${id}: ${distance}, ${versions.length} versions, carries ${carries}, told ${told.versionId} by ${told.margin.toFixed(4)}`);
    if (!told && distance === 'apart') console.log(`${id}: apart, undecided`);
  }
}

if (process.argv[1]?.endsWith('score-carried.ts')) main();
