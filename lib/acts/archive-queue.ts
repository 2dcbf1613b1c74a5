/**
 * The jobs of archives on the disk: a line for each in one list, the rest under a key of its own, as a list of a
 * thousand addresses is written once and a job after each step.
 */
import { type ArchiveJob, isCutShort, type JobLine, lineOf, newJob, tryAgain } from '../archives/archive-work';
import { type Asked, isSameJob, jobId } from '../archives/asked';
import type { ListedCapture } from '../archives/cdx';
import type { Disk } from '../model/disk';
import type { Fault } from '../model/faults';
import { pressed, pressKey, PRESSES } from '../network/press';

export interface QueueParts {
  /** Outlives the browser. */
  readonly kept: Disk;
  /** Is over when the browser ends: presses lie here. */
  readonly session: Disk;
  /** Run an act while no other page runs one under this name. */
  alone<T>(name: string, act: () => Promise<T>): Promise<T>;
}

export const QUEUE = 'archive-queue';
/** The line of the job that is being worked on: it changes with each step. */
export const NOW = 'archive-now';
/** Why the work ended before its end. */
export const TROUBLE = 'archive-trouble';
const JOBS = 'archive-job ';
const LISTS = 'archive-list ';

const jobKey = (asked: Asked) => `${JOBS}${jobId(asked)}`;
const listKey = (asked: Asked) => `${LISTS}${jobId(asked)}`;

/** All jobs in the order in which they were asked for, with what is known of them now. */
export async function queueLines({ kept }: Pick<QueueParts, 'kept'>): Promise<readonly JobLine[]> {
  const [lines, now] = await Promise.all([storedLines(kept), kept.read(NOW)]);
  const current = now as JobLine | undefined;
  return lines.map(line => (current && line.outcome === null && isSameJob(line, current) ? current : line));
}

/** Whether the reader has pressed for something that is not through, and has not stopped it. */
export async function isPressed({ session }: Pick<QueueParts, 'session'>): Promise<boolean> {
  return (await session.keys(PRESSES)).length > 0;
}

export async function troubleOf({ kept }: Pick<QueueParts, 'kept'>): Promise<Fault | null> {
  return ((await kept.read(TROUBLE)) as Fault | undefined) ?? null;
}

/** The whole of a job; a new one where nothing was done yet. */
export async function storedJob(asked: Asked, { kept }: Pick<QueueParts, 'kept'>): Promise<ArchiveJob> {
  const [job, captures] = await Promise.all([kept.read(jobKey(asked)), kept.read(listKey(asked))]);
  if (job === undefined) return newJob(asked.address, asked.archive);
  return { ...(job as ArchiveJob), captures: (captures as ListedCapture[] | undefined) ?? [] };
}

/** A press as it comes: its event, and what it is told apart by. */
export interface Pressing {
  readonly event: Pick<Event, 'isTrusted'>;
  readonly id: string;
  readonly at: number;
}

/** Presses that the session's storage has room for; they take 3 MB of 10. What is beyond waits for a further press. */
const MOST_PRESSES = 10_000;

/**
 * Put addresses into the queue by a press.
 * @param next - how a job goes on that has its outcome already
 */
export async function pressFor(
  all: readonly Asked[],
  press: Pressing,
  parts: QueueParts,
  next: (job: ArchiveJob) => ArchiveJob = onceMore,
): Promise<void> {
  const presses = pressed(press.event, all.slice(0, MOST_PRESSES), press);
  await changeLines(parts, async before => {
    const known = new Map(before.map(line => [jobId(line), line]));
    const over = all.filter(each => (known.get(jobId(each))?.outcome ?? null) !== null);
    const jobs = await Promise.all(over.map(async each => next(await storedJob(each, parts))));
    await writeJobs(jobs, parts);
    for (const job of jobs) known.set(jobId(job), lineOf(job));
    const asked = new Set(all.map(jobId));
    const added = all.map(each => known.get(jobId(each)) ?? lineOf(newJob(each.address, each.archive)));
    return [...before.filter(line => !asked.has(jobId(line))), ...added];
  });
  await parts.kept.remove([TROUBLE]);
  await parts.session.write(presses);
}

/** What was cut short goes on where it stands, so that nothing is asked twice; what is through begins anew. */
const onceMore = (job: ArchiveJob) => (isCutShort(job) ? tryAgain(job) : newJob(job.address, job.archive));

/** Take presses back: no request leaves any more. `null`: all of them. */
export async function stop(which: readonly Asked[] | null, { session }: Pick<QueueParts, 'session'>): Promise<void> {
  await session.remove(which === null ? await session.keys(PRESSES) : which.map(pressKey));
}

/** Forget all jobs. What came into the collection stays. */
export async function forgetJobs(parts: QueueParts): Promise<void> {
  await stop(null, parts);
  await changeLines(parts, async () => []);
  const keys = await Promise.all([JOBS, LISTS, NOW, TROUBLE].map(start => parts.kept.keys(start)));
  await parts.kept.remove(keys.flat());
}

/** What is known of a job after a step. When it is through, its press is over too. */
export async function saveJob(job: ArchiveJob, isListNew: boolean, parts: QueueParts): Promise<void> {
  const { captures, ...rest } = job;
  const list = isListNew ? { [listKey(job)]: captures } : {};
  await parts.kept.write({ [jobKey(job)]: { ...rest, captures: [] }, ...list, [NOW]: lineOf(job) });
  if (job.outcome === null) return;
  await changeLines(parts, async lines => lines.map(line => (isSameJob(line, job) ? lineOf(job) : line)));
  await stop([job], parts);
}

/** The work cannot go on: all presses are taken back, and the reader is told why. */
export async function giveUp(why: Fault, parts: QueueParts): Promise<void> {
  await stop(null, parts);
  await parts.kept.write({ [TROUBLE]: why });
}

async function writeJobs(jobs: readonly ArchiveJob[], { kept }: QueueParts): Promise<void> {
  const items = jobs.flatMap(({ captures, ...rest }) => [
    [jobKey(rest), { ...rest, captures: [] }] as const,
    [listKey(rest), captures] as const,
  ]);
  if (items.length > 0) await kept.write(Object.fromEntries(items));
}

export async function storedLines(kept: Disk): Promise<readonly JobLine[]> {
  const stored = await kept.read(QUEUE);
  return Array.isArray(stored) ? (stored as JobLine[]) : [];
}

type Change = (lines: readonly JobLine[]) => Promise<readonly JobLine[]>;

function changeLines({ kept, alone }: QueueParts, change: Change): Promise<void> {
  return alone(QUEUE, async () => kept.write({ [QUEUE]: await change(await storedLines(kept)) }));
}
