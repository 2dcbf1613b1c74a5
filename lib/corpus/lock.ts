import type { Database } from './database';

/** `write`: new versions, removal, corpora. `fold`: the index is rewritten; may go on beside a writer. */
export type Act = 'write' | 'fold';

/**
 * One at a time over all windows and workers of the extension, in order of
 * call. Readers never wait for it. Where there are no Web Locks (Node) nobody
 * waits, and `State.turn` alone keeps writers apart.
 */
export async function alone<T>(db: Database, act: Act, work: () => Promise<T>): Promise<T> {
  const locks = (globalThis.navigator as Navigator | undefined)?.locks;
  return locks === undefined ? work() : ((await locks.request(`${db.name}/${act}`, work)) as T);
}

/** Another writer was first: what was read is old. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

// With Web Locks the first try holds; without, ten writers at once end within as many tries.
const TRIES = 50;

/** Repeat work that was overtaken, from its first reading on. */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Overtaken) || tries >= TRIES) throw error;
    }
  }
}
