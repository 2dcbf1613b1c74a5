/** Histories with truth, faulty answers and kills, through the door to the network. */
import { gzipSync } from 'node:zlib';
import { afterEach, expect, it, vi } from 'vitest';
import { type ArchiveJob, newJob, textsOf } from '@/lib/archives/archive-work';
import { archiveOf, captureAddress } from '@/lib/archives/archives';
import { type Recorded, replayFetch } from '../support/archive-replay';
import { type Device, device, emptyDisk } from '../support/asking';
import { seededNumbers } from '../support/seeded-numbers';

const PAGE = 'https://lantern.example/town/lock-gate';
const ARCHIVE = archiveOf('internet-archive');
const START = newJob(PAGE, ARCHIVE.id);
const HEAD = ['timestamp', 'original', 'mimetype', 'statuscode', 'digest'];
const HOUR = 3600 * 1000;

const timestampAt = (i: number) =>
  new Date(Date.UTC(2024, 0, 1) + i * 7 * HOUR).toISOString().replace(/\D/g, '').slice(0, 14);
const proofAt = (i: number) => new Date(Date.UTC(2024, 0, 1) + i * 7 * HOUR).toUTCString();

const HTML: readonly [string, string] = ['content-type', 'text/html; charset=utf-8'];
const pageOf = (text: string) =>
  `<html><body><article><p>The gate of the lock at Ævling holds back ${text} metres of water.</p></article></body></html>`;
const good = (i: number, text: string): Recorded => ({
  status: 200,
  headers: [HTML, ['memento-datetime', proofAt(i)]],
  body: Buffer.from(pageOf(text)),
});

/** An archive of one page: `capture` gives what comes for the i-th of `count` captures, or throws as a lost line does. */
function archive(count: number, capture: (i: number) => Recorded): (url: string) => Recorded | undefined {
  const places = new Map(Array.from({ length: count }, (_, i) => [timestampAt(i), i]));
  const rows = [...places.keys()].map((timestamp, i) => [timestamp, PAGE, 'text/html', '200', `D${i}`]);
  const list: Recorded = { status: 200, headers: [], body: Buffer.from(JSON.stringify([HEAD, ...rows])) };
  return url => {
    if (url.includes('/cdx?')) return list;
    const place = places.get(/\/(\d{14})id_\//.exec(url)?.[1] ?? '');
    return place === undefined ? undefined : capture(place);
  };
}

function serve(find: (url: string) => Recorded | undefined): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', replayFetch(find, asked));
  return asked;
}

const workAll = ({ work }: Device) => work({ ...START, budget: 1000 });

afterEach(() => void vi.unstubAllGlobals());

/** Changes that halving every gap with different ends finds, by recursion over the truth. */
function findable(texts: readonly string[], from = 0, to = texts.length - 1): number {
  if (from >= to || texts[from] === texts[to]) return 0;
  if (to - from === 1) return 1;
  const middle = Math.floor((from + to + 1) / 2);
  return findable(texts, from, middle) + findable(texts, middle, to);
}

/** A history of `count` captures with `changes` changes, of which some bring an earlier text back. */
function history(count: number, changes: number, random: () => number): string[] {
  const cuts = new Set<number>();
  while (cuts.size < changes) cuts.add(1 + Math.floor(random() * (count - 1)));
  const texts: string[] = [];
  let newest = 0;
  let text = 0;
  for (let i = 0; i < count; i++) {
    const flips = cuts.has(i) && newest > 0 && random() < 0.3;
    if (flips) text = (text + 1 + Math.floor(random() * newest)) % (newest + 1);
    else if (cuts.has(i)) text = ++newest;
    texts.push(String(text));
  }
  return texts;
}

it('finds what bisection can find in histories with texts that come back', async () => {
  const random = seededNumbers(13);
  const sum = { changes: 0, findable: 0, found: 0, requests: 0, ideal: 0, wrong: 0 };
  for (let run = 0; run < 120; run++) {
    const count = 20 + Math.floor(random() * 180);
    const texts = history(count, 1 + Math.floor(random() * 6), random);
    const asked = serve(archive(count, i => good(i, texts[i])));
    const asking = device();
    const job = await workAll(asking);
    const read = textsOf(job);
    const isRead = (i: number) => read.get(timestampAt(i)) != null;
    const cuts = texts.flatMap((text, i) => (i > 0 && text !== texts[i - 1] ? [i] : []));
    const found = cuts.filter(i => isRead(i) && isRead(i - 1)).length;
    sum.changes += cuts.length;
    sum.findable += findable(texts);
    sum.found += found;
    sum.requests += asked.length - 1;
    sum.ideal += 2 + found * (1 + Math.log2(count / Math.max(1, found)));
    sum.wrong += asking.disk.versions.filter(({ seenAt, paragraphs }) => {
      const i = Math.round((Date.parse(seenAt!) - Date.UTC(2024, 0, 1)) / (7 * HOUR));
      return !paragraphs[0].includes(` ${texts[i]} metres`);
    }).length;
  }
  console.log(JSON.stringify(sum));
  expect(sum.wrong).toBe(0);
  expect(sum.found).toBeGreaterThanOrEqual(0.97 * sum.findable);
  expect(sum.requests).toBeLessThanOrEqual(1.3 * sum.ideal);
});

