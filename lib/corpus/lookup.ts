/**
 * Ask the postings: rows of the index, and the recent ones beside them, as they
 * were at one moment. On IndexedDB itself, since a look-up is a hundred requests
 * and Dexie's part of each would be as large as the browser's.
 */
import { type Database, type Layout, type MarkRows, RECENT_PRINTS, type RecentRow, type State, STATE } from './database';
import { grouped } from './grouped';
import { bitsOf, bucketKey, bucketOf, bucketOfRow, idsIn, type TableName } from './layout';

/**
 * For each hash the ids of the versions that hold it, ascending; absent where
 * none does. A few ids may be wrong, since a row tells only 28 bits apart.
 */
export async function idsOf(db: Database, table: TableName, hashes: Iterable<number>): Promise<Map<number, number[]>> {
  const wanted = new Set(hashes);
  const { state, recent, postings } = await begun(db, table);
  const bits = bitsOf(state.layout, table);
  const found = recentIds(recent, wanted);
  await Promise.all(
    [...grouped(wanted, hash => bucketOf(hash, bits))].map(async ([bucket, asked]) => {
      const rows = await answer<Uint32Array[]>(postings.getAll(bucketRange(state.layout, table, bucket, 1)));
      for (const hash of asked) addFolded(found, hash, rows, state.folded);
    }),
  );
  return found;
}

/**
 * As {@link idsOf}, of marks, for a batch, and of each mark only the newest. It
 * would ask for most buckets, so all rows are read (some 35 MB for a million
 * versions, .4 to .5 s at the speed of `getAll`), and held until the next fold changes them.
 */
export async function idsOfBatch(db: Database, hashes: Iterable<number>): Promise<Map<number, number[]>> {
  const wanted = new Set(hashes);
  const { state, recent, postings } = await begun(db, 'marks');
  const held = db.markRows;
  const isFresh = held?.generation === state.layout.generation && held.folded === state.folded;
  const { rows } = isFresh ? held : (db.markRows = await allMarkRows(state, postings));
  const bits = bitsOf(state.layout, 'marks');
  const found = recentIds(recent, wanted);
  for (const hash of wanted) addFolded(found, hash, newestRows(rows.get(bucketOf(hash, bits)) ?? [], hash), state.folded);
  return found;
}

// A footer's marks stand in thousands of versions; only the newest are ever followed (`place.ts`).
const ENOUGH = 64;

function newestRows(rows: readonly Uint32Array[], hash: number): readonly Uint32Array[] {
  let from = rows.length;
  for (let held = 0; from > 0 && held < ENOUGH; from--) held += idsIn(rows[from - 1], hash).length;
  return rows.slice(from);
}

/** A transaction with what every look-up needs first. */
async function begun(db: Database, table: TableName): Promise<{ state: State; recent: RecentRow[]; postings: IDBObjectStore }> {
  // The browser may have closed the connection: Dexie opens it again, or says that it was closed for good.
  if (!db.isOpen()) await db.meta.get(STATE);
  const transaction = db.backendDB().transaction(['meta', 'recent', 'postings'], 'readonly');
  const [state, recent] = await Promise.all([
    answer<State>(transaction.objectStore('meta').get(STATE)),
    answer<RecentRow[]>(transaction.objectStore('recent').getAll(recentRange(table))),
  ]);
  return { state, recent, postings: transaction.objectStore('postings') };
}

// Requests that read all marks: each answers some 2 MB for a million versions.
const SPANS = 16;

async function allMarkRows(state: State, postings: IDBObjectStore): Promise<MarkRows> {
  const width = 2 ** bitsOf(state.layout, 'marks') / SPANS;
  const ranges = Array.from({ length: SPANS }, (_, i) => bucketRange(state.layout, 'marks', i * width, width));
  const rows = await Promise.all(ranges.map(range => answer<Uint32Array[]>(postings.getAll(range))));
  return { generation: state.layout.generation, folded: state.folded, rows: grouped(rows.flat(), bucketOfRow) };
}

function bucketRange(layout: Layout, table: TableName, from: number, count: number): IDBKeyRange {
  return IDBKeyRange.bound(bucketKey(layout, table, from), bucketKey(layout, table, from + count), false, true);
}

/** The keys of recent rows of a table. */
function recentRange(table: TableName): IDBKeyRange {
  return table === 'marks' ? IDBKeyRange.bound(0, RECENT_PRINTS, false, true) : IDBKeyRange.lowerBound(RECENT_PRINTS);
}

function answer<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error as DOMException);
  });
}

// Ids in rows are older than recent ones. A fold that was cut short has left newer ones in rows: they count as recent only.
function addFolded(found: Map<number, number[]>, hash: number, rows: readonly Uint32Array[], folded: number): void {
  const ids = rows.flatMap(row => idsIn(row, hash)).filter(id => id < folded);
  if (ids.length > 0) found.set(hash, [...ids, ...(found.get(hash) ?? [])]);
}

function recentIds(recent: readonly RecentRow[], wanted: ReadonlySet<number>): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const { first, hashes, ends } of recent) {
    for (let version = 0, at = 0; version < ends.length; version++) {
      for (; at < ends[version]; at++) {
        if (!wanted.has(hashes[at])) continue;
        const ids = found.get(hashes[at]);
        if (ids === undefined) found.set(hashes[at], [first + version]);
        else ids.push(first + version);
      }
    }
  }
  return found;
}
