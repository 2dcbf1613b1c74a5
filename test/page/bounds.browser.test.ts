// What a page can make the reader do is bounded, and what was not read is told.
import { afterEach, describe, expect, it } from 'vitest';
import { checkedDraft } from '@/lib/browser/schemas';
import { draftOf, walkPage } from '@/lib/page/draft-page';
import { createHighlights } from '@/lib/page/highlights';
import { pageDrafter } from '@/lib/page/page-drafter';
import { readPage } from '@/lib/page/read-page';

const URL_ = 'https://www.olmsund.example/news/2026/05/12/ferry-strike';
const NOW = '2026-06-01T12:00:00Z';
const TITLE = 'Ferry crews walk out over night shifts';
const TEXTS = [
  'Crews of the two harbour ferries stopped work on Monday after talks over night shifts broke down for a third time.',
  'The operator, which runs nineteen crossings a day, said that it would bring in buses to the bridge at Holmvik.',
  'Some four hundred people cross the sound each morning, and many of them cannot reach the bridge without a car.',
];
/** Milliseconds: some fifty times what each takes alone, since the machine that tests may be busy. */
const SOON = 3_000;

const p = (...texts: readonly string[]): string => texts.map(text => `<p>${text}</p>`).join('');

function parse(body: string, head = ''): Document {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Puts it into a `main` of the page that runs the test. */
function show(inner: string): void {
  document.body.replaceChildren(...parse(`<main>${inner}</main>`).body.childNodes);
}

function draft(page: Document, url = URL_) {
  return draftOf(walkPage(page, url, NOW), { notices: [], credits: [] })?.draft ?? null;
}

function timed<T>(act: () => T): { found: T; ms: number } {
  const start = performance.now();
  const found = act();
  return { found, ms: performance.now() - start };
}

describe('forms and images named like properties', () => {
  const NAMES = ['parentNode', 'nextSibling', 'firstChild', 'attributes', 'getAttribute', 'tagName', 'textContent'];

  it.each(NAMES)('reads past a form whose field is called %s', name => {
    const form = `<form class="byline"><input name="${name}"><p>${TEXTS[1]}</p></form>`;
    const { found, ms } = timed(() =>
      draft(parse(`<article><h1>${TITLE}</h1>${p(TEXTS[0])}${form}${p(TEXTS[2])}</article>`)),
    );
    expect(found?.paragraphs).toEqual([TEXTS[0], TEXTS[2]]);
    expect(ms).toBeLessThan(SOON);
  });

  it.each(['body', 'querySelectorAll', 'documentElement', 'title', 'defaultView'])(
    'reads a document with an image called %s',
    name => {
      const found = draft(parse(`<img name="${name}"><form name="${name}"></form><h1>${TITLE}</h1>${p(...TEXTS)}`));
      expect(found?.paragraphs).toEqual(TEXTS);
      expect(found?.title).toBe(TITLE);
    },
  );
});

describe('very large pages', () => {
  it('reads the beginning of a page of boxes in boxes, and says so', () => {
    const page = parse(`<main><h1>${TITLE}</h1>${p(...TEXTS)}<div id="deep"></div></main>`);
    let inner = page.getElementById('deep') as Element;
    for (let i = 0; i < 20_000; i++) {
      const box = page.createElement('div');
      box.className = 'date byline';
      box.append(`Monday ${i} `);
      inner.append(box);
      inner = box;
    }
    const { found, ms } = timed(() => draft(page));
    expect(found?.paragraphs.slice(0, 3)).toEqual(TEXTS);
    expect(found?.isCut).toBe(true);
    expect(ms).toBeLessThan(SOON);
  });

  it('reads the beginning of a page of empty text nodes, and says so', () => {
    const page = parse(`<main><h1>${TITLE}</h1>${p(...TEXTS)}<div id="many"></div></main>`);
    const many = page.getElementById('many') as Element;
    for (let i = 0; i < 250_000; i++) many.append(page.createTextNode(''));
    const { found, ms } = timed(() => draft(page));
    expect(found?.paragraphs).toEqual(TEXTS);
    expect(found?.isCut).toBe(true);
    expect(ms).toBeLessThan(SOON);
  });

  it('does not say so of a page that was read whole', () => {
    expect(draft(parse(`<h1>${TITLE}</h1>${p(...TEXTS)}`))?.isCut).toBe(false);
  });

  it('does not read nested boxes of dates again and again', () => {
    const nested = '<div class="date byline">'.repeat(400) + 'x '.repeat(300_000) + '</div>'.repeat(400);
    const { found, ms } = timed(() => draft(parse(`<article><h1>${TITLE}</h1>${p(...TEXTS)}</article>${nested}`)));
    expect(found?.paragraphs).toEqual(TEXTS);
    expect(ms).toBeLessThan(SOON);
  });

  it('gives broken structured data little time', () => {
    const broken = `<script type="application/ld+json">{"a":"${'\n x'.repeat(600_000)}</script>`;
    const page = parse(`<h1>${TITLE}</h1>${p(...TEXTS)}`, broken.repeat(49));
    const { found, ms } = timed(() => draft(page));
    expect(found?.paragraphs).toEqual(TEXTS);
    expect(ms).toBeLessThan(SOON);
  });

  it('reads a line of buttons and words in turn', () => {
    const line = '<button>Press</button> and '.repeat(5_000);
    const { found, ms } = timed(() => draft(parse(`<h1>${TITLE}</h1>${p(...TEXTS)}<div>${line}</div>`)));
    expect(found?.paragraphs.slice(0, 3)).toEqual(TEXTS);
    expect(ms).toBeLessThan(SOON);
  });
});

describe('long fields', () => {
  const article = `<article><h1>${TITLE}</h1>${p(...TEXTS)}</article>`;

  it('cuts a long address, and keeps its path', () => {
    const found = draft(parse(article), `${URL_}?from=${'a'.repeat(3_000)}#top`);
    expect(found?.url).toBe(URL_);
    expect(checkedDraft(found)).not.toBeNull();
  });

  it('keeps as many of 300 authors as a line holds, each whole', () => {
    const author = Array.from({ length: 300 }, (_, i) => ({ '@type': 'Person', name: `Ingrid Vance ${i}` }));
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, author });
    const found = draft(parse(article, `<script type="application/ld+json">${data}</script>`));
    expect(found?.byline).toMatch(/^Ingrid Vance 0, .*Ingrid Vance \d+$/);
    expect(checkedDraft(found)).not.toBeNull();
  });

  it('cuts a paragraph of 150,000 characters, and says so', () => {
    const long = 'The crossing was full again on Monday. '.repeat(4_000);
    const found = draft(parse(`<article><h1>${TITLE}</h1>${p(TEXTS[0], long, TEXTS[2])}</article>`));
    expect(found?.paragraphs.map(text => text.length)).toEqual([TEXTS[0].length, 100_000, TEXTS[2].length]);
    expect(found?.isCut).toBe(true);
    expect(checkedDraft(found)).not.toBeNull();
  });

  it('ends a paragraph where a run of unseen signs is too long to be drawn, and says so', () => {
    const marked = `The crossing was full again on Monday.${'\u0301\u200b'.repeat(20_000)} It was not.`;
    const found = draft(parse(`<article><h1>${TITLE}</h1>${p(TEXTS[0], marked, TEXTS[2])}</article>`));
    expect(found?.paragraphs.map(text => text.length)).toEqual([TEXTS[0].length, 38 + 2_000, TEXTS[2].length]);
    expect(found?.isCut).toBe(true);
  });

  it('cuts long headlines, names of sites and publishers', () => {
    const long = 'Olmsund '.repeat(1_000);
    const publisher = { '@type': 'Organization', name: long };
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, publisher, isBasedOn: long });
    const head =
      `<meta property="og:site_name" content="${long}"><meta name="description" content="${long}">` +
      `<link rel="canonical" href="/${'a'.repeat(4_000)}"><script type="application/ld+json">${data}</script>`;
    expect(checkedDraft(draft(parse(article.replace(TITLE, long), head)))).not.toBeNull();
  });
});

