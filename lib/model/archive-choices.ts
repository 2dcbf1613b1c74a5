/** Which archives a reader is offered beside the two that everybody is. */
export interface ArchiveChoices {
  /** Ids of national archives that are switched on. */
  readonly on: readonly string[];
  /** The reader's own server, as typed; "" for none. */
  readonly own: string;
}

export const NO_CHOICES: ArchiveChoices = { on: [], own: '' };
