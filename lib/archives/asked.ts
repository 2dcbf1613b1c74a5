import type { Archive } from './archives';

/** One address asked of one archive: what a press of the reader allows. */
export interface Asked {
  readonly address: string;
  readonly archive: Archive['id'];
}

/** The id of a job: the same address is asked of the same archive once. */
export const jobId = ({ address, archive }: Asked) => `${archive} ${address}`;

export const isSameJob = (a: Asked, b: Asked) => a.address === b.address && a.archive === b.archive;
