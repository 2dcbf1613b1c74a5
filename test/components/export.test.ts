import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '@/components/words/english';
import { entriesOf, feedText } from '@/components/export/feed-of';
import { historyHtml } from '@/components/export/history-html';
import { historyOfArticle } from '@/components/export/history-of';
import { latestChanges } from '@/lib/acts/stored-changes';
import { openCorpus } from '@/lib/corpus/open';
import { type XmlElement, xmlTree } from '@/lib/formats/xml';
import { incoming } from '../corpus/incoming';

const URL = 'https://elm.example/ferry?a=1&b=<2>';
const HOSTILE = '<script>alert("x")</script> ]]> & \u0007 \uD800 end';

/** Three versions of one story, the last with hostile words, and an article that never changed. */
async function stored(name: string) {
  const corpus = await openCorpus(name);
  const id = await corpus.createCorpus({ name: 'Harbour & co', source: 'library', licence: 'CC BY 4.0' });
  const first = 'The ferry was nine minutes late on Monday, said the pilot of berth four.';
  const about = { url: URL, site: 'Elm & Oak', title: 'Ferry <late>' };
  const texts = [
    [first, 'It carried 12 passengers and two dogs across the river.'],
    [first, 'It carried 14 passengers and two dogs across the river.'],
    [first, 'It carried 14 passengers and two dogs across the river.', `The pilot wrote ${HOSTILE} in the log.`],
  ];
  for (const [i, paragraphs] of texts.entries())
    await corpus.add(incoming(paragraphs, { ...about, seenAt: `2026-04-1${i}T10:00:00.000Z` }), id);
  await corpus.add(incoming(['Geese have left the bridge of the upper town.'], { site: 'Ash' }), id);
  return { corpus, id };
}

const WATCH = { onProgress: () => undefined, signal: new AbortController().signal };

async function feed(name: string, format: 'atom' | 'json-feed'): Promise<string> {
  const { corpus, id } = await stored(name);
  const changes = await latestChanges(corpus, { corpusId: id }, { most: 100 });
  return feedText(format, 'Changes & more', await entriesOf(changes, { corpus, words: ENGLISH }, WATCH));
}

const named = ({ children }: XmlElement, name: string) =>
  children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
const textIn = ({ children }: XmlElement) => children.filter(child => typeof child === 'string').join('');

describe('a feed of changes', () => {
  it('as JSON Feed has what version 1.1 asks for, one entry a change, newest first', async () => {
    const parsed = JSON.parse(await feed('feed-json', 'json-feed'));
    expect(parsed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: 'Changes & more' });
    expect(parsed.items).toHaveLength(2);
    for (const item of parsed.items) {
      expect(item).toMatchObject({
        id: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8/),
        title: 'Ferry <late>',
      });
      expect(URL_OF(item.url)).toBe('elm.example');
      expect(new Date(item.date_modified).toISOString()).toBe(item.date_modified);
    }
    expect(parsed.items.map((item: { date_modified: string }) => item.date_modified)).toEqual([
      '2026-04-12T10:00:00.000Z',
      '2026-04-11T10:00:00.000Z',
    ]);
    expect(parsed.items[1].content_html).toContain('<del>12</del><ins>14</ins>');
    expect(parsed.items[0].content_html).not.toContain('<script');
  });

  it('as Atom has what RFC 4287 asks for, and its entries are read back', async () => {
    const text = await feed('feed-atom', 'atom');
    expect(text).not.toMatch(/<script|&(?!amp;|lt;|gt;|quot;|#39;)/);
    expect(['\u0007', '\uD800'].filter(sign => text.includes(sign))).toEqual([]);
    expect(text).toContain('<link rel="alternate" href="https://elm.example/ferry?a=1&amp;b=');
    const tree = xmlTree(text)!;
    expect(tree.attributes.get('xmlns')).toBe('http://www.w3.org/2005/Atom');
    const entries = named(tree, 'entry');
    for (const element of [tree, ...entries])
      for (const required of ['id', 'title', 'updated', 'author']) expect(named(element, required)).toHaveLength(1);
    expect(entries.map(entry => textIn(named(entry, 'title')[0]))).toEqual(['Ferry <late>', 'Ferry <late>']);
    expect(
      entries
        .map(entry => textIn(named(entry, 'updated')[0]))
        .sort()
        .reverse(),
    ).toEqual(['2026-04-12T10:00:00.000Z', '2026-04-11T10:00:00.000Z']);
    expect(textIn(named(entries[1], 'content')[0])).toContain('<del>12</del><ins>14</ins>');
  });

  it('names a change alike in another collection', async () => {
    const ids = (text: string) => JSON.parse(text).items.map(({ id }: { id: string }) => id);
    const [one, other] = [await feed('feed-one', 'json-feed'), await feed('feed-other', 'json-feed')];
    expect(ids(one)).toEqual(ids(other));
    expect(new Set(ids(one)).size).toBe(2);
  });

  it('without any change is a valid feed still', async () => {
    expect(JSON.parse(await feedText('json-feed', 'None', [])).items).toEqual([]);
    expect(await feedText('atom', 'None', [])).toMatch(/<updated>1970-01-01T00:00:00.000Z<\/updated>/);
  });
});

const URL_OF = (address: string) => new globalThis.URL(address).host;

describe('the history of an article', () => {
  it('holds each version with its time, source and address, and what changed in words', async () => {
    const { corpus } = await stored('history');
    const history = (await historyOfArticle(corpus, 1))!;
    const html = historyHtml(ENGLISH, history);
    expect(history.steps).toHaveLength(3);
    for (const told of [
      '2026-04-10 10:00 UTC',
      '2026-04-12 10:00 UTC',
      'Elm &amp; Oak',
      'Harbour &amp; co',
      'CC BY 4.0',
    ])
      expect(html).toContain(told);
    expect(html).toContain('<del>12</del><ins>14</ins>');
    expect(html.match(/<a href="https:\/\/elm\.example/g)).toHaveLength(3);
  });

  it('runs nothing, loads nothing, and escapes what is foreign', async () => {
    const { corpus } = await stored('history-hostile');
    const html = historyHtml(ENGLISH, (await historyOfArticle(corpus, 1))!);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/<script|<img|<link|<late|onerror/);
  });

  it('of an article that is not stored is none', async () => {
    expect(await historyOfArticle((await stored('history-none')).corpus, 99)).toBeNull();
  });
});
