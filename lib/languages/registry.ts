/**
 * The languages that have a folder here. A folder is found by its files: `text.ts` exports `text`, `names.ts` exports
 * `names`, each a function that makes the data. Nothing is made before the language is asked for.
 */
import type { Language, NameFacts, TextFacts } from './schema';

const TEXTS = import.meta.glob<() => TextFacts>('./*/text.ts', { eager: true, import: 'text' });
const NAMES = import.meta.glob<() => NameFacts>('./*/names.ts', { eager: true, import: 'names' });

/** ISO 639-1 codes of the languages that have data, in alphabetical order. */
export const CODES: readonly string[] = Object.keys(TEXTS)
  .map(path => path.split('/')[1])
  .sort();

const made = new Map<string, Language>();

/** The language of a BCP 47 tag, made when first asked for; `null` for one that has no folder. */
export function languageOfTag(tag: string): Language | null {
  const code = tag.slice(0, 2).toLowerCase();
  const known = made.get(code);
  if (known) return known;
  const text = TEXTS[`./${code}/text.ts`];
  if (!text) return null;
  const language = { code, text: text(), names: NAMES[`./${code}/names.ts`]?.() ?? null };
  made.set(code, language);
  return language;
}
