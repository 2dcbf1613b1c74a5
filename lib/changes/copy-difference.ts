import type { Text } from '../model/article';
import { KINDS } from '../model/closed-lists';
import type { CopyDifference } from '../model/report';
import { changes } from './changes';

/** A dozen copies take a quarter of a second at the very worst. */
const BUDGET_MS = 20;

/** What a copy says otherwise than the page; how it is set (punctuation, case, breaks) does not count. */
export function copyDifference(page: Text, copy: Text, language: string | null): CopyDifference {
  const { edited, added, removed, paragraphs } = changes(page, copy, { language, budgetMs: BUDGET_MS });
  const found = new Set(paragraphs.flatMap(({ kinds }) => kinds));
  return {
    edited,
    added,
    removed,
    kinds: KINDS.filter(kind => kind !== 'cosmetic' && found.has(kind)),
  };
}
