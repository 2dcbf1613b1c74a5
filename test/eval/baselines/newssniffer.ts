/**
 * NewsSniffer's comparison: longest common subsequence over exactly equal paragraphs, and inside
 * a gap the first changed one of A against the first of B, and so on; the rest is removed or added.
 * No folding of any kind; the headline is compared as a whole.
 *
 * From the description of its behaviour: `Diff::LCS.traverse_balanced` over paragraphs, "pairing
 * inside a gap is positional", moves shown as removed and added.
 */
import type { Text } from '@/lib/model/article';
import type { Answer, AnsweredChange, System } from '../changes/judged';
import { stretches, type Stretch } from './paragraphs';

export const newsSniffer: System = {
  name: 'NewsSniffer',
  namesKinds: false,
  answer: ({ a, b }) => positional(a, b),
};

export function positional(a: Text, b: Text): Answer {
  const paragraphs = stretches(a.paragraphs, b.paragraphs).flatMap(byPlace);
  return { title: a.title === b.title ? null : ['headline'], paragraphs, announced: null, shorterView: null };
}

function byPlace({ equal, fromA, toA, fromB, toB }: Stretch): AnsweredChange[] {
  return Array.from({ length: Math.max(toA - fromA, toB - fromB) }, (_, at) => {
    const [a, b] = [fromA + at < toA ? [fromA + at] : [], fromB + at < toB ? [fromB + at] : []];
    const op = equal ? 'kept' : a.length === 0 ? 'added' : b.length === 0 ? 'removed' : 'edited';
    return { op, a, b, kinds: [] };
  });
}
