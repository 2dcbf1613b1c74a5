/** Zip archives that are the same bytes for the same content: names in order, one time for all, no owner, no extras. */
import { crc32 as nodeCrc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day that the format knows. */
const DATE = 0x0021;
const VERSION = 20; // 2.0: deflate
const UTF8 = 0x0800;
const DEFLATE = 8;

/**
 * @param {readonly { name: string, bytes: Uint8Array }[]} files - names with forward slashes, each once
 * @returns {Buffer} the archive; throws for more than 65,535 files
 */
export function zip(files) {
  if (files.length > 0xffff) throw new RangeError(`${files.length} files, at most 65535`);
  const local = [];
  const central = [];
  let offset = 0;
  // By code units, which no setting of the machine changes.
  for (const { name, bytes } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const path = Buffer.from(name);
    const fields = fieldsOf(bytes, packed, path);
    local.push(numbers([0x04034b50, 4], ...fields), path, packed);
    // made by 2.0; no comment, first disk, no attributes, where the file begins
    central.push(numbers([0x02014b50, 4], [VERSION, 2], ...fields, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), path);
    offset += 30 + path.length + packed.length;
  }
  const index = Buffer.concat(central);
  const count = [files.length, 2];
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], count, count, [index.length, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...local, index, end]);
}

/** What both heads of a file say of it. */
function fieldsOf(bytes, packed, path) {
  return [
    [VERSION, 2],
    [UTF8, 2],
    [DEFLATE, 2],
    [0, 2], // midnight
    [DATE, 2],
    [crc32(bytes), 4],
    [packed.length, 4],
    [bytes.length, 4],
    [path.length, 2],
    [0, 2],
  ];
}

/** Numbers of so many bytes each, the lowest byte first. */
function numbers(...fields) {
  const bytes = Buffer.alloc(fields.reduce((sum, [, width]) => sum + width, 0));
  let at = 0;
  for (const [value, width] of fields) {
    bytes.writeUIntLE(value, at, width);
    at += width;
  }
  return bytes;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let code = byte;
  for (let bit = 0; bit < 8; bit++) code = code & 1 ? (code >>> 1) ^ 0xedb88320 : code >>> 1;
  return code;
});

/** Node has its own since 20.15. */
function crc32(bytes) {
  if (nodeCrc32) return nodeCrc32(bytes);
  let code = 0xffffffff;
  for (const byte of bytes) code = (code >>> 8) ^ TABLE[(code ^ byte) & 0xff];
  return (code ^ 0xffffffff) >>> 0;
}
