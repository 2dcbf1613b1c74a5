/** The first minute with the real extension in Chromium: the page that opens, and how soon something useful is seen. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { visit } from '../support/visit';
import { startWeb, type Web } from '../support/web';

const FILM = resolve(import.meta.dirname, '../../out/film');
const REAL = 'https://www.estuary-post.example/bridge';
const PARAGRAPH =
  'The harbour bridge will close for repairs in May, the council said on Monday, and ferries will run twice as often.';

let web: Web;
let chromium: Chromium;
let welcome: Page;

beforeAll(async () => {
  mkdirSync(FILM, { recursive: true });
  web = await startWeb();
  const body = Array.from({ length: 8 }, (_, at) => `<p>${PARAGRAPH} Part ${at} of the works is let.</p>`).join('');
  web.serve(
    REAL,
    Buffer.from(`<!doctype html><title>Bridge to close</title><article><h1>Bridge to close</h1>${body}</article>`),
  );
  chromium = await startChromium({ web, welcome: true });
  const opened = () => chromium.context.pages().find(page => page.url().endsWith('/welcome.html'));
  welcome = await vi.waitUntil(opened, { timeout: 10_000 });
});

afterAll(async () => {
  await chromium?.close();
  await web?.close();
});

const frame = (page: Page, name: string) => page.screenshot({ path: join(FILM, `${name}.png`) });

describe('from a fresh profile', () => {
  it('opens the welcome page by itself, which shows what changed before anything is pressed', async () => {
    const example = welcome.getByRole('region', { name: /An example/ });
    await example.getByRole('heading', { name: 'What changed' }).waitFor();
    await frame(welcome, '0-welcome');
    expect(await example.locator('.card').first().innerText()).toContain('12 → 47');
    expect(await example.getByText('Northern Lantern').count()).toBeGreaterThan(0);
  });

  it('compares the example with another version at a press on its dot', async () => {
    await welcome.getByRole('button', { name: /^Version 5,/ }).click();
    const first = welcome.locator('.welcome-example .card').first();
    await expect.poll(() => first.innerText()).toContain('February'); // what version 6 took out of version 5
    await welcome.getByRole('button', { name: /^Version 3,/ }).click();
    await expect.poll(() => first.innerText()).toContain('12 → 47');
  });

  it('opens the comparison with one press', async () => {
    await welcome.getByRole('link', { name: 'Open the comparison' }).click();
    await welcome.locator('.row ins').first().waitFor();
    await frame(welcome, '1-compare');
    expect((await welcome.locator('.row del').allInnerTexts()).join()).toMatch(/\b12\b/);
    await welcome.goBack();
  });

  it('has stored nothing for it: the library is empty, and shows the way to the example', async () => {
    const library = await chromium.open('library.html');
    await library.getByText('Nothing is stored yet').waitFor();
    await library.getByRole('link', { name: 'Look at an example' }).waitFor();
    await library.close();
  });

  it('says in the popup that nothing is kept yet, and shows the way to the example', async () => {
    const { page, popup } = await visit(chromium, REAL);
    await popup.page.getByText('Your collection is empty').waitFor();
    await frame(popup.page, '2-popup');
    await popup.page.getByRole('button', { name: 'Look at an example' }).waitFor();
    await popup.page.getByRole('button', { name: 'Keep this version' }).click();
    await popup.page.locator('.keeping', { hasText: 'Kept as Version 1' }).waitFor();
    await expect.poll(() => popup.page.getByText('Your collection is empty').count()).toBe(0);
    await frame(popup.page, '3-kept');
    await popup.close();
    await page.close();
  });

  it('leads to the papers in the options', async () => {
    await welcome.getByRole('link', { name: 'Name papers' }).click();
    await welcome.getByRole('heading', { name: 'Papers', exact: true }).waitFor();
  });
});
