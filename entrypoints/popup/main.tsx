import { render } from 'preact';
import { type PopupActions, PopupApp } from '@/components/popup/PopupApp';
import { checkTab, currentTabId, keepTab, markedIn, markPage, openCompare, openOptions, stepPage, undoKeep } from '@/lib/browser/client';

const NO_TAB = { state: 'failed', message: 'The popup was opened over no tab.' } as const;

/** What the popup may do, for the tab that it was opened over. */
function actionsFor(tabId: number | null): PopupActions {
  if (tabId === null) return { ...actionsFor(-1), check: async () => NO_TAB };
  return {
    check: against => checkTab(tabId, against).finally(() => performance.mark('answered')), // for `npm run bench -- click`
    keep: () => keepTab(tabId),
    undoKeep,
    mark: (marks, against) => markPage(tabId, marks, against),
    marked: () => markedIn(tabId),
    step: by => stepPage(tabId, by),
    compare: (versionId, carried) => void openCompare(`v:${versionId}`, carried === null ? `tab:${tabId}` : `v:${carried}`),
    openOptions: () => void openOptions(),
  };
}

const tabId = await currentTabId();
render(<PopupApp actions={actionsFor(tabId)} />, document.getElementById('app')!);
