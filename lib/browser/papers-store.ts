/** Keeps what the reader has said about papers, and the rights and scripts that it needs, in step. */
import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { NO_PAPERS, type Papers, patternsOf } from '../papers/papers';

const KEY = 'papers';
const SCRIPT = 'noticing';

const sites = v.array(v.pipe(v.string(), v.maxLength(255)));

const stored = v.object({
  named: v.array(v.object({ site: v.pipe(v.string(), v.maxLength(255)), since: v.string() })),
  everywhere: v.boolean(),
  never: sites,
  declined: sites,
});

/** What the reader has said; nothing where nothing is stored, or what is stored cannot be read. */
export async function papers(): Promise<Papers> {
  const { [KEY]: value } = await browser.storage.local.get(KEY);
  const parsed = v.safeParse(stored, value);
  return parsed.success ? parsed.output : NO_PAPERS;
}

/** Store what the reader says now, and have the browser run our script on exactly those sites. */
export async function savePapers(next: Papers): Promise<void> {
  await browser.storage.local.set({ [KEY]: next });
  await registerScript(next);
}

/** Ask the reader for patterns, from a press on a page of ours. `false`: refused. */
export function requestPatterns(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** Give rights back that nothing needs any more. */
export async function giveBack(patterns: readonly string[]): Promise<void> {
  // The browser keeps what its own settings grant.
  await browser.permissions.remove({ origins: [...patterns] }).catch(() => false);
}

export function isGranted(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/**
 * Have the browser run our script where the reader has said so and has not taken the right back in the browser's own
 * settings. Called whenever one of the two changes, and after an update, which clears what was registered.
 */
export async function registerScript(now: Papers): Promise<void> {
  const wanted = patternsOf(now);
  const granted = await Promise.all(wanted.map(isGranted));
  const matches = wanted.filter((_, i) => granted[i]);
  await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] }).catch(() => undefined); // none was registered
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT, matches, js: ['content-scripts/noticing.js'], runAt: 'document_idle', allFrames: false },
  ]);
}

/** Call `act` when rights are given or taken in the browser's own settings, after an update and at its start. */
export function onRightsChanged(act: () => void): void {
  browser.permissions.onAdded.addListener(act);
  browser.permissions.onRemoved.addListener(act);
  browser.runtime.onInstalled.addListener(act);
  browser.runtime.onStartup.addListener(act);
}
