/** How fast one host may be asked, over all tabs: pure arithmetic over what is remembered of earlier requests. */

/** What is remembered of a host; JSON, kept in the extension's storage. Times in ms since 1970. */
export interface HostState {
  /** Times of requests by purpose, at most a minute old, ascending. */
  readonly asked: Readonly<Record<string, readonly number[]>>;
  /** Nothing is asked before; 0: no silence. */
  readonly silentUntil: number;
  /** How many answers in a row were "too fast". */
  readonly refusals: number;
  /** How many requests in a row had no answer, or a broken server's. */
  readonly failures: number;
}

export const UNKNOWN_HOST: HostState = { asked: {}, silentUntil: 0, refusals: 0, failures: 0 };

const MINUTE = 60_000;
/** A silence is doubled with each refusal in a row, up to an hour, which is the Internet Archive's own first ban. */
const LONGEST = 60 * MINUTE;

/** ms to wait before one more request; 0: now. No minute ever holds more than `mostAMinute`. */
export function waitFor(state: HostState, what: string, mostAMinute: number, now: number): number {
  const recent = recentOf(state, what, now);
  const last = recent.at(-1) ?? 0;
  const gap = Math.min(MINUTE / mostAMinute, BURST_GAP);
  const full = recent.length >= mostAMinute ? recent[recent.length - mostAMinute] + MINUTE + MARGIN : 0;
  return Math.max(0, last + gap - now, full - now);
}

/** A request leaves a moment after its turn was taken, one longer than the other. */
const MARGIN = 1_000;

/** The least gap between two requests: 4 a second. A list may follow a list at once while its minute is not full. */
const BURST_GAP = 250;

export function afterAsking(state: HostState, what: string, now: number): HostState {
  return { ...state, asked: { ...state.asked, [what]: [...recentOf(state, what, now), now] } };
}

/** @param retryAfter - of the answer: seconds, or an HTTP date */
export function afterRefusal(state: HostState, retryAfter: string | null, now: number): HostState {
  const asked = retryTime(retryAfter, now);
  const length = Math.min(LONGEST, Math.max(MINUTE, asked) * 2 ** Math.min(state.refusals, 6));
  return { ...state, silentUntil: now + Math.max(length, asked), refusals: state.refusals + 1 };
}

/** Failures in a row that are borne: two tries of two addresses. */
const BORNE = 4;

/** A host that does not answer is left alone for a minute, and for longer with each further failure. */
export function afterFailure(state: HostState, now: number): HostState {
  const failures = state.failures + 1;
  if (failures < BORNE) return { ...state, failures };
  const length = Math.min(LONGEST, MINUTE * 2 ** Math.min(failures - BORNE, 6));
  return { ...state, failures, refusals: 0, silentUntil: now + length };
}

export function afterAnswer(state: HostState): HostState {
  return state.refusals + state.failures === 0 ? state : { ...state, refusals: 0, failures: 0 };
}

function retryTime(retryAfter: string | null, now: number): number {
  if (retryAfter === null) return 0;
  if (/^\s*\d{1,6}\s*$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? 0 : Math.max(0, at - now);
}

// A clock that was set back leaves times of the future: they are dropped too.
function recentOf({ asked }: HostState, what: string, now: number): readonly number[] {
  return (asked[what] ?? []).filter(at => at > now - MINUTE - MARGIN && at <= now);
}
