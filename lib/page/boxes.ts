/**
 * The page as a tree of boxes and, in reading order, the blocks of text in them. One walk over the
 * live document that only reads, so it works on an inert document too and leaves no trace.
 */
import { textOf, type LiveParagraph, type Piece } from './live-paragraph';

/** An element that starts a new line of text, or that holds such elements. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  /** From 0, the body. */
  readonly depth: number;
}

/** A stretch of text between two line starts: a paragraph, a heading, an item, a caption, a button label. */
export interface Block extends LiveParagraph {
  /** The innermost box around it. */
  readonly box: Box;
  /** UTF-16 units of `text` that stand in links, and how many links there are. */
  readonly linked: number;
  readonly links: number;
  /** UTF-16 units in `b`, `strong`, `em` or `i`, for lines that are all emphasis. */
  readonly strong: number;
  /** `true` when its first words are linked. */
  readonly leadsWithLink: boolean;
  /** Place in reading order, from 0. */
  readonly at: number;
}

/** More is no article, and a reader waits; a long live blog has some 20,000 elements. */
const MAX_ELEMENTS = 60_000;

/** What begins a line by HTML's own style sheet (WHATWG HTML, 15.3 "Rendering"); an inert document has no other. */
const BLOCK = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 ' +
    'H5 H6 HEADER HGROUP HR LEGEND LI LISTING MAIN MENU NAV OL OPTGROUP P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Never text for a reader, or text of a control. */
const SKIPPED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS AUDIO VIDEO MAP HEAD TITLE LINK META BUTTON SELECT TEXTAREA ' +
    'INPUT DATALIST PROGRESS METER DIALOG RP RT AMP-AD AMP-EMBED'
  ).split(' '),
);

/** Roles that make any element a control or a layer over the page. */
const SKIPPED_ROLES = /^(?:button|dialog|alertdialog|menu|menubar|tablist|tooltip|slider|switch|img|presentation-ad)$/;

/** Class names that every framework uses for what is not shown, or only said by a screen reader. */
const UNSEEN =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|assistive-text|hidden|hide|u-hidden|is-hidden|d-none|display-none)(?:\s|$)/i;
/** … unless another class shows it again on wider screens: "hidden md:block", "d-none d-md-block". */
const SHOWN_AGAIN =
  /(?:^|\s)(?:!?(?:sm|md|lg|xl|2xl|tablet|desktop|print)!?:|d-(?:sm|md|lg|xl)-)!?(?:block|flex|grid|inline|table|contents)/i;

interface Walk {
  readonly blocks: Block[];
  readonly boxes: Map<Element, Box>;
  box: Box;
  pieces: Piece[];
  linked: number;
  links: number;
  strong: number;
  leadsWithLink: boolean | null;
  linkDepth: number;
  strongDepth: number;
  breaks: number;
}

/** Read all blocks of the body. Empty when there is no body. */
export function blocks(document: Document): Block[] {
  const body = document.body as HTMLElement | null;
  if (!body) return [];
  const walk = start(body);
  let seen = 0;
  for (let node: Node | null = body.firstChild; node && seen < MAX_ELEMENTS;) {
    const descend = node.nodeType === Node.ELEMENT_NODE ? (seen++, enter(walk, node as Element)) : text(walk, node);
    node = descend && node.firstChild ? node.firstChild : following(walk, node, body, descend);
  }
  flush(walk);
  return walk.blocks;
}

function start(body: Element): Walk {
  return {
    blocks: [],
    boxes: new Map(),
    box: { element: body, tag: 'BODY', parent: null, depth: 0 },
    pieces: [],
    linked: 0,
    links: 0,
    strong: 0,
    leadsWithLink: null,
    linkDepth: 0,
    strongDepth: 0,
    breaks: 0,
  };
}

/** The next node in reading order after `node` and all in it, closing what is left on the way. */
function following(walk: Walk, node: Node, body: Element, entered: boolean): Node | null {
  let here: Node = node;
  if (entered && here.nodeType === Node.ELEMENT_NODE) leave(walk, here as Element);
  while (!here.nextSibling) {
    const parent = here.parentNode;
    if (!parent || parent === body) return null;
    leave(walk, parent as Element);
    here = parent;
  }
  return here.nextSibling;
}

/** @returns whether to read what is inside */
function enter(walk: Walk, element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (tag === 'BR') return lineBreak(walk);
  if (SKIPPED.has(tag) || isUnseen(element)) return false;
  if (BLOCK.has(tag) || (tag === 'SPAN' && OWN_LINE.test(element.className))) {
    flush(walk);
    walk.box = { element, tag, parent: walk.box, depth: walk.box.depth + 1 };
    walk.boxes.set(element, walk.box);
  }
  if (isLink(element, tag)) {
    walk.linkDepth++;
    walk.links++;
  }
  if (EMPHASIS.has(tag)) walk.strongDepth++;
  return true;
}

/** Spans that page styles put on a line of their own: the subject over a headline, the source under a quotation, the words under a picture. */
const OWN_LINE = /kicker|roofline|overline|eyebrow|attribution|caption/i;

const EMPHASIS = new Set(['B', 'STRONG', 'EM', 'I']);

function isLink(element: Element, tag: string): boolean {
  return tag === 'A' && element.hasAttribute('href');
}

function leave(walk: Walk, element: Element): void {
  const tag = element.tagName.toUpperCase();
  if (isLink(element, tag)) walk.linkDepth--;
  if (EMPHASIS.has(tag)) walk.strongDepth--;
  if (!walk.boxes.has(element)) return;
  flush(walk);
  if (walk.box.parent) walk.box = walk.box.parent;
}

/** Hidden by the page's own marks; computed styles are asked later, of the few blocks that matter. */
function isUnseen(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const role = element.getAttribute('role');
  if (role && SKIPPED_ROLES.test(role)) return true;
  const style = element.getAttribute('style');
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  const name = element.getAttribute('class');
  return name !== null && UNSEEN.test(name) && !SHOWN_AGAIN.test(name);
}

function text(walk: Walk, node: Node): boolean {
  if (node.nodeType !== Node.TEXT_NODE) return false;
  const { data } = node as Text;
  walk.pieces.push({ node: node as Text, data });
  const length = data.trim().length;
  if (length > 0) {
    walk.breaks = 0;
    walk.leadsWithLink ??= walk.linkDepth > 0;
  }
  if (walk.linkDepth > 0) walk.linked += length;
  if (walk.strongDepth > 0) walk.strong += length;
  return false;
}

// One break is a new line of the same paragraph, two in a row begin a new one.
function lineBreak(walk: Walk): boolean {
  walk.breaks++;
  if (walk.breaks > 1) flush(walk);
  else walk.pieces.push({ node: null, data: '\n' });
  return false;
}

function flush(walk: Walk): void {
  const found = textOf(walk.pieces);
  if (found !== '') {
    const { box, pieces, linked, links, strong, leadsWithLink } = walk;
    walk.blocks.push({
      text: found,
      pieces,
      box,
      linked,
      links,
      strong,
      leadsWithLink: leadsWithLink === true,
      at: walk.blocks.length,
    });
  }
  Object.assign(walk, { pieces: [], linked: 0, links: walk.linkDepth > 0 ? 1 : 0, strong: 0, leadsWithLink: null });
}
