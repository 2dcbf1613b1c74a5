/** The scorer: the truth itself is perfect, and no lazy answer is good. */
import { describe, expect, it } from 'vitest';
import { labelledPairs } from './generate';
import type { Answer, AnsweredChange } from './judged';
import type { LabelledPair } from './labelled';
import { KINDS } from './notation';
import { emptyScore, f1, precision, recall, SCORED, scorePair, type Score } from './score';

const pairs = labelledPairs();

function scored(answer: (pair: LabelledPair) => Answer): Score {
  const score = emptyScore();
  for (const pair of pairs) scorePair(score, pair, answer(pair));
  return score;
}

const truthful = ({ truth }: LabelledPair): Answer => truth;

const replaced = ({ a, b }: LabelledPair): Answer => ({
  title: ['headline'],
  paragraphs: [
    ...a.paragraphs.map((_, at): AnsweredChange => ({ op: 'removed', a: [at], b: [], kinds: [] })),
    ...b.paragraphs.map((_, at): AnsweredChange => ({ op: 'added', a: [], b: [at], kinds: [] })),
  ],
  announced: 'notice',
  shorterView: null,
});

const everyKind = (pair: LabelledPair): Answer => ({
  ...pair.truth,
  paragraphs: pair.truth.paragraphs.map(change => ({ ...change, kinds: change.op === 'kept' ? [] : KINDS })),
});

const silent = ({ a, b }: LabelledPair): Answer => ({
  title: null,
  paragraphs: a.paragraphs.slice(0, b.paragraphs.length).map((_, at) => ({ op: 'kept', a: [at], b: [at], kinds: [] })),
  announced: 'none',
  shorterView: null,
});

describe('the scorer', () => {
  it('finds no fault with the truth', () => {
    const score = scored(truthful);
    expect(score.faults).toEqual([]);
    expect([
      f1(score.pairing),
      f1(score.pairingChanged),
      recall(score.ops),
      recall(score.seen),
      recall(score.announced),
    ]).toEqual([1, 1, 1, 1, 1]);
    for (const kind of SCORED) expect([recall(score.kinds[kind]), precision(score.kinds[kind])], kind).toEqual([1, 1]);
    expect(score.cosmetic.false).toBe(0);
  });

  it('gives nothing for calling everything replaced', () => {
    const score = scored(replaced);
    expect(f1(score.pairing)).toBeLessThan(0.1);
    expect(recall(score.kinds.number)).toBeLessThan(0.1);
    expect(score.cosmetic.hit).toBe(0);
  });

  it('makes naming every kind cost precision', () => {
    const score = scored(everyKind);
    for (const kind of ['number', 'quote', 'name', 'negation'] as const)
      expect(precision(score.kinds[kind]), kind).toBeLessThan(0.5);
  });

  it('makes silence cost all that changed', () => {
    const score = scored(silent);
    expect(recall(score.seen)).toBe(0);
    expect(recall(score.kinds.number)).toBe(0);
  });

  it('accepts a rewritten paragraph as removed and added', () => {
    const asReplaced = ({ truth }: LabelledPair): Answer => ({
      ...truth,
      paragraphs: truth.paragraphs.flatMap((change): AnsweredChange[] =>
        change.rewrite
          ? [
              { op: 'removed', a: change.a, b: [], kinds: [] },
              { op: 'added', a: [], b: change.b, kinds: [] },
            ]
          : [change],
      ),
    });
    expect(scored(asReplaced).faults).toEqual([]);
  });
});
