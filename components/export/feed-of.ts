/** Changes, by the ids of their versions, → a feed. */
import { compareTexts } from '@/lib/acts/compare-texts';
import type { CarriedCorpus } from '@/lib/acts/carried-corpus';
import type { Words } from '../words/words';
import { atomFeed } from './atom';
import type { ExportWatch } from './export-request';
import { type FeedEntry, feedEntry, stableId } from './feed-entry';
import { jsonFeed } from './json-feed';

export interface ChangePlace {
  readonly from: number;
  readonly to: number;
  /** ISO 8601 UTC. */
  readonly at: string;
}

interface Parts {
  readonly corpus: CarriedCorpus;
  readonly words: Words;
}

/** The entries, newest first; changes that are none for the reader, and versions that are gone, are left out. */
export async function entriesOf(
  changes: readonly ChangePlace[],
  { corpus, words }: Parts,
  { onProgress, signal }: ExportWatch,
): Promise<FeedEntry[]> {
  const entries: FeedEntry[] = [];
  for (const [done, { from, to, at }] of changes.entries()) {
    signal.throwIfAborted();
    onProgress(done, changes.length);
    const found = await compareTexts({ a: `v:${from}`, b: `v:${to}` }, { corpus, readTab: async () => null });
    const entry = found.state === 'compared' ? await feedEntry(words, found.comparison, at) : null;
    if (entry !== null) entries.push(entry);
    await new Promise(resolve => setTimeout(resolve)); // let the page answer the reader in between
  }
  return newestFirst(distinct(entries));
}

/** A story may change back and forth: each id once, at its first time. */
function distinct(entries: readonly FeedEntry[]): FeedEntry[] {
  const byId = new Map<string, FeedEntry>();
  for (const entry of entries) {
    const known = byId.get(entry.id);
    if (known === undefined || entry.updated < known.updated) byId.set(entry.id, entry);
  }
  return [...byId.values()];
}

function newestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
  return [...entries].sort((one, other) => (one.updated < other.updated ? 1 : -1));
}

const WRITERS = { atom: atomFeed, 'json-feed': jsonFeed } as const;

/** A feed is called after what it is of, so that the next export of the same is the same feed. */
export async function feedText(
  format: keyof typeof WRITERS,
  title: string,
  entries: readonly FeedEntry[],
): Promise<string> {
  const updated = entries[0]?.updated ?? new Date(0).toISOString();
  return WRITERS[format]({ id: await stableId(['feed', title]), title, updated, entries });
}
