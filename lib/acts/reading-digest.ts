import { hash53, hashOfAll } from '../text/hash';
import { key } from '../text/key';

/** One number for what a text says: equal where nothing but its setting differs. 53 bits. */
export function readingDigest(paragraphs: readonly string[]): number {
  return hashOfAll(paragraphs.map(key).filter(Boolean).map(hash53));
}
