/** The articles whose texts hold some words. */
import { LEAST_INDEXED, textQuestion } from '@/components/library/text-question';
import type { Finding } from '@/components/library/actions';
import type { Corpus } from '@/lib/corpus/open';
import type { Text } from '@/lib/model/article';
import { fingerprints } from '@/lib/fingerprint/fingerprints';

// Versions that hold a phrase and are read: each takes some 2 ms.
const MOST = 2000;

/**
 * Long phrases are asked of the index first, which answers at once. Then every text is read, since a word alone is in
 * no index.
 */
export async function findInTexts(corpus: Corpus, query: string, { onFound, onShare, signal }: Finding): Promise<void> {
  const { phrases, holds } = textQuestion(query);
  const long = phrases.filter(phrase => phrase.length >= LEAST_INDEXED);
  for (const phrase of long) {
    onFound(await byIndex(corpus, phrase.join(' '), holds));
    signal.throwIfAborted();
  }
  // Every version that holds a long phrase shares one of its fingerprints, so the index has found all.
  if (long.length > 0) return onShare(1);
  for await (const { texts, done } of corpus.scanTexts(signal)) {
    onFound(texts.filter(({ text }) => holds(text)).map(({ articleId }) => articleId));
    onShare(done);
  }
}

async function byIndex(corpus: Corpus, phrase: string, holds: (text: Text) => boolean): Promise<number[]> {
  const found = await corpus.candidates(fingerprints([phrase]), MOST);
  const ids = found.map(({ versionId }) => versionId);
  const [versions, texts] = await Promise.all([corpus.versions(ids), corpus.texts(ids)]);
  return versions.flatMap((version, i) => {
    const text = texts[i];
    return version !== null && text !== null && holds(text) ? [version.articleId] : [];
  });
}
