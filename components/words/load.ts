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
  | 'export'
  | 'welcome';

// Each file is a chunk of its own, so that a page loads one language, and of that its own sentences only.
const FILES = import.meta.glob<string>('./locales/*/*.ftl', { query: '?raw', import: 'default' });

/** Languages that have a catalogue. */
export const LOCALES: readonly string[] = [...new Set(Object.keys(FILES).map(path => path.split('/')[2]))];

/**
 * The reader's language from those of the browser's interface, the first that has a catalogue, else English.
 * "de-AT" finds "de", "pt-PT" finds "pt_BR", which is near enough to read.
 */
export function chosenLocale(wanted: readonly string[]): string {
  return wanted.map(catalogueOf).find(locale => locale !== undefined) ?? 'en';
}

function catalogueOf(tag: string): string | undefined {
  return LOCALES.find(locale => isReadBy(locale, tag));
}

/** A catalogue is for those who write its language in its script: a country changes words, a script all of them. */
function isReadBy(locale: string, tag: string): boolean {
  const [ours, theirs] = [locale, tag].map(scriptOf);
  return ours !== null && ours === theirs;
}

/** "pt-Latn" of "pt_BR"; `null` of what is no tag. */
function scriptOf(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return `${language}-${script}`;
  } catch {
    return null;
  }
}

/** Load the words of a language. `readerTags`: the reader's languages, for the order of day and month. */
export async function loadWords(
  locale: string,
  files: readonly CatalogueFile[],
  readerTags: readonly string[],
): Promise<Words> {
  const sources = await Promise.all(files.map(file => FILES[`./locales/${locale}/${file}.ftl`]()));
  return wordsOf({
    locale: intlTag(locale),
    regional: regionalTag(locale, readerTags),
    sources,
  });
}

// Bare "en" is American to `Intl`; the English catalogue is British: "a, b and c".
const INTL: Readonly<Record<string, string>> = { en: 'en-GB' };

function regionalTag(locale: string, readerTags: readonly string[]): string {
  return readerTags.find(tag => isReadBy(locale, tag)) ?? intlTag(locale);
}

/** `Intl` joins language and country by a hyphen, the folders of browsers by a low line. */
function intlTag(locale: string): string {
  return INTL[locale] ?? locale.replace('_', '-');
}
