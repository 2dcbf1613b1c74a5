import { describe, expect, it } from 'vitest';
import { addressesToAsk, captures } from '@/lib/archives/captures';
import { archiveOf, listAddress } from '@/lib/archives/archives';
import { captureList } from '@/lib/archives/cdx';
import { furtherPages } from '@/lib/archives/pages';
import { isSameAddress } from '@/lib/archives/surt';
import { timeMap } from '@/lib/archives/timemap';
import { timeOf, timestampOf } from '@/lib/archives/timestamp';

const PAGE = 'https://www.lantern.example/town/bridge';
const HEAD = '["timestamp","original","mimetype","statuscode","digest"]';
const row = (timestamp: string, original = PAGE) => JSON.stringify([timestamp, original, 'text/html', '200', 'AAAA']);

describe('a list of the Internet Archive', () => {
  it('gives its rows by the names of its head', () => {
    const list = captureList(`[${HEAD},\n${row('20240102030405')}]`);
    const expected = { timestamp: '20240102030405', original: PAGE, mime: 'text/html', status: 200, digest: 'AAAA' };
    expect(list).toEqual({ rows: [expected], malformed: 0, isWhole: true, further: [] });
  });

  it('ends before a resume key, which names the next page', () => {
    const list = captureList(`[${HEAD},\n${row('20240102030405')},\n[],\n["example,lantern)/ 2024"]]`);
    expect([list?.rows.length, list?.isWhole, list?.further]).toEqual([1, true, ['example,lantern)/ 2024']]);
  });

  it('that ends where a resume key is missing is not whole', () => {
    expect(captureList(`[${HEAD},\n${row('20240102030405')},\n[]]`)?.isWhole).toBe(false);
  });

  it('keeps the whole rows of a list that broke off', () => {
    const list = captureList(`[${HEAD},\n${row('20240102030405')},\n["202402`);
    expect([list?.rows.length, list?.isWhole]).toEqual([1, false]);
  });

  it('counts rows that are no web page', () => {
    const list = captureList(`[${HEAD},${row('20240102030405', 'mailto:a@lantern.example')},${row('2024')}]`);
    expect([list?.rows.length, list?.malformed]).toEqual([0, 2]);
  });

  it.each(['<!doctype html><title>Maintenance</title>', 'RuntimeIOException: no', '{"x"', '[1,2]'])(
    'is not made of %s',
    text => expect(captureList(text)?.rows ?? null).toBeNull(),
  );

  it.each(['', '[]', '[]\n'])('is empty for "%s"', text => expect(captureList(text)?.rows).toEqual([]));
});

describe('a list of pywb', () => {
  it('has other names, no status for a capture equal to an earlier one, and rows of other addresses marked', () => {
    const lines = [
      { urlkey: 'x', timestamp: '20240102030405', url: PAGE, mime: 'text/html', status: '200', digest: 'AAAA' },
      { urlkey: 'x', timestamp: '20240103030405', url: PAGE, mime: 'warc/revisit', digest: 'AAAA' },
      { urlkey: 'x', timestamp: '20240104030405', url: PAGE, mime: 'text/html', status: '200', is_fuzzy: '1' },
    ];
    const list = captureList(lines.map(line => JSON.stringify(line)).join('\n'));
    expect(list?.rows.map(({ status }) => status)).toEqual([200, null]);
  });
});

