/** From the blocks of a page: the paragraphs of its article, what stands beside them, and why the rest is neither. */
import type { Beside } from '@/lib/model/article';
import { articleRoot, widened } from './article-root';
import { besideText } from './beside-text';
import { isWithin, type Block, type Box } from './boxes';
import { commentBoxes } from './comments';
import { timeHeads } from './entries';
import { extentsOf } from './extents';
import { betweenText, kinOf } from './kin';
import { essay, judgeLines } from './line-reasons';
import { isHeading, letters, type Known } from './lines';
import { keptBlocks } from './neighbours';
import { NO_BOXES, nonArticleBoxes, type NonArticleBoxes } from './non-article-boxes';
import { byPlace } from './place-reasons';
import type { Reason } from './reasons';
import { seenBlocks, shownByStyles } from './seen';
import { standfirst } from './standfirst';
import { isInRun, storiesOf, type Run, type Stories } from './stories';
import type { Telling } from './telling';
import { TEXT } from './thresholds';

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

/** Where the article stands, and what is known of the boxes in it. */
interface Site {
  readonly page: Page;
  readonly boxes: NonArticleBoxes;
  readonly stories: Stories;
  readonly headline: Block | undefined;
  readonly root: Box;
  /** Blocks of the root, in reading order. */
  readonly inside: readonly Block[];
  /** Why a block is none of the text by the boxes around it, up to a root. */
  readonly place: Place;
}

type Place = (block: Block, root: Box | null) => Reason | null;

function chosen(page: Page, boxes: NonArticleBoxes): Choice | null {
  const site = siteOf(page, boxes);
  if (site === null) return null;
  const { inside, root, place, headline, stories } = site;
  const dropped = byPlace(inside, root, page.hints.titles, block => place(block, root));
  const known = knownOf(site, dropped);
  judgeLines(inside, known, dropped);
  for (const block of essay(inside, dropped)) dropped.delete(block);
  const kept = keptBlocks({ inside, known, dropped });
  const first = kept[0];
  if (!first) return null;
  const shown = withOpening(site, kept, dropped);
  const { all, titles } = page;
  return {
    root,
    all,
    kept: shown,
    dropped,
    stories,
    beside: besideText({ all, dropped, kept: shown, headline: headline?.at ?? -1 }, place),
    underHeadline: stories.head !== null || isUnder(first, headline, titles),
  };
}

function siteOf(page: Page, boxes: NonArticleBoxes): Site | null {
  const { all, hints, titles } = page;
  const open = all.filter(block => boxes.reason(block) === null);
  const extents = extentsOf(open);
  const stories = storiesOf({ all, blocks: open, extents, titles, url: hints.url });
  const foreign = foreignBoxes(stories, hints.live ? [] : commentBoxes(open, extents));
  const isElsewhere = inRuns(stories.otherRuns);
  const place: Place = (block, root) =>
    foreignReason(block, foreign) ?? (isElsewhere(block) ? 'other article' : boxes.reason(block, root));
  const candidates = candidatesOf(all, stories);
  const isNone = (block: Block): boolean => place(block, null) !== null;
  const densest = articleRoot(candidates, isNone);
  if (!densest) return null;
  const headline = stories.head ?? headlineBlock(all, titles);
  const { root, from, to } = widened(densest, { blocks: candidates, headline, isNone });
  const inside = all.filter(block => block.at >= from && block.at <= to && isWithin(block.box, root));
  return { page, boxes, stories, headline, root, inside, place };
}

function knownOf({ page, inside }: Site, dropped: ReadonlyMap<Block, Reason>): Known {
  const { hints, titles } = page;
  const left = inside.filter(block => !dropped.has(block));
  return {
    titles,
    authors: hints.authors.map(letters),
    isKin: kinOf(left),
    isBetweenText: betweenText(left),
    timeHeads: timeHeads(left),
    telling: hints.telling,
  };
}

/** The kept blocks, with the standfirst over them, as far as they are shown. */
function withOpening(site: Site, kept: readonly Block[], dropped: Map<Block, Reason>): readonly Block[] {
  const { page, boxes, headline } = site;
  const { all, hints, titles } = page;
  const place = { all, first: kept[0], headline: headline?.at ?? -1, description: hints.description, titles };
  const opening = standfirst(place, boxes).filter(block => mayOpen(dropped.get(block)));
  for (const block of opening) dropped.delete(block);
  const same = new Set(opening.map(block => block.text));
  return shownByStyles([...opening, ...kept.filter(block => !same.has(block.text))]);
}

function inRuns(runs: readonly Run[]): (block: Block) => boolean {
  return block => runs.some(run => isInRun(block, run));
}

/** Blocks of the story's own box or run, where the page has several stories. */
function candidatesOf(all: readonly Block[], { own, ownRun }: Stories): readonly Block[] {
  if (ownRun) return all.filter(block => isInRun(block, ownRun));
  return own ? all.filter(block => isWithin(block.box, own)) : all;
}

/** Boxes that belong to other articles or to readers. */
function foreignBoxes({ others }: Stories, comments: Iterable<Box>): Map<Box, Reason> {
  const foreign = new Map<Box, Reason>([...others].map(box => [box, 'other article']));
  for (const box of comments) foreign.set(box, 'comments');
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

function isUnder(first: Block, headline: Block | undefined, titles: readonly string[]): boolean {
  if (!headline || headline.at >= first.at || first.at - headline.at >= TEXT.near) {
    return false;
  }
  const own = letters(headline.text);
  // A paragraph set as a headline is one where it says all that the title says, and that is no name of a section.
  return isHeading(headline)
    ? titles.some(title => title.includes(own))
    : own.length >= TEXT.longTitle && titles.includes(own);
}

/** The block that shows the headline: the first H1, else the first that says what the metadata says. */
function headlineBlock(all: readonly Block[], titles: readonly string[]): Block | undefined {
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
