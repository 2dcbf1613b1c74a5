/** Lines that their neighbours show to be no text: headlines, lone headings, what trails a text, what repeats it. */
import type { Block } from './boxes';
import { isHeading, letters, type Known } from './lines';
import { endsLikeSentence } from './prose';
import type { Reason } from './reasons';
import { TEXT } from './thresholds';

/** What the rules on neighbours leave of the blocks; what they drop is added to `dropped`. */
export function keptBlocks(found: Around & { readonly dropped: Map<Block, Reason> }): readonly Block[] {
  let kept: readonly Block[] = found.inside.filter(block => !found.dropped.has(block));
  for (const rule of [headlines, looseHeadings, trailing, repeated, pullQuotes]) {
    kept = without(kept, rule(kept, found), found.dropped);
  }
  for (const block of labelsElsewhere(found)) found.dropped.set(block, 'related');
  return kept;
}

/** A label or heading over links to other articles is none of this one's: "More on this story". */
function labelsElsewhere({ inside, dropped }: Pick<Around, 'inside' | 'dropped'>): Block[] {
  return inside.filter((block, i) => {
    const own = dropped.get(block);
    const after = inside[i + 1] && dropped.get(inside[i + 1]);
    const isLabel = own === 'label' || own === 'loose heading';
    return isLabel && after !== undefined && OTHERS.has(after) && !endsLikeSentence(block.text);
  });
}

const OTHERS: ReadonlySet<Reason> = new Set<Reason>(['teaser', 'related', 'other article']);

function without(kept: readonly Block[], reasons: ReadonlyMap<Block, Reason>, dropped: Map<Block, Reason>): Block[] {
  for (const [block, reason] of reasons) dropped.set(block, reason);
  return kept.filter(block => !reasons.has(block));
}

interface Around {
  readonly inside: readonly Block[];
  readonly known: Known;
  readonly dropped: ReadonlyMap<Block, Reason>;
}

/** A line with the letters of a headline has at most so many times its length, with blanks and punctuation. */
const SPREAD = 3;

/** The headline itself, and the lines over the first paragraph that belong to it. */
function headlines(kept: readonly Block[], { known }: Around): Map<Block, Reason> {
  const firstText = kept.findIndex(block => !isHeading(block) && block.prose > 0);
  const text = kept[firstText];
  const longest = Math.max(0, ...known.titles.map(title => title.length)) * SPREAD;
  const isHeadline = (block: Block, i: number): boolean => {
    const isOver = i < firstText;
    if ((isOver || block.text.length <= longest) && isTitle(letters(block.text), known.titles, isOver)) {
      return true;
    }
    if (!isOver) return false;
    // A heading before all text is a subhead only where it stands in one box with the text.
    return block.box.tag === 'H1' || (isHeading(block) && block.box.parent !== text?.box.parent);
  };
  return new Map(kept.filter(isHeadline).map(block => [block, 'headline']));
}

function isTitle(own: string, titles: readonly string[], isOver: boolean): boolean {
  if (titles.includes(own)) return true;
  return isOver && own.length >= TEXT.title && titles.some(title => title.includes(own) || own.includes(title));
}

/** Over these a heading is theirs. */
const ELSEWHERE: ReadonlySet<Reason | undefined> = new Set<Reason>([
  'link',
  'list of links',
  'navigation',
  'tool',
  'related',
  'promotion',
  'read more',
  'teaser',
  'appeal',
  'form',
  'comments',
  'sharing',
  'author',
  'paywall',
  'other article',
]);

/** A heading stands over text; one over what was left out, or over nothing, goes with it. */
function looseHeadings(kept: readonly Block[], { inside, dropped }: Around): Map<Block, Reason> {
  const found = new Map<Block, Reason>();
  const index = new Map(inside.map((block, i) => [block, i]));
  let next: Block | null = null;
  for (const block of [...kept].reverse()) {
    const after = inside[(index.get(block) ?? 0) + 1];
    const isLast = next === null || (isHeading(next) && next.box.tag <= block.box.tag);
    const isLoose = isHeading(block) && (isLast || (after !== undefined && ELSEWHERE.has(dropped.get(after))));
    if (isLoose) found.set(block, 'loose heading');
    else next = block;
  }
  return found;
}

/**
 * Short lines after the last sentence: initials, agencies, names of sections. A sentence, a credit line or a notice
 * stays.
 */
function trailing(kept: readonly Block[], { known }: Around): Map<Block, Reason> {
  const found = new Map<Block, Reason>();
  for (let i = kept.length - 1; i > 0; i--) {
    const block = kept[i];
    if (!isTrailing(block, known) || isAnswer(block, kept[i - 1], known)) break;
    found.set(block, 'trailing line');
  }
  return found;
}

const QUESTION = /[?？؟][\s"'”’»)]{0,4}$/u;
const STOPPED = /\p{L}[.!。！]["'”’»]?$/u;

/** A word under a question, set as the text is and closed by a full stop: "No." */
function isAnswer(block: Block, before: Block, known: Known): boolean {
  return STOPPED.test(block.text) && QUESTION.test(before.text.slice(-TEXT.pulled)) && known.isKin(block);
}

function isTrailing(block: Block, known: Known): boolean {
  const { text, box, weight: length } = block;
  const isShort = block.prose <= 0 && length < TEXT.trailing && box.tag !== 'LI' && box.tag !== 'BLOCKQUOTE';
  if (!isShort || (block.isSentence && known.isKin(block))) {
    return false;
  }
  const { telling } = known;
  return !telling.isNotice(text) && !(length > TEXT.credit && telling.isCredit(text));
}

/** The same long words twice: a pull quote, or the text once more for another screen. The first stays. */
function repeated(kept: readonly Block[]): Map<Block, Reason> {
  const seen = new Set<string>();
  const found = new Map<Block, Reason>();
  for (const block of kept) {
    if (block.weight >= TEXT.repeated && seen.has(block.text)) found.set(block, 'repeated');
    seen.add(block.text);
  }
  return found;
}

/** A quotation that another paragraph holds word for word is one that the layout pulled out of it. */
function pullQuotes(kept: readonly Block[]): Map<Block, Reason> {
  const quoted = kept.filter(block => isInQuotation(block) && block.weight >= TEXT.pulled);
  if (quoted.length === 0) return new Map();
  const texts = kept.map(block => [block, letters(block.text)] as const);
  const isPulled = (block: Block): boolean => {
    const own = letters(block.text);
    return texts.some(([other, text]) => other !== block && text.length > own.length && text.includes(own));
  };
  return new Map(quoted.filter(isPulled).map(block => [block, 'pull quote']));
}

function isInQuotation({ box }: Block): boolean {
  return [box, box.parent].some(each => each?.tag === 'BLOCKQUOTE' || each?.tag === 'FIGURE' || each?.tag === 'Q');
}
