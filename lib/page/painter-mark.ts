/** Where the strip shows a sign: `stop` from 0, or `null` for a paragraph that was removed. */
export interface Mark {
  readonly top: number;
  readonly stop: number | null;
  readonly change: number;
}
