/**
 * One walk over a document that only reads, so that it works on an inert one too and leaves no trace: open shadow
 * roots,
 * slots and frames of the page's own origin are read where they stand.
 */
import type { Block, Box } from './boxes';
import { isBlockTag, isControl, isEmphasis, isLink, isSkipped, looksOf, unseenBy, type Look } from './elements';
import { isCounter, isNoteMark } from './insertions';
import { readableParts, type Part, type PartKind } from './line';
import { textOf, type Piece } from './live-paragraph';
import { firstChildOf, hasAttribute, holds, isElement, isText, nextOf, shadowOf, tagOf, textContentOf } from './nodes';

/** More is no article, and a reader waits: a long live blog has some 20,000 elements. */
const MAX_ELEMENTS = 60_000;
/** A day's live blog has 150,000 characters; a page with ten times that is no article. */
const MAX_CHARACTERS = 3_000_000;

/** What an inline element that stands open adds to the words in it. */
interface Open {
  readonly kind: PartKind | 'link' | 'strong';
}

/** An element whose children are being read. */
interface Level {
  readonly element: Element | null;
  readonly isBox: boolean;
  readonly opens: readonly Open['kind'][];
  next: Node | null;
  /** What comes after `next` where the children are no siblings, as those of a slot are not; else `null`. */
  readonly rest: Node[] | null;
  readonly closing: Piece | null;
}

interface Walk {
  readonly blocks: Block[];
  readonly look: (element: Element, tag: string) => Look;
  readonly document: Document;
  box: Box;
  parts: Part[];
  links: number;
  readonly open: Record<Open['kind'], number>;
  leadsWithLink: boolean | null;
  controls: number;
  breaks: number;
  elements: number;
  characters: number;
}

/** Read all blocks of the body. Empty when there is no body. */
export function blocksOf(document: Document): Block[] {
  const body = document.body as HTMLElement | null;
  if (!body) return [];
  const walk = start(document, body);
  const levels: Level[] = [level(body, true, [], null)];
  for (let here = levels.at(-1); here; here = levels.at(-1)) {
    const node = following(here);
    if (node === null || isSpent(walk)) leave(walk, levels.pop() as Level);
    else if (isText(node)) addText(walk, node);
    else if (isElement(node)) enter(walk, node, levels);
  }
  return walk.blocks;
}

function isSpent({ elements, characters }: Walk): boolean {
  return elements > MAX_ELEMENTS || characters > MAX_CHARACTERS;
}

function start(document: Document, body: Element): Walk {
  return {
    blocks: [],
    look: looksOf(document),
    document,
    box: { element: body, tag: 'BODY', parent: null, depth: 0, unseen: null },
    parts: [],
    links: 0,
    open: { word: 0, control: 0, covered: 0, hidden: 0, link: 0, strong: 0 },
    leadsWithLink: null,
    controls: 0,
    breaks: 0,
    elements: 0,
    characters: 0,
  };
}

function level(element: Element, isBox: boolean, opens: readonly Open['kind'][], closing: Piece | null): Level {
  const assigned = tagOf(element) === 'SLOT' ? assignedTo(element as HTMLSlotElement) : [];
  if (assigned.length > 0) {
    return { element, isBox, opens, closing, next: assigned[0], rest: assigned.slice(1) };
  }
  return {
    element,
    isBox,
    opens,
    closing,
    next: firstShown(element),
    rest: null,
  };
}

function assignedTo(slot: HTMLSlotElement): Node[] {
  return HTMLSlotElement.prototype.assignedNodes.call(slot);
}

/**
 * The first of the children that a reader sees: those of an open shadow root, or of a frame of the page's own origin.
 */
function firstShown(element: Element): Node | null {
  if (tagOf(element) === 'IFRAME') return frameBody(element as HTMLIFrameElement);
  return firstChildOf(shadowOf(element) ?? element);
}

function frameBody(frame: HTMLIFrameElement): Node | null {
  try {
    const body = frame.contentDocument?.body;
    return body ? firstChildOf(body) : null;
  } catch {
    return null; // another origin's: none of ours to read
  }
}

function following(here: Level): Node | null {
  const node = here.next;
  if (node === null) return null;
  here.next = here.rest ? (here.rest.shift() ?? null) : nextOf(node);
  return node;
}

function enter(walk: Walk, element: Element, levels: Level[]): void {
  walk.elements++;
  const tag = tagOf(element);
  if (tag === 'BR') return lineBreak(walk);
  const shadowTemplate = tag === 'TEMPLATE' && hasAttribute(element, 'shadowrootmode');
  if (shadowTemplate) return enterTemplate(element as HTMLTemplateElement, levels);
  if (isSkipped(element, tag)) return;
  if (isBlockTag(tag)) return enterBox(walk, element, tag, levels);
  enterInline(walk, element, tag, levels);
}

// In an inert document a declared shadow root stays the template that it was written as.
function enterTemplate(template: HTMLTemplateElement, levels: Level[]): void {
  levels.push({
    element: null,
    isBox: false,
    opens: [],
    next: firstChildOf(template.content),
    rest: null,
    closing: null,
  });
}

