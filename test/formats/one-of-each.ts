/** One small file of every kind that people have, of our own making, with what an import makes of it. */
import { gzipSync } from 'node:zlib';
import type { FormatId } from '@/lib/model/format-ids';
import { answer, gzipMembers, joinedBytes, mhtmlOf, pageOf, warcRecord, WARCINFO, zipOf } from './archives';
import { inventedStory } from './invented-prose';

/** Counts as the options page tells them; 0 where not given. */
export interface Gives {
  readonly articles?: number;
  readonly known?: number;
  /** Pages of archives that are no articles. */
  readonly noArticle?: number;
  readonly addresses?: number;
  readonly rejected?: number;
}

export interface Sample {
  readonly name: string;
  readonly content: Uint8Array;
  readonly kind: FormatId | null;
  readonly gives: Gives;
  /** The reader is asked what its columns are. */
  readonly isAsked?: boolean;
}

const HOST = 'https://lock-gazette.example';
const TIME = '2026-03-01T10:00:00Z';

let last = 0;
/** Fields of an article that no other sample has. */
function next() {
  const number = ++last;
  const story = inventedStory(number);
  return { ...story, number, url: `${HOST}/${number}`, text: story.paragraphs.join('\n\n'), html: htmlOf(story) };
}
type Next = ReturnType<typeof next>;

const htmlOf = ({ paragraphs }: { paragraphs: readonly string[] }) => paragraphs.map(each => `<p>${each}</p>`).join('');
const page = ({ title, paragraphs }: Next) => pageOf(title, ...paragraphs);
const json = (value: unknown) => JSON.stringify(value);
const utf8 = (text: string) => joinedBytes(text);
const one: Gives = { articles: 1 };

function sample(name: string, kind: FormatId | null, content: string | Uint8Array, gives: Gives = one): Sample {
  return { name, kind, gives, content: typeof content === 'string' ? utf8(content) : content };
}

const asked = (given: Sample): Sample => ({ ...given, isAsked: true });
/** Made by a story that is its own. */
const of = (make: (story: Next) => Sample): Sample => make(next());

/** A page as a server sent it, as one record. */
const record = (story: Next, how: Parameters<typeof answer>[1] = {}) =>
  warcRecord(answer(page(story), how), { uri: story.url });

function crawl(): Uint8Array[] {
  const [plain, again, moved] = [next(), next(), next()];
  const digest = [`WARC-Payload-Digest: sha1:AGAIN${again.number}`];
  const found = answer('', { status: 302, location: moved.url });
  const unchanged = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n';
  return [
    WARCINFO,
    record(plain, { encoding: 'gzip', isChunked: true }),
    warcRecord(answer(page(again)), { uri: again.url, more: digest }),
    warcRecord(unchanged, { type: 'revisit', uri: again.url, date: '2026-03-09T12:00:00Z', more: digest }),
    warcRecord(found, { uri: `${HOST}/short` }),
    record(moved),
    warcRecord(answer('<h1>Just a moment</h1>', { status: 403 }), { uri: `${HOST}/wall` }),
    warcRecord(answer('GIF89a', { type: 'image/gif' }), { uri: `${HOST}/a.gif` }),
  ];
}
const CRAWLED: Gives = { articles: 3, known: 1, noArticle: 1 };

/** Its list names one page of two: only that one is read. */
function wacz(): Uint8Array {
  const [wanted, other] = [next(), next()];
  const members = [other, wanted].map(each => gzipMembers([record(each)]));
  const place = { offset: String(members[0].length), length: String(members[1].length) };
  const row = { url: wanted.url, filename: 'crawl.warc.gz', ...place, status: '200', mime: 'text/html' };
  return zipOf(
    {
      'archive/crawl.warc.gz': joinedBytes(...members),
      'pages/pages.jsonl': `{"format":"json-pages-1.0"}\n${json({ url: wanted.url, ts: '2026-03-01T12:00:00Z' })}\n`,
      'indexes/index.cdx': `example,lock-gazette)/ 20260301120000 ${json(row)}\n`,
    },
    0,
  );
}

