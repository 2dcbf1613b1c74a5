/** What happened to a paragraph, in the reader's words. Says what differs, never who or why. */
import type { Changes, Kind, Op, ParagraphChange } from '@/lib/model/report';
import { grouped, listed, spelled } from './number-words';

export const OP_WORD: Readonly<Record<Op, string>> = {
  kept: 'kept',
  edited: 'edited',
  added: 'added',
  removed: 'removed',
  moved: 'moved',
  split: 'split',
  merged: 'merged',
};

export const KIND_WORD: Readonly<Record<Kind, string>> = {
  number: 'number',
  negation: 'negation',
  quote: 'quote',
  attribution: 'speaker',
  name: 'name',
  date: 'date',
  hedge: 'hedge',
  correction: 'correction',
  headline: 'headline',
  wording: 'wording',
  cosmetic: 'cosmetic',
};

/** `true` where nothing happened to it, not even to its punctuation. */
export function isUntouched({ op, kinds }: ParagraphChange): boolean {
  return op === 'kept' && kinds.length === 0;
}

/** `true` where the words are the same and in their place: only punctuation, case, spaces or the breaks between paragraphs differ. */
export function isCosmetic({ op, kinds }: ParagraphChange): boolean {
  if (op === 'kept' || op === 'edited') return kinds.length > 0 && kinds.every(kind => kind === 'cosmetic');
  return (op === 'split' || op === 'merged') && kinds.every(kind => kind === 'cosmetic');
}

/** `true` for a paragraph that has no counterpart because the other text does not reach so far (a shorter view): no change. */
export function isBeyond({ beyond }: ParagraphChange): boolean {
  return beyond;
}

/** `true` for what the reader should see at once. */
export function isWeighty(change: ParagraphChange): boolean {
  return change.op !== 'kept' && !isCosmetic(change) && !isBeyond(change);
}

/** All that is not untouched, the headline first, then heaviest first and in reading order among equals; set apart by how much it says. */
export function ranked({ title, paragraphs }: Changes): Record<'weighty' | 'cosmetic' | 'beyond', ParagraphChange[]> {
  const sorted = [...paragraphs].sort((one, other) => other.weight - one.weight); // stable since ES2019
  const all = title === null ? sorted : [title, ...sorted];
  return { weighty: all.filter(isWeighty), cosmetic: all.filter(isCosmetic), beyond: all.filter(isBeyond) };
}

/** "one paragraph was edited and two were added", of a live blog "two blocks were added": what is not kept, in a clause; `null` when all words are. */
export function sum(changes: Changes): string | null {
  const { edited, added, removed, moved } = changes.blocks === null ? changes : { ...changes.blocks, moved: 0 };
  const noun = changes.blocks === null ? 'paragraph' : 'block';
  const counts: [number, string][] = [
    [edited, 'edited'],
    [added, 'added'],
    [removed, 'removed'],
    [moved, 'moved'],
  ];
  const clauses = counts
    .filter(([count]) => count > 0)
    .map(([count, what], at) => clause(count, what, at === 0 ? noun : null));
  if (changes.title !== null && isWeighty(changes.title)) clauses.push('the headline was changed');
  return clauses.length === 0 ? null : listed(clauses);
}

function clause(count: number, what: string, noun: string | null): string {
  const counted = noun === null ? '' : ` ${noun}${count === 1 ? '' : 's'}`;
  return `${spelled(count)}${counted} ${count === 1 ? 'was' : 'were'} ${what}`;
}

/** Where a change stands, counted from 1 as the reader counts: "paragraph 12", "after paragraph 9". */
export function place(change: ParagraphChange, changes: Changes): string {
  if (change === changes.title) return 'headline';
  if (change.op === 'removed') return removedPlace(change, changes);
  if (change.op === 'moved') return `from ${numbered(change.a)} to ${numbered(change.b)}`;
  return numbered(change.b);
}

/** The same beside both texts, where a removed paragraph has its own number to go by: "was paragraph 3". */
export function placeBeside(change: ParagraphChange, changes: Changes): string {
  return change.op === 'removed' ? `was ${numbered(change.a)}` : place(change, changes);
}

function numbered(paragraphs: readonly number[]): string {
  return `paragraph${paragraphs.length === 1 ? '' : 's'} ${listed(paragraphs.map(at => grouped(at + 1)))}`;
}

// A removed paragraph has no number on the page: say what it stood behind.
function removedPlace(change: ParagraphChange, changes: Changes): string {
  const before = changes.paragraphs
    .filter(({ op, a }) => op !== 'moved' && a.length > 0 && a[a.length - 1] < change.a[0])
    .flatMap(({ b }) => b);
  return before.length === 0 ? 'stood at the beginning' : `stood after paragraph ${grouped(Math.max(...before) + 1)}`;
}

/** Said where `Changes.coarse` is set: in the popup, on the compare page and in what is saved of it alike. */
export const COARSE =
  'These texts have too little in common, or are too long, to compare them word by word. They are shown paragraph by paragraph.';

/** How the page speaks of its changes, as a clause; without its own words. */
export function announcement(degree: Changes['announced']['degree']): string {
  return {
    notice: 'the page carries a notice of it',
    time: 'the page gives a new time and no notice',
    none: 'the page gives neither a notice nor a new time',
  }[degree];
}
