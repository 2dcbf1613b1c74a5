import { expect, it } from 'vitest';
import { isRunningOut } from '@/components/options/room';

it.each([
  [1e6, 80e9, false],
  [1e6, 10e6, true],
  [10e9, 2e9, true],
  [10e9, 3e9, false],
])('%d used, %d free: %s', (used, free, expected) => {
  expect(isRunningOut(used, free)).toBe(expected);
});
