/** Web archives: what is read of them, what is passed over, and what happens to damaged ones. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { rows } from '@/lib/formats/driver';
import { answer, gzipMembers, joinedBytes, pageOf, warcRecord, WARCINFO } from '../archives';
import { file, PAGE_TOOLS, readAll } from '../files';

const MILL = 'https://www.millbrook-echo.example/mill';
const PAGE = pageOf('The mill', 'The mill stood still for nine days.', 'Its wheel has been mended — at last.');
const record = (html: string, more: Parameters<typeof answer>[1] = {}, fields: Parameters<typeof warcRecord>[1] = {}) =>
  warcRecord(answer(html, more), { uri: MILL, ...fields });
const read = (content: Uint8Array, name = 'echo.warc', step = 65_536) => readAll(file(name, content, step), PAGE_TOOLS);
const other = (i: number) =>
  record(pageOf(`Mill ${i}`, `The mill number ${i} stood still.`), {}, { uri: `${MILL}/${i}` });

describe('a web archive', () => {
  it.each([
    ['raw', joinedBytes(WARCINFO, record(PAGE)), 65_536],
    ['raw, in small pieces', joinedBytes(WARCINFO, record(PAGE)), 7],
    ['gzip, a member a record', gzipMembers([WARCINFO, record(PAGE)]), 65_536],
    ['gzip, in small pieces', gzipMembers([WARCINFO, record(PAGE)]), 5],
    ['gzip, one member for all', new Uint8Array(gzipSync(joinedBytes(WARCINFO, record(PAGE)))), 65_536],
  ])('gives the page with its address and the time of its capture: %s', async (_, content, step) => {
    const { versions, rejected, headers } = await read(content, 'echo.warc', step);
    expect(rejected).toEqual([]);
    expect(versions).toMatchObject([
      {
        title: 'The mill',
        url: MILL,
        seenAt: '2026-03-01T12:00:00.000Z',
        source: 'echo',
        paragraphs: ['The mill stood still for nine days.', 'Its wheel has been mended — at last.'],
      },
    ]);
    expect(headers.map(({ name }) => name)).toEqual(['echo']);
  });

  it.each([
    ['chunks', { isChunked: true }],
    ['gzip', { encoding: 'gzip' }],
    ['deflate', { encoding: 'deflate' }],
    ['gzip in chunks', { encoding: 'gzip', isChunked: true }],
  ] as const)('undoes what its server did: %s', async (_, how) => {
    expect((await read(record(PAGE, how))).versions).toMatchObject([{ title: 'The mill' }]);
  });

  it('heeds the encoding that the server gave, and reads head lines that lie as browsers do', async () => {
    const latin1 = Uint8Array.from(Array.from(pageOf('Mühle', 'Die Mühle stand still.'), sign => sign.charCodeAt(0)));
    const typed = warcRecord(answer(latin1, { type: 'text/html; charset=ISO-8859-1' }), { uri: MILL });
    const lying = warcRecord(
      joinedBytes(
        'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n',
        PAGE,
      ),
      { uri: MILL },
    );
    expect((await read(joinedBytes(typed, lying))).versions.map(({ title }) => title)).toEqual(['Mühle', 'The mill']);
  });

  it('passes over what is no page, and says which pages are none', async () => {
    const { versions, rejected } = await read(
      joinedBytes(
        WARCINFO,
        warcRecord('GET / HTTP/1.1\r\n\r\n', { type: 'request', uri: MILL }),
        warcRecord(answer('GIF89a', { type: 'image/gif' }), { uri: `${MILL}/a.gif` }),
        record('', { status: 302, location: '/new' }),
        record('<p>Not found</p>', { status: 404 }, { uri: `${MILL}/gone` }),
        record('<html><body>Only a menu</body></html>', {}, { uri: `${MILL}/menu` }),
        warcRecord(PAGE, { type: 'resource', uri: MILL, contentType: 'text/html' }),
      ),
    );
    expect(versions).toMatchObject([{ title: 'The mill' }]);
    expect(rejected).toEqual([
      { file: `echo.warc › ${MILL}/gone`, line: null, reason: 'the server answered with an error (404)' },
      { file: `echo.warc › ${MILL}/menu`, line: null, reason: 'no article text in this page' },
    ]);
  });

  it('gives a page that was found unchanged once more, at its later time', async () => {
    const digest = 'WARC-Payload-Digest: sha1:MILLMILLMILLMILL';
    const revisit = warcRecord('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n', {
      type: 'revisit',
      uri: MILL,
      date: '2026-03-05T12:00:00Z',
      more: [digest],
    });
    const lost = warcRecord('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n', {
      type: 'revisit',
      uri: `${MILL}/lost`,
      more: ['WARC-Payload-Digest: sha1:NOWHERE'],
    });
    const all = [record(PAGE, { encoding: 'gzip' }, { more: [digest] }), revisit, lost];
    for (const content of [joinedBytes(...all), gzipMembers(all)]) {
      const { versions, rejected } = await read(content);
      expect(versions.map(({ title, seenAt }) => [title, seenAt])).toEqual([
        ['The mill', '2026-03-01T12:00:00.000Z'],
        ['The mill', '2026-03-05T12:00:00.000Z'],
      ]);
      expect(rejected.map(({ reason }) => reason)).toEqual([
        'only says that the page had not changed, and the archive does not hold the page itself',
      ]);
    }
  });

  it('says which compression this browser does not open', async () => {
    const { versions, rejected } = await read(joinedBytes(record(PAGE, { encoding: 'br' }), other(1)));
    const isOpened = versions.length === 2; // browsers that have Brotli read it
    expect(isOpened || rejected[0].reason === 'compressed with “br”, which this browser does not open').toBe(true);
    expect(versions.at(-1)?.title).toBe('Mill 1');
  });
});

describe('a damaged web archive', () => {
  const titles = async (content: Uint8Array) => {
    const { versions, rejected } = await read(content);
    return [versions.map(({ title }) => title).join(), rejected.map(({ reason }) => reason).join()];
  };

  it('is read on behind a record that is none', async () => {
    const broken = new TextEncoder().encode('WARC/1.0\r\nWARC-Type: response\r\n\r\nnothing');
    const [read, why] = await titles(joinedBytes(other(1), broken, '\r\n\r\n', other(2)));
    expect([read, why]).toEqual(['Mill 1,Mill 2', `a damaged record at byte ${other(1).length} of the archive`]);
  });

  it.each([-20, 10, 400])('is read on behind a length that lies by %d bytes', async by => {
    const html = pageOf('Liar', 'The miller lied about the length of his sacks.');
    const block = answer(html);
    const lying = warcRecord(block, { uri: MILL, length: block.length + by });
    const [read] = await titles(joinedBytes(other(1), lying, other(2), other(3)));
    expect(read.replace('Liar,', '')).toBe('Mill 1,Mill 2,Mill 3');
  });

  it('of gzip is read on behind a member that was changed, and gives nothing of it', async () => {
    const members = [other(1), other(2), other(3)].map(each => new Uint8Array(gzipSync(each)));
    members[1][Math.floor(members[1].length / 2)] ^= 0x55;
    expect(await titles(joinedBytes(...members))).toEqual([
      'Mill 1,Mill 3',
      `a damaged record at byte ${members[0].length} of the archive`,
    ]);
  });

  it('that was cut off says where', async () => {
    const whole = joinedBytes(other(1), other(2));
    const [read, why] = await titles(whole.subarray(0, whole.length - 60));
    expect([read, why]).toEqual(['Mill 1', `the archive is cut off in the record at byte ${other(1).length}`]);
  });

  it('that is a bomb is given up', async () => {
    const bomb = new Uint8Array(
      gzipSync(warcRecord(answer('x'.repeat(60_000_000), { type: 'image/png' }), { uri: MILL })),
    );
    const [read, why] = await titles(joinedBytes(gzipMembers([other(1)]), bomb, gzipMembers([other(2)])));
    expect([read, why]).toEqual(['Mill 1', 'the data expands more than 200-fold, as bombs do: not read on']);
  });
});

it.each([
  ['raw', joinedBytes(...Array.from({ length: 9 }, (_, i) => other(i)))],
  ['gzip', gzipMembers(Array.from({ length: 9 }, (_, i) => other(i)))],
])('goes on at the record that an import was in when it was broken off: %s', async (_, content) => {
  const done: number[] = [];
  for await (const row of rows(file('echo.warc', content), PAGE_TOOLS)) if ('version' in row) done.push(row.done);
  const again = await readAll(file('echo.warc', content), PAGE_TOOLS, done[5]);
  expect(again.versions.map(({ title }) => title)).toEqual(['Mill 5', 'Mill 6', 'Mill 7', 'Mill 8']);
  const skipped = await readAll(unreadableBefore(content, done[5]), PAGE_TOOLS, done[5]);
  expect(skipped.versions).toHaveLength(4);
});

/** A file whose beginning, its first bytes aside, fails to be read as a stream. */
function unreadableBefore(content: Uint8Array, place: number) {
  const whole = file('echo.warc', content);
  return {
    ...whole,
    stream: (from = 0) =>
      from < place ? new ReadableStream<Uint8Array>({ start: c => c.error(new Error('read')) }) : whole.stream(from),
  };
}