function omnivore(): Uint8Array {
  const story = next();
  const item = { id: 'a', slug: 'lock', title: story.title, url: story.url, savedAt: TIME, publishedAt: TIME };
  return zipOf({ 'metadata_0_to_20.json': json([item]), 'content/lock.html': `<div>${story.html}</div>` });
}

function folders(): Uint8Array {
  const [first, second] = [next(), next()];
  return zipOf({
    'a/first.html': page(first),
    'a/first_files/style.css': 'p{}',
    'a/first_files/frame.js': 'x()',
    'b/second.ndjson': json({ text: second.text, url: second.url }),
  });
}

const savedFrom = (story: Next) => page(story).replace('<html>', `<html>\n<!-- saved from url=(0030)${story.url} -->`);
const singleFile = (story: Next) =>
  page(story).replace(
    '<html>',
    `<html lang="en"><!--\n Page saved with SingleFile \n url: ${story.url} \n saved date: Sun Mar 01 2026 10:00:00 GMT+0000 (Coordinated Universal Time)\n-->`,
  );

const ARCHIVES: readonly Sample[] = [
  sample('crawl.warc', 'warc', joinedBytes(...crawl()), CRAWLED),
  sample('crawl-2.warc.gz', 'warc', gzipMembers(crawl()), CRAWLED),
  of(story =>
    sample(
      'resource.warc',
      'warc',
      warcRecord(page(story), { type: 'resource', uri: story.url, contentType: 'text/html' }),
    ),
  ),
  sample('site.wacz', 'wacz', wacz()),
  of(story => sample('page.mhtml', 'mhtml', mhtmlOf(page(story), story.url))),
  sample('folder.zip', 'zip', folders(), { articles: 2 }),
  sample('omnivore.zip', 'zip', omnivore()),
  of(story => sample('complete.html', 'saved-page', savedFrom(story))),
  of(story => sample('single-file.html', 'saved-page', singleFile(story))),
];

const row = ({ title, text, url }: Next) => [title, `"${text.replaceAll('\n', '\r\n')}"`, url, '2026-03-01'];
const HEAD = ['Headline', 'Full text', 'Link', 'Date published'];

const TABLES: readonly Sample[] = [
  of(story => asked(sample('rows.csv', 'table', `${HEAD.join(',')}\r\n${row(story).join(',')}\r\n`))),
  of(story => asked(sample('rows.tsv', 'table', `${HEAD.join('\t')}\n${row(story).join('\t')}\n`))),
  of(story => asked(sample('semicolons.csv', 'table', `\ufeff${HEAD.join(';')}\n${row(story).join(';')}\n`))),
  of(({ title, text, url }) =>
    asked(sample('list.json', 'json-array', json([{ headline: title, body: text, link: url }]))),
  ),
];

const own = ({ title, paragraphs, url }: Next) => json({ title, paragraphs, url });

const OURS: readonly Sample[] = [
  of(story => sample('ours.ndjson', 'ndjson', `{"wireprint":1,"name":"Ours"}\n${own(story)}\n`)),
  of(story => sample('ours.ndjson.gz', 'gzip', new Uint8Array(gzipSync(`${own(story)}\n`)))),
  of(story => sample('ours.json', 'json-array', `[${own(story)}]`)),
  of(({ title, text }) => sample('pasted.txt', 'plain-text', `${title}\n\nURL: ${HOST}/txt\n\n${text}\n`)),
  of(({ title, text }) => sample('wide.txt', 'utf-16', Buffer.from(`\ufeff${title}\n\n${text}\n`, 'utf16le'))),
];

const newsPlease = ({ title, text, url }: Next) => ({
  ...{ title, url, maintext: text, authors: ['A. Quill'], language: 'en', source_domain: 'lock-gazette.example' },
  ...{ date_publish: '2026-03-01 10:00:00', date_download: '2026-03-02 08:00:00', description: null, image_url: null },
});
const fundus = ({ title, paragraphs }: Next) => ({
  ...{ title, authors: ['A. Quill'], publishing_date: '2026-03-01 10:00:00+02:00', topics: [] },
  body: { summary: [], sections: [{ headline: [], paragraphs }] },
});
const trafilatura = ({ title, text, url }: Next) => ({
  ...{ title, author: 'A. Quill', hostname: 'lock-gazette.example', date: '2026-03-01', fingerprint: 'f1', text },
  ...{ source: url, 'source-hostname': 'Lock Gazette', excerpt: '' },
});
const wallabag = ({ title, html, url }: Next) => ({
  ...{ is_archived: 0, is_starred: 0, id: 7, title, url, content: html, language: 'en_GB', mimetype: 'text/html' },
  ...{ created_at: '2026-03-02T10:00:00+0200', published_at: '2026-03-01T10:00:00+0000', published_by: ['A. Quill'] },
});

