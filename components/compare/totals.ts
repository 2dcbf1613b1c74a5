/** The sum of a comparison in words; for the page and for every export alike. */
import type { Changes } from '@/lib/model/report';
import { hasChanges, isBeyond, isUntouched } from '../change-sorts';
import { clauses } from '../words/numbers';
import { toldText } from '../words/told';
import type { MessageId, Words } from '../words/words';
import type { Comparison } from './comparison';
import { allChanges, type Facet, isWanted } from './facets';
import { totalWords } from './pieces-of';

/** "Paragraphs: 1 edited, 25 kept · 3 words added, 2 removed"; what there is none of is left out. */
export function totalsText(words: Words, comparison: Comparison): string {
  const { added, removed } = totalWords(comparison);
  return words.text('totals', {
    counts: countsText(words, comparison.changes),
    added,
    removed,
  });
}

/**
 * How the page on the right speaks of its changes. `null` where it has nothing to speak of: two articles, or no change.
 */
export function announcedText(words: Words, { ofOneArticle, changes }: Comparison): string | null {
  if (!ofOneArticle || !hasChanges(changes)) return null;
  return toldText(words, { id: `announced-${changes.announced.degree}`, values: {} });
}

/**
 * The sentences that stand before the changes: that the comparison is coarse, that a text is cut short, that nothing
 * differs. `only`: the facets shown, [] for all.
 */
export function outcomeTexts(words: Words, changes: Changes, only: readonly Facet[] = []): string[] {
  const told: string[] = [];
  if (changes.coarse) {
    told.push(toldText(words, { id: 'coarse', values: {} }));
  }
  if (changes.shorterView === 'a') told.push(words.text('outcome-shorter-left'));
  if (changes.shorterView === 'b') told.push(words.text('outcome-shorter-right'));
  const isAnyShown = allChanges(changes).some(change => isWanted(change, only));
  return isAnyShown ? told : [...told, words.text(emptyOutcome(changes, only))];
}

type EmptyOutcome = Extract<MessageId, `outcome-${'same' | 'filtered' | 'common' | 'punctuation'}`>;

function emptyOutcome(changes: Changes, only: readonly Facet[]): EmptyOutcome {
  const all = allChanges(changes);
  if (all.every(isUntouched)) return 'outcome-same';
  if (only.length > 0) return 'outcome-filtered';
  return all.some(isBeyond) ? 'outcome-common' : 'outcome-punctuation';
}

function countsText(words: Words, changes: Changes): string {
  const others = changes.paragraphs.filter(({ op }) => op === 'split' || op === 'merged').length;
  const counts = [
    ['total-edited', changes.edited],
    ['total-added', changes.added],
    ['total-removed', changes.removed],
    ['total-moved', changes.moved],
    ['total-split-or-merged', others],
    ['total-kept', changes.kept],
  ] as const;
  const told = counts.filter(([, count]) => count > 0).map(([id, count]) => words.text(id, { count }));
  return told.length === 0 ? words.text('total-none') : clauses(words, told);
}
