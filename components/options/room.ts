/** When the room runs out. Pure. */

// A merge that moves the index to more rows writes a second copy of it: 496 of the 2,560 bytes that a version takes, a
// fifth of all. A quarter leaves some room beside it.
const SHARE_OF_USED = 1 / 4;
// An import of 20,000 articles takes 50 MB.
const ONE_IMPORT = 50_000_000;

/** Bytes. Whether the next larger work may find no room. */
export function isRunningOut(used: number, free: number): boolean {
  return free < Math.max(used * SHARE_OF_USED, ONE_IMPORT);
}
