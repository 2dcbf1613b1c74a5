/**
 * What the reader asked for in the context menu, on its way to the library. It goes through the session's storage,
 * since an address would stand in the history of the browser.
 */
import { browser } from 'wxt/browser';
import * as v from 'valibot';
import type { AskedOfLibrary } from '../model/asked-of-library';

const KEY = 'asked-of-library';

// A selection can be a whole page. More than this is no passage: some 3,000 words.
const LONGEST = 20_000;

const asked = v.variant('about', [
  v.object({ about: v.literal('passage'), text: v.string() }),
  v.object({ about: v.literal('address'), url: v.string() }),
]);

export async function handOver(what: AskedOfLibrary): Promise<void> {
  const cut = what.about === 'passage' ? { ...what, text: what.text.slice(0, LONGEST) } : what;
  await browser.storage.session.set({ [KEY]: cut });
}

/** Take it, once. `null`: nothing was asked. */
export async function takeOver(): Promise<AskedOfLibrary | null> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  if (stored === undefined) return null;
  await browser.storage.session.remove(KEY);
  const parsed = v.safeParse(asked, stored);
  return parsed.success ? parsed.output : null;
}
