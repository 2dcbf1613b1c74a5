/** Let the browser die at a chosen step of a work on fake-indexeddb, as a killed process would. */
import 'fake-indexeddb/auto';

export class Killed extends Error {
  override readonly name = 'Killed';
}

const store = IDBObjectStore.prototype;
const original = { put: store.put, add: store.add, delete: store.delete };

/**
 * Do `work` and die at the `step`-th write (from 1): its transaction is aborted,
 * and nothing can be written from then on. @returns how many writes came through
 */
export async function killedAt(step: number, work: () => Promise<unknown>): Promise<{ died: boolean; steps: number }> {
  let steps = 0;
  const guard = (request: (...args: never[]) => IDBRequest) =>
    function (this: IDBObjectStore, ...args: never[]) {
      if (++steps < step) return request.apply(this, args);
      if (steps === step) this.transaction.abort();
      throw new Killed(`at step ${step}`);
    };
  Object.assign(store, {
    put: guard(original.put as never),
    add: guard(original.add as never),
    delete: guard(original.delete as never),
  });
  try {
    await work();
    return { died: steps >= step, steps };
  } catch (error) {
    if (steps < step) throw error;
    return { died: true, steps };
  } finally {
    Object.assign(store, original);
  }
}

/** Do `work` while the `step`-th write (from 1) finds the disk full; all others come through. */
export async function failingAt(step: number, work: () => Promise<unknown>): Promise<{ failed: boolean }> {
  let steps = 0;
  const guard = (request: (...args: never[]) => IDBRequest) =>
    function (this: IDBObjectStore, ...args: never[]) {
      if (++steps === step) throw new DOMException('the disk is full', 'QuotaExceededError');
      return request.apply(this, args);
    };
  Object.assign(store, { put: guard(original.put as never), add: guard(original.add as never) });
  try {
    await work();
    return { failed: false };
  } catch (error) {
    if (steps < step) throw error;
    return { failed: true };
  } finally {
    Object.assign(store, original);
  }
}
