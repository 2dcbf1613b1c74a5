import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTime } from '@/lib/browser/time-limit';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('gives an answer that comes in time', async () => {
  await expect(inTime(Promise.resolve(7), 1_000, 'page-busy')).resolves.toBe(7);
  expect(vi.getTimerCount()).toBe(0);
});

it('passes on a failure', async () => {
  await expect(inTime(Promise.reject(new Error('gone')), 1_000, 'page-busy')).rejects.toThrow('gone');
  expect(vi.getTimerCount()).toBe(0);
});

it('names the fault when nothing comes', async () => {
  const late = expect(inTime(new Promise(() => undefined), 1_000, 'too-slow')).rejects.toMatchObject({
    fault: { code: 'too-slow' },
  });
  await vi.advanceTimersByTimeAsync(1_000);
  await late;
});
