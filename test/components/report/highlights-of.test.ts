import { describe, expect, it } from 'vitest';
import { highlightsAgainst, highlightsOf } from '@/components/report/highlights-of';
import { change, changesOf, COPY, FULL, MIXED, PARAGRAPHS } from '../invented-reports';

describe('highlights', () => {
  it('paint what came, edited words and moves, in reading order; not what went, not punctuation', () => {
    const highlights = highlightsOf(FULL).map(
      ({ paragraph, style, change: number, from, to }) =>
        `${number}: ${style} ${paragraph} ${style === 'word' ? PARAGRAPHS[paragraph].slice(from, to) : `${from}-${to}`}`,
    );
    expect(highlights).toEqual([
      `0: edited 0 0-${PARAGRAPHS[0].length}`,
      '0: word 0 112',
      `1: edited 2 0-${PARAGRAPHS[2].length}`,
      '1: word 2 did not leave the bridge for',
      `2: added 3 0-${PARAGRAPHS[3].length}`,
      `3: moved 5 0-${PARAGRAPHS[5].length}`,
    ]);
  });

  it('cut edits of a split paragraph back to one paragraph each', () => {
    const [first, second] = PARAGRAPHS;
    const split = change({
      op: 'split',
      a: [0],
      b: [0, 1],
      kinds: ['wording'],
      weight: 1,
      edits: [{ fromA: 0, toA: 5, fromB: first.length - 6, toB: first.length + 5, kinds: [] }],
    });
    const words = highlightsOf({ ...FULL, changes: changesOf([split]) }).filter(({ style }) => style === 'word');
    expect(words.map(({ paragraph, from, to }) => PARAGRAPHS[paragraph].slice(from, to))).toEqual([
      first.slice(-6),
      second.slice(0, 4),
    ]);
  });

  it('stay inside their paragraphs, whatever the edits', () => {
    const wild = change({
      op: 'edited',
      a: [0],
      b: [0],
      kinds: ['wording'],
      weight: 1,
      edits: [
        { fromA: 0, toA: 1, fromB: -5, toB: 9999, kinds: [] },
        { fromA: 0, toA: 0, fromB: 3, toB: 3, kinds: [] },
      ],
    });
    for (const { from, to } of highlightsOf({ ...FULL, changes: changesOf([wild]) }))
      expect(0 <= from && from < to && to <= PARAGRAPHS[0].length).toBe(true);
  });

  it('paint what a copy shares, softer where it reads otherwise there, in reading order', () => {
    expect(
      highlightsAgainst(FULL, COPY.versionId).map(({ paragraph, style, change: number, to }) => [
        number,
        style,
        paragraph,
        to,
      ]),
    ).toEqual([
      [0, 'shared', 0, 92],
      [1, 'reworded', 2, 54],
      [2, 'shared', 3, 43],
    ]);
  });

  it('leave out the word or two of a run that cross a border of paragraphs', () => {
    const rest = { a: { paragraph: 3, from: 0, to: 3 }, b: { paragraph: 3, from: 0, to: 3 }, words: 1 };
    const copy = { ...COPY, passages: [...COPY.passages, rest] };
    expect(highlightsAgainst({ ...FULL, copies: [copy] }, COPY.versionId)).toEqual(
      highlightsAgainst(FULL, COPY.versionId),
    );
  });

  it('are those since the version that the changes are since, and none for a version not spoken of', () => {
    expect(highlightsAgainst(FULL, MIXED.from)).toEqual(highlightsOf(FULL));
    expect(highlightsAgainst(FULL, 4711)).toEqual([]);
  });

  it('are none without changes', () => {
    expect(highlightsOf({ ...FULL, changes: null })).toEqual([]);
    expect(
      highlightsOf({ ...FULL, changes: { ...MIXED, paragraphs: MIXED.paragraphs.filter(({ op }) => op === 'kept') } }),
    ).toEqual([]);
  });
});
