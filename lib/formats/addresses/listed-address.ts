/** One row of a list of addresses, by the usual names of its columns. */
import type { ListedAddress } from '../../model/listed-address';
import { isoTime } from '../../origin/times';
import { webAddress } from '../claims';
import type { Columns } from '../../model/columns';
import { columnsByName } from '../columns';
import { folded } from '../prose';

interface Context {
  readonly now: string;
  readonly columns?: Columns | null;
}

/** Characters of a title that are kept; as for headlines. */
const TITLE_LIMIT = 2000;

/** `null` where the row has no address of the web. */
export function listedAddress(row: Readonly<Record<string, unknown>>, { now, columns }: Context): ListedAddress | null {
  const { url, title, publishedAt, seenAt } = columns ?? columnsByName(Object.keys(row));
  const text = (name: string | undefined) => (name === undefined ? '' : String(row[name] ?? ''));
  const times = [publishedAt, seenAt].map(name => timeOf(text(name), now));
  return addressOf({ address: text(url), title: text(title), time: times.find(Boolean) ?? null });
}

/** A row as a list gives it, cleaned; `null` where it has no address of the web. */
export function addressOf({ address, title, time }: ListedAddress): ListedAddress | null {
  const found = webAddress(address.trim());
  if (found === null || found.length > ADDRESS_LIMIT) return null;
  const named = folded(title).slice(0, TITLE_LIMIT);
  return { address: found, title: named === found ? '' : named, time };
}

/** Characters of an address; as for versions. */
const ADDRESS_LIMIT = 4096;

/** Lists of bookmarks give seconds since 1970, some of them microseconds. */
export function timeOf(text: string, now: string): string | null {
  const digits = /^\d{9,16}$/.exec(text.trim())?.[0];
  if (!digits) return isoTime(text, now);
  const scale = digits.length > 13 ? 1 / 1000 : 1;
  return isoTime(new Date(Number(digits) * (digits.length <= 10 ? 1000 : scale)).toISOString(), now);
}
