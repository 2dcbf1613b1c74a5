import { describe, expect, it } from 'vitest';
import type { Text } from '@/lib/article';
import { matchQuotes } from '@/lib/match/quotes';

const text = (...paragraphs: string[]): Text => ({ title: '', paragraphs: [...paragraphs, NARRATED] });
const NARRATED = 'The council met in the evening, and the bridge was the first thing on the list of the day.';
const STATED = 'The bridge stays shut until divers have looked at every pier';

describe('matchQuotes', () => {
  it.each([
    ['the same words, the same person', `“${STATED},” said Ana Lind.`, `"${STATED}", Ms Lind said.`, 'same'],
    ['the same words, somebody else', `“${STATED},” said Ana Lind.`, `“${STATED},” said Jo Ode.`, 'reattributed'],
    ['the same words, a pronoun', `“${STATED},” said Ana Lind.`, `“${STATED},” she said.`, 'same'],
    ['a part', `“${STATED},” said Ana Lind.`, '“The bridge stays shut,” said Ana Lind.', 'shortened'],
    ['other words', `“${STATED},” said Ana Lind.`, '“The bridge will remain shut until divers have examined the piers,” said Ana Lind.', 'reworded'],
  ] as const)('%s', (_, page, other, drift) => {
    expect(matchQuotes(text(page), text(other), 7).map(found => [found.drift, found.other.articleId])).toEqual([[drift, 7]]);
  });

  it.each([
    ['nothing quoted', STATED, STATED],
    ['common words only', '“It was one of the worst days of the year,” she said.', '“This is the first of the many things to do,” he said.'],
    ['two words', 'They called it “very shut”.', 'They called it “very shut”.'],
    ['nothing at all', '', ''],
  ])('none: %s', (_, page, other) => {
    expect(matchQuotes(text(page), text(other), 7)).toEqual([]);
  });

  // All pairs are weighed: without a limit a page of nothing but quotations would keep the worker busy.
  it('looks at the first two hundred quotations of either text', () => {
    const many = text(...Array.from({ length: 300 }, (_, i) => `“Mill ${i} by pier ${i} has ${i} sacks of flour,” said Ana Lind.`));
    const found = matchQuotes(many, many, 7);
    expect(found.map(quote => quote.text)).toEqual(found.map(quote => quote.other.text));
    expect(found).toHaveLength(200);
  });

  it('gives the likest counterpart, in the order of the page', () => {
    const page = text('“We sell flour by the sack now,” said Jo Ode.', `“${STATED},” said Ana Lind.`);
    const other = text('“The bridge stays shut for now,” said a diver.', `“${STATED},” said Ana Lind.`, '“We sell flour by the sack,” said Jo Ode.');
    expect(matchQuotes(page, other, 7).map(({ drift }) => drift)).toEqual(['shortened', 'same']);
  });
});
