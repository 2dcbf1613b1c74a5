/**
 * What stands beside a text, compared with what stood beside another. Leniently, since much of it comes and goes with
 * every visit: order does not count, nothing is said of what is clearly the page's own furniture, and nothing at all
 * where one side does not tell, or another extractor chose its blocks.
 */
import { pagePhrases } from '../languages/page-words';
import type { Beside, BesideReason } from '../model/article';
import type { BesideChange } from '../model/report';
import { lazily } from '../basics/lazily';
import { key } from '../text/key';
import { words } from '../text/words';
import { withoutCounters, withoutRelativeTimes } from './page-counters';

/** One side: its blocks, `null` where they are not known, and what chose them. */
export interface BesideSide {
  readonly beside: readonly Beside[] | null;
  readonly extractor: string;
}

/** Blocks of an article; pages write labels, lists of links and requests anew from visit to visit. */
const OF_THE_ARTICLE: ReadonlySet<BesideReason> = new Set([
  'table',
  'caption',
  'definition list',
  'pull quote',
  'footnote',
  'fact box',
  'trailing line',
]);

/**
 * Share of the words of two blocks that both have, above which one is the other rewritten. A row of two cells keeps
 * half when a number changes.
 */
const ALIKE = 0.5;

/** Blocks of a side that are compared: a page with more has a table of hundreds of rows. Chosen by eye. */
const COMPARED = 300;

/**
 * What differs between A and B, in the order of B, then what only A has. A block that changed is told with both texts;
 * one that came or went is told where it belongs to the article.
 */
export function besideChanges(a: BesideSide, b: BesideSide): BesideChange[] {
  if (a.beside === null || b.beside === null || a.extractor !== b.extractor) {
    return [];
  }
  const [before, after] = distinct(told(a.beside), told(b.beside));
  const partners = paired(before, after);
  const found = new Set(partners.values());
  const gone = before.filter(block => !found.has(block));
  return [
    ...after.flatMap(block => changeOf(partners.get(block) ?? null, block)),
    ...gone.flatMap(block => changeOf(block, null)),
  ];
}

function changeOf(before: Block | null, after: Block | null): BesideChange[] {
  const { reason } = (after ?? before)!;
  const isAlone = before === null || after === null;
  if (isAlone && !OF_THE_ARTICLE.has(reason)) return [];
  return [{ before: before?.text ?? null, after: after?.text ?? null, reason }];
}

interface Block extends Beside {
  /** What the block says, without what changes by itself; never "". */
  readonly key: string;
  /** How often each word stands in it. */
  readonly counts: ReadonlyMap<string, number>;
  readonly words: number;
}

/** The blocks that say something. */
function told(blocks: readonly Beside[]): Block[] {
  return blocks.slice(0, COMPARED).flatMap(block => {
    const isOfArticle = OF_THE_ARTICLE.has(block.reason);
    if (isFurniture(block)) return [];
    const timeless = withoutRelativeTimes(block.text);
    const own = key(isOfArticle && block.reason !== 'trailing line' ? timeless : withoutCounters(timeless));
    if (own === '') return [];
    const forms = words(block.text).map(({ form }) => form);
    const counts = new Map<string, number>();
    for (const form of forms) {
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
    return [{ ...block, key: own, counts, words: forms.length }];
  });
}

/** A line of more words is a sentence, and may be true whatever it begins with. */
const LABEL_WORDS = 8;

const FURNITURE_LISTS = ['readMore', 'advertisements', 'appeals'] as const;
const furniture = lazily(() => new RegExp(`^(?:${FURNITURE_LISTS.flatMap(pagePhrases).join('|')})`, 'iu'));

/** Whether a block is a short line of the page's own: share, sign up, read more. */
function isFurniture({ text, reason }: Beside): boolean {
  const isLine = reason === 'trailing line' || !OF_THE_ARTICLE.has(reason);
  return isLine && furniture().test(text.trim()) && words(text).length <= LABEL_WORDS;
}

/** Both sides without what stands in both, each as often as in the other. */
function distinct(a: readonly Block[], b: readonly Block[]): [Block[], Block[]] {
  return [without(a, b), without(b, a)];
}

function without(own: readonly Block[], other: readonly Block[]): Block[] {
  const left = new Map<string, number>();
  for (const { key: said } of other) {
    left.set(said, (left.get(said) ?? 0) + 1);
  }
  return own.filter(({ key: said }) => {
    const count = left.get(said) ?? 0;
    left.set(said, count - 1);
    return count <= 0;
  });
}

/** For blocks of B the block of A that each was; the most alike are paired first, of those the nearest in order. */
function paired(a: readonly Block[], b: readonly Block[]): Map<Block, Block> {
  const pairs = b.flatMap((after, j) =>
    a
      .map((before, i) => ({
        before,
        after,
        apart: Math.abs(i - j),
        likeness: likeness(before, after),
      }))
      .filter(pair => pair.before.reason === pair.after.reason && pair.likeness >= ALIKE),
  );
  pairs.sort((one, other) => other.likeness - one.likeness || one.apart - other.apart);
  const partners = new Map<Block, Block>();
  const taken = new Set<Block>();
  for (const { before, after } of pairs) {
    if (taken.has(before) || partners.has(after)) continue;
    partners.set(after, before);
    taken.add(before);
  }
  return partners;
}

/** Share of the words of two blocks that stand in both, each as often as in both (Dice). Symmetric, 0..1. */
function likeness(a: Block, b: Block): number {
  let both = 0;
  a.counts.forEach((count, form) => (both += Math.min(count, b.counts.get(form) ?? 0)));
  return (2 * both) / Math.max(1, a.words + b.words);
}