const TOOLS: readonly Sample[] = [
  of(story => sample('news-please.json', 'ndjson', json(newsPlease(story)))),
  of(story => sample('news-please-list.json', 'json-array', json([newsPlease(story)]))),
  of(story => sample('fundus.json', 'json-array', json([fundus(story)]))),
  of(story => sample('trafilatura.json', 'ndjson', json(trafilatura(story)))),
  of(({ title, html, url }) =>
    sample(
      'trafilatura.xml',
      'extract-xml',
      `<doc sitename="Lock Gazette" title="${title}" source="${url}"><main>${html}</main><comments/></doc>`,
    ),
  ),
  of(({ title, html, url }) =>
    sample(
      'trafilatura.tei.xml',
      'extract-xml',
      `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title type="main">${title}</title></titleStmt><sourceDesc><bibl><ptr type="URL" target="${url}"/></bibl></sourceDesc></fileDesc></teiHeader><text><body><div type="entry">${html}</div></body></text></TEI>`,
    ),
  ),
  of(story => sample('wallabag.json', 'json-array', json([wallabag(story)]))),
];

const short =
  '<item><title>Too short</title><link>https://lock-gazette.example/short-item</link><description>Barges wait.</description></item>';

const FEEDS: readonly Sample[] = [
  of(({ title, html, url }) =>
    sample(
      'rss.xml',
      'feed',
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Gazette</title><item><title>${title}</title><link>${url}</link><pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate><content:encoded><![CDATA[${html}]]></content:encoded></item>${short}</channel></rss>`,
      { articles: 1, addresses: 1 },
    ),
  ),
  of(({ title, html, url }) =>
    sample(
      'atom.xml',
      'feed',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><entry><title>${title}</title><link href="${url}"/><updated>${TIME}</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html}</div></content></entry></feed>`,
    ),
  ),
  of(({ title, html, url }) =>
    sample(
      'feed.json',
      'json-object',
      json({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Gazette',
        items: [{ id: '1', url, title, content_html: html }],
      }),
    ),
  ),
];

const wire = ({ number }: Next) => ({ uri: `urn:lock:${number}`, version: '2', language: 'en' });

const WIRES: readonly Sample[] = [
  of(story =>
    sample(
      'ninjs-1.json',
      'json-object',
      json({
        ...wire(story),
        pubstatus: 'usable',
        versioncreated: TIME,
        headline: story.title,
        body_xhtml: story.html,
      }),
    ),
  ),
  of(story =>
    sample(
      'ninjs-3.json',
      'json-object',
      json({
        ...{ ...wire(story), pubStatus: 'usable', versionCreated: TIME },
        headlines: [{ role: 'main', value: story.title }],
        bodies: [{ contentType: 'text/html', value: story.html }],
      }),
    ),
  ),
  of(({ title, html, number }) =>
    sample(
      'nitf.xml',
      'news-xml',
      `<?xml version="1.0"?><nitf><head><docdata management-status="usable"><doc-id id-string="l${number}"/><du-key version="2"/><date.issue norm="20260301T100000Z"/></docdata></head><body><body.head><hedline><hl1>${title}</hl1></hedline></body.head><body.content>${html}</body.content></body></nitf>`,
    ),
  ),
  of(({ title, html, number }) =>
    sample(
      'newsml-g2.xml',
      'news-xml',
      `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:lock.example,2026:${number}" version="5" xml:lang="en"><itemMeta><versionCreated>${TIME}</versionCreated></itemMeta><contentMeta><headline>${title}</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body>${html}</body></html></inlineXML></contentSet></newsItem>`,
    ),
  ),
];

