/** The figures of one system on labelled pairs. Conventions: `changes-set.md`. */
import type { Kind } from '@/lib/model/report';
import type { Answer, AnsweredChange } from './judged';
import type { LabelledPair, TrueChange } from './labelled';

/** Found, missed and false; shares come from these by {@link recall}, {@link precision} and {@link f1}. */
export interface Tally {
  hit: number;
  missed: number;
  false: number;
}

export interface Score {
  pairs: number;
  /** Links between paragraphs, and paragraphs that stand alone. */
  readonly pairing: Tally;
  /** The same without paragraphs that were kept in their place. */
  readonly pairingChanged: Tally;
  /** Entries of the truth that were told with the same paragraphs and a right op. */
  readonly ops: Tally;
  readonly kinds: Record<Kind, Tally>;
  /** Entries with a weighty kind that were shown as changed at all, whatever was said of them. */
  readonly seen: Tally;
  /** Pairs with only cosmetic changes; false: those of them where something else was told. */
  readonly cosmetic: Tally;
  readonly announced: Tally;
  readonly shorterView: Tally;
  readonly title: Tally;
  /** Ids with what was wrong, for `--list`. */
  readonly faults: string[];
}

/** Kinds that the noise filters of the field are apt to lose. */
export const WEIGHTY: readonly Kind[] = [
  'number',
  'negation',
  'quote',
  'attribution',
  'name',
  'date',
  'hedge',
  'correction',
];
export const SCORED: readonly Kind[] = [...WEIGHTY, 'headline', 'wording'];

export function recall({ hit, missed }: Tally): number {
  return hit + missed === 0 ? 1 : hit / (hit + missed);
}

export function precision({ hit, false: wrong }: Tally): number {
  return hit + wrong === 0 ? 1 : hit / (hit + wrong);
}

export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

export function emptyScore(): Score {
  const tally = (): Tally => ({ hit: 0, missed: 0, false: 0 });
  const kinds = Object.fromEntries([...SCORED, 'cosmetic'].map(name => [name, tally()])) as Record<Kind, Tally>;
  return {
    pairs: 0,
    pairing: tally(),
    pairingChanged: tally(),
    ops: tally(),
    kinds,
    seen: tally(),
    cosmetic: tally(),
    announced: tally(),
    shorterView: tally(),
    title: tally(),
    faults: [],
  };
}

/** Adds one pair's answer to the score. */
export function scorePair(score: Score, pair: LabelledPair, answer: Answer): void {
  const told = canonical(pair, answer.paragraphs);
  const truth = canonical(pair, pair.truth.paragraphs);
  const fault = (what: string) => score.faults.push(`${pair.id}: ${what}`);
  score.pairs++;
  scorePairing(score, truth, told, fault);
  scoreOps(score, truth, told, fault);
  scoreKinds(score, truth, told, fault);
  scoreTitle(score, pair, answer, fault);
  scoreCosmetic(score, pair, answer);
  scoreWhole(score, pair, answer, fault);
}

/**
 * Paragraphs that say the same stand for each other: which of three equal newsletter lines
 * is the added one cannot be known. Each number becomes that of the first equal paragraph.
 */
function canonical<C extends AnsweredChange>(pair: LabelledPair, changes: readonly C[]): C[] {
  const firsts = (paragraphs: readonly string[]) => paragraphs.map(text => paragraphs.indexOf(text));
  const [a, b] = [firsts(pair.a.paragraphs), firsts(pair.b.paragraphs)];
  return changes.map(change => ({ ...change, a: change.a.map(at => a[at]), b: change.b.map(at => b[at]) }));
}

type Fault = (what: string) => void;

/** Over all paragraphs, and over those that did not simply stay: most of a text stays, and whoever pairs equal strings has that right. */
function scorePairing(score: Score, truth: TrueChange[], told: AnsweredChange[], fault: Fault): void {
  const neutral = new Set(truth.filter(entry => entry.rewrite).flatMap(bothWays));
  const certain = truth.filter(entry => !entry.rewrite);
  const stayed = certain.filter(({ op }) => op === 'kept').flatMap(links);
  const [all, changed] = [
    told.flatMap(links).filter(link => !neutral.has(link)),
    certain.filter(({ op }) => op !== 'kept').flatMap(links),
  ];
  tallyLinks(score.pairing, certain.flatMap(links), [...all], link => fault(`not paired ${link}`));
  tallyLinks(score.pairingChanged, changed, without(all, stayed), () => undefined);
}

function tallyLinks(tally: Tally, wanted: readonly string[], open: string[], missed: (link: string) => void): void {
  for (const link of wanted) {
    const at = open.indexOf(link);
    if (at >= 0) open.splice(at, 1);
    else missed(link);
    tally[at >= 0 ? 'hit' : 'missed']++;
  }
  tally.false += open.length;
}

/** The first list without those of the second, each taken away once. */
function without(list: readonly string[], taken: readonly string[]): string[] {
  const rest = [...list];
  for (const link of taken) {
    const at = rest.indexOf(link);
    if (at >= 0) rest.splice(at, 1);
  }
  return rest;
}

/** A rewritten paragraph as paired, and as removed and added. */
function bothWays(entry: TrueChange): string[] {
  return [...links(entry), ...links({ ...entry, b: [] }), ...links({ ...entry, a: [] })];
}

