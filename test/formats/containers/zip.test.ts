/** ZIP archives: folders of saved pages, WACZ, Omnivore's export, and archives that mean harm. */
import { describe, expect, it } from 'vitest';
import { answer, gzipMembers, joinedBytes, pageOf, warcRecord, WARCINFO, zipOf } from '../archives';
import { file, gzip, PAGE_TOOLS, readAll } from '../files';

const PAGE = pageOf('The dam', 'The dam at Ossum holds.', 'Nobody had to leave the valley.');
const read = (content: Uint8Array, name = 'all.zip') => readAll(file(name, content), PAGE_TOOLS);
const reasons = async (content: Uint8Array) => (await read(content)).rejected.map(row => `${row.file}: ${row.reason}`);

describe('a ZIP archive', () => {
  it.each([0, 6] as const)('gives its pages, texts and lists, and leaves pictures shut (level %d)', async level => {
    const { versions, rejected } = await read(
      zipOf(
        {
          'saved/dam.html': PAGE,
          'saved/dam_files/frame.html': PAGE,
          'saved/dam_files/a.png': 'PNG',
          '__MACOSX/saved/._dam.html': 'x',
          'notes/lock.txt': 'The lock\n\nThe lock gates were opened on Monday. Boats could pass again.',
          'list.ndjson': '{"text":"The weir is closed."}\n{"title":"x"}\n',
          'list.ndjson.gz': await gzip('{"text":"The weir is open."}\n'),
        },
        level,
      ),
    );
    expect(versions.map(({ title, paragraphs }) => title || paragraphs[0])).toEqual([
      'The dam',
      'The lock',
      'The weir is closed.',
      'The weir is open.',
    ]);
    expect(rejected).toEqual([{ file: 'all.zip › list.ndjson', line: 2, reason: 'no “paragraphs” and no “text”' }]);
  });

  it('is named by its members, never by where they would climb to', async () => {
    const { rejected } = await read(
      zipOf({ '../../etc/menu.html': '<html><body>Menu</body></html>', '/abs.html': '<html>' }),
    );
    expect(rejected.map(row => row.file)).toEqual(['all.zip › etc/menu.html', 'all.zip › abs.html']);
  });

  it('in a ZIP archive is not opened, and an empty one is said to be empty', async () => {
    expect(await reasons(zipOf({ 'in.zip': zipOf({ 'a.html': PAGE }) }))).toEqual([
      'all.zip › in.zip: zip inside of zip: not opened',
    ]);
    expect(await reasons(zipOf({ 'a.png': 'x' }))).toEqual(['all.zip: nothing in it that could be an article']);
  });

  it('that lies about a size or was changed loses that member alone', async () => {
    const members = { 'a.html': PAGE.replace('Ossum', 'Alder'), 'b.html': PAGE };
    const changed = zipOf(members, 0);
    changed[60] ^= 1; // in the text of the first member
    const lying = zipOf(members);
    new DataView(lying.buffer).setUint32(directoryOf(lying) + 24, 9, true);
    for (const bytes of [changed, lying]) {
      const { versions, rejected } = await read(bytes);
      expect(versions.map(({ title }) => title)).toEqual(['The dam']);
      expect(rejected).toEqual([
        { file: 'all.zip › a.html', line: null, reason: 'the ZIP archive is damaged, cut off, or says wrong sizes' },
      ]);
    }
  });

  it('that was cut off, locked or packed by another method says so', async () => {
    const whole = zipOf({ 'a.html': PAGE });
    expect(await reasons(whole.subarray(0, whole.length - 30))).toEqual([
      'all.zip: the ZIP archive is damaged, cut off, or says wrong sizes',
    ]);
    const locked = zipOf({ 'a.html': PAGE });
    locked[directoryOf(locked) + 8] |= 1;
    expect(await reasons(locked)).toEqual(['all.zip › a.html: locked with a password: unpack it and import the files']);
    const packed = zipOf({ 'a.html': PAGE });
    packed[directoryOf(packed) + 10] = 93;
    expect(await reasons(packed)).toEqual([
      'all.zip › a.html: packed in a way that is not read (method 93): unpack it and import the files',
    ]);
  });

  it('whose members overlap, or that is a bomb, is given up', async () => {
    const bomb = zipOf({ 'a.ndjson': `{"text":"The dam holds."}\n${'x'.repeat(60_000_000)}` });
    expect((await reasons(bomb)).at(-1)).toMatch(/200-fold/);
    const twice = zipOf({ 'a.html': PAGE.repeat(40), 'b.html': PAGE.repeat(40) });
    const second = twice.indexOf(0x50, directoryOf(twice) + 4);
    new DataView(twice.buffer).setUint32(second + 42, 0, true);
    new DataView(twice.buffer).setUint32(second + 20, twice.length, true);
    expect((await reasons(twice)).length).toBeGreaterThan(0);
  });
});

