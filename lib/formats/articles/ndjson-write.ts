/** Versions as lines of our own format; `ndjson-line.ts` reads them back. */
import type { IncomingVersion } from '../../model/article';
import type { CorpusHeader } from '../format';

/**
 * One version as a line of the format, without its break. The line read back under a verbatim header gives the same
 * version.
 */
export function toNdjson(version: IncomingVersion): string {
  const { partial, declared, ...fields } = version;
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return JSON.stringify({
    ...known,
    ...(partial && { partial }),
    ...(declared.length > 0 && { declared }),
  });
}

/** The line before the versions of a corpus, without its break. `of`: whether it is the only corpus of its file. */
export function headerLine({ name, source, licence, kept }: CorpusHeader, of: 'one' | 'several' = 'one'): string {
  const wireprint = of === 'one' ? 1 : 2;
  return JSON.stringify({ wireprint, name, source, licence, verbatim: true, ...(kept && { kept }) });
}

/** What the first line of a file of several corpora says. */
export interface Backup {
  /** When it was made. */
  readonly at: string;
  readonly corpora: number;
  /** Versions that the reader had kept. */
  readonly kept: number;
}

/** The first line of a file of several corpora, without its break. */
export function backupLine(backup: Backup): string {
  return JSON.stringify({ wireprint: 2, backup });
}
