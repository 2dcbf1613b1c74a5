/** Where the versions of an article stand in the picture of its history. Pure. Lengths in the picture's own units. */

export const WIDTH = 96;
export const EDGE = 5;

/** Where each dot stands, from left to right; evenly where a time is not known. */
export function places(times: readonly string[]): number[] {
  const at = times.map(time => Date.parse(time));
  const [first, last] = [Math.min(...at), Math.max(...at)];
  const isTimed = last > first;
  const evenly = (i: number) => i / Math.max(1, at.length - 1);
  return at.map((time, i) => EDGE + (isTimed ? (time - first) / (last - first) : evenly(i)) * (WIDTH - 2 * EDGE));
}
