/** Copies among the stored articles. */
import type { Finding, StoredCopy } from '@/components/library/actions';
import type { Corpus } from '@/lib/corpus/open';
import { fingerprints } from '@/lib/fingerprint/fingerprints';
import { framed, relationBetween } from '@/lib/match/identity';
import { relatedTo } from '@/lib/match/relation';
import type { Article, TextWithBeside, Version } from '@/lib/model/article';

/** A version with all that its relation to another is told by. */
interface Read {
  readonly version: Version;
  readonly article: Article;
  readonly text: TextWithBeside;
}

// Candidates that are read: a wire story stands in dozens of papers, in several versions each; 2 ms a text.
const MOST = 100;

/** What other articles share with one, by its latest version; whole copies first, each article once. */
export async function copiesOf(corpus: Corpus, articleId: number): Promise<StoredCopy[]> {
  const last = (await corpus.versionsOf(articleId)).at(-1);
  const [own] = last === undefined ? [] : await read(corpus, [last.id]);
  if (own === undefined) return [];
  const found = await corpus.candidates(fingerprints(own.text), MOST);
  const best = new Map<number, StoredCopy>();
  for (const other of await read(
    corpus,
    found.map(({ versionId }) => versionId),
  )) {
    const copy = other.article.id === articleId ? null : copyOf(own, other);
    if (copy !== null && (best.get(copy.articleId)?.share ?? 0) < copy.share) best.set(copy.articleId, copy);
  }
  return [...best.values()].sort((a, b) => b.share - a.share);
}

function copyOf(own: Read, other: Read): StoredCopy | null {
  const related = relatedTo(own.text, own.article.language)(other.text);
  const relation = relationBetween(sighting(other), sighting(own), related);
  if (relation === null) return null;
  return {
    articleId: other.article.id,
    versionId: other.version.id,
    title: other.version.titles.at(-1) ?? '',
    paper: other.article.siteName,
    relation,
    share: related.bInA,
  };
}

function sighting({ article, version, text }: Read) {
  const { address, site, language } = article;
  return framed({ address, site, language, publishedAt: version.publishedAt, ...text });
}

async function read(corpus: Corpus, ids: readonly number[]): Promise<Read[]> {
  const [versions, texts] = await Promise.all([corpus.versions(ids), corpus.texts(ids)]);
  const articles = await corpus.articles(versions.map(version => version?.articleId ?? 0));
  return versions.flatMap((version, i) => {
    const [article, text] = [articles[i], texts[i]];
    return version === null || article === null || text === null ? [] : [{ version, article, text }];
  });
}

// Pairs judged at once: some 50 ms, so that the page answers in between.
const AT_ONCE = 16;

/** All articles that have a copy, whole or adapted, at another paper. */
export async function findCopied(corpus: Corpus, { onFound, onShare, signal }: Finding): Promise<void> {
  const pairs = await corpus.similarVersions();
  const known = new Set<number>();
  for (let from = 0; from < pairs.length; from += AT_ONCE) {
    signal.throwIfAborted();
    const some = pairs.slice(from, from + AT_ONCE);
    const versions = await read(corpus, [...new Set(some.flat())]);
    const byId = new Map(versions.map(each => [each.version.id, each]));
    const found = some.flatMap(([one, other]) => copiedIn(byId.get(one), byId.get(other), known));
    for (const id of found) known.add(id);
    onFound(found);
    onShare((from + some.length) / pairs.length);
    await new Promise(resolve => setTimeout(resolve));
  }
  onShare(1);
}

function copiedIn(one: Read | undefined, other: Read | undefined, known: ReadonlySet<number>): number[] {
  if (one === undefined || other === undefined || one.article.id === other.article.id) return [];
  if (known.has(one.article.id) && known.has(other.article.id)) return [];
  const relation = copyOf(one, other)?.relation;
  return relation === 'copy' || relation === 'adapted' ? [one.article.id, other.article.id] : [];
}
