import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { address, site } from '@/lib/origin/address';

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

it('names the site by its host', () => {
  expect(site('https://www.example.com/a')).toBe('example.com');
  expect(site('https://news.example.com/a')).toBe('news.example.com');
  expect(site('about:blank')).toBe('');
});
