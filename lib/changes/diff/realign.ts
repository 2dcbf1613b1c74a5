import { spend } from './budget';
import { type Common, pushCommon, runEnd } from './common';
import { heaviestAlignment, type Part } from './gotoh';
import type { TokenPair } from './pair';
import type { Tokens } from './tokens';

/**
 * A run of this many common words is where both texts meet; a shorter run may be chance, and is chosen anew. Chosen by
 * eye.
 */
const FIRM = 5;
/** Words at either end of a firm run that may be given up, so that the words beside the run can move. Chosen by eye. */
const GIVEN = 2;
/** Cells of the table, some 200 words against 200, beyond which a zone is left as it is. */
const MOST_CELLS = 40_000;

/** Words of both texts between two firm runs, half-open. */
interface Zone {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/**
 * Choose, of all the ways to see words as common, one that a reader would choose: many words, content words
 * before function words, in few pieces. A longest row takes any of equally long ones.
 * Looks only at the words between firm runs; where the budget ends, the rest of the row stays as it is.
 */
export function realigned(pair: TokenPair, common: Common): Common {
  const chosen: Common = { a: [], b: [] };
  let at = 0;
  const keepUpTo = (end: number) => {
    for (; at < common.a.length && common.a[at] < end; at++) {
      pushCommon(chosen, common.a[at], common.b[at]);
    }
  };
  for (const zone of zones(pair, common)) {
    const cells = (zone.toA - zone.fromA + 1) * (zone.toB - zone.fromB + 1);
    if (cells > MOST_CELLS) continue;
    if (!spend(pair.budget, cells)) break;
    keepUpTo(zone.fromA);
    while (at < common.a.length && common.a[at] < zone.toA) {
      at++;
    }
    pushZone(pair, zone, chosen);
  }
  keepUpTo(Infinity);
  return chosen;
}

function pushZone({ a, b, vocabulary }: TokenPair, zone: Zone, chosen: Common): void {
  const partA = part(a, zone.fromA, zone.toA);
  const partB = part(b, zone.fromB, zone.toB);
  for (const [i, j] of heaviestAlignment(partA, partB, vocabulary.weights)) {
    pushCommon(chosen, zone.fromA + i, zone.fromB + j);
  }
}

/** The zones between two firm runs, or a firm run and an end, in which a shorter run stands. In order. */
function zones({ a, b }: TokenPair, common: Common): Zone[] {
  const found: Zone[] = [];
  let [fromA, fromB, hasShortRun] = [0, 0, false];
  const close = (toA: number, toB: number) => {
    if (hasShortRun) found.push({ fromA, toA, fromB, toB });
  };
  for (let from = 0; from < common.a.length;) {
    const to = runEnd(common, from);
    if (to - from < FIRM) hasShortRun = true;
    else {
      close(common.a[from] + GIVEN, common.b[from] + GIVEN);
      fromA = common.a[to - 1] + 1 - GIVEN;
      fromB = common.b[to - 1] + 1 - GIVEN;
      hasShortRun = false;
    }
    from = to;
  }
  close(a.ids.length, b.ids.length);
  return found;
}

function part({ text, ids, from, to }: Tokens, first: number, end: number): Part {
  const punctuation: string[] = [];
  for (let i = first; i <= end; i++) {
    const start = i === 0 ? 0 : to[i - 1];
    const stop = i === ids.length ? text.length : from[i];
    punctuation.push(text.slice(start, stop).trim());
  }
  return { ids: ids.slice(first, end), punctuation };
}
