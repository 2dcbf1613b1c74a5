/** Articles that are followed: their pages are opened by a schedule, read, kept where they changed, and closed. */
import type { PageReading } from '../model/article';
import type { KeepResult, ReadOutcome, UndoResult } from '../model/checked';
import { isNamed } from '../papers/papers';
import { afterLook, type Follow, type LookOutcome, newFollow, nextWake } from '../papers/schedule';
import { keepReading, noteReadingOf, placeOf, type VisitParts } from './notice-visit';
import { readingDigest } from './reading-digest';
import type { ReaderMemory } from './reader-memory';

export interface LookParts extends VisitParts {
  /** Open a page out of sight, read it, close it. Rejects when it does not load. */
  readElsewhere(url: string): Promise<ReadOutcome>;
  /** Whether the reader is at work in the browser, so that a tab that opens would be in the way. */
  isBusy(): Promise<boolean>;
  /** Tell the reader, who does not look, of the headlines of articles that have changed, newest first. */
  notify(headlines: readonly string[]): Promise<void>;
}

/** Where the reader is at work without a pause, an article waits so long, in ms, and is looked at then. */
const PATIENCE = 2 * 3_600_000;

/** Looks in one turn. A worker may be ended after five minutes, and a look takes up to half a minute. */
const LOOKS = 8;

/** Changes that are asked for to be told of: the newest; more than a reader goes through. */
const TOLD = 100;

/** Look at the articles whose time has come, one after the other. @returns when to wake next, ms; `null`: never */
export async function lookAgain(parts: LookParts): Promise<number | null> {
  const due = await parts.reader.due(parts.now());
  const isBusy = due.length > 0 && (await parts.isBusy());
  const urgent = isBusy ? due.filter(({ nextAt }) => parts.now() - (nextAt ?? 0) > PATIENCE) : due;
  const outcomes: LookOutcome[] = [];
  for (const follow of urgent.slice(0, LOOKS)) outcomes.push(await lookAt(follow, parts));
  // What was found is in the list, whether or not it can be told.
  if (outcomes.includes('changed')) await parts.notify(await unseenHeadlines(parts)).catch(() => undefined);
  return nextWake(await parts.reader.follows());
}

/** Headlines of the articles that are followed and have changes not seen yet, each once. */
async function unseenHeadlines({ reader }: LookParts): Promise<string[]> {
  const followed = new Set((await reader.follows()).map(({ address }) => address));
  const unseen = (await reader.foundChanges(TOLD)).filter(({ seen, address }) => !seen && followed.has(address));
  return [...new Map(unseen.map(({ address, title }) => [address, title])).values()];
}

/** Look at all of them now, because the reader asks. @returns how many changed */
export async function lookAtAll(parts: LookParts): Promise<number> {
  let changed = 0;
  for (const follow of await parts.reader.follows()) {
    if ((await lookAt(follow, parts)) === 'changed') changed++;
  }
  return changed;
}

async function lookAt(follow: Follow, parts: LookParts): Promise<LookOutcome> {
  const outcome = await look(follow, parts).catch((): LookOutcome => 'failed');
  const still = await parts.reader.follow(follow.address);
  if (still !== null) await parts.reader.putFollow(afterLook(still, outcome, parts.now()));
  return outcome;
}

async function look(follow: Follow, parts: LookParts): Promise<LookOutcome> {
  const papers = await parts.papers();
  if (!isNamed(papers, follow.site) && !papers.everywhere) return 'revoked';
  const outcome = await parts.readElsewhere(follow.url);
  if (outcome.state !== 'read' || outcome.isPrivate || !isOf(follow, outcome.reading)) return 'failed';
  const { text } = await keepReading(outcome.reading, parts);
  return text === 'new-version' ? 'changed' : 'same';
}

/** A page that now leads to another address, a front or a wall, is not the article. */
function isOf(follow: Follow, { url }: PageReading): boolean {
  return placeOf(url).address === follow.address;
}

/** The surroundings of following and of keeping by a press. */
export interface FollowParts {
  /** The reading last saved for a tab; `null` when the page has to be checked first. */
  savedReading(tabId: number): Promise<PageReading | null>;
  readonly reader: ReaderMemory;
  now(): number;
  wakeAt(when: number | null): Promise<void>;
}

/** Begin to follow the article of a tab. */
export async function followTab(tabId: number, parts: FollowParts): Promise<null> {
  const reading = await parts.savedReading(tabId);
  if (reading === null) return null;
  const { url, title } = reading;
  await parts.reader.putFollow(newFollow({ ...placeOf(url), url, title }, parts.now()));
  return wake(parts);
}

/** Follow the article of a tab no longer. */
export async function unfollow(tabId: number, parts: FollowParts): Promise<null> {
  const reading = await parts.savedReading(tabId);
  if (reading !== null) await parts.reader.dropFollow(placeOf(reading.url).address);
  return wake(parts);
}

async function wake({ reader, wakeAt }: FollowParts): Promise<null> {
  await wakeAt(nextWake(await reader.follows()));
  return null;
}

/** Keep by a press, and remember that it was one: three on one paper are a habit, see `papers/papers`. */
export async function keepNoted(
  tabId: number,
  keep: () => Promise<KeepResult>,
  parts: FollowParts,
): Promise<KeepResult> {
  const result = await keep();
  const reading = result.state === 'failed' ? null : await parts.savedReading(tabId);
  if (result.state === 'failed' || reading === null) return result;
  const { versionId } = result;
  // Kept is kept, whether or not it can be remembered how.
  await Promise.all([
    parts.reader.noteKept({ versionId, site: placeOf(reading.url).site, by: 'press', born: '' }),
    noteReadingOf(parts.reader, parts.now)(reading, { digest: readingDigest(reading.paragraphs), versionId }),
  ]).catch(() => undefined);
  return result;
}

/** Take a keep back, and forget that it was one: what is not kept is no habit. */
export async function undoNoted(
  versionId: number,
  undo: () => Promise<UndoResult>,
  { reader }: Pick<FollowParts, 'reader'>,
): Promise<UndoResult> {
  const result = await undo();
  if (result.state === 'undone') await reader.forgetKept([versionId]).catch(() => undefined); // undone is undone
  return result;
}
