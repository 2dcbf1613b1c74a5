/** When an article that is followed is looked at again. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The waits between two looks, in ms. Papers edit an article most in its first hours: the waits double about each time,
 * from half an hour to a week. After the last one the article is not looked at any more.
 */
const WAITS: readonly number[] = [30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, DAY, 2 * DAY, 4 * DAY, 7 * DAY];

/** An article that is followed, and how far its schedule has come. */
export interface Follow {
  /** Cleaned: the article's name here. */
  readonly address: string;
  /** As it was opened last: what the browser opens. */
  readonly url: string;
  readonly site: string;
  readonly title: string;
  /** Times in ms since 1970. */
  readonly since: number;
  readonly lookedAt: number | null;
  /** `null`: the schedule has ended. */
  readonly nextAt: number | null;
  /** Looks that were done since it last changed. */
  readonly step: number;
  /** What came of the last look. */
  readonly last: LookOutcome | null;
}

/** `failed`: the page was no article, or did not open. `revoked`: the paper is not named any more. */
export type LookOutcome = 'same' | 'changed' | 'failed' | 'revoked';

export function newFollow(article: Pick<Follow, 'address' | 'url' | 'site' | 'title'>, now: number): Follow {
  return { ...article, since: now, lookedAt: null, nextAt: now + WAITS[0], step: 0, last: null };
}

/** The follow after a look. A text that changed is likely to change again, so its schedule begins anew. */
export function afterLook(follow: Follow, last: LookOutcome, now: number): Follow {
  if (last === 'revoked') return { ...follow, lookedAt: now, nextAt: null, last };
  const step = last === 'changed' ? 0 : follow.step + 1;
  const wait = WAITS[step];
  return { ...follow, lookedAt: now, nextAt: wait === undefined ? null : now + wait, step, last };
}

/** The follows whose time has come, longest overdue first. */
export function due(follows: readonly Follow[], now: number): Follow[] {
  return follows
    .filter((follow): follow is Follow & { nextAt: number } => follow.nextAt !== null && follow.nextAt <= now)
    .sort((a, b) => a.nextAt - b.nextAt);
}

/** When to wake next; `null` where nothing is to be looked at. */
export function nextWake(follows: readonly Follow[]): number | null {
  const times = follows.flatMap(({ nextAt }) => (nextAt === null ? [] : [nextAt]));
  return times.length === 0 ? null : Math.min(...times);
}
