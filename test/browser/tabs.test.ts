/** The readings of tabs in session storage: which are kept when there are many. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReading } from '@/lib/model/article';
import { reading } from './reading';

let tabs: typeof import('@/lib/browser/tabs');

beforeAll(async () => {
  vi.stubGlobal('chrome', fakeBrowser); // `wxt/browser` looks for the API when it is loaded
  tabs = await import('@/lib/browser/tabs');
});
beforeEach(() => fakeBrowser.reset());
afterAll(() => vi.unstubAllGlobals());

/** A reading of so many UTF-16 units of text. */
const sized = (units: number): PageReading => ({
  ...reading,
  paragraphs: Array.from({ length: Math.ceil(units / 90_000) }, () => 'x'.repeat(Math.min(90_000, units))),
});

const saved = async (ids: readonly number[]) => {
  const found = await Promise.all(ids.map(id => tabs.savedReading(id)));
  return ids.filter((_, i) => found[i] !== null);
};

describe('readings of tabs', () => {
  it('are given back, until the tab is closed', async () => {
    await tabs.saveReading(7, reading);
    expect(await tabs.savedReading(7)).toEqual(reading);
    await tabs.dropReading(7);
    expect(await tabs.savedReading(7)).toBeNull();
  });

  it('are all kept while they are small', async () => {
    const ids = Array.from({ length: 60 }, (_, i) => i + 1);
    for (const id of ids) await tabs.saveReading(id, sized(20_000));
    expect(await saved(ids)).toEqual(ids);
  });

  it('give way to newer ones, the oldest first, when they are large', async () => {
    const ids = [1, 2, 3, 4, 5, 6];
    for (const id of ids) await tabs.saveReading(id, sized(990_000));
    expect(await saved(ids)).toEqual([3, 4, 5, 6]);
  });

  it('keep to their room when sixty tabs are read at once, and free all of it', async () => {
    const ids = Array.from({ length: 60 }, (_, i) => i + 1);
    await Promise.all(ids.map(id => tabs.saveReading(id, sized(180_000))));
    expect(await saved(ids)).toEqual(ids.slice(-22));
    await Promise.all(ids.map(id => tabs.dropReading(id)));
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it('count a tab that is read again as new', async () => {
    for (const id of [1, 2, 3, 4, 1, 5]) await tabs.saveReading(id, sized(990_000));
    expect(await saved([1, 2, 3, 4, 5])).toEqual([1, 3, 4, 5]);
  });

  it('are read as none when something else stands there', async () => {
    await fakeBrowser.storage.session.set({ 'page:7': { title: 'x' } });
    expect(await tabs.savedReading(7)).toBeNull();
  });
});
