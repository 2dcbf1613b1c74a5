/** Files of other tools: each with what it says of an article, and nothing that it does not say. */
import { describe, expect, it } from 'vitest';
import { tablePreview } from '@/lib/formats/table-preview';
import { file, readAll, TOOLS } from '../files';

const LONG = 'The harbour of Ennerby has been closed since Monday, as the lock gates would not open. '.repeat(9).trim();
const read = (name: string, content: string | object, tools = TOOLS) =>
  readAll(file(name, typeof content === 'string' ? content : JSON.stringify(content)), tools);
const ONE = 'The lock gates are shut.\n\nThe keeper waits.';

describe('lists and objects in JSON', () => {
  it.each<[string, object, object]>([
    [
      'news-please',
      {
        maintext: ONE,
        title: 'Shut',
        url: 'https://a.example/1',
        date_publish: '2024-03-01 10:00:00',
        date_download: '2024-03-02 08:00:00',
        authors: ['A. Quill', 'B. Marsh'],
        source_domain: 'a.example',
        language: 'en',
      },
      {
        publishedAt: '2024-03-01T10:00:00.000Z',
        seenAt: '2024-03-02T08:00:00.000Z',
        byline: 'A. Quill, B. Marsh',
        site: 'a.example',
        url: 'https://a.example/1',
      },
    ],
    [
      'Fundus',
      {
        title: 'Shut',
        authors: ['A. Quill'],
        publishing_date: '2024-03-01 10:00:00+02:00',
        topics: [],
        body: {
          summary: [],
          sections: [
            { headline: [], paragraphs: ['The lock gates are shut.'] },
            { headline: [], paragraphs: ['The keeper waits.'] },
          ],
        },
      },
      { publishedAt: '2024-03-01T08:00:00.000Z', byline: 'A. Quill', extractor: 'fundus/1' },
    ],
    [
      'trafilatura',
      {
        title: 'Shut',
        author: 'A. Quill',
        hostname: 'a.example',
        date: '2024-03-01',
        text: ONE,
        source: 'https://a.example/1',
        fingerprint: 'x',
      },
      { publishedAt: '2024-03-01T00:00:00.000Z', byline: 'A. Quill', site: 'a.example' },
    ],
    [
      'wallabag',
      {
        is_archived: 0,
        title: 'Shut',
        url: 'https://a.example/1',
        content: '<p>The lock gates are shut.</p><p>The keeper waits.</p>',
        created_at: '2024-03-02T10:00:00+0200',
        published_at: '2024-03-01T10:00:00+0000',
        published_by: ['A. Quill'],
        domain_name: 'a.example',
        language: 'en_GB',
      },
      { byline: 'A. Quill', site: 'a.example', language: 'en-GB', url: 'https://a.example/1' },
    ],
    [
      'ninjs 1',
      {
        uri: 'urn:x:1',
        pubstatus: 'usable',
        version: '3',
        versioncreated: '2024-03-01T10:00:00Z',
        headline: 'Shut',
        byline: 'A. Quill',
        language: 'en',
        body_xhtml: '<p>The lock gates are shut.</p><p>The keeper waits.</p>',
      },
      { label: 'Version 3', order: 3, modifiedAt: '2024-03-01T10:00:00.000Z', url: null },
    ],
    [
      'ninjs 3',
      {
        uri: 'https://wire.example/1',
        pubStatus: 'usable',
        version: '2',
        versionCreated: '2024-03-01T10:00:00Z',
        headlines: [{ role: 'main', value: 'Shut' }],
        bodies: [{ contentType: 'text/html', value: '<p>The lock gates are shut.</p><p>The keeper waits.</p>' }],
      },
      { label: 'Version 2', order: 2, url: 'https://wire.example/1' },
    ],
  ])('%s', async (_, item, expected) => {
    for (const content of [JSON.stringify([item]), JSON.stringify(item, null, 2)]) {
      const { versions, rejected } = await read('items.json', content);
      expect(rejected).toEqual([]);
      expect(versions).toMatchObject([
        { title: 'Shut', paragraphs: ['The lock gates are shut.', 'The keeper waits.'], ...expected },
      ]);
    }
  });

  it('keeps a withdrawn item under its status, or says that it has no text', async () => {
    const item = {
      uri: 'urn:x:1',
      pubstatus: 'canceled',
      version: '4',
      versioncreated: '2024-03-01T10:00:00Z',
      headline: 'Shut',
    };
    const { versions, rejected } = await read('items.json', [{ ...item, body_text: ONE }, item]);
    expect(versions).toMatchObject([{ label: 'Version 4 (canceled)' }]);
    expect(rejected).toMatchObject([{ line: 1, reason: 'taken back by the agency, without a text (urn:x:1)' }]);
  });

  it('reads a list under a name, and a JSON Feed', async () => {
    expect(
      (await read('x.json', JSON.stringify({ total: 1, articles: [{ headline: 'Shut', body: ONE }] }, null, 1)))
        .versions,
    ).toHaveLength(1);
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Ennerby Post',
      items: [
        {
          id: '1',
          url: 'https://a.example/1',
          title: 'Shut',
          content_html: `<p>${LONG}</p><p>b</p>`,
          date_published: '2024-03-01T10:00:00Z',
        },
        { id: '2', url: 'https://a.example/2', title: 'Open', summary: 'Short.' },
      ],
    };
    const { versions, addresses } = await read('feed.json', feed);
    expect(versions).toMatchObject([{ site: 'Ennerby Post', title: 'Shut', paragraphs: [LONG, 'b'] }]);
    expect(addresses).toEqual([{ address: 'https://a.example/2', title: 'Open', time: null }]);
  });
});

