import type { Language } from './schema';

/**
 * What an engine builds of the data of a language: patterns, maps, sets. It is made when a text in that language first
 * asks for it, and kept. For no language there is none.
 *
 * @param make - gives `null` where the language leaves out what the engine would need
 */
export function perLanguage<T>(make: (language: Language) => T): (language: Language | null) => T | null {
  const made = new WeakMap<Language, { readonly value: T }>();
  return language => {
    if (language === null) return null;
    let kept = made.get(language);
    if (!kept) {
      made.set(language, (kept = { value: make(language) }));
    }
    return kept.value;
  };
}
