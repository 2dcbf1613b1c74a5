/** What the acts ask of the reader's own memory. `lib/reader` keeps it. */
import type { FoundChange } from '../model/found-change';
import type { KeptNote } from '../model/kept-note';
import type { Reading, Readings } from '../papers/last-read';
import type { Follow } from '../papers/schedule';

export interface ReaderMemory {
  readings(address: string): Promise<Readings | null>;
  noteReading(place: { address: string; site: string }, reading: Reading): Promise<void>;
  noteKept(kept: KeptNote): Promise<void>;
  keptAt(site: string, by: KeptNote['by'], born?: string): Promise<number[]>;
  forgetKept(versionIds: readonly number[]): Promise<void>;
  /** Newest first. */
  foundChanges(limit: number): Promise<FoundChange[]>;
  noteFound(change: Omit<FoundChange, 'id'>): Promise<void>;
  due(now: number): Promise<Follow[]>;
  follows(): Promise<Follow[]>;
  follow(address: string): Promise<Follow | null>;
  putFollow(follow: Follow): Promise<void>;
  dropFollow(address: string): Promise<void>;
}
