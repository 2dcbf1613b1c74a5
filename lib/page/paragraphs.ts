/** From the blocks of a page, the paragraphs of its article. */
import { credits } from '@/lib/origin/credits';
import { isCorrection } from '@/lib/origin/corrections';
import { articleRoot } from './article-root';
import type { Block, Box } from './boxes';
import { captions, cards, company, linkLists } from './cards';
import { furniture, NO_FURNITURE, type Furniture } from './furniture';
import { byLine, isHeading, letters, type Known } from './lines';
import type { Reason } from './names';
import { prose, weight } from './prose';
import { standfirst } from './standfirst';

export interface Choice {
  readonly root: Box;
  readonly all: readonly Block[];
  readonly kept: readonly Block[];
  /** `true` when a heading that says what title or metadata say stands shortly before the text. */
  readonly underHeadline: boolean;
  /** What was left out inside the root, and why. */
  readonly dropped: ReadonlyMap<Block, Reason>;
}

/** What the page's metadata says, as far as the choice needs it. */
export interface Hints {
  readonly titles: readonly string[];
  readonly authors: readonly string[];
  readonly description: string | null;
}

export function paragraphs(all: readonly Block[], hints: Hints): Choice | null {
  const rooms = furniture(all);
  return chosen(all, hints, rooms) ?? chosen(all, hints, NO_FURNITURE);
}

function chosen(all: readonly Block[], hints: Hints, rooms: Furniture): Choice | null {
  const root = articleRoot(all, block => rooms.reason(block) !== null);
  if (!root) return null;
  const known: Known = {
    titles: hints.titles.map(letters).filter(title => title.length >= 8),
    authors: hints.authors.map(letters),
  };
  const inside = all.filter(block => isWithin(block.box, root));
  const lists = linkLists(inside);
  const teasers = cards(inside);
  const dropped = new Map<Block, Reason>();
  const pictured = captions(inside);
  for (const block of inside) {
    const byPlace =
      rooms.reason(block, root) ??
      byList(block, lists) ??
      (teasers.has(block) ? 'teaser' : pictured.has(block) ? 'caption' : null);
    const reason = byPlace ?? byLine(block, known);
    if (reason) dropped.set(block, reason);
  }
  for (const block of company(inside, each => dropped.get(each) === 'appeal'))
    if (!dropped.has(block)) dropped.set(block, 'beside an appeal');
  let kept = inside.filter(block => !dropped.has(block));
  for (const rule of [headlines, looseHeadings, trailing, repeated])
    kept = without(kept, rule(kept, { inside, known, dropped }), dropped);
  const first = kept[0];
  if (!first) return null;
  const headline = headlineBlock(all, known);
  const opening = standfirst(
    { all, first, headline: headline?.at ?? -1, description: hints.description, titles: known.titles },
    rooms,
  );
  for (const block of opening) dropped.delete(block);
  const same = new Set(opening.map(block => block.text));
  const underHeadline =
    headline !== undefined &&
    isHeading(headline) &&
    headline.at < first.at &&
    first.at - headline.at < NEAR &&
    known.titles.some(title => title.includes(letters(headline.text)));
  const shown = visible([...opening, ...kept.filter(block => !same.has(block.text))]);
  return { root, all, underHeadline, kept: capped(shown), dropped };
}

/**
 * Without what the page's styles hide: text for other screens, or behind a wall. Where they hide half
 * of it, the article is folded or still being built, and all stays. An inert document has no styles.
 */
function visible(kept: Block[]): Block[] {
  if (!kept[0]?.box.element.ownerDocument.defaultView) return kept;
  const shown = kept.filter(({ box }) => box.element.checkVisibility?.() ?? true);
  return shown.length * 2 > kept.length ? shown : kept;
}

/** A day's live blog has some 600 paragraphs and 150,000 characters; the message must stay small. */
const MAX_PARAGRAPHS = 2_000;
const MAX_CHARACTERS = 1_000_000;

function capped(kept: readonly Block[]): Block[] {
  let characters = 0;
  return kept.slice(0, MAX_PARAGRAPHS).filter(({ text }) => (characters += text.length) <= MAX_CHARACTERS);
}