const elsewhere = (i: number): Recorded => ({
  status: 302,
  headers: [['location', captureAddress(ARCHIVE, { timestamp: timestampAt(i), original: 'https://lantern.example/' })]],
  body: Buffer.alloc(0),
});
const answer = (status: number, body = '', headers: Recorded['headers'] = [HTML]): Recorded => ({
  status,
  headers,
  body: Buffer.from(body),
});
const past = (i: number): Recorded['headers'] => [HTML, ['memento-datetime', proofAt(i)]];
const WALL = '<html><body><h1>Before you go on</h1><button>Accept all</button><button>Choose</button></body></html>';

/** What may come for a capture that is no version of the page. */
const FAULTS: readonly (readonly [string, (i: number) => Recorded])[] = [
  ['a block with 200', () => answer(200, pageOf('no'))],
  ['a block with 403', () => answer(403, pageOf('no'))],
  ['a page of the archive', () => answer(404, pageOf('no'))],
  ['a broken server', () => answer(502, pageOf('no'))],
  ['an overloaded server', () => answer(503, pageOf('no'))],
  ['an archived 404', i => answer(404, pageOf('no'), past(i))],
  ['an archived 429', i => answer(429, pageOf('no'), past(i))],
  ['an archived 503', i => answer(503, pageOf('no'), past(i))],
  ['a consent wall', i => answer(200, WALL, past(i))],
  ['an empty body', i => answer(200, '', past(i))],
  ['another page by redirect', elsewhere],
  [
    'a loop',
    i => ({
      ...elsewhere(i),
      headers: [['location', captureAddress(ARCHIVE, { timestamp: timestampAt(i), original: PAGE })]],
    }),
  ],
  ['gzip that broke off', i => ({ ...good(i, 'no'), body: gzipSync(pageOf('no').repeat(50)).subarray(0, 60) })],
  ['a wrong encoding', i => ({ ...good(i, 'no'), body: Buffer.from(pageOf('no'), 'latin1') })],
  ['a page without end', i => answer(200, pageOf('no').repeat(80_000), past(i))],
];

it('takes none of 500 faulty answers for a version', async () => {
  const random = seededNumbers(7);
  let answers = 0;
  for (let run = 0; answers < 500; run++) {
    const asked = serve(
      archive(6, i => {
        const [, fault] = FAULTS[run < FAULTS.length ? run : Math.floor(random() * FAULTS.length)];
        return fault(i);
      }),
    );
    const asking = device();
    const job = await workAll(asking);
    answers += asked.length - 1;
    expect([run, asking.disk.versions]).toEqual([run, []]);
    expect(job.outcome).not.toBe('captures');
  }
  console.log(`faulty answers: ${answers}, imported: 0`);
});

it.each<[string, Recorded['headers'], (text: string) => Buffer]>([
  ['gzip without a header', [HTML], text => gzipSync(text)],
  ['UTF-8 under a header that says Latin-1', [['content-type', 'text/html; charset=iso-8859-1']], Buffer.from],
  [
    'Latin-1 as the header says',
    [['content-type', 'text/html; charset=iso-8859-1']],
    text => Buffer.from(text, 'latin1'),
  ],
])('reads %s', async (_, headers, body) => {
  serve(
    archive(1, i => ({
      status: 200,
      headers: [...headers, ['memento-datetime', proofAt(i)]],
      body: body(pageOf('9')),
    })),
  );
  const asking = device();
  await workAll(asking);
  expect(asking.disk.versions[0].paragraphs[0]).toContain('Ævling holds back 9 metres');
});

/** Run until the n-th moment, at which the device is killed: what it was about to do never ends. */
async function killedAt(
  moment: number,
  disk: ReturnType<typeof emptyDisk>,
  texts: readonly string[],
): Promise<string[]> {
  let passed = 0;
  let kill: () => void = () => undefined;
  const killed = new Promise<void>(resolve => (kill = resolve));
  const moments = async () => {
    if (++passed < moment) return;
    kill();
    await new Promise(() => undefined);
  };
  const asked: string[] = [];
  const send = replayFetch(
    archive(texts.length, i => good(i, texts[i])),
    asked,
  );
  vi.stubGlobal('fetch', async (url: string) => {
    await moments(); // before the request leaves
    const came = await send(url);
    await moments(); // its answer is on the way
    return came;
  });
  const asking = device({ disk, onSave: moments });
  const { saved } = disk;
  await Promise.race([asking.work(saved ?? { ...START, budget: 1000 }), killed]);
  return asked;
}

it('asks nothing twice after a kill at any of 100 moments', async () => {
  const random = seededNumbers(100);
  let cutOff = 0;
  for (let moment = 1; moment <= 100; moment++) {
    const texts = history(60, 8, random);
    const disk = emptyDisk();
    const before = await killedAt(moment, disk, texts);
    const after = await killedAt(Infinity, disk, texts);
    const asked = [...before, ...after];
    expect([moment, asked.length - new Set(asked).size]).toEqual([moment, 0]);
    const { outcome, looked } = disk.saved as ArchiveJob;
    expect(outcome).not.toBeNull();
    cutOff += Number(outcome === 'cut-off' || looked.some(({ came }) => came === 'cut-off'));
  }
  console.log(`kills: 100, asked twice: 0, amid a request: ${cutOff}`);
  expect(cutOff).toBeGreaterThan(20);
});
