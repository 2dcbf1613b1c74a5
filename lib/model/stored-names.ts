/**
 * Names that the corpus stores where no file gives one. They are data: a corpus is known again by them, so changing one
 * would file the next import of the same kind under a second corpus. `components/words/stored-words.ts` shows them in
 * the reader's language.
 */

/** What a corpus says of itself. */
interface Origin {
  readonly name: string;
  readonly source: string;
  readonly licence: string;
}

/** Stands for a source or licence that a file does not state. */
export const NOT_STATED = 'not stated';
export const UNNAMED_CORPUS = 'Unnamed corpus';

/** Source of a version that was read from the open page, and of one that was read from a saved page. */
export const OPEN_PAGE = 'open page';
export const SAVED_PAGE = 'saved page';

/** Id of the corpus of what the reader keeps. No file can claim it, as a file may claim its name and source. */
export const KEPT_CORPUS = 1;

/** The corpus of what the reader keeps. */
export const KEPT: Origin = { name: 'Kept by you', source: OPEN_PAGE, licence: '' };
export const PAGES: Origin = { name: 'Saved pages', source: 'pages saved as files', licence: NOT_STATED };
export const TEXTS: Origin = { name: 'Texts', source: 'plain text files', licence: NOT_STATED };
export const COMPARISONS: Origin = {
  name: 'NewsSniffer pages',
  source: 'NewsSniffer, as saved',
  licence: NOT_STATED,
};

/** NDJSON without a header is filed under its file, which is also its source. */
export function ownFile(fileName: string, name: string): Origin {
  return { name, source: fileName, licence: NOT_STATED };
}

/** The corpora that come with the extension, as the headers of their files in `seeds/` name them. */
const EXAMPLES = {
  ferry: 'Demo: the ferry story',
  wire: 'Demo: one wire story, five papers',
  quotes: 'Demo: one press conference, two papers',
  world: 'Demo: stories in French, German, Spanish, Arabic and Japanese',
  unrelated: 'Demo: forty articles that have nothing to do with each other',
} as const;

/** What their headers give as the source. */
const EXAMPLE_SOURCE = 'invented';

/** Which example a corpus is; `null` for what is no example. Nothing in an example is the reader's. */
export function exampleOf({ name, source }: Pick<Origin, 'name' | 'source'>): keyof typeof EXAMPLES | null {
  const keys = Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[];
  return (source === EXAMPLE_SOURCE && keys.find(key => EXAMPLES[key] === name)) || null;
}
