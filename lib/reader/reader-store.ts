/**
 * What the extension remembers of the reader's own doing: readings, follows, changes that were found, versions that it
 * kept by itself. A database of its own, so that the corpus stays what can be given away.
 */
import { Dexie, type Table } from 'dexie';
import { due, type Follow } from '../papers/schedule';
import { type Reading, type Readings, withReading } from '../papers/last-read';
import type { FoundChange } from '../model/found-change';
import type { KeptNote } from '../model/kept-note';

class ReaderDatabase extends Dexie {
  readonly readings!: Table<Readings, string>;
  readonly follows!: Table<Follow, string>;
  readonly found!: Table<FoundChange, number, Omit<FoundChange, 'id'>>;
  readonly kept!: Table<KeptNote, number>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({
      readings: 'address, site, latest.at',
      follows: 'address, site',
      found: '++id, at, address',
      kept: 'versionId, [site+by]',
    });
  }
}

/** Readings that are remembered: 2 MB at some 200 bytes each. Twenty articles a day fill it in more than a year. */
const READINGS = 10_000;

/** Changes that are listed; older ones are forgotten, their versions stay. */
const FOUND = 2_000;

export interface ReaderStore {
  readings(address: string): Promise<Readings | null>;
  /** Remember a reading. */
  noteReading(place: { address: string; site: string }, reading: Reading): Promise<void>;
  forgetReadings(): Promise<void>;
  noteKept(kept: KeptNote): Promise<void>;
  /** Ids of the versions of a site that were kept so. */
  keptAt(site: string, by: KeptNote['by'], born?: string): Promise<number[]>;
  forgetKept(versionIds: readonly number[]): Promise<void>;
  follows(): Promise<Follow[]>;
  follow(address: string): Promise<Follow | null>;
  putFollow(follow: Follow): Promise<void>;
  dropFollow(address: string): Promise<void>;
  due(now: number): Promise<Follow[]>;
  /** Newest first. */
  foundChanges(limit: number): Promise<FoundChange[]>;
  noteFound(change: Omit<FoundChange, 'id'>): Promise<void>;
  /** `ids` empty: all. */
  markSeen(ids: readonly number[]): Promise<void>;
  unseen(): Promise<number>;
  close(): void;
}

export function openReaderStore(name = 'wireprint-reader'): ReaderStore {
  const db = new ReaderDatabase(name); // opened by the first use
  return {
    ...readingsOf(db),
    ...followsOf(db),
    ...foundOf(db),
    close: () => db.close(),
  };
}

function readingsOf(db: ReaderDatabase) {
  return {
    readings: async (address: string) => (await db.readings.get(address)) ?? null,
    noteReading: async (place: { address: string; site: string }, reading: Reading) => {
      await db.transaction('rw', db.readings, async () => {
        const known = (await db.readings.get(place.address)) ?? null;
        await db.readings.put(withReading(known, place, reading));
        const over = (await db.readings.count()) - READINGS;
        if (over > 0) await db.readings.orderBy('latest.at').limit(over).delete();
      });
    },
    forgetReadings: () => db.readings.clear(),
    noteKept: async (kept: KeptNote) => void (await db.kept.put(kept)),
    keptAt: (site: string, by: KeptNote['by'], born?: string) =>
      db.kept
        .where({ site, by })
        .filter(note => born === undefined || note.born === born)
        .primaryKeys(),
    forgetKept: (versionIds: readonly number[]) => db.kept.bulkDelete([...versionIds]),
  };
}

function followsOf(db: ReaderDatabase) {
  return {
    follows: () => db.follows.toArray(),
    follow: async (address: string) => (await db.follows.get(address)) ?? null,
    putFollow: async (follow: Follow) => void (await db.follows.put(follow)),
    dropFollow: (address: string) => db.follows.delete(address),
    due: async (now: number) => due(await db.follows.toArray(), now),
  };
}

function foundOf(db: ReaderDatabase) {
  return {
    foundChanges: (limit: number) => db.found.orderBy('at').reverse().limit(limit).toArray(),
    noteFound: async (change: Omit<FoundChange, 'id'>) => {
      await db.transaction('rw', db.found, async () => {
        await db.found.add({ ...change }); // Dexie writes the id into what it is given
        const over = (await db.found.count()) - FOUND;
        if (over > 0) await db.found.orderBy('at').limit(over).delete();
      });
    },
    markSeen: async (ids: readonly number[]) => {
      const rows = ids.length === 0 ? db.found.toCollection() : db.found.where(':id').anyOf([...ids]);
      await rows.modify({ seen: true });
    },
    unseen: () => db.found.filter(({ seen }) => !seen).count(),
  };
}
