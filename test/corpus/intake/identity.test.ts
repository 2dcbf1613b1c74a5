import { describe, expect, it } from 'vitest';
import { fingerprints } from '@/lib/fingerprint/fingerprints';
import { framed, type Framed } from '@/lib/match/identity';
import type { Member } from '@/lib/corpus/store/rows';
import { KEPT_CORPUS, nextNumber, ordered, sameArticle } from '@/lib/corpus/intake/identity';

const IMPORTED = 7;
const member = (id: number, closeBriefly: Partial<Member> = {}): Member => ({
  id,
  corpusId: IMPORTED,
  digest: id,
  label: `Version ${id}`,
  ...closeBriefly,
});
const ids = (family: readonly Member[]): number[] => ordered(family).map(each => each.id);
const at = (year: number): string => `${year}-01-01T00:00:00Z`;

describe('the order of versions', () => {
  it.each<[string, Member[], number[]]>([
    ['by arrival when nothing else is known', [member(2), member(1), member(3)], [1, 2, 3]],
    ['by the time of seeing', [member(1, { seenAt: at(2022) }), member(2, { seenAt: at(2021) })], [2, 1]],
    [
      "by the source's own order, times notwithstanding",
      [member(1, { order: 1, seenAt: at(2020) }), member(2, { order: 0, seenAt: at(2024) })],
      [2, 1],
    ],
    ['texts without a time first', [member(1, { seenAt: at(2020) }), member(2)], [2, 1]],
    [
      'an imported history before what was kept after it',
      [member(1, { order: 0 }), member(2, { order: 1 }), member(3, { corpusId: KEPT_CORPUS, seenAt: at(2026) })],
      [1, 2, 3],
    ],
    [
      'kept pages by arrival although the clock went back',
      [
        member(1, { corpusId: KEPT_CORPUS, seenAt: at(2026) }),
        member(2, { corpusId: KEPT_CORPUS, seenAt: at(2021) }),
        member(3, { seenAt: at(2023) }),
      ],
      [3, 1, 2],
    ],
    [
      'without contradiction when order and times disagree',
      [
        member(1, { order: 0, seenAt: at(2025) }),
        member(2, { seenAt: at(2023) }),
        member(3, { order: 1, seenAt: at(2021) }),
      ],
      [2, 1, 3],
    ],
  ])('is %s', (_, family, expected) => {
    expect(ids(family)).toEqual(expected);
    expect(ids([...family].reverse())).toEqual(expected);
  });
});

it('gives the next free number to a version without a label', () => {
  expect(nextNumber([])).toBe(1);
  expect(nextNumber([member(1, { label: 'Version 3' }), member(2, { label: 'first' })])).toBe(4);
});

it('takes the most alike of the texts that are of one article', () => {
  const compared = (sighting: Framed) => ({ sighting, prints: fingerprints(sighting) });
  const story = (words: string) =>
    framed({
      title: 'Ferry',
      paragraphs: [
        `The ferry to Alda stays in port until Friday. ${words}`,
        'Its engine is being looked at in the yard.',
      ],
      address: 'https://gull.example/ferry',
      site: 'gull.example',
      publishedAt: null,
      language: 'en',
    });
  const [near, far] = [
    story('Nobody was hurt when it stopped.'),
    story('A tug had to bring all of its passengers home.'),
  ];
  expect(sameArticle(compared(near), [far, near].map(compared))?.sighting).toBe(near);
  const elsewhere = framed({ ...far, address: 'https://tern.example/ferry', site: 'tern.example' });
  expect(sameArticle(compared(near), [compared(elsewhere)])).toBeNull();
});
