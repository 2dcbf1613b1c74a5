import { describe, expect, it } from 'vitest';
import { marksAgainst, marksOf } from '@/components/report/marks-of';
import { sharedPart } from '@/components/report/ShareStrip';
import { named, type Phrase, summary } from '@/components/report/summary';
import type { Report } from '@/lib/model/report';
import { change, changesOf, COPY, FULL, MIXED, PARAGRAPHS, UNKNOWN, VERSIONS } from './invented-reports';

const spoken = (phrases: readonly Phrase[]) => phrases.map(({ text }) => text).join('');

const bare: Report = { ...FULL, copies: [], quotes: [], changes: null };
const carrying = (id: number | null) => ({
  id: 1,
  carries: id,
  versions: VERSIONS.map(version => ({ ...version, current: version.id === id })),
});
const against = (from: number, part: Parameters<typeof changesOf>[1] = {}) => changesOf([], { from, kept: 7, ...part });

describe('the summary', () => {
  it.each<[string, Report, string]>([
    [
      'edits and additions',
      { ...bare, changes: against(6, { edited: 1, added: 2 }) },
      'You are reading version 7. Since version 6 one paragraph was edited and two were added; the page gives a new time and no notice.',
    ],
    [
      'a notice',
      { ...bare, changes: against(6, { removed: 1, announced: { degree: 'notice', text: 'Corrected on Friday.' } }) },
      'You are reading version 7. Since version 6 one paragraph was removed; the page carries a notice of it.',
    ],
    [
      'neither notice nor time',
      { ...bare, changes: against(6, { moved: 1, announced: { degree: 'none', text: null } }) },
      'You are reading version 7. Since version 6 one paragraph was moved; the page gives neither a notice nor a new time.',
    ],
    [
      'no word changed',
      { ...bare, changes: against(6) },
      'You are reading version 7. Since version 6 no word was changed.',
    ],
    [
      'an earlier text than the newest',
      { ...bare, article: carrying(6), changes: against(5, { edited: 1 }) },
      'You are reading version 6. Since version 5 one paragraph was edited; the page gives a new time and no notice. One later version is known.',
    ],
    [
      'a later version chosen',
      { ...bare, article: carrying(5), changes: against(7, { edited: 1 }) },
      'You are reading version 5. From version 7, a later one, to this text one paragraph was edited. Two later versions are known.',
    ],
    [
      'the first version',
      { ...bare, article: { id: 1, carries: 1, versions: [{ ...VERSIONS[2], id: 1, current: true }] } },
      'You are reading the one version known of this article.',
    ],
    [
      'the headline only',
      {
        ...bare,
        changes: against(6, { title: change({ op: 'edited', a: [0], b: [0], kinds: ['headline'], weight: 1 }) }),
      },
      'You are reading version 7. Since version 6 the headline was changed; the page gives a new time and no notice.',
    ],
    [
      'later versions only',
      { ...bare, article: carrying(1) },
      'You are reading version 1. Six later versions are known.',
    ],
    [
      'blocks of a live blog',
      { ...bare, changes: against(6, { added: 5, blocks: { kept: 3, edited: 0, added: 2, removed: 0 } }) },
      'You are reading version 7. Since version 6 two blocks were added; the page gives a new time and no notice.',
    ],
    [
      'a text not known',
      { ...bare, article: carrying(null), changes: against(7, { added: 1 }) },
      'You are reading a text not known yet. Since version 7 one paragraph was added; the page gives a new time and no notice.',
    ],
    [
      'a shorter view',
      { ...bare, changes: against(6, { shorterView: 'b' }) },
      'You are reading version 7. The page shows the beginning of version 6, which goes on.',
    ],
    ['an adapted copy', { ...UNKNOWN, copies: [COPY] }, 'An adapted copy stands at Harbour Post.'],
    [
      'many copies',
      {
        ...UNKNOWN,
        copies: ['A', 'B', 'C', 'D'].map((site, articleId) => ({ ...COPY, site, articleId, relation: 'copy' })),
      },
      'The same article stands at 4 other sites.',
    ],
    [
      'more copies than were compared',
      {
        ...UNKNOWN,
        unread: 9,
        copies: ['A', 'B', 'C', 'D'].map((site, articleId) => ({ ...COPY, site, articleId, relation: 'copy' })),
      },
      'The same article stands at 4 other sites or more.',
    ],
    [
      'the site’s own second address',
      {
        ...UNKNOWN,
        copies: [
          { ...COPY, relation: 'version', site: 'Merren Courier' },
          { ...COPY, articleId: 2 },
        ],
      },
      'The same story stands under another address at Merren Courier. An adapted copy stands at Harbour Post.',
    ],
    [
      'two copies at one site',
      { ...UNKNOWN, copies: [COPY, { ...COPY, articleId: 2 }] },
      'An adapted copy stands at Harbour Post.',
    ],
    [
      'passages and quotes',
      {
        ...UNKNOWN,
        copies: [
          { ...COPY, relation: 'passages' },
          { ...COPY, articleId: 2, relation: 'quotes' },
        ],
      },
      'Passages on this page also stand in 1 other article. Quotes on this page also stand in 1 other article.',
    ],
    [
      'nothing',
      UNKNOWN,
      'Nothing in your corpus shares words with this article. Keep it, and you will see when it changes.',
    ],
  ])('says of %s', (_, report, expected) => {
    expect(spoken(summary(report, false)).trim()).toBe(expected);
  });

  it('says that an empty corpus knows nothing, rather than that nothing was found', () => {
    expect(spoken(summary(UNKNOWN, true))).toMatch(/^Your corpus is empty/);
  });

  it('leaves a label of the source’s own as it is', () => {
    const versions = [{ ...VERSIONS[5], label: 'Nachtausgabe', current: true }, VERSIONS[6]];
    expect(spoken(summary({ ...bare, article: { id: 1, carries: 6, versions } }, false))).toMatch(
      /^You are reading Nachtausgabe\./,
    );
  });

  it.each([
    ['Version 6', 'version 6'],
    ['6', 'version 6'],
    ['٢', 'version ٢'],
    ['Version', 'Version'],
    ['Version finale', 'Version finale'],
    ['Nachtausgabe', 'Nachtausgabe'],
  ])('names %j as %j', (label, expected) => {
    expect(named(label)).toBe(expected);
  });

  it('never says who took from whom', () => {
    const all = [FULL, { ...UNKNOWN, copies: [COPY, { ...COPY, relation: 'copy' as const }] }]
      .map(report => spoken(summary(report, false)))
      .join(' ');
    expect(all).not.toMatch(/copied|stole|plagiar|original|source of|took|fake/i);
  });
});

