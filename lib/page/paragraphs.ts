/** From the blocks of a page: the paragraphs of its article, what stands beside them, and why the rest is neither. */
import type { Beside, BesideReason } from '@/lib/model/article';
import { articleRoot, widened } from './article-root';
import { isWithin, type Block, type Box } from './boxes';
import { captions, cards, company, linkLists } from './cards';
import { commentBoxes } from './comments';
import { timeHeads } from './entries';
import { kinOf } from './kin';
import { byLine, isHeading, letters, type Known } from './lines';
import { holds } from './nodes';
import { NO_BOXES, nonArticleBoxes, type NonArticleBoxes } from './non-article-boxes';
import { namesMachine } from './phrases';
import { isSentence, prose, weight } from './prose';
import { isBeside, type Reason } from './reasons';
import { seenBlocks, shownByStyles } from './seen';
import { standfirst } from './standfirst';
import { storiesOf, type Stories } from './stories';
import { dataRows } from './tables';
import type { Telling } from './telling';
import { CARDS, TEXT } from './thresholds';

export interface Choice {
  readonly root: Box;
  /** All blocks of the page that can be seen. */
  readonly all: readonly Block[];
  readonly kept: readonly Block[];
  /** `true` when a heading that says what title or metadata say stands shortly before the text. */
  readonly underHeadline: boolean;
  /** What was left out inside the root, and why. */
  readonly dropped: ReadonlyMap<Block, Reason>;
  /** What stands inside the article or next to it and is not sure to be its text, in reading order. */
  readonly beside: readonly Beside[];
  readonly stories: Stories;
}

/** What the page's metadata says, as far as the choice needs it. */
export interface Hints {
  readonly titles: readonly string[];
  readonly authors: readonly string[];
  readonly description: string | null;
  readonly url: string;
  /** `true` where the page declares itself a live blog: its entries are like comments in shape. */
  readonly live: boolean;
  readonly telling: Telling;
}

/** `null` when nothing on the page reads like text. */
export function paragraphs(blocks: readonly Block[], hints: Hints): Choice | null {
  const titles = hints.titles.map(letters).filter(title => title.length >= TEXT.title);
  const all = seenBlocks(blocks, titles);
  const page = { all, hints, titles };
  return chosen(page, nonArticleBoxes(all)) ?? chosen(page, NO_BOXES);
}

interface Page {
  readonly all: readonly Block[];
  readonly hints: Hints;
  /** Folded by `letters`. */
  readonly titles: readonly string[];
}

function chosen({ all, hints, titles }: Page, boxes: NonArticleBoxes): Choice | null {
  const open = all.filter(block => boxes.reason(block) === null);
  const stories = storiesOf(open, titles, hints.url);
  const foreign = foreignBoxes(open, stories, hints);
  const place = (block: Block, root: Box | null): Reason | null =>
    foreignReason(block, foreign) ?? boxes.reason(block, root);
  const candidates = candidatesOf(all, stories);
  const isNone = (block: Block) => place(block, null) !== null;
  const densest = articleRoot(candidates, isNone);
  if (!densest) return null;
  const headline = stories.head ?? headlineBlock(all, { titles });
  const { root, from, to } = widened(densest, { blocks: candidates, headline, isNone });
  const inside = all.filter(block => isWithin(block.box, root) && block.at >= from && block.at <= to);
  const dropped = byPlace(inside, root, hints.titles, block => place(block, root));
  const known: Known = {
    titles,
    authors: hints.authors.map(letters),
    isKin: kinOf(inside.filter(block => !dropped.has(block))),
    timeHeads: timeHeads(inside.filter(block => !dropped.has(block))),
    telling: hints.telling,
  };
  judgeLines(inside, known, dropped);
  for (const block of essay(inside, dropped)) dropped.delete(block);
  const kept = keptBlocks({ inside, known, dropped });
  const first = kept[0];
  if (!first) return null;
  const opening = standfirst(
    {
      all,
      first,
      headline: headline?.at ?? -1,
      description: hints.description,
      titles,
    },
    boxes,
  ).filter(block => mayOpen(dropped.get(block)));
  for (const block of opening) dropped.delete(block);
  const same = new Set(opening.map(block => block.text));
  const shown = capped(shownByStyles([...opening, ...kept.filter(block => !same.has(block.text))]));
  const beside = besideText({ all, dropped, kept: shown, headline: headline?.at ?? -1 }, place);
  return {
    root,
    all,
    kept: shown,
    dropped,
    stories,
    beside,
    underHeadline: stories.head !== null || isUnder(first, headline, titles),
  };
}

/** Blocks of the story's own box, where the page has several stories. */
function candidatesOf(all: readonly Block[], { own }: Stories): readonly Block[] {
  return own ? all.filter(block => isWithin(block.box, own)) : all;
}

