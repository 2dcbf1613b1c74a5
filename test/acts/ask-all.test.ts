/** The queue of what the reader pressed for: who may go on, what stops it, what is left on the disk. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  forgetJobs,
  isPressed,
  pressFor,
  queueLines,
  type QueueParts,
  stop,
  storedJob,
  troubleOf,
} from '@/lib/acts/archive-queue';
import { type AllParts, askAll } from '@/lib/acts/ask-all';
import { nextJob } from '@/lib/acts/next-job';
import { lookCloser } from '@/lib/archives/archive-work';
import type { Asked } from '@/lib/archives/asked';
import type { Disk } from '@/lib/model/disk';

const asked = (name: string, archive: Asked['archive'] = 'internet-archive'): Asked => ({
  address: `https://lantern.example/${name}`,
  archive,
});
const HEAD = ['timestamp', 'original', 'mimetype', 'statuscode', 'digest'];

function disk(): Disk & { readonly rows: Map<string, unknown>; writes: number } {
  const rows = new Map<string, unknown>();
  const self = {
    rows,
    writes: 0,
    read: async (key: string) => structuredClone(rows.get(key)),
    async write(items: Readonly<Record<string, unknown>>) {
      self.writes++;
      for (const [key, value] of Object.entries(items)) rows.set(key, structuredClone(value));
    },
    remove: async (keys: readonly string[]) => keys.forEach(key => rows.delete(key)),
    keys: async (start: string) => [...rows.keys()].filter(key => key.startsWith(start)),
  };
  return self;
}

/** A device whose clock waits in no time; `answer` gives what an archive says to a request. */
function device(answer: (url: string) => Response) {
  const kept = disk();
  const session = disk();
  let time = Date.UTC(2026, 0, 1);
  let queued: Promise<unknown> = Promise.resolve();
  // As the browser's own locks are: one after another for each name.
  const alone = <T>(_: string, act: () => Promise<T>): Promise<T> => {
    const done = queued.then(act);
    queued = done.catch(() => undefined);
    return done;
  };
  const queue: QueueParts = { kept, session, alone };
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    sent.push(url);
    const came = answer(url);
    Object.defineProperty(came, 'url', { value: url });
    return came;
  });
  const wait = async (ms: number) => void (time += ms);
  const parts: AllParts = {
    queue,
    around: {
      isPermitted: async () => true,
      readSession: key => session.read(key),
      read: key => kept.read(key),
      write: (key, value) => kept.write({ [key]: value }),
      alone,
      now: () => time,
      wait,
    },
    openCorpus: async () => ({ ...CORPUS, close: () => undefined }) as never,
    readPage: page => ({ kind: 'article', versions: [{ title: page.html }] }) as never,
    wait,
    signal: new AbortController().signal,
  };
  let presses = 0;
  const press = (all: readonly Asked[], next?: Parameters<typeof pressFor>[3]) =>
    pressFor(all, { event: { isTrusted: true }, id: `press ${++presses}`, at: time }, queue, next);
  const outcomes = async () => (await queueLines(queue)).map(({ outcome }) => outcome);
  return { kept, session, queue, parts, sent, press, outcomes, now: () => time, wait };
}

const CORPUS = {
  createCorpus: async () => 2,
  add: async () => ({ versionId: 1, articleId: 1, outcome: 'new-version' }),
};

const captured = (day: number) => `2024010${day}000000`;
/** An archive with two captures of each address. */
const healthy = (url: string) => {
  const [, day, original] = /\/2024010(\d)000000id_\/(.+)$/.exec(url) ?? [];
  if (original !== undefined) {
    const proof = new Date(Date.UTC(2024, 0, Number(day))).toUTCString();
    return new Response('text', { headers: { 'memento-datetime': proof } });
  }
  const address = new URL(url).searchParams.get('url')!;
  return new Response(
    JSON.stringify([HEAD, ...[1, 2].map(day => [captured(day), address, 'text/html', '200', `D${day}`])]),
  );
};

afterEach(() => void vi.unstubAllGlobals());

