import { afterEach, describe, expect, it, vi } from 'vitest';
import { listAddress, archiveOf } from '@/lib/archives/archives';
import { ask, type Question, readLog, type Surroundings } from '@/lib/network/ask';
import { pressed, pressKey } from '@/lib/network/press';

const ASKED = { address: 'https://lantern.example/a', archive: 'internet-archive' } as const;
const OTHER = { ...ASKED, address: 'https://lantern.example/b' };
const LIST = listAddress(archiveOf(ASKED.archive), ASKED.address);
const capture = (address: string) => `https://web.archive.org/web/20240102030405id_/${address}`;

/** A clock that waits in no time, and storage that all askers share, in which a press for one address lies. */
function surroundings(): Surroundings & { permitted: boolean; readonly session: Map<string, unknown> } {
  const stored = new Map<string, unknown>();
  const presses = pressed({ isTrusted: true }, [ASKED], { id: 'one', at: 0 });
  const session = new Map<string, unknown>(Object.entries(presses));
  let queue: Promise<unknown> = Promise.resolve();
  let time = 1_700_000_000_000;
  return {
    permitted: true,
    session,
    readSession: async key => structuredClone(session.get(key)),
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

const question = (more: Partial<Question> = {}): Question => ({
  asked: ASKED,
  purpose: 'list',
  url: LIST,
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
  it('takes no press from a script', () => {
    expect(() => pressed({ isTrusted: false }, [ASKED], { id: 'one', at: 0 })).toThrow(RangeError);
  });

  it.each<[string, Partial<Question>]>([
    ['a list of another address', { url: listAddress(archiveOf(ASKED.archive), OTHER.address) }],
    ['a capture of another address', { purpose: 'capture', url: capture(OTHER.address) }],
    ['a capture asked for as a list', { url: capture(ASKED.address) }],
    ['a list asked for as a capture', { purpose: 'capture' }],
    ['another archive', { url: listAddress(archiveOf('arquivo-pt'), ASKED.address) }],
    ['another host', { url: 'https://elsewhere.example/cdx' }],
    ['more after the address', { url: `${LIST}&also=this` }],
    ['another host with the archive in its name', { url: LIST.replace('web.archive.org', 'web.archive.org.example') }],
    ['a capture without its time', { purpose: 'capture', url: `https://web.archive.org/web/id_/${ASKED.address}` }],
  ])('throws for %s', async (_, more) => {
    const asked = server(() => new Response('[]'));
    await expect(ask(question(more), surroundings())).rejects.toThrow(RangeError);
    expect(asked).toEqual([]);
  });

  it.each<[string, Partial<Question>]>([
    ['the list', {}],
    ['a further page of the list', { url: `${LIST}&resumeKey=com%2Clantern%29%2Fa+20240102030405` }],
    ['a capture', { purpose: 'capture', url: capture(ASKED.address) }],
    [
      'a capture as the archive spells its address',
      { purpose: 'capture', url: capture('http://www.lantern.example:80/a') },
    ],
  ])('lets out %s of what was pressed for', async (_, more) => {
    const asked = server(() => new Response('[]'));
    expect(await ask(question(more), surroundings())).toMatchObject({ is: 'answer' });
    expect(asked).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['without a press', undefined],
    ['by a press for another address', { id: 'one', at: 0, ...OTHER }],
    ['by a press for another archive', { id: 'one', at: 0, ...ASKED, archive: 'arquivo-pt' }],
    ['by what is no press', true],
  ])('sends nothing %s', async (_, press) => {
    const asked = server(() => new Response('[]'));
    const around = surroundings();
    around.session.set(pressKey(ASKED), press);
    expect(await ask(question(), around)).toMatchObject({ is: 'none', why: 'no-press' });
    expect(asked).toEqual([]);
  });

  it('sends nothing that waited for its turn when the reader stopped meanwhile', async () => {
    const asked = server(() => new Response('[]'));
    const around = surroundings();
    const wait = around.wait.bind(around);
    around.wait = async (ms, signal) => {
      around.session.clear();
      await wait(ms, signal);
    };
    for (let i = 0; i < 24; i++) await ask(question(), { ...around, wait, isPermitted: async () => true });
    expect(await ask(question(), around)).toMatchObject({ why: 'no-press' });
    expect(asked).toHaveLength(24);
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

  it('leaves a server alone that gave no answer four times, longer each time, until it answers', async () => {
    const around = surroundings();
    let isUp = false;
    const asked = server(() => new Response('[]', { status: isUp ? 200 : 503 }));
    for (let i = 0; i < 4; i++) expect(await ask(question(), around)).toMatchObject({ is: 'answer', status: 503 });
    expect(await ask(question(), around)).toMatchObject({ why: 'down', until: around.now() + 60_000 });
    expect(asked).toHaveLength(4);
    await around.wait(60_001, question().signal);
    await ask(question(), around);
    expect(await ask(question(), around)).toMatchObject({ why: 'down', until: around.now() + 120_000 });
    await around.wait(120_001, question().signal);
    isUp = true;
    for (let i = 0; i < 5; i++) expect(await ask(question(), around)).toMatchObject({ status: 200 });
  });

  it('gives up on what is too long, and notes all that was sent', async () => {
    const around = surroundings();
    server(() => new Response('x'.repeat(2000)));
    expect(await ask(question(), around)).toMatchObject({ why: 'too-long' });
    expect(await readLog(around)).toMatchObject([{ url: LIST, press: 'one', came: 'too-long' }]);
  });
});
