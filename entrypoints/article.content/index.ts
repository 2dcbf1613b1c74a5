/** Reads the open article and paints changes in it. Injected on request; opens no corpus, touches no node. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { receive } from '@/lib/browser/gate';
import { markRequest, readRequest, stepRequest } from '@/lib/browser/page-requests';
import { createMarks } from '@/lib/page/marks';
import { type PageRead, readPage } from '@/lib/page/read-page';

export default defineContentScript({
  registration: 'runtime',
  matches: [], // with entries here WXT would ask for these hosts at install
  main(ctx) {
    const marks = createMarks(document);
    let read: PageRead | null = null;

    receive('read', readRequest, () => {
      marks.clear();
      read = readPage(document, location.href, new Date().toISOString());
      return read?.reading ?? null;
    });
    receive('mark', markRequest, ({ marks: wanted }) => marks.paint(wanted, read?.paragraphs ?? []));
    receive('step', stepRequest, ({ by }) => marks.step(by));
    ctx.onInvalidated(() => marks.clear());
  },
});
