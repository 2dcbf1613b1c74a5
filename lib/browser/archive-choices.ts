/** Which archives the reader has switched on beside those that everybody is offered. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type ArchiveChoices, NO_CHOICES } from '../model/archive-choices';

const KEY = 'archive-choices';
const stored = v.object({
  on: v.array(v.string()),
  own: v.string(),
});

export async function archiveChoices(): Promise<ArchiveChoices> {
  const parsed = v.safeParse(stored, (await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.output : NO_CHOICES;
}

export async function saveArchiveChoices(choices: ArchiveChoices): Promise<void> {
  await browser.storage.local.set({ [KEY]: choices });
}
