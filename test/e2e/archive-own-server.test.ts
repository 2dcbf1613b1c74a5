/** A web archive on the reader's own computer, named by its address: nothing leaves the computer. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownServer } from '@/lib/archives/archives';
import { allowAsking } from '../support/allow-asking';
import { recordedAnswers } from '../support/archive-replay';
import { type Chromium, startChromium } from '../support/chromium';
import { mementoTruths } from '../support/memento-truth';
import { serveArchive } from '../support/served-archive';
import { SHARED } from '../support/shared';
import { startWeb, type Web } from '../support/web';

const out = resolve(import.meta.dirname, '../../out');
const recordings = join(SHARED ?? '', 'data/memento_local/pywb_recorded.ndjson.gz');

describe.skipIf(SHARED === null)('recorded answers of a pywb in ../shared', () => {
  let web: Web;
  let chromium: Chromium;
  const [truth] = mementoTruths();

  beforeAll(async () => {
    web = await startWeb();
    serveArchive(web, ownServer('localhost:8080/wayback')!, recordedAnswers(recordings), [truth.address]);
    chromium = await startChromium({ web });
    await allowAsking(chromium, 'http://localhost');
    mkdirSync(out, { recursive: true });
  });

  afterAll(async () => {
    await chromium?.close();
    await web?.close();
  });

  it('are asked for at the address that the reader typed, and nowhere else', async () => {
    const view = await chromium.open(`archive.html?url=${encodeURIComponent(truth.address)}`);
    await view.getByText('Other archives').click();
    await view.getByLabel('An archive of your own on this computer').fill('localhost:8080/wayback');
    await view.getByRole('radio', { name: 'localhost:8080' }).check();
    await view.screenshot({ path: join(out, 'archive-own-server.png'), fullPage: true });
    await view.getByRole('button', { name: 'Ask localhost:8080' }).click();
    const told = () => view.locator('.jobs').innerText();
    await expect.poll(told, { timeout: 30_000 }).toMatch(/All changes between.*New versions: [3-9]/s);
    expect(new Set(web.asked).size).toBe(web.asked.length);
    expect(web.asked.filter(url => !url.startsWith('http://localhost:8080/wayback/'))).toEqual([]);
    expect(web.refused).toEqual([]);
    await view.reload();
    await view.getByRole('radio', { name: 'localhost:8080' }).waitFor(); // the choice is remembered
  });
});
