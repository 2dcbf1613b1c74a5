/** The one notification: shown only where it was asked for and is allowed, without a headline beside a private window. */
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

let notifyOfChanges: typeof import('@/lib/browser/notifications').notifyOfChanges;
let onNotification: typeof import('@/lib/browser/notifications').onNotification;
let saveSettings: typeof import('@/lib/browser/settings-store').saveSettings;

interface Shown {
  readonly title: string;
  readonly message: string;
}

const shown = new Map<string, Shown>();
let isAllowed = true;
let windows: { incognito: boolean }[] = [];
let pressed: (id: string) => void = () => undefined;

beforeAll(async () => {
  vi.stubGlobal('chrome', {
    ...fakeBrowser,
    windows: { getAll: async () => windows },
    i18n: { getMessage: (name: string, values: string[] = []) => [name, ...values].join(' ') },
    permissions: { contains: async () => isAllowed, onAdded: { addListener: () => undefined } },
    notifications: {
      create: async (id: string, what: Shown) => void shown.set(id, what),
      clear: async (id: string) => shown.delete(id),
      onClicked: { hasListener: () => false, addListener: (act: typeof pressed) => (pressed = act) },
    },
  });
  ({ notifyOfChanges, onNotification } = await import('@/lib/browser/notifications'));
  ({ saveSettings } = await import('@/lib/browser/settings-store'));
});
afterAll(() => vi.unstubAllGlobals());
beforeEach(async () => {
  fakeBrowser.reset();
  shown.clear();
  [isAllowed, windows] = [true, [{ incognito: false }]];
  await saveSettings({ language: null, menus: true, badge: true, notifications: true });
});

it('is one for all articles, with three headlines at most', async () => {
  await notifyOfChanges(['One', 'Two', 'Three', 'Four']);
  await notifyOfChanges(['Zero', 'One', 'Two', 'Three', 'Four']);
  expect([...shown]).toMatchObject([['changes', { title: 'notificationTitle 5', message: 'Zero\nOne\nTwo' }]]);
});

it('shows no headline while a private window is open', async () => {
  windows = [{ incognito: false }, { incognito: true }];
  await notifyOfChanges(['Lock at Merren']);
  expect(shown.get('changes')?.message).toBe('notificationOpen');
});

it('shows a headline as text: no markup, one line, not endless', async () => {
  await notifyOfChanges([`<a href="x">Lock</a>\n& ${'weir '.repeat(100)}`]);
  const { message } = shown.get('changes')!;
  expect(message).not.toMatch(/[<>&\n]/);
  expect(message).toHaveLength(90);
});

it.each(['not switched on', 'not allowed', 'nothing has changed'])('is not shown where %s', async why => {
  if (why === 'not switched on') await saveSettings({ language: null, menus: true, badge: true, notifications: false });
  isAllowed = why !== 'not allowed';
  await notifyOfChanges(why === 'nothing has changed' ? [] : ['Lock at Merren']);
  expect(shown.size).toBe(0);
});

it('goes, and leads to the list, when it is pressed', async () => {
  let opened = 0;
  onNotification(() => opened++);
  await notifyOfChanges(['Lock at Merren']);
  pressed('of somebody else');
  expect(opened).toBe(0);
  pressed('changes');
  expect([opened, shown.size]).toEqual([1, 0]);
});
