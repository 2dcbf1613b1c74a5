import type { Text } from '@/lib/model/article';
import type { TextChanges } from '@/lib/model/report';

/**
 * Make B's paragraphs from A's and the changes, taking from B only what an edit
 * puts in: if an edit is missing or misplaced, the result is not B.
 */
export function apply({ paragraphs }: TextChanges, a: Text, b: Text): string[] {
  const made = new Map<number, string>();
  for (const change of paragraphs) {
    const before = change.a.map(i => a.paragraphs[i]).join('\n');
    const after = change.b.map(j => b.paragraphs[j]).join('\n');
    const text = change.op === 'added' ? after : edited(before, after, change.edits);
    if (change.op !== 'removed') text.split('\n').forEach((paragraph, i) => made.set(change.b[i], paragraph));
  }
  return Array.from({ length: made.size }, (_, j) => made.get(j) ?? '(missing)');
}

function edited(before: string, after: string, edits: TextChanges['paragraphs'][number]['edits']): string {
  let [text, at] = ['', 0];
  for (const { fromA, toA, fromB, toB } of edits) {
    text += before.slice(at, fromA) + after.slice(fromB, toB);
    at = toA;
  }
  return text + before.slice(at);
}
