/** What the popup and the side panel may do for a tab, done. */
import type { PaperActions } from '@/components/report/paper-actions';
import type { PopupActions } from '@/components/report/PopupApp';
import { askBackground } from '@/lib/browser/background-door';
import {
  checkTab,
  keepTab,
  openChanges,
  openPapers,
  highlightsIn,
  highlightPage,
  openCompare,
  openOptions,
  stepPage,
  undoKeep,
} from '@/lib/browser/client';
import { openPanel } from '@/lib/browser/panel';

export function actionsFor(tabId: number): PopupActions {
  return {
    check: against => checkTab(tabId, against),
    keep: () => keepTab(tabId),
    undoKeep,
    highlight: (highlights, against) => highlightPage(tabId, highlights, against),
    highlighted: () => highlightsIn(tabId),
    step: by => stepPage(tabId, by),
    compare: (versionId, carried) =>
      void openCompare(`v:${versionId}`, carried === null ? `tab:${tabId}` : `v:${carried}`),
    openOptions: () => void openOptions(),
    openChanges: () => void openChanges(),
    openPanel: () => void openPanel(tabId),
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
