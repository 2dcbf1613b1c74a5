/** What a reader can carry away, and as what. */
import type { CorpusEntry } from '@/lib/model/article';

/** In the order in which they are offered. */
export const EXPORT_FORMATS = ['ndjson', 'ndjson-gz', 'atom', 'json-feed'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** All that is stored, one collection, or some articles by their ids. */
export type ExportedWhole = 'everything' | { readonly corpus: CorpusEntry } | { readonly articles: readonly number[] };

export interface ExportRequest {
  readonly what: ExportedWhole;
  readonly format: ExportFormat;
}

export interface ExportWatch {
  /** `done` of `of` versions, or changes. */
  onProgress(done: number, of: number): void;
  readonly signal: AbortSignal;
}

/** How an export ended: what it wrote, or that the reader stopped it. */
export type ExportEnd = { readonly saved: number } | 'cancelled';

const ENDINGS: Readonly<Record<ExportFormat, { readonly ending: string; readonly type: string }>> = {
  ndjson: { ending: 'ndjson', type: 'application/x-ndjson' },
  'ndjson-gz': { ending: 'ndjson.gz', type: 'application/gzip' },
  atom: { ending: 'atom', type: 'application/atom+xml' },
  'json-feed': { ending: 'json', type: 'application/feed+json' },
};

export function isFeed(format: ExportFormat): format is 'atom' | 'json-feed' {
  return format === 'atom' || format === 'json-feed';
}

/** "Demo: the ferry story" → "Demo the ferry story.ndjson": what every file system takes; with its type. */
export function fileOf(name: string, format: ExportFormat): { readonly name: string; readonly type: string } {
  const { ending, type } = ENDINGS[format];
  return { name: `${safeName(name)}.${ending}`, type };
}

/** Letters, digits and harmless signs, at most 80. */
export function safeName(name: string): string {
  const safe = name.replace(/[^\p{L}\p{M}\p{N} ._-]+/gu, '').trim();
  return safe.slice(0, 80) || 'corpus';
}
