/** A script that an update has cut off from its extension notices it by itself. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';

const runtime: { id: string | undefined } = { id: 'ours' };
let whenCutOff: typeof import('@/lib/browser/cut-off').whenCutOff;

beforeAll(async () => {
  vi.stubGlobal('chrome', { runtime }); // `wxt/browser` looks for the API when it is loaded
  ({ whenCutOff } = await import('@/lib/browser/cut-off'));
});
beforeEach(() => {
  runtime.id = 'ours';
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());
afterAll(() => vi.unstubAllGlobals());

it('acts once within two seconds, and looks no more', () => {
  const act = vi.fn();
  whenCutOff(act);
  vi.advanceTimersByTime(60_000);
  expect(act).not.toHaveBeenCalled();
  runtime.id = undefined;
  vi.advanceTimersByTime(2_000);
  expect(act).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('stops looking when it is told', () => {
  const act = vi.fn();
  whenCutOff(act)();
  runtime.id = undefined;
  vi.advanceTimersByTime(60_000);
  expect(act).not.toHaveBeenCalled();
});
