/** Ask the index: read the rows of some hashes, and the recent postings beside them, as of one moment. */
import { resultOf, beginTransaction } from '../store/transactions';
import { type Database, type ReadCache, type IdentityRows } from '../store/database';
import { type Layout, RECENT_PRINTS, type RecentRow, type State } from '../store/rows';
import { groupBy } from '../../basics/group-by';
import { bitsOf, bucketKey, bucketOf, bucketOfRow, type TableName } from './layout';
import { idsInStored, unpacked } from './packed-row';
import type { StoredRow } from '../store/rows';
import { stateOf } from '../store/state';

/**
 * For each fingerprint the ids of the versions that hold it, ascending; absent where none does. A few ids may be wrong,
 * since a row tells only 28 bits apart. In a transaction over `meta`, `recent` and `postings`.
 */
export async function idsOfPrints(
  transaction: IDBTransaction,
  db: Database,
  prints: ReadonlySet<number>,
): Promise<Map<number, number[]>> {
  return (
    await idsOf(transaction, db, {
      table: 'prints',
      wanted: prints,
      rowsFor: rows => rows,
    })
  ).ids;
}

/** The ids of the versions that hold an identity hash, ascending. A few may be wrong, as in {@link idsOfPrints}. */
export async function idsOfIdentityHash(db: Database, mark: number): Promise<number[]> {
  const transaction = await beginTransaction(db, ['meta', 'recent', 'postings'], 'readonly');
  const { ids } = await idsOf(transaction, db, {
    table: 'identity',
    wanted: new Set([mark]),
    rowsFor: rows => rows,
  });
  return ids.get(mark) ?? [];
}

/** Ids by hash, and the state of the corpus that they belong to. */
export interface Found {
  readonly state: State;
  readonly ids: Map<number, number[]>;
}

/** As {@link idsOfPrints}, of identity hashes, and of each hash only the newest ids. */
export function newestIds(transaction: IDBTransaction, db: Database, wanted: ReadonlySet<number>): Promise<Found> {
  return idsOf(transaction, db, { table: 'identity', wanted, rowsFor: newestRows });
}

interface Asked {
  readonly table: TableName;
  readonly wanted: ReadonlySet<number>;
  /** Chooses the rows of a hash's bucket that are read. */
  readonly rowsFor: (rows: readonly StoredRow[], hash: number) => readonly StoredRow[];
}

async function idsOf(transaction: IDBTransaction, db: Database, { table, wanted, rowsFor }: Asked): Promise<Found> {
  const ask = (layout: Layout) => bucketsOf(transaction, layout, table, wanted);
  // The layout moves a few times in the life of a corpus. Asking by the remembered one brings the rows together with
  // the state, not after it.
  const { layout: guess } = cacheOf(db, transaction.db);
  const [{ state, recent }, guessed] = await Promise.all([stateAndRecent(transaction, db, table), guess && ask(guess)]);
  const buckets = guessed !== null && sameLayout(guess!, state.layout) ? guessed : await ask(state.layout);
  const found = recentIds(recent, wanted);
  for (const { asked, rows } of buckets)
    for (const hash of asked) {
      addFolded(found, hash, rowsFor(rows, hash), state.folded);
    }
  return { state, ids: found };
}

/** The rows of every bucket that some hashes lie in, each with those hashes. */
async function bucketsOf(transaction: IDBTransaction, layout: Layout, table: TableName, wanted: ReadonlySet<number>) {
  const bits = bitsOf(layout, table);
  const postings = transaction.objectStore('postings');
  return Promise.all(
    [...groupBy(wanted, hash => bucketOf(hash, bits))].map(async ([bucket, asked]) => {
      return { asked, rows: await resultOf<StoredRow[]>(postings.getAll(bucketRange(layout, table, bucket, 1))) };
    }),
  );
}

function sameLayout(a: Layout, b: Layout): boolean {
  return a.generation === b.generation && a.bits === b.bits;
}

/**
 * As {@link newestIds}, for a batch. A batch needs most buckets, so this reads all rows (some 35 MB for a million
 * versions, .4 to .5 s at the speed of `getAll`) and remembers them until the next merge changes them.
 */
export async function idsOfBatch(
  transaction: IDBTransaction,
  db: Database,
  wanted: ReadonlySet<number>,
): Promise<Found> {
  const cache = cacheOf(db, transaction.db);
  const { state, recent } = await stateAndRecent(transaction, db, 'identity');
  const isFresh =
    cache.identityRows?.generation === state.layout.generation && cache.identityRows.folded === state.folded;
  const { rows } = isFresh
    ? cache.identityRows!
    : (cache.identityRows = await allIdentityRows(state, transaction.objectStore('postings')));
  const bits = bitsOf(state.layout, 'identity');
  const found = recentIds(recent, wanted);
  for (const hash of wanted)
    addFolded(found, hash, newestRows(rows.get(bucketOf(hash, bits)) ?? [], hash), state.folded);
  return { state, ids: found };
}

