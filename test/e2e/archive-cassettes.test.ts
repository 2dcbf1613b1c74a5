/** Answers that others recorded of the Internet Archive, under its own address: only captures become versions. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allowAsking } from '../support/allow-asking';
import { findFirefox } from '../support/browsers.mjs';
import { type CassettePage, cassettes, serveCassettes } from '../support/cassettes';
import { startChromium } from '../support/chromium';
import { startFirefox } from '../support/firefox';
import { askFor } from '../support/firefox-export';
import { SHARED } from '../support/shared';
import { startWeb, type Web } from '../support/web';

const out = resolve(import.meta.dirname, '../../out');
const folder = join(SHARED ?? '', 'data/warc_rss_memento/memento_cassettes');

let web: Web;
let pages: readonly CassettePage[];

beforeEach(async () => {
  web = await startWeb();
  pages = serveCassettes(web, cassettes(folder));
  mkdirSync(out, { recursive: true });
});

afterEach(() => web.close());

const addresses = () => pages.map(({ address }) => address);

/** What the page says when nothing is asked any more; by address. */
function sayings(told: string): Record<string, string> {
  const blocks = told.split(/(?=^https?:\/\/)/m).map(block => block.trim().split('\n'));
  return Object.fromEntries(blocks.map(([address, ...lines]) => [address, lines.join(' ')]));
}

const NO_TEXT = /none that was fetched holds the text.*Read: 0\. New versions: 0/;
const WITHHELD = /did not hand out all copies.*Read: 0\. New versions: 0/;

/** By a part of the address: front pages, redirects and errors of the past; a block, a loop, no capture at all. */
const EXPECTED: Readonly<Record<string, RegExp>> = {
  'zew.de': NO_TEXT,
  'reddit.com': NO_TEXT,
  'census.gov': NO_TEXT,
  'ghgreporting/san5779': NO_TEXT,
  'whitehouse.gov': NO_TEXT,
  '//fws.gov': NO_TEXT,
  'epa.gov/climatechange': NO_TEXT,
  'this-is-not-real': WITHHELD,
  'springer.com': WITHHELD,
  'nationalpost.com': WITHHELD,
  // One capture stands for four times that were asked for; a fifth leads to what was not recorded.
  'www.fws.gov/birds': /did not hand out all copies.*Read: 1\. New versions: 1/,
};

function expectTrue(told: string): void {
  const said = Object.entries(sayings(told));
  expect(said).toHaveLength(Object.keys(EXPECTED).length);
  for (const [address, lines] of said) {
    const [, expected] = Object.entries(EXPECTED).find(([part]) => address.includes(part))!;
    expect([address, lines]).toEqual([address, expect.stringMatching(expected)]);
  }
  expect(web.refused.filter(url => !url.startsWith('https://web.archive.org/web/'))).toEqual([]);
}

describe.skipIf(SHARED === null)('recordings of ../shared', () => {
  it('in Chromium', async () => {
    const chromium = await startChromium({ web });
    try {
      await allowAsking(chromium);
      const view = await chromium.open('archive.html');
      await view.getByLabel('Web addresses of articles, one a line').fill(addresses().join('\n'));
      await view.getByRole('button', { name: 'Ask Internet Archive' }).click();
      const told = () => view.locator('.jobs').innerText();
      await expect.poll(told, { timeout: 120_000 }).toMatch(/^(?!.*is being asked).*cop(?:y|ies)/s);
      await view.screenshot({ path: join(out, 'archive-cassettes.png'), fullPage: true });
      expectTrue(await told());
    } finally {
      await chromium.close();
    }
  }, 180_000);

  it.skipIf(findFirefox() === null)(
    'in Firefox',
    async () => {
      const firefox = await startFirefox(web);
      try {
        await firefox.goto(firefox.url('archive.html'));
        await expect
          .poll(() => firefox.run<boolean>(`return document.querySelector('.button.primary') !== null`), {
            timeout: 15_000,
          })
          .toBe(true);
        await askFor(firefox, addresses());
        const told = () => firefox.run<string>(`return document.querySelector('.jobs')?.innerText ?? ''`);
        await expect.poll(told, { timeout: 120_000 }).toMatch(/^(?!.*is being asked).*cop(?:y|ies)/s);
        expectTrue(await told());
      } finally {
        await firefox.close();
      }
    },
    180_000,
  );
});
