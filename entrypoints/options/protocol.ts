/** What the options page and its worker say to each other. Structured clones: a `File` crosses without being read. */
import type { IncomingVersion } from '@/lib/model/article';
import type { ImportProgress } from '@/lib/acts/import-files';

/** Work is done one after the other; `id` tells which one an answer is about. */
export type ToWorker =
  | { readonly do: 'import'; readonly id: number; readonly files: readonly File[] }
  | { readonly do: 'check' | 'repair' | 'purge'; readonly id: number }
  | { readonly do: 'cancel'; readonly id: number }
  | { readonly do: 'html-read'; readonly page: number; readonly read: HtmlRead };

export type HtmlRead = readonly IncomingVersion[] | { readonly reason: string };

export type FromWorker =
  | { readonly tell: 'import'; readonly id: number; readonly progress: ImportProgress }
  | { readonly tell: 'share'; readonly id: number; readonly share: number }
  | { readonly tell: 'done'; readonly id: number; readonly faults: readonly string[] }
  | { readonly tell: 'failed'; readonly id: number; readonly message: string }
  /** A worker has no DOM: the page reads it. */
  | { readonly tell: 'read-html'; readonly page: number; readonly html: string; readonly name: string };
