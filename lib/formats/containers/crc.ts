/** The check sum of gzip and ZIP: CRC-32 (RFC 1952, section 8). */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** The sum of data that comes in pieces, and its length. */
export class Crc {
  /** Bytes added. */
  length = 0;
  private state = 0xffffffff;

  get sum(): number {
    return ~this.state >>> 0;
  }

  add(data: Uint8Array): void {
    let state = this.state;
    for (let i = 0; i < data.length; i++) state = TABLE[(state ^ data[i]) & 255] ^ (state >>> 8);
    this.state = state;
    this.length += data.length;
  }

  /** Whether a trailer of eight bytes, sum and length modulo 2^32, speaks of this data. */
  fits(trailer: Uint8Array): boolean {
    if (trailer.length < 8) return false;
    const view = new DataView(trailer.buffer, trailer.byteOffset, 8);
    return view.getUint32(0, true) === this.sum && view.getUint32(4, true) === this.length % 2 ** 32;
  }
}
