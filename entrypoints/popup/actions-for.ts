/** What the popup and the side panel may do for a tab, done. */
import type { AskingActions } from '@/components/report/asking-actions';
import type { PaperActions } from '@/components/report/paper-actions';
import type { PopupActions } from '@/components/report/PopupApp';
import { askBackground } from '@/lib/browser/background-door';
import {
  checkTab,
  copyDifferences,
  keepTab,
  openArchive,
  openChanges,
  openLibrary,
  openPapers,
  highlightsIn,
  highlightPage,
  openCompare,
  openOptions,
  openWelcome,
  type OpenTab,
  privateCompare,
  type Side,
  stepPage,
  undoKeep,
} from '@/lib/browser/client';
import { openPanel } from '@/lib/browser/panel';
import { isSharedTold, noteSharedTold } from '@/lib/browser/remembered';

export function actionsFor({ id: tabId, isPrivate }: OpenTab): PopupActions {
  return {
    isPrivate,
    check: against => checkTab(tabId, against),
    differences: copyDifferences,
    keep: () => keepTab(tabId),
    undoKeep,
    highlight: painting => highlightPage(tabId, painting),
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
    askArchive: () => void openArchive(tabId),
    openChanges: () => void openChanges(),
    openLibrary: () => void openLibrary(),
    openPanel: () => void openPanel(tabId),
    openExample: () => void openWelcome(),
    papers: papersFor(tabId),
    ...(!isPrivate && { asking: askingFor(tabId) }),
  };
}

/** Loaded after the first answer is on its way: most pages were never asked about. */
function askingFor(tabId: number): AskingActions {
  let loaded: Promise<AskingActions> | null = null;
  const loading = () => (loaded ??= import('./asking-for').then(({ askingAbout }) => askingAbout(tabId)));
  return {
    watch(changed) {
      let isOver = false;
      let end: () => void = () => undefined;
      void loading().then(({ watch }) => {
        if (!isOver) end = watch(changed);
      });
      return () => {
        isOver = true;
        end();
      };
    },
    stop: () => void loading().then(({ stop }) => stop()),
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
