import type { VersionName } from '@/lib/model/said';

/**
 * The number of a version for a picture: its own, or that of a name such as "6". Any other name has its place in the
 * row, from 1.
 */
export function versionNumber(name: VersionName, index: number): string {
  if ('number' in name) return String(name.number);
  return /^\p{N}{1,4}$/u.test(name.given) ? name.given : String(index + 1);
}
