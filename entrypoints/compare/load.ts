/** The comparison of the address, with the history of the article. */
import type { Loaded } from '@/components/compare/CompareApp';
import { type CompareParts, compareTexts } from '@/lib/acts/compare-texts';
import { historyOf } from './history';

/** Read and compare; never rejects for what is missing. */
export async function load(parts: CompareParts, a: string, b: string): Promise<Loaded> {
  const found = await compareTexts({ a, b }, parts);
  if (found.state === 'missing') return found;
  const { comparison, choices, right } = found;
  return { state: 'ready', comparison, choices, history: () => historyOf(parts.corpus, right) };
}
