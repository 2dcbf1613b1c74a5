/** Whether the text that can be read is only the beginning of the article. */
import type { Block } from './boxes';
import type { Metadata } from './metadata';
import type { Choice } from './paragraphs';
import { isPaywall } from './phrases';
import { weight } from '@/lib/text/weight';
import { PARTIAL } from './thresholds';

/**
 * A paywall is known by its offer in the place where the text would go on: right after the last paragraph that can be
 * read. That a page calls itself not free says nothing of what a reader sees, and an offer over a whole text or in its
 * margin hides nothing. Structured data that holds more of the text than the page shows says so too.
 */
export function isPartial(choice: Choice, { structured }: Metadata): boolean {
  const { all, kept, dropped } = choice;
  const end = kept.at(-1)?.at ?? 0;
  const after = all.filter(block => block.at > end && block.at <= end + PARTIAL.after);
  const isOffered = after.some(block => dropped.get(block) === 'paywall' || isOffer(block));
  if (isOffered) return true;
  const shown = kept.reduce((sum, block) => sum + block.weight, 0);
  return structured?.free === false && weight(structured.body ?? '') > shown * PARTIAL.longer;
}

function isOffer({ text, weight: length }: Block): boolean {
  return length <= PARTIAL.offer && isPaywall(text);
}
