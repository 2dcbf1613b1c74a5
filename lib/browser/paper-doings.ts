/** What the background does by itself on named papers: the listeners, and the acts behind them. */
import { browser } from 'wxt/browser';
import { showBadge } from './badge';
import { onRightsChanged, papers, registerScript } from './papers-store';
import { closeLeftTab } from './tab-out-of-sight';
import { hearVisits } from './visit-door';
import type { Visited } from './visit-of';
import { onWake, wakeAt } from './wake';
import type { Badge } from '../model/badge';

export interface PaperDoings {
  /** Keep what stands in a tab, where the reader's word allows it; the badge that it comes to. */
  visit(visited: Visited): Promise<Badge | null>;
  /** Look at the followed articles whose time has come; when to wake next, in ms, or `null`. */
  lookAgain(): Promise<number | null>;
}

/** Must be called while the background starts: a worker is woken for the listeners that it adds then. */
export function doOnNamedPapers({ visit, lookAgain }: PaperDoings): void {
  hearVisits(async visited => {
    try {
      await showBadge(visited.tabId, await visit(visited));
    } catch {
      // Nobody waits for an answer, and the next press of the button meets the same fault and tells it.
    }
  });
  onWake(async () => {
    await closeLeftTab();
    await wakeAt(await lookAgain());
  });
  onRightsChanged(() => void papers().then(registerScript));
}

/** Address of the page in a tab; "" where we may not see it. */
export async function urlOfTab(tabId: number): Promise<string> {
  const { url } = await browser.tabs.get(tabId);
  return url ?? '';
}
