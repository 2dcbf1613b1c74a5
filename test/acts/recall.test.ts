/** What is remembered, for how long, and what is not. */
import { describe, expect, it } from 'vitest';
import { recalling } from '@/lib/acts/recall';

/** Counts how often an answer is made. */
function counting(many: number) {
  const recall = recalling<string>(many);
  const made: string[] = [];
  return { made, ask: (key: string) => recall(key, async () => (made.push(key), `answer to ${key}`)) };
}

describe('recalling', () => {
  it('makes an answer once, and gives it to every key that is the same', async () => {
    const { made, ask } = counting(2);
    expect([await ask('a'), await ask('a'), await ask('b')]).toEqual(['answer to a', 'answer to a', 'answer to b']);
    expect(made).toEqual(['a', 'b']);
  });

  it('shares an answer that is under way', async () => {
    const { made, ask } = counting(2);
    await Promise.all([ask('a'), ask('a')]);
    expect(made).toEqual(['a']);
  });

  // Each letter is asked for in turn; two are remembered.
  it.each([
    ['the last two', 'abab', 'ab'],
    ['not the one before', 'abca', 'abca'],
    ['by use, not by age', 'abacab', 'abcb'],
  ])('remembers %s', async (_, asked, expected) => {
    const { made, ask } = counting(2);
    for (const key of asked) await ask(key);
    expect(made.join('')).toBe(expected);
  });

  it('forgets what failed', async () => {
    const recall = recalling<string>(2);
    await expect(recall('a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(await recall('a', async () => 'there again')).toBe('there again');
  });
});
