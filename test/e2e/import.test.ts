/** Files into the corpus, through the real options page: what is good, what is bad, what was broken off, what is taken back. */
import { mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { startWeb, type Web } from '../support/web';
import { answer, gzipMembers, mhtmlOf, pageOf, warcRecord, WARCINFO, zipOf } from '../formats/archives';

const root = resolve(import.meta.dirname, '../..');

let web: Web;
let chromium: Chromium;
let options: Page;
// Of our own, so that it outlives the killed browser.
const profile = mkdtempSync(join(tmpdir(), 'wireprint-import-'));

beforeAll(async () => {
  web = await startWeb();
  chromium = await startChromium({ web, profile });
  options = await chromium.open('options.html');
});

afterAll(async () => {
  expect(web.refused).toEqual([]); // no import asks the network for anything
  await chromium?.close();
  await web?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function file(name: string, content: string | Uint8Array): Given {
  return { name, mimeType: '', buffer: Buffer.from(content) };
}

function ours(path: string): Given {
  return file(path.split('/').at(-1)!, readFileSync(resolve(root, path)));
}

const job = () => options.locator('section.job');

/** Imports that are over stay on the page until they are closed. */
async function closeOver(): Promise<void> {
  const close = job().getByRole('button', { name: 'Close' });
  while ((await close.count()) > 0) await close.first().click();
}

async function give(...files: Given[]): Promise<void> {
  await closeOver();
  await options.locator('#files').setInputFiles(files);
}

/** What the page says when the import is over. */
async function ended(): Promise<string> {
  await job().getByRole('button', { name: 'Close' }).waitFor({ timeout: 40_000 });
  return shown(job().getByRole('status').first());
}

async function shown(place: Locator): Promise<string> {
  return ((await place.textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

/** Cells of a table, row by row, as they stand at one moment. */
function cells(rows: string, wanted: string): Promise<string[][]> {
  return options
    .locator(rows)
    .evaluateAll(
      (all, cell) => all.map(row => [...row.querySelectorAll(cell)].map(each => each.textContent.trim())),
      wanted,
    );
}

/** The list of corpora: name, articles, versions. */
const listed = () => cells('table.corpora tbody tr', 'th, [data-label=Articles], [data-label=Versions]');
/** File, line, reason. */
const rejected = () => cells('.rejected-rows tbody tr', 'td');

const version = (text: string, more: object = {}) => JSON.stringify({ text, ...more });

describe('bad files among good ones', () => {
  beforeAll(async () => {
    const good = version('The lock gates at Ennerby were opened again on Monday.');
    await give(
      file('empty.ndjson', ''),
      file('cut.json', `${good}\n{"text":"The gates were`),
      file('photo.json', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2])),
      file(
        'proto.ndjson',
        `${version('Barges waited for nine days below the lock.')}\n{"__proto__":{"polluted":true},"text":"x"}\n${version('The keeper had warned of the hinges in autumn.')}`,
      ),
      file(
        'future.ndjson',
        `${version('The canal trust pays for the repair.')}\n${version('x', { seenAt: '2099-01-01T00:00:00Z' })}`,
      ),
      file('nothing.html', '<!doctype html><title>Nothing</title><nav><a href="/">Home</a></nav>'),
      ours('seeds/quotes.ndjson'),
    );
  });

  it('are each named with file, line and reason', async () => {
    expect(await ended()).toBe('Done. 6 new articles, 0 new versions, 0 already known. 6 rows rejected.');
    expect(await rejected()).toEqual([
      ['empty.ndjson', '–', 'the file is empty'],
      ['cut.json', '2', 'JSON that is cut off (begins “{"text":"The gates were”)'],
      ['photo.json', '–', 'this kind of file is not read: binary data'],
      ['proto.ndjson', '2', 'a field “__proto__”, which is no field of an article'],
      ['future.ndjson', '2', 'seenAt: “2099-01-01T00:00:00Z” is no time, or not yet, or before 1990'],
      ['nothing.html', '–', 'no article text in this page'],
    ]);
  });

  it('keep no good row of the same batch out', async () => {
    expect(await listed()).toEqual([
      ['cut', '1', '1'],
      ['proto', '2', '2'],
      ['future', '1', '1'],
      ['Example: one press conference, two papers', '2', '2'],
    ]);
  });

  it('can be taken along as text, one a line', async () => {
    const saving = options.waitForEvent('download');
    await job().getByRole('button', { name: 'Save as text' }).click();
    const saved = await (await saving).createReadStream();
    expect((await saved.toArray()).join('').split('\n')).toContain(
      'cut.json:2: JSON that is cut off (begins “{"text":"The gates were”)',
    );
  });
});

describe('a saved page', () => {
  it('is read in the page, under Trusted Types, and keeps its own address', async () => {
    const refused: string[] = [];
    options.on('console', message => /trusted/i.test(message.text()) && refused.push(message.text()));
    await give(ours('test/fixtures/pages/ferry-courier-v6.html'));
    expect(await ended()).toBe('Done. 1 new article, 0 new versions, 0 already known.');
    expect(refused).toEqual([]);
    const saving = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Export Saved pages as NDJSON' }).click();
    const saved = await (await saving).createReadStream();
    const [, line] = (await saved.toArray()).join('').split('\n');
    expect(JSON.parse(line)).toMatchObject({
      url: 'https://www.harbour-courier.example/news/2026/03/03/marigold-lass-aground',
      paragraphs: expect.arrayContaining([expect.stringContaining('ferry')]),
    });
  });
});

const LOCK =
  'The lock gates at Ennerby have been shut since Monday, and forty barges wait below the town for them to open.';
const story = (title: string) =>
  pageOf(
    title,
    LOCK.replace('forty', title),
    `${title}: the keeper said that the hinges had been worn for years, and that he had written so to the trust in autumn.`,
    `A diver found the iron of the lower gate broken in two places, which had not been seen from the bank before.`,
    `The trust wants to begin the repair next week, and has asked the crews for patience until the water is let in.`,
  );
const LATER = `${story('Revisited').length}`;

/** One file of each kind, of our own making. */
function oneOfEach(): Given[] {
  const uri = 'https://lock-gazette.example';
  const digest = `WARC-Payload-Digest: sha1:${LATER}`;
  const records = [
    WARCINFO,
    warcRecord(answer(story('Archived'), { encoding: 'gzip', isChunked: true }), { uri: `${uri}/archived` }),
    warcRecord(answer(story('Revisited')), { uri: `${uri}/revisited`, more: [digest] }),
    warcRecord('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n', {
      type: 'revisit',
      uri: `${uri}/revisited`,
      date: '2026-03-09T12:00:00Z',
      more: [digest],
    }),
    warcRecord(answer('<h1>Just a moment</h1>', { status: 403 }), { uri: `${uri}/wall` }),
  ];
  const item = {
    title: 'By a tool',
    url: `${uri}/tool`,
    maintext: `${LOCK}\n\nA tool took this text from its page.`,
    date_publish: '2026-03-01 10:00:00',
    source_domain: 'lock-gazette.example',
  };
  const ninjs = {
    uri: 'urn:lock:1',
    version: '2',
    pubstatus: 'usable',
    versioncreated: '2026-03-01T10:00:00Z',
    headline: 'By wire',
    body_text: `${LOCK} So the wire reports.`,
  };
  return [
    file('crawl.warc.gz', gzipMembers(records)),
    file('page.mhtml', mhtmlOf(story('In one file'), `${uri}/mhtml`)),
    file('pages.zip', zipOf({ 'a/zipped.html': story('Zipped'), 'a/zipped_files/x.js': 'x' })),
    file('tool.json', JSON.stringify([item])),
    file('wire.json', JSON.stringify(ninjs, null, 1)),
    file(
      'feed.xml',
      `<rss version="2.0"><channel><title>Gazette</title><item><title>In the feed</title><link>${uri}/feed</link><description>${`${LOCK} `.repeat(7)}</description></item></channel></rss>`,
    ),
    file('list.opml', `<opml version="2.0"><body><outline text="Gazette" htmlUrl="${uri}/"/></body></opml>`),
    file('tracker.db', 'SQLite format 3\u0000rest'),
  ];
}

describe('one file of each kind', () => {
  it('is recognised, counted and told', async () => {
    await give(...oneOfEach());
    const said = await ended();
    const [, articles, versions] = /^Done\. (\d) new articles?, (\d) new versions?, 1 already known, /.exec(said) ?? [];
    expect(Number(articles) + Number(versions), said).toBe(7); // some of the texts resemble each other
    expect(said).toMatch(/known, 1 page without an article, 1 address kept for the archives\. 1 row rejected\.$/);
    expect(await shown(job().locator('.kinds'))).toContain('1 web archive (WARC)');
    expect((await rejected())[0]).toMatchObject([
      'tracker.db',
      '–',
      expect.stringMatching(/^this kind of file is not read: a database \(SQLite\)/),
    ]);
  });

  it('asks what the columns of a table are, and imports them as chosen', async () => {
    await give(file('rows.csv', `odd,words,when\nOn barges,"${LOCK} A table told it.",2026-03-01\n`));
    await options.getByLabel('Headline').selectOption('odd');
    await options.getByLabel('Text', { exact: true }).selectOption('words');
    await options.getByRole('button', { name: 'Import', exact: true }).click();
    expect(await ended()).toMatch(/^Done\. 1 new article/);
    await expect.poll(listed).toContainEqual(['rows', '1', '1']);
  });

  it('asks of each table in turn, where the next is given before an answer', async () => {
    await closeOver();
    const rows = (name: string) => file(`${name}.csv`, `odd,words\nOn ${name},"${LOCK} ${name} told it.".\n`);
    for (const name of ['earlier', 'later']) await options.locator('#files').setInputFiles([rows(name)]);
    for (const name of ['earlier', 'later']) {
      await options.getByRole('group', { name: `${name}.csv` }).waitFor();
      await options.getByLabel('Text', { exact: true }).selectOption('words');
      await options.getByRole('button', { name: 'Import', exact: true }).click();
    }
    await expect.poll(listed).toContainEqual(['later', '1', '1']);
    expect(await listed()).toContainEqual(['earlier', '1', '1']);
    await expect.poll(() => options.getByRole('button', { name: 'Close' }).count(), { timeout: 40_000 }).toBe(2);
  });

  it('waits for the import before it', async () => {
    await give(longFile('first'));
    await give(file('second.ndjson', version('The second import waited for its turn.')));
    const second = options.getByRole('region', { name: 'second.ndjson' });
    await second.getByText('Waiting for the import before it.').waitFor();
    await second.getByRole('button', { name: 'Close' }).waitFor({ timeout: 60_000 });
    expect(await options.getByRole('region', { name: 'first.ndjson' }).textContent()).toMatch(/Done/);
    await expect.poll(listed).toContainEqual(['second', '1', '1']);
  });

  it('may be pasted', async () => {
    await closeOver();
    await options.evaluate(text => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
    }, `Pasted news\n\n${LOCK}\n\nThis was pasted by hand. Nobody typed it.`);
    expect(await ended()).toMatch(/^Done\. 1 new article/);
  });
});

describe('deleting', () => {
  it('can be undone', async () => {
    const before = await listed();
    await options.getByRole('button', { name: 'Delete proto' }).click();
    await expect.poll(listed).toEqual(before.filter(([name]) => name !== 'proto'));
    await options.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(listed).toEqual(before);
  });

  it('lasts, once it was let stand', async () => {
    const before = await listed();
    await options.getByRole('button', { name: 'Delete cut' }).click();
    await options.locator('.notice', { hasText: 'Deleted' }).getByRole('button', { name: 'Close' }).click();
    await options.reload();
    await expect.poll(listed).toEqual(before.filter(([name]) => name !== 'cut'));
  });
});

/** Rows of the long file: a dozen batches and more, seconds of work, so that it can be broken off in its midst. */
const ROWS = 4_000;

// Each text a hundred words that no other has: every row is an article, and none is like another.
function longFile(name: string): Given {
  const rows = Array.from({ length: ROWS }, (_, row) =>
    version(Array.from({ length: 100 }, (_, at) => `w${(row * 100 + at).toString(36)}`).join(' ')),
  );
  return file(`${name}.ndjson`, rows.join('\n'));
}

/** Rows stored when the import is in its midst: some, not all. */
async function inTheMidst(): Promise<void> {
  const stored = async () =>
    Number(/^([\d,]+) new articles/.exec(await shown(job().locator('.counts')))?.[1].replace(',', '') ?? 0);
  await expect.poll(stored, { interval: 20, timeout: 30_000 }).toBeGreaterThan(0);
}

async function expectAllOnce(name: string): Promise<void> {
  await expect.poll(listed).toContainEqual([name, '4,000', '4,000']);
}

describe('an import broken off', () => {
  it('by its button keeps what was stored, and goes on when the file is given again', async () => {
    await give(longFile('cancelled'));
    await inTheMidst();
    await job().getByRole('button', { name: 'Cancel' }).click();
    expect(await ended()).toMatch(/^Cancelled\. What was imported before stays/);
    const [, kept] = (await listed()).find(([name]) => name === 'cancelled')!;
    const stored = Number(kept.replace(',', ''));
    expect(stored).toBeGreaterThan(0);
    expect(stored).toBeLessThan(ROWS);
    await give(longFile('cancelled'));
    expect(await ended()).toBe(
      `Done. ${(ROWS - stored).toLocaleString('en')} new articles, 0 new versions, 0 already known.`,
    );
    await expectAllOnce('cancelled');
  });

  it('by a killed browser goes on too, and ends with every row once', async () => {
    await give(longFile('killed'));
    await inTheMidst();
    const closed = new Promise(done => chromium.context.once('close', done));
    process.kill(Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)), 'SIGKILL'); // the link says "host-pid"
    await closed;
    chromium = await startChromium({ web, profile });
    options = await chromium.open('options.html');
    await give(longFile('killed'));
    expect(await ended()).toMatch(/^Done\. [\d,]+ new articles, 0 new versions, \d+ already known\.$/);
    await expectAllOnce('killed');
  });
});

it('counts what lies on the disk, also right after the browser has started', async () => {
  await chromium.close();
  chromium = await startChromium({ web, profile });
  options = await chromium.open('options.html#storage');
  await options.getByText('Wireprint uses').waitFor();
  expect(await shown(options.getByText('Wireprint uses'))).toMatch(/uses [\d.]+ MB/); // without the database some 350 kB
});
