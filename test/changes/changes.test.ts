import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes } from '@/lib/changes/changes';
import type { TextChanges } from '@/lib/model/report';
import type { Text } from '@/lib/model/article';
import { apply } from './apply';

const WORD = fc.constantFrom(
  ...'the a of and not never said reportedly harbour council flooded bridge mayor Anna Berg London 12 1,200 -5 3.5 2031 $5 % don’t “yes” l’eau größe niño السد لم 東京で橋が https://example.org/a?b=1 … — (so) U.S. web-site'.split(
    ' ',
  ),
);
const SENTENCE = fc.array(WORD, { minLength: 1, maxLength: 14 }).map(words => `${words.join(' ')}.`);
const PARAGRAPH = fc.oneof(
  { weight: 9, arbitrary: fc.array(SENTENCE, { minLength: 1, maxLength: 4 }).map(all => all.join(' ')) },
  { weight: 1, arbitrary: fc.constantFrom('', '* * *', '_', 'Advertisement') },
);
const PARAGRAPHS = fc.array(PARAGRAPH, { maxLength: 9 });
const TEXT = fc.record({ title: SENTENCE, paragraphs: PARAGRAPHS });

/** One thing that an editor may do; the numbers choose where. */
type Act = {
  readonly what: 'replace' | 'insert' | 'delete' | 'move' | 'split' | 'merge' | 'word';
  readonly at: number;
  readonly to: number;
  readonly text: string;
};
const ACT: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom('replace', 'insert', 'delete', 'move', 'split', 'merge', 'word'),
  at: fc.nat(20),
  to: fc.nat(20),
  text: SENTENCE,
});

function act(paragraphs: readonly string[], { what, at, to, text }: Act): string[] {
  const row = [...paragraphs];
  const i = at % (row.length || 1);
  const words = (row[i] ?? '').split(' ');
  const middle = 1 + (to % (words.length || 1));
  if (what === 'insert') row.splice(i, 0, text);
  else if (row.length === 0) return row;
  else if (what === 'replace') row[i] = text;
  else if (what === 'delete') row.splice(i, 1);
  else if (what === 'move') row.splice(to % row.length, 0, ...row.splice(i, 1));
  else if (what === 'split') row.splice(i, 1, words.slice(0, middle).join(' '), words.slice(middle).join(' '));
  else if (what === 'merge') row.splice(i, 2, row.slice(i, i + 2).join(' '));
  else row[i] = [...words.slice(0, middle - 1), text.split(' ')[0], ...words.slice(middle)].join(' ');
  return row;
}

const PAIR = fc.oneof(
  fc.tuple(TEXT, TEXT),
  fc
    .tuple(TEXT, fc.array(ACT, { maxLength: 6 }))
    .map(([a, acts]): [Text, Text] => [a, { title: a.title, paragraphs: acts.reduce(act, a.paragraphs as string[]) }]),
);

/** Every paragraph number of one side, in the order of the numbers. */
const numbers = (found: TextChanges, side: 'a' | 'b') =>
  found.paragraphs.flatMap(change => change[side]).sort((one, other) => one - other);
const upTo = (length: number) => Array.from({ length }, (_, i) => i);

describe('the laws of changes', () => {
  it('applied to A, they give B', () => {
    fc.assert(
      fc.property(PAIR, ([a, b]) => {
        expect(apply(changes(a, b), a, b)).toEqual(b.paragraphs);
      }),
      { numRuns: 200 },
    );
  });

  it('put every paragraph of A and of B in exactly one change', () => {
    fc.assert(
      fc.property(PAIR, ([a, b]) => {
        const found = changes(a, b);
        expect([numbers(found, 'a'), numbers(found, 'b')]).toEqual([
          upTo(a.paragraphs.length),
          upTo(b.paragraphs.length),
        ]);
      }),
      { numRuns: 200 },
    );
  });

  it('say of identical texts that all is kept', () => {
    fc.assert(
      fc.property(TEXT, text => {
        const found = changes(text, { ...text });
        expect(found.title).toBeNull();
        expect(
          found.paragraphs.every(({ op, kinds, edits }) => op === 'kept' && kinds.length + edits.length === 0),
        ).toBe(true);
      }),
    );
  });

  it('stand in the order of B', () => {
    fc.assert(
      fc.property(PAIR, ([a, b]) => {
        const starts = changes(a, b).paragraphs.flatMap(change => change.b.slice(0, 1));
        expect(starts).toEqual([...starts].sort((one, other) => one - other));
      }),
    );
  });

  it('have edits in order that touch nothing twice', () => {
    fc.assert(
      fc.property(PAIR, ([a, b]) => {
        for (const { edits } of changes(a, b).paragraphs) {
          edits.forEach((edit, i) => {
            expect(edit.fromA <= edit.toA && edit.fromB <= edit.toB).toBe(true);
            if (i > 0) expect(edits[i - 1].toA <= edit.fromA && edits[i - 1].toB <= edit.fromB).toBe(true);
          });
        }
      }),
    );
  });

  // Each further edit puts fresh words somewhere or takes something away; none can undo an earlier one.
  it('never keep more after more edits', () => {
    const paragraphs = fc.uniqueArray(
      fc.array(WORD, { minLength: 5, maxLength: 20 }).map(words => words.join(' ')),
      { minLength: 1, maxLength: 10 },
    );
    const act = fc.record({ what: fc.constantFrom('replace', 'insert', 'delete', 'word'), at: fc.nat(20) });
    fc.assert(
      fc.property(paragraphs, fc.array(act, { minLength: 1, maxLength: 8 }), (start, acts) => {
        const a = { title: '', paragraphs: start };
        let row = start;
        let kept = start.length;
        acts.forEach(({ what, at }, n) => {
          const i = at % (row.length || 1);
          const fresh = `novel${n} words${n} nobody${n} wrote${n} before${n}`;
          if (what === 'insert') row = row.toSpliced(i, 0, fresh);
          else if (what === 'delete') row = row.toSpliced(i, 1);
          else if (row.length > 0) row = row.with(i, what === 'replace' ? fresh : `${row[i]} further${n}`);
          const now = changes(a, { title: '', paragraphs: row }).kept;
          expect(now).toBeLessThanOrEqual(kept);
          kept = now;
        });
      }),
    );
  });

  it('never throw, whatever the text', () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), fc.array(hostile, { maxLength: 4 }), (before, after) => {
        const [a, b] = [before, after].map(paragraphs => ({ title: '', paragraphs }));
        expect(numbers(changes(a, b), 'b')).toEqual(upTo(after.length));
      }),
    );
  });
});
