/** Highlights in the page with their card and strip: keys, presses, pages that are drawn anew, nothing left behind. */
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Painting } from '@/lib/model/highlights';
import { draftPage } from '../eval/extract-page';
import type { Shelf } from '@/lib/page/page-shelf';
import { createPainter, type Painter } from '@/lib/page/painter';

const PARAGRAPHS = [
  'The lock at Merren closed on Monday after divers found six cracks in its lower gate, the port office said.',
  'Barges will wait above the weir until the gate has been lifted out, which the office expects to take nine days.',
  'The last closure, four winters ago, held up grain from the upper valley and cost the mills most of a month.',
];

const labels = {
  of: '{at} of {of}',
  next: 'Next',
  previous: 'Back',
  close: 'Close',
  added: 'added: ',
  removed: 'removed: ',
  legend: 'What the colours mean',
  looks: { word: 'words', edited: 'edited', added: 'added', moved: 'moved', removed: 'removed' },
  language: 'en',
  direction: 'ltr',
} as const;

const WORD = 'six';
const at = PARAGRAPHS[0].indexOf(WORD);
const painting: Painting = {
  against: 7,
  highlights: [
    { paragraph: 0, from: 0, to: PARAGRAPHS[0].length, style: 'edited', change: 0 },
    { paragraph: 0, from: at, to: at + WORD.length, style: 'word', change: 0 },
    { paragraph: 2, from: 0, to: PARAGRAPHS[2].length, style: 'added', change: 1 },
  ],
  gaps: [{ paragraph: 1, change: 2 }],
  cards: [
    {
      change: 0,
      head: 'number',
      pieces: [
        { text: 'four', in: 'a' },
        { text: 'six', in: 'b' },
      ],
    },
    { change: 1, head: 'added', pieces: [{ text: PARAGRAPHS[2], in: 'b' }] },
  ],
  labels,
};

const NOTHING_TOLD = { notices: [], credits: [] };

let shelf: Shelf;
let painter: Painter;
let article: HTMLElement;

/** An article of a paper, tall enough to scroll. */
function drawn(): HTMLElement {
  const element = document.createElement('article');
  const title = document.createElement('h1');
  title.textContent = 'Lock at Merren closes';
  element.append(title);
  for (const text of PARAGRAPHS) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    paragraph.style.marginBlockEnd = '900px';
    element.append(paragraph);
  }
  return element;
}

function read() {
  return (
    draftPage(document, 'https://harbour-courier.example/lock', '2026-05-01T08:00:00Z', NOTHING_TOLD)?.paragraphs ?? []
  );
}

beforeEach(() => {
  article = drawn();
  document.body.replaceChildren(article);
  shelf = { paragraphs: read(), readAgain: () => (shelf.paragraphs = read()), onOther: () => undefined };
  painter = createPainter(document, shelf);
});
afterEach(() => painter.clear());

const ours = () => [...document.documentElement.children].filter(each => !['HEAD', 'BODY'].includes(each.tagName));
const painted = () => [...CSS.highlights.values()].flatMap(highlight => [...highlight].map(range => String(range)));

describe('a painting', () => {
  it('stands in the page with one element of ours, which tells the page nothing', () => {
    expect(painter.paint(painting)).toEqual({ placed: 2, changes: 2 });
    expect(painted()).toContain('six');
    expect(ours()).toHaveLength(1);
    expect(ours()[0].shadowRoot).toBeNull();
    expect(ours()[0].textContent).toBe('');
  });

  it('is walked by the keys of the page, and taken away by Escape, leaving nothing', async () => {
    painter.paint(painting);
    await userEvent.keyboard('n');
    expect(painter.painted().at).toBe(1);
    await userEvent.keyboard('n');
    expect(painter.painted().at).toBe(2);
    await userEvent.keyboard('p');
    expect(painter.painted().at).toBe(1);
    await userEvent.keyboard('{Escape}'); // closes the card
    expect(painted()).toContain('six');
    await userEvent.keyboard('{Escape}');
    expect(painted()).toEqual([]);
    expect(ours()).toEqual([]);
  });

  it('leaves keys alone where the reader writes', async () => {
    painter.paint(painting);
    const box = document.createElement('input');
    document.body.append(box);
    box.focus();
    await userEvent.keyboard('n');
    expect(box.value).toBe('n');
    expect(painter.painted().at).toBe(0);
  });

  it('leads to the changed word, in a paragraph taller than the window too', async () => {
    const [first] = article.querySelectorAll('p');
    const filling = 'Nothing of this changed since the day before, and the office had no more to say of it. '.repeat(
      200,
    );
    first.textContent = `${filling}${PARAGRAPHS[0]}`;
    shelf.readAgain();
    const from = filling.length + at;
    painter.paint({ ...painting, highlights: [{ paragraph: 0, from, to: from + 3, style: 'word', change: 0 }] });
    painter.step(1);
    await new Promise(done => setTimeout(done, 600)); // a smooth scroll
    const [range] = [...CSS.highlights.values()].flatMap(highlight => [...highlight]) as Range[];
    const { top, bottom } = range.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
  });
});

describe('a page that is drawn anew', () => {
  it('keeps its highlights where the same words stand', async () => {
    painter.paint(painting);
    document.body.replaceChildren(drawn());
    await expect.poll(painted, { timeout: 3_000 }).toContain('six');
    expect(painter.painted().of).toBe(2);
  });

  it('loses those whose words are gone, and shows none in a wrong place', async () => {
    painter.paint(painting);
    const other = drawn();
    other.querySelectorAll('p')[0].textContent =
      'The lock at Merren is open again, the port office said on Thursday evening.';
    document.body.replaceChildren(other);
    await expect.poll(() => painter.painted().of, { timeout: 3_000 }).toBe(1);
    expect(painted().join()).not.toMatch(/open again|six/);
  });

  it('shows nothing while the article is away, takes no key, and has its highlights again when it is back', async () => {
    painter.paint(painting);
    const box = document.createElement('main');
    document.body.replaceChildren(box);
    await expect.poll(() => painter.painted().of, { timeout: 3_000 }).toBe(0);
    expect(painted()).toEqual([]);
    let heard = '';
    document.addEventListener('keydown', ({ key }) => (heard += key), { once: true });
    await userEvent.keyboard('n');
    expect(heard).toBe('n');
    box.replaceWith(drawn());
    await expect.poll(painted, { timeout: 3_000 }).toContain('six');
    expect(painter.painted().of).toBe(2);
  });

  it('stays at the change that the reader had come to', async () => {
    painter.paint(painting);
    painter.step(1);
    painter.step(1);
    document.body.replaceChildren(drawn());
    await expect.poll(painted, { timeout: 3_000 }).toContain('six');
    expect(painter.painted().at).toBe(2);
  });

  it('is let go when it becomes the page of another address', async () => {
    painter.paint(painting);
    history.pushState(null, '', '?another-story');
    document.body.replaceChildren(drawn());
    await expect.poll(ours, { timeout: 3_000 }).toEqual([]);
    expect(painted()).toEqual([]);
    history.back();
  });
});
