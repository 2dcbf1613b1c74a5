/** One small file of every kind through the options page of a real Firefox. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { told } from '../formats/import-told';
import { REFUSED, SAMPLES } from '../formats/one-of-each';
import { findFirefox } from '../support/browsers.mjs';
import { type Firefox, startFirefox } from '../support/firefox';
import { startWeb, type Web } from '../support/web';

describe.skipIf(findFirefox() === null)('Firefox imports', () => {
  let web: Web;
  let firefox: Firefox;
  const folder = mkdtempSync(join(tmpdir(), 'wireprint-firefox-formats-'));

  beforeAll(async () => {
    web = await startWeb();
    firefox = await startFirefox(web);
    await firefox.goto(firefox.url('options.html'));
    await vi.waitUntil(() => firefox.run<boolean>(`return document.querySelector('#files') !== null`), {
      timeout: 20_000,
    });
  });

  afterAll(async () => {
    expect(web.refused).toEqual([]);
    await firefox?.close();
    await web?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Press the button of a name; `false`: there is none. */
  const press = (name: string) =>
    firefox.run<boolean>(
      `const found = [...document.querySelectorAll('main button')].find(button => button.textContent.trim() === args[0]);
       found?.click(); return found !== undefined;`,
      name,
    );

  const read = (css: string) =>
    firefox.run<string>(
      `return [...document.querySelectorAll(args[0])].map(each => each.textContent.replace(/\\s+/g, ' ').trim())[0] ?? ''`,
      css,
    );

  async function given(files: readonly { name: string; content: Uint8Array; isAsked?: boolean }[]): Promise<void> {
    for (const { name, content } of files) writeFileSync(join(folder, name), content);
    await firefox.chooseFiles(
      '#files',
      files.map(({ name }) => join(folder, name)),
    );
    if (files.some(({ isAsked }) => isAsked)) await expect.poll(() => press('Import')).toBe(true);
  }

  async function ended(): Promise<string> {
    const isOver = () =>
      firefox.run<boolean>(
        `return [...document.querySelectorAll('section.job button')].some(button => button.textContent === 'Close')`,
      );
    await expect.poll(isOver, { timeout: 40_000 }).toBe(true);
    const said = await read('section.job [role=status]');
    await press('Close');
    return said;
  }

  it.each(SAMPLES.map(sample => [sample.name, sample] as const))('%s', async (_, sample) => {
    await given([sample]);
    expect(await ended()).toBe(told(sample.gives));
  });

  it('all of them once more and at once, and knows each', async () => {
    await given(SAMPLES);
    const count = (of: 'articles' | 'known' | 'noArticle') =>
      SAMPLES.reduce((sum, { gives }) => sum + (gives[of] ?? 0), 0);
    expect(await ended()).toBe(told({ known: count('articles') + count('known'), noArticle: count('noArticle') }));
  });

  it.each(REFUSED.map(sample => [sample.name, sample] as const))('nothing of %s, and says why', async (_, sample) => {
    await given([sample]);
    await expect.poll(() => read('.rejected-rows tbody tr')).toMatch(sample.says);
    await ended();
  });
});