/** What the rules on neighbours leave of the blocks; what they drop is added to `dropped`. */
function keptBlocks(found: Around & { readonly dropped: Map<Block, Reason> }): readonly Block[] {
  let kept: readonly Block[] = found.inside.filter(block => !found.dropped.has(block));
  for (const rule of [headlines, looseHeadings, trailing, repeated, pullQuotes]) {
    kept = without(kept, rule(kept, found), found.dropped);
  }
  return kept;
}

/** Boxes that belong to other articles or to readers. */
function foreignBoxes(open: readonly Block[], stories: Stories, { live }: Hints): Map<Box, Reason> {
  const foreign = new Map<Box, Reason>([...stories.others].map(box => [box, 'other article']));
  if (!live) {
    for (const box of commentBoxes(open)) foreign.set(box, 'comments');
  }
  return foreign;
}

function foreignReason({ box }: Block, foreign: ReadonlyMap<Box, Reason>): Reason | null {
  if (foreign.size === 0) return null;
  for (let here: Box | null = box; here; here = here.parent) {
    const reason = foreign.get(here);
    if (reason) return reason;
  }
  return null;
}

/** Reasons by where a block stands: its boxes, lists, tables, cards and pictures. */
function byPlace(
  inside: readonly Block[],
  root: Box,
  titles: readonly string[],
  place: (block: Block) => Reason | null,
): Map<Block, Reason> {
  const lists = linkLists(inside);
  const teasers = cards(inside, root);
  const pictured = captions(inside, root);
  const rows = dataRows(inside);
  const dropped = new Map<Block, Reason>();
  for (const block of inside) {
    const reason =
      place(block) ??
      (rows.has(block) ? 'table' : null) ??
      byList(block, lists) ??
      (teasers.has(block) ? 'teaser' : null) ??
      (pictured.has(block) ? 'caption' : null);
    if (reason) dropped.set(block, reason);
  }
  for (const block of summaries(inside, titles)) {
    if (!dropped.has(block)) dropped.set(block, 'summary');
  }
  return dropped;
}

function byList(block: Block, lists: ReadonlyMap<Box, Reason>): Reason | null {
  for (let box: Box | null = block.box; box; box = box.parent) {
    const reason = lists.get(box);
    if (reason) return reason;
  }
  return null;
}

/** A small box under a label that names a machine: a summary that no author of the article wrote. */
function summaries(inside: readonly Block[], titles: readonly string[]): Set<Block> {
  if (titles.some(namesMachine)) return new Set(); // an article about machines has such headings of its own
  const labels = inside.filter((block, i) => {
    const isLabel = weight(block.text) <= CARDS.label && !isSentence(block.text) && namesMachine(block.text);
    const isEarly = i <= TEXT.summaryWithin;
    return isEarly && isLabel && !(inside[i - 1] && isWithin(inside[i - 1].box, holderOf(block, inside[i + 1])));
  });
  return labels.length === 0 ? new Set() : company(inside, labels, CARDS.summary);
}

/** The box that a label heads: its own where the next block stands in it too, else the one around it. */
function holderOf({ box }: Block, next: Block | undefined): Box {
  return next && isWithin(next.box, box) ? box : (box.parent ?? box);
}

/** Reasons by the words of a line, and what stands in one box with an appeal or an offer. */
function judgeLines(inside: readonly Block[], known: Known, dropped: Map<Block, Reason>): void {
  for (const block of inside) {
    const reason = dropped.has(block) ? null : byLine(block, known);
    if (reason) dropped.set(block, ownReason(block, reason));
  }
  for (const asking of ['appeal', 'paywall'] as const) {
    const askers = inside.filter(block => dropped.get(block) === asking);
    for (const block of company(inside, askers, CARDS.largest))
      if (!dropped.has(block)) dropped.set(block, 'beside an appeal');
  }
}

