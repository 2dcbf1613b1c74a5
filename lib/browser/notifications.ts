/** One notification of the browser's, when articles that are followed have changed. */
import { browser } from 'wxt/browser';
import { settings } from './settings-store';

/** The id that all have: a later one takes the place of an earlier one that still stands there. */
const ID = 'changes';

const RIGHT = { permissions: ['notifications'] } satisfies { permissions: ['notifications'] };

/** Headlines in one notification; Chromium shows about three lines. */
const HEADLINES = 3;

/** UTF-16 units of a headline; what does not fit is cut by the system, some in the midst of a word. */
const LONGEST = 90;

/** Ask for the right, from a press on a page of ours. `false`: refused. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request(RIGHT);
}

/** Give the right back. @returns `false`: none is held any more */
export async function giveNotificationsBack(): Promise<false> {
  await browser.permissions.remove(RIGHT).catch(() => false); // it was never given
  await browser.notifications?.clear(ID);
  return false;
}

export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(RIGHT);
}

/**
 * Tell of articles that have changed, where the reader has asked for it. `headlines` are those of all changes that were
 * not seen yet, newest first. While a private window is open that we may see, no headline is shown: who sits beside the
 * reader, or sees the screen, reads it too.
 */
export async function notifyOfChanges(headlines: readonly string[]): Promise<void> {
  const isWanted = headlines.length > 0 && (await settings()).notifications && (await mayNotify());
  if (!isWanted || browser.notifications === undefined) return;
  const windows = await browser.windows.getAll();
  const shown = windows.some(({ incognito }) => incognito) ? [] : headlines.slice(0, HEADLINES);
  await browser.notifications.create(ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: browser.i18n.getMessage('notificationTitle', [String(headlines.length)]),
    message: shown.map(oneLine).join('\n') || browser.i18n.getMessage('notificationOpen'),
  });
}

/** Hear a press on the notification: from the start, or from when the right comes, before which there is none. */
export function onNotification(act: () => void): void {
  const hear = () => {
    if (browser.notifications?.onClicked.hasListener(pressed) === false)
      browser.notifications.onClicked.addListener(pressed);
  };
  const pressed = (id: string) => {
    if (id !== ID) return;
    void browser.notifications.clear(ID);
    act();
  };
  hear();
  browser.permissions.onAdded.addListener(hear);
}

/** Some systems read markup in a notification: angle brackets are shown as other signs. */
function oneLine(headline: string): string {
  const plain = headline.replaceAll('<', '‹').replaceAll('>', '›').replaceAll('&', '＆').replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}
