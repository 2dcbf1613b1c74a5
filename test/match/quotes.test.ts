import { describe, expect, it } from 'vitest';
import type { Text } from '@/lib/model/article';
import { matchQuotes } from '@/lib/match/quotes';
import { quotations } from '@/lib/facts/quotations';
import { words } from '@/lib/text/words';
import { article, edited } from './articles';

const text = (...paragraphs: string[]): Text => ({ title: '', paragraphs: [...paragraphs, NARRATED] });
const NARRATED = 'The council met in the evening, and the bridge was the first thing on the list of the day.';
const STATED = 'The bridge stays shut until divers have looked at every pier';

describe('matchQuotes', () => {
  it.each([
    ['the same words, the same person', `“${STATED},” said Ana Lind.`, `"${STATED}", Ms Lind said.`, 'same'],
    ['the same words, somebody else', `“${STATED},” said Ana Lind.`, `“${STATED},” said Jo Ode.`, 'reattributed'],
    ['the same words, a pronoun', `“${STATED},” said Ana Lind.`, `“${STATED},” she said.`, 'same'],
    ['a part', `“${STATED},” said Ana Lind.`, '“The bridge stays shut,” said Ana Lind.', 'shortened'],
    [
      'other words',
      `“${STATED},” said Ana Lind.`,
      '“The bridge will remain shut until divers have examined the piers,” said Ana Lind.',
      'reworded',
    ],
  ] as const)('%s', (_, page, other, drift) => {
    expect(matchQuotes(text(page), text(other), 7).map(found => [found.drift, found.other.articleId])).toEqual([
      [drift, 7],
    ]);
  });

  it.each([
    ['nothing quoted', STATED, STATED],
    [
      'common words only',
      '“It was one of the worst days of the year,” she said.',
      '“This is the first of the many things to do,” he said.',
    ],
    ['two words', 'They called it “very shut”.', 'They called it “very shut”.'],
    ['nothing at all', '', ''],
  ])('none: %s', (_, page, other) => {
    expect(matchQuotes(text(page), text(other), 7)).toEqual([]);
  });

  // All pairs are weighed: without a limit a page of nothing but quotations would keep the worker busy.
  it('looks at the first two hundred quotations of either text', () => {
    const many = text(
      ...Array.from({ length: 300 }, (_, i) => `“Mill ${i} by pier ${i} has ${i} sacks of flour,” said Ana Lind.`),
    );
    const found = matchQuotes(many, many, 7);
    expect(found.map(quote => quote.text)).toEqual(found.map(quote => quote.other.text));
    expect(found).toHaveLength(200);
  });

  // A page made of long quotations: half a second here, ten whole.
  it('ends in good time on endless quotations, and says what stands at their beginning', () => {
    const page = text(
      ...Array.from(
        { length: 200 },
        (_, i) => `“${article(i, 900).paragraphs.join(' ').replace(/[“”]/g, '')},” said Ana Lind.`,
      ),
    );
    const start = performance.now();
    const found = matchQuotes(page, page, 7);
    expect(performance.now() - start).toBeLessThan(4000);
    expect(found.map(({ drift }) => drift)).toEqual(found.map(() => 'same'));
    expect(found.length).toBeGreaterThan(10);
  });

  it('matches as one would by weighing each pair', () => {
    let matched = 0;
    for (let seed = 0; seed < 12; seed++) {
      const page = text(...article(seed, 500).paragraphs);
      const other = edited({ ...page, paragraphs: [...page.paragraphs].reverse() }, 0.4, seed);
      const found = matchQuotes(page, other, 7).map(quote => [quote.text, quote.other.text]);
      expect(found).toEqual(pairsByHand(page, other));
      matched += found.length;
    }
    expect(matched).toBeGreaterThan(30);
  });

  it('gives the likest counterpart, in the order of the page', () => {
    const page = text('“We sell flour by the sack now,” said Jo Ode.', `“${STATED},” said Ana Lind.`);
    const other = text(
      '“The bridge stays shut for now,” said a diver.',
      `“${STATED},” said Ana Lind.`,
      '“We sell flour by the sack,” said Jo Ode.',
    );
    expect(matchQuotes(page, other, 7).map(({ drift }) => drift)).toEqual(['shortened', 'same']);
  });
});

function pairsByHand(page: Text, other: Text): string[][] {
  const all = [page, other].flatMap(({ paragraphs }) =>
    paragraphs.flatMap(paragraph => words(paragraph).map(word => word.form)),
  );
  const weight = (forms: readonly string[]) =>
    forms.reduce((sum, form) => sum + Math.log((all.length + 1) / all.filter(one => one === form).length) ** 2, 0);
  const quotes = ({ paragraphs }: Text) =>
    paragraphs
      .flatMap(paragraph => quotations(paragraph))
      .map(quote => ({
        quote: quote.text,
        length: words(quote.text).length,
        forms: [...new Set(words(quote.text).map(word => word.form))],
      }))
      .filter(({ length }) => length >= 4);
  return quotes(page).flatMap(({ quote, forms }) => {
    const likeness = quotes(other).map(theirs => {
      const shared = forms.filter(form => theirs.forms.includes(form));
      return {
        quote: theirs.quote,
        alike: shared.length < 2 ? 0 : weight(shared) / Math.min(weight(forms), weight(theirs.forms)),
      };
    });
    const best = Math.max(0, ...likeness.map(({ alike }) => alike));
    return best < 0.42 ? [] : [[quote, likeness.find(({ alike }) => alike === best)!.quote]];
  });
}
