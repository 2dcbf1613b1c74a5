/** What one file of the reader may cost, whatever it holds: counted in one place, for all formats and containers. */
import { fault } from '../model/faults';
import { FormatFault } from './format';

/**
 * Containers in containers. A page in a WARC in gzip in a WACZ is four deep; nothing that people have is deeper, and
 * each level may multiply what a bomb expands to.
 */
export const DEPTH_LIMIT = 4;
/**
 * Text comes out of gzip 3 to 5 times as long; versions of one article that stand side by side were
 * seen at 40. 200 is far from both and far under a bomb's 1,000.
 */
const WORST_RATIO = 200;
/** Bytes. Small files may be lopsided: the ratio counts from here on. */
const FREE = 16 * 1024 * 1024;
/** Entries of one file. The largest collections known hold some ten million pages; a listing of more is an attack. */
const ENTRY_LIMIT = 50_000_000;
/** ms without a byte read and without an entry given. A page of 32 MB takes some seconds on a slow machine. */
const STALLED_AFTER = 60_000;

export class Budget {
  private read = 0;
  private expanded = 0;
  private entries = 0;
  /** The budget was spent: no other part of the file is to be read. */
  isSpent = false;

  /** Bytes of the reader's file. */
  countRead(bytes: number): void {
    this.read += bytes;
  }

  /** Bytes that came out of a container. */
  countExpanded(bytes: number): void {
    this.expanded += bytes;
    const expandsTooMuch = this.expanded > FREE && this.expanded > this.read * WORST_RATIO;
    if (expandsTooMuch) {
      this.spend(new FormatFault(fault('expands-too-much', { limit: WORST_RATIO })));
    }
  }

  countEntry(): void {
    if (++this.entries > ENTRY_LIMIT) {
      this.spend(new FormatFault(fault('too-many-entries', { limit: ENTRY_LIMIT })));
    }
  }

  /** What an act answers, as long as bytes keep moving meanwhile. */
  async inTime<T>(act: Promise<T>): Promise<T> {
    const watch = this.watch();
    try {
      return await Promise.race([act, watch.stalled]);
    } finally {
      watch.end();
    }
  }

  // One timer an item: a promise raced against for the whole file would gather a reaction for every row.
  private watch(): { stalled: Promise<never>; end(): void } {
    let timer: ReturnType<typeof setTimeout>;
    const stalled = new Promise<never>((_, reject) => {
      const look = (before: number) => {
        const moved = this.read + this.expanded;
        if (moved > before) timer = setTimeout(look, STALLED_AFTER, moved);
        else reject(this.spent(new FormatFault(fault('stalled', { seconds: STALLED_AFTER / 1000 }))));
      };
      timer = setTimeout(look, STALLED_AFTER, this.read + this.expanded);
    });
    return { stalled, end: () => clearTimeout(timer) };
  }

  private spend(error: FormatFault): never {
    throw this.spent(error);
  }

  private spent(error: FormatFault): FormatFault {
    this.isSpent = true;
    return error;
  }
}
