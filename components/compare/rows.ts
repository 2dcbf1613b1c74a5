/** The changes as rows of a page, so that both columns read in their own order. */
import type { Changes, ParagraphChange } from '@/lib/model/report';

/** `both`: stands level in both columns. `left`, `right`: in one column only; a moved paragraph has one of each. */
export interface Row {
  readonly id: string;
  readonly at: 'both' | 'left' | 'right';
  readonly change: ParagraphChange;
}

/**
 * Rows from top to bottom, the headline first where it changed. B's paragraphs come in B's order; between
 * two paragraphs that both have, what only A has comes before what only B has. Every change stands in one
 * row, a moved one in two.
 */
export function rows(changes: Changes): Row[] {
  const left = changes.paragraphs.filter(isLeft).sort((one, other) => one.a[0] - other.a[0]);
  const right = changes.paragraphs.filter(({ b }) => b.length > 0).sort((one, other) => one.b[0] - other.b[0]);
  const ends = gapEnds(right);
  const sorted: Row[] = changes.title === null ? [] : [{ id: 'title', at: 'both', change: changes.title }];
  let next = 0;
  right.forEach((change, at) => {
    for (; next < left.length && left[next].a[0] < ends[at]; next++) {
      sorted.push(row(left[next], 'left'));
    }
    sorted.push(row(change, isOneSided(change) ? 'right' : 'both'));
  });
  return [...sorted, ...left.slice(next).map(change => row(change, 'left'))];
}

/**
 * For each of B's changes, the paragraph of A that begins the next row with both sides: the end of the gap that the
 * change stands in.
 */
function gapEnds(right: readonly ParagraphChange[]): number[] {
  const ends = new Array<number>(right.length);
  let end = Infinity;
  for (let at = right.length - 1; at >= 0; at--) {
    if (!isOneSided(right[at])) {
      end = right[at].a[0];
    }
    ends[at] = end;
  }
  return ends;
}

const isOneSided = ({ op }: ParagraphChange) => op === 'added' || op === 'moved';
const isLeft = ({ op, a }: ParagraphChange) => (op === 'removed' || op === 'moved') && a.length > 0;

function row(change: ParagraphChange, at: Row['at']): Row {
  const number = at === 'left' ? `a${change.a[0]}` : `b${change.b[0]}`;
  return { id: number, at, change };
}
