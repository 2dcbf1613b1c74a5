/** The language of the interface, read by hand: the popup does without the library that checks the other settings. */
import { browser } from 'wxt/browser';

/** The language that the reader has chosen, or the device's owner prescribes; else the browser's. */
export async function readerLanguage(): Promise<string> {
  const [managed, own] = await Promise.all([
    browser.storage.managed.get('language').catch(() => ({})), // Firefox rejects where no policy is there
    browser.storage.local.get('settings').then(({ settings }) => settings),
  ]);
  return languageIn(managed) ?? languageIn(own) ?? browser.i18n.getUILanguage();
}

function languageIn(settings: unknown): string | null {
  if (typeof settings !== 'object' || settings === null || !('language' in settings)) return null;
  return typeof settings.language === 'string' ? settings.language : null;
}