/** Where the directory of an archive begins. */
function directoryOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer).getUint32(bytes.length - 6, true);
}

const DAM = 'https://valley-news.example/dam';
const warc = [
  WARCINFO,
  warcRecord(answer('', { status: 301, location: '/dam' }), { uri: 'https://valley-news.example/old' }),
  warcRecord(answer(PAGE, { encoding: 'gzip' }), { uri: DAM, date: '2026-03-01T12:00:05Z' }),
  warcRecord(answer(pageOf('Beside', 'Nobody visited this page.')), { uri: 'https://valley-news.example/beside' }),
];

function waczOf(pages: readonly string[], more: Record<string, string | Uint8Array> = {}): Uint8Array {
  const members = warc.map(each => gzipMembers([each]));
  const offsets = members.map((_, i) => members.slice(0, i).reduce((sum, each) => sum + each.length, 0));
  const line = (i: number, url: string, status: number) =>
    `com,x)/${i} 20260301120005 ${JSON.stringify({ url, mime: 'text/html', status: `${status}`, length: `${members[i].length}`, offset: `${offsets[i]}`, filename: 'data.warc.gz' })}`;
  const index = [
    line(1, 'https://valley-news.example/old', 301),
    line(2, DAM, 200),
    line(3, 'https://valley-news.example/beside', 200),
  ];
  return zipOf(
    {
      'archive/data.warc.gz': joinedBytes(...members),
      'indexes/index.cdx': `${index.join('\n')}\n`,
      'pages/pages.jsonl': [
        '{"format":"json-pages-1.0","id":"pages"}',
        ...pages.map(url => JSON.stringify({ url, ts: '2026-03-01T12:00:00Z', title: 'x' })),
      ].join('\n'),
      'datapackage.json': '{}',
      ...more,
    },
    0,
  );
}

describe('a WACZ archive', () => {
  it('is read by its list of pages and its index, redirects followed, and nothing else of it', async () => {
    const { versions, rejected, headers } = await read(
      waczOf(['https://valley-news.example/old', 'https://valley-news.example/none']),
      'crawl.wacz',
    );
    expect(versions).toMatchObject([
      { title: 'The dam', url: DAM, seenAt: '2026-03-01T12:00:05.000Z', source: 'crawl' },
    ]);
    expect(rejected).toEqual([
      {
        file: 'crawl.wacz › https://valley-news.example/none',
        line: null,
        reason: 'listed, but the archive does not hold the page',
      },
    ]);
    expect(headers).toHaveLength(1);
  });

  it.each([
    ['no page of the list is in the index', waczOf(['https://elsewhere.example/'])],
    ['the index is damaged', waczOf([DAM], { 'indexes/index.cdx': '\u0000garbage' })],
  ])('is read record by record where %s', async (_, content) => {
    const { versions, headers } = await read(content, 'crawl.wacz');
    expect(versions.map(({ title }) => title)).toEqual(['The dam', 'Beside']);
    expect(headers.map(({ name }) => name)).toEqual(['crawl']);
  });

  it('may stand in a ZIP archive', async () => {
    expect((await read(zipOf({ 'crawl.wacz': waczOf([DAM]) }))).versions).toHaveLength(1);
  });
});

it('reads what Omnivore gave its readers: the texts with what the lists say of them', async () => {
  const item = (slug: string) => ({
    slug,
    title: `On ${slug}`,
    author: 'M. Quill',
    url: `https://valley-news.example/${slug}`,
    savedAt: '2024-05-01T10:00:00.000Z',
    publishedAt: '2024-04-30T00:00:00.000Z',
    readingProgress: 3,
  });
  const { versions, rejected } = await read(
    zipOf({
      'metadata_0_to_20.json': JSON.stringify([item('dam'), item('weir'), item('listed-only')]),
      'content/dam.html': '<div><p>The dam at Ossum holds.</p><p>Nobody &amp; nothing had to leave.</p></div>',
      'content/weir.html': '<div></div>',
    }),
  );
  expect(versions).toMatchObject([
    {
      title: 'On dam',
      byline: 'M. Quill',
      url: 'https://valley-news.example/dam',
      seenAt: '2024-05-01T10:00:00.000Z',
      publishedAt: '2024-04-30T00:00:00.000Z',
      paragraphs: ['The dam at Ossum holds.', 'Nobody & nothing had to leave.'],
    },
  ]);
  expect(rejected).toEqual([{ file: 'all.zip › content/weir.html', line: null, reason: 'no text in it' }]);
});
