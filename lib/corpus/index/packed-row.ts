/**
 * A row of postings as it lies on the disk: its head, the first posting, then the
 * gap from each posting to the next, all as varints (seven bits a byte, lowest
 * first, the eighth bit set where more follow). In a full block the gaps are some
 * 2^21, whatever the bits of its buckets: 3.3 bytes a posting instead of four.
 */
import { idsIn, prefixOf, startOf } from './layout';
import type { StoredRow } from '../store/rows';

// Bytes of a varint of 32 bits.
const LONGEST = 5;

/** @param row - its head, then postings ascending */
export function packed(row: Uint32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(LONGEST * row.length);
  let at = 0;
  let before = 0;
  for (let i = 0; i < row.length; i++) {
    let gap = (row[i] - before) >>> 0;
    before = i === 0 ? 0 : row[i];
    for (; gap > 0x7f; gap >>>= 7) {
      bytes[at++] = gap | 0x80;
    }
    bytes[at++] = gap;
  }
  return bytes.slice(0, at);
}

/** Its head, then its postings. */
export function unpacked(row: StoredRow): Uint32Array<ArrayBuffer> {
  if (row instanceof Uint32Array) return row;
  let length = 0;
  for (let at = 0; at < row.length; at++) {
    if (row[at] <= 0x7f) length++;
  }
  const out = new Uint32Array(length);
  walk(row, (number, i) => {
    out[i] = number;
    return true;
  });
  return out;
}

/** As {@link idsIn}, unpacking no more than it needs: a microsecond a row. */
export function idsInStored(row: StoredRow, hash: number): number[] {
  if (row instanceof Uint32Array) return idsIn(row, hash);
  const prefix = prefixOf(hash);
  const ids: number[] = [];
  let start = 0;
  walk(row, (number, i) => {
    if (i === 0) start = startOf(number);
    else if (number >>> 16 === prefix) ids.push(start + (number & 0xffff));
    return i === 0 || number >>> 16 <= prefix;
  });
  return ids;
}

/**
 * Visit the head (`i` 0) and the postings in order until `visit` says false. Damaged bytes give other numbers, which
 * `check` reports.
 */
function walk(row: Uint8Array, visit: (number: number, i: number) => boolean): void {
  let number = 0;
  for (let at = 0, i = 0; at < row.length; i++) {
    let gap = 0;
    let shift = 0;
    for (; row[at] > 0x7f; shift += 7) {
      gap |= (row[at++] & 0x7f) << shift;
    }
    gap |= row[at++] << shift;
    number = ((i === 1 ? 0 : number) + gap) >>> 0;
    if (!visit(number, i)) return;
  }
}
