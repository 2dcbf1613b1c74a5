/**
 * The one door to the network. Nothing is sent but for an address and an archive that the reader pressed for, while the
 * press holds; nothing without the browser's permission for the host, faster than the archive's pace, or with cookies.
 * Each request stands in a log that the reader can see and clear.
 */
import { archiveOf } from '../archives/archives';
import type { Asked } from '../archives/asked';
import { belongsTo } from '../archives/belongs';
import { errorMessage } from '../basics/error-message';
import { afterAnswer, afterAsking, afterRefusal, type HostState, UNKNOWN_HOST, waitFor } from './pace';
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

/** `no-press`: the reader did not press for it, or has stopped it since. */
export type NoAnswer =
  'no-press' | 'no-permission' | 'too-fast' | 'no-connection' | 'too-long' | 'too-slow' | 'cancelled';

export type Answer =
  | {
      readonly is: 'answer';
      readonly status: number;
      /** After redirects. */
      readonly url: string;
      readonly headers: Headers;
      readonly bytes: Uint8Array;
    }
  /** `until`: ms since 1970, for `too-fast`; else 0. */
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
  const before = await letOut(question, around);
  if (typeof before === 'string') return none(before);
  const silence = await turnOf(question, around);
  if (silence > 0) return none('too-fast', silence);
  // The turn may have come after a minute, in which the reader stopped or took the permission back.
  const press = await letOut(question, around);
  if (typeof press === 'string') return none(press);
  await question.beforeSending?.();
  if (signal.aborted) return none('cancelled');
  const answer = await fetched(question);
  await note(question, { answer, press: press.id }, around);
  return answer.is === 'none' ? answer : settlePace(answer, url, around);
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

const none = (why: NoAnswer, until = 0): Answer => ({ is: 'none', why, until });

/** Wait for the host's turn, and take it. @returns 0, or until when the host is to be left alone */
async function turnOf({ asked, url, purpose, signal }: Question, around: Surroundings): Promise<number> {
  const { listsAMinute, capturesAMinute } = archiveOf(asked.archive);
  const mostAMinute = purpose === 'list' ? listsAMinute : capturesAMinute;
  for (;;) {
    const wait = await withHost(url, around, async state => {
      const now = around.now();
      if (state.silentUntil > now) return { state, result: -state.silentUntil };
      const ms = waitFor(state, purpose, mostAMinute, now);
      return { state: ms === 0 ? afterAsking(state, purpose, now) : state, result: ms };
    });
    if (wait <= 0) return -wait;
    await around.wait(wait, signal);
    if (signal.aborted) return 0;
  }
}

type Step = (state: HostState) => Promise<{ state: HostState; result: number }>;

const paceKey = (url: string) => `pace ${new URL(url).host}`;

async function stateOf(url: string, around: Pick<Surroundings, 'read'>): Promise<HostState> {
  return ((await around.read(paceKey(url))) as HostState | undefined) ?? UNKNOWN_HOST;
}

function withHost(url: string, around: Surroundings, step: Step): Promise<number> {
  const key = paceKey(url);
  return around.alone(key, async () => {
    const before = await stateOf(url, around);
    const { state, result } = await step(before);
    if (state !== before) await around.write(key, state);
    return result;
  });
}

/** An archived 429 has a `Memento-Datetime`: the past was too fast, not we. */
async function settlePace(
  answer: Extract<Answer, { is: 'answer' }>,
  url: string,
  around: Surroundings,
): Promise<Answer> {
  const isRefusal = answer.status === 429 && answer.headers.get('memento-datetime') === null;
  const silentUntil = await withHost(url, around, async state => {
    if (!isRefusal) return { state: afterAnswer(state), result: 0 };
    const next = afterRefusal(state, answer.headers.get('retry-after'), around.now());
    return { state: next, result: next.silentUntil };
  });
  return isRefusal ? none('too-fast', silentUntil) : answer;
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
