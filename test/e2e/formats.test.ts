/** One small file of every kind through the real options page of Chromium: alone, all together, and in folders that are chosen or dropped. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { told } from '../formats/import-told';
import { type Gives, REFUSED, type Sample, SAMPLES } from '../formats/one-of-each';
import { pageOf } from '../formats/archives';
import { inventedStory } from '../formats/invented-prose';
import { type Chromium, startChromium } from '../support/chromium';
import { startWeb, type Web } from '../support/web';

let web: Web;
let chromium: Chromium;
let options: Page;
const folder = mkdtempSync(join(tmpdir(), 'wireprint-formats-'));

beforeAll(async () => {
  web = await startWeb();
  chromium = await startChromium({ web });
  options = await chromium.open('options.html');
});

afterAll(async () => {
  expect(web.refused).toEqual([]); // no import asks the network for anything
  await chromium?.close();
  await web?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Give files to the page, say yes to the columns that it proposes, and wait for what it says at the end. */
async function imported(samples: readonly Pick<Sample, 'name' | 'content' | 'isAsked'>[]): Promise<string> {
  const files = samples.map(({ name, content }) => ({ name, mimeType: '', buffer: Buffer.from(content) }));
  await options.locator('#files').setInputFiles(files);
  if (samples.some(({ isAsked }) => isAsked))
    await options.getByRole('button', { name: 'Import', exact: true }).click();
  return ended();
}

async function ended(): Promise<string> {
  const job = options.locator('section.job');
  const close = job.getByRole('button', { name: 'Close' });
  await close.waitFor({ timeout: 40_000 });
  const said = ((await job.getByRole('status').first().textContent()) ?? '').replace(/\s+/g, ' ').trim();
  await close.click();
  return said;
}

const sum = (samples: readonly { gives: Gives }[], of: keyof Gives) =>
  samples.reduce((total, { gives }) => total + (gives[of] ?? 0), 0);

describe('one file of each kind', () => {
  it.each(SAMPLES.map(sample => [sample.name, sample] as const))('%s', async (_, sample) => {
    expect(await imported([sample])).toBe(told(sample.gives));
  });

  it('all of them, once more and at once: every article is known, and no address is new', async () => {
    const known = sum(SAMPLES, 'articles') + sum(SAMPLES, 'known');
    expect(await imported(SAMPLES)).toBe(told({ known, noArticle: sum(SAMPLES, 'noArticle') }));
    const articles = await options.locator('table.corpora tfoot td[data-label=Articles]').textContent();
    expect(Number(articles)).toBe(sum(SAMPLES, 'articles'));
  });

  it.each(REFUSED.map(sample => [sample.name, sample] as const))('%s is refused by its name', async (_, sample) => {
    const { name, content, says } = sample;
    await options.locator('#files').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
    await options.locator('section.job').getByRole('button', { name: 'Close' }).waitFor();
    expect(await options.locator('.rejected-rows tbody tr').innerText()).toMatch(says);
    await ended();
  });
});

/** Pages and what browsers save beside them, two folders deep. */
function pagesOnDisk(name: string, first: number): string {
  const place = join(folder, name);
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  };
  for (const [i, path] of ['one.html', 'deep/two.html', 'deep/er/three.html'].entries()) {
    const { title, paragraphs } = inventedStory(first + i);
    put(path, pageOf(title, ...paragraphs));
  }
  put('one_files/style.css', 'p { color: red }');
  put('one_files/image.png', 'no image');
  put('deep/broken.ndjson', '{"text":"The gates were');
  return place;
}

describe('a folder of saved pages', () => {
  const THREE = told({ articles: 3, rejected: 1 });

  it('chosen by its button is walked, pictures and styles left out', async () => {
    await options.locator('#folder').setInputFiles(pagesOnDisk('chosen', 900));
    expect(await ended()).toBe(THREE);
  });

  it('dropped on the page is walked likewise, and a fault is told with its place in it', async () => {
    await dropped([pagesOnDisk('dropped', 910)]);
    await options.locator('section.job').getByRole('button', { name: 'Close' }).waitFor({ timeout: 40_000 });
    expect(await options.locator('.rejected-rows tbody tr').innerText()).toMatch(/dropped.+deep.+broken\.ndjson/s);
    expect(await ended()).toBe(THREE);
  });

  it('dropped beside a single file comes in with it', async () => {
    const alone = join(folder, 'alone.html');
    const { title, paragraphs } = inventedStory(920);
    writeFileSync(alone, pageOf(title, ...paragraphs));
    await dropped([pagesOnDisk('both', 921), alone]);
    expect(await ended()).toBe(told({ articles: 4, rejected: 1 }));
  });
});

/** Let go of files and folders over the page, as the reader's hand does. */
async function dropped(paths: readonly string[]): Promise<void> {
  const session = await chromium.context.newCDPSession(options);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 200, data });
  await session.detach();
}
