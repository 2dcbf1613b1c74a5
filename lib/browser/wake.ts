/** Wakes the background at a time, and tells whether the reader is at work. */
import { browser } from 'wxt/browser';

const FOLLOW = 'follow';

/** While a look waits for the reader to pause, we ask again so often. */
const AGAIN_MINUTES = 5;

/**
 * Wake at a time in ms, and every five minutes from then on; `null`: not any more. A time that is over, as of a look
 * that waits for the reader to pause, is put off to the next five minutes: the browser would wake us at once, again and
 * again.
 */
export async function wakeAt(when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(FOLLOW);
  else if (when > Date.now()) await browser.alarms.create(FOLLOW, { when, periodInMinutes: AGAIN_MINUTES });
  else await browser.alarms.create(FOLLOW, { periodInMinutes: AGAIN_MINUTES });
}

export function onWake(act: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === FOLLOW) void act();
  });
}

/** Seconds without a key or a move of the mouse after which somebody is not at work; browsers take 15 and more. */
const PAUSE_S = 60;

export async function isReaderBusy(): Promise<boolean> {
  return (await browser.idle.queryState(PAUSE_S)) === 'active';
}
