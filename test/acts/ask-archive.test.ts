import { describe, expect, it } from 'vitest';
import {
  addressesIn,
  type ArchiveJob,
  lineOf,
  lookCloser,
  minutesFor,
  newJob,
  tryAgain,
  workTable,
} from '@/lib/archives/archive-work';
import { askArchive, type AskParts } from '@/lib/acts/ask-archive';
import { archiveOf } from '@/lib/archives/archives';
import type { Answer } from '@/lib/network/ask';

const PAGE = 'https://lantern.example/a';
const START = newJob(PAGE, 'internet-archive');
const HEAD = ['timestamp', 'original', 'mimetype', 'statuscode', 'digest'];
const days = [1, 2, 3, 4, 5, 6, 7, 8];
const list = JSON.stringify([HEAD, ...days.map(day => [`2024010${day}000000`, PAGE, 'text/html', '200', `D${day}`])]);

function answer(status: number, body: string, url: string, memento: string | null = null): Answer {
  const headers = new Headers(memento === null ? {} : { 'memento-datetime': memento });
  return { is: 'answer', status, url, headers, bytes: new TextEncoder().encode(body) };
}

const dayOf = (url: string) => Number(/\/2024010(\d)000000id_/.exec(url)?.[1] ?? 0);
const captured = (url: string) =>
  answer(200, dayOf(url) < 4 ? 'A' : 'B', url, new Date(Date.UTC(2024, 0, dayOf(url))).toUTCString());

/** A world of one archive, whose pages are one letter; `kill` ends the work after so many saves. */
function world(reply: (url: string) => Answer, kill = Infinity) {
  const asked: string[] = [];
  const texts: string[] = [];
  const cancel = new AbortController();
  const state = { saved: START as ArchiveJob, saves: 0 };
  const parts = {
    ask: async ({ url }) => {
      asked.push(url);
      return reply(url);
    },
    save: async job => {
      state.saved = job;
      if (++state.saves >= kill) cancel.abort();
    },
    readPage: page => ({ kind: 'article', versions: [{ title: page.html }] }) as never,
    corpus: {
      corpora: async () => [],
      createCorpus: async () => 2,
      add: async ({ title }: { title: string }) => {
        const at = texts.indexOf(title);
        if (at < 0) texts.push(title);
        return { versionId: at < 0 ? texts.length : at + 1, articleId: 1, outcome: at < 0 ? 'new-version' : 'known' };
      },
    } as never,
    wait: async () => undefined,
    signal: cancel.signal,
  } satisfies AskParts;
  return { parts, asked, texts, state };
}

const healthy = (url: string) => (dayOf(url) === 0 ? answer(200, list, url) : captured(url));

const pastErrors = (url: string) =>
  dayOf(url) === 0 ? answer(200, list, url) : { ...captured(url), status: 404 as const };

/** A list of so many pages, one row each; the last page of captures is page `pages - 1`. */
const inPages = (pages: number) => (url: string) => {
  if (dayOf(url) > 0) return captured(url);
  const at = Number(/resumeKey=page(\d+)/.exec(url)?.[1] ?? 0);
  const rows = [HEAD, [`2024010${at + 1}000000`, PAGE, 'text/html', '200', `D${at}`]];
  return answer(200, JSON.stringify(at < pages - 1 ? [...rows, [], [`page${at + 1}`]] : rows), url);
};

describe('asking an archive', () => {
  it.each<[number, number, ArchiveJob['outcome']]>([
    [1, 1, 'captures'],
    [3, 3, 'captures'],
    [5, 5, 'captures'],
    [8, 5, 'part'],
  ])('follows a list of %s pages for %s, and says "%s"', async (pages, followed, outcome) => {
    const { parts, asked } = world(inPages(pages));
    const job = await askArchive(START, parts);
    expect([job.captures.length, job.outcome]).toEqual([followed, outcome]);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('finds both texts and asks nothing twice', async () => {
    const { parts, asked, texts } = world(healthy);
    expect((await askArchive(START, parts)).outcome).toBe('captures');
    expect(texts.toSorted()).toEqual(['A', 'B']);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it.each([1, 2, 3, 4, 5])('goes on after %s saved steps without asking anything twice', async kill => {
    const first = world(healthy, kill);
    await askArchive(START, first.parts);
    const second = world(healthy);
    const stored: unknown = JSON.parse(JSON.stringify(first.state.saved));
    await askArchive(stored as ArchiveJob, second.parts);
    const asked = [...first.asked, ...second.asked];
    expect(new Set(asked).size).toBe(asked.length);
  });

  it.each<[string, ArchiveJob['outcome'], (url: string) => Answer]>([
    ['an empty list', 'none', url => answer(200, '[]', url)],
    ['an excluded paper', 'excluded', url => answer(403, 'AdministrativeAccessControlException', url)],
    ['a server that is down', 'no-answer', url => answer(503, '', url)],
    ['a refusal', 'too-fast', () => ({ is: 'none', why: 'too-fast', until: 5 })],
    ['no permission', 'no-permission', () => ({ is: 'none', why: 'no-permission', until: 0 })],
    ['captures of errors only', 'no-text', pastErrors],
    [
      'captures that are blocked',
      'withheld',
      url => (dayOf(url) === 0 ? answer(200, list, url) : answer(200, 'x', url)),
    ],
    ['a server that goes down', 'no-answer', url => (dayOf(url) === 0 ? answer(200, list, url) : answer(503, '', url))],
  ])('says of %s: %s, and stores nothing', async (_, outcome, reply) => {
    const { parts, texts } = world(reply);
    expect((await askArchive(START, parts)).outcome).toBe(outcome);
    expect(texts).toEqual([]);
  });

  it('says of a capture amid of which we were ended that it was not looked at, and asks for it by a press', async () => {
    const { parts, asked } = world(healthy);
    const capture = { timestamp: '20240108000000', original: PAGE, mime: 'text/html', status: 200, digest: 'D8' };
    const sending = `https://web.archive.org/web/${capture.timestamp}id_/${PAGE}`;
    const job = await askArchive({ ...START, listed: [PAGE], captures: [capture], sending }, parts);
    expect([asked, job.outcome, lineOf(job).counts.unread]).toEqual([[], 'part', 1]);
    const again = await askArchive(lookCloser(job), parts);
    expect([asked, again.outcome]).toEqual([[sending], 'captures']);
  });

  it('asks once more only for what got no answer', async () => {
    const { parts } = world(url => (dayOf(url) === 0 ? answer(200, list, url) : answer(503, '', url)));
    const again = tryAgain(await askArchive(START, parts));
    expect([again.outcome, again.looked.length, again.listed.length]).toEqual([null, 0, 1]);
  });
});

it('finds addresses in bookmarks and in pasted lists, each once', () => {
  const text = `<DT><A HREF="https://lantern.example/a?x=1&amp;y=2">A</A>\n(https://lantern.example/b).\nhttps://lantern.example/b`;
  expect(addressesIn(text)).toEqual(['https://lantern.example/a?x=1&y=2', 'https://lantern.example/b']);
});

it('tells how long a list takes at the pace of its archive', () => {
  expect(minutesFor(1, archiveOf('internet-archive'))).toBe(1);
  // 1,000 addresses: 2,000 lists at 24 a minute, 12,000 captures at 240 a minute.
  expect(minutesFor(1000, archiveOf('internet-archive'))).toBe(134);
});

it('writes a table in which no cell is a formula', () => {
  const table = workTable([{ ...lineOf(START), address: '=cmd,"x"' }]);
  expect(table.split('\r\n')[1]).toMatch(/^"'=cmd,""x""",internet-archive,waiting,/);
});
