/** Damaged files through the options page, as a reader drops them: each is told, and the good files among them come in. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../support/browsers.mjs';
import { damagedFile } from './damaged-files';
import { row } from './ledger';
import { startSession } from './session';

const AT_ONCE = 100;

row(
  {
    name: 'mutated-files-page',
    tries: 'damaged files dropped on the options page, a whole one among each hundred',
    few: 40,
    all: 1_000,
    isMissing: findChromium() === null,
  },
  async (size, tally) => {
    const folder = mkdtempSync(join(tmpdir(), 'wireprint-damaged-'));
    const session = await startSession({ seeds: [] });
    try {
      for (let from = 0; from < size; from += AT_ONCE) {
        const many = Math.min(AT_ONCE, size - from);
        const files = await Promise.all(
          Array.from({ length: many }, async (_, i) => {
            const { name, bytes } = await damagedFile(from + i);
            const path = join(folder, `${from + i}-${name.replaceAll('/', '_')}`);
            writeFileSync(path, bytes);
            return path;
          }),
        );
        const whole = join(folder, `whole-${from}.ndjson`);
        const title = `A whole file ${from}`;
        const paragraphs = [`The ferry of ${from} o’clock was late.`, `Pilot ${from} waited on the pier for the tide.`];
        writeFileSync(whole, JSON.stringify({ url: `https://whole.example/${from}`, title, paragraphs }));
        const errors: string[] = [];
        const page = await session.chromium.open('options.html');
        page.on('pageerror', error => errors.push(String(error)));
        await page.locator('#files').setInputFiles([...files, whole]);
        const job = page.locator('section.job');
        const isDone = await job
          .getByRole('button', { name: 'Close' })
          .waitFor({ timeout: 120_000 })
          .then(
            () => true,
            () => false,
          );
        const said = (await job.innerText().catch(() => '')).replace(/\s+/g, ' ');
        const held = isDone && errors.length === 0 && !/Stopped|went wrong/.test(said);
        for (const file of files) tally.tried(held, `${file}: ${errors[0] ?? said.slice(0, 300)}`);
        tally.tried(/[1-9]\d* new article/.test(said), `the whole file did not come in: ${said.slice(0, 300)}`);
        await page.close();
      }
    } finally {
      await session.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
