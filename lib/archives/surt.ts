/** Addresses as archives compare them: scheme, case, "www" and default ports make no difference, the query does. */
import { httpAddress } from '../basics/http-address';

/**
 * A key that two addresses share when archives file them as one. After the Sort-friendly URI Reordering Transform
 * (github.com/internetarchive/surt). "" for what is not http(s).
 */
function addressKey(url: string): string {
  const parsed = httpAddress(url);
  if (parsed === null) return '';
  const host = parsed.hostname.replace(/^www\d{0,3}\./, '').replace(/\.$/, '');
  const port = /^(?:|80|443)$/.test(parsed.port) ? '' : `:${parsed.port}`;
  const path = decoded(parsed.pathname)
    .replace(/(?<!\/)\/+$/, '')
    .toLowerCase();
  return `${host}${port}${path}${sortedQuery(parsed.search)}`;
}

export function isSameAddress(a: string, b: string): boolean {
  const key = addressKey(a);
  return key !== '' && key === addressKey(b);
}

function sortedQuery(search: string): string {
  const parts = search.slice(1).split('&').filter(Boolean);
  return parts.length === 0 ? '' : `?${parts.map(decoded).sort().join('&').toLowerCase()}`;
}

// A "%" that begins no escape stays as it is.
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
