/** When the index is merged, and what the long acts answer. */
import { expect, it } from 'vitest';
import { compactAtLeisure, mergeIfWorth, tendIndex } from '@/lib/acts/tend-index';
import type { CorpusKeeper } from '@/lib/corpus/corpus';

/** A keeper that writes down what it is asked to do. */
function keeper(recent: number) {
  const done: string[] = [];
  const corpus: CorpusKeeper = {
    recentVersions: async () => recent,
    mergeRecent: async () => void done.push('merge'),
    purgeDeleted: async () => void done.push('purge'),
    repair: async () => void done.push('repair'),
    check: async () => [{ code: 'text-lost', values: { version: 3 } }],
    compactStore: () => Promise.reject(new Error('closed')),
  };
  return { corpus, done };
}

const options = { onProgress: () => undefined, signal: new AbortController().signal };

it.each([
  [255, []],
  [256, ['merge']],
])('with %i recent versions merges %j', async (recent, expected) => {
  const { corpus, done } = keeper(recent);
  await mergeIfWorth(corpus);
  expect(done).toEqual(expected);
});

it.each([
  ['check', [], [{ code: 'text-lost', values: { version: 3 } }]],
  ['repair', ['repair', 'merge'], []],
  ['purge', ['purge', 'merge'], []],
] as const)('does %s: %j', async (what, acts, problems) => {
  const { corpus, done } = keeper(500);
  expect(await tendIndex(what, corpus, options)).toEqual(problems);
  expect(done).toEqual(acts);
});

it('never rejects when the store cannot be compacted', async () => {
  await expect(compactAtLeisure(keeper(0).corpus, options.signal)).resolves.toBeUndefined();
});