/** The captions of a photo essay: where they hold more than all the rest, they are the text. */
function essay(inside: readonly Block[], dropped: ReadonlyMap<Block, Reason>): Block[] {
  const sum = (blocks: readonly Block[]) => blocks.reduce((total, block) => total + Math.max(0, prose(block)), 0);
  const pictured = inside.filter(block => dropped.get(block) === 'caption' && (prose(block) > 0 || isHeading(block)));
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

function without(kept: readonly Block[], reasons: ReadonlyMap<Block, Reason>, dropped: Map<Block, Reason>): Block[] {
  for (const [block, reason] of reasons) dropped.set(block, reason);
  return kept.filter(block => !reasons.has(block));
}

/** A day's live blog has some 600 paragraphs and 150,000 characters; the message must stay small. */
function capped(kept: readonly Block[]): Block[] {
  let characters = 0;
  return kept.slice(0, TEXT.paragraphs).filter(({ text }) => (characters += text.length) <= TEXT.characters);
}

function isUnder(first: Block, headline: Block | undefined, titles: readonly string[]): boolean {
  if (!headline || !isHeading(headline) || headline.at >= first.at || first.at - headline.at >= TEXT.near) {
    return false;
  }
  return titles.some(title => title.includes(letters(headline.text)));
}

/** The block that shows the headline: the first H1, else the first that says what the metadata says. */
function headlineBlock(all: readonly Block[], { titles }: Pick<Known, 'titles'>): Block | undefined {
  const says = (block: Block) => titles.some(title => title === letters(block.text));
  return (
    all.find(block => block.box.tag === 'H1' && says(block)) ??
    all.find(block => isHeading(block) && says(block)) ??
    all.find(block => block.box.tag === 'H1') ??
    all.find(says)
  );
}

/** Whether a block with such a reason may still be the standfirst: papers call it a teaser, and set it as a heading. */
function mayOpen(reason: Reason | undefined): boolean {
  return reason === undefined || OPENING.has(reason);
}

const OPENING: ReadonlySet<Reason> = new Set<Reason>([
  'headline',
  'loose heading',
  'label',
  'related',
  'teaser',
  'notes',
]);

interface Around {
  readonly inside: readonly Block[];
  readonly known: Known;
  readonly dropped: ReadonlyMap<Block, Reason>;
}

/** The headline itself, and the lines over the first paragraph that belong to it. */
function headlines(kept: readonly Block[], { known }: Around): Map<Block, Reason> {
  const firstText = kept.findIndex(block => !isHeading(block) && prose(block) > 0);
  const text = kept[firstText];
  const isHeadline = (block: Block, i: number): boolean => {
    const isOver = i < firstText;
    if (isTitle(letters(block.text), known.titles, isOver)) {
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
    if (!isTrailing(block, known)) break;
    found.set(block, 'trailing line');
  }
  return found;
}

function isTrailing(block: Block, known: Known): boolean {
  const { text, box } = block;
  const length = weight(text);
  const isShort = prose(block) <= 0 && length < TEXT.trailing && box.tag !== 'LI' && box.tag !== 'BLOCKQUOTE';
  if (!isShort || (isSentence(text) && known.isKin(block))) {
    return false;
  }
  const { telling } = known;
  return !telling.isNotice(text) && !(length > TEXT.credit && telling.isCredit(text));
}

/** The same long words twice: a pull quote, or the text once more for another screen. The first stays. */
function repeated(kept: readonly Block[]): Map<Block, Reason> {
  const seen = new Set<string>();
  return new Map(
    kept
      .filter(({ text }) => (weight(text) >= TEXT.repeated && seen.has(text)) || !seen.add(text))
      .map(block => [block, 'repeated']),
  );
}

/** A quotation that another paragraph holds word for word is one that the layout pulled out of it. */
function pullQuotes(kept: readonly Block[]): Map<Block, Reason> {
  const quoted = kept.filter(block => isInQuotation(block) && weight(block.text) >= TEXT.pulled);
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

interface Chosen {
  readonly all: readonly Block[];
  readonly kept: readonly Block[];
  readonly dropped: ReadonlyMap<Block, Reason>;
  /** Place of the headline, -1 when it is not on the page. */
  readonly headline: number;
}

/** Whether a block stands after the headline, and in the text or shortly before it. */
function nearText(kept: readonly Block[], headline: number): (block: Block) => boolean {
  const [from, to] = [kept[0]?.at ?? 0, kept.at(-1)?.at ?? 0];
  return ({ at }) => at > headline && at >= from - TEXT.near && at <= to;
}

/** What was left out with a reason that puts it beside the text, and captions between headline and text. */
function besideText(
  { all, kept, dropped, headline }: Chosen,
  place: (block: Block, root: Box | null) => Reason | null,
): Beside[] {
  const isNear = nearText(kept, headline);
  const own = new Set(kept);
  const rows = dataRows(all);
  const found: {
    reason: BesideReason;
    row: Box | null;
    text: string;
  }[] = [];
  for (const block of all) {
    if (own.has(block)) continue;
    const isCaption = (): boolean => isNear(block) && place(block, null) === 'caption';
    const reason = dropped.get(block) ?? (isCaption() ? 'caption' : null);
    if (reason === null || !isBeside(reason)) continue;
    const row = reason === 'table' ? (rows.get(block) ?? null) : null;
    const last = found.at(-1);
    if (row && last?.row === row) last.text += ` · ${block.text}`;
    else found.push({ reason, row, text: block.text });
  }
  return found.slice(0, TEXT.beside).map(({ text, reason }) => ({ text: text.slice(0, TEXT.besideLine), reason }));
}
