import type { Database } from './database';

/**
 * `write` adds and removes versions and corpora. `fold` rewrites the index, by merges and repairs; a writer may go on
 * beside it.
 */
export type Act = 'write' | 'fold';

/** One at a time over all windows and workers of the extension, in order of call. Readers never wait for it. */
export async function alone<T>(db: Database, act: Act, work: () => Promise<T>): Promise<T> {
  const name = `${db.name}/${act}`;
  const locks = (globalThis.navigator as Navigator | undefined)?.locks;
  return locks === undefined ? queued(name, work) : ((await locks.request(name, work)) as T);
}

// Where there are no Web Locks (Node) there is one process, and this is its queue.
const last = new Map<string, Promise<unknown>>();

function queued<T>(name: string, work: () => Promise<T>): Promise<T> {
  const turn = (last.get(name) ?? Promise.resolve()).then(work, work);
  last.set(name, turn);
  return turn;
}

/** Another writer was first, so the rows that were read are old. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';

  constructor() {
    super('another writer was first');
  }
}

// Under the lock the first try succeeds, or the second where a page was placed before it had the lock. Where the
// browser breaks a lock (`steal`), a few writers meet at most.
const TRIES = 10;

/** Repeat work that was overtaken, from its first reading on. Gives up after {@link TRIES}. */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Overtaken) || tries >= TRIES) throw error;
    }
  }
}
