import { describe, expect, it } from 'vitest';
import { sharedRuns } from '@/lib/match/shared-runs';
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
  const inside = runs.reduce((sum, run) => sum + Math.max(0, Math.min(run.toB, from + copy.length) - Math.max(run.fromB, from)), 0);
  const found = runs.reduce((sum, run) => sum + run.toB - run.fromB, 0);
  expect(a).toContain(known);
  return { recall: inside / copy.length, precision: found === 0 ? 0 : inside / found };
}

describe('shared runs', () => {
  it.each([
    ['nothing', '', ''],
    ['nothing in common', plain(1, 300), plain(2, 300)],
    ['a sentence', 'The harbour bridge will stay shut until divers have looked.', 'The harbour bridge will stay shut until divers have looked.'],
  ])('finds none in %s', (_, a, b) => {
    expect(sharedRuns(a, b)).toEqual([]);
  });

  it.each([
    ['taken over', (text: string) => text],
    ['a tenth of its words edited', (text: string) => edited({ title: '', paragraphs: [text] }, 0.1, 5).paragraphs[0]],
    ['a quarter of its words edited', (text: string) => edited({ title: '', paragraphs: [text] }, 0.25, 6).paragraphs[0]],
    ['its words swapped', (text: string) => shuffled(text, 7)],
    ['its sentences turned round', (text: string) => text.split(/(?<=\.) /).reverse().join(' ')],
  ])('finds a passage %s', (_, rework) => {
    const known = plain(10, 120);
    const copy = rework(known);
    const { recall, precision } = score(`${plain(11, 400)} ${known} ${plain(12, 400)}`, `${plain(13, 300)} ${copy} ${plain(14, 500)}`, known, copy);
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
