/** Which paragraphs keep changing: a count carried along the history of an article. */
import type { Changes, ParagraphChange } from '@/lib/model/report';
import { isWeighty } from '../change-sorts';
import type { History } from './comparison';

/**
 * In how many steps of the history each paragraph of one of its versions changed. A shorter view is no step. [] for a
 * version that has no place in the history.
 */
export function heatOf(history: History, key: string, paragraphs: number): number[] {
  const whole = history.filter(({ shorterView }) => !shorterView);
  const at = whole.findIndex(version => version.key === key);
  return at === -1
    ? []
    : heat(
        whole.slice(1).map(({ changes }) => changes),
        at,
        paragraphs,
      );
}

/**
 * For each paragraph of one version, in how many steps of the whole history it was changed: those
 * before it that led to it, and those after it that altered or removed it. A paragraph that was split
 * or joined carries its parts' highest count on. Cosmetic changes and mere moves do not count.
 *
 * @param steps - from version 0 to 1, from 1 to 2 …; `null` where a step is not known: the count starts anew there
 * @param at - which version, from 0 to `steps.length`
 * @param paragraphs - how many it has
 */
export function heat(steps: readonly (Changes | null)[], at: number, paragraphs: number): number[] {
  const zero = () => new Array<number>(paragraphs).fill(0);
  const before = steps.slice(0, at).reduce<number[]>((counts, step) => carried(counts, step, 'a', 'b'), []);
  const after = steps.slice(at).reduceRight<number[]>((counts, step) => carried(counts, step, 'b', 'a'), []);
  return zero().map((_, paragraph) => (before[paragraph] ?? 0) + (after[paragraph] ?? 0));
}

function carried(counts: readonly number[], step: Changes | null, from: 'a' | 'b', to: 'a' | 'b'): number[] {
  const next: number[] = [];
  for (const change of step?.paragraphs ?? []) {
    const count = Math.max(0, ...change[from].map(paragraph => counts[paragraph] ?? 0)) + (isHot(change) ? 1 : 0);
    for (const paragraph of change[to]) next[paragraph] = count;
  }
  return next;
}

function isHot(change: ParagraphChange): boolean {
  return change.op === 'moved' ? change.kinds.some(kind => kind !== 'cosmetic') : isWeighty(change);
}
