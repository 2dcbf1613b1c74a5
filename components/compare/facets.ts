/** What a reader can filter changes by: what happened to the paragraph, and what sort of thing changed in it. */
import type { Changes, Kind, Op, ParagraphChange } from '@/lib/model/report';
import { isBeyond, isWeighty, KIND_WORD, OP_WORD, placeBeside } from '../change-words';

export type Facet = Op | Kind;

/** The word for a facet. */
export function facetWord(facet: Facet): string {
  return facet in OP_WORD ? OP_WORD[facet as Op] : KIND_WORD[facet as Kind];
}

export function isFacet(word: string): word is Facet {
  return Object.hasOwn(OP_WORD, word) || Object.hasOwn(KIND_WORD, word);
}

/** What happened to the paragraph, where it is more than an edit, then its kinds. [] for what is untouched, or beyond the other text. */
function facetsOf(change: ParagraphChange): Facet[] {
  const { op, kinds } = change;
  if (isBeyond(change)) return [];
  return op === 'kept' || (op === 'edited' && kinds.length > 0) ? [...kinds] : [...new Set<Facet>([op, ...kinds])];
}

/** A change in words: its facets, then its place; "headline" once where it is both. */
export function named(change: ParagraphChange, changes: Changes): string[] {
  return [...new Set([...facetsOf(change).map(facetWord), placeBeside(change, changes)])];
}

/** How many changes have each facet, commonest order of the tables above; facets without any are left out. */
export function facetCounts(changes: Changes): [Facet, number][] {
  const facets = allChanges(changes).flatMap(facetsOf);
  const order = [...Object.keys(OP_WORD), ...Object.keys(KIND_WORD)] as Facet[];
  return order
    .map((facet): [Facet, number] => [facet, facets.filter(each => each === facet).length])
    .filter(([, count]) => count > 0);
}

/** Whether a change is to be seen: the weighty ones where nothing is chosen, those with a chosen facet where something is. */
export function isWanted(change: ParagraphChange, only: readonly Facet[]): boolean {
  if (only.length === 0) return isWeighty(change);
  return facetsOf(change).some(facet => only.includes(facet));
}

/** The headline's change, where there is one, then those of the paragraphs. */
export function allChanges({ title, paragraphs }: Changes): ParagraphChange[] {
  return title === null ? [...paragraphs] : [title, ...paragraphs];
}
