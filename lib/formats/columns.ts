/** Columns of tables and fields of foreign JSON: which of them is which field of a version. Proposed, never certain. */
import { httpAddress } from '../basics/http-address';
import { COLUMN_FIELDS, type ColumnField, type Columns, type Sample } from '../model/columns';
import { isoTime } from '../origin/times';

/** Names of columns in the files of tools and archives, most telling first: small letters, without signs. */
const NAMES: Readonly<Record<ColumnField, readonly string[]>> = {
  title: ['title', 'headline', 'heading', 'articletitle', 'storytitle', 'name', 'titel', 'titre'],
  text: [
    ...['text', 'maintext', 'fulltext', 'articletext', 'bodytext', 'plaintext', 'articlebody', 'contenttext'],
    ...['body', 'content', 'article', 'story', 'rawtext', 'contenthtml', 'html', 'paragraphs', 'texte'],
  ],
  url: ['url', 'link', 'href', 'uri', 'address', 'articleurl', 'permalink', 'canonicalurl', 'sourceurl', 'loc', 'web'],
  publishedAt: [
    ...['publishedat', 'datepublish', 'datepublished', 'publishdate', 'publisheddate', 'publicationdate', 'published'],
    ...['publishingdate', 'pubdate', 'date', 'publicationtime', 'datum', 'day', 'createdat', 'timestamp', 'time'],
  ],
  seenAt: [
    ...['seenat', 'datedownload', 'downloaddate', 'retrieved', 'retrievedat', 'crawled', 'crawldate', 'crawledat'],
    ...['scrapedat', 'fetchedat', 'accessed', 'accessdate', 'indexeddate', 'collectedat', 'savedat', 'timeadded'],
  ],
  modifiedAt: ['modifiedat', 'datemodify', 'datemodified', 'modified', 'updated', 'updatedat', 'lastmodified'],
  byline: ['byline', 'author', 'authors', 'by', 'writer', 'creator', 'publishedby', 'autor', 'auteur'],
  site: [
    ...['site', 'sitename', 'publisher', 'medianame', 'outlet', 'publication', 'newspaper', 'sourcedomain', 'domain'],
    ...['hostname', 'host', 'domainname', 'source', 'medium', 'paper'],
  ],
  language: ['language', 'lang', 'languagecode', 'sprache', 'langue'],
  label: ['label', 'version', 'versionnumber', 'revision'],
};

/** "Date_Published" → "datepublished". */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Columns by their names alone; each column is one field at most. */
export function columnsByName(names: readonly string[]): Columns {
  const found: Partial<Record<ColumnField, string>> = {};
  const taken = new Set<string>();
  for (const field of COLUMN_FIELDS) {
    const known = NAMES[field];
    const rank = (name: string) => known.indexOf(plain(name));
    const best = names.filter(name => rank(name) >= 0 && !taken.has(name)).sort((a, b) => rank(a) - rank(b))[0];
    if (best === undefined) continue;
    found[field] = best;
    taken.add(best);
  }
  return found;
}

/** Share of full fields of a column that have to be of a sort. */
const MOST = 0.8;
/** Characters that the fields of a column of texts have on average. Headlines and teasers have less. */
const TEXT_LENGTH = 200;

/** By what stands in a column, where no name tells. */
const BY_SAMPLE: readonly (readonly [field: ColumnField, fits: (value: string) => boolean])[] = [
  ['url', value => httpAddress(value) !== null],
  ['publishedAt', value => value.length >= 8 && isoTime(value, FAR) !== null],
];
const FAR = '2100-01-01T00:00:00Z';

/** Names of columns that hold something about an article, however long it is: no texts of their own. */
const ABOUT: ReadonlySet<string> = new Set([
  ...['excerpt', 'description', 'summary', 'abstract', 'teaser', 'note', 'notes', 'comment', 'comments', 'selection'],
  ...['highlights', 'tags', 'keywords', 'cover', 'image'],
]);

/** Columns by their names, and by what stands in them. */
export function proposedColumns(names: readonly string[], sample: Sample): Columns {
  const found: Partial<Record<ColumnField, string>> = { ...columnsByName(names) };
  const free = () => names.filter(name => !Object.values(found).includes(name));
  const valuesOf = (name: string) => sample.map(row => row[name] ?? '').filter(value => value.trim() !== '');
  for (const [field, fits] of BY_SAMPLE) {
    found[field] ??= free().find(name => share(valuesOf(name), fits) >= MOST);
  }
  const longest = free()
    .filter(name => !ABOUT.has(plain(name)))
    .sort((a, b) => averageLength(valuesOf(b)) - averageLength(valuesOf(a)))[0];
  if (longest !== undefined && averageLength(valuesOf(longest)) >= TEXT_LENGTH) found.text ??= longest;
  return Object.fromEntries(Object.entries(found).filter(([, name]) => name !== undefined));
}

/** Characters of a value from which it may be a text: names, tags and folders are shorter. Chosen by eye. */
const SENTENCE_LENGTH = 60;

/** Whether a table only lists addresses, as reading lists do: none of its columns can be a text. */
export function isListOfPages(names: readonly string[], sample: Sample, { url, text }: Columns): boolean {
  if (url === undefined || text !== undefined) return false;
  const others = names.filter(name => name !== url);
  return others.every(name => averageLength(sample.map(row => row[name] ?? '')) < SENTENCE_LENGTH);
}

function share(values: readonly string[], fits: (value: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(fits).length / values.length;
}

function averageLength(values: readonly string[]): number {
  return values.reduce((sum, value) => sum + value.length, 0) / Math.max(1, values.length);
}
