/** A storage of the extension, as JSON by key. */
export interface Disk {
  /** `undefined` where nothing is stored. */
  read(key: string): Promise<unknown>;
  /** All of them, or none. */
  write(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Keys that begin so. */
  keys(start: string): Promise<readonly string[]>;
}

/** `local` outlives the browser, `session` does not. */
export type DiskArea = 'local' | 'session';
