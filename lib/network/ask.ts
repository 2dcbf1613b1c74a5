/**
 * The one door to the network. Nothing is sent but for an address and an archive that the reader pressed for, while the
 * press holds; nothing without the browser's permission for the host, faster than the archive's pace, or with cookies.
 * Each request stands in a log that the reader can see and clear.
 */
import { archiveOf } from '../archives/archives';
import type { Asked } from '../archives/asked';
import { belongsTo } from '../archives/belongs';
import { errorMessage } from '../basics/error-message';
import { afterAnswer, afterAsking, afterFailure, afterRefusal, type HostState, UNKNOWN_HOST, waitFor } from './pace';
import { isPressFor, type Press, pressKey } from './press';

export type Purpose = 'list' | 'capture';

export interface Question {
  /** What the reader pressed for, to which the request belongs. */
  readonly asked: Asked;
  readonly purpose: Purpose;
  readonly url: string;
  readonly maxBytes: number;
  /** From the request to the last byte. */
  readonly maxMs: number;
  readonly signal: AbortSignal;
  /** Called when the turn has come, right before the request leaves; what it writes is on the disk by then. */
  beforeSending?(): Promise<void>;
}

/** `no-press`: the reader did not press for it, or has stopped it since. `down`: the host is left alone for a while. */
export type NoAnswer =
  'no-press' | 'no-permission' | 'down' | 'too-fast' | 'no-connection' | 'too-long' | 'too-slow' | 'cancelled';

export type Answer =
  | {
      readonly is: 'answer';
      readonly status: number;
      /** After redirects. */
      readonly url: string;
      readonly headers: Headers;
      readonly bytes: Uint8Array;
    }
  /** `until`: ms since 1970, for `too-fast` and `down`; else 0. */
  | { readonly is: 'none'; readonly why: NoAnswer; readonly until: number };

/** One request as the reader sees it. */
export interface LogEntry {
  readonly at: number;
  readonly purpose: Purpose;
  readonly url: string;
  /** Id of the press that let it out. */
  readonly press: string;
  /** HTTP status, or why there is none. */
  readonly came: number | NoAnswer;
  readonly bytes: number;
}

