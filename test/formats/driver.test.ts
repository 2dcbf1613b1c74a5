/** What the driver does for every format: nesting, places, bounds, going on. Tried with a container made for it. */
import { afterEach, expect, it, vi } from 'vitest';
import { ndjson } from '@/lib/formats/articles/ndjson';
import { type Row, rows } from '@/lib/formats/driver';
import type { Format, Tools } from '@/lib/formats/format';
import { bytesInput, generatedInput, type Input } from '@/lib/formats/input';
import { fault } from '@/lib/model/faults';
import { TOOLS } from './files';

const encode = (text: string) => new TextEncoder().encode(text);
const GOOD = '{"text":"The bridge is open."}';

/** A container: "BOX", then the names of its members; what they hold is given by the test. */
function box(members: Record<string, () => Input>): Format {
  return {
    id: 'gzip', // any
    recognises: head => (new TextDecoder().decode(head).startsWith('BOX') ? 1 : 0),
    async *read(input) {
      const names = new TextDecoder().decode(await input.slice(4, 1000)).split(' ');
      for (const [i, name] of names.entries()) yield { nested: members[name](), at: { ordinal: i + 1, line: null } };
    },
  };
}

async function read(names: string, members: Record<string, () => Input>, resume = 0, tools: Tools = TOOLS) {
  const all: Row[] = [];
  const file = bytesInput('all.box', encode(`BOX ${names}`));
  for await (const row of rows(file, tools, async () => resume, [box(members), ndjson])) all.push(row);
  return all;
}

const places = (all: readonly Row[]) =>
  all.flatMap(row => {
    if ('header' in row || 'address' in row) return [];
    const { at } = 'rejected' in row ? row.rejected : row;
    return [`${at.path.join('/')}:${at.line} ${'rejected' in row ? row.rejected.fault.code : row.done}`];
  });

afterEach(() => void vi.useRealTimers());

it('opens what a container holds, and says where each entry stands and what is done', async () => {
  const members = {
    a: () => bytesInput('a', encode(`${GOOD}\n${GOOD}`)),
    b: () => bytesInput('b', encode('oops, no format')),
    c: () => bytesInput('c', encode(`${GOOD}\n{"title":"x"}`)),
  };
  expect(places(await read('a b c', members))).toEqual([
    'all.box/a:1 0',
    'all.box/a:2 0',
    'all.box/b:null unknown-format',
    'all.box/c:1 2',
    'all.box/c:2 no-text-field',
  ]);
});

it('goes on behind the member that is in already', async () => {
  const members = { a: () => bytesInput('a', encode(GOOD)), b: () => bytesInput('b', encode(GOOD)) };
  expect(places(await read('a b a b', members, 2))).toEqual(['all.box/a:1 2', 'all.box/b:1 3']);
});

it('reads on where one member cannot be read', async () => {
  const members = {
    bad: () =>
      generatedInput('bad', async function* () {
        yield encode(`${GOOD}\n`);
        throw new Error('the disk fails');
      }),
    good: () => bytesInput('good', encode(GOOD)),
  };
  expect(places(await read('bad good', members))).toEqual([
    'all.box/bad:1 0',
    'all.box/bad:null unreadable',
    'all.box/good:1 1',
  ]);
});

it('does not open a container in itself', async () => {
  const members = { box: () => bytesInput('box', encode('BOX box')) };
  expect(places(await read('box', members))).toEqual(['all.box/box:null nested-in-itself']);
});

it('stops the whole file at a bomb', async () => {
  const piece = encode(`${'x'.repeat(999_999)}\n`);
  const members = {
    bomb: () =>
      generatedInput('bomb', async function* () {
        yield encode(`${GOOD}\n`);
        for (let i = 0; i < 100; i++) yield piece;
      }),
    good: () => bytesInput('good', encode(GOOD)),
  };
  const found = places(await read('bomb good', members));
  expect([found[0], found.at(-1), found.length < 20]).toEqual([
    'all.box/bomb:1 0',
    'all.box:null expands-too-much',
    true,
  ]);
});

it('stops where nothing moves any more', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const members = {
    still: () =>
      generatedInput('still', async function* () {
        yield encode(`${GOOD}\n${'x'.repeat(70_000)}`);
        await new Promise(() => undefined);
      }),
  };
  const found = read('still', members);
  await vi.advanceTimersByTimeAsync(200_000);
  expect(places(await found)).toEqual(['all.box/still:1 0', 'all.box:null stalled']);
});

it('reads no page twice, and asks for pages in lists', async () => {
  const asked: number[] = [];
  const tools: Tools = {
    ...TOOLS,
    readPages: async pages => {
      asked.push(pages.length);
      return pages.map(() => ({ fault: fault('no-article') }));
    },
  };
  for await (const _ of rows(bytesInput('a.html', encode('<html><p>a</p>')), tools))
    expect(_).toHaveProperty('rejected');
  expect(asked).toEqual([1]);
});
