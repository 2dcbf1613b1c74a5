/** The few signs on the toolbar button. */
import { browser } from 'wxt/browser';
import type { Badge } from '../model/badge';
import { settings } from './settings-store';

/** Our accent at 4.5:1 or better against white, as in `components/tokens.css`. */
const GROUND = '#7a3b10';

/** Show a badge over one tab; `null` clears it. A tab that is gone is no fault. */
export async function showBadge(tabId: number, badge: Badge | null): Promise<void> {
  if (!(await settings()).badge) return;
  try {
    await browser.action.setBadgeText({ tabId, text: badge === null ? '' : badgeText(badge) });
    if (badge !== null) await browser.action.setBadgeBackgroundColor({ tabId, color: GROUND });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Four characters fit: "12", "99+", with a dot in front where the text changed since the reader saw it. */
function badgeText({ count, isChanged }: Badge): string {
  const shown = count > 99 ? '99+' : String(count || '');
  return isChanged ? `•${shown}` : shown;
}