describe('highlights of a long paragraph', () => {
  afterEach(() => document.body.replaceChildren());

  it('places a thousand in one paragraph of 90,000 letters', () => {
    show(p('The crossing was full again on Monday. '.repeat(2_300)));
    const read = readPage(document, URL_, NOW);
    const wanted = Array.from({ length: 1_000 }, (_, i) => ({
      paragraph: 0,
      from: i * 80,
      to: i * 80 + 7,
      change: i,
      style: 'word' as const,
    }));
    const highlights = createHighlights(document);
    const { found, ms } = timed(() => highlights.paint(wanted, read?.paragraphs ?? []));
    expect(found).toEqual({ placed: 1_000, changes: 1_000 });
    expect(ms).toBeLessThan(500); // about 20 ms alone; it was 4 s when each looked for its places
    highlights.clear();
  });
});

describe('the reader of the open page', () => {
  afterEach(() => document.body.replaceChildren());

  it('drafts the page once more as it was walked, when it is told of lines at once', () => {
    show(`<h1>${TITLE}</h1>${p(...TEXTS)}`);
    const read = pageDrafter(document, () => URL_);
    const paragraph = document.querySelector('p') as HTMLElement;
    expect(read({ notices: [], credits: [] })?.draft.paragraphs).toEqual(TEXTS);
    paragraph.textContent = 'Another text stands here now, of which nobody has asked whether it holds a notice or not.';
    expect(read({ notices: ['Correction: the ferries are three.'], credits: [] })?.draft.paragraphs).toEqual(TEXTS);
    expect(read({ notices: [], credits: [] })?.draft.paragraphs[0]).toBe(paragraph.textContent);
  });
});
