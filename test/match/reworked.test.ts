import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relate } from '@/lib/match/relation';
import { words } from '@/lib/text/words';
import { sharedRuns } from '../eval/shared-runs';
import { article, edited, random } from './articles';

const plain = (seed: number, length: number) => article(seed, length).paragraphs.join('\n');

// The words of each sentence in another order, neighbours swapped.
function shuffled(text: string, seed: number): string {
  const next = random(seed);
  const words = text.split(' ');
  for (let i = 0; i + 2 < words.length; i++) if (next() < 0.3) [words[i], words[i + 1]] = [words[i + 1], words[i]];
  return words.join(' ');
}

// How much of the known stretch is found, and how much of what is found is known.
function score(a: string, b: string, known: string, copy: string): { recall: number; precision: number } {
  const from = b.indexOf(copy);
  const runs = sharedRuns(a, b);
  const inside = runs.reduce(
    (sum, run) => sum + Math.max(0, Math.min(run.toB, from + copy.length) - Math.max(run.fromB, from)),
    0,
  );
  const found = runs.reduce((sum, run) => sum + run.toB - run.fromB, 0);
  expect(a).toContain(known);
  return { recall: inside / copy.length, precision: found === 0 ? 0 : inside / found };
}

describe('shared runs', () => {
  it.each([
    ['nothing', '', ''],
    ['nothing in common', plain(1, 300), plain(2, 300)],
    [
      'a sentence',
      'The harbour bridge will stay shut until divers have looked.',
      'The harbour bridge will stay shut until divers have looked.',
    ],
  ])('finds none in %s', (_, a, b) => {
    expect(sharedRuns(a, b)).toEqual([]);
  });

  it.each([
    ['taken over', (text: string) => text],
    ['a tenth of its words edited', (text: string) => edited({ title: '', paragraphs: [text] }, 0.1, 5).paragraphs[0]],
    [
      'a quarter of its words edited',
      (text: string) => edited({ title: '', paragraphs: [text] }, 0.25, 6).paragraphs[0],
    ],
    ['its words swapped', (text: string) => shuffled(text, 7)],
    [
      'its sentences turned round',
      (text: string) =>
        text
          .split(/(?<=\.) /)
          .reverse()
          .join(' '),
    ],
  ])('finds a passage %s', (_, rework) => {
    const known = plain(10, 120);
    const copy = rework(known);
    const { recall, precision } = score(
      `${plain(11, 400)} ${known} ${plain(12, 400)}`,
      `${plain(13, 300)} ${copy} ${plain(14, 500)}`,
      known,
      copy,
    );
    expect(recall).toBeGreaterThan(0.9);
    expect(precision).toBeGreaterThan(0.9);
  });

  it.each([
    ['one word', 'harbour '.repeat(20_000)],
    ['two words', 'harbour bridge '.repeat(10_000)],
    ['forty words', plain(1, 40).repeat(500)],
  ])('ends in good time on endless %s', (_, text) => {
    const start = performance.now();
    sharedRuns(text, text);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('reworked passages', () => {
  // A third of the sentences with their words swapped, the rest as they are, a paragraph of another article between.
  const reworkedCopy = (seed: number) => {
    const a = article(seed, 200);
    const b = {
      ...a,
      paragraphs: a.paragraphs
        .map((one, i) => (i % 2 === 0 ? shuffled(one, seed + i) : one))
        .toSpliced(1, 0, article(seed + 1000, 60).paragraphs[0]),
    };
    return { a, b };
  };

  it('lie inside one paragraph each, in the order of B with the others, and share no word of it with them', () => {
    fc.assert(
      fc.property(fc.nat(300), seed => {
        const { a, b } = reworkedCopy(seed);
        const all = relate(a, b).passages;
        return all.every(({ a: x, b: y, reworked }, at) => {
          const inOrder = at === 0 || y.paragraph > all[at - 1].b.paragraph || y.from >= all[at - 1].b.from;
          const alone =
            reworked === undefined ||
            all.every(
              ({ b: z }, other) => other === at || z.paragraph !== y.paragraph || z.to <= y.from || z.from >= y.to,
            );
          return (
            inOrder &&
            alone &&
            y.from < y.to &&
            y.to <= b.paragraphs[y.paragraph].length &&
            x.from < x.to &&
            x.to <= a.paragraphs[x.paragraph].length
          );
        });
      }),
      { numRuns: 60 },
    );
  });

  it('give the words there, and of those here how many stand there too: at least a clause, at least half', () => {
    let seen = 0;
    for (let seed = 0; seed < 20; seed++) {
      const { a, b } = reworkedCopy(seed);
      for (const { a: x, b: y, words: count, reworked } of relate(a, b).passages) {
        if (reworked === undefined) continue;
        seen++;
        const here = words(b.paragraphs[y.paragraph].slice(y.from, y.to)).map(word => word.form);
        const there = new Set(words(reworked.text).map(word => word.form));
        expect(reworked.text).toBe(a.paragraphs[x.paragraph].slice(x.from, x.to));
        expect(count).toBe(here.length);
        expect(here.filter(form => there.has(form)).length).toBeGreaterThanOrEqual(reworked.shared);
        expect(reworked.shared).toBeGreaterThanOrEqual(Math.max(8, count / 2));
      }
    }
    expect(seen).toBeGreaterThan(20);
  });

  it('are none where all is the same, and none where nothing is', () => {
    const whole = article(3, 400);
    for (const other of [whole, article(4, 400)])
      expect(relate(whole, other).passages.filter(({ reworked }) => reworked !== undefined)).toEqual([]);
  });

  it('do not count for the shares', () => {
    const { a, b } = reworkedCopy(5);
    const { passages, bInA } = relate(a, b);
    const same = passages
      .filter(({ reworked }) => reworked === undefined)
      .reduce((sum, passage) => sum + passage.words, 0);
    const all = b.paragraphs.flatMap(paragraph => words(paragraph)).length;
    expect(bInA).toBeLessThanOrEqual(same / all);
  });
});
