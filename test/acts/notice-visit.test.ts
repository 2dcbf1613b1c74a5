/** A visit to a named paper and the looks at followed articles, over a real corpus and the reader's memory. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followTab, keepNoted, lookAgain, lookAtAll, undoNoted } from '@/lib/acts/follow';
import { noticeVisit, type VisitParts } from '@/lib/acts/notice-visit';
import { declinePaper, forgetPaper, paperOfPage, unnamePaper } from '@/lib/acts/paper-of-page';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import type { PageReading } from '@/lib/model/article';
import type { ReadOutcome } from '@/lib/model/checked';
import { NO_PAPERS, type Papers, withPaper } from '@/lib/papers/papers';
import { openReaderStore, type ReaderStore } from '@/lib/reader/reader-store';
import { reading } from '../browser/reading';

const HOUR = 3_600_000;
const START = Date.parse('2026-05-01T08:00:00Z');
const SITE = 'harbour-courier.example';

let corpus: Corpus;
let reader: ReaderStore;
let papers: Papers;
let now: number;
let onPage: ReadOutcome;
let number = 0;

const text = (count: number): PageReading => ({
  ...reading,
  url: `https://www.${SITE}/lock`,
  paragraphs: [
    `The lock at Merren closed on Monday after divers found ${count} cracks in its lower gate, the port office said.`,
    'Barges will wait above the weir until the gate has been lifted out, which the office expects to take nine days.',
    'The last closure, four winters ago, held up grain from the upper valley and cost the mills most of a month.',
  ],
});
const read = (page: PageReading): ReadOutcome => ({ state: 'read', reading: page, isPrivate: false });

beforeEach(async () => {
  corpus = await openCorpus(`visit-${number}`);
  reader = openReaderStore(`visit-reader-${number++}`);
  papers = withPaper(NO_PAPERS, SITE, new Date(START).toISOString());
  now = START;
  onPage = read(text(4));
});
afterEach(() => {
  corpus.close();
  reader.close();
});

const parts = (): VisitParts => ({
  readPage: async () => onPage,
  openCorpus: async () => corpus,
  papers: async () => papers,
  reader,
  corpusId: KEPT_CORPUS,
  now: () => now,
});
const visit = (more = {}) =>
  noticeVisit({ tabId: 7, url: `https://www.${SITE}/lock`, asksPassword: false, noindex: false, ...more }, parts());
const versions = async () => (await corpus.size()).versions;

describe('a visit', () => {
  it('keeps a text once, and shows nothing of one version', async () => {
    expect(await visit()).toBeNull();
    now += HOUR;
    expect(await visit()).toBeNull();
    expect(await versions()).toBe(1);
  });

  it('tells by the badge that the text has changed since, and how many versions there are', async () => {
    await visit();
    now += HOUR;
    onPage = read(text(6));
    expect(await visit()).toEqual({ count: 2, isChanged: true });
    expect(await reader.foundChanges(5)).toMatchObject([{ edited: 1, kinds: ['number'], seen: false }]);
    now += HOUR;
    expect(await visit()).toEqual({ count: 2, isChanged: false });
  });

  it('goes on keeping an article that no longer says when it was published', async () => {
    await visit();
    now += HOUR;
    onPage = read({ ...text(6), publishedAt: null });
    expect(await visit()).toEqual({ count: 2, isChanged: true });
  });

  it.each<[string, () => unknown]>([
    ['of a page that does not say when it was published', () => (onPage = read({ ...text(4), publishedAt: null }))],
    ['of a private window', () => (onPage = { state: 'read', reading: text(4), isPrivate: true })],
    ['of what is no article', () => (onPage = { state: 'no-article', url: '' })],
    ['of a paper that is not named', () => (papers = NO_PAPERS)],
    ['of a paper whose name was taken back', () => unnamePaper(SITE, paperParts())],
  ])('writes nothing %s', async (_, change) => {
    await change();
    expect(await visit()).toBeNull();
    expect(await versions()).toBe(0);
    expect(await reader.readings(`https://${SITE}/lock`)).toBeNull();
  });
});

const given: string[] = [];

const paperParts = () => ({
  urlOf: async () => `https://www.${SITE}/lock`,
  papers: async () => papers,
  savePapers: async (next: Papers) => void (papers = next),
  giveBack: async (patterns: readonly string[]) => void given.push(...patterns),
  openCorpus: async () => corpus,
  reader,
});

describe('the paper of a page', () => {
  it('counts no keep that was taken back', async () => {
    const { versionId } = await corpus.add(text(1), KEPT_CORPUS);
    await keepNoted(7, async () => ({ state: 'kept', versionId, name: { number: 1 } }), following());
    await undoNoted(versionId, async () => ({ state: 'undone' }), { reader });
    expect(await reader.keptAt(SITE, 'press')).toEqual([]);
  });

  it('gives its right back with its name', async () => {
    given.length = 0;
    await unnamePaper(SITE, paperParts());
    expect(given).toEqual([`*://*.${SITE}/*`]);
  });

  it('is named, with what was kept there, all of which can be forgotten', async () => {
    await visit();
    onPage = read(text(9));
    await visit();
    expect(await paperOfPage(7, paperParts())).toMatchObject({ site: SITE, state: 'named', kept: 2 });
    expect(await forgetPaper(SITE, paperParts())).toBe(2);
    expect(await versions()).toBe(0);
  });

  it('is offered after the third keep by hand, whose texts are not forgotten with the others', async () => {
    papers = NO_PAPERS;
    const keep = async (count: number) => {
      const { versionId } = await corpus.add(text(count), KEPT_CORPUS);
      await keepNoted(7, async () => ({ state: 'kept', versionId, name: { number: 1 } }), following());
    };
    await keep(1);
    await keep(2);
    expect((await paperOfPage(7, paperParts())).state).toBe('other');
    await keep(3);
    expect((await paperOfPage(7, paperParts())).state).toBe('offered');
    expect(await forgetPaper(SITE, paperParts())).toBe(0);
    expect(await versions()).toBe(3);
    await declinePaper(SITE, paperParts());
    expect((await paperOfPage(7, paperParts())).state).toBe('other');
  });
});

const woken: (number | null)[] = [];
/** What the reader was told of, look by look. */
let told: (readonly string[])[] = [];
const following = () => ({
  savedReading: async () => text(4),
  reader,
  now: () => now,
  wakeAt: async (when: number | null) => void woken.push(when),
});
const looking = (readElsewhere: (url: string) => Promise<ReadOutcome>, isBusy = false) => ({
  ...parts(),
  readElsewhere,
  isBusy: async () => isBusy,
  notify: async (headlines: readonly string[]) => void told.push(headlines),
});

