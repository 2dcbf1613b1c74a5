/** How a version came to be kept. */
export interface KeptNote {
  readonly versionId: number;
  readonly site: string;
  /** When the database of the corpus was made: ids mean nothing in another one. */
  readonly born: string;
  /** The reader pressed "Keep", or visited a page of a named paper. */
  readonly by: 'press' | 'visit';
}
