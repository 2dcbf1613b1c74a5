/**
 * `npm run -s eval -- test/eval/score-weighty.ts [--list] [--half a|b] [--second] [CODE …]`: the kinds that are told of the
 * rows in `test/languages/<code>/unseen.txt`, or with `--second` in `unseen-2.txt`, whose writers never saw the code. Half "a" (odd rows) was there to mend on, "b"
 * was held back.
 * `--list` names each row that is told otherwise. Figures: `changes-set.md`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../../lib/model/closed-lists';
import type { Kind } from '../../lib/model/report';
import { type KindRow, rowsOf, toldKinds, wantedKinds } from '../languages/rows';
import { precision, recall, type Tally } from './changes/score';

const WEIGHTY: readonly Kind[] = ['number', 'negation', 'quote', 'name'];
/** The languages whose rules are oldest; they have aims of their own. */
const SIX = ['en', 'fr', 'de', 'es', 'ar', 'ja'];

const folder = join(import.meta.dirname, '../languages');
const args = process.argv.slice(2);
const half = args.includes('--half') ? args[args.indexOf('--half') + 1] : null;
const list = args.includes('--list');
const file = args.includes('--second') ? 'unseen-2.txt' : 'unseen.txt';
const asked = args.filter(arg => /^[a-z]{2}$/.test(arg));

const emptyTally = (): Tally => ({ hit: 0, missed: 0, false: 0 });

interface Group {
  rows: number;
  exact: number;
  readonly kinds: Map<Kind, Tally>;
}

const isInHalf = (_: KindRow, at: number) => half === null || (at % 2 === 0) === (half === 'a');

function score(code: string): Group {
  const [beside, ...rows] = rowsOf(join(folder, code, file));
  const group: Group = { rows: 0, exact: 0, kinds: new Map() };
  for (const row of rows.filter(isInHalf)) {
    const [told, wanted] = [toldKinds(code, beside.sentence, row), wantedKinds(row)];
    const isExact = told.join() === wanted.join();
    group.rows++;
    group.exact += Number(isExact);
    count(group, told, wanted);
    if (list && !isExact) console.log(`${code} ${row.wanted.join(' ')} | ${row.sentence}: ${told.join(' ') || '-'}`);
  }
  return group;
}

function count({ kinds }: Group, told: readonly Kind[], wanted: readonly Kind[]): void {
  for (const kind of KINDS) {
    const tally = kinds.get(kind) ?? emptyTally();
    kinds.set(kind, tally);
    if (wanted.includes(kind)) tally[told.includes(kind) ? 'hit' : 'missed']++;
    else if (told.includes(kind)) tally.false++;
  }
}

function sum(groups: readonly Group[], kinds: readonly Kind[]): Tally {
  const tallies = groups.flatMap(group => kinds.map(kind => group.kinds.get(kind) ?? emptyTally()));
  const of = (field: keyof Tally) => tallies.reduce((all, tally) => all + tally[field], 0);
  return { hit: of('hit'), missed: of('missed'), false: of('false') };
}

const share = (value: number) => value.toFixed(3);

function told(tally: Tally): string {
  return `${share(recall(tally))} / ${share(precision(tally))} (${tally.hit + tally.missed})`;
}

function report(name: string, groups: readonly Group[]): void {
  const rows = groups.reduce((all, group) => all + group.rows, 0);
  const exact = groups.reduce((all, group) => all + group.exact, 0);
  console.log(`${name}: ${rows} rows, exact ${share(exact / rows)}, four weighty ${told(sum(groups, WEIGHTY))}`);
  for (const kind of KINDS.filter(kind => kind !== 'wording' && kind !== 'cosmetic')) {
    const tally = sum(groups, [kind]);
    if (tally.hit + tally.missed + tally.false > 0) console.log(`  ${kind.padEnd(12)} ${told(tally)}`);
  }
}

const codes = readdirSync(folder).filter(code => existsSync(join(folder, code, file)));
const scored = codes
  .filter(code => asked.length === 0 || asked.includes(code))
  .map(code => [code, score(code)] as const);
const groupsOf = (isOne: (code: string) => boolean) => scored.filter(([code]) => isOne(code)).map(([, group]) => group);

for (const [code, group] of scored) report(code, [group]);
if (scored.length > 1) {
  report(
    'six',
    groupsOf(code => SIX.includes(code)),
  );
  report(
    'others',
    groupsOf(code => !SIX.includes(code)),
  );
}
