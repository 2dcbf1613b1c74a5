/** A word of an article text. Offsets are UTF-16 code units, half-open. */
export interface Word {
  /** Form used for comparison; see `fold.ts`. */
  readonly form: string;
  readonly from: number;
  readonly to: number;
}
