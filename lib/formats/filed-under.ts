/**
 * What versions are filed under where their file describes no corpus. These words are stored: a corpus is known again
 * by them, so changing one would file the next import of the same kind under a second corpus.
 */
import type { CorpusHeader } from './format';

/** Stands for a source or licence that a file does not state. */
export const NOT_STATED = 'not stated';
export const UNNAMED_CORPUS = 'Unnamed corpus';

export const PAGES: CorpusHeader = { name: 'Saved pages', source: 'pages saved as files', licence: NOT_STATED };
export const TEXTS: CorpusHeader = { name: 'Texts', source: 'plain text files', licence: NOT_STATED };
export const COMPARISONS: CorpusHeader = {
  name: 'NewsSniffer pages',
  source: 'NewsSniffer, as saved',
  licence: NOT_STATED,
};

/** NDJSON without a header is filed under its file. */
export function ownFile(fileName: string, name: string): CorpusHeader {
  return { name, source: `file “${fileName}”`, licence: NOT_STATED };
}
