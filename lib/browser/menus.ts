/** Entries in the browser's context menu, and the keys of the browser's shortcuts. */
import { browser } from 'wxt/browser';

const ENTRIES = [
  { id: 'page', contexts: ['page'], title: 'menuPage' },
  { id: 'selection', contexts: ['selection'], title: 'menuSelection' },
  { id: 'link', contexts: ['link'], title: 'menuLink' },
] as const;

/** What the reader has chosen in the menu. */
export type Chosen =
  | { readonly entry: 'page'; readonly tabId: number }
  | { readonly entry: 'selection'; readonly text: string }
  | { readonly entry: 'link'; readonly url: string };

/** Make the entries, or take them away. */
export async function showMenus(on: boolean): Promise<void> {
  await browser.contextMenus.removeAll();
  if (!on) return;
  for (const { id, contexts, title } of ENTRIES) {
    browser.contextMenus.create({ id, contexts: [...contexts], title: browser.i18n.getMessage(title) });
  }
}

/** Nothing is done in private windows: what stands behind an entry opens a page of ours, which would outlive them. */
export function onMenu(act: (chosen: Chosen) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const chosen = tab?.incognito === false ? chosenOf(info, tab.id) : null;
    if (chosen !== null) act(chosen);
  });
}

function chosenOf(
  info: { menuItemId: string | number; selectionText?: string; linkUrl?: string },
  tabId: number | undefined,
): Chosen | null {
  const { menuItemId, selectionText, linkUrl } = info;
  if (menuItemId === 'page' && tabId !== undefined) return { entry: 'page', tabId };
  if (menuItemId === 'selection' && selectionText) return { entry: 'selection', text: selectionText };
  if (menuItemId === 'link' && linkUrl) return { entry: 'link', url: linkUrl };
  return null;
}

/** The commands that the reader can put keys on, beside the one that opens the popup. */
export const COMMANDS = [
  'open-panel',
  'toggle-highlights',
  'next-change',
  'previous-change',
  'keep-version',
  'compare-versions',
  'open-collection',
  'open-changes',
] as const;

export type Command = (typeof COMMANDS)[number];

/** Commands that open a page of ours, which from a private window would stand in a normal one. */
const OPENING: readonly Command[] = ['compare-versions', 'open-collection', 'open-changes'];

/** Hear the commands. `tabId`: the tab that the reader looks at, which the press opens to us. */
export function onCommand(act: (command: Command, tabId: number) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = COMMANDS.find(each => each === name);
    const isAllowed = tab?.incognito !== true || !OPENING.includes(command as Command);
    if (command !== undefined && tab?.id !== undefined && isAllowed) act(command, tab.id);
  });
}
