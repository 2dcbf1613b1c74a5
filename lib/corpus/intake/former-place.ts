/**
 * Where a page was filed before sites were registrable domains and captures stood for their pages. The identity hashes of
 * versions that were stored then are made of these places, until the index is built anew.
 */
import { httpAddress } from '../../basics/http-address';
import type { Place } from '../../match/identity';
import { address } from '../../origin/address';

/** Labels that were taken off the host for the site, and for the address. */
const SITE_VIEWS = /^(?:www\d?\.)+(?=[^.]+\.)/;
const ADDRESS_VIEWS = /^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/;

/** `null` where the page is filed as it was. `now`: its place by the rules of today. */
export function formerPlace(url: string | null, now: Place): Place | null {
  const host = httpAddress(url)?.hostname.toLowerCase().replace(/\.$/, '');
  if (url === null || host === undefined) return null;
  const site = host.replace(SITE_VIEWS, '');
  return site === now.site ? null : { site, address: formerAddress(url, host) };
}

/** Only the host's labels were others. A capture had the archive's own address, which nothing is asked for by now. */
function formerAddress(url: string, host: string): string {
  const current = address(url);
  const shown = new URL(current).hostname;
  return host.endsWith(shown) ? current.replace(shown, host.replace(ADDRESS_VIEWS, '')) : current;
}
