import type { Problem } from '@/lib/model/index-problems';
import type { MessageId, Words } from '../words/words';

/** What a check of the index found, in one sentence. */
export function problemText(words: Words, { code, values }: Problem): string {
  // That a code's values are those of its message is held by `test/components/options/problem-text.test.ts`.
  const text = words.text as (id: MessageId, values: Problem['values']) => string;
  return text(`problem-${code}`, values);
}
