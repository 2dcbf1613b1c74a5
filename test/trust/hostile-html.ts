/** Pages made to stop, mislead or break a reader: deep, wide, clobbered, changing. Seeded in their sizes. */
import { pick, type Random, seeded } from './hostile-values';

const SENTENCE = 'The harbour master said that the barrels had been counted twice by the night watch of the port.';
const story = (more = '') =>
  `<article><h1>The barrels of the port</h1>${`<p>${SENTENCE}</p>`.repeat(8)}${more}</article>`;
const count = (random: Random, most: number) => Math.floor(most * (0.2 + 0.8 * random()));

const FIELDS = [
  'parentNode',
  'parentElement',
  'childNodes',
  'firstChild',
  'nextSibling',
  'children',
  'tagName',
  'nodeName',
  'nodeType',
  'textContent',
  'attributes',
  'getAttribute',
  'matches',
  'closest',
  'querySelectorAll',
  'classList',
  'className',
  'id',
  'innerText',
  'ownerDocument',
  'getClientRects',
  'contains',
  'length',
];

const PAGES: readonly (readonly [what: string, html: (random: Random) => string])[] = [
  [
    'a form that clobbers',
    random =>
      story(
        `<form>${FIELDS.map(name => `<input name="${name}">`).join('')}<p>${SENTENCE}</p></form>`.repeat(
          count(random, 4) + 1,
        ),
      ),
  ],
  [
    'a form around all',
    random => `<form><input name="${pick(FIELDS, random)}"><input name="${pick(FIELDS, random)}">${story()}</form>`,
  ],
  ['deep boxes', random => '<div>'.repeat(count(random, 20_000)) + story()],
  ['deep dates', random => story('<div class="date byline author">x'.repeat(count(random, 8_000)))],
  ['deep inline', random => story(`<p>${'<b>'.repeat(count(random, 10_000))}${SENTENCE}</p>`)],
  ['many nodes', random => story('<i>a</i>'.repeat(count(random, 300_000)))],
  [
    'many text nodes',
    random =>
      `${story()}<script>const p = document.querySelector('p'); for (let i = 0; i < ${count(random, 300_000)}; i++) p.append(document.createTextNode('a '));</script>`,
  ],
  ['many paragraphs', random => story(`<p>${SENTENCE}</p>`.repeat(count(random, 30_000)))],
  ['one long paragraph', random => story(`<p>${`${SENTENCE} `.repeat(count(random, 40_000))}</p>`)],
  ['digits', random => story(`<p>${'7'.repeat(count(random, 1_000_000))}</p>`)],
  ['signs without blanks', random => story(`<p>${'年'.repeat(count(random, 200_000))}</p>`)],
  [
    'broken structured data',
    random =>
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":${'['.repeat(count(random, 900_000))}</script>`.repeat(
        4,
      ) + story(),
  ],
  [
    'much structured data',
    random =>
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>`.repeat(
        count(random, 10_000),
      ) + story(),
  ],
  ['many metas', random => `${'<meta property="og:title" content="x">'.repeat(count(random, 50_000))}${story()}`],
  ['long attributes', random => story(`<p class="${'a '.repeat(count(random, 500_000))}">${SENTENCE}</p>`)],
  ['tables in tables', random => story('<table><tr><td>'.repeat(count(random, 1_000)))],
  ['many authors', random => `${story()}${'<a rel="author" class="byline">Ann Lind</a>'.repeat(count(random, 5_000))}`],
  [
    'a page that changes all the time',
    () =>
      `${story()}<script>setInterval(() => { const p = document.querySelector('p'); p.textContent = p.textContent + Math.random(); }, 1)</script>`,
  ],
  [
    'prototypes of the page overridden',
    () =>
      `<script>for (const name of ['textContent','childNodes','parentNode','tagName']) for (const proto of [Node.prototype, Element.prototype]) try { Object.defineProperty(proto, name, { get() { throw new Error('x'); } }); } catch {} Array.prototype.map = Set.prototype.has = null;</script>${story()}`,
  ],
  ['no body', () => '<frameset cols="*"><frame src="about:blank"></frameset>'],
  ['a root taken away', () => `${story()}<script>setTimeout(() => document.documentElement.remove(), 50)</script>`],
  [
    'shadow roots',
    random =>
      `${story()}<script>for (let i = 0, at = document.body; i < ${count(random, 3_000)}; i++) { const box = document.createElement('div'); at.append(box); at = box.attachShadow({ mode: 'open' }); at.innerHTML = '<p>${SENTENCE}</p>'; }</script>`,
  ],
  ['a long title', random => `<title>${'x '.repeat(count(random, 1_000_000))}</title>${story()}`],
  [
    'signs that are none',
    // Chromium 156 by itself ends a page with 20,000 of them in one run, and draws a million in runs of hundreds.
    random => story(`<p>${`${'\u202e\u0301\u200b\ufe0f'.repeat(100)} `.repeat(count(random, 1_000))}${SENTENCE}</p>`),
  ],
];

export const KINDS = PAGES.length;

/** A page of a kind, 0 to `KINDS - 1`; its sizes are those of `number`. */
export function hostilePage(kind: number, number: number): { what: string; html: string } {
  const [what, html] = PAGES[kind];
  return { what, html: `<!doctype html><html lang="en">${html(seeded(number))}` };
}

/** The kind of a try: a short run is spread over all kinds. */
export function kindOf(number: number, size: number): number {
  return size < KINDS ? Math.floor((number * KINDS) / size) : number % KINDS;
}
