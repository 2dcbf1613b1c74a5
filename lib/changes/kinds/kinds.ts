import { type Kind, KINDS } from '../../model/closed-lists';

/** 0 for cosmetic, 1 for wording, and so on up. */
const RANK = new Map(KINDS.map((kind, i) => [kind, KINDS.length - 1 - i]));

/** Without doubles, weightiest first. */
export function byWeight(kinds: Iterable<Kind>): Kind[] {
  return [...new Set(kinds)].sort((one, other) => RANK.get(other)! - RANK.get(one)!);
}

/** More changed words count for less than a weightier kind: their share of the sum stays under one rank. */
const WORDS_FOR_HALF_A_RANK = 40;

/**
 * For ordering changes; 0 for cosmetic ones and for none. The weightiest kind
 * decides, then how many kinds, then how many words.
 */
export function weightOfChange(kinds: readonly Kind[], words: number): number {
  const heaviest = Math.max(0, ...kinds.map(kind => RANK.get(kind)!));
  if (heaviest === 0) return 0;
  const further = kinds.filter(kind => RANK.get(kind)! > 1).length / (2 * KINDS.length);
  return heaviest + further / 2 + words / (2 * (words + WORDS_FOR_HALF_A_RANK));
}
