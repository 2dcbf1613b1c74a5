/** The history of one article, with what each version changed in the one before it. */
import { compareTexts } from '@/lib/acts/compare-texts';
import type { CarriedCorpus } from '@/lib/acts/carried-corpus';
import type { ArticleHistory, Step } from './history-html';

/** `null`: the article is not stored. */
export async function historyOfArticle(corpus: CarriedCorpus, articleId: number): Promise<ArticleHistory | null> {
  const [[article], versions, corpora] = await Promise.all([
    corpus.articles([articleId]),
    corpus.versionsOf(articleId),
    corpus.corpora(),
  ]);
  const texts = await corpus.texts(versions.map(({ id }) => id));
  const steps: Step[] = [];
  for (const [i, version] of versions.entries()) {
    const [text, before] = [texts[i], steps.at(-1)];
    if (text === null) continue;
    const comparison = before === undefined ? null : await compared(corpus, before.version.id, version.id);
    const from = corpora.find(({ id }) => id === version.corpusId) ?? null;
    steps.push({ version, text, comparison, corpus: from });
  }
  if (article === null || steps.length === 0) return null;
  return { site: article.siteName, language: article.language, steps };
}

async function compared(corpus: CarriedCorpus, from: number, to: number) {
  const found = await compareTexts({ a: `v:${from}`, b: `v:${to}` }, { corpus, readTab: async () => null });
  return found.state === 'compared' ? found.comparison : null;
}
