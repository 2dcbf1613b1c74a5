/** What the popup shows of archives that are asked about the page in a tab. */
import { browser } from 'wxt/browser';
import type { AskingActions, AskingNow } from '@/components/report/asking-actions';
import { queueLines, QUEUE, NOW, stop } from '@/lib/acts/archive-queue';
import type { JobLine } from '@/lib/archives/archive-work';
import { archiveOf } from '@/lib/archives/archives';
import { isSameAddress } from '@/lib/archives/surt';
import { diskOf, watchDisk } from '@/lib/browser/disk';
import { pressKey, PRESSES } from '@/lib/network/press';

const parts = { kept: diskOf('local'), session: diskOf('session') };

export function askingAbout(tabId: number): AskingActions {
  // As last told: a popup may be closed right after the press on "Stop", which must be under way by then.
  let told: readonly JobLine[] = [];
  const linesHere = async (): Promise<readonly JobLine[]> => {
    const [{ url = '' }, lines] = await Promise.all([browser.tabs.get(tabId), queueLines(parts)]);
    return lines.filter(({ address }) => isSameAddress(address, url));
  };
  const load = async (): Promise<AskingNow> => {
    const [lines, held] = await Promise.all([linesHere(), parts.session.keys(PRESSES)]);
    told = lines;
    return {
      lines: lines.map(({ archive, outcome, counts }) => ({ name: archiveOf(archive).name, outcome, counts })),
      isRunning: lines.some(line => line.outcome === null && held.includes(pressKey(line))),
    };
  };
  return {
    watch(changed) {
      const tell = () => void load().then(changed, () => undefined); // the tab is gone, and the popup with it
      const ends = [watchDisk('local', [QUEUE, NOW], tell), watchDisk('session', [PRESSES], tell)];
      tell();
      return () => ends.forEach(end => end());
    },
    stop: () => void stop(told, parts),
  };
}
