/** Named papers, changes found and follows, invented, with stand-ins for what the views ask. */
import type { ChangesActions, ChangesState } from '@/components/changes/changes-actions';
import type { SettingsActions } from '@/components/options/settings-actions';
import type { PapersActions } from '@/components/options/papers-actions';
import type { PaperActions } from '@/components/report/paper-actions';
import type { PaperState } from '@/lib/model/checked';

export function inventedPapers(more: Partial<PapersActions> = {}): PapersActions {
  return {
    load: async () => ({ named: [], everywhere: false, never: [] }),
    name: async text => ({ id: 'papers-named-now', site: text }),
    remove: async () => undefined,
    forget: async () => 3,
    everywhere: async () => null,
    never: async () => null,
    forgetReadings: async () => undefined,
    ...more,
  };
}

export function inventedSettings(more: Partial<SettingsActions> = {}): SettingsActions {
  return {
    load: async () => ({
      settings: { language: null, menus: true, badge: true, notifications: false },
      prescribed: ['badge'],
      languages: [{ tag: 'el', name: 'Ελληνικά' }],
      commands: [
        { name: 'next-change', description: 'επομενο', keys: null },
        { name: 'open-panel', description: 'διπλα', keys: '⌥⇧' },
      ],
    }),
    save: async () => undefined,
    toFile: () => undefined,
    fromFile: async () => null,
    openShortcuts: async () => false,
    ...more,
  };
}

export function paperActions(state: PaperState, more: Partial<PaperActions> = {}): PaperActions {
  return {
    state: async () => state,
    name: () => undefined,
    decline: async () => null,
    unname: async () => null,
    forget: async () => state.kept,
    follow: async () => null,
    openChanges: () => undefined,
    ...more,
  };
}

const AT = Date.parse('2026-05-01T08:00:00Z');

export const INVENTED_CHANGES: ChangesState = {
  changes: [
    {
      id: 2,
      at: AT,
      address: 'https://harbour-courier.example/lock',
      url: 'https://www.harbour-courier.example/lock',
      site: 'λιμαν.gr',
      title: 'Lock at Merren closes for repairs',
      from: 7,
      to: 8,
      edited: 2,
      added: 1,
      removed: 0,
      kinds: ['number', 'name'],
      seen: false,
    },
    {
      id: 1,
      at: AT - 86_400_000,
      address: 'https://harbour-courier.example/pier',
      url: 'https://www.harbour-courier.example/pier',
      site: 'λιμαν.gr',
      title: 'Pier reopens',
      from: null,
      to: 5,
      edited: 0,
      added: 0,
      removed: 0,
      kinds: ['headline'],
      seen: true,
    },
  ],
  followed: [
    {
      address: 'https://harbour-courier.example/lock',
      url: 'https://www.harbour-courier.example/lock',
      site: 'λιμαν.gr',
      title: 'Lock at Merren closes for repairs',
      lookedAt: AT,
      nextAt: AT + 3_600_000,
      last: 'changed',
    },
  ],
};

export function inventedChanges(more: Partial<ChangesActions> = {}): ChangesActions {
  return {
    load: async () => INVENTED_CHANGES,
    lookNow: async () => 1,
    markSeen: async () => undefined,
    unfollow: async () => undefined,
    exportFeed: async () => undefined,
    ...more,
  };
}