describe('marks', () => {
  it('paint what came, edited words and moves, in reading order; not what went, not punctuation', () => {
    const marks = marksOf(FULL).map(
      ({ paragraph, style, change: number, from, to }) =>
        `${number}: ${style} ${paragraph} ${style === 'word' ? PARAGRAPHS[paragraph].slice(from, to) : `${from}-${to}`}`,
    );
    expect(marks).toEqual([
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
    const words = marksOf({ ...FULL, changes: changesOf([split]) }).filter(({ style }) => style === 'word');
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
    for (const { from, to } of marksOf({ ...FULL, changes: changesOf([wild]) }))
      expect(0 <= from && from < to && to <= PARAGRAPHS[0].length).toBe(true);
  });

  it('paint what a copy shares, softer where it reads otherwise there, in reading order', () => {
    expect(
      marksAgainst(FULL, COPY.versionId).map(({ paragraph, style, change: number, to }) => [
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
    expect(marksAgainst({ ...FULL, copies: [copy] }, COPY.versionId)).toEqual(marksAgainst(FULL, COPY.versionId));
  });

  it('are those since the version that the changes are since, and none for a version not spoken of', () => {
    expect(marksAgainst(FULL, MIXED.from)).toEqual(marksOf(FULL));
    expect(marksAgainst(FULL, 4711)).toEqual([]);
  });

  it('are none without changes', () => {
    expect(marksOf({ ...FULL, changes: null })).toEqual([]);
    expect(
      marksOf({ ...FULL, changes: { ...MIXED, paragraphs: MIXED.paragraphs.filter(({ op }) => op === 'kept') } }),
    ).toEqual([]);
  });
});

describe('the shared part of a paragraph', () => {
  const passage = (from: number, to: number, paragraph = 0) => ({
    a: { paragraph: 0, from: 0, to: 0 },
    b: { paragraph, from, to },
    words: 1,
  });
  it.each([
    ['none', [], 0],
    ['half', [passage(0, 5)], 0.5],
    ['overlapping passages once', [passage(0, 5), passage(3, 8)], 0.8],
    ['a passage inside another', [passage(0, 9), passage(2, 4)], 0.9],
    ['another paragraph', [passage(0, 9, 1)], 0],
    ['offsets beyond the end', [passage(5, 999)], 0.5],
  ])('counts %s', (_, passages, expected) => {
    expect(sharedPart('0123456789', 0, passages)).toBeCloseTo(expected);
  });
});
