/** How a version came to be kept. */
export interface KeptNote {
  readonly versionId: number;
  readonly site: string;
  /** The reader pressed "Keep", or visited a page of a named paper. */
  readonly by: 'press' | 'visit';
}
