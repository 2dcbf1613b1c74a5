/** A stretch that differs. Offsets are UTF-16, half-open, into the two texts compared. */
export interface RawEdit {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  /** `false` when every letter and digit is equal: only case, punctuation or blanks differ. */
  readonly words: boolean;
}
