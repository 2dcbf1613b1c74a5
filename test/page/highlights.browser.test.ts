import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHighlights, type Highlights } from '@/lib/page/highlights';
import { rangeFinder } from '@/lib/page/ranges';
import { readPage, type PageRead } from '@/lib/page/read-page';
import { isSamePage } from '@/lib/page/same-page';

const TEXTS = [
  'Firefighters brought a blaze at the grain terminal under control on Tuesday, after eleven hours of work.',
  'Two workers were taken to hospital with burns, and a third was treated at the scene for smoke.',
  'The terminal handles about 2.3 million tonnes of wheat and barley a year, and stands at the end of a line.',
];

let main: HTMLElement;
let read: PageRead;
let highlights: Highlights;

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  // Two elements and odd white space, as editors leave them.
  const strong = document.createElement('strong');
  strong.textContent = text.slice(0, 12);
  element.append(`\n   `, strong, text.slice(12).replace(' ', '  \n '), document.createElement('br'));
  return element;
}

beforeEach(() => {
  main = document.createElement('main');
  main.append(...TEXTS.map(paragraph));
  document.body.replaceChildren(main);
  const found = readPage(document, 'https://www.olmsund.example/news/1', '2026-06-01T12:00:00Z');
  if (!found) throw new Error('the fixture is no article');
  read = found;
  highlights = createHighlights(document);
});

afterEach(() => highlights.clear());

describe('rangeFinder', () => {
  it('finds every stretch of every paragraph again', () => {
    expect(read.reading.paragraphs).toEqual(TEXTS);
    read.paragraphs.forEach((live, i) => {
      for (let from = 0; from < TEXTS[i].length; from += 7) {
        const to = Math.min(TEXTS[i].length, from + 11);
        expect(rangeFinder(live)(from, to)?.toString().replace(/\s+/g, ' ')).toBe(TEXTS[i].slice(from, to));
      }
    });
  });

  it.each([
    [-1, 3],
    [3, 3],
    [5, 2],
    [0, 10_000],
    [Number.NaN, 3],
  ])('has none for %d to %d', (from, to) => {
    expect(rangeFinder(read.paragraphs[0])(from, to)).toBeNull();
  });

  it('has none once the text has changed or gone', () => {
    const [first, second] = read.paragraphs;
    main.querySelector('strong')!.firstChild!.nodeValue = 'Firemen have';
    main.children[1].remove();
    expect(rangeFinder(first)(0, 5)).toBeNull();
    expect(rangeFinder(second)(0, 5)).toBeNull();
  });
});

const WANTED = [
  { paragraph: 0, from: 0, to: 12, style: 'edited', change: 0 },
  { paragraph: 0, from: 4, to: 9, style: 'word', change: 0 },
  { paragraph: 1, from: 0, to: 20, style: 'added', change: 1 },
  { paragraph: 2, from: 0, to: 20, style: 'moved', change: 2 },
] as const;

describe('marks', () => {
  it('paint by highlights, and touch no node', () => {
    const markup = () => new XMLSerializer().serializeToString(document);
    const before = markup();
    expect(highlights.paint(WANTED, read.paragraphs)).toEqual({ placed: 3, changes: 3 });
    expect(
      [...CSS.highlights.values()]
        .flatMap(highlight => [...highlight])
        .map(String)
        .map(text => text.replace(/\s+/g, ' ').trim()),
    ).toContain(TEXTS[1].slice(0, 20));
    expect(markup()).toBe(before);
  });

  it.each(['added', 'edited', 'word', 'moved', 'shared', 'reworded'] as const)(
    'paint what is %s in a look of its own',
    style => {
      highlights.paint([{ paragraph: 0, from: 0, to: 12, style, change: 0 }], read.paragraphs);
      const [name, ...others] = CSS.highlights.keys();
      expect(others).toEqual([]);
      const look = getComputedStyle(main.querySelector('strong')!, `::highlight(${name})`);
      expect([look.backgroundColor, look.textDecorationLine]).toEqual([expect.stringMatching(/^rgba\(/), 'underline']);
    },
  );

  it('lie one on another: words over their paragraph, the current change over all', () => {
    for (let round = 0; round < 2; round++) {
      highlights.paint(WANTED, read.paragraphs);
      highlights.step(1);
      highlights.step(1);
      const layers = [...CSS.highlights.values()].map(each =>
        [...each].map(range => range.toString().replace(/\s+/g, ' ').trim().length),
      );
      expect(layers).toEqual([[12], [20], [20], [5], [20]]); // edited, moved, added, its word, the second change
    }
  });

  it('leave nothing behind', () => {
    const sheets = document.adoptedStyleSheets.length;
    highlights.paint(WANTED, read.paragraphs);
    highlights.step(1);
    expect(document.adoptedStyleSheets.length).toBe(sheets + 1);
    highlights.clear();
    expect(CSS.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets.length).toBe(sheets);
    expect(highlights.step(1)).toEqual({ at: 0, of: 0 });
  });

  it('do not pile up when painted anew', () => {
    highlights.paint(WANTED, read.paragraphs);
    highlights.paint(WANTED.slice(2, 3), read.paragraphs);
    expect([...CSS.highlights.values()].flatMap(highlight => [...highlight])).toHaveLength(1);
    expect(highlights.paint([], read.paragraphs)).toEqual({ placed: 0, changes: 0 });
    expect(CSS.highlights.size).toBe(0);
  });

  it('say how many changes could be placed', () => {
    main.children[1].remove();
    expect(
      highlights.paint([...WANTED, { paragraph: 9, from: 0, to: 3, style: 'added', change: 3 }], read.paragraphs),
    ).toEqual({ placed: 2, changes: 4 });
  });

  it('step round the changes, either way', () => {
    highlights.paint(WANTED, read.paragraphs);
    expect([1, 1, 1, 1, -1, -1].map(by => highlights.step(by as 1 | -1).at)).toEqual([1, 2, 3, 1, 3, 2]);
    highlights.paint(WANTED, read.paragraphs);
    expect(highlights.step(-1)).toEqual({ at: 3, of: 3 });
  });

  it('say what is painted, and where the reader has stepped to', () => {
    main.children[1].remove();
    highlights.paint(WANTED, read.paragraphs);
    expect(highlights.painted()).toEqual({ at: 0, of: 2, missing: 1 });
    highlights.step(-1);
    expect(highlights.painted()).toEqual({ at: 2, of: 2, missing: 1 });
    highlights.clear();
    expect(highlights.painted()).toEqual({ at: 0, of: 0, missing: 0 });
  });

  it('tell the page nothing by their names', () => {
    highlights.paint(WANTED, read.paragraphs);
    for (const name of CSS.highlights.keys()) expect(name).toMatch(/^[a-z]{2}\d$/);
  });
});

describe('a page read again', () => {
  const again = () => readPage(document, 'https://www.olmsund.example/news/1', '2026-06-01T12:05:00Z');

  it('is the same while its paragraphs stand in the same nodes', () => {
    expect(isSamePage(read, again())).toBe(true);
  });

  it.each<[string, () => void]>([
    [
      'a word has changed',
      () => {
        main.querySelector('strong')!.firstChild!.nodeValue = 'Firemen have';
      },
    ],
    [
      'a paragraph has come',
      () =>
        main.append(paragraph('The inquiry begins on Monday, and its report is expected before the end of the year.')),
    ],
    ['it was drawn anew with the same words', () => main.replaceChildren(...TEXTS.map(paragraph))],
    ['its article has gone', () => main.replaceChildren()],
  ])('is another when %s', (_, happen) => {
    happen();
    expect(isSamePage(read, again())).toBe(false);
  });
});
