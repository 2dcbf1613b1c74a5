/** Where a change stands, counted from 1 as the reader counts. */
import type { Changes, ParagraphChange } from '@/lib/model/report';
import { grouped, listed } from './words/numbers';
import type { Words } from './words/words';

/** "paragraph 12"; for a removed paragraph, which has no number on the page, what it stood behind. */
export function place(words: Words, change: ParagraphChange, changes: Changes): string {
  if (change === changes.title) return words.text('place-headline');
  if (change.op === 'removed') return removedPlace(words, change, changes);
  if (change.op !== 'moved') return numbered(words, change.b);
  return words.text('place-moved', { from: change.a[0] + 1, to: change.b[0] + 1 });
}

/** The same beside both texts, where a removed paragraph has its own number to go by: "was paragraph 3". */
export function placeBeside(words: Words, change: ParagraphChange, changes: Changes): string {
  if (change.op === 'removed') {
    return words.text('place-was', { number: change.a[0] + 1 });
  }
  return place(words, change, changes);
}

function numbered(words: Words, paragraphs: readonly number[]): string {
  if (paragraphs.length === 1) {
    return words.text('place-paragraph', { number: paragraphs[0] + 1 });
  }
  const numbers = paragraphs.map(at => grouped(words, at + 1));
  return words.text('place-paragraphs', { numbers: listed(words, numbers) });
}

function removedPlace(words: Words, change: ParagraphChange, changes: Changes): string {
  const before = changes.paragraphs
    .filter(({ op, a }) => op !== 'moved' && a.length > 0 && a[a.length - 1] < change.a[0])
    .flatMap(({ b }) => b);
  if (before.length === 0) return words.text('place-stood-first');
  return words.text('place-stood-after', { number: Math.max(...before) + 1 });
}
