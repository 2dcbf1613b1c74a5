/** The check of a page over stand-ins of its surroundings: what is asked, what is remembered, what may fail. */
import { describe, expect, it } from 'vitest';
import { type CheckParts, pageChecker } from '@/lib/acts/check-page';
import type { CorpusReader } from '@/lib/corpus/corpus';
import type { ReadOutcome } from '@/lib/model/checked';
import { reading } from '../browser/reading';

/** An empty corpus that counts how often candidates are asked for. */
function emptyCorpus() {
  const counts = { asked: 0, revision: 'r1' };
  const corpus: CorpusReader = {
    candidates: async () => (counts.asked++, []),
    versions: async () => [],
    articles: async () => [],
    versionsOf: async () => [],
    texts: async () => [],
    articlesAt: async () => [],
    boilerplate: async (_, paragraphs) => paragraphs.map(() => false),
    size: async () => ({ articles: 0, versions: 0 }),
    corpora: async () => [],
    revision: async () => counts.revision,
  };
  return { corpus, counts };
}

function checking(outcome: ReadOutcome, change: Partial<CheckParts> = {}) {
  const { corpus, counts } = emptyCorpus();
  const saved: [number, string | null][] = [];
  let minute = 0;
  const check = pageChecker({
    readPage: async () => outcome,
    saveReading: async (tabId, { seenAt }) => void saved.push([tabId, seenAt]),
    openCorpus: async () => corpus,
    earlierReading: async () => null,
    noteReading: async () => undefined,
    now: () => `2026-03-03T08:0${minute++}:00.000Z`,
    ...change,
  });
  return { check, counts, saved };
}

const read: ReadOutcome = { state: 'read', reading, isPrivate: false };

describe('a check', () => {
  it('answers with a report, and saves the reading with the time', async () => {
    const { check, saved } = checking(read);
    expect(await check(7, null)).toMatchObject({ state: 'report', corpusEmpty: true, kept: 'unknown' });
    expect(saved).toEqual([[7, '2026-03-03T08:00:00.000Z']]);
  });

  it.each<ReadOutcome>([
    { state: 'no-article', url: 'https://news.example' },
    { state: 'forbidden', url: 'about:addons' },
  ])('passes on that nothing could be read: %j', async outcome => {
    const { check, saved, counts } = checking(outcome);
    expect(await check(7, null)).toEqual(outcome);
    expect([saved, counts.asked]).toEqual([[], 0]);
  });

  it('says that a private window keeps nothing', async () => {
    expect(await checking({ ...read, isPrivate: true }).check(7, null)).toMatchObject({ kept: 'private' });
  });

  it('does not fail when the reading cannot be saved', async () => {
    const { check } = checking(read, { saveReading: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) });
    expect(await check(7, null)).toMatchObject({ state: 'report' });
  });

  it('saves and remembers nothing of a page in a private window', async () => {
    const written: boolean[] = [];
    const watch = async ({ writes }: { writes: boolean }) => {
      written.push(writes);
      return { loss: null, unsaved: null };
    };
    const { check, saved, counts } = checking({ ...read, isPrivate: true }, { watch });
    await check(7, null);
    await check(7, null);
    expect([saved, counts.asked, written]).toEqual([[], 2, [false, false]]);
  });

  it('tells what is to be told of the collection, and of a page that is not all there', async () => {
    const collection = { loss: null, unsaved: 31 };
    const { check } = checking({ ...read, isLoading: true }, { watch: async () => collection });
    expect(await check(7, null)).toMatchObject({ isLoading: true, collection });
  });

  it('answers when it cannot be found out how the collection is', async () => {
    const { check } = checking(read, { watch: () => Promise.reject(new Error('no storage')) });
    expect(await check(7, null)).toMatchObject({ state: 'report', collection: undefined });
  });

  it('remembers the report of the same page, until the corpus changes or another version is asked for', async () => {
    const { check, counts } = checking(read);
    await check(7, null);
    await check(8, null);
    expect(counts.asked).toBe(1);
    await check(7, 3);
    expect(counts.asked).toBe(2);
    counts.revision = 'r2';
    await check(7, null);
    expect(counts.asked).toBe(3);
  });
});
