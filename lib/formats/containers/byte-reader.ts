/** Bytes in the order of a stream, taken in the lengths that a reader asks for. */
import { FormatFault } from '../format';
import { joined } from '../lines';
import type { Fault } from '../../model/faults';

/** A piece of a stream: data, the place of what follows, or a stretch that could not be read. */
export type StreamPart =
  | { readonly data: Uint8Array }
  /** The data behind this begins at this byte of the file, compressed as it lies there. */
  | { readonly member: number }
  | { readonly damaged: Fault };

export class ByteReader {
  private buffer: Uint8Array = new Uint8Array(0);
  /** Place of the first byte of the buffer in all that was received. */
  private taken = 0;
  private received = 0;
  /** Damage that was met before it was asked for. */
  private held: FormatFault | null = null;
  /** Where members begin: in what was received, and in the file. */
  private members: { readonly at: number; readonly offset: number }[] = [];

  /** @param base - place of the first byte in the file, where the file has no members */
  constructor(
    private readonly source: AsyncGenerator<StreamPart>,
    private readonly base: number,
  ) {}

  /** Place of the next byte in the file: that of the member it is in, or its own where there are no members. */
  get offset(): number {
    while (this.members.length > 1 && this.members[1].at <= this.taken) this.members.shift();
    return this.members[0]?.offset ?? this.base + this.taken;
  }

  /** Bytes that are at hand; none where more would have to be asked for. */
  get ahead(): Uint8Array {
    return this.buffer;
  }

  /** The next bytes without taking them; fewer at the end. @throws FormatFault where they are damaged */
  async peek(length: number): Promise<Uint8Array> {
    if (this.buffer.length < length) await this.gather(length);
    return this.buffer.subarray(0, length);
  }

  /** The next bytes; fewer at the end. @throws FormatFault where they are damaged */
  async take(length: number): Promise<Uint8Array> {
    const bytes = await this.peek(length);
    this.drop(bytes.length);
    return bytes;
  }

  /** Pass bytes over. @returns how many there were, up to `length` */
  async skip(length: number): Promise<number> {
    let left = length;
    while (left > 0) {
      if (this.buffer.length === 0 && !(await this.pull())) break;
      const step = Math.min(left, this.buffer.length);
      this.drop(step);
      left -= step;
    }
    return length - left;
  }

  /**
   * Have the end of a member checked, as damage shows only at what follows. Damage of the next one waits until that is
   * asked for.
   *
   * @param offset - of the member
   * @throws FormatFault where it is damaged
   */
  async check(offset: number): Promise<void> {
    if (this.buffer.length > 0) return;
    try {
      await this.pull();
    } catch (error) {
      if (!(error instanceof FormatFault) || isDamageAt(error, offset)) throw error;
      this.held = error;
    }
  }

  /** Damage that was met and not told yet. */
  get damage(): FormatFault | null {
    return this.held;
  }

  async close(): Promise<void> {
    await this.source.return(undefined);
  }

  private drop(length: number): void {
    this.buffer = this.buffer.subarray(length);
    this.taken += length;
  }

  private async gather(length: number): Promise<void> {
    const pieces = [this.buffer];
    let have = this.buffer.length;
    while (have < length) {
      this.buffer = new Uint8Array(0);
      if (!(await this.pulled(have))) break;
      pieces.push(this.buffer);
      have += this.buffer.length;
    }
    this.buffer = joined(pieces, have);
  }

  /** As `pull`; damage behind bytes that were gathered waits until they are taken. */
  private async pulled(have: number): Promise<boolean> {
    try {
      return await this.pull();
    } catch (error) {
      if (!(error instanceof FormatFault) || have === 0) throw error;
      this.held = error;
      return false;
    }
  }

  /** Receive the next data; `false` at the end. What was gathered before damage is let go with it. */
  private async pull(): Promise<boolean> {
    const { held } = this;
    this.held = null;
    if (held) throw held;
    for (let next = await this.source.next(); !next.done; next = await this.source.next()) {
      const part = next.value;
      if ('data' in part) {
        if (part.data.length === 0) continue;
        this.received += part.data.length;
        this.buffer = part.data;
        return true;
      }
      if ('member' in part) this.members.push({ at: this.received, offset: part.member });
      else {
        this.buffer = new Uint8Array(0);
        this.taken = this.received;
        throw new FormatFault(part.damaged);
      }
    }
    return false;
  }
}

function isDamageAt({ fault }: FormatFault, offset: number): boolean {
  return fault.code === 'record-damaged' && fault.values.offset === offset;
}
