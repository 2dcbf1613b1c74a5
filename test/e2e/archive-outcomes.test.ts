/** Each thing that an archive may say of an address, in both browsers: its own sentence, and never another's. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { archiveOf, captureAddress, listAddress } from '@/lib/archives/archives';
import { allowAsking } from '../support/allow-asking';
import { findFirefox } from '../support/browsers.mjs';
import { startChromium } from '../support/chromium';
import { startFirefox } from '../support/firefox';
import { askFor } from '../support/firefox-export';
import { serveHistory } from '../support/history-served';
import { type ServedAnswer, startWeb, type Web } from '../support/web';

const out = resolve(import.meta.dirname, '../../out');
const ARCHIVE = archiveOf('internet-archive');
const at = (what: string) => `https://quayside-echo.example/${what}`;

/** In the order in which they are asked; after the last one the archive is left alone. */
const SAID: readonly (readonly [what: string, said: RegExp])[] = [
  ['captures', /All changes between the copies that were read are found.*Read: \d+\. New versions: 3/],
  ['none', /has no copy of this address/],
  ['no-text', /none that was fetched holds the text of the article/],
  ['withheld', /did not hand out all copies that were asked for/],
  ['excluded', /keeps itself out of Internet Archive/],
  ['part', /Only a part was looked at.*Not looked at: [1-9]\d*.*Look closer/],
  ['no-answer', /does not answer\. That says nothing of whether it has copies\..*Ask once more/],
  ['too-fast', /says that it was asked too fast\. It can be asked again on/],
];

let web: Web;

beforeEach(async () => {
  web = await startWeb();
  mkdirSync(out, { recursive: true });
  const list = (what: string, answer: Partial<ServedAnswer>) =>
    web.answer(listAddress(ARCHIVE, at(what)), { status: 200, headers: {}, body: '', ...answer });
  const instead = (what: string, answer: (proof: string) => Partial<ServedAnswer>) => {
    const timestamps = serveHistory(web, at(what), [0, 0, 0], 0);
    timestamps.forEach((timestamp, i) => {
      const proof = new Date(Date.UTC(2024, 2, 1 + i, 8, 30)).toUTCString();
      const url = captureAddress(ARCHIVE, { timestamp, original: at(what) });
      web.answer(url, { status: 200, headers: {}, body: '<html><body>Gone</body></html>', ...answer(proof) });
    });
  };
  serveHistory(web, at('captures'), [0, 0, 1, 1, 1, 2], 0);
  list('none', { body: '[]' });
  instead('no-text', proof => ({ status: 404, headers: { 'memento-datetime': proof } }));
  instead('withheld', () => ({ headers: { 'content-type': 'text/html' } }));
  const why = 'AdministrativeAccessControlException: Blocked Site Error';
  list('excluded', { status: 403, headers: { 'x-archive-wayback-runtime-error': why } });
  serveHistory(
    web,
    at('part'),
    Array.from({ length: 40 }, (_, i) => Math.floor(i / 8)),
    0,
  );
  list('no-answer', { status: 503 });
  list('too-fast', { status: 429, headers: { 'retry-after': '300' } });
});

afterEach(() => web.close());

function expectEachSaid(told: string): void {
  const blocks = told.split(/(?=^https:\/\/)/m).map(block => block.replace(/\s+/g, ' '));
  for (const [what, said] of SAID) expect(blocks.find(block => block.startsWith(at(what)))).toMatch(said);
  expect(web.refused).toEqual([]);
}

it('in Chromium', async () => {
  const chromium = await startChromium({ web });
  try {
    await allowAsking(chromium);
    const view = await chromium.open('archive.html');
    await view.getByLabel('Web addresses of articles, one a line').fill(SAID.map(([what]) => at(what)).join('\n'));
    await view.getByRole('button', { name: 'Ask Internet Archive' }).click();
    const told = () => view.locator('.jobs').innerText();
    await expect.poll(told, { timeout: 60_000 }).toMatch(/too fast/);
    await view.locator('.jobs details summary').first().click();
    await view.screenshot({ path: join(out, 'archive-outcomes-chromium.png'), fullPage: true });
    expectEachSaid(await told());
  } finally {
    await chromium.close();
  }
}, 120_000);

it.skipIf(findFirefox() === null)(
  'in Firefox',
  async () => {
    const firefox = await startFirefox(web);
    try {
      await firefox.goto(firefox.url('archive.html'));
      const isThere = () => firefox.run<boolean>(`return document.querySelector('.button.primary') !== null`);
      await expect.poll(isThere, { timeout: 15_000 }).toBe(true);
      await firefox.screenshot(join(out, 'archive-consent-firefox.png'));
      await askFor(
        firefox,
        SAID.map(([what]) => at(what)),
      );
      const told = () => firefox.run<string>(`return document.querySelector('.jobs')?.innerText ?? ''`);
      await expect.poll(told, { timeout: 60_000 }).toMatch(/too fast/);
      for (const part of [1, 2]) {
        await firefox.run(`scrollTo(0, args[0] * innerHeight * .9)`, part);
        await firefox.screenshot(join(out, `archive-outcomes-firefox-${part}.png`));
      }
      expectEachSaid(await told());
    } finally {
      await firefox.close();
    }
  },
  120_000,
);
