/** What the toolbar button shows of a page. */
export interface Badge {
  /** Versions of the article where several are stored, else copies of it; 0: nothing to count. */
  readonly count: number;
  /** The text is another one than the reader saw at the visit before. */
  readonly isChanged: boolean;
}
