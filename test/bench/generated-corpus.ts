/** A profile of the browser in which the extension holds a generated corpus, imported on its options page as a reader would. */
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { IncomingVersion } from '@/lib/model/article';
import { startChromium } from '../support/chromium';
import { Generator } from '../support/generator';
import { importFiles } from '../support/visit';
import type { Web } from '../support/web';

// One file of 100,000 versions is 370 MB, and imported within the ten minutes that importing waits.
const FILE = 100_000;
// ms for which the options page stays open after the last file, as a reader leaves it: in half a minute the browser has tidied its store (`settle.ts`).
const STAY = 40_000;

export interface GeneratedProfile {
  readonly profile: string;
  dispose(): void;
}

/**
 * Import `count` generated versions. With `BENCH_PROFILES` (a folder) the profile is kept there, and
 * a second run begins at the measuring; otherwise it lies in `BENCH_DIR` or the system's temporary folder until disposed of.
 */
export async function generatedProfile(
  count: number,
  { web, extension }: { web: Web; extension: string },
): Promise<GeneratedProfile> {
  const kept = process.env.BENCH_PROFILES;
  const profile =
    kept === undefined
      ? mkdtempSync(join(process.env.BENCH_DIR ?? tmpdir(), 'wireprint-click-'))
      : join(kept, `generated-${count}`);
  const complete = join(profile, 'wireprint-complete');
  const dispose = () => {
    if (kept === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  if (existsSync(complete)) {
    // The browser keeps the worker of the build that it first saw there, as long as the version is the same.
    rmSync(join(profile, 'Default/Service Worker'), { recursive: true, force: true });
    return { profile, dispose };
  }
  mkdirSync(profile, { recursive: true });
  const generator = new Generator();
  const chromium = await startChromium({ web, profile, extension });
  try {
    for (let from = 0; from < count; from += FILE) {
      const file = join(profile, 'generated.ndjson');
      await writeNdjson(file, generator, { from, to: Math.min(count, from + FILE) });
      console.error(await importFiles(chromium, [file], from + FILE < count ? 0 : STAY));
      rmSync(file);
    }
  } finally {
    await chromium.close();
  }
  writeFileSync(complete, '');
  return { profile, dispose };
}

async function writeNdjson(
  file: string,
  generator: Generator,
  { from, to }: { from: number; to: number },
): Promise<void> {
  const lines = function* () {
    yield `${JSON.stringify({ wireprint: 1, name: 'Generated', source: 'invented by a generator', licence: 'MIT' })}\n`;
    for (let i = from; i < to; i++) yield `${JSON.stringify(generator.item(i).version)}\n`;
  };
  await pipeline(Readable.from(lines()), createWriteStream(file));
}

/** Pages that the corpus of `count` versions does not hold: new versions, copies, articles with one paragraph of another. */
export function newPages(count: number, many: number): { url: string; html: string }[] {
  const generator = new Generator();
  return Array.from({ length: many }, (_, i) => pageOf(generator.item(count + i * 7).version));
}

function pageOf({ url, title, paragraphs }: IncomingVersion): { url: string; html: string } {
  const body = paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('');
  return {
    url: url ?? '',
    html: `<!doctype html><html lang="en"><title>${title}</title><article><h1>${title}</h1>${body}</article></html>`,
  };
}
