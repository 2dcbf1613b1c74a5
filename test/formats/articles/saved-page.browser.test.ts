import { describe, expect, it } from 'vitest';
import type { IncomingVersion } from '@/lib/model/article';
import { readSavedPage } from '@/lib/formats/articles/page-reading';
import { htmlPage, STORY } from '../comparison-pages';

const NOW = '2026-06-01T12:00:00.000Z';

function read(html: string, name = 'bridge.html'): readonly IncomingVersion[] {
  const result = readSavedPage(new DOMParser().parseFromString(html, 'text/html'), { name }, NOW);
  if ('fault' in result) throw new Error(result.fault.code);
  return result.versions;
}

const ARTICLE = `<main><article><h1>Bridge opens, geese permitting</h1>${STORY.before.map(text => `<p>${text}</p>`).join('')}</article></main>`;
const page = (head: string, before = '') =>
  `${before}<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge opens, geese permitting</title>${head}</head><body>${ARTICLE}</body></html>`;

describe('a saved article page', () => {
  it.each<[string, string, Partial<IncomingVersion>]>([
    [
      'its canonical link',
      page('<link rel="canonical" href="https://www.elmgazette.example/bridge-opens">'),
      { url: 'https://www.elmgazette.example/bridge-opens', site: 'elmgazette.example', seenAt: null },
    ],
    [
      'its og:url',
      page(
        '<meta property="og:url" content="https://elmgazette.example/b"><meta property="og:site_name" content="Elm Gazette">',
      ),
      { url: 'https://elmgazette.example/b', site: 'Elm Gazette' },
    ],
    [
      'what the browser noted when saving',
      page(
        '<link rel="canonical" href="https://other.example/">',
        '<!-- saved from url=(0034)https://www.elmgazette.example/noted -->\n',
      ),
      { url: 'https://www.elmgazette.example/noted' },
    ],
    [
      'what SingleFile noted',
      page(
        '',
        '<!--\n Page saved with SingleFile \n url: https://elmgazette.example/single \n saved date: Fri May 01 2026 11:00:00 GMT+0200 (Central European Summer Time)\n-->',
      ),
      { url: 'https://elmgazette.example/single', seenAt: '2026-05-01T09:00:00.000Z' },
    ],
    ['nothing', page(''), { url: null, site: 'bridge', seenAt: null }],
    [
      'an address that is a script',
      page('<link rel="canonical" href="javascript:alert(1)">'),
      { url: null, site: 'bridge' },
    ],
  ])('has its address from %s', (_, html, expected) => {
    const [version] = read(html);
    expect(version).toMatchObject({ title: 'Bridge opens, geese permitting', source: 'saved page', ...expected });
    expect(version.paragraphs).toEqual(STORY.before);
  });

  it('without text is refused', () => {
    expect(
      readSavedPage(
        new DOMParser().parseFromString('<nav><a href="/">Home</a></nav>', 'text/html'),
        { name: 'x.html' },
        NOW,
      ),
    ).toEqual({ fault: { code: 'no-article', values: {} } });
  });

  it('whose text is of another encoding than it says is refused', () => {
    const html = page('').replace('eleven months', 'eleven m\ufffdnths');
    expect(readSavedPage(new DOMParser().parseFromString(html, 'text/html'), { name: 'x.html' }, NOW)).toEqual({
      fault: { code: 'wrong-encoding', values: { sample: ', eleven m\ufffdnths late' } },
    });
  });

  it('runs no script', () => {
    read(
      page('<script>globalThis.wasRun = true</script>').replace(
        '<main>',
        '<img src="x:" onerror="globalThis.wasRun = true"><main>',
      ),
    );
    expect('wasRun' in globalThis).toBe(false);
  });
});

describe('a saved comparison page', () => {
  const titles = ['Bridge opens', 'Bridge opens at last'] as const;

  it('gives both versions whole, with their times', () => {
    const [before, after] = read(
      htmlPage(STORY, { titles, times: ['2026-05-01T06:10:05Z', '2026-05-01T09:12:00+00:00'] }),
    );
    expect(before).toMatchObject({
      label: 'Version 2',
      order: 2,
      title: 'Bridge opens',
      seenAt: '2026-05-01T06:10:05.000Z',
      site: 'elmgazette.example',
      url: 'https://www.elmgazette.example/bridge-opens',
      source: 'NewsSniffer',
    });
    expect(after).toMatchObject({
      label: 'Version 3',
      order: 3,
      title: 'Bridge opens at last',
      seenAt: '2026-05-01T09:12:00.000Z',
    });
    expect([before.paragraphs, after.paragraphs]).toEqual([STORY.before, STORY.after]);
  });

  it('knows which side a removed paragraph stood on, which the flattened page does not', () => {
    const sides = { before: STORY.after, after: STORY.before };
    expect(read(htmlPage(sides, { titles, times: null })).map(version => version.paragraphs)).toEqual([
      sides.before,
      sides.after,
    ]);
  });

  it('takes a lost time from the paging', () => {
    expect(read(htmlPage(STORY, { titles, times: null })).map(version => version.seenAt)).toEqual([
      '2026-05-01T06:10:00.000Z',
      null,
    ]);
  });

  it('takes markup in the text for text', () => {
    const sides = {
      before: ['A <b onclick=x>bold</b> & plain goose.'],
      after: ['A <b onclick=x>bold</b> & plain goose.', 'Two.'],
    };
    expect(read(htmlPage(sides, { titles, times: null }))[0].paragraphs).toEqual(sides.before);
  });
});
