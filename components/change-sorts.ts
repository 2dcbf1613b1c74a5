/** Changes set apart by how much they say to the reader. */
import type { Changes, ParagraphChange } from '@/lib/model/report';
import { countsTold } from '@/lib/say/changes';

/** `true` where nothing happened to it, not even to its punctuation. */
export function isUntouched({ op, kinds }: ParagraphChange): boolean {
  return op === 'kept' && kinds.length === 0;
}

/**
 * `true` where the words are the same and in their place: only punctuation, case, spaces or breaks of paragraphs
 * differ.
 */
export function isCosmetic({ op, kinds }: ParagraphChange): boolean {
  if (op === 'kept' || op === 'edited') {
    return kinds.length > 0 && kinds.every(kind => kind === 'cosmetic');
  }
  return (op === 'split' || op === 'merged') && kinds.every(kind => kind === 'cosmetic');
}

/** `true` for a paragraph that has no counterpart because the other text, a shorter view, ends before it: no change. */
export function isBeyond({ beyond }: ParagraphChange): boolean {
  return beyond;
}

/** `true` for what the reader should see at once. */
export function isWeighty(change: ParagraphChange): boolean {
  return change.op !== 'kept' && !isCosmetic(change) && !isBeyond(change);
}

/**
 * All changes that are not `kept`, the headline first, then heaviest first, equal ones in reading order. Three lists,
 * by how much a change says.
 */
export function ranked({ title, paragraphs }: Changes): Record<'weighty' | 'cosmetic' | 'beyond', ParagraphChange[]> {
  const sorted = [...paragraphs].sort((one, other) => other.weight - one.weight); // stable since ES2019
  const all = title === null ? sorted : [title, ...sorted];
  return {
    weighty: all.filter(isWeighty),
    cosmetic: all.filter(isCosmetic),
    beyond: all.filter(isBeyond),
  };
}

/** Whether any word differs: a paragraph or block that is not kept, or the headline. */
export function hasChanges(changes: Changes): boolean {
  return countsTold(changes).length > 0 || (changes.title !== null && isWeighty(changes.title));
}
