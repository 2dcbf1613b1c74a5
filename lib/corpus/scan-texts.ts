/** All stored texts one after the other, for a search that no index answers. */
import type { TextWithBeside } from '../model/article';
import type { Database } from './store/database';
import { deletedCorpora, isLiving } from './store/deleted';
import { readTexts } from './store/packs';
import { stateOf } from './store/state';

/** A stored text with its version and article. */
export interface ScannedText {
  readonly versionId: number;
  readonly articleId: number;
  readonly text: TextWithBeside;
}

/** A piece of a scan; `done`: the share of the corpus that was read up to its end, 0..1. */
export interface ScannedPiece {
  readonly texts: readonly ScannedText[];
  readonly done: number;
}

// Versions in one piece: some 30 ms, so that the page answers in between.
const AT_ONCE = 64;

/** The last stored first. */
export async function* scanTexts(db: Database, signal?: AbortSignal): AsyncGenerator<ScannedPiece> {
  const [{ nextVersion }, deleted] = await Promise.all([stateOf(db), deletedCorpora(db)]);
  for (let below = nextVersion; below > 1; below -= AT_ONCE) {
    signal?.throwIfAborted();
    const rows = await db.versions
      .where(':id')
      .between(below - AT_ONCE, below)
      .reverse()
      .toArray();
    const living = rows.filter(row => isLiving(row, deleted));
    const ids = living.map(row => row.id);
    const texts = await readTexts(db, ids);
    yield {
      texts: living.flatMap(({ id, articleId }, i) => {
        const text = texts[i];
        return text === null ? [] : [{ versionId: id, articleId, text }];
      }),
      done: Math.min(1, (nextVersion - below + AT_ONCE) / (nextVersion - 1)),
    };
  }
}
