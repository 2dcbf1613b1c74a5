/** What to say of the blocks beside a text. */
import type { BesideReason } from '../model/article';
import type { BesideChange } from '../model/report';
import type { Hyphened, Told } from '../model/said';

/** What reads otherwise, in words: "a table", "2 captions". `count`: 1 where the sentence is about one thing. */
export function besideTold(changes: readonly BesideChange[]): { blocks: readonly Told[]; count: number } {
  const reasons = [...new Set(changes.map(({ reason }) => reason))];
  const counts = reasons.map(reason => countOf(reason, changes));
  const blocks = reasons.map((reason, i): Told => ({ id: idOf(reason), values: { count: counts[i] } }));
  return { blocks, count: counts.reduce((sum, count) => sum + count, 0) };
}

// Each row of a table is a block; to the reader it is one table.
function countOf(reason: BesideReason, changes: readonly BesideChange[]): number {
  return reason === 'table' ? 1 : changes.filter(change => change.reason === reason).length;
}

function idOf(reason: BesideReason): `beside-${Hyphened<BesideReason>}` {
  return `beside-${reason.replaceAll(' ', '-') as Hyphened<BesideReason>}`;
}

/** One block, before and after. */
export function besideChangeTold({ before, after }: BesideChange): Told {
  if (after === null) {
    return { id: 'note-removed', values: { text: before ?? '' } };
  }
  if (before === null) {
    return { id: 'note-added', values: { text: after } };
  }
  return { id: 'note-changed', values: { before, after } };
}
