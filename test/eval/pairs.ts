/** `npm run -s pairs -- ARTICLES.ndjson`: every related pair that the index finds. See `lib/README.md`. */
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from 'playwright-core';
import { openPage, serveModule } from '../support/bundled-page';
import type { Line, Pairs } from './pairs-page';

class BadInput extends Error {}

// Lines a call into the browser: some megabytes at most.
const ADD = 1000;
const ASK = 250;

async function main(args: readonly string[]): Promise<void> {
  const all = args.includes('--all');
  const files = args.filter(arg => arg !== '--all');
  if (files.length !== 1) throw new BadInput('usage: npm run -s pairs -- [--all] ARTICLES.ndjson');
  const lines = await read(files[0]);
  const profile = mkdtempSync(join(tmpdir(), 'wireprint-pairs-'));
  const served = await serveModule('test/eval/pairs-page.ts');
  const { context, page } = await openPage(served.url, profile);
  try {
    await findPairs(page, lines, all);
  } finally {
    await context.close();
    served.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function findPairs(page: Page, lines: readonly Line[], all: boolean): Promise<void> {
  for (let from = 0; from < lines.length; from += ADD) {
    await page.evaluate(
      some => (globalThis as unknown as { pairs: Pairs }).pairs.add(some),
      lines.slice(from, from + ADD),
    );
    progress(`stored ${Math.min(lines.length, from + ADD)} of ${lines.length}`);
  }
  await page.evaluate(() => (globalThis as unknown as { pairs: Pairs }).pairs.fold());
  let candidates = 0;
  for (let from = 0; from < lines.length; from += ASK) {
    const to = Math.min(lines.length, from + ASK);
    const found = await page.evaluate(task => (globalThis as unknown as { pairs: Pairs }).pairs.ask(task), {
      from,
      to,
      all,
    });
    candidates += found.candidates;
    for (const { a, b, ...rest } of found.pairs)
      process.stdout.write(`${JSON.stringify({ a: lines[a].id, b: lines[b].id, ...rest })}\n`);
    progress(`asked ${to} of ${lines.length}, ${(candidates / to).toFixed(1)} candidates each`);
  }
}

function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function read(file: string): Promise<Line[]> {
  const lines: Line[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    number++;
    if (line.trim() !== '') lines.push(parsed(line, `${file}:${number}`));
  }
  return lines;
}

function parsed(line: string, place: string): Line {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadInput(`${place}: not JSON`);
  }
  if (value?.id === undefined || typeof value.text !== 'string') throw new BadInput(`${place}: needs id and text`);
  const paragraphs = value.text.split(/\n+/).filter((paragraph: string) => paragraph.trim() !== '');
  return {
    id: value.id,
    title: String(value.title ?? ''),
    paragraphs,
    url: typeof value.url === 'string' ? value.url : null,
  };
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof BadInput) && !(error instanceof Error && 'code' in error)) throw error;
  process.stderr.write(`pairs: ${error.message}\n`);
  process.exitCode = 2;
});