describe('a TimeMap', () => {
  const link = (rel: string, at: string, page = PAGE) =>
    `<https://a.example/web/20240102030405/${page}>; rel="${rel}"; datetime="${at}"`;

  it('keeps commas of dates and addresses', () => {
    const text = [
      `<${PAGE}>; rel="original"`,
      '<https://a.example/timemap/x>; rel="self"; type="application/link-format"; from="Tue, 02 Jan 2024 03:04:05 GMT"',
      link('first memento', 'Tue, 02 Jan 2024 03:04:05 GMT', `${PAGE},4471.html`),
      link('last memento', 'Wed, 03 Jan 2024 03:04:05 GMT'),
    ].join(',\n');
    const list = timeMap(text);
    expect(list?.rows.map(({ timestamp, original }) => [timestamp, original])).toEqual([
      ['20240102030405', `${PAGE},4471.html`],
      ['20240103030405', PAGE],
    ]);
    expect(list?.isWhole).toBe(true);
  });

  it('names its further pages, and no other form of itself', () => {
    const text = [
      '<https://a.example/timemap/link/1/x>; rel="self timemap"; type="application/link-format"',
      '<https://a.example/timemap/link/2/x>; rel="timemap"; type="application/link-format"; from="x"',
      '<https://a.example/timemap/json/x>; rel="timemap"; type="application/json"',
      '<https://a.example/timemap/link/3/x>; rel="timemap"',
    ].join(',\n');
    const pages = ['https://a.example/timemap/link/2/x', 'https://a.example/timemap/link/3/x'];
    expect(timeMap(text)?.further).toEqual(pages);
  });

  it('is not made of a page', () => expect(timeMap('<html><body>Not found</body></html>')).toBeNull());

  it('is read in linear time', () => {
    const start = performance.now();
    timeMap(`<https://a.example/x>${'; rel="memento"'.repeat(50_000)}${'<'.repeat(50_000)}`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('further pages of a list', () => {
  const iceland = archiveOf('iceland');
  const internet = archiveOf('internet-archive');

  it('are asked for by the key, or at the address that the archive gives', () => {
    expect(furtherPages(internet, PAGE, ['is,lantern)/ 2024!'])).toEqual([
      `${listAddress(internet, PAGE)}&resumeKey=is%2Clantern)%2F%202024!`,
    ]);
    const page = `${iceland.list}2/${PAGE}`;
    expect(furtherPages(iceland, PAGE, [page, page.replace('https', 'http')])).toEqual([page]);
  });

  it.each([
    `https://elsewhere.example/wayback/timemap/link/2/${PAGE}`,
    `${iceland.list}2/${PAGE}?other=page`,
    `${iceland.list}https://other.example/`,
    `${iceland.origin}/delete/2/${PAGE}`,
  ])('are never %s', page => expect(furtherPages(iceland, PAGE, [page])).toEqual([]));
});

// After the vectors of internetarchive/surt, with hosts of our own.
it.each([
  ['http://www.lantern.example/A', 'https://lantern.example/a/', true],
  ['http://www2.lantern.example:80/a', 'https://lantern.example/a', true],
  ['https://lantern.example/a?x=1&b=2', 'https://lantern.example/a?b=2&x=1', true],
  ['https://lantern.example/a%20b', 'https://lantern.example/a b', true],
  ['https://lantern.example/a?id=1', 'https://lantern.example/a', false],
  ['https://lantern.example:8080/a', 'https://lantern.example/a', false],
  ['https://town.lantern.example/a', 'https://lantern.example/a', false],
  ['mailto:a@lantern.example', 'mailto:a@lantern.example', false],
])('%s and %s: one address is %s', (a, b, same) => expect(isSameAddress(a, b)).toBe(same));

it('asks for two addresses at most, and for one where an archive files both as one', () => {
  expect(addressesToAsk('http://www.lantern.example/a')).toHaveLength(1);
  expect(addressesToAsk('https://lantern.example/a?utm_source=x')).toHaveLength(2);
  expect(addressesToAsk('about:blank')).toEqual([]);
});

it('lists each second once, in order, and nothing that is another page, an error or no text', () => {
  const base = { original: PAGE, mime: 'text/html', status: 200, digest: null };
  const rows = [
    { ...base, timestamp: '20240103000000' },
    { ...base, timestamp: '20240102000000' },
    { ...base, timestamp: '20240102000000' },
    { ...base, timestamp: '20240231000000' },
    { ...base, timestamp: '20240104000000', status: 404 },
    { ...base, timestamp: '20240105000000', mime: 'image/png' },
    { ...base, timestamp: '20240106000000', original: `${PAGE}?page=2` },
  ];
  expect(captures(rows, [PAGE]).map(({ timestamp }) => timestamp)).toEqual(['20240102000000', '20240103000000']);
});

it('turns times both ways', () => {
  expect(timeOf('20240229235959')).toBe('2024-02-29T23:59:59.000Z');
  expect(timeOf('20230229000000')).toBeNull();
  expect(timestampOf('Thu, 29 Feb 2024 23:59:59 GMT')).toBe('20240229235959');
  expect(timestampOf(null)).toBeNull();
});
