/**
 * The files of the collection are damaged while the browser is closed: bytes overwritten, files cut or deleted, single
 * bits turned. Each is told of at the next start, or every stored row is what it was: never does the collection seem
 * empty, or read otherwise, without a word.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../support/browsers.mjs';
import { startChromium } from '../support/chromium';
import { startWeb } from '../support/web';
import { pick, type Random, seeded } from './hostile-values';
import { row } from './ledger';
import { startSession, wait } from './session';

/** How long the options page may take to say it, on a busy machine. */
const PATIENCE_MS = 10_000;

/** `null`: the file is deleted. */
type Damage = readonly [what: string, harm: (bytes: Uint8Array, random: Random) => Uint8Array | null];

const at = (bytes: Uint8Array, random: Random) => Math.floor(random() * bytes.length);

const BIT: Damage = [
  'a bit turned',
  (bytes, random) => withByte(bytes, at(bytes, random), byte => byte ^ (1 << Math.floor(random() * 8))),
];
const DAMAGES: readonly Damage[] = [
  ['16 bytes overwritten', (bytes, random) => filled(bytes, at(bytes, random), 16)],
  ['a page of zeros', (bytes, random) => filled(bytes, at(bytes, random), 4096)],
  ['all zeros', bytes => new Uint8Array(bytes.length)],
  ['cut in the middle', (bytes, random) => bytes.subarray(0, at(bytes, random))],
  ['emptied', bytes => bytes.subarray(0, 0)],
  ['deleted', () => null],
];

function withByte(bytes: Uint8Array, place: number, change: (byte: number) => number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[place] = change(copy[place]);
  return copy;
}

const filled = (bytes: Uint8Array, from: number, length: number) => Uint8Array.from(bytes).fill(0, from, from + length);

row(
  {
    name: 'corruptions',
    tries: 'damages to the files of the collection while the browser is closed, 1 in 3 a single bit',
    few: 2,
    all: 300,
    isMissing: findChromium() === null,
  },
  async (size, tally) => {
    const folder = mkdtempSync(join(tmpdir(), 'wireprint-damage-'));
    const whole = join(folder, 'whole');
    try {
      const files = await storedIn(whole);
      const before = await seenAtStart(whole, null);
      tally.tried(!before.isTold && before.contents !== null, `undamaged: ${before.text.slice(0, 300)}`);
      for (let number = 0; number < size; number++) {
        const random = seeded(number);
        const profile = join(folder, `damaged-${number}`);
        cpSync(whole, profile, { recursive: true });
        const [what, harm] = number % 3 === 0 ? BIT : pick(DAMAGES, random);
        const file = pick(filesOf(join(profile, files)), random);
        const harmed = harm(readFileSync(file), random);
        if (harmed === null) rmSync(file);
        else writeFileSync(file, harmed);
        const seen = await seenAtStart(profile, before.contents).catch((error: unknown) => nothingSeen(error));
        const isWhole = seen.contents === before.contents;
        const where = `${what} in ${file.split('/').at(-1)}`;
        tally.tried(isWhole || seen.isTold, `number ${number}, ${where}: ${seen.text.slice(0, 300)}`);
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);

/** Fill the collection of a new profile, and give the browser the time to remember it. @returns where its files lie */
async function storedIn(profile: string): Promise<string> {
  const session = await startSession({ profile });
  const { id } = session.chromium;
  // The options page of the import was closed at once: this one has the time to look at what there is.
  await session.chromium.open('options.html');
  await wait(3_000);
  await session.close();
  return join('Default/IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`);
}

interface Seen {
  /** A hash of every row; `null` where they cannot be read. */
  readonly contents: string | null;
  readonly isTold: boolean;
  readonly text: string;
}

const nothingSeen = (error: unknown): Seen => ({ contents: null, isTold: false, text: String(error) });

/** Files that hold rows or say where they are. */
function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => /\.(?:log|ldb)$|^(?:MANIFEST|CURRENT)/.test(name))
    .map(name => join(folder, name))
    .filter(path => statSync(path).size > 0);
}

/**
 * What the options page says at the next start: that something is lost, or nothing, while all rows are those of
 * `expected` (`null`: any).
 */
async function seenAtStart(profile: string, expected: string | null): Promise<Seen> {
  const web = await startWeb();
  const chromium = await startChromium({ web, profile });
  try {
    const page = await chromium.open('options.html');
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
      const isTold = /lost|damaged|missing|gone|could not be|cannot be (?:read|opened)/i.test(text);
      if (isTold) return { contents: null, isTold, text };
      // The database is opened after the extension has: to open one that is lost makes it.
      const isSettled = text.length > 0 && !text.includes('Opening the collections');
      const contents = isSettled ? await contentsOf(page) : null;
      const isAsExpected = contents !== null && contents === (expected ?? contents);
      if (isAsExpected || Date.now() > until) return { contents, isTold, text };
      await wait(200);
    }
  } finally {
    await chromium.close();
    await web.close();
  }
}

/** A hash of every row of the collection, with its key; `null` where one cannot be read. */
function contentsOf(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(new Error(String(request.error)));
      });
    const plain = (_: string, value: unknown) => (ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value);
    try {
      const database = await result(indexedDB.open('wireprint'));
      const names = [...database.objectStoreNames];
      const stores = await Promise.all(
        names.map(async name => {
          const store = database.transaction(name).objectStore(name);
          return [name, ...(await Promise.all([result(store.getAllKeys()), result(store.getAll())]))];
        }),
      );
      database.close();
      const bytes = new TextEncoder().encode(JSON.stringify(stores, plain));
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return names.includes('versions') ? [...hash].join(' ') : null;
    } catch {
      return null; // what cannot be read must be told of
    }
  });
}
