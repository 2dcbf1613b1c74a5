/**
 * How well `carried` says which version a copy carries, on generated histories:
 * `npm run -s eval -- test/eval/score-carried.ts [--count 1200] [--seed 1] [--list]`. Prints Markdown.
 */
import { parseArgs } from 'node:util';
import { carried } from '@/lib/match/carried';
import type { Carried } from '@/lib/model/report';
import { histories, type History } from './histories';

export interface CarriedScore {
  histories: number;
  decided: number;
  right: number;
}

export interface AnsweredHistory {
  readonly history: History;
  readonly told: Carried | null;
}

/** Each history with what `carried` says of its copy. */
export function answered(of: readonly History[]): AnsweredHistory[] {
  return of.map(history => ({ history, told: carried(history.copy, history.versions) }));
}

/** Of these: how many are decided, and how many of those rightly. */
export function scoreCarried(of: readonly AnsweredHistory[]): CarriedScore {
  const decided = of.filter(({ told }) => told !== null);
  return {
    histories: of.length,
    decided: decided.length,
    right: decided.filter(({ history, told }) => told?.versionId === history.carries).length,
  };
}

function main(): void {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '1200' },
      seed: { type: 'string', default: '1' },
      list: { type: 'boolean' },
    },
  });
  const all = answered(histories(Number(values.count), Number(values.seed)));
  if (values.list) listWrong(all);
  else print(all);
}

function print(all: readonly AnsweredHistory[]): void {
  console.log(
    '| copied part of the nearest other version | histories | decides | right when it decides |\n| --- | ---: | ---: | ---: |',
  );
  const groups: [string, readonly AnsweredHistory[]][] = [
    ['a sentence or more away', all.filter(({ history }) => history.distance === 'apart')],
    ['words of a sentence away', all.filter(({ history }) => history.distance === 'close')],
    ['the same (versions differ elsewhere)', all.filter(({ history }) => history.distance === 'tied')],
    ['all', all],
  ];
  for (const [name, of] of groups) {
    const { histories: count, decided, right } = scoreCarried(of);
    console.log(`| ${name} | ${count} | ${(decided / count).toFixed(3)} | ${(right / decided).toFixed(3)} |`);
  }
}

function listWrong(all: readonly AnsweredHistory[]): void {
  for (const { history, told } of all) {
    const { id, versions, carries, distance } = history;
    if (told && told.versionId !== carries)
      console.log(
        `${id}: ${distance}, ${versions.length} versions, carries ${carries}, told ${told.versionId} by ${told.margin.toFixed(4)}`,
      );
    if (!told && distance === 'apart') console.log(`${id}: apart, undecided`);
  }
}

if (process.argv[1]?.endsWith('score-carried.ts')) main();
