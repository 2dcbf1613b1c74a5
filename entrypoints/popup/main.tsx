import { render } from 'preact';
import { type PopupActions, PopupApp } from '@/components/report/PopupApp';
import {
  checkTab,
  currentTabId,
  keepTab,
  markedIn,
  markPage,
  openCompare,
  openOptions,
  stepPage,
  undoKeep,
} from '@/lib/browser/client';

const NO_TAB = { state: 'failed', message: 'The popup was opened over no tab.' } as const;

/** What the popup may do, for the tab that it was opened over. */
function actionsFor(tabId: number | null): PopupActions {
  if (tabId === null) return { ...actionsFor(-1), check: async () => NO_TAB };
  return {
    check: against => checkTab(tabId, against).finally(noteFrame),
    keep: () => keepTab(tabId),
    undoKeep,
    mark: (marks, against) => markPage(tabId, marks, against),
    marked: () => markedIn(tabId),
    step: by => stepPage(tabId, by),
    compare: (versionId, carried) =>
      void openCompare(`v:${versionId}`, carried === null ? `tab:${tabId}` : `v:${carried}`),
    openOptions: () => void openOptions(),
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

const tabId = await currentTabId();
render(<PopupApp actions={eager(actionsFor(tabId))} />, document.getElementById('app')!);
