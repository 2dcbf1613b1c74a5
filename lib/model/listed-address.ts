/** An address that a reader has in a list: bookmarks, a reading list, a table without texts. Its page is not here. */
export interface ListedAddress {
  readonly address: string;
  /** As the list calls it; "" where it gives no title. */
  readonly title: string;
  /** When it was published or put on the list, ISO 8601 UTC; `null`: the list does not say. */
  readonly time: string | null;
}
