/** The shared connection to the collection, when the browser cuts it. */
import { describe, expect, it } from 'vitest';
import { reopening } from '@/lib/acts/reopening';

function opening() {
  const opened: { id: number; closed: boolean }[] = [];
  const { corpus, act } = reopening(async () => {
    const one = { id: opened.length, closed: false };
    opened.push(one);
    return { id: one.id, close: () => void (one.closed = true) };
  });
  return { opened, corpus, act };
}

const named = (name: string, message = '') => Object.assign(new Error(message), { name });

describe('a shared connection', () => {
  it('is opened once', async () => {
    const { opened, corpus, act } = opening();
    await act(corpus);
    await act(corpus);
    expect(opened).toEqual([{ id: 0, closed: false }]);
  });

  it('is opened anew, and the act done once more, when the stored data are gone', async () => {
    const { opened, corpus, act } = opening();
    const answer = await act(async () => {
      const { id } = await corpus();
      if (id === 0) throw named('CorpusLostError');
      return id;
    });
    expect(answer).toBe(1);
    expect(opened).toEqual([
      { id: 0, closed: true },
      { id: 1, closed: false },
    ]);
  });

  it.each(['UnknownError', 'InvalidStateError', 'DatabaseClosedError'])(
    'is opened anew by the next act after %s',
    async name => {
      const { opened, corpus, act } = opening();
      await expect(
        act(async () => {
          await corpus();
          throw named(name);
        }),
      ).rejects.toThrow();
      expect((await act(corpus)).id).toBe(1);
      expect(opened[0].closed).toBe(true);
    },
  );

  it('stays after a failure that is not of the storage', async () => {
    const { opened, corpus, act } = opening();
    await act(corpus);
    await expect(act(() => Promise.reject(new Error('no article')))).rejects.toThrow('no article');
    await act(corpus);
    expect(opened).toHaveLength(1);
  });

  it('is asked for once more only, however often it is lost', async () => {
    const { opened, corpus, act } = opening();
    const lost = act(async () => {
      await corpus();
      throw named('CorpusLostError');
    });
    await expect(lost).rejects.toThrow();
    expect(opened).toHaveLength(2);
  });
});
