/**
 * The page that asks archives. It stands in no tab, so that it outlives all of them: in Chromium as an offscreen
 * document, whose work goes on while the worker sleeps; in Firefox as a frame of the background, which is kept awake by
 * its messages.
 */
import { browser } from 'wxt/browser';
import type { Acts } from './background-door';
import { diskOf, isPermitted } from './disk';
import { addressRequest, diskKeysRequest, diskReadRequest, diskRemoveRequest, diskWriteRequest } from './schemas';

const PAGE = '/asking.html';
const ALARM = 'asking';
/** Looked after so often while a press holds: browsers wake nobody more often. */
const EACH_MINUTES = 1;

interface Offscreen {
  createDocument(how: { url: string; reasons: readonly string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

const offscreen = () => (browser as unknown as { offscreen?: Offscreen }).offscreen;

/** Acts of one after another: two presses at once make one page. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const done = last.then(act, act);
  last = done.catch(() => undefined);
  return done;
}

/** Open the page where it is not open. */
export function startAsking(): Promise<null> {
  return inTurn(async () => {
    await browser.alarms.create(ALARM, { periodInMinutes: EACH_MINUTES });
    if (!(await isOpen())) await open();
    return null;
  });
}

/** @param isLeft - whether something may go on now; @param isPressed - whether something may go on later */
export function endAsking(isLeft: () => Promise<boolean>, isPressed: () => Promise<boolean>): Promise<boolean> {
  return inTurn(async () => {
    if (await isLeft()) return true;
    if (!(await isPressed())) await browser.alarms.clear(ALARM);
    await close();
    return false;
  });
}

/** After the browser or the system ended the page, or an archive asked for silence: go on while a press holds. */
export function onAskingAlarm(isPressed: () => Promise<boolean>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    void isPressed().then(is => (is ? startAsking() : browser.alarms.clear(ALARM)));
  });
}

async function isOpen(): Promise<boolean> {
  if (offscreen() === undefined) return frame() !== null;
  const contextTypes = ['OFFSCREEN_DOCUMENT' as const];
  return (await browser.runtime.getContexts({ contextTypes })).length > 0;
}

const frame = () => document.querySelector<HTMLIFrameElement>('iframe');

async function open(): Promise<void> {
  const api = offscreen();
  const justification = 'archived pages'; // shown by the browser's page for developers only
  if (api !== undefined) return api.createDocument({ url: PAGE, reasons: ['DOM_PARSER'], justification });
  const made = document.createElement('iframe');
  made.src = browser.runtime.getURL(PAGE as '/archive.html');
  document.body.append(made);
}

async function close(): Promise<void> {
  const api = offscreen();
  if (api === undefined) frame()?.remove();
  else if (await isOpen()) await api.closeDocument();
}

const nothing = () => null;

type DiskActs = Pick<Acts, 'diskRead' | 'diskWrite' | 'diskRemove' | 'diskKeys' | 'isPermitted'>;

/** What the door of the background does for that page, which has no storage in Chromium. */
export const DISK_ACTS: DiskActs = {
  diskRead: [diskReadRequest, ({ area, key }) => diskOf(area).read(key)],
  diskWrite: [diskWriteRequest, ({ area, items }) => diskOf(area).write(items).then(nothing)],
  diskRemove: [diskRemoveRequest, ({ area, keys }) => diskOf(area).remove(keys).then(nothing)],
  diskKeys: [diskKeysRequest, ({ area, start }) => diskOf(area).keys(start)],
  isPermitted: [addressRequest, ({ url }) => isPermitted(url)],
};
