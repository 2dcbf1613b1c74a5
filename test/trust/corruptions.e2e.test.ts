/**
 * The files of the collection are damaged while the browser is closed: bytes overwritten, files cut, single bits turned.
 * Each is noticed at the next start, or has harmed nothing: never does the collection seem empty without a word.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

type Damage = readonly [what: string, harm: (bytes: Uint8Array, random: Random) => Uint8Array];

const at = (bytes: Uint8Array, random: Random) => Math.floor(random() * bytes.length);

const DAMAGES: readonly Damage[] = [
  [
    'a bit turned',
    (bytes, random) => withByte(bytes, at(bytes, random), byte => byte ^ (1 << Math.floor(random() * 8))),
  ],
  ['16 bytes overwritten', (bytes, random) => filled(bytes, at(bytes, random), 16)],
  ['a page of zeros', (bytes, random) => filled(bytes, at(bytes, random), 4096)],
  ['cut in the middle', (bytes, random) => bytes.subarray(0, at(bytes, random))],
  ['emptied', bytes => bytes.subarray(0, 0)],
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
      const session = await startSession({ profile: whole });
      const id = session.chromium.id;
      // The options page of the import was closed at once: this one has the time to look at what there is.
      await session.chromium.open('options.html');
      await wait(3_000);
      await session.close();
      for (let number = 0; number < size; number++) {
        const random = seeded(number);
        const profile = join(folder, `damaged-${number}`);
        cpSync(whole, profile, { recursive: true });
        const [what, harm] = number % 3 === 0 ? DAMAGES[0] : pick(DAMAGES.slice(1), random);
        const file = pick(
          filesOf(join(profile, 'Default/IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`)),
          random,
        );
        writeFileSync(file, harm(readFileSync(file), random));
        const seen = await seenAtStart(profile);
        tally.tried(
          seen.isWhole || seen.isTold,
          `number ${number}, ${what} in ${file.split('/').at(-1)}: ${seen.text.slice(0, 300)}`,
        );
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);

/** Files that hold rows or say where they are. */
function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => /\.(?:log|ldb)$|^(?:MANIFEST|CURRENT)/.test(name))
    .map(name => join(folder, name))
    .filter(path => statSync(path).size > 0);
}

/** What the options page says at the next start: all that was there, or that something is lost. */
async function seenAtStart(profile: string): Promise<{ isWhole: boolean; isTold: boolean; text: string }> {
  const web = await startWeb();
  const chromium = await startChromium({ web, profile });
  try {
    const page = await chromium.open('options.html');
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
      const isTold = /lost|damaged|missing|gone|could not be|cannot be (?:read|opened)/i.test(text);
      const isSettled = text.length > 0 && !text.includes('Opening the collections');
      // The database is opened after the extension has: to open one that is lost makes it.
      if (isTold) return { isWhole: false, isTold, text };
      if (isSettled && (await isAllThere(page))) return { isWhole: true, isTold, text };
      if (Date.now() > until) return { isWhole: false, isTold, text };
      await wait(200);
    }
  } finally {
    await chromium.close();
    await web.close();
  }
}

/** Whether every row of the collection can be read. */
function isAllThere(page: import('playwright-core').Page): Promise<boolean> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase | null>(done => {
      const request = indexedDB.open('wireprint');
      request.onsuccess = () => done(request.result);
      request.onerror = request.onblocked = () => done(null);
    });
    if (database === null) return false;
    if (!database.objectStoreNames.contains('versions')) {
      database.close();
      return false;
    }
    const all = (name: string) =>
      new Promise<number>(done => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => done(request.result.length);
        request.onerror = () => done(-1);
      });
    const counts = await Promise.all([...database.objectStoreNames].map(all));
    const [versions, texts] = [await all('versions'), await all('texts')];
    database.close();
    return counts.every(count => count >= 0) && versions > 0 && texts > 0;
  });
}
