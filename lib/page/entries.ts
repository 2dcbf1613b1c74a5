/** Where the entries of a live blog begin: under times of day, or in boxes alike that each print one. */
import type { Block, Box } from './boxes';
import { ENTRIES } from './thresholds';

/** A clock, or how long ago: "16:00", "14.20 Uhr", "vor 420 Min.". */
const CLOCK = /(?<!\d)\d{1,2}\s?[.:h時시]\s?\d{2}(?!\d)/i;
const AGO = /\d\s?(?:min|std|h\b|ч|мин|分|時間|분|시간|小时)/iu;
/** A line that begins with a clock: "15:00 – He is out of the well". */
const HEAD = /^\d{1,2}\s?[.:h時시]\s?\d{2}(?!\d)/i;

/**
 * Numbers of the kept blocks that begin an entry, ascending; [] where the page has no entries. The time of an entry
 * need
 * not be text: it may stand in a cell of its own, or under the entry's heading.
 */
export function entriesOf(all: readonly Block[], kept: readonly Block[]): number[] {
  const headed = kept.flatMap((block, i) => (isHeaded(block) ? [i] : []));
  const boxed = boxedEntries(all, kept);
  const found = boxed.length > headed.length ? boxed : headed;
  return found.length >= ENTRIES.fewest ? found : [];
}

/** Paragraphs that head entries by their time; none where there are too few to be entries. */
export function timeHeads(blocks: readonly Block[]): ReadonlySet<Block> {
  const heads = blocks.filter(block => block.box.tag !== 'DIV' && isHeaded(block));
  return new Set(heads.length >= ENTRIES.fewest ? heads : []);
}

function isHeaded({ text, box }: Block): boolean {
  return /^(?:H[2-6]|P|DIV|TIME)$/.test(box.tag) && text.length <= ENTRIES.head && HEAD.test(text);
}

/** A time of day with its word, and nothing else: "15:12 Uhr", "2.32 pm". */
export function isClock(text: string): boolean {
  return CLOCK.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) <= ENTRIES.clockLetters;
}

function isTime({ text }: Block): boolean {
  if (text.length > ENTRIES.time || !(CLOCK.test(text) || AGO.test(text))) {
    return false;
  }
  return (text.match(/\p{L}/gu)?.length ?? 0) <= ENTRIES.timeLetters;
}

/**
 * Entries in boxes: of the boxes in one box, those with text that print a time. The box with the most of them is the
 * stream.
 */
function boxedEntries(all: readonly Block[], kept: readonly Block[]): number[] {
  const times = all.filter(isTime);
  if (times.length < ENTRIES.fewest) return [];
  const timed = new Set(times.flatMap(({ box }) => boxesAround(box)));
  const streams = new Map<Box, number[]>();
  const seen = new Set<Box>();
  for (const [i, { box }] of kept.entries()) {
    for (const each of boxesAround(box)) {
      if (seen.has(each)) continue;
      seen.add(each);
      if (!each.parent || !timed.has(each)) continue;
      const stream = streams.get(each.parent);
      if (stream) stream.push(i);
      else streams.set(each.parent, [i]);
    }
  }
  return [...streams.values()].reduce<number[]>((most, each) => (each.length > most.length ? each : most), []);
}

function boxesAround(box: Box): Box[] {
  const found: Box[] = [];
  for (let here: Box | null = box; here; here = here.parent) {
    found.push(here);
  }
  return found;
}
