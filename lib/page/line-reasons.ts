/** Reasons by the words of each line, and what goes with a line that asks for something. */
import type { Block } from './boxes';
import { company } from './cards';
import { byLine, isHeading, type Known } from './lines';
import { holds } from './nodes';
import { isPaywall } from './phrases';
import type { Reason } from './reasons';
import { CARDS, TEXT } from './thresholds';

/** Reasons by the words of a line, and what stands in one box with an appeal or an offer. */
export function judgeLines(inside: readonly Block[], known: Known, dropped: Map<Block, Reason>): void {
  for (const block of inside) {
    const reason = dropped.has(block) ? null : byLine(block, known);
    if (reason) dropped.set(block, ownReason(block, reason));
  }
  for (const [asking, part] of [
    ['appeal', CARDS.partOfText],
    ['paywall', CARDS.offerOfText],
  ] as const) {
    const askers = inside.filter(
      block => dropped.get(block) === asking || (asking === 'paywall' && isOfferHeading(block)),
    );
    for (const block of company(inside, askers, CARDS.largest, part))
      if (!dropped.has(block)) dropped.set(block, 'beside an appeal');
  }
}

/** A heading over an offer, which may have passed for a label or for "read more" by its own words. */
function isOfferHeading(block: Block): boolean {
  return isHeading(block) && isPaywall(block.text);
}

/** The captions of a photo essay: where they hold more than all the rest, they are the text. */
export function essay(inside: readonly Block[], dropped: ReadonlyMap<Block, Reason>): Block[] {
  const sum = (blocks: readonly Block[]) => blocks.reduce((total, block) => total + Math.max(0, block.prose), 0);
  const pictured = inside.filter(block => dropped.get(block) === 'caption' && (block.prose > 0 || isHeading(block)));
  const isEssay = pictured.length >= TEXT.essay && sum(pictured) > sum(inside.filter(block => !dropped.has(block)));
  return isEssay ? pictured : [];
}

/** A label in a row of buttons is one more of them. */
function isTool({ box, controls }: Block, reason: Reason): boolean {
  return reason === 'label' && (controls > 0 || holds(box.element, 'button'));
}

/** A figure in a list of terms is one of its rows, and no date. */
function ownReason(block: Block, reason: Reason): Reason {
  if (isTool(block, reason)) return 'sharing';
  const isRow = /^D[DT]$/.test(block.box.tag) && (reason === 'date' || reason === 'label' || reason === 'byline');
  return isRow ? 'definition list' : reason;
}
