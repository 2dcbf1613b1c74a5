/** What the library page can do, done over the corpus. */
import { carryAway, saveHistory } from '@/components/export/carry-away';
import type { Changed, LibraryActions } from '@/components/library/actions';
import { rowOf } from '@/components/library/shelf';
import type { Words } from '@/components/words/words';
import { type Corpus, KEPT_CORPUS } from '@/lib/corpus/open';
import type { ListedArticle } from '@/lib/model/listed';
import { address } from '@/lib/origin/address';
import { copiesOf, findCopied } from './copies';
import { findInTexts } from './find-in-texts';
import { openArticle } from './open-article';
import { passageHits } from './passage-hits';

/** Days for which a deletion can be undone: long enough to miss something after a week-end. */
const BIN_DAYS = 7;
const DAY = 86_400_000;

/** `words`: what is exported is told in the reader's language. */
export function libraryActions(opening: Promise<Corpus>, words: Words): LibraryActions {
  return {
    corpora: async () => (await opening).corpora(),
    rows: async (onPiece, signal) => {
      for await (const piece of (await opening).listArticles(signal)) onPiece(piece.map(row));
    },
    article: async id => openArticle(await opening, id),
    articleAt: async url => (await (await opening).articlesAt(address(url))).at(-1)?.id ?? null,
    copiesOf: async id => copiesOf(await opening, id),
    passage: async text => passageHits(await opening, text),
    inTexts: async (query, finding) => findInTexts(await opening, query, finding),
    copied: async finding => findCopied(await opening, finding),
    remove: async (ids, title) => remove(await opening, ids, title),
    bin: async () => (await opening).binEntries(),
    exportFile: async (request, watch) => carryAway(request, { corpus: await opening, words }, watch),
    saveHistory: async id => saveHistory(id, { corpus: await opening, words }),
    restore: async id => {
      const corpus = await opening;
      return changed(corpus, await corpus.restoreFromBin(id));
    },
    emptyBin: async (which, onShare, signal) => {
      const before = which === 'all' ? Date.now() + DAY : Date.now() - BIN_DAYS * DAY;
      const onProgress = (done: number, of: number) => onShare(of === 0 ? 1 : done / of);
      await (await opening).emptyBin(new Date(before).toISOString(), onProgress, signal);
    },
  };
}

function row(article: ListedArticle) {
  return rowOf(article, KEPT_CORPUS);
}

async function remove(corpus: Corpus, ids: readonly number[], title: string): Promise<Changed> {
  const versions = await corpus.versions(ids);
  const articles = [...new Set(versions.flatMap(version => (version === null ? [] : [version.articleId])))];
  await corpus.putIntoBin(ids, title);
  return changed(corpus, articles);
}

async function changed(corpus: Corpus, ids: readonly number[]): Promise<Changed> {
  return { ids, rows: (await corpus.articlesListed(ids)).map(row) };
}