function enterBox(walk: Walk, element: Element, tag: string, levels: Level[]): void {
  flush(walk);
  const unseen = walk.box.unseen ?? unseenBy(element, tag);
  walk.box = {
    element,
    tag,
    parent: walk.box,
    depth: walk.box.depth + 1,
    unseen,
  };
  levels.push(level(element, true, opened(walk, openings(element, tag)), null));
}

function openings(element: Element, tag: string): Open['kind'][] {
  const kinds: Open['kind'][] = isControl(element, tag) ? ['control'] : [];
  if (isLink(element, tag)) kinds.push('link');
  if (isEmphasis(tag)) kinds.push('strong');
  return kinds;
}

/** An element that stands in a line by HTML; the page's styles may put it on one of its own, or hide it. */
function enterInline(walk: Walk, element: Element, tag: string, levels: Level[]): void {
  const look = walk.look(element, tag);
  const unseen = unseenBy(element, tag);
  if (look === 'line' || (unseen !== null && holds(element, 'p, div, article, section')))
    return enterBox(walk, element, tag, levels);
  if (isNoteMark(element, tag, { before: endOf(walk), isLinked: walk.open.link > 0 }) || isCounter(element)) {
    return;
  }
  const kinds = openings(element, tag);
  if (look === 'hidden' || unseen === 'hidden') kinds.push('hidden');
  else if (unseen === 'covered') kinds.push('covered');
  const marks = tag === 'Q' ? quotationMarks(walk.document, element) : null;
  if (marks) {
    walk.parts.push(part(walk, null, marks.before));
  }
  const closing = marks ? { node: null, data: marks.after } : null;
  levels.push(level(element, false, opened(walk, kinds), closing));
}

function opened(walk: Walk, kinds: Open['kind'][]): Open['kind'][] {
  for (const kind of kinds) walk.open[kind]++;
  if (kinds.includes('link')) walk.links++;
  if (kinds.includes('control')) walk.controls++;
  return kinds;
}

/** The last characters read of the line, enough to tell what a raised digit follows. */
function endOf({ parts }: Walk): string {
  return (parts.at(-1)?.data ?? '').slice(-40).trimEnd();
}

/** The marks that the page's style puts around a quotation in a sentence; `null`: none, or the words have their own. */
function quotationMarks(document: Document, element: Element): { before: string; after: string } | null {
  if (/^\s*["'“”„«‘‚‹「『]/.test(textContentOf(element) ?? '')) return null;
  const content = document.defaultView?.getComputedStyle(element, '::before').content;
  return content === 'none' || content === 'normal' ? null : { before: '“', after: '”' };
}

function leave(walk: Walk, { element, isBox, opens, closing }: Level): void {
  if (closing) {
    walk.parts.push(part(walk, null, closing.data));
  }
  if (isBox) flush(walk);
  for (const kind of opens) walk.open[kind]--;
  if (!isBox || element === null) return;
  if (walk.box.parent) walk.box = walk.box.parent;
}

function kindOfPart(open: Walk['open']): Part['kind'] {
  if (open.hidden > 0) return 'hidden';
  if (open.covered > 0) return 'covered';
  return open.control > 0 ? 'control' : 'word';
}

function part({ open }: Walk, node: Text | null, data: string): Part {
  return {
    node,
    data,
    kind: kindOfPart(open),
    isLinked: open.link > 0,
    isStrong: open.strong > 0,
  };
}

function addText(walk: Walk, node: Text): void {
  const { data } = node;
  walk.parts.push(part(walk, node, data));
  walk.characters += data.length;
  if (!/\S/.test(data)) return;
  walk.breaks = 0;
  walk.leadsWithLink ??= walk.open.link > 0;
}

// One break is a new line of the same paragraph, two in a row begin a new one.
function lineBreak(walk: Walk): void {
  walk.breaks++;
  if (walk.breaks > 1) flush(walk);
  else walk.parts.push(part(walk, null, '\n'));
}

/** Headings and summaries that unfold what stands under them are buttons all over. */
const LABEL_TAGS = /^(?:H[1-6]|SUMMARY)$/;

/** A control with more words than any label has is a card that can be pressed: its words are text. */
const LONGEST_LABEL = 80;

function flush(walk: Walk): void {
  const { box } = walk;
  const isLabel = LABEL_TAGS.test(box.tag) || LABEL_TAGS.test(box.parent?.tag ?? '') || isLong(walk.parts);
  const parts = readableParts(walk.parts, isLabel);
  const text = textOf(parts);
  if (text !== '') {
    walk.blocks.push({ ...lineOf(walk, parts), text, box, at: walk.blocks.length });
  }
  Object.assign(walk, {
    parts: [],
    links: walk.open.link > 0 ? 1 : 0,
    leadsWithLink: null,
    controls: 0,
    breaks: 0,
  });
}

function isLong(parts: readonly Part[]): boolean {
  return parts.reduce((sum, { data }) => sum + data.length, 0) >= LONGEST_LABEL;
}

function lineOf({ links, leadsWithLink, controls }: Walk, parts: readonly Part[]): Omit<Block, 'text' | 'box' | 'at'> {
  const lengthOf = (some: readonly Part[]): number => some.reduce((sum, { data }) => sum + data.trim().length, 0);
  return {
    pieces: parts,
    linked: lengthOf(parts.filter(each => each.isLinked)),
    strong: lengthOf(parts.filter(each => each.isStrong)),
    links,
    leadsWithLink: leadsWithLink === true,
    controls,
  };
}
