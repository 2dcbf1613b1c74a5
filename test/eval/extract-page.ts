/** What `extract.ts` puts into each page: the reader of the content script, for its caller to call. */
import type { TellingLines } from '@/lib/model/page-draft';
import { draftOf, type PageDrafted, walkPage } from '@/lib/page/draft-page';
import { describePage, readPage } from '@/lib/page/read-page';

/** What the open page does when it is asked for its reading. */
export function draftPage(document: Document, url: string, now: string, told: TellingLines): PageDrafted | null {
  return draftOf(walkPage(document, url, now), told);
}

Object.assign(globalThis, { describePage, draftPage, readPage });
