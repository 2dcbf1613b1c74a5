import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { address } from '@/lib/origin/address';
import { captureOf } from '@/lib/origin/enclosed';
import { site } from '@/lib/origin/site';

describe('address', () => {
  it.each([
    ['scheme, host and default port', 'HTTP://WWW.Example.COM:80/News', 'https://example.com/News'],
    ['another port stays', 'https://example.com:8443/a', 'https://example.com:8443/a'],
    ['mobile host', 'https://m.example.com/a', 'https://example.com/a'],
    ['AMP host', 'https://amp.example.co.uk/a', 'https://example.co.uk/a'],
    ['a host that is only a prefix', 'https://m.com/a', 'https://m.com/a'],
    ['fragment', 'https://example.com/a#comments', 'https://example.com/a'],
    ['tracking', 'https://example.com/a?utm_source=x&fbclid=1&at_medium=rss', 'https://example.com/a'],
    [
      'the article is in the query',
      'https://example.com/story.php?id=7&page=2&utm_id=3',
      'https://example.com/story.php?id=7&page=2',
    ],
    ['order of parameters', 'https://example.com/a?b=2&a=1&b=1', 'https://example.com/a?a=1&b=1&b=2'],
    ['closing slash', 'https://example.com/a/', 'https://example.com/a'],
    ['home page', 'https://www.example.com/', 'https://example.com'],
    ['default page', 'https://example.com/a/index.html', 'https://example.com/a'],
    ['AMP ending', 'https://example.com/a/amp/', 'https://example.com/a'],
    ['AMP before the extension', 'https://example.com/a.amp.html', 'https://example.com/a.html'],
    ['AMP in the query', 'https://example.com/a?amp=1&outputType=amp', 'https://example.com/a'],
    ['a word that ends like AMP', 'https://example.com/swamp', 'https://example.com/swamp'],
    ['not of the web', 'file:///home/a.html', ''],
    ['script', 'javascript:alert(1)', ''],
    ['no address', 'tomorrow', ''],
  ])('%s', (_, url, expected) => expect(address(url)).toBe(expected));

  it('changes nothing when applied twice', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.constantFrom('', '/amp/', '/index.html', '/amp/index.php/'),
        (url, end) => {
          const once = address(url.replace(/[?#].*$/, '') + end);
          expect(address(once)).toBe(once);
          expect(address(address(url))).toBe(address(url));
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        text => typeof address(text) === 'string' && typeof site(`http://${text}`) === 'string',
      ),
    );
  });
});

const STORY = 'https://gull-post.example/news/2026/05/fire';

it.each([
  ['Wayback Machine', 'https://web.archive.org/web/20260512093000/https://www.gull-post.example/news/2026/05/fire'],
  ['Wayback Machine, raw', 'https://web.archive.org/web/20260512093000id_/http://gull-post.example/news/2026/05/fire'],
  ['Wayback Machine, scheme folded', 'https://web.archive.org/web/2026/https:/www.gull-post.example/news/2026/05/fire'],
  ['Wayback Machine, without scheme', 'https://web.archive.org/web/20260512/www.gull-post.example/news/2026/05/fire'],
  ['archive.today', 'https://archive.ph/20260512093000/https://www.gull-post.example/news/2026/05/fire'],
  ['archive.today, newest', 'https://archive.is/newest/https://www.gull-post.example/news/2026/05/fire'],
  ['arquivo.pt', 'https://arquivo.pt/wayback/20260512093000/https://www.gull-post.example/news/2026/05/fire'],
  [
    'webcitation',
    'https://www.webcitation.org/query?url=https%3A%2F%2Fgull-post.example%2Fnews%2F2026%2F05%2Ffire&date=2026-05-12',
  ],
  [
    'an archive we do not know',
    'https://dig.library.example/all/20260512093000/https://gull-post.example/news/2026/05/fire',
  ],
  [
    'Google cache',
    'https://webcache.googleusercontent.com/search?q=cache:Ab3dEf6hIj8k:https://www.gull-post.example/news/2026/05/fire+&hl=en',
  ],
  ['AMP cache', 'https://www-gull--post-example.cdn.ampproject.org/c/s/www.gull-post.example/news/2026/05/fire'],
  ['AMP cache, by its host', 'https://gull--post-example.cdn.ampproject.org/news/2026/05/fire'],
  ['AMP viewer', 'https://www.google.co.uk/amp/s/amp.gull-post.example/news/2026/05/fire'],
  ['AMP inside of the path', 'https://www.gull-post.example/amp/news/2026/05/fire'],
  ['translation proxy', 'https://www-gull--post-example.translate.goog/news/2026/05/fire?_x_tr_sl=en&_x_tr_tl=fr'],
  [
    'translation by parameter',
    'https://translate.google.com/translate?sl=en&u=https://gull-post.example/news/2026/05/fire',
  ],
  ['reader proxy', 'https://12ft.io/https://www.gull-post.example/news/2026/05/fire'],
  ['edition', 'https://edition.gull-post.example/news/2026/05/fire/index.html'],
  ['mobile host', 'https://mobile.gull-post.example/news/2026/05/fire?referrer=&_r=0'],
  [
    'archive of an AMP viewer',
    'https://web.archive.org/web/20260512093000/https://www.google.com/amp/s/gull-post.example/news/2026/05/fire',
  ],
])('stands for the address of the paper: %s', (_, url) => {
  expect(address(url)).toBe(STORY);
  expect(site(url)).toBe('gull-post.example');
});

it.each([
  ['a date in a path', 'https://gull-post.example/2026/05/12/fire'],
  ['digits before a word', 'https://gull-post.example/20260512/fire.html'],
  ['a short name of an archive', 'https://archive.ph/Ab1Cd'],
  ['a link in the query', 'https://gull-post.example/share?url=https://tern.example/a'],
])('is its own address: %s', (_, url) => {
  expect(captureOf(url)).toBeNull();
  expect(address(url)).toContain(new URL(url).hostname);
});

it.each([
  [
    'https://web.archive.org/web/20260512093000/https://gull-post.example/a',
    { archive: 'web.archive.org', url: 'https://gull-post.example/a', time: '2026-05-12T09:30:00.000Z' },
  ],
  [
    'https://archive.ph/20260512/https://gull-post.example/a',
    { archive: 'archive.ph', url: 'https://gull-post.example/a', time: '2026-05-12T00:00:00.000Z' },
  ],
  [
    'https://web.archive.org/web/2026*/https://gull-post.example/a',
    { archive: 'web.archive.org', url: 'https://gull-post.example/a', time: null },
  ],
  ['https://gull--post-example.translate.goog/a', null],
])('tells the capture of %s', (url, expected) => expect(captureOf(url)).toEqual(expected));

it.each([
  ['www', 'https://www.example.com/a', 'example.com'],
  ['a section at a host of its own', 'https://news.example.com/a', 'example.com'],
  ['a suffix of two labels', 'https://www.example.co.uk/a', 'example.co.uk'],
  ['not of the web', 'about:blank', ''],
  ['no domain', 'http://localhost:80/a', 'localhost'],
  ['an author at a host', 'https://ann.substack.com/p/a', 'ann.substack.com'],
  ['the same author in the path', 'https://substack.com/@ann/p-1', 'ann.substack.com'],
  ['another author', 'https://bob.substack.com/p/a', 'bob.substack.com'],
  ['an author in the path', 'https://medium.com/@bob/a-story-1', 'bob.medium.com'],
  ['an author in the path of any platform', 'https://press.example/@bob/a-story-1', 'press.example/bob'],
  ['a patron’s page', 'https://www.patreon.com/c/ann/posts', 'patreon.com/ann'],
  ['a post without its author', 'https://www.patreon.com/posts/a-1', 'patreon.com'],
  ['a private suffix', 'https://ann.blogspot.com/2026/a', 'ann.blogspot.com'],
])('names the site: %s', (_, url, expected) => expect(site(url)).toBe(expected));
