/** The words of every language about the origin of a text: a folder that has an `origin.ts` is found by it. */
import { lazily } from '../basics/lazily';
import type { OriginWords } from './origin-schema';
import { wordList } from './schema';

const ALL = import.meta.glob<() => OriginWords>('./*/origin.ts', { eager: true, import: 'origin' });

/** In the order of their codes. Pages and notices mix languages, so that all are asked. */
export const originWords = lazily((): readonly OriginWords[] =>
  Object.keys(ALL)
    .sort()
    .map(path => ALL[path]()),
);

/** The words of the language of a BCP 47 tag; `null` where it has no folder. */
export function originWordsOf(tag: string | null): OriginWords | null {
  return ALL[`./${tag?.split(/[-_]/)[0].toLowerCase()}/origin.ts`]?.() ?? null;
}

/** A list of words of all languages, each word once. */
export function wordsOf(field: 'organisations' | 'and' | 'determiners' | 'by'): string[] {
  return [...new Set(originWords().flatMap(words => [...wordList(words[field] ?? '')]))];
}

/** Patterns of all languages that are parted by "|". */
export function phrasesOf(field: 'source' | 'photo'): string[] {
  return originWords().flatMap(words => words[field]?.split('|') ?? []);
}
