import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Text } from '@/lib/model/article';
import { relate, relatedTo } from '@/lib/match/relation';
import { SHARED } from '../support/shared';
import { article, edited } from './articles';

const text = (...paragraphs: string[]): Text => ({ title: '', paragraphs });
const wire = article(1, 400);
const own = article(2, 600);
const PARAGRAPH = wire.paragraphs[1];
// No seven words in a row are the same.
const REWORDED =
  'The harbour office said on Monday that both piers of the old swing bridge had sunk by a hand during the storm, and that heavy lorries must take the long road round by the mill until divers have looked.';
const REWORKED =
  'On Monday the harbour office said both piers of the swing bridge had sunk a hand deeper during the storm; until divers have had a look, heavy lorries must go the long road round by Hollin mill.';
const BRIEF =
  'The ferry office at Orrin said on Monday that its older boat will stay in the dock for some three weeks until the new shaft has come from the yard and was tried.';
const STOCK = 'at the end of the day in the middle of';
const SAID = '“We shall keep the bridge shut until the divers have looked at every single pier,” said Ana Lind.';

describe('relate', () => {
  it.each([
    ['the same text', wire, wire, 'copy'],
    ['another headline', wire, { ...wire, title: 'Another' }, 'copy'],
    ['one word in a hundred edited', wire, edited(wire, 0.01, 1), 'copy'],
    ['one word in twenty edited: hardly a sentence left alone', wire, edited(wire, 0.05, 1), 'adapted'],
    [
      'a brief of one sentence with two edits',
      text(BRIEF),
      text(BRIEF.replace('Monday', 'Sunday').replace('older', 'newer')),
      'copy',
    ],
    [
      'a whole wire item of a dozen words',
      text('Hog prices rose in active trade on Monday, the farm office said.'),
      text('Hog prices rose in active trade on Monday, the farm office said.'),
      'copy',
    ],
    ['a trimmed copy', wire, { ...wire, paragraphs: wire.paragraphs.slice(0, 4) }, 'copy'],
    [
      'a copy with a paragraph of its own',
      wire,
      { ...wire, paragraphs: [own.paragraphs[0], ...wire.paragraphs] },
      'copy',
    ],
    [
      'a third of the paragraphs rewritten',
      wire,
      { ...wire, paragraphs: wire.paragraphs.map((one, i) => (i % 3 === 1 ? own.paragraphs[i] : one)) },
      'adapted',
    ],
    ['one paragraph taken over', wire, { ...own, paragraphs: own.paragraphs.with(3, PARAGRAPH) }, 'passages'],
    [
      'a brief inside a long article',
      text(PARAGRAPH),
      { ...own, paragraphs: [...own.paragraphs, PARAGRAPH] },
      'passages',
    ],
    [
      'one paragraph taken over and reworded',
      { ...wire, paragraphs: wire.paragraphs.with(2, REWORDED) },
      { ...own, paragraphs: own.paragraphs.with(3, REWORKED) },
      'passages',
    ],
    [
      'one quotation in both',
      { ...wire, paragraphs: [...wire.paragraphs, SAID] },
      { ...own, paragraphs: [SAID, ...own.paragraphs] },
      'quotes',
    ],
    ['nothing in common', wire, own, null],
    [
      'a stock phrase',
      { ...wire, paragraphs: [...wire.paragraphs, `They met ${STOCK} the town.`] },
      { ...own, paragraphs: [`It rained ${STOCK} June.`, ...own.paragraphs] },
      null,
    ],
    ['nothing', text(), wire, null],
    ['nothing at all', text(), text(), null],
  ])('%s', (_, a, b, expected) => {
    expect(relate(a, b).relation).toBe(expected);
    expect(relate(b, a).relation).toBe(expected);
  });

  it('gives shares of 0..1 that swap with the texts', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), fc.double({ min: 0.01, max: 1, noNaN: true }), (one, other, part) => {
        const a = article(one, 150);
        const b = edited(one % 2 ? a : article(other, 150), part, other);
        const [there, back] = [relate(a, b), relate(b, a)];
        expect(there.resemblance).toBeCloseTo(back.resemblance, 1);
        expect(there.aInB).toBeCloseTo(back.bInA, 1);
        return [there.resemblance, there.aInB, there.bInA].every(share => share >= 0 && share <= 1);
      }),
      { numRuns: 60 },
    );
  });

  it('never finds more in common, the more is edited', () => {
    const shares = [0, 0.05, 0.1, 0.2, 0.4, 0.8].map(part => relate(wire, edited(wire, part, 3)).resemblance);
    expect(shares).toEqual([...shares].sort((x, y) => y - x));
    expect(shares[0]).toBe(1);
  });

  it('claims nothing between articles that have nothing to do with each other', () => {
    const articles = Array.from({ length: 60 }, (_, i) => article(300 + i, 300));
    const claims = articles.flatMap((a, i) => articles.slice(i + 1).filter(b => relate(a, b).relation !== null));
    expect(claims).toEqual([]);
  });

  it('answers the same for many texts as for each', () => {
    const toWire = relatedTo(wire);
    for (const text of [wire, own, edited(wire, 0.3, 1), { ...own, paragraphs: [PARAGRAPH] }])
      expect(toWire(text)).toEqual(relate(text, wire));
  });

  const pages =
    SHARED === null
      ? []
      : [
          ['rfi', 'inkl', 'adapted'],
          ['guardian-v7', 'rfi', 'quotes'],
          ['guardian-v6', 'guardian-v7', 'copy'],
        ];
  it.skipIf(SHARED === null).each(pages)('knows the seed documents (../shared): %s and %s', (one, other, expected) => {
    expect(relate(page(one), page(other)).relation).toBe(expected);
  });
});

// The paragraphs as they stand in the source of the page; boxes that are no part of the article are cut out by their names.
function page(name: string): Text {
  const html = readFileSync(`${SHARED}/pages/${name}.html`, 'utf8');
  const bare = html.replace(
    /<aside[\s\S]*?<\/aside>|<div (?:class="(?:promo|m-em-related|wall)"|id="cookie")[\s\S]*?<\/div>/g,
    '',
  );
  const blocks = [...bare.matchAll(/<(p|h2)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(match => match[2]);
  return text(
    ...blocks.map(block =>
      block
        .replace(/<[^>]*>/g, '')
        .replaceAll('&#x27;', "'")
        .replaceAll('&quot;', '"'),
    ),
  );
}
