/** Damaged files of every kind: never a crash, nothing that hangs, and each reject with its place. */
import { describe, expect, it } from 'vitest';
import { answer, gzipMembers, joinedBytes, mhtmlOf, pageOf, warcRecord, WARCINFO, zipOf } from './archives';
import { file, PAGE_TOOLS, readAll } from './files';

/** Files in all; `FUZZ=50` tries 10,000. */
const TIMES = 200 * Number(process.env.FUZZ ?? 1);
/** ms that one small file may take, on a busy machine. */
const LONGEST = 2000;

const PAGE = pageOf('Buoy', 'The buoy off Tarn Point has drifted.', 'Two pilots saw it at dawn.');
const RECORDS = [
  WARCINFO,
  warcRecord(answer(PAGE, { encoding: 'gzip', isChunked: true }), {
    uri: 'https://buoy.example/1',
    more: ['WARC-Payload-Digest: sha1:X'],
  }),
  warcRecord('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n', {
    type: 'revisit',
    uri: 'https://buoy.example/1',
    more: ['WARC-Payload-Digest: sha1:X'],
  }),
  warcRecord(answer(PAGE), { uri: 'https://buoy.example/2' }),
];
const PLACE = gzipMembers(RECORDS.slice(0, 3)).length;
const TEXT = 'The buoy off Tarn Point has drifted. '.repeat(20);
const SOURCES: Readonly<Record<string, Uint8Array>> = {
  'a.warc': joinedBytes(...RECORDS),
  'a.warc.gz': gzipMembers(RECORDS),
  'a.zip': zipOf({ 'a.html': PAGE, 'b.ndjson': `{"text":"${TEXT}"}\n` }),
  'a.wacz': zipOf(
    {
      'archive/a.warc.gz': gzipMembers(RECORDS),
      'pages/pages.jsonl':
        '{"format":"json-pages-1.0"}\n{"url":"https://buoy.example/2","ts":"2026-03-01T12:00:00Z"}\n',
      'indexes/index.cdx': `x 20260301120000 {"url":"https://buoy.example/2","filename":"a.warc.gz","offset":"${PLACE}","length":"${gzipMembers([RECORDS[3]]).length}","status":"200","mime":"text/html"}\n`,
    },
    0,
  ),
  'a.mhtml': joinedBytes(mhtmlOf(PAGE, 'https://buoy.example/1')),
  'a.csv': joinedBytes(`title,text,url\nBuoy,"${TEXT}",https://buoy.example/1\nBell,"It ""rang"".",x\n`),
  'a.json': joinedBytes(
    JSON.stringify([
      { title: 'Buoy', maintext: TEXT, url: 'https://buoy.example/1' },
      { uri: 'urn:a', pubstatus: 'usable', version: '1', headline: 'x', body_xhtml: '<p>a</p><p>b</p>' },
    ]),
  ),
  'b.json': joinedBytes(
    JSON.stringify(
      {
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ url: 'https://buoy.example/1', content_html: `<p>${TEXT}</p>` }],
      },
      null,
      1,
    ),
  ),
  'a.rss': joinedBytes(
    `<?xml version="1.0"?><rss><channel><title>B</title><item><link>https://buoy.example/1</link><description>${TEXT}</description></item></channel></rss>`,
  ),
  'a.nitf': joinedBytes(
    '<nitf><head><docdata><du-key version="2"/></docdata></head><body><body.head><hl1>B</hl1></body.head><body.content><p>a</p></body.content></body></nitf>',
  ),
  'a.g2': joinedBytes(
    '<newsItem guid="g" version="2"><contentMeta><headline>B</headline></contentMeta><contentSet><inlineXML><html><body><p>a</p></body></html></inlineXML></contentSet></newsItem>',
  ),
  'a.tei': joinedBytes('<TEI><teiHeader><title>B</title></teiHeader><text><body><p>a</p></body></text></TEI>'),
  'a.opml': joinedBytes('<opml><body><outline text="B" htmlUrl="https://buoy.example/"/></body></opml>'),
  'a.bookmarks': joinedBytes('<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF="https://buoy.example/">B</A></DL>'),
};

/** Numbers without a pattern, the same in each run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed % 2_147_483_647 || 1;
  return below => (state = (state * 48_271) % 2_147_483_647) % below;
}

const SIGNS = joinedBytes('<>"{}[],:\r\n\0\xff%=&;');

/** A few bytes changed, cut out, put in twice or put in from nowhere. */
function damaged(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  let all = bytes;
  for (let i = next(5) + 1; i > 0; i--) {
    const [at, length] = [next(all.length + 1), next(64)];
    const [before, behind] = [all.subarray(0, at), all.subarray(at)];
    const acts = [
      () => joinedBytes(before, Uint8Array.of(next(256)), behind.subarray(1)),
      () => joinedBytes(before, behind.subarray(length)),
      () => joinedBytes(before, behind.subarray(0, length), behind),
      () => joinedBytes(before, SIGNS.subarray(next(SIGNS.length)), behind),
      () => before,
    ];
    all = acts[next(acts.length)]();
  }
  return all;
}

describe('damaged files', () => {
  it.each(Object.entries(SOURCES))(
    'of the kind %s are read or refused, quickly',
    async (name, source) => {
      const whole = await readAll(file(name, source), PAGE_TOOLS);
      expect(whole.versions.length + whole.addresses.length).toBeGreaterThan(0);
      const count = Math.ceil(TIMES / Object.keys(SOURCES).length);
      for (let seed = 1; seed <= count; seed++) {
        const next = numbersFrom(seed * 7919);
        const began = performance.now();
        const read = await readAll(file(name, damaged(source, next), 1 + next(3000)), PAGE_TOOLS);
        const told = `${name}, seed ${seed}: ${JSON.stringify(read.rejected)}`;
        expect(performance.now() - began, told).toBeLessThan(LONGEST);
        expect(
          read.rejected.every(row => row.file.startsWith(name) && row.reason !== ''),
          told,
        ).toBe(true);
        expect(
          read.rejected.every(row => !/cannot be read \((?!terminated)/.test(row.reason)),
          told,
        ).toBe(true);
      }
    },
    60_000 * Number(process.env.FUZZ ?? 1),
  );
});
