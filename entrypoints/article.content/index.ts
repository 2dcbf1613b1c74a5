/** Reads the open article. Injected on request; opens no corpus, touches no node. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPage } from '@/lib/browser/page-door';
import { readRequest } from '@/lib/browser/page-requests';
import type { TellingLines } from '@/lib/model/page-draft';
import type { PageDrafted } from '@/lib/page/draft-page';
import { pageDrafter } from '@/lib/page/page-drafter';
import { shelf } from '@/lib/page/page-shelf';
import { isSamePage } from '@/lib/page/same-page';

export default defineContentScript({
  registration: 'runtime',
  matches: [], // with entries here WXT would ask for these hosts at install
  // Where it runs is said by who injects it, `browser/page-script.ts`: apart from the page. Here it only chooses WXT's
  // wrapper: the other one posts the extension's id to the page, and takes 0.7 kB.
  world: 'MAIN',
  main() {
    const draft = pageDrafter(document, () => location.href);
    const painter = shelf();
    let read: PageDrafted | null = null;
    let told: TellingLines = { notices: [], credits: [] };

    painter.readAgain = () => {
      read = draft(told);
      painter.paragraphs = read?.paragraphs ?? [];
      return painter.paragraphs;
    };

    answerPage({
      read: [
        readRequest,
        lines => {
          told = lines;
          const now = draft(told);
          const isSame = isSamePage(read, now);
          read = now;
          painter.paragraphs = now?.paragraphs ?? [];
          if (!isSame) painter.onOther();
          return now?.draft ?? null;
        },
      ],
    });
  },
});