describe('the queue', () => {
  it('is worked through, each with its press, and then no press holds any more', async () => {
    const { parts, press, outcomes, queue, sent } = device(healthy);
    await press([asked('a'), asked('b')]);
    expect(await isPressed(queue)).toBe(true);
    await askAll(parts);
    expect(await outcomes()).toEqual(['captures', 'captures']);
    expect(await isPressed(queue)).toBe(false);
    expect(sent).toHaveLength(6);
    expect((await storedJob(asked('a'), queue)).captures).toHaveLength(2);
  });

  it('takes no press from a script', async () => {
    const { queue, sent, parts } = device(healthy);
    const press = { event: { isTrusted: false }, id: 'x', at: 0 };
    await expect(pressFor([asked('a')], press, queue)).rejects.toThrow(RangeError);
    await askAll(parts);
    expect([sent, await queueLines(queue)]).toEqual([[], []]);
  });

  it('does nothing without a press, as after the browser ended', async () => {
    const { parts, press, session, sent, outcomes } = device(healthy);
    await press([asked('a')]);
    session.rows.clear();
    await askAll(parts);
    expect([sent, await outcomes()]).toEqual([[], [null]]);
  });

  it('stops for one address, and for all', async () => {
    const { parts, press, queue, outcomes } = device(healthy);
    await press([asked('a'), asked('b'), asked('c')]);
    await stop([asked('b')], queue);
    await askAll(parts);
    expect(await outcomes()).toEqual(['captures', null, 'captures']);
    await press([asked('b'), asked('d')]);
    await stop(null, queue);
    await askAll(parts);
    // What is pressed for anew stands at the end.
    expect(await outcomes()).toEqual(['captures', 'captures', null, null]);
  });

  it('leaves the rest of an archive that asked for silence, and goes on with another archive', async () => {
    const isSlow = (url: string) => url.startsWith('https://web.archive.org');
    const { parts, press, outcomes, sent, queue, wait, now } = device(url =>
      isSlow(url) && sent.length < 2 ? new Response('', { status: 429 }) : healthy(url),
    );
    await press([asked('a'), asked('b'), asked('c', 'arquivo-pt')]);
    await askAll(parts);
    expect(await outcomes()).toEqual(['too-fast', null, 'captures']);
    expect(await nextJob(queue, now)).toBeNull();
    expect(await isPressed(queue)).toBe(true);
    await wait(61_000);
    expect(await nextJob(queue, now)).toMatchObject(asked('b'));
    await askAll(parts);
    expect(await outcomes()).toEqual(['too-fast', 'captures', 'captures']);
  });

  it('does not send a thousand addresses to a server that is down', async () => {
    const { parts, press, outcomes, sent } = device(() => new Response('', { status: 503 }));
    await press(Array.from({ length: 1_000 }, (_, i) => asked(String(i))));
    await askAll(parts);
    expect(sent).toHaveLength(4);
    expect((await outcomes()).filter(outcome => outcome === null)).toHaveLength(998);
  });

  it('gives up, says why, and sends nothing more when the collection cannot be opened', async () => {
    const { parts, press, queue, sent } = device(healthy);
    await press([asked('a')]);
    const failing = {
      ...parts,
      openCorpus: () => Promise.reject(Object.assign(new Error('x'), { name: 'QuotaExceededError' })),
    };
    await askAll(failing);
    expect([sent, await isPressed(queue)]).toEqual([[], false]);
    expect(await troubleOf(queue)).toMatchObject({ code: 'storage-full' });
    await press([asked('a')]);
    expect(await troubleOf(queue)).toBeNull();
  });

  it('goes on where a job stood, begins a whole one anew, and looks closer', async () => {
    const { parts, press, sent, queue } = device(healthy);
    await press([asked('a')]);
    await askAll(parts);
    await press([asked('a')], lookCloser);
    await askAll(parts);
    expect(sent).toHaveLength(3); // everything was read already
    await press([asked('a')]);
    await askAll(parts);
    expect(sent).toHaveLength(6);
    await forgetJobs(queue);
    expect(await queueLines(queue)).toEqual([]);
    expect(await queue.kept.keys('archive-')).toEqual(['archive-queue']);
  });

  it('writes a long list once, and after a step what the step told', async () => {
    const { parts, press, kept, session } = device(healthy);
    await press(Array.from({ length: 12_000 }, (_, i) => asked(String(i))));
    expect(kept.writes).toBe(1);
    expect(session.rows.size).toBe(10_000); // the rest waits for a further press
    const long = JSON.stringify(kept.rows.get('archive-queue')).length;
    const job = JSON.stringify([...kept.rows].filter(([key]) => key !== 'archive-queue')).length;
    expect(job).toBeLessThan(long / 100);
    session.rows.clear();
    await askAll(parts);
  });
});
