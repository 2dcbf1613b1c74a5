import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, inlinePieces, type Piece, sidePieces } from '@/components/diff-pieces';
import { changes } from '@/lib/changes/changes';
import type { Edit } from '@/lib/model/report';

const without = (pieces: readonly Piece[], side: 'a' | 'b') =>
  pieces
    .filter(piece => piece.in !== side)
    .map(({ text }) => text)
    .join('');
const all = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

const sentence = fc
  .array(
    fc.constantFrom(
      'the',
      'ferry',
      'ran',
      'aground',
      'on',
      'Tuesday',
      '12',
      'people',
      'said',
      'not',
      '…',
      '“it’s',
      'over”',
      '橋は',
      'جسر',
    ),
    { maxLength: 30 },
  )
  .map(words => words.join(' '));
const anyEdits = fc.array(
  fc.record({ fromA: fc.nat(80), toA: fc.nat(80), fromB: fc.nat(80), toB: fc.nat(80), kinds: fc.constant([]) }),
  { maxLength: 6 },
) as fc.Arbitrary<Edit[]>;

describe('pieces', () => {
  it('give either text back, whole, from the real alignment', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [change] = changes({ title: '', paragraphs: [a] }, { title: '', paragraphs: [b] }).paragraphs;
        if (change.a.length === 0 || change.b.length === 0 || change.rewritten) return;
        expect(all(sidePieces(a, 'a', change.edits))).toBe(a);
        expect(all(sidePieces(b, 'b', change.edits))).toBe(b);
        expect(without(inlinePieces(a, b, change.edits), 'a')).toBe(b);
      }),
    );
  });

  it('show each character of B once and never throw, whatever the edits', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), anyEdits, (a, b, edits) => {
        expect(without(inlinePieces(a, b, edits), 'a')).toBe(b);
        expect(all(sidePieces(b, 'b', edits))).toBe(b);
        expect(all(sidePieces(a, 'a', edits))).toBe(a);
      }),
    );
  });

  it.each([
    [
      'a replaced word',
      'He met 12 people',
      'He met 47 people',
      [{ fromA: 7, toA: 9, fromB: 7, toB: 9, kinds: [] }],
      'He met [-12][+47] people',
    ],
    [
      'a word at the end',
      'He left',
      'He left early',
      [{ fromA: 7, toA: 7, fromB: 7, toB: 13, kinds: [] }],
      'He left[+ early]',
    ],
    [
      'a word removed',
      'He reportedly left',
      'He left',
      [{ fromA: 3, toA: 14, fromB: 3, toB: 3, kinds: [] }],
      'He [-reportedly ]left',
    ],
    [
      'two edits that read as one',
      '12 of 40 fell',
      '15 of 60 fell',
      [
        { fromA: 0, toA: 2, fromB: 0, toB: 2, kinds: [] },
        { fromA: 6, toA: 8, fromB: 6, toB: 8, kinds: [], joined: true },
      ],
      '[-12 of 40][+15 of 60] fell',
    ],
    ['no edit', 'it’s over', "it's over", [], "it's over"],
    ['empty texts', '', '', [], ''],
  ])('lay out %s', (_, a, b, edits, expected) => {
    const sign = { both: '', a: '-', b: '+' };
    expect(
      inlinePieces(a, b, edits as Edit[])
        .map(piece => (piece.in === 'both' ? piece.text : `[${sign[piece.in]}${piece.text}]`))
        .join(''),
    ).toBe(expected);
  });
});

it.each([
  ['cosmetic', ['cosmetic'], true],
  ['a word', ['number', 'cosmetic'], undefined],
  ['unknown', [], undefined],
] as const)('an edit whose kind is %s is marked as that', (_, kinds, cosmetic) => {
  const edits = [{ fromA: 3, toA: 4, fromB: 3, toB: 4, kinds }];
  const marked = [...inlinePieces('far-off', 'far off', edits), ...sidePieces('far-off', 'a', edits)].filter(
    piece => piece.in !== 'both',
  );
  expect(marked.map(piece => piece.cosmetic)).toEqual([cosmetic, cosmetic, cosmetic]);
});

describe('an excerpt', () => {
  const long = 'word '.repeat(60).trim();
  const around: Piece[] = [
    { text: `${long} before `, in: 'both' },
    { text: '12', in: 'a' },
    { text: '47', in: 'b' },
    { text: ` people ${long}`, in: 'both' },
  ];

  it('keeps what changed and the words beside it', () => {
    const text = excerpt(around, 20).map(each => each.text);
    expect(text[0]).toMatch(/^ ?… word.* before $/);
    expect(text.slice(1, 3)).toEqual(['12', '47']);
    expect(text[3]).toMatch(/^ people word.*… ?$/);
  });

  it('cuts at blanks, and in scripts without blanks all the same', () => {
    const cut = excerpt(
      [
        { text: `${'橋'.repeat(200)}`, in: 'both' },
        { text: '47', in: 'b' },
      ],
      20,
    );
    expect(cut[0].text.length).toBeLessThan(30);
  });

  it('leaves what is short as it is', () => {
    const short: Piece[] = [
      { text: 'He met ', in: 'both' },
      { text: '47', in: 'b' },
    ];
    expect(excerpt(short, 20)).toEqual(short);
  });

  it('leaves a text without any edit whole', () => {
    expect(excerpt([{ text: long, in: 'both' }], 20)).toEqual([{ text: long, in: 'both' }]);
  });

  it('never makes a text longer', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(60), (text, context) => {
        const pieces: Piece[] = [
          { text, in: 'both' },
          { text: 'x', in: 'b' },
        ];
        expect(excerpt(pieces, context)[0].text.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
