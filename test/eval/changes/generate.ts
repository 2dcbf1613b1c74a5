/** Writes `pairs.ndjson` and those of later batches from the articles and scripts: `npm run -s eval -- test/eval/changes/generate.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expand } from './expand';
import type { LabelledPair } from './labelled';
import { articles, scripts } from './notation';

export const LANGUAGES = ['en', 'fr', 'de', 'es', 'ar', 'ja'] as const;
/** Endings of the files that a part of the set is in: the first four batches ("en.txt"), then one for each ("en-5.txt"). */
export const PARTS = ['', '-5', '-6', '-7'] as const;
export type Part = (typeof PARTS)[number];

/** Every pair that the scripts of all languages make for a part, in their order. */
export function generated(part: Part): LabelledPair[] {
  return LANGUAGES.flatMap(language => {
    const bases = new Map(articles(read('articles', language, part), language).map(article => [article.slug, article]));
    const counts = new Map<string, number>();
    return scripts(read('scripts', language, part), `scripts/${language}${part}.txt`).map(script => {
      const article = bases.get(script.slug);
      if (!article) throw new RangeError(`scripts/${language}${part}.txt: no article ${script.slug}`);
      counts.set(script.slug, (counts.get(script.slug) ?? 0) + 1);
      return expand(language, article, script, counts.get(script.slug)!);
    });
  });
}

/** The set as checked in, all its batches. */
export function labelledPairs(): LabelledPair[] {
  return PARTS.flatMap(part =>
    checkedIn(part)
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as LabelledPair),
  );
}

/** The text of the file of a part's pairs. */
export function checkedIn(part: Part): string {
  return readFileSync(pairsFile(part), 'utf8');
}

/** One pair a line, as the file holds it. */
export function asLines(pairs: readonly LabelledPair[]): string {
  return pairs.map(pair => `${JSON.stringify(pair)}\n`).join('');
}

function pairsFile(part: Part): string {
  return join(import.meta.dirname, `pairs${part}.ndjson`);
}

function read(folder: string, language: string, part: Part): string {
  return readFileSync(join(import.meta.dirname, folder, `${language}${part}.txt`), 'utf8');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const part of PARTS) {
    const pairs = generated(part);
    writeFileSync(pairsFile(part), asLines(pairs));
    console.error(`${pairsFile(part)}: ${pairs.length} pairs, ${pairs.filter(pair => pair.hard).length} hard`);
  }
}
