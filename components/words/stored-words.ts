/** Names that the corpus stores by itself, in the reader's language; what a file or a page named is shown as it is. */
import type { CorpusEntry } from '@/lib/model/article';
import type { Provenance } from '@/lib/model/report';
import {
  COMPARISONS,
  exampleOf,
  KEPT,
  NOT_STATED,
  OPEN_PAGE,
  PAGES,
  SAVED_PAGE,
  TEXTS,
  UNNAMED_CORPUS,
} from '@/lib/model/stored-names';
import type { MessageId, Words } from './words';

type NameId = Extract<MessageId, `name-${string}`>;
type SourceId = Extract<MessageId, `source-${string}`>;

const NAMES: readonly (readonly [stored: Pick<CorpusEntry, 'name' | 'source'>, id: NameId])[] = [
  [KEPT, 'name-kept'],
  [PAGES, 'name-pages'],
  [TEXTS, 'name-texts'],
  [COMPARISONS, 'name-newssniffer'],
];

const SOURCES = new Map<string, SourceId>([
  [OPEN_PAGE, 'source-open-page'],
  [SAVED_PAGE, 'source-saved-page'],
  [PAGES.source, 'source-page-files'],
  [TEXTS.source, 'source-text-files'],
  [COMPARISONS.source, 'source-newssniffer'],
  [NOT_STATED, 'source-not-stated'],
]);

/** The name of a corpus. One of ours is known by name and source together: a file may call its corpus "Texts" too. */
export function corpusNameText(words: Words, { name, source }: Pick<CorpusEntry, 'name' | 'source'>): string {
  if (name === UNNAMED_CORPUS) return words.text('name-unnamed');
  const example = exampleOf({ name, source });
  if (example !== null) return words.text(`name-example-${example}`);
  const own = NAMES.find(([stored]) => stored.name === name && stored.source === source);
  return own === undefined ? name : words.text(own[1]);
}

/** "kept by you", or the collection and the file that a stored text comes from. */
export function provenanceText(words: Words, { name, source, file, kept }: Provenance): string {
  if (kept) return words.text('source-kept');
  const collection = corpusNameText(words, { name, source });
  if (file === null || file === source || file === name) return words.text('from-collection', { name: collection });
  return words.text('from-collection-file', { name: collection, file });
}

/** The source of a version or a corpus. */
export function sourceText(words: Words, source: string): string {
  const id = SOURCES.get(source);
  return id === undefined ? source : words.text(id);
}

/** The licence of a corpus, or that none is stated. */
export function licenceText(words: Words, licence: string): string {
  return licence === NOT_STATED ? words.text('licence-not-stated') : licence;
}
