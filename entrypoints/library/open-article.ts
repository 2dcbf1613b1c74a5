/** One article with all that its page shows. */
import type { OpenedArticle } from '@/components/library/actions';
import { provenances } from '@/lib/acts/provenance';
import { sideOfVersion } from '@/lib/acts/side-of';
import type { Corpus } from '@/lib/corpus/open';
import { historyOf } from '../compare/history';

/** `null`: it is not stored, or deleted. */
export async function openArticle(corpus: Corpus, id: number): Promise<OpenedArticle | null> {
  const [[article], versions, corpora] = await Promise.all([
    corpus.articles([id]),
    corpus.versionsOf(id),
    corpus.corpora(),
  ]);
  const last = versions.at(-1);
  if (article === null || last === undefined) return null;
  const texts = await corpus.texts(versions.map(version => version.id));
  const from = provenances(corpora);
  const text = texts.at(-1) ?? { title: '', paragraphs: [], beside: null };
  const right = { articles: [article], versionId: last.id, side: sideOfVersion(last, article, text) };
  return {
    article,
    versions: versions.map((version, i) => ({ version, text: texts[i], from: from(version) })),
    history: () => historyOf(corpus, right),
  };
}
