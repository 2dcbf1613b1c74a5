/** Columns of tables, and the fields of a version that they can be. */

/** Fields that a column can be, in the order in which the reader is shown them. */
export const COLUMN_FIELDS = [
  'title',
  'text',
  'url',
  'publishedAt',
  'seenAt',
  'modifiedAt',
  'byline',
  'site',
  'language',
  'label',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Field → name of its column. A field that is missing has none. */
export type Columns = Partial<Readonly<Record<ColumnField, string>>>;

/** Rows of a table, to be looked at. */
export type Sample = readonly Readonly<Record<string, string>>[];

/** What the beginning of a table shows. */
export interface TablePreview {
  readonly names: readonly string[];
  /** The first rows, their fields by names. */
  readonly sample: Sample;
  readonly proposed: Columns;
}
