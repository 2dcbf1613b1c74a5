/** One row of a foreign file: a version, an address without a text, or what is wrong with it. */
import { fault } from '../../model/faults';
import type { ListedAddress } from '../../model/listed-address';
import { listedAddress } from '../addresses/listed-address';
import { type ForeignContext, type ForeignVersion, translated } from './foreign-fields';
import { isNinjs, ninjsRow } from './ninjs';
import { versionRow } from './ndjson-line';

/** Never throws. */
export function foreignVersion(row: object, context: ForeignContext): ForeignVersion {
  if (Object.hasOwn(row, '__proto__')) return { fault: fault('forbidden-field', { field: '__proto__' }) };
  if (isNinjs(row)) return ninjsRow(row, context);
  return versionRow(translated(row, context), context);
}

/** As `foreignVersion`; a row that has an address and no field for a text is one of a list of addresses. */
export function foreignRow(row: object, context: ForeignContext): ForeignVersion | { address: ListedAddress } {
  const read = foreignVersion(row, context);
  if ('version' in read || read.fault.code !== 'no-text-field') return read;
  const address = listedAddress(row as Readonly<Record<string, unknown>>, context);
  return address ? { address } : read;
}
