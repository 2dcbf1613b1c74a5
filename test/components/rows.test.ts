import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '@/components/words/english';
import { blocks, foldText } from '@/components/compare/blocks';
import { facetCounts, isWanted } from '@/components/compare/facets';
import { heat } from '@/components/compare/heat';
import { rows } from '@/components/compare/rows';
import { viewIn, withView } from '@/components/compare/view';
import { place } from '@/components/change-places';
import { hasChanges, ranked } from '@/components/change-sorts';
import { changes } from '@/lib/changes/changes';
import type { Changes } from '@/lib/model/report';
import { between, EVERYTHING, MANY, SAME } from './invented-comparisons';
import { change, changesOf } from './invented-reports';

const paragraph = fc
  .array(
    fc.constantFrom(
      'ferry',
      'harbour',
      'ran',
      'aground',
      'fog',
      'captain',
      'bridge',
      'twelve',
      'night',
      'buses',
      'hull',
    ),
    { minLength: 4, maxLength: 16 },
  )
  .map(words => `${words.join(' ')}.`);
const text = fc.array(paragraph, { maxLength: 9 }).map(paragraphs => ({ title: 'Ferry', paragraphs }));
const shuffled = text.chain(a =>
  fc
    .tuple(fc.constant(a), fc.shuffledSubarray(a.paragraphs), fc.array(paragraph, { maxLength: 3 }))
    .map(([one, kept, fresh]) => [one, { title: 'Ferry', paragraphs: [...kept, ...fresh] }] as const),
);

describe('rows', () => {
  it('show every paragraph of A and of B once, B in its order', () => {
    fc.assert(
      fc.property(shuffled, ([a, b]) => {
        const all = rows(between(a, b));
        const left = all.filter(({ at }) => at !== 'right').flatMap(row => row.change.a);
        const right = all.filter(({ at }) => at !== 'left').flatMap(row => row.change.b);
        expect([...left].sort((x, y) => x - y)).toEqual(a.paragraphs.map((_, i) => i));
        expect(right).toEqual(b.paragraphs.map((_, i) => i));
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      }),
    );
  });

  it('put what was removed where A had it', () => {
    const order = rows(EVERYTHING.changes).map(({ id, at }) => `${id} ${at}`);
    expect(order.indexOf('a4 left')).toBeLessThan(order.indexOf('b4 both'));
    expect(order.indexOf('a4 left')).toBeGreaterThan(order.indexOf('b2 both'));
  });

  it('show old before new in a gap, and at the end', () => {
    const list = [
      change({ op: 'added', b: [0] }),
      change({ op: 'removed', a: [0] }),
      change({ op: 'kept', a: [1], b: [1] }),
      change({ op: 'added', b: [2] }),
      change({ op: 'removed', a: [2] }),
    ];
    expect(rows(changesOf(list)).map(({ id }) => id)).toEqual(['a0', 'b0', 'b1', 'a2', 'b2']);
  });
});

describe('blocks', () => {
  it('lose no row, whatever is filtered', () => {
    for (const only of [[], ['number'], ['moved', 'added'], ['merged']] as const) {
      const all = rows(EVERYTHING.changes);
      const ids = blocks(all, only).flatMap(block =>
        block.kind === 'row' ? [block.row.id] : block.rows.map(({ id }) => id),
      );
      expect(ids).toEqual(all.map(({ id }) => id));
    }
  });

  it.each([
    [[change({ op: 'kept', a: [0], b: [0] })], '1 paragraph kept'],
    [
      [change({ op: 'kept', a: [0], b: [0] }), change({ op: 'kept', a: [1], b: [1], kinds: ['cosmetic'] })],
      '1 paragraph kept and 1 change of punctuation only',
    ],
    [[change({ op: 'split', a: [0], b: [0, 1], kinds: ['cosmetic'] })], '1 change of punctuation only'],
    [[change({ op: 'added', b: [0], beyond: true })], '1 paragraph beyond what the other text shows'],
    [[change({ op: 'edited', a: [0], b: [0], kinds: ['number'], weight: 9 })], '1 change not in this filter'],
  ])('say what they hold: %#', (list, expected) => {
    expect(foldText(ENGLISH, rows(changesOf(list)))).toBe(expected);
  });
});

describe('facets', () => {
  it('count what the filter then shows', () => {
    for (const [facet, count] of facetCounts(EVERYTHING.changes)) {
      const { title, paragraphs } = EVERYTHING.changes;
      expect([...(title ? [title] : []), ...paragraphs].filter(each => isWanted(each, [facet])).length).toBe(count);
    }
  });

  it('are none where nothing differs', () => {
    expect(facetCounts(SAME.changes)).toEqual([]);
  });
});

