/** What the door to the network needs, from a page of the extension. */
import type { Disk } from '@/lib/model/disk';
import type { Surroundings } from '@/lib/network/ask';

export const alone = <T>(name: string, act: () => Promise<T>): Promise<T> =>
  navigator.locks.request(name, act) as Promise<T>;

interface Parts {
  readonly kept: Disk;
  readonly session: Disk;
  isPermitted(url: string): Promise<boolean>;
}

export function surroundings({ kept, session, isPermitted }: Parts): Surroundings {
  return {
    isPermitted,
    readSession: key => session.read(key),
    read: key => kept.read(key),
    write: (key, value) => kept.write({ [key]: value }),
    alone,
    now: Date.now,
    wait: waiting,
  };
}

export function waiting(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
