/** What the section on papers can do. Each rejects when the storage fails. */

export interface NamedPaper {
  readonly site: string;
  /** ISO 8601. */
  readonly since: string;
  /** Versions kept there without a press. */
  readonly kept: number;
  /** The browser lets us read it. */
  readonly granted: boolean;
}

export interface PapersState {
  readonly named: readonly NamedPaper[];
  readonly everywhere: boolean;
  readonly never: readonly string[];
}

/** What came of naming. */
export type Naming =
  { readonly id: 'papers-no-address' | 'papers-refused' } | { readonly id: 'papers-named-now'; readonly site: string };

export interface PapersActions {
  load(): Promise<PapersState>;
  /** `text`: an address or a site. Asks the browser, so it must be called by a press. */
  name(text: string): Promise<Naming>;
  remove(site: string): Promise<void>;
  /** Delete what was kept there without a press. @returns how many versions */
  forget(site: string): Promise<number>;
  /** Asks the browser when turned on. `null`: done. */
  everywhere(on: boolean): Promise<{ readonly id: 'papers-refused' } | null>;
  /** Put a site on the list of those never read, or take it off. */
  never(text: string, on: boolean): Promise<{ readonly id: 'papers-no-address' } | null>;
  forgetReadings(): Promise<void>;
}
