import type { Declaration } from '../model/article';
import { declarations } from '../origin/declarations';

/**
 * What a text says of its own origin: credits, a dateline, a correction notice. For formats that hold nothing but the
 * text.
 */
export function declaredIn(
  paragraphs: readonly string[],
  url: string | null,
  byline: string | null,
): readonly Declaration[] {
  return declarations({
    url: url ?? '',
    byline,
    paragraphs,
    canonical: null,
    siteName: null,
    notes: [],
    sources: [],
    captions: [],
    structured: null,
    sourceLinks: [],
  });
}
