/**
 * Connects the popup's messages to the acts. Holds no state that is not on the disk, as the worker may die between two
 * lines.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { pageChecker } from '@/lib/acts/check-page';
import { keepVersion, undoKeep } from '@/lib/acts/keep-version';
import { openPageReader } from '@/lib/acts/read-open-page';
import { faultBehind } from '@/lib/acts/storage-fault';
import { answerExtension } from '@/lib/browser/background-door';
import { draftTab } from '@/lib/browser/page-script';
import { checkRequest, keepRequest, undoRequest } from '@/lib/browser/schemas';
import { dropReading, savedReading, saveReading } from '@/lib/browser/tabs';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import type { Failed } from '@/lib/model/checked';

export default defineBackground(() => {
  const corpus = onceOpen(() => openCorpus());
  const now = () => new Date().toISOString();
  const readPage = openPageReader({ draftPage: draftTab, now });
  const check = pageChecker({ readPage, saveReading, openCorpus: corpus, now });
  const keeping = { isPrivate: isPrivateTab, savedReading, openCorpus: corpus, corpusId: KEPT_CORPUS };

  answerExtension({
    check: [checkRequest, ({ tabId, against }) => check(tabId, against).catch(failed)],
    keep: [keepRequest, ({ tabId }) => keepVersion(tabId, keeping).catch(failed)],
    undoKeep: [undoRequest, ({ versionId }) => undoKeep(versionId, keeping).catch(failed)],
  });
  browser.tabs.onRemoved.addListener(tabId => void dropReading(tabId));
});

/**
 * Opens at the first call, and shares the connection while the worker lives. After a failure the next call tries again.
 */
function onceOpen(open: () => Promise<Corpus>): () => Promise<Corpus> {
  let opening: Promise<Corpus> | null = null;
  return () => {
    opening ??= open().catch(error => {
      opening = null;
      throw error;
    });
    return opening;
  };
}

async function isPrivateTab(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId)).incognito;
}

function failed(error: unknown): Failed {
  return { state: 'failed', fault: faultBehind(error) };
}
