/** Writes `pairs.ndjson` from the articles and scripts: `npx tsx test/eval/changes/generate.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expand } from './expand';
import type { LabelledPair } from './labelled';
import { articles, scripts } from './notation';

export const LANGUAGES = ['en', 'fr', 'de', 'es', 'ar', 'ja'] as const;
export const PAIRS_FILE = join(import.meta.dirname, 'pairs.ndjson');

/** Every pair that the scripts of all languages make, in their order. */
export function generated(): LabelledPair[] {
  return LANGUAGES.flatMap(language => {
    const bases = new Map(articles(read('articles', language), language).map(article => [article.slug, article]));
    const counts = new Map<string, number>();
    return scripts(read('scripts', language), `scripts/${language}.txt`).map(script => {
      const article = bases.get(script.slug);
      if (!article) throw new RangeError(`scripts/${language}.txt: no article ${script.slug}`);
      counts.set(script.slug, (counts.get(script.slug) ?? 0) + 1);
      return expand(language, article, script, counts.get(script.slug)!);
    });
  });
}

/** The set as checked in. */
export function labelledPairs(): LabelledPair[] {
  return readFileSync(PAIRS_FILE, 'utf8').trimEnd().split('\n').map(line => JSON.parse(line) as LabelledPair);
}

/** One pair a line, as the file holds it. */
export function asLines(pairs: readonly LabelledPair[]): string {
  return pairs.map(pair => `${JSON.stringify(pair)}\n`).join('');
}

function read(folder: string, language: string): string {
  return readFileSync(join(import.meta.dirname, folder, `${language}.txt`), 'utf8');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const pairs = generated();
  writeFileSync(PAIRS_FILE, asLines(pairs));
  console.error(`${pairs.length} pairs, ${pairs.filter(pair => pair.hard).length} hard`);
}
