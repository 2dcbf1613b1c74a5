import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OpenLink } from '@/components/OutLink';
import { type PopupActions, PopupApp } from '@/components/report/PopupApp';
import type { PaperActions } from '@/components/report/paper-actions';
import { pageWords } from '@/components/words/page-words';
import { WordsProvider } from '@/components/words/Say';
import { askBackground } from '@/lib/browser/background-door';
import { fault } from '@/lib/model/faults';
import {
  checkTab,
  currentTab,
  keepTab,
  openChanges,
  openPapers,
  highlightsIn,
  highlightPage,
  openCompare,
  openIn,
  openOptions,
  type OpenTab,
  privateCompare,
  type Side,
  stepPage,
  undoKeep,
} from '@/lib/browser/client';
import { isSharedTold, noteSharedTold } from '@/lib/browser/remembered';

/** What the popup may do, for the tab that it was opened over. */
function actionsFor({ id: tabId, isPrivate }: OpenTab): PopupActions {
  return {
    isPrivate,
    check: against => checkTab(tabId, against).finally(noteFrame),
    keep: () => keepTab(tabId),
    undoKeep,
    highlight: (highlights, against) => highlightPage(tabId, highlights, against),
    highlighted: () => highlightsIn(tabId),
    step: by => stepPage(tabId, by),
    compare(versionId, carried) {
      const sides: [Side, Side] = [`v:${versionId}`, carried === null ? `tab:${tabId}` : `v:${carried}`];
      if (isPrivate) location.assign(privateCompare(...sides));
      else void openCompare(...sides);
    },
    isSharedTold: () => isSharedTold().catch(() => false),
    noteSharedTold: () => {
      if (!isPrivate) void noteSharedTold();
    },
    openOptions: () => void openOptions(),
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
const tab = await currentTab();
const asked = tab === null ? null : eager(actionsFor(tab));
const words = await loading;
const withoutTab: PopupActions = {
  ...actionsFor({ id: -1, windowId: -1, isPrivate: false }),
  check: async () => ({ state: 'failed', fault: fault('no-tab') }),
};
render(
  <WordsProvider value={words}>
    <OpenLink.Provider value={tab?.isPrivate ? url => void openIn(tab.windowId, url) : null}>
      <PopupApp actions={asked ?? withoutTab} />
    </OpenLink.Provider>
  </WordsProvider>,
  document.getElementById('app')!,
);
