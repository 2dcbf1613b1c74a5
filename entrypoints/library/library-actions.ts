/** What the library page can do, done over the corpus. */
import { carryAway, saveHistory } from '@/components/export/carry-away';
import type { LibraryActions, OpenedArticle } from '@/components/library/actions';
import { rowOf } from '@/components/library/shelf';
import type { Words } from '@/components/words/words';
import { type Corpus, KEPT_CORPUS } from '@/lib/corpus/open';
import { passageHits } from './passage-hits';

/** Days for which a deletion can be undone: long enough to miss something after a week-end. */
const BIN_DAYS = 7;
const DAY = 86_400_000;

/** `words`: what is exported is told in the reader's language. */
export function libraryActions(opening: Promise<Corpus>, words: Words): LibraryActions {
  const swept = opening.then(corpus => corpus.emptyBin(new Date(Date.now() - BIN_DAYS * DAY).toISOString()));
  swept.catch(() => undefined); // what could not be cleared away lies in the bin a while longer
  return {
    corpora: async () => (await opening).corpora(),
    rows: async (onPiece, signal) => {
      for await (const piece of (await opening).listArticles(signal)) {
        onPiece(piece.map(each => rowOf(each, KEPT_CORPUS)));
      }
    },
    article: async id => article(await opening, id),
    passage: async text => passageHits(await opening, text),
    remove: async (ids, title) => void (await (await opening).putIntoBin(ids, title)),
    bin: async () => (await opening).binEntries(),
    exportFile: async (request, watch) => carryAway(request, { corpus: await opening, words }, watch),
    saveHistory: async id => saveHistory(id, { corpus: await opening, words }),
    restore: async id => (await opening).restoreFromBin(id),
  };
}

async function article(corpus: Corpus, id: number): Promise<OpenedArticle | null> {
  const [[found], versions, corpora] = await Promise.all([
    corpus.articles([id]),
    corpus.versionsOf(id),
    corpus.corpora(),
  ]);
  if (found === null || versions.length === 0) return null;
  const texts = await corpus.texts(versions.map(version => version.id));
  return { article: found, versions: versions.map((version, i) => ({ version, text: texts[i] })), corpora };
}
