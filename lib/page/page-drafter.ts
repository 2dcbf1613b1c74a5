/** The drafter of the open page, which is asked twice where the background knows words of its lines. */
import type { TellingLines } from '@/lib/model/page-draft';
import { draftOf, walkPage, type PageDrafted, type WalkedPage } from './draft-page';

/** Milliseconds. The background asks its second question at once; after that the page may read otherwise. */
const SAME_QUESTION = 2_000;

/**
 * A drafter of a document. Asked with lines that are known, shortly after a reading without, it drafts the page as it
 * was walked then: walking is half of the work.
 */
export function pageDrafter(document: Document, address: () => string): (told: TellingLines) => PageDrafted | null {
  let walked: { readonly page: WalkedPage; readonly at: number } | null = null;
  return told => {
    const url = address();
    const isTold = told.notices.length > 0 || told.credits.length > 0;
    const isSame = isTold && walked?.page.url === url && performance.now() - walked.at < SAME_QUESTION;
    const page = isSame && walked ? walked.page : walkPage(document, url, new Date().toISOString());
    walked = isTold || page === null ? null : { page, at: performance.now() }; // all blocks of the page hang on it
    return draftOf(page, told);
  };
}