/** What the door needs from outside. */
export interface Surroundings {
  /** Whether the browser lets us read answers of this address. */
  isPermitted(url: string): Promise<boolean>;
  /** What lies in the storage of the browser's session, where presses are. */
  readSession(key: string): Promise<unknown>;
  /** JSON that all tabs share; `undefined` where nothing is stored. */
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  /** Run an act while no other tab runs one under this name. */
  alone<T>(name: string, act: () => Promise<T>): Promise<T>;
  now(): number;
  /** Resolves early when the signal fires. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

const LOG = 'network-log';
/** Requests that the log holds: some evenings of asking, in 200 kB. */
const LOGGED = 1000;

/** Throws `RangeError` for a request that does not belong to what was asked. */
export async function ask(question: Question, around: Surroundings): Promise<Answer> {
  const { asked, purpose, url, signal } = question;
  if (!belongsTo(asked, purpose, url)) throw new RangeError(`nobody asked for ${url}`);
  const press = await turnOf(question, around);
  if ('is' in press) return press;
  await question.beforeSending?.();
  if (signal.aborted) return none('cancelled');
  const answer = await fetched(question);
  await note(question, { answer, press: press.id }, around);
  return settlePace(answer, url, around);
}

/** The press that lets a request out now, or why it stays in. */
async function letOut({ asked, url, signal }: Question, around: Surroundings): Promise<Press | NoAnswer> {
  const press = await around.readSession(pressKey(asked));
  if (!isPressFor(asked, press)) return 'no-press';
  if (!(await around.isPermitted(url))) return 'no-permission';
  return signal.aborted ? 'cancelled' : press;
}

/** Until when an archive is left alone, in ms since 1970; 0: it may be asked. */
export async function silentUntil(archiveId: string, around: Pick<Surroundings, 'read' | 'now'>): Promise<number> {
  const { silentUntil: until } = await stateOf(archiveOf(archiveId).origin, around);
  return until > around.now() ? until : 0;
}

export async function readLog(around: Pick<Surroundings, 'read'>): Promise<readonly LogEntry[]> {
  const stored = await around.read(LOG);
  return Array.isArray(stored) ? (stored as LogEntry[]) : [];
}

export async function clearLog(around: Surroundings): Promise<void> {
  await around.alone(LOG, () => around.write(LOG, []));
}

const none = (why: NoAnswer, until = 0) => ({ is: 'none', why, until }) as const;

/**
 * Wait for the host's turn, and take it. The reader may stop in the minute that this takes, or take the permission
 * back: both are looked up right before. @returns the press that lets the request out, or why it stays in
 */
async function turnOf(question: Question, around: Surroundings): Promise<Press | Extract<Answer, { is: 'none' }>> {
  const { asked, url, purpose, signal } = question;
  const { listsAMinute, capturesAMinute } = archiveOf(asked.archive);
  const mostAMinute = purpose === 'list' ? listsAMinute : capturesAMinute;
  for (;;) {
    const press = await letOut(question, around);
    if (typeof press === 'string') return none(press);
    let wait = 0;
    const { silentUntil: until, refusals } = await withHost(url, around, state => {
      const now = around.now();
      wait = state.silentUntil > now ? 0 : waitFor(state, purpose, mostAMinute, now);
      return wait > 0 || state.silentUntil > now ? state : afterAsking(state, purpose, now);
    });
    if (until > around.now()) return none(refusals > 0 ? 'too-fast' : 'down', until);
    if (wait === 0) return press;
    await around.wait(wait, signal);
  }
}

const paceKey = (url: string) => `pace ${new URL(url).host}`;

async function stateOf(url: string, around: Pick<Surroundings, 'read'>): Promise<HostState> {
  return { ...UNKNOWN_HOST, ...((await around.read(paceKey(url))) as HostState | undefined) };
}

/** Change what is remembered of a host while no other page does. @returns what is remembered now */
function withHost(url: string, around: Surroundings, step: (state: HostState) => HostState): Promise<HostState> {
  const key = paceKey(url);
  return around.alone(key, async () => {
    const before = await stateOf(url, around);
    const state = step(before);
    if (state !== before) await around.write(key, state);
    return state;
  });
}

/** What a host's answer says of how it may be asked from now on. */
async function settlePace(answer: Answer, url: string, around: Surroundings): Promise<Answer> {
  const { silentUntil: until } = await withHost(url, around, state => {
    if (isRefusal(answer)) return afterRefusal(state, answer.headers.get('retry-after'), around.now());
    return isFailure(answer) ? afterFailure(state, around.now()) : afterAnswer(state);
  });
  return isRefusal(answer) ? none('too-fast', until) : answer;
}

type Answered = Extract<Answer, { is: 'answer' }>;

/** An archived answer has a `Memento-Datetime`: its 429 says that the past was too fast, not we. */
const isOwn = ({ headers }: Answered) => headers.get('memento-datetime') === null;
const isRefusal = (answer: Answer): answer is Answered =>
  answer.is === 'answer' && answer.status === 429 && isOwn(answer);

const SILENT: ReadonlySet<NoAnswer> = new Set(['no-connection', 'too-slow']);

function isFailure(answer: Answer): boolean {
  return answer.is === 'none' ? SILENT.has(answer.why) : answer.status >= 500 && isOwn(answer);
}

async function fetched({ url, maxBytes, maxMs, signal }: Question): Promise<Answer> {
  const limit = AbortSignal.timeout(maxMs);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, limit]),
    });
    const bytes = await atMost(response.body, maxBytes);
    if (bytes === null) return none('too-long');
    return { is: 'answer', status: response.status, url: response.url, headers: response.headers, bytes };
  } catch (error) {
    return none(reasonOf(signal, limit, errorMessage(error)));
  }
}

function reasonOf(signal: AbortSignal, limit: AbortSignal, message: string): NoAnswer {
  if (signal.aborted) return 'cancelled';
  if (limit.aborted) return 'too-slow';
  console.warn(message); // browsers give no reason that a reader could use
  return 'no-connection';
}

/** @returns `null` when there is more */
async function atMost(body: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array | null> {
  if (body === null) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}

async function note(
  { url, purpose }: Question,
  { answer, press }: { answer: Answer; press: string },
  around: Surroundings,
): Promise<void> {
  const came = answer.is === 'answer' ? answer.status : answer.why;
  const bytes = answer.is === 'answer' ? answer.bytes.length : 0;
  const entry: LogEntry = { at: around.now(), purpose, url, press, came, bytes };
  await around.alone(LOG, async () => around.write(LOG, [...(await readLog(around)), entry].slice(-LOGGED)));
}
