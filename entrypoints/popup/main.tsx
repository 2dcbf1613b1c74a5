import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type PopupActions, PopupApp } from '@/components/report/PopupApp';
import type { PaperActions } from '@/components/report/paper-actions';
import { pageWords } from '@/components/words/page-words';
import { WordsProvider } from '@/components/words/Say';
import { askBackground } from '@/lib/browser/background-door';
import { fault } from '@/lib/model/faults';
import {
  checkTab,
  currentTabId,
  keepTab,
  openChanges,
  openArchive,
  openPapers,
  highlightsIn,
  highlightPage,
  openCompare,
  openOptions,
  stepPage,
  undoKeep,
} from '@/lib/browser/client';

/** What the popup may do, for the tab that it was opened over. */
function actionsFor(tabId: number): PopupActions {
  return {
    check: against => checkTab(tabId, against).finally(noteFrame),
    keep: () => keepTab(tabId),
    undoKeep,
    highlight: (highlights, against) => highlightPage(tabId, highlights, against),
    highlighted: () => highlightsIn(tabId),
    step: by => stepPage(tabId, by),
    compare: (versionId, carried) =>
      void openCompare(`v:${versionId}`, carried === null ? `tab:${tabId}` : `v:${carried}`),
    openOptions: () => void openOptions(),
    askArchive: () => void openArchive(tabId),
    papers: papersFor(tabId),
  };
}

function papersFor(tabId: number): PaperActions {
  return {
    state: () => askBackground('paper', { tabId }),
    name: site => void openPapers(site),
    decline: site => askBackground('declinePaper', { site }),
    unname: site => askBackground('unnamePaper', { site }),
    forget: site => askBackground('forgetPaper', { site }),
    follow: on => askBackground('follow', { tabId, on }),
    openChanges: () => void openChanges(),
  };
}

/** Note in the timeline when the frame that shows an answer is drawn, for `npm run bench -- click`. */
function noteFrame(): void {
  requestAnimationFrame(() => performance.mark('hints'));
}

/** The first check is asked for at once: an effect of the popup would wait until its first frame is drawn. */
function eager(actions: PopupActions): PopupActions {
  let first: ReturnType<PopupActions['check']> | null = actions.check(null);
  first.catch(() => undefined); // who takes it up sees the failure
  return {
    ...actions,
    check(against) {
      const asked = against === null ? first : null;
      first = null;
      return asked ?? actions.check(against);
    },
  };
}

const loading = pageWords(browser.i18n.getUILanguage(), 'popup');
const tabId = await currentTabId();
const asked = tabId === null ? null : eager(actionsFor(tabId));
const words = await loading;
const withoutTab: PopupActions = {
  ...actionsFor(-1),
  check: async () => ({ state: 'failed', fault: fault('no-tab') }),
};
render(
  <WordsProvider value={words}>
    <PopupApp actions={asked ?? withoutTab} />
  </WordsProvider>,
  document.getElementById('app')!,
);
