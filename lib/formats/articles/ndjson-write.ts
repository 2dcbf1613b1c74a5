/** Versions as lines of our own format; `ndjson-line.ts` reads them back. */
import type { IncomingVersion } from '../../model/article';
import type { CorpusHeader } from '../format';

/**
 * One version as a line of the format, without its break. The line read back gives the same version under the same
 * corpus name.
 */
export function toNdjson(version: IncomingVersion): string {
  const {
    url,
    site,
    title,
    paragraphs,
    language,
    byline,
    publishedAt,
    modifiedAt,
    seenAt,
    label,
    order,
    extractor,
    partial,
    declared,
    beside,
  } = version;
  const fields = {
    url,
    site,
    title,
    paragraphs,
    language,
    byline,
    publishedAt,
    modifiedAt,
    seenAt,
    label,
    order,
    extractor,
    beside,
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return JSON.stringify({
    ...known,
    ...(partial && { partial }),
    ...(declared.length > 0 && { declared }),
  });
}

/** The first line of a file of the format, without its break. */
export function headerLine({ name, source, licence }: CorpusHeader): string {
  return JSON.stringify({ wireprint: 1, name, source, licence });
}
