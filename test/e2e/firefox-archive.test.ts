/** "Ask the archive" in a real Firefox: the permission asked for by a press, then the recorded answers of an archive. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveOf } from '@/lib/archives/archives';
import { recordedAnswers } from '../support/archive-replay';
import { findFirefox } from '../support/browsers.mjs';
import { type Firefox, startFirefox } from '../support/firefox';
import { serveArchive } from '../support/served-archive';
import { SHARED } from '../support/shared';
import { startWeb, type Web } from '../support/web';

const root = resolve(import.meta.dirname, '../..');
const folder = join(SHARED ?? '', 'data/memento_local');
const archive = archiveOf('internet-archive');

describe.skipIf(findFirefox() === null || SHARED === null)('archives of ../shared in Firefox', () => {
  let web: Web;
  let firefox: Firefox;
  const { articles } = (
    SHARED === null ? { articles: [] } : JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'))
  ) as { articles: { id: string; address: string }[] };
  const address = articles.find(({ id }) => id === 'fr-pont')?.address ?? '';

  beforeAll(async () => {
    web = await startWeb();
    serveArchive(web, archive, recordedAnswers(join(folder, 'ia_derived.ndjson.gz')), [address]);
    firefox = await startFirefox(web);
    mkdirSync(join(root, 'out'), { recursive: true });
    await firefox.goto(firefox.url(`archive.html?url=${encodeURIComponent(address)}`));
  });

  afterAll(async () => {
    await firefox?.close();
    await web?.close();
  });

  it('lets no page of ours send anything to a host that is no archive', async () => {
    const isThere = () => firefox.run<boolean>(`return document.querySelector('.button.primary') !== null`);
    await expect.poll(isThere, { timeout: 15_000 }).toBe(true);
    const isRefused = await firefox.run<boolean>(
      `return fetch('https://elsewhere.example/', { mode: 'no-cors' }).then(() => false, () => true)`,
    );
    expect(isRefused).toBe(true);
    expect([web.refused, web.asked]).toEqual([[], []]);
  });

  it('finds the texts of an article after a press', async () => {
    await firefox.press('.button.primary');
    const said = () => firefox.run<string>(`return document.querySelector('.jobs')?.innerText ?? ''`);
    await expect.poll(said, { timeout: 40_000 }).toMatch(/All changes between the copies/);
    expect(await said()).toMatch(/has 10 copies.*New versions: 3/);
    await firefox.screenshot(join(root, 'out/firefox-archive.png'));
    const granted = `return browser.permissions.getAll()`;
    const { origins, data_collection: data } = await firefox.run<{ origins: string[]; data_collection: string[] }>(
      granted,
    );
    expect(origins).toContain('https://web.archive.org/*');
    expect(data).toContain('browsingActivity');
    expect(new Set(web.asked).size).toBe(web.asked.length);
    expect(web.refused).toEqual([]);
  });
});
