/** A service worker that has died of idleness, as it does all day long: the next message wakes one that knows the same. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CheckResult } from '@/lib/browser/messages';
import { EXTENSION, startChromium } from '../support/chromium';
import { askFor, openAsking, untilDead } from '../support/idle-death';
import { startUnwatched, type UnwatchedChromium } from '../support/unwatched-chromium';
import { importFiles } from '../support/visit';
import { startWeb, type Web } from '../support/web';

const root = resolve(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures/pages');
const PAGE = 'ferry-courier-v6.html';
const manifest = JSON.parse(readFileSync(join(fixtures, 'manifest.json'), 'utf8')) as { file: string; url: string }[];
const { url } = manifest.find(page => page.file === PAGE)!;

let web: Web;
let profile: string;
let unwatched: UnwatchedChromium;

beforeAll(async () => {
  web = await startWeb();
  web.serve(url, readFileSync(join(fixtures, PAGE)));
  profile = mkdtempSync(join(tmpdir(), 'wireprint-idle-'));
  const chromium = await startChromium({ web, profile });
  await importFiles(chromium, [join(root, 'seeds/ferry.ndjson'), join(root, 'seeds/wire.ndjson')]);
  await chromium.close();
  unwatched = await startUnwatched({ web, profile, extension: EXTENSION });
});

afterAll(async () => {
  await unwatched?.close();
  await web?.close();
  if (profile !== undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

// Half a minute of rest until it dies; the rest is the browser's start and a machine that is busy.
it('answers the same after its death', { timeout: 180_000 }, async () => {
  const asking = await openAsking(unwatched, url);
  const before = await askFor(unwatched, asking, url);
  await untilDead(unwatched, asking);
  const after = await askFor(unwatched, asking, url);
  expect(hintsOf(before.result)).not.toEqual([]);
  expect(hintsOf(after.result)).toEqual(hintsOf(before.result));
});

function hintsOf(result: CheckResult) {
  if (result.state !== 'report') throw new Error(`state ${result.state}`);
  return result.report.hints.map(({ id, values }) => ({ id, values }));
}
