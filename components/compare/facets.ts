/** What a reader can filter changes by: what happened to the paragraph, and what sort of thing changed in it. */
import { KINDS, OPS } from '@/lib/model/closed-lists';
import type { Changes, Kind, Op, ParagraphChange } from '@/lib/model/report';
import { isBeyond, isWeighty } from '../change-sorts';
import { placeBeside } from '../change-places';
import type { Words } from '../words/words';

export type Facet = Op | Kind;

/** Every facet, in the order in which they are offered. */
const FACETS: readonly Facet[] = [...OPS, ...KINDS];

/** The word for a facet. */
export function facetText(words: Words, facet: Facet): string {
  return isOp(facet) ? words.text(`op-${facet}`) : words.text(`kind-${facet}`);
}

export function isFacet(word: string): word is Facet {
  return (FACETS as readonly string[]).includes(word);
}

function isOp(facet: Facet): facet is Op {
  return (OPS as readonly Facet[]).includes(facet);
}

/**
 * What happened to the paragraph, where it is more than an edit, then its kinds. [] for an untouched paragraph, and for
 * one beyond the other text.
 */
function facetsOf(change: ParagraphChange): Facet[] {
  const { op, kinds } = change;
  if (isBeyond(change)) return [];
  return op === 'kept' || (op === 'edited' && kinds.length > 0) ? [...kinds] : [...new Set<Facet>([op, ...kinds])];
}

/** A change in words: its facets, then its place; "headline" once where it is both. */
export function changeTexts(words: Words, change: ParagraphChange, changes: Changes): string[] {
  const facets = facetsOf(change).map(facet => facetText(words, facet));
  return [...new Set([...facets, placeBeside(words, change, changes)])];
}

/** How many changes have each facet, in the order of `FACETS`; facets without any are left out. */
export function facetCounts(changes: Changes): [Facet, number][] {
  const facets = allChanges(changes).flatMap(facetsOf);
  const counts = FACETS.map((facet): [Facet, number] => [facet, facets.filter(each => each === facet).length]);
  return counts.filter(([, count]) => count > 0);
}

/** Whether to show a change: a weighty one where no facet is chosen, else one that has a chosen facet. */
export function isWanted(change: ParagraphChange, only: readonly Facet[]): boolean {
  if (only.length === 0) return isWeighty(change);
  return facetsOf(change).some(facet => only.includes(facet));
}

/** The headline's change, where there is one, then those of the paragraphs. */
export function allChanges({ title, paragraphs }: Changes): ParagraphChange[] {
  return title === null ? [...paragraphs] : [title, ...paragraphs];
}
