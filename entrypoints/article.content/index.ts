/** Reads the open article and paints changes in it. Injected on request; opens no corpus, touches no node. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { whenCutOff } from '@/lib/browser/cut-off';
import { answerPage } from '@/lib/browser/page-door';
import { emptyRequest, highlightRequest, readRequest, stepRequest } from '@/lib/browser/page-requests';
import type { PageDrafted } from '@/lib/page/draft-page';
import { createHighlights } from '@/lib/page/highlights';
import { pageDrafter } from '@/lib/page/page-drafter';
import { isSamePage } from '@/lib/page/same-page';

export default defineContentScript({
  registration: 'runtime',
  matches: [], // with entries here WXT would ask for these hosts at install
  // Where it runs is said by who injects it, `browser/page-script.ts`: apart from the page. Here it only chooses WXT's
  // wrapper: the other one posts the extension's id to the page, and takes 0.7 kB.
  world: 'MAIN',
  main() {
    const highlights = createHighlights(document);
    highlights.clear(); // of a script that an update of the extension cut off
    const draft = pageDrafter(document, () => location.href);
    let read: PageDrafted | null = null;
    let against = 0;
    let stopLooking = (): void => undefined;

    answerPage({
      read: [
        readRequest,
        told => {
          const now = draft(told);
          if (!isSamePage(read, now)) highlights.clear();
          read = now;
          return now?.draft ?? null;
        },
      ],
      highlight: [
        highlightRequest,
        wanted => {
          against = wanted.against;
          stopLooking();
          if (wanted.highlights.length > 0) stopLooking = whenCutOff(highlights.clear);
          return highlights.paint(wanted.highlights, read?.paragraphs ?? []);
        },
      ],
      highlighted: [
        emptyRequest,
        () => {
          const painted = highlights.painted();
          return painted.of === 0 ? null : { against, ...painted };
        },
      ],
      step: [stepRequest, ({ by }) => highlights.step(by)],
    });
  },
});
