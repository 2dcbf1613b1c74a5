/** Databases as older schemas left them, made of one of today. */
import { Dexie } from 'dexie';
import { Database } from '@/lib/corpus/store/database';

// All schemas before the fourth had these stores, without an upgrade between them.
const STORES = {
  corpora: '++id',
  versions: 'id',
  texts: '',
  recent: '',
  postings: '',
  sites: '',
  jobs: '',
  meta: '',
};

/** Write the rows of the database `from` into a new one of a schema below 4. `formerly`: a row as it was stored then. */
export async function copyAsSchema(
  schema: 1 | 2 | 3,
  { from, to, formerly = (_store, row) => row }: Copied,
): Promise<void> {
  const [now, then] = [new Database(from), new Dexie(to)];
  then.version(schema).stores(STORES);
  for (const store of Object.keys(STORES)) {
    const keys = (await now.table(store).toCollection().primaryKeys()) as number[];
    const rows = (await now.table(store).toArray()).map((row: unknown) => formerly(store, row));
    await then.table(store).bulkPut(rows, now.table(store).schema.primKey.keyPath === null ? keys : undefined);
  }
  then.close();
  now.close();
}

interface Copied {
  readonly from: string;
  readonly to: string;
  formerly?(store: string, row: unknown): unknown;
}
