/**
 * One walk over a document that only reads, so that it works on an inert one too and leaves no trace: open shadow
 * roots, slots and frames of the page's own origin are read where they stand. What a page can make it do is bounded on
 * every way; a walk that comes to a bound gives what was read until then, and says so.
 */
import { attributesOf, classReader, type ClassSays } from './attributes';
import { boxIn, outermost, type Block, type Box, type Unseen } from './boxes';
import {
  isBlockTag,
  isControl,
  isEmphasis,
  isLink,
  isSkipped,
  looksOf,
  unseenBy,
  type Inline,
  type Look,
} from './elements';
import { isCounter, isNoteMark } from './insertions';
import { NO_KINDS, OpenLine, type OpenKind } from './open-line';
import { quotationMarks } from './quotation-marks';
import { bodyOf, ELEMENT, firstChildOf, hasAttribute, holds, nextOf, shadowOf, tagOf, TEXT, typeOf } from './nodes';

/** Bounds of one walk. */
const MOST = {
  /** A long live blog has some 20,000 elements, and two text nodes or comments to each. */
  elements: 60_000,
  nodes: 200_000,
  /** A day's live blog has 150,000 characters; a page with ten times that is no article. */
  characters: 3_000_000,
  /** The parser of HTML stops at 512; boxes in boxes beyond are made by scripts. */
  depth: 600,
  /** Blocks times the boxes around each, which later passes walk up: a long live blog has 500,000. */
  climbs: 1_500_000,
} as const;

export interface Blocks {
  readonly blocks: readonly Block[];
  /** `true` where a bound ended the walk before the end of the page. */
  readonly isCut: boolean;
}

/** An element whose children are being read. */
interface Level {
  /** The box to go back to after it; `null`: it is no box. */
  readonly outer: Box | null;
  readonly opens: readonly OpenKind[];
  next: Node | null;
  /** Children that are no siblings, as those of a slot are not, and the place of the next of them; else `null`. */
  readonly assigned: readonly Node[] | null;
  at: number;
  /** What closes it: the marks of a quotation. */
  readonly closing: string | null;
  /** Tag and class names. */
  readonly kind: string;
}

interface Walk {
  readonly document: Document;
  readonly blocks: Block[];
  readonly levels: Level[];
  readonly line: OpenLine;
  readonly look: (inline: Inline) => Look;
  readonly says: (names: string) => ClassSays;
  box: Box;
  breaks: number;
  elements: number;
  nodes: number;
  characters: number;
  climbs: number;
  isCut: boolean;
}

/** Read all blocks of the body. Empty when there is no body. */
export function blocksOf(document: Document): Blocks {
  const body = bodyOf(document);
  if (!body) return { blocks: [], isCut: false };
  const walk = start(document, body);
  const { levels } = walk;
  levels.push(level(body, 'BODY', { kind: 'BODY', outer: walk.box }));
  for (let here = levels.at(-1); here; here = levels.at(-1)) {
    const node = isSpent(walk) ? null : following(here);
    if (node === null) leave(walk, here);
    else read(walk, node);
  }
  return walk;
}

function start(document: Document, body: Element): Walk {
  return {
    document,
    blocks: [],
    levels: [],
    line: new OpenLine(),
    look: looksOf(document),
    says: classReader(),
    box: outermost(body),
    breaks: 0,
    elements: 0,
    nodes: 0,
    characters: 0,
    climbs: 0,
    isCut: false,
  };
}

function isSpent(walk: Walk): boolean {
  const { elements, nodes, characters, climbs } = walk;
  walk.isCut ||= nodes > MOST.nodes || elements > MOST.elements || characters > MOST.characters || climbs > MOST.climbs;
  return walk.isCut;
}

function read(walk: Walk, node: Node): void {
  walk.nodes++;
  const type = typeOf(node);
  if (type === TEXT) addText(walk, node as Text);
  else if (type === ELEMENT) enter(walk, node as Element);
}

interface LevelOf {
  readonly kind: string;
  readonly outer?: Box | null;
  readonly opens?: readonly OpenKind[];
  readonly closing?: string | null;
}

function level(
  element: Element,
  tag: string,
  { kind, outer = null, opens = NO_KINDS, closing = null }: LevelOf,
): Level {
  const slotted = tag === 'SLOT' ? HTMLSlotElement.prototype.assignedNodes.call(element) : [];
  const assigned = slotted.length > 0 ? slotted : null;
  return {
    outer,
    opens,
    next: assigned ? assigned[0] : firstShown(element, tag),
    assigned,
    at: 0,
    closing,
    kind,
  };
}

/**
 * The first of the children that a reader sees: those of an open shadow root, or of a frame of the page's own origin.
 */
function firstShown(element: Element, tag: string): Node | null {
  if (tag === 'IFRAME') return frameBody(element as HTMLIFrameElement);
  return firstChildOf(shadowOf(element) ?? element);
}

