/**
 * Notice that the browser has lost or damaged the collection. What is needed for that is remembered outside of its
 * database, since a database that is lost is made anew, empty, without an error.
 */
import type { CollectionState, Loss, Remembered, Vitals, Walked } from '../model/collection';

/** Where the collection is remembered. */
export interface Memory {
  remembered(): Promise<Remembered | null>;
  remember(remembered: Remembered): Promise<void>;
}

/** The surroundings of a look at the collection. */
export interface WatchParts extends Memory {
  vitals(): Promise<Vitals>;
  /** The time, as ISO 8601 UTC. */
  now(): string;
  /** Id of the corpus of what the reader keeps. */
  readonly keptCorpus: number;
}

/**
 * Versions kept since the last backup that are worth a reminder. Only what the reader kept is nowhere else: imports
 * have their files. Who keeps one or two a day loses two to three weeks at most. Chosen by eye.
 */
const WORTH_A_BACKUP = 25;

/**
 * Look at the collection, and remember it as it is now. `writes`: `false` in a private window, where nothing is
 * remembered. Rejects when the collection cannot be read.
 */
export async function watchCollection(parts: WatchParts, { writes }: { writes: boolean }): Promise<CollectionState> {
  // What is remembered is read first: a write that comes in between raises the turn above the one remembered.
  const before = await parts.remembered();
  const vitals = await parts.vitals();
  const now = judged(before, vitals, parts.now());
  if (writes && !isSame(before, now)) await parts.remember(now);
  return { loss: now.loss, unsaved: unsaved(now, parts.keptCorpus) };
}

/** The reader goes on without what was lost. */
export async function acceptLoss(memory: Memory): Promise<void> {
  await change(memory, before => ({ ...before, loss: null }));
}

/** What the reader kept is backed up, or the reminder put off until as many are kept again. */
export async function noteBackup(memory: Memory, keptCorpus: number): Promise<void> {
  await change(memory, before => ({ ...before, backedUp: keptIn(before.vitals, keptCorpus) }));
}

/** The surroundings of a walk. */
export interface WalkParts extends Memory {
  walk(from: number): Promise<Walked>;
}

/**
 * Read some more of the collection, from where the walk before ended. A version that is found damaged for the first
 * time is a loss to tell of. Does nothing before the first look at the collection. Rejects when it cannot be read.
 * @returns whether the walk has come to the end
 */
export async function walkOn(parts: WalkParts): Promise<boolean> {
  const before = await parts.remembered();
  if (before === null) return true;
  const piece = await parts.walk(before.walk?.from ?? 1);
  const next = walked(before, piece);
  // Read anew: a look at the collection may have come in between.
  if (next !== before) await change(parts, now => (now.vitals.born === before.vitals.born ? walked(now, piece) : now));
  return piece.next === 1;
}

/** What is to be remembered after a piece of the walk; `before` itself where nothing changed. Pure. */
function walked(before: Remembered, { damaged, next }: Walked): Remembered {
  const { from, damaged: known } = before.walk ?? { from: 1, damaged: [] };
  const fresh = damaged.filter(id => !known.includes(id));
  if (fresh.length === 0 && from === next) return before;
  const all = [...known, ...fresh];
  return { ...before, walk: { from: next, damaged: all }, loss: fresh.length > 0 ? altered(before, all) : before.loss };
}

function altered({ vitals, loss, seenAt }: Remembered, damaged: readonly number[]): Loss {
  const had = versionsIn(vitals);
  return graver(loss, { kind: 'altered', had, left: Math.max(0, had - damaged.length), asOf: seenAt });
}

async function change(memory: Memory, to: (before: Remembered) => Remembered): Promise<void> {
  const before = await memory.remembered();
  if (before !== null) await memory.remember(to(before));
}

/** What is to be remembered, with the loss that the difference tells of. Pure. */
function judged(before: Remembered | null, vitals: Vitals, seenAt: string): Remembered {
  if (before === null) return { vitals, seenAt, loss: null, backedUp: 0 };
  const kind = lossBetween(before.vitals, vitals);
  if (kind === null) return { ...before, vitals, seenAt };
  const noticed = { kind, had: versionsIn(before.vitals), left: versionsIn(vitals), asOf: before.seenAt };
  const isNewDatabase = before.vitals.born !== vitals.born;
  return {
    vitals,
    seenAt,
    loss: graver(before.loss, noticed),
    backedUp: isNewDatabase ? 0 : before.backedUp,
    ...(before.walk !== undefined && !isNewDatabase && { walk: before.walk }),
  };
}

// Of two losses that the reader has not answered yet, the one that took more.
function graver(one: Loss | null, other: Loss): Loss {
  return one !== null && one.had - one.left > other.had - other.left ? one : other;
}

/** What sort of loss lies between two looks; `null`: none. A loss of nothing is none. */
function lossBetween(before: Vitals, now: Vitals): Loss['kind'] | null {
  const had = versionsIn(before);
  if (had === 0) return null;
  if (before.born !== now.born) return versionsIn(now) === 0 ? 'all' : 'part';
  if (now.turn < before.turn || now.nextVersion < before.nextVersion) return partly(had, now);
  if (now.turn === before.turn && differs(before, now)) return partly(had, now);
  return now.textsLacking > before.textsLacking ? 'damaged' : null;
}

function partly(had: number, now: Vitals): Loss['kind'] {
  return versionsIn(now) < had ? 'part' : 'damaged';
}

/** Whether two looks at one turn differ, in what a write would have changed. */
function differs(before: Vitals, now: Vitals): boolean {
  const isCountKept = Object.entries(before.corpora).every(([id, versions]) => now.corpora[id] === versions);
  return !isCountKept || before.rows !== now.rows || before.sample !== now.sample;
}

/** Whether both say the same, of the same day: the time is not written anew with every look. */
function isSame(before: Remembered | null, now: Remembered): boolean {
  if (before?.seenAt.slice(0, DAY) !== now.seenAt.slice(0, DAY)) return false;
  return inOneOrder({ ...before, seenAt: now.seenAt }) === inOneOrder(now);
}

/** As JSON, with the names of each object sorted: browsers give back what they store in an order of their own. */
function inOneOrder(remembered: object): string {
  return JSON.stringify(remembered, (_, value: unknown) =>
    typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort(byName)) : value,
  );
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

/** Characters of an ISO time that say the day. */
const DAY = 10;

function unsaved({ vitals, backedUp }: Remembered, keptCorpus: number): number | null {
  const more = keptIn(vitals, keptCorpus) - Math.min(backedUp, keptIn(vitals, keptCorpus));
  return more >= WORTH_A_BACKUP ? more : null;
}

function keptIn({ corpora }: Vitals, keptCorpus: number): number {
  return corpora[String(keptCorpus)] ?? 0;
}

function versionsIn({ corpora }: Vitals): number {
  return Object.values(corpora).reduce((sum, versions) => sum + versions, 0);
}
