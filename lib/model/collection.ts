/** Whether the collection is what it was: what is remembered of it outside of its own database, and told of it. */

/** What can be said of a collection in a few reads. Two looks at one turn give the same. */
export interface Vitals {
  /** When the database was made. */
  readonly born: string;
  /** Raised with every write. */
  readonly turn: number;
  readonly nextVersion: number;
  /** Versions of each corpus, by its id; empty ones are left out. */
  readonly corpora: Readonly<Record<string, number>>;
  /** Rows of versions, where they are few enough to be counted; else `null`. */
  readonly rows: number | null;
  /** A digest of some rows, spread over all. */
  readonly sample: string;
  /** How many of these rows lack their text. */
  readonly textsLacking: number;
}

/** A piece of the walk over all that is stored. */
export interface Walked {
  /** Ids of versions in it whose row or text was altered or lost on the disk. */
  readonly damaged: readonly number[];
  /** Id that the walk goes on with; 1: it has come to the end. */
  readonly next: number;
}

/**
 * A loss that was noticed. `all`: nothing is left of what was there. `part`: there is less than there was. `damaged`:
 * as much is there as was, and something of it cannot be read. `altered`: the walk came upon versions that are not what
 * was stored, `had - left` of them.
 */
export interface Loss {
  readonly kind: 'all' | 'part' | 'damaged' | 'altered';
  /** Versions that were there, and versions that are left. */
  readonly had: number;
  readonly left: number;
  /** When all was last seen to be there. */
  readonly asOf: string;
}

/** What is remembered of the collection outside of its database. */
export interface Remembered {
  readonly vitals: Vitals;
  /** A time at which it was seen so, ISO 8601 UTC; of the last day on which it was. */
  readonly seenAt: string;
  readonly loss: Loss | null;
  /** How many versions the reader had kept at the last backup, or when a reminder was last put off. */
  readonly backedUp: number;
  /** Where the walk goes on, and which versions it found damaged; absent before the first walk. */
  readonly walk?: { readonly from: number; readonly damaged: readonly number[] };
}

/** What is told of the collection beside every answer. */
export interface CollectionState {
  /** `null`: none, or the reader has gone on without. */
  readonly loss: Loss | null;
  /** Versions kept since the last backup, where these are enough to speak of; else `null`. */
  readonly unsaved: number | null;
}
