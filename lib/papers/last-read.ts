/** What the reader read last at an address: digests and times only, no text. */

/** One reading of an article, as it is remembered. */
export interface Readings {
  /** Cleaned address. */
  readonly address: string;
  readonly site: string;
  /** The reading of the visit that is on, or was last. */
  readonly latest: Reading;
  /** The reading of the visit before. */
  readonly before: Reading | null;
}

export interface Reading {
  /** Hash of the text. Equal texts have equal ones. */
  readonly digest: number;
  /** ms since 1970. */
  readonly at: number;
  /** Id of the version that is stored with this text; `null` where none is. */
  readonly versionId: number | null;
}

/**
 * Within this many ms two readings of one text are one visit: the popup opened twice, a page gone back to. Half an hour
 * is what analytics calls a session, for the same reason.
 */
const VISIT = 30 * 60_000;

/** The readings of an address after one more. */
export function withReading(known: Readings | null, place: { address: string; site: string }, now: Reading): Readings {
  if (known === null) return { ...place, latest: now, before: null };
  const { latest, before } = known;
  const isSameVisit = latest.digest === now.digest && now.at - latest.at < VISIT;
  if (!isSameVisit) return { ...place, latest: now, before: latest };
  return { ...place, latest: { ...now, versionId: now.versionId ?? latest.versionId }, before };
}

/** The reading before this visit; `null`: the first visit. */
export function earlierReading(known: Readings | null, now: Pick<Reading, 'digest' | 'at'>): Reading | null {
  if (known === null) return null;
  const isSameVisit = known.latest.digest === now.digest && now.at - known.latest.at < VISIT;
  return isSameVisit ? known.before : known.latest;
}
