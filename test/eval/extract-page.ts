/** What `extract.ts` puts into each page: the reader of the content script, for its caller to call. */
import { draftPage } from '@/lib/page/draft-page';
import { describePage, readPage } from '@/lib/page/read-page';

Object.assign(globalThis, { describePage, draftPage, readPage });
