/** The database: its stores, its schema, and the memory that goes with one connection. README.md has the drawing. */
import { Dexie, type Table } from 'dexie';
import type { BinRow, CorpusRow, Layout, RecentRow, SiteRow, State, StoredRow, TextPack, VersionRow } from './rows';

/** All rows of identity hashes by bucket, as of a merge. */
export interface IdentityRows {
  readonly generation: number;
  readonly folded: number;
  readonly rows: ReadonlyMap<number, readonly Uint32Array<ArrayBuffer>[]>;
}

/** Rows that were read lately and may serve again, so that fewer need be read. */
export interface ReadCache {
  /** The connection that they were read through: another one may lead to another database. */
  readonly connection: IDBDatabase;
  layout: Layout | null;
  /** Rows of recent identity hashes by key. Such a row is never changed, only deleted. */
  recentIdentity: Map<number, RecentRow>;
  /** For the batches of an import; see `lookup.ts`. */
  identityRows: IdentityRows | null;
}

/**
 * Raised with every change of the stores or of the rows in them; the older schemas stay below it, with their upgrades.
 * 2: rows of postings are packed. Older rows stay as they are (`packed-row.ts`), so there is nothing to upgrade.
 * 3: a text may be stored with what stands beside it. Older texts stand alone, and are read as they are (`packs.ts`).
 * 4: the store `bin` is added, and a version may be in the bin. Nothing older changes, so there is no upgrade to kill.
 */
const SCHEMA = 4;

// Dexie keeps tenths of a version on the disk.
const DEXIE_TENTHS = 10;

/** A newer Wireprint has written to the corpus, so that this one cannot read it. */
class NewerCorpus extends Error {
  override readonly name = 'NewerCorpusError';

  constructor() {
    super('the corpus was written by a newer version of Wireprint');
  }
}

/** Opens and reopens the stores. Throws on opening when a newer Wireprint has raised the schema. */
export class Database extends Dexie {
  readonly corpora!: Table<CorpusRow, number, Omit<CorpusRow, 'id'>>;
  readonly versions!: Table<VersionRow, number>;
  readonly texts!: Table<TextPack, number>;
  readonly recent!: Table<RecentRow, number>;
  /** See `layout.ts` and `packed-row.ts`. */
  readonly postings!: Table<StoredRow, number>;
  readonly sites!: Table<SiteRow, string>;
  readonly jobs!: Table<number, string>;
  /** See `retention/bin.ts`. */
  readonly bin!: Table<BinRow, number, Omit<BinRow, 'id'>>;
  readonly meta!: Table<State, string>;
  cache: ReadCache | null = null;
  /** Versions merged through this object since it was opened, or since the last compaction; see `compact-store.ts`. */
  mergedSinceCompaction = 0;

  /** @param schema - a database with a higher one was written by a newer Wireprint, and is not opened */
  constructor(name: string, schema = SCHEMA) {
    super(name);
    this.version(1).stores({
      corpora: '++id',
      versions: 'id',
      texts: '',
      recent: '',
      postings: '',
      sites: '',
      jobs: '',
      meta: '',
    });
    this.version(SCHEMA).stores({ bin: '++id' });
    this.giveWay();
    this.refuseNewer(schema);
  }

  // Another window brings a newer schema: close, and fail here with DatabaseClosedError from now on. Dexie's own
  // handler, which `false` keeps from being called, would open the newer database under the older rules.
  private giveWay(): void {
    this.on('versionchange', () => {
      this.close();
      return false;
    });
  }

  // Dexie would go on with a newer schema, in spite of its declared version. The question is asked at every opening:
  // `compact-store.ts` closes and reopens the database.
  private refuseNewer(schema: number): void {
    const sticky = true;
    const refuse = () => {
      if (this.backendDB().version > schema * DEXIE_TENTHS) throw new NewerCorpus();
    };
    this.on('ready', refuse, sticky);
  }
}
