/** Compute the postings of the stored texts anew: the index must hold exactly these. */
import { fingerprints } from '../../fingerprint/fingerprints';
import type { Database } from '../store/database';
import type { RecentRow, VersionRow } from '../store/rows';
import { allIdentityHashes, identityHashes } from '../intake/identity';
import { BLOCK } from '../index/layout';
import { readTexts } from '../store/packs';
import { digestOfText, placeOf, recentRow } from '../intake/prepare';

/** Rows of versions with the postings of their texts, ids ascending; `textless`: those whose text is lost. */
export interface RebuiltPostings {
  readonly rows: readonly VersionRow[];
  readonly prints: RecentRow;
  readonly identity: RecentRow;
  readonly textless: readonly VersionRow[];
  /** Versions whose text has changed since it was stored. */
  readonly altered: readonly VersionRow[];
}

// Texts in memory at once.
const AT_ONCE = 512;

/**
 * Read versions `from … to` and compute their postings anew. `prints` and `identity` have an entry for every id, empty
 * where no version lives.
 */
export async function rebuildPostings(db: Database, from: number, to: number): Promise<RebuiltPostings> {
  const rows = (await db.versions.where(':id').between(from, to).toArray()).filter(row => !row.gone);
  const texts = await readTexts(
    db,
    rows.map(row => row.id),
  );
  const prints: ArrayLike<number>[] = Array.from({ length: to - from }, () => []);
  const ofIdentity: ArrayLike<number>[] = Array.from({ length: to - from }, () => []);
  const altered: VersionRow[] = [];
  rows.forEach((row, i) => {
    const text = texts[i];
    if (text === null) return;
    const at = row.id - from;
    const own = fingerprints(text);
    prints[at] = own;
    ofIdentity[at] = allIdentityHashes(identityHashes(placeOf(row.url, row.siteName), row.digest, own));
    if (digestOfText(text) !== row.digest) altered.push(row);
  });
  return {
    rows,
    prints: recentRow(from, prints),
    identity: recentRow(from, ofIdentity),
    textless: rows.filter((_, i) => texts[i] === null),
    altered,
  };
}

/** `[from, to)` for each piece of a block, up to `end`. */
export function pieces(block: number, end: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  const last = Math.min(end, (block + 1) * BLOCK);
  for (let from = block * BLOCK; from < last; from += AT_ONCE) {
    found.push({ from, to: Math.min(from + AT_ONCE, last) });
  }
  return found;
}
