/** The two storages of the extension: as a page with rights of its own has them, and by way of the background. */
import { browser } from 'wxt/browser';
import type { Disk, DiskArea } from '../model/disk';
import { askBackground } from './background-door';

export function diskOf(area: DiskArea): Disk {
  const storage = browser.storage[area];
  return {
    read: async key => (await storage.get(key))[key],
    write: items => storage.set({ ...items }),
    remove: keys => storage.remove([...keys]),
    keys: async start => Object.keys(await storage.get(null)).filter(key => key.startsWith(start)),
  };
}

/** What a background that is stopped amid an answer is asked again: each of these may be done twice. */
const TRIES = 5;

/** For a page that has no storage: the background is woken by each call. */
export function distantDisk(area: DiskArea): Disk {
  return {
    read: key => again(() => askBackground('diskRead', { area, key })),
    async write(items) {
      await again(() => askBackground('diskWrite', { area, items }));
    },
    async remove(keys) {
      await again(() => askBackground('diskRemove', { area, keys }));
    },
    keys: start => again(() => askBackground('diskKeys', { area, start })),
  };
}

async function again<T>(act: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await act();
    } catch (error) {
      if (tries >= TRIES) throw error;
      await new Promise(done => setTimeout(done, 100 * tries)); // a new worker is there within a tenth of a second
    }
  }
}

/** "http://localhost:8080" → "http://localhost/*": patterns of hosts have no port. */
export function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

export function isPermitted(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(url)] });
}

export const isPermittedFromAfar = (url: string) => again(() => askBackground('isPermitted', { url }));

/** Called after each change of what lies under one of the keys or begins so. */
export function watchDisk(area: DiskArea, starts: readonly string[], changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>, of: string) => {
    if (of === area && Object.keys(changes).some(key => starts.some(start => key.startsWith(start)))) changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
