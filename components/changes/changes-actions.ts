import type { FoundChange } from '@/lib/model/found-change';

/** An article that is looked at again, as the list shows it. Times in ms since 1970. */
export interface Followed {
  readonly address: string;
  readonly url: string;
  readonly site: string;
  readonly title: string;
  readonly lookedAt: number | null;
  readonly nextAt: number | null;
  readonly last: 'same' | 'changed' | 'failed' | 'revoked' | null;
}

export interface ChangesState {
  readonly changes: readonly FoundChange[];
  readonly followed: readonly Followed[];
}

/** What the list of changes can do. Each rejects when the storage or the background fails. */
export interface ChangesActions {
  load(): Promise<ChangesState>;
  /** @returns how many articles have changed */
  lookNow(): Promise<number>;
  /** `ids` empty: all. */
  markSeen(ids: readonly number[]): Promise<void>;
  /** Give the reader the changes that are listed as a feed. */
  exportFeed(format: 'atom' | 'json-feed'): Promise<void>;
  unfollow(address: string): Promise<void>;
}
