import { describe, expect, it } from 'vitest';
import { changedWords, isShorterView, sameText, shorterViews } from '@/lib/changes/versions';

const text = (...paragraphs: string[]) => ({ title: 'Any', paragraphs });
const LONG = Array.from(
  { length: 6 },
  (_, i) => `Paragraph ${i} of an article about the ferry to Holm and the men who sail it every day of the year.`,
);

describe('the same text', () => {
  it.each([
    ['set anew', text('“It’s over,” he said.', 'They left.'), text('"It\'s over," he said. They left.'), true],
    [
      'under another headline',
      { title: 'One', paragraphs: ['They left.'] },
      { title: 'Two', paragraphs: ['They left.'] },
      true,
    ],
    ['with another number', text('Some 12 left.'), text('Some 14 left.'), false],
    ['with a minus sign', text('It was -5 there.'), text('It was 5 there.'), false],
  ])('%s', (_, a, b, same) => {
    expect(sameText(a, b)).toBe(same);
  });
});

describe('isShorterView', () => {
  it.each([
    ['half of it', text(...LONG.slice(0, 3)), true],
    ['cut inside a paragraph', text(...LONG.slice(0, 4), LONG[4].slice(0, 30)), true],
    ['cut inside a paragraph, with dots', text(...LONG.slice(0, 2), `${LONG[2].slice(0, 33)} …`), true],
    ['all but the last paragraph: a story that grew', text(...LONG.slice(0, 5)), false],
    ['the whole', text(...LONG), false],
    [
      'other words',
      text('Something else entirely, and at some length, so that it cannot be taken for a mere teaser of an article.'),
      false,
    ],
    ['nothing', text(), false],
  ])('%s', (_, short, expected) => {
    expect(isShorterView(short, text(...LONG))).toBe(expected);
  });
});

it('two sentences in a script of syllables are a view', () => {
  const short = [
    '港の水門は来月一日から再び開くと港務局が十日に発表した。',
    '門は一九六二年に造られ、幅は十二メートルある。',
  ];
  const long = [
    ...short,
    '費用は二億円で、県が三分の二を負担する。',
    '漁協は市場を開く計画だ。',
    '式には町の楽団が出る。',
  ];
  expect(isShorterView(text(...short), text(...long))).toBe(true);
});

it('shorterViews finds among many what isShorterView finds pair by pair', () => {
  const texts = [
    text(...LONG.slice(0, 3)),
    text(...LONG),
    text(...LONG),
    text(...LONG.slice(0, 5)),
    text(...LONG.slice(0, 2), LONG[2].slice(0, 33)),
    text('Another.'),
  ];
  expect(shorterViews(texts)).toEqual(
    texts.map(short => texts.some(long => long !== short && isShorterView(short, long))),
  );
  expect(shorterViews(texts)).toEqual([true, false, false, false, true, false]);
});

it('counts changed words on both sides', () => {
  expect(changedWords(text('one two three'), text('one two four five'))).toBe(3);
  expect(changedWords(text('one', 'two'), text('two one'))).toBe(0);
});
