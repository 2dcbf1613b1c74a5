/** Memory of a page and its workers while something goes on, by the browser's debugging protocol. */
import type { Page } from 'playwright-core';

/** Bytes. */
export interface Heap {
  /** Most that the heaps of the page and its workers held together, with the buffers that hang on them. */
  readonly used: number;
  /** Most that all processes of the browser held beyond what they had at the beginning. */
  readonly more: number;
}

interface Usage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

// ms between two looks.
const EVERY = 300;

export async function watchHeap(page: Page, allProcesses: () => number): Promise<{ end(): Promise<Heap> }> {
  const ask = await askers(page);
  const before = allProcesses();
  let [used, more, isOver] = [0, 0, false];
  const looking = (async () => {
    while (!isOver) {
      const usages = await ask();
      used = Math.max(
        used,
        usages.reduce((sum, each) => sum + each.usedSize + (each.backingStorageSize ?? 0), 0),
      );
      more = Math.max(more, allProcesses() - before);
      await new Promise(done => setTimeout(done, EVERY));
    }
  })();
  return {
    async end() {
      isOver = true;
      await looking;
      return { used, more };
    },
  };
}

/** Ask the page and each of its workers. */
async function askers(page: Page): Promise<() => Promise<Usage[]>> {
  const session = await page.context().newCDPSession(page);
  const workers = new Set<string>();
  const waiting = new Map<number, (usage: Usage) => void>();
  let last = 0;
  session.on('Target.attachedToTarget', ({ sessionId }) => workers.add(sessionId));
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: Usage };
    if (id !== undefined && result) waiting.get(id)?.(result);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const ofWorker = async (sessionId: string): Promise<Usage> => {
    const id = ++last;
    const answered = new Promise<Usage>(done => waiting.set(id, done));
    const message = JSON.stringify({ id, method: 'Runtime.getHeapUsage' });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    return answered.finally(() => waiting.delete(id));
  };
  return () => Promise.all([session.send('Runtime.getHeapUsage'), ...[...workers].map(ofWorker)]);
}
