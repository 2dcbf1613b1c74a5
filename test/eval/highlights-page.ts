/**
 * What `score-highlights.ts` puts into each page: the painter over the page's own reading, stretches to paint, the ways
 * in which pages draw themselves anew, and a judge that knows nothing of how the painter found its places.
 */
import { draftOf, type PageDrafted, walkPage } from '@/lib/page/draft-page';
import type { LiveParagraph } from '@/lib/page/live-paragraph';
import type { PageHighlight } from '@/lib/page/highlights';
import { createPainter, type Painter } from '@/lib/page/painter';
import { shelf } from '@/lib/page/page-shelf';

/** Stretches painted in one page, one a paragraph. */
const STRETCHES = 12;

/** An attribute by which the judge knows a paragraph again, however often its element was copied. */
const TRUTH = 'data-judged';

interface Wanted {
  readonly paragraph: number;
  /** Without white space and invisible signs, as all texts are compared here. */
  readonly words: string;
  /** What stands before the words in their paragraph. */
  readonly before: string;
  /** `false`: the page has changed the words since, and nothing may be painted there. */
  stands: boolean;
}

export interface Judged {
  readonly wanted: number;
  readonly placed: number;
  readonly wrong: readonly string[];
}

let painter: Painter | null = null;
let wanted: Wanted[] = [];
let drafted: PageDrafted | null = null;

const read = () => draftOf(walkPage(document, location.href, '2026-12-01T00:00:00.000Z'), { notices: [], credits: [] });

/** Read the page, mark its paragraphs for the judge, paint stretches of them. `null`: it is no article. */
export function paintPage(seed: number): Judged | null {
  drafted = read();
  if (drafted === null) return null;
  const page = shelf();
  page.paragraphs = drafted.paragraphs;
  page.readAgain = () => (page.paragraphs = read()?.paragraphs ?? []);
  markParagraphs(drafted.paragraphs);
  const stretches = stretchesOf(drafted.paragraphs, seed);
  wanted = stretches.map(({ paragraph, from, to }) => wantedAt(paragraph, from, to));
  painter = createPainter(document, page);
  painter.paint({ highlights: stretches, against: 1, gaps: [], cards: [], labels: null });
  return judged();
}

function wantedAt(paragraph: number, from: number, to: number): Wanted {
  const { text } = drafted!.paragraphs[paragraph];
  return { paragraph, words: bare(text.slice(from, to)), before: bare(text.slice(0, from)), stands: true };
}

/** Each text node's element says of which paragraphs it holds words. */
function markParagraphs(paragraphs: readonly LiveParagraph[]): void {
  paragraphs.forEach(({ pieces }, number) => {
    for (const { node } of pieces) {
      const element = node?.parentElement;
      if (element) element.setAttribute(TRUTH, `${element.getAttribute(TRUTH) ?? ''} ${number} `);
    }
  });
}

/** Three to nine words of paragraphs that are spread over the article. */
function stretchesOf(paragraphs: readonly LiveParagraph[], seed: number): PageHighlight[] {
  const step = Math.max(1, Math.ceil(paragraphs.length / STRETCHES));
  return paragraphs.flatMap(({ text }, paragraph): PageHighlight[] => {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
    if (paragraph % step !== seed % step || words.length < 4) return [];
    const first = (seed * 7 + paragraph * 5) % (words.length - 3);
    const last = Math.min(words.length - 1, first + 2 + ((seed + paragraph) % 7));
    const to = words[last].index + words[last][0].length;
    return [{ paragraph, from: words[first].index, to, style: 'word', change: paragraph }];
  });
}

const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/g;

function bare(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '');
}

/** What is painted now, held against what was wanted. */
export function judged(): Judged {
  const ranges = [...CSS.highlights].flatMap(([name, each]) => (name.startsWith('qk') ? [...each] : []) as Range[]);
  const found = ranges.map(range => ({ range, truth: truthOf(range) }));
  const right = new Set(found.flatMap(({ range, truth }) => truth.filter(each => isAt(range, each))));
  const wrong = found
    .filter(({ range, truth }) => !truth.some(each => isAt(range, each)))
    .map(({ range }) => range.toString().slice(0, 80));
  return { wanted: wanted.filter(({ stands }) => stands).length, placed: right.size, wrong };
}

