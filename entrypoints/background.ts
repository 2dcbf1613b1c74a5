/**
 * Connects the popup's messages to the acts. Holds no state that is not on the disk, as the worker may die between two
 * lines.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { highlightsOf } from '@/components/report/highlights-of';
import { isPressed } from '@/lib/acts/archive-queue';
import { compareByKey, keepByKey, type KeyParts, stepByKey, toggleHighlights } from '@/lib/acts/by-key';
import { pageChecker } from '@/lib/acts/check-page';
import { copyDifferences } from '@/lib/acts/copy-differences';
import { privateComparer } from '@/lib/acts/compare-privately';
import { followTab, keepNoted, lookAgain, lookAtAll, undoNoted, unfollow } from '@/lib/acts/follow';
import { keepVersion, undoKeep } from '@/lib/acts/keep-version';
import { nextJob } from '@/lib/acts/next-job';
import { earlierReadingOf, noteReadingOf, noticeVisit } from '@/lib/acts/notice-visit';
import { declinePaper, forgetPaper, paperOfPage, unnamePaper } from '@/lib/acts/paper-of-page';
import { openPageReader } from '@/lib/acts/read-open-page';
import { reopening } from '@/lib/acts/reopening';
import { faultBehind } from '@/lib/acts/storage-fault';
import { walkOn, watchCollection } from '@/lib/acts/watch-collection';
import { DISK_ACTS, endAsking, onAskingAlarm, startAsking } from '@/lib/browser/asking-page';
import { answerExtension } from '@/lib/browser/background-door';
import {
  highlightPage,
  highlightsIn,
  openChanges,
  openCompare,
  openLibrary,
  openWelcome,
  stepPage,
} from '@/lib/browser/client';
import { diskOf } from '@/lib/browser/disk';
import { type Chosen, type Command, onCommand, onMenu, showMenus } from '@/lib/browser/menus';
import { handOver } from '@/lib/browser/hand-over';
import { openPanel } from '@/lib/browser/panel';
import { draftTab } from '@/lib/browser/page-script';
import { doOnNamedPapers, urlOfTab } from '@/lib/browser/paper-doings';
import { notifyOfChanges, onNotification } from '@/lib/browser/notifications';
import { giveBack, papers, savePapers } from '@/lib/browser/papers-store';
import { remember, remembered } from '@/lib/browser/remembered';
import {
  checkRequest,
  compareRequest,
  copiesRequest,
  followRequest,
  keepRequest,
  nothingRequest,
  siteRequest,
  tabRequest,
  undoRequest,
} from '@/lib/browser/schemas';
import { settings } from '@/lib/browser/settings-store';
import { inTabOutOfSight } from '@/lib/browser/tab-out-of-sight';
import { dropReading, savedReading, saveReading } from '@/lib/browser/tabs';
import { isReaderBusy, wakeAt } from '@/lib/browser/wake';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import type { Failed, ReadOutcome } from '@/lib/model/checked';
import { openReaderStore } from '@/lib/reader/reader-store';

export default defineBackground(() => {
  const { corpus, act } = reopening(() => openCorpus());
  const now = () => new Date().toISOString();
  const reader = openReaderStore();
  const readPage = openPageReader({ draftPage: draftTab, now });
  const { watch, noted } = watching(corpus, now);
  const check = pageChecker({
    readPage,
    saveReading,
    openCorpus: corpus,
    earlierReading: earlierReadingOf(reader),
    noteReading: noteReadingOf(reader),
    now,
    watch,
  });
  const compare = privateComparer({ readPage, openCorpus: corpus });
  const keeping = { isPrivate: isPrivateTab, savedReading, openCorpus: corpus, corpusId: KEPT_CORPUS };
  const visiting = { readPage, openCorpus: corpus, reader, corpusId: KEPT_CORPUS, now: () => Date.now(), papers };
  const looking = { ...visiting, readElsewhere: elsewhere(readPage), isBusy: isReaderBusy, notify: notifyOfChanges };
  const paper = { urlOf: urlOfTab, papers, savePapers, giveBack, openCorpus: corpus, reader };
  const following = { savedReading, reader, now: () => Date.now(), wakeAt };
  const undo = (id: number) => act(() => undoNoted(id, () => undoKeep(id, keeping), following));
  const keep = (tabId: number) => act(() => keepNoted(tabId, () => keepVersion(tabId, keeping), following));
  answerExtension({
    check: [checkRequest, ({ tabId, against }) => act(() => check(tabId, against)).catch(failed)],
    copyDifferences: [copiesRequest, asked => act(async () => copyDifferences(asked, await corpus()))],
    compare: [compareRequest, keys => act(() => compare(keys)).catch(failed)],
    keep: [keepRequest, ({ tabId }) => noted(keep(tabId)).catch(failed)],
    undoKeep: [undoRequest, ({ versionId }) => noted(undo(versionId)).catch(failed)],
    paper: [tabRequest, ({ tabId }) => paperOfPage(tabId, paper)],
    unnamePaper: [siteRequest, ({ site }) => unnamePaper(site, paper)],
    declinePaper: [siteRequest, ({ site }) => declinePaper(site, paper)],
    forgetPaper: [siteRequest, ({ site }) => noted(forgetPaper(site, paper))],
    follow: [followRequest, ({ tabId, on }) => (on ? followTab(tabId, following) : unfollow(tabId, following))],
    lookNow: [nothingRequest, () => noted(lookAtAll(looking))],
    ...archiveActs(),
  });
  doOnNamedPapers({
    visit: visited => noted(noticeVisit(visited, visiting)),
    lookAgain: () => noted(lookAgain(looking)),
  });
  const keys: KeyParts = {
    check: tabId => act(() => check(tabId, null)).catch(failed),
    keep: tabId => noted(keep(tabId)).catch(failed),
    highlightsOf,
    highlighted: highlightsIn,
    highlight: highlightPage,
    step: stepPage,
    compare: openComparison,
  };
  onCommand((command, tabId) => void byKey(command, tabId, keys)?.catch(() => undefined)); // nobody waits for an answer
  onMenu(chosen => void fromMenu(chosen).catch(() => undefined));
  onNotification(() => void openChanges());
  browser.runtime.onInstalled.addListener(greet);
  browser.tabs.onRemoved.addListener(tabId => void dropReading(tabId));
});

/** The page that asks archives, opened and closed, and its way to the disk. */
function archiveActs() {
  const alone = <T>(name: string, run: () => Promise<T>) => navigator.locks.request(name, run) as Promise<T>;
  const queue = { kept: diskOf('local'), session: diskOf('session'), alone };
  const isHeld = () => isPressed(queue);
  onAskingAlarm(isHeld);
  return {
    ...DISK_ACTS,
    startAsking: [nothingRequest, startAsking] as const,
    askingDone: [
      nothingRequest,
      () => endAsking(async () => (await nextJob(queue, Date.now)) !== null, isHeld),
    ] as const,
  };
}

