/** Named papers through the real extension in Chromium: named, kept by themselves, told by the badge, looked at again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { visit } from '../support/visit';
import { startWeb, type Web } from '../support/web';

const PAPER = 'https://www.harbour-courier.example';
const LOCK = `${PAPER}/news/lock-at-merren`;

let web: Web;
let chromium: Chromium;

const page = (cracks: string, title = 'Lock at Merren closes for nine days') => `<!doctype html><html lang="en">
<head><meta charset="utf-8"><title>${title}</title><meta property="article:published_time" content="2026-05-04T07:00:00Z"></head><body><article><h1>${title}</h1>
<p>By Ada Quill</p>
<p>The lock at Merren closed on Monday after divers found ${cracks} cracks in its lower gate, the port office said.</p>
<p>Barges will wait above the weir until the gate has been lifted out, which the office expects to take nine days.</p>
<p>The last closure, four winters ago, held up grain from the upper valley and cost the mills most of a month.</p>
<p>“We would rather close in March than in the harvest,” said Ines Tarrow, who has run the office for six years.</p>
</article></body></html>`;

beforeAll(async () => {
  web = await startWeb();
  web.serve(LOCK, page('four'));
  web.serve(
    `${PAPER}/`,
    '<!doctype html><title>Front</title><h1>Harbour Courier</h1><ul><li><a href="/1">One</a></ul>',
  );
  web.serve('https://www.island-post.example/a', page('four'));
  chromium = await startChromium({ web });
  await allowAsking(chromium);
});

afterAll(async () => {
  await chromium?.close();
  await web?.close();
});

/** Without a display nobody can answer the browser's prompt: its own page of extensions is told beforehand. */
async function allowAsking({ context, id }: Chromium): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(extensionId => {
    interface Api {
      developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
    }
    const { developerPrivate } = (globalThis as unknown as { chrome: Api }).chrome;
    return developerPrivate.addHostPermission(extensionId, '*://*.harbour-courier.example/*');
  }, id);
  await settings.close();
}

/** Texts in the collection; 0 where there is no database yet, which is not made by asking. */
async function stored(): Promise<number> {
  const worker = await chromium.worker();
  return worker.evaluate(async () => {
    const all = await indexedDB.databases();
    if (!all.some(({ name }) => name === 'wireprint')) return 0;
    return new Promise<number>((done, fail) => {
      const opening = indexedDB.open('wireprint');
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => {
        const db = opening.result;
        const counting = db.transaction('versions').objectStore('versions').count();
        counting.onsuccess = () => {
          db.close();
          done(counting.result);
        };
      };
    });
  });
}

async function badge(url: string): Promise<string> {
  const worker = await chromium.worker();
  return worker.evaluate(async (wanted: string) => {
    interface Api {
      tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
      action: { getBadgeText(of: { tabId: number }): Promise<string> };
    }
    const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
    const tab = (await tabs.query({})).find(each => each.url === wanted);
    return tab === undefined ? 'no tab' : action.getBadgeText({ tabId: tab.id });
  }, url);
}

async function read(url: string, seconds = 6) {
  const open = await chromium.context.newPage();
  await open.goto(url);
  await open.bringToFront();
  await open.waitForTimeout(seconds * 1000);
  return open;
}

describe('a paper', () => {
  it('is not read before it is named', async () => {
    const open = await read(LOCK);
    expect(await stored()).toBe(0);
    await open.close();
  });

  it('is named on the options page', async () => {
    const options = await chromium.open('options.html#papers');
    await options.getByLabel('Address of the paper').fill(LOCK);
    await options.getByRole('button', { name: 'Allow and keep' }).click();
    await options.getByText('harbour-courier.example is named').waitFor();
    await options.getByText('0 texts kept').waitFor();
    await options.close();
  });

  it('keeps what was read for five seconds, and no front page', async () => {
    const front = await read(`${PAPER}/`);
    expect(await stored()).toBe(0);
    await front.close();
    const open = await read(LOCK, 0);
    await open.waitForTimeout(3000);
    expect(await stored()).toBe(0);
    await expect.poll(stored, { timeout: 10_000 }).toBe(1);
    await open.close();
  });

  it('keeps nothing of another paper', async () => {
    const open = await read('https://www.island-post.example/a');
    expect(await stored()).toBe(1);
    await open.close();
  });

  it('tells by the badge that the text has changed, and in the popup since when', async () => {
    web.serve(LOCK, page('six'));
    const open = await read(LOCK, 0);
    await expect.poll(() => badge(LOCK), { timeout: 15_000 }).toBe('•2');
    await open.close();
    web.serve(LOCK, page('seven'));
    const { page: again, popup } = await visit(chromium, LOCK);
    await popup.page.getByText(/The text has changed since you read it on/).waitFor();
    await popup.page.getByText('is a paper you named').waitFor();
    await popup.page.getByRole('button', { name: 'Look at this article again' }).click();
    await popup.page.getByText('Wireprint looks at this article again on').waitFor();
    await popup.close();
    await again.close();
  });

  it('is looked at again, and what changed stands in the list', async () => {
    web.serve(LOCK, page('eleven'));
    const changes = await chromium.open('changes.html');
    await changes.getByRole('button', { name: 'Look at all now' }).click();
    await changes.getByText('1 article has changed.').waitFor({ timeout: 20_000 });
    await changes.getByRole('heading', { name: 'Lock at Merren closes for nine days' }).first().waitFor();
    expect(await changes.locator('.found > li').first().innerText()).toMatch(/1 paragraph edited[\s\S]*number/);
    expect(chromium.context.pages().some(open => open.url() === LOCK)).toBe(false);
    await changes.getByRole('button', { name: 'Mark all as seen' }).click();
    await changes.getByText('new', { exact: true }).first().waitFor({ state: 'detached' });
    await changes.close();
  });

  it('is not read any more once its name is taken back, and what was kept can be forgotten', async () => {
    const { page: open, popup } = await visit(chromium, LOCK);
    await popup.page.getByRole('button', { name: 'Not this paper' }).click();
    await popup.page.getByRole('button', { name: /And forget the \d texts kept there/ }).click();
    await popup.page.getByText(/texts? were deleted|text was deleted/).waitFor();
    await popup.close();
    await open.close();
    const before = await stored();
    web.serve(LOCK, page('nineteen'));
    const again = await read(LOCK, 7);
    expect(await stored()).toBe(before);
    await again.close();
  });
});