describe('a followed article', () => {
  beforeEach(async () => {
    told = [];
    await visit();
    await followTab(7, following());
    now += HOUR;
  });

  it('is looked at when its time has come, and what changed is kept and listed', async () => {
    const opened: string[] = [];
    const next = await lookAgain(looking(async url => (opened.push(url), read(text(6)))));
    expect(opened).toEqual([`https://www.${SITE}/lock`]);
    expect(await versions()).toBe(2);
    expect(await reader.foundChanges(5)).toHaveLength(1);
    expect(next).toBe(now + HOUR / 2);
    expect(woken.at(-1)).toBe(START + HOUR / 2);
  });

  it('is told of once it has changed, with all that was not seen yet, each once', async () => {
    const look = async (count: number) => {
      await lookAgain(looking(async () => read(text(count))));
      now += HOUR;
    };
    await look(4);
    expect(told).toEqual([]);
    await look(6);
    await look(8);
    expect(told).toEqual([[text(4).title], [text(4).title]]);
    await reader.markSeen([]);
    await look(8);
    expect(told).toHaveLength(2);
  });

  it('is told of by no notification while the reader waits for the answer', async () => {
    expect(await lookAtAll(looking(async () => read(text(6))))).toBe(1);
    expect(told).toEqual([]);
  });

  it('is in the list also where the notification fails', async () => {
    const parts = looking(async () => read(text(6)));
    await lookAgain({ ...parts, notify: () => Promise.reject(new Error('no right')) });
    expect(await reader.foundChanges(5)).toHaveLength(1);
  });

  it('waits while the reader is at work, though not for ever', async () => {
    const opened: string[] = [];
    const busy = () => lookAgain(looking(async url => (opened.push(url), read(text(4))), true));
    await busy();
    expect(opened).toEqual([]);
    now += 2 * HOUR;
    await busy();
    expect(opened).toHaveLength(1);
  });

  it.each<[string, () => Promise<ReadOutcome>, string]>([
    ['does not load', () => Promise.reject(new Error('gone')), 'failed'],
    ['leads elsewhere', async () => read({ ...text(4), url: 'https://www.harbour-courier.example/' }), 'failed'],
    ['is no article any more', async () => ({ state: 'no-article', url: '' }), 'failed'],
    ['is the same', async () => read(text(4)), 'same'],
  ])('says so where its page %s', async (_, look, last) => {
    expect(await lookAtAll(looking(look))).toBe(0);
    expect(await reader.follows()).toMatchObject([{ last, lookedAt: now }]);
    expect(await versions()).toBe(1);
  });

  it('is not opened once the paper is not named any more', async () => {
    papers = NO_PAPERS;
    const opened: string[] = [];
    await lookAtAll(looking(async url => (opened.push(url), read(text(6)))));
    expect(opened).toEqual([]);
    expect(await reader.follows()).toMatchObject([{ last: 'revoked', nextAt: null }]);
  });
});
