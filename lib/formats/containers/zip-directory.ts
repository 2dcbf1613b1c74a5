/**
 * The directory of a ZIP archive, which stands at its end, and the members that it lists.
 * Source: APPNOTE.TXT 6.3.10, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
import { fault } from '../../model/faults';
import { FormatFault, type ReadingTools } from '../format';
import { chunks, generatedInput, type Input, partOf } from '../input';
import { folded } from '../prose';
import { Crc } from './crc';
import { inflate } from './inflate';

export interface ZipEntry {
  /** As the archive writes it, parts divided by "/"; never used as a path of this machine. */
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Bytes as they lie in the archive, and as the directory says that they come out. */
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  /** Where the member's own head begins. */
  readonly offset: number;
}

/** An archive, open. */
export interface OpenZip {
  readonly input: Input;
  readonly entries: readonly ZipEntry[];
  readonly tools: ReadingTools;
}

/** Bytes from the end in which the end of the directory stands: its record, and a remark of 64 kB. */
const END_WITHIN = 22 + 65_535;
/** Bytes of the directory that are read: half a million members. */
const DIRECTORY_LIMIT = 64_000_000;
const [END, END_64, LOCATOR_64, ENTRY] = [0x06054b50, 0x06064b50, 0x07064b50, 0x02014b50];
/** Stands where a number is in the fields of ZIP64. */
const ELSEWHERE = 0xffffffff;

/** All members, in the order of the directory. @throws FormatFault where the archive is damaged or cut off */
export async function zipDirectory(input: Input, size: number): Promise<ZipEntry[]> {
  const from = Math.max(0, size - END_WITHIN);
  const tail = await input.slice(from, size);
  const end = lastSignature(tail);
  if (end < 0) throw damaged();
  const place = await directoryPlace(input, tail, { end, at: from + end });
  if (place.length > DIRECTORY_LIMIT || place.from + place.length > size) throw damaged();
  const bytes = await input.slice(place.from, place.from + place.length);
  return [...entries(bytes)];
}

function damaged(): FormatFault {
  return new FormatFault(fault('zip-damaged'));
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function lastSignature(tail: Uint8Array): number {
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail[at] === 0x50 && view(tail).getUint32(at, true) === END) return at;
  }
  return -1;
}

interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** Where the directory stands. @param end - of its record in `tail`; @param at - in the file */
async function directoryPlace(
  input: Input,
  tail: Uint8Array,
  { end, at }: { end: number; at: number },
): Promise<Stretch> {
  const plain = { length: view(tail).getUint32(end + 12, true), from: view(tail).getUint32(end + 16, true) };
  const isPlain = plain.length !== ELSEWHERE && plain.from !== ELSEWHERE;
  if (isPlain || at < 20) return plain;
  const locator = view(await input.slice(at - 20, at));
  if (locator.getUint32(0, true) !== LOCATOR_64) return plain;
  const place = Number(locator.getBigUint64(8, true));
  const record = await input.slice(place, place + 56);
  if (record.length < 56 || view(record).getUint32(0, true) !== END_64) throw damaged();
  return { length: Number(view(record).getBigUint64(40, true)), from: Number(view(record).getBigUint64(48, true)) };
}

function* entries(bytes: Uint8Array): Generator<ZipEntry> {
  const numbers = view(bytes);
  for (let at = 0; at + 46 <= bytes.length;) {
    if (numbers.getUint32(at, true) !== ENTRY) throw damaged();
    const [nameLength, extraLength, remarkLength] = [28, 30, 32].map(place => numbers.getUint16(at + place, true));
    const next = at + 46 + nameLength + extraLength + remarkLength;
    if (next > bytes.length) throw damaged();
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const flags = numbers.getUint16(at + 8, true);
    yield {
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength), flags),
      method: numbers.getUint16(at + 10, true),
      isEncrypted: (flags & 1) === 1,
      crc: numbers.getUint32(at + 16, true),
      ...long(extra, {
        size: numbers.getUint32(at + 24, true),
        packed: numbers.getUint32(at + 20, true),
        offset: numbers.getUint32(at + 42, true),
      }),
    };
    at = next;
  }
}

/** Flag of a name in UTF-8. Others are in the encoding of some system; most of them are UTF-8 too, or ASCII. */
const UTF8_FLAG = 0x800;

function nameOf(bytes: Uint8Array, flags: number): string {
  const isUtf8 = (flags & UTF8_FLAG) !== 0;
  const text = new TextDecoder('utf-8').decode(bytes);
  const name = isUtf8 || !text.includes('\uFFFD') ? text : new TextDecoder('latin1').decode(bytes);
  return folded(name.replaceAll('\\', '/')).slice(0, NAME_LIMIT);
}

/** Characters of a name; systems allow 4,096 for a path. */
const NAME_LIMIT = 4096;

type Sizes = Pick<ZipEntry, 'size' | 'packed' | 'offset'>;

/** Numbers too large for their fields stand in the extra field 1, in the order of `Sizes`. */
function long(extra: Uint8Array, sizes: Sizes): Sizes {
  const numbers = view(extra);
  for (let at = 0; at + 4 <= extra.length;) {
    const [id, length] = [numbers.getUint16(at, true), numbers.getUint16(at + 2, true)];
    if (id === 1) return longSizes(extra.subarray(at + 4, at + 4 + length), sizes);
    at += 4 + length;
  }
  return sizes;
}

function longSizes(field: Uint8Array, sizes: Sizes): Sizes {
  let at = 0;
  const large = (value: number): number => {
    if (value !== ELSEWHERE) return value;
    if (at + 8 > field.length) throw damaged();
    at += 8;
    return Number(view(field).getBigUint64(at - 8, true));
  };
  const size = large(sizes.size);
  const packed = large(sizes.packed);
  return { size, packed, offset: large(sizes.offset) };
}

/** Bytes of a member's own head before its name. */
const LOCAL_HEAD = 30;

/** What a member holds. @throws FormatFault where it cannot be opened */
export async function zipMember(archive: Input, entry: ZipEntry, name: string): Promise<Input> {
  if (entry.isEncrypted) throw new FormatFault(fault('zip-encrypted'));
  const head = await archive.slice(entry.offset, entry.offset + LOCAL_HEAD);
  if (head.length < LOCAL_HEAD || view(head).getUint32(0, true) !== 0x04034b50) throw damaged();
  const from = entry.offset + LOCAL_HEAD + view(head).getUint16(26, true) + view(head).getUint16(28, true);
  const packed = partOf(archive, name, { from, to: from + entry.packed });
  if (from + entry.packed > (archive.size ?? Infinity)) throw damaged();
  if (entry.method === 0) {
    const stream = () => generatedInput(name, () => checked(chunks(packed.stream()), entry)).stream();
    return { ...packed, stream: (at = 0) => (at > 0 ? packed.stream(at) : stream()) };
  }
  if (entry.method !== 8) throw new FormatFault(fault('zip-method', { method: entry.method }));
  return generatedInput(name, () => checked(inflate(chunks(packed.stream())), entry));
}

/** Held against the directory, which may lie: no more comes out than it says. */
async function* checked(source: AsyncGenerator<Uint8Array>, { size, crc }: ZipEntry): AsyncGenerator<Uint8Array> {
  const sum = new Crc();
  for await (const data of source) {
    sum.add(data);
    if (sum.length > size) throw damaged();
    yield data;
  }
  if (sum.sum !== crc || sum.length !== size) throw damaged();
}
