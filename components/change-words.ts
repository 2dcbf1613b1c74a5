/** What happened to a paragraph, in the reader's words. Says what differs, never who or why. */
import type { Changes, Kind, Op, ParagraphChange } from '@/lib/report';
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

/** `true` when nothing but punctuation, case of letters or spaces changed, and the paragraph stands where it stood. */
export function isCosmetic(change: ParagraphChange): boolean {
  return change.op === 'edited' && change.kinds.length > 0 && change.kinds.every(kind => kind === 'cosmetic');
}

/** Changes that are not kept, heaviest first and in reading order among equals; the cosmetic ones apart. */
export function ranked(changes: Changes): { weighty: ParagraphChange[]; cosmetic: ParagraphChange[] } {
  const all = changes.paragraphs.filter(change => change.op !== 'kept');
  if (changes.title !== null) all.unshift(changes.title);
  all.sort((one, other) => other.weight - one.weight); // stable since ES2019
  return { weighty: all.filter(change => !isCosmetic(change)), cosmetic: all.filter(isCosmetic) };
}

/** "one paragraph was edited and two were added": what is not kept, in a clause; `null` when all is kept. */
export function sum(changes: Changes): string | null {
  const split = changes.paragraphs.filter(({ op }) => op === 'split' || op === 'merged').length;
  const cosmetic = changes.paragraphs.filter(isCosmetic).length;
  const counts: [number, string][] = [
    [Math.max(0, changes.edited - cosmetic), 'edited'],
    [changes.added, 'added'],
    [changes.removed, 'removed'],
    [changes.moved, 'moved'],
    [split, 'split or joined'],
  ];
  const clauses = counts.filter(([count]) => count > 0).map(([count, what], at) => clause(count, what, at === 0));
  if (changes.title !== null) clauses.push('the headline was changed');
  return clauses.length === 0 ? null : listed(clauses);
}

function clause(count: number, what: string, isFirst: boolean): string {
  const noun = isFirst ? ` paragraph${count === 1 ? '' : 's'}` : '';
  return `${spelled(count)}${noun} ${count === 1 ? 'was' : 'were'} ${what}`;
}

/** Where a change stands, counted from 1 as the reader counts: "paragraph 12", "after paragraph 9". */
export function place(change: ParagraphChange, changes: Changes): string {
  if (change === changes.title) return 'headline';
  if (change.op === 'removed') return removedPlace(change, changes);
  if (change.op === 'moved') return `from ${numbered(change.a)} to ${numbered(change.b)}`;
  return numbered(change.b);
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

/** How the page speaks of its changes, as a clause after "the page"; without its own words. */
export function announcement(degree: Changes['announced']['degree']): string {
  return {
    notice: 'the page carries a notice of it',
    time: 'the page gives a new time and no notice',
    none: 'the page gives no new time and no notice',
  }[degree];
}
