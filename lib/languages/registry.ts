/**
 * The languages that have a folder here. A folder is found by its files: `text.ts` exports `text`, `names.ts` exports
 * `names`, `changes.ts` exports `changes`, each a function that makes the data. Nothing is made before the language is
 * asked for.
 */
import { lazily } from '../basics/lazily';
import type { ChangeFacts } from './change-schema';
import type { Language, NameFacts, TextFacts } from './schema';

const TEXTS = import.meta.glob<() => TextFacts>('./*/text.ts', { eager: true, import: 'text' });
const NAMES = import.meta.glob<() => NameFacts>('./*/names.ts', { eager: true, import: 'names' });
const CHANGES = import.meta.glob<() => ChangeFacts>('./*/changes.ts', { eager: true, import: 'changes' });

/** ISO 639-1 codes of the languages that have data, in alphabetical order. */
export const CODES: readonly string[] = Object.keys(TEXTS)
  .map(path => path.split('/')[1])
  .sort();

const made = new Map<string, Language>();

/** The language of a BCP 47 tag ("pt-BR"), made when first asked for; `null` for one that has no folder. */
export function languageOfTag(tag: string): Language | null {
  const code = tag.split(/[-_]/)[0].toLowerCase();
  const known = made.get(code);
  if (known) return known;
  const text = TEXTS[`./${code}/text.ts`];
  if (!text) return null;
  const language = new LazyLanguage(
    code,
    text,
    NAMES[`./${code}/names.ts`] ?? null,
    CHANGES[`./${code}/changes.ts`] ?? null,
  );
  made.set(code, language);
  return language;
}

/** Every language, in the order of their codes. Only for what asks in all languages at once. */
export const everyLanguage = lazily((): readonly Language[] => CODES.map(code => languageOfTag(code)!));

/** Makes each part of the data when it is first read. */
class LazyLanguage implements Language {
  readonly #text: () => TextFacts;
  readonly #names: () => NameFacts | null;
  readonly #changes: () => ChangeFacts | null;

  constructor(
    readonly code: string,
    text: () => TextFacts,
    names: (() => NameFacts) | null,
    changes: (() => ChangeFacts) | null,
  ) {
    this.#text = lazily(text);
    this.#names = lazily(() => names?.() ?? null);
    this.#changes = lazily(() => changes?.() ?? null);
  }

  get text(): TextFacts {
    return this.#text();
  }

  get names(): NameFacts | null {
    return this.#names();
  }

  get changes(): ChangeFacts | null {
    return this.#changes();
  }
}
