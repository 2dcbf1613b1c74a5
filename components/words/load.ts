/** Which language the reader gets, and the files of its catalogue that a page needs. */
import { type Words, wordsOf } from './words';

/** A file of the catalogue: what `lib/say` says, what several pages say, what one page says. */
export type CatalogueFile =
  | 'said'
  | 'shared'
  | 'report'
  | 'compare'
  | 'options'
  | 'library'
  | 'panel'
  | 'papers'
  | 'archive'
  | 'faults'
  | 'trust'
  | 'export';

// Each file is a chunk of its own, so that a page loads one language, and of that its own sentences only.
const FILES = import.meta.glob<string>('./locales/*/*.ftl', { query: '?raw', import: 'default' });

/** Languages that have a catalogue. */
export const LOCALES: readonly string[] = [...new Set(Object.keys(FILES).map(path => path.split('/')[2]))];

/**
 * The reader's language from those of the browser's interface, the first that has a catalogue, else English.
 * "de-AT" finds "de".
 */
export function chosenLocale(wanted: readonly string[]): string {
  const bases = wanted.map(baseOf);
  return bases.find(base => LOCALES.includes(base)) ?? 'en';
}

/** Load the words of a language. `readerTags`: the reader's languages, for the order of day and month. */
export async function loadWords(
  locale: string,
  files: readonly CatalogueFile[],
  readerTags: readonly string[],
): Promise<Words> {
  const sources = await Promise.all(files.map(file => FILES[`./locales/${locale}/${file}.ftl`]()));
  return wordsOf({
    locale: INTL[locale] ?? locale,
    regional: regionalTag(locale, readerTags),
    sources,
  });
}

// Bare "en" is American to `Intl`; the English catalogue is British: "a, b and c".
const INTL: Readonly<Record<string, string>> = { en: 'en-GB' };

function regionalTag(locale: string, readerTags: readonly string[]): string {
  return readerTags.find(tag => baseOf(tag) === locale) ?? INTL[locale] ?? locale;
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0];
}
