/** Further pages of a list of captures: where the archive says that they are, as far as they may be asked for. */
import { type Archive, listAddress } from './archives';
import { isSameAddress } from './surt';

/** Characters of a key in which no other parameter can hide. */
const KEY = /^&resumeKey=[\w%+.,:;()!'*~-]{1,4000}$/;

/** Whether a request is for a further page of the list of an address. */
export function isPageOf(archive: Archive, address: string, url: string): boolean {
  const first = listAddress(archive, address);
  if (archive.form === 'cdx') return url.startsWith(first) && KEY.test(url.slice(first.length));
  if (!url.startsWith(archive.list)) return false;
  const [, original] = /^\d{1,6}\/(.+)$/s.exec(url.slice(archive.list.length)) ?? [];
  return original !== undefined && isSameAddress(original, address);
}

/**
 * The requests for the pages that a list names, each once; those that lead elsewhere are left out, and the list is not
 * whole then.
 */
export function furtherPages(archive: Archive, address: string, further: readonly string[]): readonly string[] {
  const first = listAddress(archive, address);
  const named = further.map(each =>
    archive.form === 'cdx' ? `${first}&resumeKey=${encodeURIComponent(each)}` : secured(archive, each),
  );
  return [...new Set(named)].filter(url => isPageOf(archive, address, url));
}

/** Archives behind a proxy spell their own address with "http:". */
function secured({ origin }: Archive, url: string): string {
  return URL.canParse(url) && new URL(url).host === new URL(origin).host
    ? url.replace(/^https?:/, new URL(origin).protocol)
    : url;
}