describe('tables', () => {
  const CSV = `id,Headline,Article_Text,Link,Date Published\r\n1,"Shut, again","The lock ""Enner"" is shut.\n\nThe keeper waits.",https://a.example/1,2024-03-01\r\n2,Open,,https://a.example/2,2024-03-02\r\n3,Late,It was late.,nowhere,soon\r\n`;

  it('are read by the names of their columns, each row by itself', async () => {
    const { versions, rejected, lines } = await read('rows.csv', CSV);
    expect(versions).toMatchObject([
      {
        title: 'Shut, again',
        paragraphs: ['The lock "Enner" is shut.', 'The keeper waits.'],
        url: 'https://a.example/1',
        publishedAt: '2024-03-01T00:00:00.000Z',
      },
      { title: 'Late', url: null, publishedAt: null },
    ]);
    expect(lines).toEqual([2, 6]);
    expect(rejected).toEqual([{ file: 'rows.csv', line: 5, reason: 'no text in it' }]);
  });

  it('are read by the columns that the reader chose', async () => {
    const odd = `a\tb\tc\nShut\t${LONG}\tx\n`;
    const { versions } = await read('rows.tsv', odd, { ...TOOLS, columns: () => ({ title: 'c', text: 'b' }) });
    expect(versions).toMatchObject([{ title: 'x', paragraphs: [LONG] }]);
    expect(tablePreview(new TextEncoder().encode(odd), 'rows.tsv')?.proposed).toEqual({ text: 'b' });
  });

  it('without texts are lists of addresses', async () => {
    const { addresses, rejected } = await read(
      'part.csv',
      'title,url,time_added,tags,status\nShut,https://a.example/1,1709287200,,unread\nX,nowhere,1,,unread\n',
    );
    expect(addresses).toEqual([{ address: 'https://a.example/1', title: 'Shut', time: '2024-03-01T10:00:00.000Z' }]);
    expect(rejected).toEqual([{ file: 'part.csv', line: 3, reason: 'url: “nowhere” is no http address' }]);
  });

  it('that only list pages are not asked about, nor is a note taken for a text', () => {
    const look = (text: string) => tablePreview(new TextEncoder().encode(text), 'list.csv');
    expect(look('title,url,time_added,tags,status\nShut,https://a.example/1,1709287200,,unread\n')).toBeNull();
    const noted = look(`title,excerpt,url,folder\nShut,"${LONG}",https://a.example/1,Unsorted\n`);
    expect(noted?.proposed).toEqual({ title: 'title', url: 'url' });
  });

  it('with a field that is never closed lose no more than it', async () => {
    const { versions, rejected } = await read(
      'rows.csv',
      `title,text\nA,It rains.\nB,"It snows.\n${'C,It hails.\n'.repeat(400_000)}`,
    );
    expect([versions[0].title, rejected[0].line]).toEqual(['A', 3]);
    expect(versions.length).toBeGreaterThan(1000);
  });
});