let lastLink = 0;
const link = () => `${HOST}/listed/${++lastLink}`;
const listed: Gives = { addresses: 1 };

const LISTS: readonly Sample[] = [
  sample(
    'feeds.opml',
    'addresses',
    `<opml version="2.0"><body><outline text="Gazette" htmlUrl="${link()}"/></body></opml>`,
    listed,
  ),
  sample(
    'bookmarks.html',
    'addresses',
    `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE><DL><p><DT><A HREF="${link()}" ADD_DATE="1772359200">Lock</A></DL>`,
    listed,
  ),
  sample(
    'firefox-bookmarks.json',
    'json-object',
    json({
      guid: 'root________',
      title: '',
      children: [{ guid: 'a', title: 'Lock', uri: link(), dateAdded: 1772359200000000 }],
    }),
    listed,
  ),
  sample('pocket.csv', 'table', `title,url,time_added,tags,status\nLock,${link()},1772359200,,unread\n`, listed),
  sample(
    'ril_export.html',
    'addresses',
    `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><ul><li><a href="${link()}" time_added="1772359200" tags="">Lock</a></li></ul></body></html>`,
    listed,
  ),
  sample(
    'instapaper.csv',
    'table',
    `URL,Title,Selection,Folder,Timestamp\n${link()},Lock,,Unread,1772359200\n`,
    listed,
  ),
  sample(
    'raindrop.csv',
    'table',
    `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,Lock,,,${link()},Unsorted,,2026-03-01T10:00:00.000Z,,,false\n`,
    listed,
  ),
  sample(
    'mediacloud.csv',
    'table',
    `id,indexed_date,language,media_name,media_url,publish_date,title,url\n9f,2026-03-01,en,lock-gazette.example,lock-gazette.example,2026-03-01,Lock,${link()}\n`,
    listed,
  ),
  sample('sitemap.xml', 'addresses', `<?xml version="1.0"?><urlset><url><loc>${link()}</loc></url></urlset>`, listed),
  sample('addresses.txt', 'addresses', `${link()}\n${link()}\n`, { addresses: 2 }),
];

/** Files that are not read, with the words that say so. */
export const REFUSED: readonly { readonly name: string; readonly content: Uint8Array; readonly says: RegExp }[] = [
  {
    name: 'diffs.db',
    content: utf8('SQLite format 3\u0000rest'),
    says: /a database \(SQLite\).*diffengine.*sqlite3 -json/,
  },
  { name: 'page.webarchive', content: utf8('bplist00\u0000rest'), says: /web archive of Safari.*page source/ },
  {
    name: 'old.arc',
    content: utf8('filedesc://old.arc 0.0.0.0 20080430204825 text/plain 76\n1 0 Invented\n'),
    says: /\bARC\b.*warcio recompress/,
  },
  { name: 'paper.pdf', content: utf8('%PDF-1.7\n\u0000'), says: /a PDF.*Copy.*paste it here/ },
  {
    name: 'draft.docx',
    content: zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' }),
    says: /an office document.*plain text.*CSV/,
  },
  {
    name: 'draft.doc',
    content: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    says: /an office document.*plain text.*CSV/,
  },
  {
    name: 'draft.rtf',
    content: utf8(String.raw`{\rtf1\ansi The lock at Ennerby is open.\par}`),
    says: /rich text.*plain text.*paste it here/,
  },
  {
    name: 'letter.eml',
    content: utf8('From: quill@lock-gazette.example\nTo: a@b.example\nSubject: Lock\n\nThe lock is open.\n'),
    says: /an e-mail.*Copy.*paste it here/,
  },
  {
    name: 'records.xml',
    content: utf8('<?xml version="1.0"?><ledger><entry n="1"><toll>3</toll></entry></ledger>'),
    says: /XML.*\(CSV\), one article a row/,
  },
  {
    name: 'book.epub',
    content: zipOf({ mimetype: 'application/epub+zip', 'text.xhtml': '<html/>' }, 0),
    says: /an e-book.*Copy.*paste it here/,
  },
];

export const SAMPLES: readonly Sample[] = [...ARCHIVES, ...TABLES, ...OURS, ...TOOLS, ...FEEDS, ...WIRES, ...LISTS];