/** "3>4" for paragraph 3 of A and 4 of B, "3>" and ">4" where one stands alone. */
function links({ a, b }: AnsweredChange): string[] {
  if (a.length === 0) return b.map(at => `>${at}`);
  if (b.length === 0) return a.map(at => `${at}>`);
  return a.flatMap(left => b.map(right => `${left}>${right}`));
}

function scoreOps(score: Score, truth: TrueChange[], told: AnsweredChange[], fault: Fault): void {
  const open = [...told];
  for (const entry of truth) {
    const right = [entry.op, ...entry.alsoOps];
    const at = open.findIndex(change => same(change, entry) && right.includes(change.op));
    if (at >= 0) open.splice(at, 1);
    const ok = at >= 0 || (entry.rewrite && toldAsReplaced(entry, told));
    if (!ok)
      fault(
        `op ${entry.op} ${entry.a}>${entry.b}, told ${open
          .filter(change => touches(change, entry))
          .map(say)
          .join(' ')}`,
      );
    score.ops[ok ? 'hit' : 'missed']++;
  }
}

function same(one: AnsweredChange, other: AnsweredChange): boolean {
  return String(one.a) === String(other.a) && String(one.b) === String(other.b);
}

function toldAsReplaced(entry: TrueChange, told: readonly AnsweredChange[]): boolean {
  const alone = (side: 'a' | 'b', op: string) =>
    told.some(change => change.op === op && String(change[side]) === String(entry[side]));
  return alone('a', 'removed') && alone('b', 'added');
}

function touches(one: AnsweredChange, other: AnsweredChange): boolean {
  return one.a.some(at => other.a.includes(at)) || one.b.some(at => other.b.includes(at));
}

function say({ op, a, b, kinds }: AnsweredChange): string {
  return `${op} ${a}>${b}${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}`;
}

/** Recall over the entries of the truth, precision over those told, each against all that it touches. */
function scoreKinds(score: Score, truth: TrueChange[], told: AnsweredChange[], fault: Fault): void {
  for (const entry of truth) {
    const near = told.filter(change => touches(change, entry));
    const named = new Set(near.flatMap(change => change.kinds));
    for (const kind of entry.kinds) {
      if (!named.has(kind)) fault(`${kind} missed ${entry.a}>${entry.b}, told ${near.map(say).join(' ')}`);
      score.kinds[kind][named.has(kind) ? 'hit' : 'missed']++;
    }
    if (entry.kinds.some(kind => WEIGHTY.includes(kind)))
      score.seen[near.some(change => change.op !== 'kept') ? 'hit' : 'missed']++;
  }
  for (const change of told) {
    const near = truth.filter(entry => touches(entry, change));
    const allowed = new Set(near.flatMap(entry => [...entry.kinds, ...entry.optionalKinds]));
    for (const kind of change.kinds) {
      if (allowed.has(kind) || kind === 'cosmetic') continue;
      score.kinds[kind].false++;
      fault(`${kind} false ${say(change)}`);
    }
  }
}

function scoreTitle(score: Score, { truth }: LabelledPair, answer: Answer, fault: Fault): void {
  const right = (truth.title === null) === (answer.title === null);
  score.title[right ? 'hit' : 'missed']++;
  if (!right) fault(`headline told ${answer.title?.join(', ') ?? 'unchanged'}`);
  const told = answer.title ?? [];
  for (const kind of truth.title ?? []) {
    score.kinds[kind][told.includes(kind) ? 'hit' : 'missed']++;
    if (!told.includes(kind)) fault(`headline: ${kind} missed, told ${told.join(', ')}`);
  }
  for (const kind of told) {
    if ([...(truth.title ?? []), ...truth.titleOptional, 'wording', 'cosmetic'].includes(kind)) continue;
    score.kinds[kind].false++;
    fault(`headline: ${kind} false`);
  }
}

/** A pair with nothing but cosmetic changes in it. */
export function isCosmeticOnly({ truth }: LabelledPair): boolean {
  const { title, paragraphs } = truth;
  const still = paragraphs.every(({ op }) => op === 'kept');
  return title === null && still && paragraphs.some(({ optionalKinds }) => optionalKinds.includes('cosmetic'));
}

function scoreCosmetic(score: Score, pair: LabelledPair, answer: Answer): void {
  if (!isCosmeticOnly(pair)) return;
  const tells = ({ op, kinds }: AnsweredChange) => op !== 'kept' || kinds.some(kind => kind !== 'cosmetic');
  const wrong =
    answer.title !== null ||
    canonical(pair, answer.paragraphs).some(change => {
      const allowed = canonical(pair, pair.truth.paragraphs).some(
        entry => same(entry, change) && entry.alsoOps.includes(change.op),
      );
      return tells(change) && !allowed;
    });
  score.cosmetic[wrong ? 'false' : 'hit']++;
}

function scoreWhole(score: Score, { truth }: LabelledPair, answer: Answer, fault: Fault): void {
  const announced = truth.announced === answer.announced;
  score.announced[announced ? 'hit' : 'missed']++;
  if (!announced && answer.announced !== null) fault(`announced ${answer.announced}, is ${truth.announced}`);
  const shorter = truth.shorterView === answer.shorterView;
  score.shorterView[shorter ? 'hit' : 'missed']++;
  if (!shorter) fault(`shorter view ${answer.shorterView}, is ${truth.shorterView}`);
}
