/**
 * The page words of all languages that have a file `page.ts`, together: a page says little of its language, and papers
 * mix labels of several. Made when first asked for.
 */
import { lazily } from '../basics/lazily';
import type { PageWords } from './page-schema';

const PAGES = import.meta.glob<() => PageWords>('./*/page.ts', { eager: true, import: 'page' });

const all = lazily(() => Object.values(PAGES).map(make => make()));

/** The phrases of one list in all languages, each once. */
export function pagePhrases(list: keyof PageWords): readonly string[] {
  return [...new Set(all().flatMap(words => words[list] ?? []))];
}
