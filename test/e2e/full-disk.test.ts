/**
 * A disk that fills up in the midst of an import, through the real options page: the reader is told, what was
 * acknowledged is there and whole, and the import goes on when there is room. `FULL_DISK=tmpfs` adds a file system of
 * its own that is really full (root, Linux); a limit on the size of files fails the same writes without one.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { findChromium, which } from '../support/browsers.mjs';
import { type Chromium, EXTENSION, startChromium } from '../support/chromium';
import { startWeb, type Web } from '../support/web';

/** Bytes that are left to the corpus: a third of what the import below writes. */
const ROOM = 1_500_000;
const ROWS = 4_000;

interface Way {
  readonly says: RegExp;
  /** Make the browser's folder, and the extension if it must be another one. */
  begin?(folder: string): void;
  readonly extension?: (folder: string) => string;
  /** Leave {@link ROOM}. @returns what makes room again */
  fill(chromium: Chromium, page: Page): Promise<() => Promise<void>>;
  end?(folder: string): void;
}

const ways: Record<string, Way> = {
  // `unlimitedStorage` lifts every quota: without it the extension has one like any site.
  'a quota': {
    says: /^The storage is full\. What was stored before is kept\./,
    extension: withoutUnlimitedStorage,
    fill: quota,
  },
  ...(which('prlimit') !== null && {
    'files that may not grow': {
      says: /^The browser’s storage fails\. The disk may be full/,
      fill: async chromium => {
        limitFiles(chromium, String(ROOM));
        return async () => limitFiles(chromium, 'unlimited');
      },
    },
  }),
  ...(process.env.FULL_DISK === 'tmpfs' && {
    'a full file system': {
      says: /^The browser’s storage fails\. The disk may be full/,
      begin: folder => void execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', folder]),
      fill: async ({ profile }) => {
        writeFileSync(join(profile, 'filler'), Buffer.alloc(freeBytes(profile) - ROOM));
        return async () => rmSync(join(profile, 'filler'));
      },
      end: folder => void execFileSync('umount', ['--lazy', folder]),
    },
  }),
};

function withoutUnlimitedStorage(folder: string): string {
  const copy = join(folder, 'extension');
  cpSync(EXTENSION, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  writeFileSync(
    file,
    JSON.stringify({ ...manifest, permissions: manifest.permissions.filter(name => name !== 'unlimitedStorage') }),
  );
  return copy;
}

/** Lasts as long as its session with the debugger. */
async function quota({ context, id }: Chromium, page: Page): Promise<() => Promise<void>> {
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${id}`, quotaSize: ROOM });
  return () => session.detach();
}

/** Writing a file beyond this size fails, for the browser's own process. Its signal would end it: see {@link launcher}. */
function limitFiles({ profile }: Chromium, soft: string): void {
  execFileSync('prlimit', [
    '--pid',
    readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)!,
    `--fsize=${soft}:`,
  ]); // the link says "host-pid"
}

/** Starts the browser deaf to the signal that comes with a file too large: the write fails, as on a full disk. */
function launcher(): string {
  const script = join(folder, 'chromium');
  writeFileSync(script, `#!/bin/sh\ntrap '' XFSZ\nexec '${findChromium()}' "$@"\n`, { mode: 0o755 });
  return script;
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

let web: Web;
let file: string;
const folder = mkdtempSync(join(tmpdir(), 'wireprint-full-'));

beforeAll(async () => {
  web = await startWeb();
  vi.stubEnv('CHROME_PATH', launcher());
  // Each text a hundred words that no other has.
  const row = (at: number) =>
    JSON.stringify({ text: Array.from({ length: 100 }, (_, word) => `w${(at * 100 + word).toString(36)}`).join(' ') });
  file = join(folder, 'long.ndjson');
  writeFileSync(file, Array.from({ length: ROWS }, (_, at) => row(at)).join('\n'));
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await web?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

it.skipIf(findChromium() === null).each(Object.entries(ways))(
  '%s: says so, loses nothing, and goes on when there is room',
  { timeout: 180_000 },
  async (name, way) => {
    const profile = join(folder, name);
    mkdirSync(profile);
    way.begin?.(profile);
    const chromium = await startChromium({ web, profile, ...(way.extension && { extension: way.extension(folder) }) });
    try {
      const page = await chromium.open('options.html');
      const free = await way.fill(chromium, page);
      const stopped = await imported(page);
      expect(stopped).toMatch(way.says);
      const stored = articlesIn(stopped);
      expect(stored).toBeGreaterThan(0);
      expect(stored).toBeLessThan(ROWS);
      await free();
      await page.reload();
      expect(await listed(page)).toEqual([['long', stored.toLocaleString('en')]]);
      expect(await checked(page)).toMatch(/^Nothing is missing/);
      expect(articlesIn(await imported(page))).toBe(ROWS - stored);
      expect(await listed(page)).toEqual([['long', ROWS.toLocaleString('en')]]);
      expect(await checked(page)).toMatch(/^Nothing is missing/);
    } finally {
      await chromium.close();
      way.end?.(profile);
    }
  },
);

/** Give the file; what the page says when the import has ended. */
async function imported(page: Page): Promise<string> {
  await page.locator('#files').setInputFiles(file);
  const job = page.locator('section.job');
  await job.getByRole('button', { name: 'Close' }).waitFor({ timeout: 60_000 });
  return ((await job.getByRole('status').first().textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

function articlesIn(said: string): number {
  return Number(/([\d,]+) new articles/.exec(said)![1].replaceAll(',', ''));
}

/** Corpora with their number of versions. */
async function listed(page: Page): Promise<string[][]> {
  const rows = page.locator('table.corpora tbody tr');
  await rows.first().waitFor();
  return rows.evaluateAll(all =>
    all.map(row => [...row.querySelectorAll('th, [data-label=Versions]')].map(cell => cell.textContent.trim())),
  );
}

/** What checking the index comes to, on the page "Storage". */
async function checked(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Storage' }).click();
  await page.getByRole('button', { name: 'Check the index' }).click();
  const result = page
    .locator('section[aria-labelledby=health-title] [aria-live]')
    .filter({ hasText: /Nothing is missing|is missing or wrong/ });
  await result.waitFor({ timeout: 60_000 });
  const said = ((await result.textContent()) ?? '').trim();
  await page.getByRole('link', { name: 'Collections' }).click();
  return said;
}
