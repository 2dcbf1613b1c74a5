/**
 * `npm run -s eval -- test/eval/score-identity.ts [--list]`: identity and series on the labelled pairs of `identity/`.
 * `--list` names each pair that is told otherwise. Figures: `identity.md`.
 */
import { articleIdentity, framed, relationBetween } from '../../lib/match/identity';
import { relate } from '../../lib/match/relation';
import { heldOutPairs, type Pair, pairs, type Truth } from './identity/pairs';

const list = process.argv.includes('--list');

interface Told {
  readonly same: boolean;
  readonly rewritten: boolean;
  readonly relation: string | null;
}

function told(pair: Pair): Told {
  const [a, b] = [framed(pair.a), framed(pair.b)];
  const { same, rewritten } = articleIdentity(a, b);
  return { same, rewritten, relation: relationBetween(a, b, relate(a, b, a.language)) };
}

const isVersion = ({ same, relation }: Told) => same || relation === 'version';
const isCopy = ({ relation }: Told) => relation === 'copy' || relation === 'adapted';

/** What is asked of the pairs of each truth. */
const ASKED: readonly (readonly [Truth, string, (told: Told) => boolean])[] = [
  ['series', 'told as versions', isVersion],
  ['series', 'told as copies', isCopy],
  ['series', 'told as series', ({ relation }) => relation === 'series'],
  ['version', 'told as versions', isVersion],
  ['version', 'filed as the same article', ({ same }) => same],
  ['rewritten', 'filed as the same article', ({ same }) => same],
  ['rewritten', 'told as rewritten', ({ rewritten }) => rewritten],
  ['reassigned', 'kept apart', told => !isVersion(told)],
  ['copy', 'told as copies', isCopy],
  ['other', 'told as versions or copies', told => isVersion(told) || isCopy(told)],
];
/** Faults are those that hold of these, and those that do not hold of the rest. */
const FALSE = /^(?:series told as (?:versions|copies)|other )/;

function score(name: string, all: readonly Pair[]): void {
  const answers = all.map(told);
  console.log(`${name}: ${all.length} pairs`);
  for (const [truth, what, holds] of ASKED) {
    const asked = all.flatMap((pair, i) => (pair.truth === truth ? [{ pair, told: answers[i] }] : []));
    const hits = asked.filter(each => holds(each.told));
    const question = `${truth} ${what}`;
    console.log(`${question.padEnd(44)} ${String(hits.length).padStart(4)} of ${asked.length}`);
    const faults = FALSE.test(question) ? hits : asked.filter(each => !hits.includes(each));
    if (list) for (const fault of faults) console.log(`    ${fault.pair.id}: ${JSON.stringify(fault.told)}`);
  }
}

score('generated', pairs());
score('held out', heldOutPairs());