function truthOf(range: Range): Wanted[] {
  const element = range.startContainer.parentElement?.closest(`[${TRUTH}]`);
  const numbers = (element?.getAttribute(TRUTH) ?? '').split(' ').filter(Boolean).map(Number);
  return wanted.filter(({ paragraph, stands }) => stands && numbers.includes(paragraph));
}

/** The words are the wanted ones, and so is what stands before them in the same paragraph. */
function isAt(range: Range, { paragraph, words, before }: Wanted): boolean {
  if (!range.startContainer.isConnected || bare(range.toString()) !== words) return false;
  const first = document.querySelector(`[${TRUTH}*=" ${paragraph} "]`);
  if (first === null) return false;
  const lead = document.createRange();
  lead.setStart(first, 0);
  lead.setEnd(range.startContainer, range.startOffset);
  return bare(lead.toString()).endsWith(before);
}

/** The smallest element around all paragraphs of the article. */
function root(): Element {
  const all = [...document.querySelectorAll(`[${TRUTH}]`)];
  let around: Element = all[0] ?? document.body;
  while (around.parentElement && all.some(each => !around.contains(each))) around = around.parentElement;
  return around === document.body || around === document.documentElement
    ? (document.body.firstElementChild ?? document.body)
    : around;
}

function textNodes(inside: Element): Text[] {
  const walker = document.createTreeWalker(inside, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes.filter(node => node.parentElement?.closest('script, style, noscript, template') === null);
}

function advertisement(): Element {
  const box = document.createElement('div');
  box.className = 'ad';
  const link = document.createElement('a');
  link.href = '/buy';
  link.textContent = 'Buy now';
  box.append(link);
  return box;
}

const wait = (ms: number) => new Promise(done => setTimeout(done, ms));

/** How pages draw themselves anew. Each leaves the same words standing, save where it says so. */
const WAYS: Readonly<Record<string, () => void | Promise<void>>> = {
  'the article is replaced by a copy': () => {
    const around = root();
    around.replaceWith(around.cloneNode(true));
  },
  'the article is written anew as markup': () => {
    const around = root();
    const written = new XMLSerializer().serializeToString(around);
    const anew = new DOMParser().parseFromString(`<body>${written}</body>`, 'text/html').body;
    around.replaceChildren(...(anew.firstElementChild?.childNodes ?? []));
  },
  'the whole body is replaced': () => document.body.replaceWith(document.body.cloneNode(true)),
  'every text node is made anew': () => {
    for (const node of textNodes(root())) node.replaceWith(node.data);
  },
  'every text is set to itself': () => {
    for (const node of textNodes(root())) node.data = String(node.data);
  },
  'every word is put into an element, as a translator does': () => {
    for (const node of textNodes(root())) {
      const words = node.data.split(/(?<=\s)/).map(word => {
        const font = document.createElement('font');
        font.textContent = word;
        return font;
      });
      node.replaceWith(...words);
    }
  },
  'the article is gone for a second': async () => {
    const around = root();
    const copy = around.cloneNode(true);
    const skeleton = document.createElement('div');
    around.replaceWith(skeleton);
    await wait(1_200);
    skeleton.replaceWith(copy);
  },
  'advertisements come between its paragraphs': () => {
    const around = root();
    const copy = around.cloneNode(true) as Element;
    [...copy.querySelectorAll('p')].forEach((paragraph, at) => {
      if (at % 3 === 1) paragraph.after(advertisement());
    });
    around.replaceWith(copy);
  },
  'words are changed in one paragraph': () => {
    const around = root();
    const copy = around.cloneNode(true) as Element;
    around.replaceWith(copy);
    const changed = wanted.find(({ stands }) => stands);
    const element = changed && document.querySelector(`[${TRUTH}*=" ${changed.paragraph} "]`);
    if (!changed || !element) return;
    changed.stands = false;
    element.textContent = 'This paragraph was written anew by the desk, with other words than before, at noon.';
  },
};

export const ways = Object.keys(WAYS);

/** Draw the page anew in one way, and judge once the painter has had the time it takes. */
export async function drawAnew(way: string): Promise<Judged> {
  await WAYS[way]();
  let last = judged();
  for (let tries = 0; tries < 30; tries++) {
    await wait(150);
    last = judged();
    if (tries >= 8 && last.placed >= last.wanted && last.wrong.length === 0) break;
  }
  return last;
}

Object.assign(globalThis, { paintPage, drawAnew, ways });