// Identity hashes of a footer stand in thousands of versions, which costs an addition to a million 2.5 ms. Placing
// follows only the newest (`place.ts`).
const ENOUGH = 64;

function newestRows(rows: readonly StoredRow[], hash: number): readonly StoredRow[] {
  let from = rows.length;
  for (let ids = 0; from > 0 && ids < ENOUGH; from--) {
    ids += idsInStored(rows[from - 1], hash).length;
  }
  return rows.slice(from);
}

/** Remember the layout when the corpus is opened, so that the first look-up asks for rows before it has the state. */
export function rememberLayout(db: Database, layout: Layout): void {
  cacheOf(db, db.backendDB()).layout = layout;
}

function cacheOf(db: Database, connection: IDBDatabase): ReadCache {
  if (db.cache?.connection !== connection)
    db.cache = {
      connection,
      layout: null,
      recentIdentity: new Map(),
      identityRows: null,
    };
  return db.cache;
}

/** The state and the recent postings of a table, which every look-up reads first. */
async function stateAndRecent(
  transaction: IDBTransaction,
  db: Database,
  table: TableName,
): Promise<{ state: State; recent: readonly RecentRow[] }> {
  const cache = cacheOf(db, transaction.db);
  const store = transaction.objectStore('recent');
  const [state, recent] = await Promise.all([
    stateOf(transaction),
    table === 'identity'
      ? recentIdentity(store, cache)
      : resultOf<RecentRow[]>(store.getAll(IDBKeyRange.lowerBound(RECENT_PRINTS))),
  ]);
  cache.layout = state.layout;
  return { state, recent };
}

/** All rows of recent identity hashes. Reading the cached ones again would cost every kept page .4 ms the hundred. */
async function recentIdentity(store: IDBObjectStore, cache: ReadCache): Promise<RecentRow[]> {
  const keys = await resultOf<number[]>(store.getAllKeys(IDBKeyRange.bound(0, RECENT_PRINTS, false, true)));
  const known = cache.recentIdentity;
  const from = keys.find(key => !known.has(key));
  const read =
    from === undefined
      ? []
      : await resultOf<RecentRow[]>(store.getAll(IDBKeyRange.bound(from, RECENT_PRINTS, false, true)));
  const rows = [...keys.filter(key => from === undefined || key < from).map(key => known.get(key)!), ...read];
  cache.recentIdentity = new Map(rows.map(row => [row.first, row]));
  return rows;
}

// Requests that read all identity hashes together: each answers some 2 MB for a million versions.
const SPANS = 16;

async function allIdentityRows(state: State, postings: IDBObjectStore): Promise<IdentityRows> {
  const width = 2 ** bitsOf(state.layout, 'identity') / SPANS;
  const ranges = Array.from({ length: SPANS }, (_, i) => bucketRange(state.layout, 'identity', i * width, width));
  const rows = await Promise.all(ranges.map(range => resultOf<StoredRow[]>(postings.getAll(range))));
  return {
    generation: state.layout.generation,
    folded: state.folded,
    rows: groupBy(rows.flat().map(unpacked), bucketOfRow),
  };
}

function bucketRange(layout: Layout, table: TableName, from: number, count: number): IDBKeyRange {
  return IDBKeyRange.bound(bucketKey(layout, table, from), bucketKey(layout, table, from + count), false, true);
}

// Ids in rows are older than recent ones. A merge that was killed has left some recent ids in rows too. Those are
// passed over here, since `recent` holds them.
function addFolded(found: Map<number, number[]>, hash: number, rows: readonly StoredRow[], folded: number): void {
  const ids = rows.flatMap(row => idsInStored(row, hash)).filter(id => id < folded);
  if (ids.length > 0) {
    found.set(hash, [...ids, ...(found.get(hash) ?? [])]);
  }
}

// An import may leave 65,536 versions recent, and nearly none of their hashes are wanted. An array by the lower bits
// rules a hash out in a tenth of the time that the set takes.
const LOWER = 0xffff;

function recentIds(recent: readonly RecentRow[], wanted: ReadonlySet<number>): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const likely = new Uint8Array(LOWER + 1);
  for (const hash of wanted) likely[hash & LOWER] = 1;
  for (const { first, hashes, ends } of recent) {
    for (let version = 0, at = 0; version < ends.length; version++) {
      for (; at < ends[version]; at++) {
        if (likely[hashes[at] & LOWER] === 0 || !wanted.has(hashes[at])) {
          continue;
        }
        const ids = found.get(hashes[at]);
        if (ids === undefined) found.set(hashes[at], [first + version]);
        else ids.push(first + version);
      }
    }
  }
  return found;
}
