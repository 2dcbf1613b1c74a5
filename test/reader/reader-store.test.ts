/** The reader's own memory in its database. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newFollow } from '@/lib/papers/schedule';
import { openReaderStore, type ReaderStore } from '@/lib/reader/reader-store';

let store: ReaderStore;
let number = 0;

beforeEach(() => {
  store = openReaderStore(`reader-${number++}`);
});
afterEach(() => store.close());

const place = { address: 'https://a.example/1', site: 'a.example' };
const NOW = Date.parse('2026-05-01T08:00:00Z');
const change = {
  ...place,
  at: NOW,
  url: 'https://a.example/1',
  title: 'Lock',
  from: 1,
  to: 2,
  edited: 1,
  added: 0,
  removed: 0,
  kinds: [],
  seen: false,
} as const;

describe('the memory', () => {
  it('knows the reading of this visit and of the one before, and forgets on demand', async () => {
    await store.noteReading(place, { digest: 1, at: NOW, versionId: 3 });
    await store.noteReading(place, { digest: 2, at: NOW + 1, versionId: null });
    expect(await store.readings(place.address)).toMatchObject({ latest: { digest: 2 }, before: { versionId: 3 } });
    await store.forgetReadings();
    expect(await store.readings(place.address)).toBeNull();
  });

  it('tells what was kept by a press from what was kept by a visit', async () => {
    await store.noteKept({ versionId: 1, site: 'a.example', by: 'press', born: 'b' });
    await store.noteKept({ versionId: 2, site: 'a.example', by: 'visit', born: 'b' });
    await store.noteKept({ versionId: 3, site: 'b.example', by: 'visit', born: 'b' });
    expect(await store.keptAt('a.example', 'visit')).toEqual([2]);
    expect(await store.keptAt('a.example', 'visit', 'another database')).toEqual([]);
    await store.forgetKept([2]);
    expect(await store.keptAt('a.example', 'visit')).toEqual([]);
    expect(await store.keptAt('a.example', 'press')).toEqual([1]);
  });

  it('gives the follows whose time has come', async () => {
    await store.putFollow(newFollow({ ...place, url: place.address, title: 'Lock' }, NOW));
    expect(await store.due(NOW)).toEqual([]);
    expect(await store.due(NOW + 3_600_000)).toHaveLength(1);
    await store.dropFollow(place.address);
    expect(await store.follows()).toEqual([]);
  });

  it('lists changes newest first, and remembers which were seen', async () => {
    await store.noteFound(change);
    await store.noteFound({ ...change, at: NOW + 1, to: 3 });
    const [newest, oldest] = await store.foundChanges(10);
    expect([newest.to, oldest.to]).toEqual([3, 2]);
    await store.markSeen([newest.id]);
    expect(await store.unseen()).toBe(1);
    await store.markSeen([]);
    expect(await store.unseen()).toBe(0);
  });
});