/** Reads a page in a tab of its own, which is closed again. */
function elsewhere(readPage: (tabId: number) => Promise<ReadOutcome>) {
  return (url: string) => inTabOutOfSight(url, readPage);
}

/** A look at the collection, and acts after which it is remembered anew, so that a loss later on is noticed. */
function watching(corpus: () => Promise<Corpus>, now: () => string) {
  const walkLater = walkingLater(corpus);
  const watch = async (how: { writes: boolean }) => {
    const { vitals } = await corpus();
    if (how.writes) walkLater();
    return watchCollection({ vitals, remembered, remember, now, keptCorpus: KEPT_CORPUS }, how);
  };
  const noted = async <T>(work: Promise<T>) => {
    const result = await work;
    await watch({ writes: true }).catch(() => undefined); // what came of the act stays true without
    return result;
  };
  return { watch, noted };
}

/** By then the popup has its answer. */
const WALK_AFTER_MS = 3_000;

/** Goes on with the walk over the collection by one piece, a while after the call; calls meanwhile are the same one. */
function walkingLater(corpus: () => Promise<Corpus>): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const walkNow = async () => {
    timer = null;
    const { walk } = await corpus();
    await walkOn({ walk, remembered, remember });
  };
  // What cannot be read is told where somebody asks for it.
  return () => void (timer ??= setTimeout(() => void walkNow().catch(() => undefined), WALK_AFTER_MS));
}

function openComparison(versionId: number, carried: number | null, tabId: number): Promise<void> {
  return openCompare(`v:${versionId}`, carried === null ? `tab:${tabId}` : `v:${carried}`);
}

function greet({ reason }: { reason: string }): void {
  void settings().then(({ menus }) => showMenus(menus));
  if (reason === 'install') void openWelcome();
}

function byKey(command: Command, tabId: number, keys: KeyParts): Promise<void> {
  switch (command) {
    case 'open-panel':
      return openPanel(tabId);
    case 'toggle-highlights':
      return toggleHighlights(tabId, keys);
    case 'next-change':
      return stepByKey(tabId, 1, keys);
    case 'previous-change':
      return stepByKey(tabId, -1, keys);
    case 'keep-version':
      return keepByKey(tabId, keys);
    case 'compare-versions':
      return compareByKey(tabId, keys);
    case 'open-collection':
      return openLibrary();
    case 'open-changes':
      return openChanges();
  }
}

async function fromMenu(chosen: Chosen): Promise<void> {
  if (chosen.entry === 'page') return openPanel(chosen.tabId);
  await handOver(
    chosen.entry === 'selection' ? { about: 'passage', text: chosen.text } : { about: 'address', url: chosen.url },
  );
  await openLibrary();
}

async function isPrivateTab(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId)).incognito;
}

function failed(error: unknown): Failed {
  return { state: 'failed', fault: faultBehind(error) };
}