describe('words for changes', () => {
  it.each<[Partial<Changes>, boolean]>([
    [{ edited: 1, added: 2 }, true],
    [{ title: change({ op: 'edited', a: [0], b: [0], kinds: ['headline'] }) }, true],
    [{ title: change({ op: 'kept', a: [0], b: [0], kinds: ['cosmetic'] }) }, false],
    [{ kept: 25 }, false],
  ])('tell whether any word differs: %o', (part, expected) => {
    expect(hasChanges(changesOf([], part))).toBe(expected);
  });

  it('put a removed paragraph behind the one that it followed', () => {
    const list = [
      change({ op: 'removed', a: [0] }),
      change({ op: 'kept', a: [1], b: [0] }),
      change({ op: 'moved', a: [2], b: [5] }),
      change({ op: 'removed', a: [3] }),
    ];
    expect([list[0], list[3]].map(each => place(ENGLISH, each, changesOf(list)))).toEqual([
      'stood at the beginning',
      'stood after paragraph 1',
    ]);
  });

  it('lose no change in ranking', () => {
    for (const { changes: found } of [EVERYTHING, MANY, SAME]) {
      const { weighty, cosmetic, beyond } = ranked(found);
      const touched =
        found.paragraphs.filter(({ op, kinds }) => op !== 'kept' || kinds.length > 0).length + (found.title ? 1 : 0);
      expect(weighty.length + cosmetic.length + beyond.length).toBe(touched);
    }
  });

  it('do not call a shorter view a deletion', () => {
    const long = Array.from(
      { length: 6 },
      (_, at) => `Paragraph ${at} tells of the ferry, the fog and the long night in the harbour of Merren.`,
    );
    const found: Changes = {
      ...changes({ title: 'F', paragraphs: long }, { title: 'F', paragraphs: long.slice(0, 2) }),
      from: 1,
      announced: { degree: 'none', text: null },
      beside: [],
    };
    expect(found.shorterView).toBe('b');
    expect([ranked(found).weighty.length, ranked(found).beyond.length]).toEqual([0, 4]);
  });
});

describe('heat', () => {
  const step = (...list: Parameters<typeof changesOf>[0]) => changesOf(list);
  const edited = (a: number, b = a) => change({ op: 'edited', a: [a], b: [b], kinds: ['number'], weight: 9 });
  const kept = (a: number, b = a) => change({ op: 'kept', a: [a], b: [b] });

  it('adds up the steps in which a paragraph changed, before and after', () => {
    const steps = [step(edited(0), kept(1)), step(kept(0), kept(1)), step(edited(0), edited(1))];
    expect([0, 1, 2, 3].map(at => heat(steps, at, 2))).toEqual([
      [2, 1],
      [2, 1],
      [2, 1],
      [2, 1],
    ]);
  });

  it('follows a paragraph to where it goes', () => {
    const steps = [
      step(edited(0), kept(1)),
      step(kept(1, 0), change({ op: 'moved', a: [0], b: [1] })),
      step(kept(0), edited(1)),
    ];
    expect(heat(steps, 3, 2)).toEqual([0, 2]);
    expect(heat(steps, 0, 2)).toEqual([2, 0]);
  });

  it('counts an addition, a removal, and no punctuation', () => {
    expect(heat([step(kept(0), change({ op: 'added', b: [1], weight: 5 }))], 1, 2)).toEqual([0, 1]);
    expect(heat([step(kept(0), change({ op: 'removed', a: [1], weight: 5 }))], 0, 2)).toEqual([0, 1]);
    expect(heat([step(change({ op: 'kept', a: [0], b: [0], kinds: ['cosmetic'] }))], 1, 1)).toEqual([0]);
  });

  it('begins anew behind a step that is not known', () => {
    expect(heat([step(edited(0)), null, step(edited(0))], 3, 1)).toEqual([1]);
  });
});

describe('the address', () => {
  it('gives back every view', () => {
    const view = fc.record({
      layout: fc.constantFrom('side', 'inline'),
      scope: fc.constantFrom('changes', 'all'),
      only: fc.uniqueArray(fc.constantFrom('number', 'quote', 'moved', 'added')),
    }) as fc.Arbitrary<ReturnType<typeof viewIn>>;
    fc.assert(
      fc.property(view, each => {
        expect(viewIn(withView(new URLSearchParams('a=v:1&b=tab:3'), each))).toEqual(each);
      }),
    );
  });

  it('takes nothing that it does not know', () => {
    expect(viewIn(new URLSearchParams('layout=x&scope=__proto__&only=toString,number,number,<b>'))).toEqual({
      layout: 'side',
      scope: 'changes',
      only: ['number'],
    });
  });
});