describe('XML', () => {
  it('RSS: items with a text are articles, others addresses', async () => {
    const { versions, addresses } = await read(
      'feed.xml',
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY bomb "boom">]><rss version="2.0" xmlns:content="x" xmlns:dc="y"><channel><title>Ennerby Post</title><item><title>Shut &amp; late</title><link>https://a.example/1</link><pubDate>Fri, 01 Mar 2024 10:00:00 GMT</pubDate><dc:creator>A. Quill</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>${LONG}</p><p>It &amp; they wait.</p>]]></content:encoded></item><item><title>Open</title><guid isPermaLink="true">https://a.example/2</guid><description>&lt;b&gt;Short&lt;/b&gt;</description></item></channel></rss>`,
    );
    expect(versions).toMatchObject([
      {
        title: 'Shut & late',
        url: 'https://a.example/1',
        byline: 'A. Quill',
        site: 'Ennerby Post',
        publishedAt: '2024-03-01T10:00:00.000Z',
        paragraphs: [LONG, 'It & they wait.'],
      },
    ]);
    expect(addresses).toEqual([{ address: 'https://a.example/2', title: 'Open', time: null }]);
  });

  it('Atom, with XHTML inside', async () => {
    const { versions } = await read(
      'feed',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><title>Shut</title><link rel="edit" href="https://a.example/e"/><link href="https://a.example/1"/><published>2024-03-01T10:00:00Z</published><updated>2024-03-02T10:00:00Z</updated><author><name>A. Quill</name></author><content type="xhtml"><div><p>${LONG}</p><p>b</p></div></content></entry></feed>`,
    );
    expect(versions).toMatchObject([
      {
        url: 'https://a.example/1',
        modifiedAt: '2024-03-02T10:00:00.000Z',
        byline: 'A. Quill',
        paragraphs: [LONG, 'b'],
      },
    ]);
  });

  it('NITF, with the version as the agency numbers it', async () => {
    const { versions } = await read(
      'a.xml',
      '<?xml version="1.0"?><nitf><head><docdata management-status="usable"><doc-id id-string="x1"/><du-key version="2"/><date.issue norm="20240301T100000Z"/></docdata></head><body><body.head><hedline><hl1>Shut</hl1></hedline><byline>By A. Quill</byline></body.head><body.content><p>The lock gates are shut.</p><media><media-caption>A gate.</media-caption></media><p>The keeper waits.</p></body.content></body></nitf>',
    );
    expect(versions).toMatchObject([
      {
        title: 'Shut',
        byline: 'A. Quill',
        label: 'Version 2',
        order: 2,
        publishedAt: '2024-03-01T10:00:00.000Z',
        paragraphs: ['The lock gates are shut.', 'The keeper waits.'],
      },
    ]);
  });

  it('NewsML-G2', async () => {
    const { versions } = await read(
      'a.xml',
      '<newsMessage><itemSet><newsItem guid="tag:wire.example,2024:1" version="5" xml:lang="en"><itemMeta><provider><name>Coast Wire</name></provider><versionCreated>2024-03-01T10:00:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>Shut</headline><by>A. Quill</by></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="x"><head><title>t</title></head><body><p>The lock gates are shut.</p><p>The keeper waits.</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>',
    );
    expect(versions).toMatchObject([
      {
        title: 'Shut',
        site: 'Coast Wire',
        label: 'Version 5',
        order: 5,
        language: 'en',
        paragraphs: ['The lock gates are shut.', 'The keeper waits.'],
      },
    ]);
  });

  it('trafilatura’s own, and TEI', async () => {
    const doc = await read(
      'a.xml',
      '<doc sitename="Post" title="Shut" author="A. Quill" date="2024-03-01" source="https://a.example/1" hostname="a.example"><main><head>Shut</head><p>The lock gates are shut.</p><p>The keeper waits.</p></main><comments/></doc>',
    );
    expect(doc.versions).toMatchObject([
      {
        title: 'Shut',
        url: 'https://a.example/1',
        site: 'Post',
        paragraphs: ['The lock gates are shut.', 'The keeper waits.'],
      },
    ]);
    const tei = await read(
      'a.xml',
      '<TEI xmlns="x"><teiHeader><fileDesc><titleStmt><title type="main">Shut</title><author>A. Quill</author></titleStmt><publicationStmt><publisher>Post</publisher></publicationStmt><sourceDesc><bibl><ptr type="URL" target="https://a.example/1"/><date>2024-03-01</date></bibl></sourceDesc></fileDesc></teiHeader><text><body><div type="entry"><p>The lock gates are shut.</p><p>The keeper waits.</p></div></body></text></TEI>',
    );
    expect(tei.versions).toMatchObject([
      {
        title: 'Shut',
        url: 'https://a.example/1',
        byline: 'A. Quill',
        publishedAt: '2024-03-01T00:00:00.000Z',
        paragraphs: ['The lock gates are shut.', 'The keeper waits.'],
      },
    ]);
  });
});

describe('lists of addresses', () => {
  const SHUT = { address: 'https://a.example/1?a=1&b=2', title: 'Shut & late' };
  it.each<[string, string, string, object]>([
    [
      'bookmarks',
      'b.html',
      '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><A HREF="https://a.example/1?a=1&amp;b=2" ADD_DATE="1709287200">Shut &amp; late</A></DL>',
      { ...SHUT, time: '2024-03-01T10:00:00.000Z' },
    ],
    [
      'Pocket',
      'ril_export.html',
      '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Pocket Export</title></head><body><ul><li><a href="https://a.example/1?a=1&amp;b=2" time_added="1709287200" tags="">Shut &amp; late</a></li></ul></body></html>',
      { ...SHUT, time: '2024-03-01T10:00:00.000Z' },
    ],
    [
      'OPML',
      'o.opml',
      '<?xml version="1.0"?><opml version="2.0"><body><outline text="Shut &amp; late" htmlUrl="https://a.example/1?a=1&amp;b=2" xmlUrl="https://a.example/feed"/></body></opml>',
      { ...SHUT, time: null },
    ],
    [
      'a sitemap',
      's.xml',
      '<?xml version="1.0"?><urlset xmlns="x"><url><loc>https://a.example/1?a=1&amp;b=2</loc><lastmod>2024-03-01</lastmod></url></urlset>',
      { address: SHUT.address, title: '', time: '2024-03-01T00:00:00.000Z' },
    ],
    [
      'lines',
      'l.txt',
      'https://a.example/1?a=1&b=2\njavascript:alert(1)\nhttps://a.example/1?a=1&b=2\n',
      { address: SHUT.address, title: '', time: null },
    ],
    [
      'Firefox',
      'f.json',
      '{"guid":"root________","title":"","children":[{"guid":"a","title":"Shut & late","uri":"https://a.example/1?a=1&b=2","dateAdded":1709287200000000}]}',
      { ...SHUT, time: '2024-03-01T10:00:00.000Z' },
    ],
  ])('%s', async (_, name, content, expected) => {
    const { addresses, rejected, versions } = await read(name, content);
    expect({ addresses, rejected, versions }).toEqual({ addresses: [expected], rejected: [], versions: [] });
  });
});

/** What the command that the refusal of a database names makes of diffengine's table, as sqlite3 3.40 wrote it. */
it('reads what the conversion of diffengine’s database gives', async () => {
  const made =
    '[{"url":"https://a.example/1","title":"Lock shut","text":"<p>The lock is shut.</p><p>The keeper waits &amp; waits.</p>","seenAt":"2024-03-01 10:00:00.123456"},\n' +
    '{"url":"https://a.example/1","title":"Lock open","text":"<p>The lock is open.</p><p>The keeper waits &amp; waits.</p>","seenAt":"2024-03-02 10:00:00"}]\n';
  const { versions, rejected } = await read('versions.json', made);
  expect(rejected).toEqual([]);
  expect(versions).toMatchObject([
    { seenAt: '2024-03-01T10:00:00.123Z', paragraphs: ['The lock is shut.', 'The keeper waits & waits.'] },
    { seenAt: '2024-03-02T10:00:00.000Z', paragraphs: ['The lock is open.', 'The keeper waits & waits.'] },
  ]);
});
