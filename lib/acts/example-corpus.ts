/** The bundled examples as a corpus that stands in memory only: nothing of them is stored to be looked at. */
import type { Candidate, CorpusReader } from '../corpus/corpus';
import { fingerprints } from '../fingerprint/fingerprints';
import { ndjsonLine } from '../formats/articles/ndjson-line';
import type { Article, CorpusEntry, IncomingVersion, PageReading, TextWithBeside, Version } from '../model/article';
import type { CorpusHeader } from '../formats/format';
import { address } from '../origin/address';
import { site } from '../origin/site';
import { words } from '../text/words';

/** What a look-up and a comparison ask of a corpus, answered from memory. */
export interface Examples {
  readonly corpus: CorpusReader;
  /** Ids of the versions of the first article, oldest first. */
  readonly story: readonly number[];
  /** The newest version of the first article, as an open page would be read. */
  readonly page: PageReading;
}

interface Example {
  readonly version: Version;
  readonly incoming: IncomingVersion;
}

/** Id of the corpus that the examples say they come from; the first that is not the reader's own. */
const CORPUS = 2;

/**
 * @param file - NDJSON with a header, as in `seeds/`; its first article is the story
 * @throws RangeError when a line of it cannot be read, or when it has no version
 */
export function examples(file: string): Examples {
  const { header, versions } = readLines(file);
  const articles = articlesOf(versions);
  const all = versions.map((incoming, at) => ({ incoming, version: versionOf(incoming, at, articles) }));
  const story = all.filter(({ version }) => version.articleId === 1);
  const newest = story.at(-1);
  if (newest === undefined) throw new RangeError('the examples have no version');
  return {
    corpus: corpusOf(all, articles, header),
    story: story.map(({ version }) => version.id),
    page: pageOf(newest.incoming),
  };
}

function readLines(file: string): { header: CorpusHeader; versions: IncomingVersion[] } {
  const rows = file.split('\n').filter(Boolean);
  const versions: IncomingVersion[] = [];
  let header: CorpusHeader | null = null;
  rows.forEach((row, at) => {
    const read = ndjsonLine(new TextEncoder().encode(row), {
      first: at === 0,
      now: new Date().toISOString(),
      corpus: header?.name ?? '',
    });
    if ('header' in read) header = read.header;
    else if ('version' in read) versions.push(read.version);
    else throw new RangeError(`line ${at + 1} of the examples cannot be read`);
  });
  if (header === null) throw new RangeError('the examples have no header');
  return { header, versions };
}

/** Articles are told apart by their addresses; their ids count from 1. */
function articlesOf(versions: readonly IncomingVersion[]): Article[] {
  const addresses = [...new Set(versions.map(({ url }) => address(url ?? '')))];
  return addresses.map((at, index) => {
    const first = versions.find(({ url }) => address(url ?? '') === at)!; // the address is one of theirs
    return { id: index + 1, address: at, site: site(first.url ?? ''), siteName: first.site, language: first.language };
  });
}

function versionOf(incoming: IncomingVersion, at: number, articles: readonly Article[]): Version {
  const own = articles.find(article => article.address === address(incoming.url ?? ''));
  return {
    ...incoming,
    id: at + 1,
    articleId: own?.id ?? 0,
    corpusId: CORPUS,
    name: incoming.label === null ? { number: 1 } : { given: incoming.label },
    order: incoming.order ?? 0,
    titles: [incoming.title],
    seenAgainAt: incoming.seenAt,
    words: incoming.paragraphs.reduce((sum, text) => sum + words(text).length, 0),
  };
}

function corpusOf(all: readonly Example[], articles: readonly Article[], header: CorpusHeader): CorpusReader {
  const versions = all.map(({ version }) => version);
  const textOf = ({ title, paragraphs, beside }: TextWithBeside) => ({ title, paragraphs, beside });
  const entry: CorpusEntry = {
    ...header,
    id: CORPUS,
    articles: articles.length,
    versions: all.length,
    bytes: 0,
    importedAt: '',
  };
  return {
    candidates: async (asked, limit) => nearest(all, asked).slice(0, limit),
    versions: async ids => ids.map(id => versions[id - 1] ?? null),
    articles: async ids => ids.map(id => articles[id - 1] ?? null),
    versionsOf: async id => versions.filter(({ articleId }) => articleId === id),
    texts: async ids => ids.map(id => (all[id - 1] ? textOf(all[id - 1].incoming) : null)),
    articlesAt: async at => articles.filter(article => at !== '' && article.address === at),
    boilerplate: async (_, paragraphs) => paragraphs.map(() => false),
    size: async () => ({ articles: articles.length, versions: all.length }),
    corpora: async () => [entry],
    revision: async () => 'examples',
  };
}

/** Versions that share fingerprints with `asked`, most first: each is compared, as there are only some. */
function nearest(all: readonly Example[], asked: Uint32Array): Candidate[] {
  const wanted = new Set(asked);
  return all
    .map(({ version, incoming }) => {
      const hits = fingerprints(incoming).filter(print => wanted.has(print)).length;
      return { versionId: version.id, hits, weight: hits };
    })
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.weight - a.weight);
}

function pageOf(incoming: IncomingVersion): PageReading {
  return {
    ...incoming,
    url: incoming.url ?? '',
    beside: incoming.beside ?? [],
    canonical: null,
    live: false,
    entries: [],
    otherArticles: 0,
  };
}