function frameBody(frame: HTMLIFrameElement): Node | null {
  try {
    const document = frame.contentDocument;
    const body = document && bodyOf(document);
    return body ? firstChildOf(body) : null;
  } catch {
    return null; // another origin's: none of ours to read
  }
}

function following(here: Level): Node | null {
  const node = here.next;
  if (node === null) return null;
  here.next = here.assigned ? (here.assigned[++here.at] ?? null) : nextOf(node);
  return node;
}

function enter(walk: Walk, element: Element): void {
  walk.elements++;
  const tag = tagOf(element);
  if (tag === 'BR') return lineBreak(walk);
  if (tag === 'TEMPLATE' && hasAttribute(element, 'shadowrootmode'))
    return enterTemplate(walk, element as HTMLTemplateElement);
  const attributes = attributesOf(element);
  if (isSkipped(tag, attributes)) return;
  if (walk.levels.length >= MOST.depth) {
    walk.isCut = true;
    return;
  }
  const says = walk.says(attributes.names);
  const outer = walk.levels[walk.levels.length - 1].kind;
  const inline: Inline = { element, tag, attributes, says, outer };
  if (isBlockTag(tag)) enterBox(walk, inline);
  else enterInline(walk, inline);
}

// In an inert document a declared shadow root stays the template that it was written as.
function enterTemplate({ levels }: Walk, template: HTMLTemplateElement): void {
  const first = firstChildOf(template.content);
  levels.push({ outer: null, opens: NO_KINDS, next: first, assigned: null, at: 0, closing: null, kind: 'TEMPLATE' });
}

function enterBox(walk: Walk, { element, tag, attributes, says }: Inline): void {
  endLine(walk);
  const outer = walk.box;
  walk.box = boxIn(outer, element, tag, unseenBy(tag, attributes, says));
  const opens = openings({ tag, attributes });
  walk.line.open(opens);
  walk.levels.push(level(element, tag, { kind: `${tag}.${attributes.names}`, outer, opens }));
}

function openings({ tag, attributes }: Pick<Inline, 'tag' | 'attributes'>): readonly OpenKind[] {
  const isPressed = isControl(tag, attributes);
  const isLinked = isLink(tag, attributes);
  const isStrong = isEmphasis(tag);
  if (!isPressed && !isLinked && !isStrong) return NO_KINDS;
  const kinds: OpenKind[] = isPressed ? ['control'] : [];
  if (isLinked) kinds.push('link');
  if (isStrong) kinds.push('strong');
  return kinds;
}

/** An element that stands in a line by HTML; the page's styles may put it on one of its own, or hide it. */
function enterInline(walk: Walk, inline: Inline): void {
  const { element, tag, attributes, says } = inline;
  const { line } = walk;
  const look = walk.look(inline);
  const unseen = unseenBy(tag, attributes, says);
  if (look === 'line' || (unseen !== null && holds(element, 'p, div, article, section'))) return enterBox(walk, inline);
  const place = { before: () => line.end(), isLinked: line.isLinked };
  if (isNoteMark(inline, place) || isCounter(inline)) return;
  const opens = inlineOpenings(inline, look, unseen);
  line.open(opens);
  const marks = tag === 'Q' ? quotationMarks(walk.document, element) : null;
  if (marks) line.addSign(marks.before);
  walk.levels.push(level(element, tag, { kind: kindOf(inline), opens, closing: marks ? marks.after : null }));
}

function inlineOpenings(inline: Inline, look: Look, unseen: Unseen | null): readonly OpenKind[] {
  const kinds = openings(inline);
  if (look === 'hidden' || unseen === 'hidden') return [...kinds, 'hidden'];
  return unseen === 'covered' ? [...kinds, 'covered'] : kinds;
}

function kindOf({ tag, attributes }: Inline): string {
  return `${tag}.${attributes.names}`;
}

function leave(walk: Walk, { outer, opens, closing }: Level): void {
  const { line, levels } = walk;
  levels.pop();
  if (closing !== null) line.addSign(closing);
  if (outer !== null) endLine(walk);
  line.close(opens);
  if (outer !== null) walk.box = outer;
}

function addText(walk: Walk, node: Text): void {
  const { data } = node;
  walk.characters += data.length;
  if (walk.breaks === 1 && INDENTED.test(data)) endLine(walk);
  if (walk.line.addText(node, data)) walk.breaks = 0;
}

/** Japanese and Chinese indent the first line of a paragraph by a blank as wide as a letter. */
const INDENTED = /^[\n\r\t ]*\u3000/;

// One break is a new line of the same paragraph, two in a row begin a new one, and so does one before an indent.
function lineBreak(walk: Walk): void {
  walk.breaks++;
  if (walk.breaks > 1) endLine(walk);
  else walk.line.addSign('\n');
}

function endLine(walk: Walk): void {
  walk.breaks = 0;
  const block = walk.line.ended(walk.box, walk.blocks.length);
  if (block === null) return;
  walk.blocks.push(block);
  walk.climbs += walk.box.depth;
}
