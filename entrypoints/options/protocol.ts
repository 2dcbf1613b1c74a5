/** What the options page and its worker say to each other. Structured clones: a `File` crosses without being read. */
import type { ImportProgress } from '@/lib/acts/import-progress';
import type { FilesToImport } from '@/components/options/actions';
import type { PageRead, PageToRead } from '@/lib/formats/format';
import type { Problem } from '@/lib/model/index-problems';
import type { ListedAddress } from '@/lib/model/listed-address';
import type { Fault } from '@/lib/model/faults';

/** Work is done one after the other; `id` tells which one an answer is about. */
export type ToWorker =
  | ({ readonly do: 'import'; readonly id: number } & FilesToImport)
  | { readonly do: 'check' | 'repair' | 'purge'; readonly id: number }
  | { readonly do: 'cancel'; readonly id: number }
  /** The answer to `keep-addresses`: how many of them were new to the list. */
  | { readonly do: 'addresses-kept'; readonly batch: number; readonly added: number }
  /** The answer to `read-pages`, one row a page. */
  | { readonly do: 'pages-read'; readonly batch: number; readonly read: readonly PageRead[] };

export type FromWorker =
  | { readonly tell: 'import'; readonly id: number; readonly progress: ImportProgress }
  | { readonly tell: 'share'; readonly id: number; readonly share: number }
  | { readonly tell: 'done'; readonly id: number; readonly problems: readonly Problem[] }
  | { readonly tell: 'failed'; readonly id: number; readonly fault: Fault }
  /** A worker has no DOM: the page reads saved pages for it. */
  | { readonly tell: 'read-pages'; readonly batch: number; readonly pages: readonly PageToRead[] }
  /** A worker has no access to the extension's storage: the page keeps the list. */
  | { readonly tell: 'keep-addresses'; readonly batch: number; readonly addresses: readonly ListedAddress[] }
  /** Nobody waits for this batch any more. */
  | { readonly tell: 'drop-pages'; readonly batch: number };
