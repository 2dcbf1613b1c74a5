// Pages of businesses are no articles; what a business writes is one.
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/page/read-page';

const NOW = '2026-06-01T12:00:00Z';
const TITLE = 'Chimney sweeping in Holmvik';
const TEXT = [
  'A chimney that nobody has swept for two winters holds enough soot to burn for an hour, and most of ours had.',
  'Our crews come with a camera, a brush of the right width and a sheet for the carpet, and are gone before noon.',
  'Older houses on the hill have flues of brick, which are swept from the roof and looked at once more from below.',
];
const CALL = '<p><a href="tel:+4755501234">555 01 234</a></p>';

interface Site {
  readonly calls?: number;
  readonly head?: string;
  readonly over?: string;
}

function isArticle(path: string, { calls = 2, head = '', over = '' }: Site = {}): boolean {
  const text = TEXT.map(each => `<p>${each}</p>`).join('');
  const html =
    `<html lang="en"><head><title>${TITLE}</title>${head}</head><body><header>${calls > 0 ? CALL : ''}</header>` +
    `<main><h1>${TITLE}</h1>${over}${text}</main><footer>${calls > 1 ? CALL : ''}</footer></body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return readPage(page, `https://www.brosko.example${path}`, NOW) !== null;
}

describe('a page of a business', () => {
  it.each(['/chimney-sweeping', '/services/chimneys', '/holmvik', '/chimney-sweeping-holmvik.html'])(
    'is no article at %s, with a number to call at its head and its foot',
    path => expect(isArticle(path)).toBe(false),
  );

  it.each([
    ['one number to call', '/chimney-sweeping', { calls: 1 }],
    ['a folder of writing', '/blog/chimney-sweeping', {}],
    ['a folder of a letter', '/p/chimney-sweeping', {}],
    ['a headline for an address', '/why-a-chimney-burns-in-the-second-winter', {}],
    ['a numbered address', '/4711', {}],
    ['an author', '/chimney-sweeping', { head: '<meta name="author" content="Ingrid Vance">' }],
    ['a printed author', '/chimney-sweeping', { over: '<p class="byline">By Ingrid Vance</p>' }],
    [
      'a declared article',
      '/chimney-sweeping',
      { head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Sweeping"}</script>' },
    ],
  ])('is an article with %s', (_, path, site) => expect(isArticle(path, site)).toBe(true));
});
