/** What the reader may set. */
export interface Settings {
  /** Tag of the interface's language; `null`: the browser's. */
  readonly language: string | null;
  /** Entries in the browser's context menu. */
  readonly menus: boolean;
  /** Signs on the toolbar button. */
  readonly badge: boolean;
  /** A notification when an article that is followed has changed. Holds only with the browser's right to it. */
  readonly notifications: boolean;
}

export const DEFAULTS: Settings = { language: null, menus: true, badge: true, notifications: false };
