/** The browser of the corpus bench, seen from Node: calls into the page, bytes on disk, memory of its processes. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from '../support/bundled-page';
import type { Bench } from './corpus-page';

/** Rates in versions a second, times in milliseconds, sizes in bytes a version, memory in megabytes. NaN: not measured. */
export interface Figures {
  readonly versions: number;
  readonly rate: number;
  readonly slowest: number;
  /** Milliseconds of processor time a version, of all processes of the browser: what a busy machine does not change. */
  readonly cpu: number;
  readonly foldMs: number;
  readonly bytes: number;
  readonly indexBytes: number;
  /** Of all rows of postings together, uncompressed. */
  readonly rowBytes: number;
  readonly cold: number;
  readonly coldOpen: number;
  readonly few: readonly number[];
  readonly all: readonly number[];
  readonly add: readonly number[];
  readonly texts: readonly number[];
  readonly memory: number;
  readonly checkMs: number;
  readonly problems: number;
}

export type Call = <Name extends keyof Bench>(
  name: Name,
  argument: Parameters<Bench[Name]>[0],
) => Promise<Awaited<ReturnType<Bench[Name]>>>;

// More switches for the browser, such as `--enable-features=IdbSqliteBackingStore`: the same bench on its other storage.
const FLAGS = process.env.BENCH_FLAGS?.split(' ') ?? [];

/** Do something in a fresh browser with the page open; the browser is closed after it. */
export async function inBrowser<T>(url: string, profile: string, act: (call: Call) => Promise<T>): Promise<T> {
  const { context, page } = await openPage(url, profile, ['--js-flags=--expose-gc', ...FLAGS]);
  const call = ((name: string, argument: unknown) =>
    page.evaluate(
      ([method, given]) =>
        (globalThis as unknown as { bench: Record<string, (it: unknown) => unknown> }).bench[method as string](given),
      [name, argument] as const,
    )) as Call;
  try {
    return await act(call);
  } finally {
    await context.close();
  }
}

/** Of the databases of a profile. */
export function diskBytes(profile: string): number {
  const folder = join(profile, 'Default/IndexedDB');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => statSync(join(folder, name)));
  return files.filter(file => file.isFile()).reduce((sum, file) => sum + file.size, 0);
}

/** Make the next reading of a profile come from the disk (`posix_fadvise` DONTNEED, by `dd`). */
export function dropFileCache(profile: string): void {
  execFileSync('sync');
  execFileSync('find', [profile, '-type', 'f', '-exec', 'dd', 'if={}', 'iflag=nocache', 'count=0', 'status=none', ';']);
}

/** Proportional set size of the browser of a profile and all its children, in bytes; 0 where the system does not tell. */
export function pss(profile: string): number {
  return processes(profile).reduce((sum, pid) => sum + pssOf(pid), 0);
}

/** Processor time that the browser of a profile and all its children have used, in milliseconds. */
export function cpuMs(profile: string): number {
  // Clock ticks are hundredths of a second on every Linux.
  return processes(profile).reduce(
    (sum, pid) => sum + 10 * (Number(statOf(pid)?.[11] ?? 0) + Number(statOf(pid)?.[12] ?? 0)),
    0,
  );
}

function processes(profile: string): number[] {
  const root = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
  const pids = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number);
  const parents = new Map(pids.map(pid => [pid, Number(statOf(pid)?.[1] ?? 0)]));
  const isOurs = (pid: number | undefined): boolean => pid !== undefined && (pid === root || isOurs(parents.get(pid)));
  return pids.filter(isOurs);
}

/** Fields of `/proc/PID/stat` after the name: [1] parent, [11] and [12] ticks in user and system mode. `null`: the process has ended. */
function statOf(pid: number): string[] | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
  } catch {
    return null;
  }
}

function pssOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0; // ended meanwhile
  }
}
