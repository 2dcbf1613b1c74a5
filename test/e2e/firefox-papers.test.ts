/** Named papers, following and what the reader sets, through the real extension in Firefox. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../support/browsers.mjs';
import { type Firefox, startFirefox } from '../support/firefox';
import { type FirefoxPopup, type FirefoxReader, popupOf, readerOf } from '../support/firefox-reader';
import { startWeb, type Web } from '../support/web';

const root = resolve(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures/pages');
const manifest = JSON.parse(readFileSync(join(fixtures, 'manifest.json'), 'utf8')) as { file: string; url: string }[];
const addressOf = (file: string) => manifest.find(page => page.file === file)!.url;
const FERRY = addressOf('ferry-courier-v6.html');

const PAPER = 'https://www.weir-herald.example';
const LOCK = `${PAPER}/news/lock-at-merren`;
const TITLE = 'Lock at Merren closes for nine days';
const page = (cracks: string) => `<!doctype html><html lang="en">
<head><meta charset="utf-8"><title>${TITLE}</title><meta property="article:published_time" content="2026-05-04T07:00:00Z"></head><body><article><h1>${TITLE}</h1>
<p>By Ada Quill</p>
<p>The lock at Merren closed on Monday after divers found ${cracks} cracks in its lower gate, the port office said.</p>
<p>Barges will wait above the weir until the gate has been lifted out, which the office expects to take nine days.</p>
<p>The last closure, four winters ago, held up grain from the upper valley and cost the mills most of a month.</p>
<p>“We would rather close in March than in the harvest,” said Ines Tarrow, who has run the office for six years.</p>
</article></body></html>`;

describe.skipIf(findFirefox() === null)('Firefox, the reader’s own', () => {
  let web: Web;
  let firefox: Firefox;
  let reader: FirefoxReader;
  let popup: FirefoxPopup;
  let ours: string;

  beforeAll(async () => {
    web = await startWeb();
    for (const { file, url } of manifest) web.serve(url, readFileSync(join(fixtures, file)));
    web.serve(LOCK, page('four'));
    web.serve(`${PAPER}/`, '<!doctype html><title>Front</title><h1>Weir Herald</h1><ul><li><a href="/1">One</a></ul>');
    web.serve('https://www.island-post.example/a', page('four'));
    firefox = await startFirefox(web);
    reader = readerOf(firefox);
    ours = (await firefox.windows())[0];
    popup = popupOf(firefox, ours);
  });

  afterAll(async () => {
    await firefox?.close();
    await web?.close();
  });

  /** Open an address in a tab that the reader looks at, for some seconds; then talk to our own page again. */
  const read = async (url: string, seconds: number) => {
    const tab = await firefox.newTab();
    await firefox.switchTo(tab);
    await firefox.goto(url);
    await new Promise(done => setTimeout(done, seconds * 1000));
    await firefox.switchTo(ours);
    return tab;
  };
  /** Texts in the collection. */
  const stored = () =>
    firefox.run<number>(
      `const all = await indexedDB.databases();
       if (!all.some(each => each.name === 'wireprint')) return 0;
       const db = await new Promise((done, fail) => { const opening = indexedDB.open('wireprint'); opening.onsuccess = () => done(opening.result); opening.onerror = fail; });
       return new Promise(done => { const counting = db.transaction('versions').objectStore('versions').count(); counting.onsuccess = () => { db.close(); done(counting.result); }; });`,
    );
  const highlights = async (tab: string) => {
    await firefox.switchTo(tab);
    const sum = await firefox.run<number>(
      'return [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)',
    );
    await firefox.switchTo(ours);
    return sum;
  };

  describe('on the first day', () => {
    it('the welcome page shows an example of what changed', async () => {
      await reader.open('welcome.html');
      await reader.sees(/What changed.*12 → 47/, '.welcome-example');
    });

    it('the comparison of the example opens with a press', async () => {
      await reader.press('Open the comparison', 'a');
      await expect.poll(() => reader.count('.row ins'), { timeout: 20_000 }).toBeGreaterThan(0);
    });

    it('the library is empty, and shows the way to the example', async () => {
      await reader.open('library.html');
      await reader.sees(/Nothing is stored yet.*Look at an example/);
    });

    it('the list of changes is empty, and says how it fills', async () => {
      await reader.open('changes.html');
      await reader.sees(/No change has been found yet.*Name a paper/);
    });

    it('the popup says that nothing is kept, keeps the article, and knows it then', async () => {
      await reader.open('options.html');
      await popup.over(addressOf('ferry-courier-v7.html'));
      await popup.sees(/Your collection is empty/);
      await popup.press('Keep this version');
      await popup.sees(/Kept as Version 1/);
      expect(await stored()).toBe(1);
    });

    it('the popup takes a keep back', async () => {
      await popup.press('Undo');
      await expect.poll(stored).toBe(0);
    });

    it('a page without an article is called that', async () => {
      await popup.over(manifest.find(({ file }) => /home/.test(file))!.url);
      await popup.sees(/no article/i);
      await popup.close();
    });
  });

  describe('in the page', () => {
    let tab = '';
    const key = async (name: string) => {
      await firefox.switchTo(tab);
      await firefox.key(name);
      await firefox.switchTo(ours);
    };
    const current = async () => {
      await firefox.switchTo(tab);
      const words = await firefox.run<string>(
        `return [...CSS.highlights].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, each]) => String([...each][0]))[0] ?? ''`,
      );
      await firefox.switchTo(ours);
      return words;
    };

    beforeAll(async () => {
      await reader.open('options.html');
      await reader.give(
        Object.fromEntries(
          ['ferry', 'wire'].map(name => [`${name}.ndjson`, readFileSync(join(root, `seeds/${name}.ndjson`), 'utf8')]),
        ),
      );
      await reader.sees(/Done\./, 'section.job');
      tab = await popup.over(FERRY);
      await popup.press('Show changes in page');
    });

    it('changes are shown', async () => {
      await expect.poll(() => highlights(tab)).toBeGreaterThan(0);
    });

    it('the popup steps through them, and says where it is', async () => {
      await popup.press('Next change');
      await popup.sees(/1 of 2/);
    });

    it('they are found again when the popup is opened anew', async () => {
      await popup.overTab(tab);
      await popup.sees(/1 of 2/);
      await popup.close();
    });

    it('a key that a script of the page makes moves nothing', async () => {
      const before = await current();
      await firefox.switchTo(tab);
      await firefox.run(`document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }))`);
      expect(await current()).toBe(before);
    });

    it('the reader’s n and p walk through them', async () => {
      const first = await current();
      await key('n');
      expect(await current()).not.toBe(first);
      await key('p');
      expect(await current()).toBe(first);
    });

    it('they are hidden again, and nothing stays in the page', async () => {
      await popup.overTab(tab);
      await popup.press('Show changes in page');
      await expect.poll(() => highlights(tab)).toBe(0);
      await firefox.switchTo(tab);
      expect(await firefox.run<number>('return document.documentElement.children.length')).toBe(2);
      await firefox.switchTo(ours);
    });

    it('what a copy shares is painted only after it was said who can read it', async () => {
      tab = await popup.over(addressOf('saltroad.html'));
      await popup.press('Show shared text: Inland Gazette');
      expect(await highlights(tab)).toBe(0);
      await popup.press('Show it');
      await expect.poll(() => highlights(tab)).toBeGreaterThan(0);
      await popup.close();
    });
  });

  describe('a paper', () => {
    it('is not read before it is named', async () => {
      const before = await stored();
      await read(LOCK, 6);
      expect(await stored()).toBe(before);
    });

    it('is named on the options page', async () => {
      await reader.open('options.html?named#papers');
      await reader.fill('Address of the paper', LOCK);
      await reader.press('Allow and keep');
      await reader.sees(/weir-herald\.example is named/);
      await reader.sees(/0 texts kept/);
    });

    it('keeps what was read for five seconds', async () => {
      const before = await stored();
      await read(LOCK, 2);
      expect(await stored()).toBe(before);
      await firefox.newTab();
      await read(LOCK, 6);
      await expect.poll(stored, { timeout: 20_000 }).toBe(before + 1);
    });

    it('keeps no front page, and nothing of another paper', async () => {
      const before = await stored();
      await read(`${PAPER}/`, 6);
      await read('https://www.island-post.example/a', 6);
      expect(await stored()).toBe(before);
    });

    it('tells by the badge that the text has changed', async () => {
      web.serve(LOCK, page('six'));
      await read(LOCK, 6);
      const badges = `const tabs = await browser.tabs.query({ url: args[0] });
        return Promise.all(tabs.map(({ id: tabId }) => browser.action.getBadgeText({ tabId })))`;
      await expect.poll(() => firefox.run<string[]>(badges, LOCK), { timeout: 20_000 }).toContain('•2');
    });

    it('tells in the popup since when, and begins to follow', async () => {
      web.serve(LOCK, page('seven'));
      await popup.over(LOCK);
      await popup.sees(/The text has changed since you read it on/);
      await popup.sees(/is a paper you named/);
      await popup.press('Look at this article again');
      await popup.sees(/Wireprint looks at this article again on/);
      await popup.close();
    });

    it('is looked at again, and what changed stands in the list', async () => {
      web.serve(LOCK, page('eleven'));
      await reader.open('changes.html');
      await reader.press('Look at all now');
      await reader.sees(/1 article has changed\./);
      await reader.sees(/Lock at Merren.*1 paragraph edited/, '.found > li');
    });

    it('shows in the list what was not seen yet, until it is marked', async () => {
      await expect.poll(() => reader.count('.found .fresh')).toBeGreaterThan(0);
      await reader.press('Mark all as seen');
      await expect.poll(() => reader.count('.found .fresh')).toBe(0);
    });
  });

  describe('a notification', () => {
    /** What was shown, also where a system without a desktop closed it at once. */
    const shown = () => firefox.run<string[]>('return window.told ?? []');
    const listen = () =>
      firefox.run(
        `window.told = []; const { onShown, onClosed } = browser.notifications;
         for (const event of [onShown, onClosed]) event.addListener(id => window.told.includes(id) || window.told.push(id));`,
      );
    const may = () => firefox.run<boolean>(`return browser.permissions.contains({ permissions: ['notifications'] })`);
    /** Let the look be overdue, so that it does not wait for a pause of the reader, and wake the background. */
    const wake = () =>
      firefox.run(
        `const db = await new Promise(done => { const opening = indexedDB.open('wireprint-reader'); opening.onsuccess = () => done(opening.result); });
         const store = db.transaction('follows', 'readwrite').objectStore('follows');
         await new Promise(done => { const asking = store.getAll(); asking.onsuccess = () => { for (const each of asking.result) store.put({ ...each, nextAt: Date.now() - 3 * 3600000 }); store.transaction.oncomplete = done; }; });
         db.close();
         await browser.alarms.create('follow', { when: Date.now() + 500 });`,
      );
    const looked = () =>
      firefox.run<string | null>(
        `const db = await new Promise(done => { const opening = indexedDB.open('wireprint-reader'); opening.onsuccess = () => done(opening.result); });
         return new Promise(done => { const asking = db.transaction('follows').objectStore('follows').getAll(); asking.onsuccess = () => { db.close(); done(asking.result[0].nextAt > Date.now() ? asking.result[0].last : null); }; });`,
      );

    it('is not shown unless the reader asked for it', async () => {
      expect(await may()).toBe(false);
      web.serve(LOCK, page('twelve'));
      await wake();
      await expect.poll(looked, { timeout: 40_000 }).toBe('changed');
      expect(await firefox.run('return browser.notifications === undefined')).toBe(true);
    });

    it('is switched on by a press, for which the browser is asked', async () => {
      await reader.open('options.html?told#settings');
      await reader.press('Notifications when', 'label');
      await expect.poll(may).toBe(true);
    });

    it('is one, and leads to the list of changes', async () => {
      await listen();
      web.serve(LOCK, page('thirteen'));
      await wake();
      await expect.poll(looked, { timeout: 20_000 }).toBe('changed');
      await expect.poll(shown, { timeout: 10_000 }).toEqual(['changes']);
    });

    it('is switched off, and the right is given back', async () => {
      await reader.press('Notifications when', 'label');
      await expect.poll(may).toBe(false);
    });
  });

  describe('a name', () => {
    it('is taken back in one press, and what was kept can be forgotten', async () => {
      await popup.over(LOCK);
      await popup.press('Not this paper');
      await popup.press('And forget the');
      await popup.sees(/texts? (was|were) deleted/);
      await popup.close();
    });

    it('that was taken back gives the right back', async () => {
      const { origins } = await firefox.run<{ origins: string[] }>('return browser.permissions.getAll()');
      expect(origins.join()).not.toContain('weir-herald');
    });

    it('may stand on the list of sites that are never read', async () => {
      await reader.open('options.html?never#papers');
      await reader.fill('Add a site', 'bank.example');
      await reader.press('Never there');
      await reader.sees(/bank\.example/, 'main');
    });
  });

  describe('the settings', () => {
    it('choose another language than the browser’s, for every page', async () => {
      await reader.open('options.html?set#settings');
      await reader.choose('Language', 'Deutsch');
      await firefox.run('location.reload()');
      await reader.sees(/Einstellungen/, 'h1');
      await popup.over(FERRY);
      await popup.sees(/Neben der Seite/);
      await popup.close();
      await reader.choose('Sprache', 'wie der Browser');
      await firefox.run('location.reload()');
      await reader.sees(/Settings/, 'h1');
    });

    it('show eight commands and more, with their keys', async () => {
      await reader.sees(/Go to the next change/, 'dl.keys');
      expect(await reader.count('dl.keys dd')).toBeGreaterThanOrEqual(8);
    });

    it('are loaded from a file that they were saved to, and from no other', async () => {
      await reader.give(
        { 'settings.json': '{"wireprint":"settings","settings":{"menus":false}}' },
        'input[accept=".json"]',
      );
      await reader.sees(/The settings are loaded\./);
      await reader.give({ 'other.json': '{"settings":{"menus":"<b>"}}' }, 'input[accept=".json"]');
      await reader.sees(/That file holds no settings of Wireprint/);
    });
  });

  describe('the sidebar', () => {
    it('shows the report of the page at hand, and has no button to open itself', async () => {
      const article = await popup.over(FERRY);
      await popup.close();
      await reader.open('sidepanel.html');
      await firefox.switchTo(article);
      await firefox.chrome(
        `gBrowser.selectedTab = gBrowser.tabs.find(each => each.linkedBrowser.currentURI.spec === args[0])`,
        FERRY,
      );
      await firefox.switchTo(ours);
      await reader.sees(/1 paragraph edited/);
      expect(await reader.text('button')).not.toContain('Beside the page');
    });
  });

  it('has asked the network for nothing', () => {
    expect(web.refused).toEqual([]);
  });
});
