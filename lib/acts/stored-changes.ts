/** The latest changes among stored versions: which versions follow each other, and when. */
import type { CorpusReader, CorpusShelf, ExportChoice } from '../corpus/corpus';
import type { ListedArticle, ListedVersion } from '../model/listed';

/** Two versions of one article, one after the other. */
export interface StoredChange {
  readonly from: number;
  readonly to: number;
  /** When the later one came into the collection or was seen; ISO 8601 UTC. */
  readonly at: string;
}

type Parts = Pick<CorpusReader, 'corpora'> & Pick<CorpusShelf, 'listArticles'>;

/** The `most` latest changes, newest first. Reads no text. */
export async function latestChanges(
  corpus: Parts,
  what: ExportChoice,
  { most, signal }: { readonly most: number; readonly signal?: AbortSignal },
): Promise<StoredChange[]> {
  const importedAt = new Map((await corpus.corpora()).map(entry => [entry.id, entry.importedAt]));
  const articles = typeof what === 'object' && 'articles' in what ? new Set(what.articles) : null;
  const corpusId = typeof what === 'object' && 'corpusId' in what ? what.corpusId : null;
  const timeOf = ({ seenAt, corpora }: ListedVersion) => seenAt ?? importedAt.get(corpora[0]) ?? '';
  let found: StoredChange[] = [];
  for await (const piece of corpus.listArticles(signal)) {
    const wanted = piece.filter(({ id }) => articles === null || articles.has(id));
    for (const article of wanted) found.push(...stepsOf(article, corpusId, timeOf));
    if (found.length > 2 * most) found = newest(found, most);
  }
  return newest(found, most);
}

function stepsOf(
  { versions }: ListedArticle,
  corpusId: number | null,
  timeOf: (version: ListedVersion) => string,
): StoredChange[] {
  const own = versions.filter(({ corpora }) => corpusId === null || corpora.includes(corpusId));
  return own.slice(1).map((version, i) => ({ from: own[i].id, to: version.id, at: timeOf(version) }));
}

function newest(changes: readonly StoredChange[], most: number): StoredChange[] {
  return [...changes].sort((one, other) => (one.at < other.at ? 1 : -1)).slice(0, most);
}
