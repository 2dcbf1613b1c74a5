/** Where the pages of a WARC file stand that later records only speak of ("revisit": the page had not changed). */
import type { Fault } from '../../model/faults';
import type { Input } from '../input';
import { type ArchivedPage, holdsPage, recordPage } from './warc-page';
import { type WarcRecord, warcRecords } from './warc-records';

/**
 * Pages whose places are kept; the oldest are forgotten first. A million pages are some 50 GB of archive, and their
 * places some 60 MB of memory.
 */
const KEPT = 1_000_000;

export class Originals {
  /** Number made of a name → place of the record in the file. */
  private readonly places = new Map<number, number>();
  /** Whether what stands before `from` was looked through. */
  private isComplete: boolean;

  /** @param from - records before this place were not read: an earlier import has stored them */
  constructor(
    private readonly input: Input,
    private readonly from: number,
    private readonly inflated: (bytes: number) => void,
  ) {
    this.isComplete = from === 0;
  }

  note({ fields, offset }: WarcRecord): void {
    for (const name of [
      fields.get('warc-payload-digest'),
      visit(fields.get('warc-target-uri'), fields.get('warc-date')),
    ]) {
      if (name && !this.places.has(hashed(name))) this.places.set(hashed(name), offset);
    }
    for (const name of this.places.keys()) {
      if (this.places.size <= KEPT) return;
      this.places.delete(name);
    }
  }

  /** The page that a record says it found again; `null` where the file does not hold it. */
  async of(record: WarcRecord): Promise<ArchivedPage | { fault: Fault } | null> {
    const place = this.placeOf(record) ?? (await this.completed()).placeOf(record);
    if (place === null) return null;
    for await (const part of warcRecords(this.input, place, this.inflated)) {
      return 'record' in part ? recordPage(part.record) : null;
    }
    return null;
  }

  private placeOf({ fields }: WarcRecord): number | null {
    const refersTo = visit(
      fields.get('warc-refers-to-target-uri') ?? fields.get('warc-target-uri'),
      fields.get('warc-refers-to-date'),
    );
    const names = [fields.get('warc-payload-digest'), refersTo];
    return names.flatMap(name => (name ? (this.places.get(hashed(name)) ?? []) : []))[0] ?? null;
  }

  /** Look through what was passed over, when a record first speaks of it. */
  private async completed(): Promise<this> {
    if (this.isComplete) return this;
    this.isComplete = true;
    for await (const part of warcRecords(this.input, 0, this.inflated)) {
      if (!('record' in part)) continue;
      if (part.record.offset >= this.from) break;
      if (holdsPage(part.record)) this.note(part.record);
    }
    return this;
  }
}

function visit(uri: string | undefined, date: string | undefined): string | null {
  return uri && date ? `${uri.replace(/^<|>$/g, '')} ${date.slice(0, 19)}` : null;
}

/**
 * A number of 52 bits made of a text, by two rounds of FNV-1a. Two of a million names share one with a chance of
 * 1 : 9,000; the page that is then read is one of the same archive.
 */
function hashed(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0);
}
