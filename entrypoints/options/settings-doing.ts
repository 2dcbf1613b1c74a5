/** What the section on settings can do, done. */
import { browser } from 'wxt/browser';
import { offerFile } from '@/components/offer-file';
import type { KeyedCommand, SettingsActions } from '@/components/options/settings-actions';
import { LOCALES } from '@/components/words/load';
import { ownLanguageName } from '@/components/words/numbers';
import { COMMANDS, showMenus } from '@/lib/browser/menus';
import { giveNotificationsBack, mayNotify, requestNotifications } from '@/lib/browser/notifications';
import type { Settings } from '@/lib/model/settings';
import { type HeldSettings, heldSettings, saveSettings, settingsIn } from '@/lib/browser/settings-store';

/** A file of settings is some hundred bytes; a longer one is something else, and is not read. */
const LONGEST_FILE = 100_000;

export function settingsActions(): SettingsActions {
  return {
    load: async () => ({ ...(await granted()), languages: languages(), commands: await commands() }),
    save: async next => {
      // The browser asks only while the press is still going on, so nothing may be awaited before.
      const notifications = await (next.notifications ? requestNotifications() : giveNotificationsBack());
      await saveSettings({ ...next, notifications });
      await showMenus((await heldSettings()).settings.menus);
    },
    toFile: settings => {
      const text = JSON.stringify({ wireprint: 'settings', settings }, null, 2);
      offerFile('wireprint-settings.json', new Blob([text], { type: 'application/json' }));
    },
    fromFile,
    openShortcuts,
  };
}

/** A file cannot give the right to notify: its word counts where the reader has given that before. */
async function fromFile(file: File): Promise<Settings | null> {
  const read = file.size > LONGEST_FILE ? null : settingsIn(await file.text());
  return read === null ? null : { ...read, notifications: read.notifications && (await mayNotify()) };
}

/** A right that was taken back in the browser's own settings switches its setting off. */
async function granted(): Promise<HeldSettings> {
  const held = await heldSettings();
  const notifications = held.settings.notifications && (await mayNotify());
  return { ...held, settings: { ...held.settings, notifications } };
}

/** Each by its own name: who looks for their language does not read another one. */
function languages(): { tag: string; name: string }[] {
  const named = LOCALES.map(locale => {
    const tag = locale.replace('_', '-');
    return { tag, name: ownLanguageName(tag) };
  });
  return named.sort((a, b) => a.name.localeCompare(b.name));
}

async function commands(): Promise<KeyedCommand[]> {
  const known = new Map((await browser.commands.getAll()).map(command => [command.name, command]));
  return COMMANDS.map(name => ({
    name,
    description: known.get(name)?.description ?? name,
    keys: known.get(name)?.shortcut || null,
  }));
}

/** Firefox has a function for it since 137, Chromium a page. */
async function openShortcuts(): Promise<boolean> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  try {
    if (openShortcutSettings !== undefined) await openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
