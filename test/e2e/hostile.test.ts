/** Text from a file or a page stays text, in every view: no script runs, no element appears, no link leads out of the web. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { importFiles, visit } from '../support/visit';
import { startWeb, type Web } from '../support/web';

const PAYLOADS = [
  '<img src=x onerror="globalThis.pwned=1">',
  '"><script>globalThis.pwned=1</script>',
  '<svg/onload=globalThis.pwned=1>',
  '<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>',
  '</textarea><a href="javascript:globalThis.pwned=1">x</a>',
  '<style>*{display:none}</style>',
  '{{constructor.constructor("globalThis.pwned=1")()}}',
  '\u202Egnp.exe <b>bold</b>',
];
const ALL = PAYLOADS.join(' ');
const URL_HERE = 'https://hostile.example/news/one';
const SENTENCES = Array.from(
  { length: 8 },
  (_, i) =>
    `The harbour master said on day ${i} that ${['cranes', 'ropes', 'lamps', 'gulls', 'barrels', 'tides', 'boats', 'nets'][i]} had been counted twice by the night watch, and wrote ${ALL} into the log of the port, where it was found again on the next morning.`,
);

let folder: string;
let web: Web;
let chromium: Chromium;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wireprint-hostile-'));
  web = await startWeb();
  chromium = await startChromium({ web });
});

afterAll(async () => {
  await chromium?.close();
  await web?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A line of our format with a payload in each field that takes text. */
function line(url: string, change: string): string {
  const [first, ...rest] = SENTENCES;
  return JSON.stringify({
    url,
    site: `Hostile ${PAYLOADS[3]}`,
    title: `Night watch ${ALL}`,
    byline: PAYLOADS[4],
    label: `${PAYLOADS[2]} ${change}`,
    language: 'en',
    paragraphs: [`${change} ${first}`, ...rest],
    seenAt: '2026-05-01T10:00:00Z',
    declared: [
      { kind: 'credit', text: ALL, name: ALL },
      { kind: 'canonical', text: 'javascript:globalThis.pwned=1', name: 'javascript:globalThis.pwned=1' },
    ],
  });
}

/** What must not be there: our own views hold no such elements, and only links of the web. */
function intruders(page: Page): Promise<{ pwned: boolean; elements: number; links: string[] }> {
  return page.evaluate(() => ({
    pwned: 'pwned' in globalThis,
    elements: document.body.querySelectorAll('script:not([src]), iframe, img:not([src^="/"]), style, object, embed')
      .length,
    links: [...document.querySelectorAll('a[href]')]
      .map(link => (link as HTMLAnchorElement).href)
      .filter(href => !/^(https?|chrome-extension):/.test(href)),
  }));
}

const CLEAN = { pwned: false, elements: 0, links: [] };

it('a page that is read hears nothing of us', async () => {
  const url = 'https://listening.example/news/two';
  const listen =
    "<script>globalThis.heard = []; addEventListener('message', event => heard.push(event.data), true);</script>";
  web.serve(
    url,
    `<!doctype html><html lang="en"><title>Listening</title>${listen}<article><h1>Listening</h1>${SENTENCES.map((_, i) => `<p>Sentence ${i} of a page that listens to whatever is posted to its own window, all day long, and writes it down.</p>`).join('')}</article>`,
  );
  const { page, popup } = await visit(chromium, url);
  await popup.page.locator('footer').waitFor();
  await page.evaluate(() => new Promise(done => setTimeout(done, 200))); // a message posted meanwhile has arrived
  expect(await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)).toEqual([]);
  await popup.close();
  await page.close();
});

it('a hostile corpus and a hostile page stay text in the options, the popup and the comparison', async () => {
  const header = JSON.stringify({ wireprint: 1, name: PAYLOADS[0], source: PAYLOADS[1], licence: PAYLOADS[2] });
  const file = join(folder, 'hostile <img src=x onerror=globalThis.pwned=1>.ndjson'.replaceAll(/[<>]/g, '_'));
  writeFileSync(
    file,
    [
      header,
      line(URL_HERE, 'Once'),
      line(URL_HERE, 'Later'),
      line('https://other.example/copy', 'Once'),
      `{"broken ${'<img src=x onerror=globalThis.pwned=1>'}`,
    ].join('\n'),
  );
  expect(await importFiles(chromium, [file])).toMatch(/2 new articles, 1 new version, .* 1 row rejected/);
  const options = await chromium.open('options.html');
  await options.getByText(PAYLOADS[0]).first().waitFor();
  expect(await intruders(options)).toEqual(CLEAN);
  await options.close();

  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  web.serve(
    URL_HERE,
    `<!doctype html><html lang="en"><title>${escaped(`Night watch ${ALL}`)}</title><meta name="author" content="${escaped(ALL)}"><article><h1>${escaped(`Night watch ${ALL}`)}</h1>${['Now', ...SENTENCES].map(text => `<p>${escaped(text)}</p>`).join('')}</article>`,
  );
  const { page, popup } = await visit(chromium, URL_HERE);
  await popup.page.locator('footer').waitFor();
  expect(await popup.page.locator('body').innerText()).toContain('onerror');
  expect(await intruders(popup.page)).toEqual(CLEAN);

  const opened = chromium.context.waitForEvent('page');
  await popup.page.getByRole('button', { name: 'Compare', exact: true }).click();
  const compare = await opened;
  await compare.locator('ins, del').first().waitFor();
  expect(await intruders(compare)).toEqual(CLEAN);
  await page.close();
});

it('a stored text with a run of unseen signs that the browser cannot draw is compared all the same', async () => {
  const unseen = '\u202e\u0301\u200b\ufe0f'.repeat(24_000); // alone on a page of the web it ends the page
  const url = 'https://unseen.example/log/one';
  const log = Array.from(
    { length: 6 },
    (_, day) => `On day ${day} the keeper of the lock wrote that the barges had passed, and two had been turned back.`,
  );
  const file = join(folder, 'unseen.ndjson');
  const stored = { url, site: 'Unseen', title: 'The log of the lock', language: 'en' };
  writeFileSync(file, JSON.stringify({ ...stored, paragraphs: [...log, `${unseen}The lock was shut at dusk.`] }));
  await importFiles(chromium, [file]);
  const paragraphs = [...log, 'The lock was shut at noon.'].map(text => `<p>${text}</p>`).join('');
  web.serve(url, `<!doctype html><html lang="en"><article><h1>The log of the lock</h1>${paragraphs}</article>`);
  const { page, popup } = await visit(chromium, url);
  const opened = chromium.context.waitForEvent('page');
  await popup.page.getByRole('button', { name: 'Compare', exact: true }).click();
  const compare = await opened;
  await compare.locator('del').getByText('dusk').waitFor();
  await compare.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.close();
});
