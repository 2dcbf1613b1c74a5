/** How many copies of a page are worth the reading. */
import type { Text } from '../../model/article';

/** As many as a wire story has papers; a report counts those that are left. */
export const COPIES = 48;
/** Copies that are read, however long they are. */
const COPIES_AT_LEAST = 2;

/** How many copies of a page take no more than so many units, at most `most`. */
export function copiesWithin(units: number, most: number, { paragraphs }: Pick<Text, 'paragraphs'>): number {
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 1);
  return Math.min(most, Math.max(COPIES_AT_LEAST, Math.floor(units / length)));
}
