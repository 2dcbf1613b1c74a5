/**
 * A file → rows, whatever it is and however deep it is nested. The only door of this folder for whole files.
 * Formats know nothing of each other: the driver recognises, opens what a container holds, and bounds all of it.
 */
import { errorMessage } from '../basics/error-message';
import type { IncomingVersion } from '../model/article';
import { type Fault, fault, type Locator, type Rejected } from '../model/faults';
import type { ListedAddress } from '../model/listed-address';
import { Budget, DEPTH_LIMIT } from './budget';
import { type CorpusHeader, type Entry, type Format, FormatFault, type Place, type Tools, WHOLE } from './format';
import type { FormatId } from '../model/format-ids';
import { countedInput, HEAD, type Input } from './input';
import { looksLike } from './looks-like';
import { FORMATS } from './registry';

export type Row =
  /** `done`: ordinal of the outermost entry up to which all is given once this row is stored; the checkpoint. */
  | { readonly version: IncomingVersion; readonly at: Locator; readonly done: number }
  | { readonly rejected: Rejected }
  | { readonly address: ListedAddress }
  /** Comes before the first version that it speaks of. */
  | { readonly header: CorpusHeader };

/** One input, somewhere inside the reader's file. */
interface Level {
  readonly input: Input;
  readonly path: readonly string[];
  /** Formats of the inputs around this one, outermost first. */
  readonly around: readonly FormatId[];
  /** Ordinal of the entry of the reader's file that this input is in; `null`: its entries are those of the file. */
  readonly outer: number | null;
}

interface Session {
  readonly tools: Tools;
  readonly formats: readonly Format[];
  readonly budget: Budget;
  /** Asked once, after the first header. */
  readonly resume: () => Promise<number>;
  /** What `resume` answered; 0 before. */
  resumedAfter: number;
}

/**
 * Read a file row by row, in the file's order. A fault comes out as a rejected row, and the rest is read on where that
 * can be; this never throws for what a file holds. A file that cannot be read (it was moved, the disk fails) gives one
 * rejected row too.
 *
 * @param resume - asked after the first header was taken: the ordinal of the last entry that an earlier import has
 * stored; 0 to read all
 */
export async function* rows(
  file: Input,
  tools: Tools,
  resume: () => Promise<number> = async () => 0,
  formats: readonly Format[] = FORMATS,
): AsyncGenerator<Row> {
  const budget = new Budget();
  const input = countedInput(file, bytes => budget.countRead(bytes));
  const session: Session = {
    tools,
    formats,
    budget,
    resume: once(resume),
    resumedAfter: 0,
  };
  const level: Level = {
    input,
    path: file.name.split('/'), // a file of a folder: its place there
    around: [],
    outer: null,
  };
  try {
    yield* levelRows(level, session);
  } catch (error) {
    yield rejectedRow(level, WHOLE, faultOf(error));
  }
}

async function* levelRows(level: Level, session: Session): AsyncGenerator<Row> {
  const format = await session.budget.inTime(recognised(level, session.formats));
  session.tools.recognised?.(format.id, level.path);
  const tools = {
    ...session.tools,
    resume: level.outer === null ? session.resume : async () => 0,
    expanded: (bytes: number) => session.budget.countExpanded(bytes),
  };
  const inside = { ...level, around: [...level.around, format.id] };
  for await (const entry of bounded(format.read(level.input, tools), session.budget))
    yield* entryRows(entry, inside, session);
}

/** @throws FormatFault where no format takes the input, or it stands too deep */
async function recognised({ input, around }: Level, formats: readonly Format[]): Promise<Format> {
  const head = await input.slice(0, HEAD);
  const found = bestFormat(head, input.name, formats);
  if ('code' in found) throw new FormatFault(found);
  if (around.includes(found.id)) {
    throw new FormatFault(fault('nested-in-itself', { format: found.id }));
  }
  if (around.length > DEPTH_LIMIT) {
    throw new FormatFault(fault('nested-too-deep', { limit: DEPTH_LIMIT }));
  }
  return found;
}

/** The format that is surest of an input, or why there is none. */
export function bestFormat(head: Uint8Array, name: string, formats: readonly Format[] = FORMATS): Format | Fault {
  const sure = formats.map(format => ({ format, score: format.recognises(head, name) }));
  const best = sure.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.format : looksLike(head, name);
}

/** Entries of one input, within the budget of its file. */
async function* bounded(entries: AsyncIterable<Entry>, budget: Budget): AsyncGenerator<Entry> {
  const iterator = entries[Symbol.asyncIterator]();
  try {
    for (let next = await budget.inTime(iterator.next()); !next.done; next = await budget.inTime(iterator.next())) {
      budget.countEntry();
      yield next.value;
    }
  } finally {
    const closed = iterator.return?.();
    if (!budget.isSpent)
      await closed; // a stalled reader would never answer
    else closed?.catch(() => undefined); // its fault is on its way already
  }
}

async function* entryRows(entry: Entry, level: Level, session: Session): AsyncGenerator<Row> {
  if ('header' in entry) {
    yield entry;
    session.resumedAfter = await session.resume();
    return;
  }
  const outer = level.outer ?? entry.at.ordinal;
  const isDone = entry.at.ordinal > 0 && outer <= session.resumedAfter;
  if ('nested' in entry) yield* nestedRows(entry.nested, entry.at, level, session);
  else if (isDone) return;
  else if ('address' in entry) yield { address: entry.address };
  else if ('rejected' in entry) yield rejectedRow(withinLevel(level, entry.within), entry.at, entry.rejected);
  else
    yield {
      version: entry.version,
      at: locator(level, entry.at),
      done: level.outer === null ? outer : outer - 1,
    };
}

/** A fault inside of a nested input costs the entries after it nothing, unless the budget is spent. */
async function* nestedRows(nested: Input, at: Place, level: Level, session: Session): AsyncGenerator<Row> {
  const isWrapping = nested.name === level.input.name; // gzip, another encoding: the same document, the same places
  const outer = isWrapping ? level.outer : (level.outer ?? at.ordinal);
  if (outer !== null && outer <= session.resumedAfter) return;
  const inner: Level = {
    input: countedInput(nested, bytes => session.budget.countExpanded(bytes)),
    path: isWrapping ? level.path : [...level.path, nested.name],
    around: level.around,
    outer,
  };
  try {
    yield* levelRows(inner, session);
  } catch (error) {
    if (session.budget.isSpent) throw error;
    yield rejectedRow(inner, WHOLE, faultOf(error));
  }
}

function withinLevel(level: Level, name: string | undefined): Level {
  return name === undefined ? level : { ...level, path: [...level.path, name] };
}

function rejectedRow(level: Level, at: Place, wrong: Fault): Row {
  return { rejected: { at: locator(level, at), fault: wrong } };
}

function locator({ path }: Level, { ordinal, line }: Place): Locator {
  return { path, ordinal, line };
}

function faultOf(error: unknown): Fault {
  return error instanceof FormatFault ? error.fault : fault('unreadable', { detail: errorMessage(error) });
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => (answer ??= ask());
}