/** Lines that may stand between headline and text: bylines, times, share buttons. */
const NEAR = 30;

interface Around {
  readonly inside: readonly Block[];
  readonly known: Known;
  readonly dropped: ReadonlyMap<Block, Reason>;
}

function without(kept: readonly Block[], reasons: ReadonlyMap<Block, Reason>, dropped: Map<Block, Reason>): Block[] {
  for (const [block, reason] of reasons) dropped.set(block, reason);
  return kept.filter(block => !reasons.has(block));
}

function isWithin(box: Box, root: Box): boolean {
  let here: Box | null = box;
  while (here && here.depth > root.depth) here = here.parent;
  return here === root;
}

function byList(block: Block, lists: ReadonlySet<Box>): Reason | null {
  for (let box: Box | null = block.box; box; box = box.parent) if (lists.has(box)) return 'link list';
  return null;
}

/** The block that shows the headline: the first H1, else the first that says what the metadata says. */
function headlineBlock(all: readonly Block[], { titles }: Known): Block | undefined {
  const says = (block: Block) => titles.some(title => title === letters(block.text));
  return (
    all.find(block => block.box.tag === 'H1' && says(block)) ??
    all.find(block => isHeading(block) && says(block)) ??
    all.find(block => block.box.tag === 'H1') ??
    all.find(says)
  );
}

/** The headline itself, and the lines over the first paragraph that belong to it. */
function headlines(kept: readonly Block[], { known }: Around): Map<Block, Reason> {
  const found = new Map<Block, Reason>();
  const firstText = kept.findIndex(block => !isHeading(block) && prose(block) > 0);
  const text = kept[firstText];
  kept.forEach((block, i) => {
    const own = letters(block.text);
    const isTitle = known.titles.some(
      title => title === own || (i < firstText && own.length >= 8 && (title.includes(own) || own.includes(title))),
    );
    // A heading before all text is a subhead only where it stands in one box with the text.
    const isLoose = i < firstText && isHeading(block) && block.box.parent !== text?.box.parent;
    if (isTitle || (i < firstText && block.box.tag === 'H1') || isLoose) found.set(block, 'headline');
  });
  return found;
}

const ELSEWHERE = new Set([
  'link',
  'link list',
  'related',
  'promotion',
  'read more',
  'teaser',
  'appeal',
  'form',
  'comments',
  'sharing',
  'author',
]);

/** A heading stands over text; one over what was left out, or over nothing, goes with it. */
function looseHeadings(kept: readonly Block[], { inside, dropped }: Around): Map<Block, Reason> {
  const found = new Map<Block, Reason>();
  const index = new Map(inside.map((block, i) => [block, i]));
  for (let i = kept.length - 1; i >= 0; i--) {
    const block = kept[i];
    if (!isHeading(block)) continue;
    const next = kept.slice(i + 1).find(later => !found.has(later));
    const after = inside[(index.get(block) ?? 0) + 1];
    const isLast = !next || (isHeading(next) && next.box.tag <= block.box.tag);
    if (isLast || (after && ELSEWHERE.has(dropped.get(after) ?? ''))) found.set(block, 'loose heading');
  }
  return found;
}

/** Short lines after the last sentence: initials, agencies, names of sections. A credit line or a notice stays. */
function trailing(kept: readonly Block[]): Map<Block, Reason> {
  const found = new Map<Block, Reason>();
  for (let i = kept.length - 1; i > 0; i--) {
    const block = kept[i];
    const isShort =
      prose(block) <= 0 && weight(block.text) < 60 && block.box.tag !== 'LI' && block.box.tag !== 'BLOCKQUOTE';
    if (!isShort || isCorrection(block.text) || (weight(block.text) > 30 && credits(block.text).length > 0)) break;
    found.set(block, 'trailing line');
  }
  return found;
}

/** The same long words twice: a pull quote, or the text once more for another screen. The first stays. */
function repeated(kept: readonly Block[]): Map<Block, Reason> {
  const seen = new Set<string>();
  return new Map(
    kept
      .filter(({ text }) => (weight(text) >= 60 && seen.has(text)) || !seen.add(text))
      .map(block => [block, 'repeated']),
  );
}
