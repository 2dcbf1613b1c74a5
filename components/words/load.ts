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

/** The sources of one language by path: "./said.ftl". */
type Catalogue = Readonly<Record<string, string>>;

// Each language is one chunk, which is loaded when it is read. This list stands in what the popup loads first, so it
// has one row a language, not one a file.
const CATALOGUES = import.meta.glob<Catalogue>('./locales/*/catalogue.ts', { import: 'CATALOGUE' });

/** Languages that have a catalogue. */
export const LOCALES: readonly string[] = Object.keys(CATALOGUES).map(path => path.split('/')[2]);

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
  const catalogue = await CATALOGUES[`./locales/${locale}/catalogue.ts`]();
  const regional = regionalTag(locale, readerTags);
  return wordsOf({
    locale: withDigitsOf(regional, intlTag(locale)),
    regional,
    sources: files.map(file => catalogue[`./${file}.ftl`]),
  });
}

// Bare "en" is American to `Intl`; the English catalogue is British: "a, b and c".
const INTL: Readonly<Record<string, string>> = { en: 'en-GB' };

function regionalTag(locale: string, readerTags: readonly string[]): string {
  return readerTags.find(tag => isReadBy(locale, tag)) ?? intlTag(locale);
}

/** Countries of one language write other digits, Egypt "٣" and Morocco "3": counts have those of the reader's dates. */
function withDigitsOf(regional: string, tag: string): string {
  const [wanted, own] = [regional, tag].map(each => new Intl.NumberFormat(each).resolvedOptions().numberingSystem);
  return wanted === own ? tag : `${tag}-u-nu-${wanted}`;
}

/** `Intl` joins language and country by a hyphen, the folders of browsers by a low line. */
function intlTag(locale: string): string {
  return INTL[locale] ?? locale.replace('_', '-');
}
