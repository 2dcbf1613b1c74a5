import type { Settings } from '@/lib/model/settings';

/** A command of the extension with its keys, as the browser has them. */
export interface KeyedCommand {
  readonly name: string;
  /** In the browser's language. */
  readonly description: string;
  /** `null`: none. */
  readonly keys: string | null;
}

export interface SettingsState {
  readonly settings: Settings;
  /** Names of the settings that the device's owner prescribes. */
  readonly prescribed: readonly (keyof Settings)[];
  /** Languages that have a catalogue: tag, and name in the language itself. */
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  readonly commands: readonly KeyedCommand[];
}

/** What the section on settings can do. Each rejects when the storage fails. */
export interface SettingsActions {
  load(): Promise<SettingsState>;
  /** Asks for the right that notifications need, or gives it back: call it from a press, nothing awaited before. */
  save(next: Settings): Promise<void>;
  /** Offer the settings as a file. */
  toFile(settings: Settings): void;
  /** `null`: the file holds none. */
  fromFile(file: File): Promise<Settings | null>;
  /** Open the browser's own page of shortcuts; `false`: it does not let us. */
  openShortcuts(): Promise<boolean>;
}
