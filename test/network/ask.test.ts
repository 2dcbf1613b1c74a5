import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask, Consent, type Question, readLog, type Surroundings } from '@/lib/network/ask';

/** A clock that waits in no time, and storage that all askers share. */
function surroundings(): Surroundings & { permitted: boolean } {
  const stored = new Map<string, unknown>();
  let queue: Promise<unknown> = Promise.resolve();
  let time = 1_700_000_000_000;
  return {
    permitted: true,
    async isPermitted() {
      return this.permitted;
    },
    read: async key => structuredClone(stored.get(key)),
    write: async (key, value) => void stored.set(key, structuredClone(value)),
    alone(_name, act) {
      const done = queue.then(act);
      queue = done.catch(() => undefined);
      return done;
    },
    now: () => time,
    wait: async ms => void (time += ms),
  };
}

const consent = Consent.byPress({ isTrusted: true });
const question = (more: Partial<Question> = {}): Question => ({
  consent,
  purpose: 'list',
  url: 'https://archive.example/cdx',
  mostAMinute: 24,
  maxBytes: 1000,
  maxMs: 5000,
  signal: new AbortController().signal,
  ...more,
});

function server(answer: (url: string) => Response): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string, { credentials }: RequestInit) => {
    expect(credentials).toBe('omit');
    asked.push(url);
    return answer(url);
  });
  return asked;
}

afterEach(() => void vi.unstubAllGlobals());

describe('the door to the network', () => {
  it('takes no consent from a script', () => {
    expect(() => Consent.byPress({ isTrusted: false })).toThrow(RangeError);
  });

  it('sends nothing without the permission', async () => {
    const asked = server(() => new Response('[]'));
    const around = surroundings();
    around.permitted = false;
    expect(await ask(question(), around)).toMatchObject({ is: 'none', why: 'no-permission' });
    expect(asked).toEqual([]);
  });

  it('never goes above the pace, over ten tabs at once', async () => {
    const around = surroundings();
    const times: number[] = [];
    server(() => {
      times.push(around.now());
      return new Response('[]');
    });
    await Promise.all(Array.from({ length: 100 }, () => ask(question(), around)));
    const most = times.map(from => times.filter(at => at >= from && at < from + 60_000).length);
    expect(times).toHaveLength(100);
    expect(Math.max(...most)).toBeLessThanOrEqual(24);
  });

  it('is silent for a minute after a 429, then for two', async () => {
    const around = surroundings();
    const asked = server(() => new Response('', { status: 429 }));
    const first = await ask(question(), around);
    expect(first).toMatchObject({ why: 'too-fast', until: around.now() + 60_000 });
    expect(await ask(question(), around)).toMatchObject({ why: 'too-fast' });
    expect(asked).toHaveLength(1);
    await around.wait(60_001, question().signal);
    expect(await ask(question(), around)).toMatchObject({ until: around.now() + 120_000 });
  });

  it('waits as long as it is told to', async () => {
    const around = surroundings();
    server(() => new Response('', { status: 429, headers: { 'retry-after': '300' } }));
    expect(await ask(question(), around)).toMatchObject({ until: around.now() + 300_000 });
  });

  it('does not take an archived 429 for its own', async () => {
    const headers = { 'memento-datetime': 'Tue, 02 Jan 2024 03:04:05 GMT' };
    server(() => new Response('', { status: 429, headers }));
    expect(await ask(question(), surroundings())).toMatchObject({ is: 'answer', status: 429 });
  });

  it('gives up on what is too long, and notes all that was sent', async () => {
    const around = surroundings();
    server(() => new Response('x'.repeat(2000)));
    expect(await ask(question(), around)).toMatchObject({ why: 'too-long' });
    expect(await readLog(around)).toMatchObject([{ url: 'https://archive.example/cdx', came: 'too-long' }]);
  });
});
