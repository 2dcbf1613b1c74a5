/** What elements are by HTML itself, by their attributes, and by the page's styles. */
import type { Attributes, ClassSays } from './attributes';
import type { Unseen } from './boxes';
import { attributeOf, isElement, isText, nextOf, parentOf, previousOf, tagOf, viewOf } from './nodes';

/** What begins a line by HTML's own style sheet (WHATWG HTML, 15.3 "Rendering"); an inert document has no other. */
const BLOCK = tags(`
  address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li listing main menu nav ol optgroup p pre search section summary
  table caption tbody td tfoot th thead tr ul
`);

/** Never text for a reader, or what a form shows. */
const SKIPPED = tags(`
  script style noscript template svg math object embed canvas audio video map head title link meta select textarea input
  datalist progress meter rp rt rtc amp-ad amp-embed amp-analytics amp-consent amp-sidebar amp-sticky-ad
`);

const EMPHASIS = tags('b strong em i');

/** Roles of controls and of layers: their words are labels. */
const CONTROL_ROLES = tags('button switch slider checkbox combobox');
const SKIPPED_ROLES = tags('tooltip img menuitem progressbar scrollbar');
const DIALOG_ROLES = tags('dialog alertdialog');

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Tags and roles are compared in capitals, as a document in HTML gives its tags. */
function tags(names: string): ReadonlySet<string> {
  return new Set(names.toUpperCase().trim().split(/\s+/));
}

export function isSkipped(tag: string, { role }: Attributes): boolean {
  return SKIPPED.has(tag) || (role !== '' && SKIPPED_ROLES.has(role));
}

export function isBlockTag(tag: string): boolean {
  return BLOCK.has(tag);
}

export function isEmphasis(tag: string): boolean {
  return EMPHASIS.has(tag);
}

export function isLink(tag: string, { hasAddress }: Attributes): boolean {
  return tag === 'A' && hasAddress;
}

export function isControl(tag: string, { role }: Attributes): boolean {
  return tag === 'BUTTON' || (role !== '' && CONTROL_ROLES.has(role));
}

/** In capitals; "" where it has none. */
export function roleOf(element: Element): string {
  return attributeOf(element, 'role')?.toUpperCase() ?? '';
}

/** What the page's own attributes and class names say of an element's being seen. */
export function unseenBy(tag: string, attributes: Attributes, { isUnseen }: ClassSays): Unseen | null {
  const { role, style } = attributes;
  if (tag === 'DIALOG' || (role !== '' && DIALOG_ROLES.has(role))) return 'dialog';
  if (attributes.isHidden) return 'hidden';
  if (attributes.isCovered) return 'covered';
  return isUnseen || (style !== '' && HIDING_STYLE.test(style)) ? 'hidden' : null;
}

/** How the page's styles show an element that stands in a line by HTML. */
export type Look = 'inline' | 'line' | 'hidden';

/** Children of these are parts of one line whatever lays them out. */
const ONE_LINE = tags('p h1 h2 h3 h4 h5 h6 a button label');

/** More different names than any page has: then what is new is taken as HTML has it. */
const MAX_LOOKS = 2_000;

/** An inline element with what was read of it. */
export interface Inline {
  readonly element: Element;
  readonly tag: string;
  readonly attributes: Attributes;
  readonly says: ClassSays;
  /** Tag and class of the element around it. */
  readonly outer: string;
}

/**
 * Looks of the inline elements of one document. Elements of one tag and class under parents of one tag and class look
 * alike, so that the page's styles are asked once for each such kind; only what seems hidden is asked one by one, since
 * there a mistake loses words.
 */
export function looksOf(document: Document): (inline: Inline) => Look {
  const view = viewOf(document);
  if (!view) return inertLook;
  const known = new Map<string, Look>();
  return inline => {
    const { attributes, outer, tag } = inline;
    const kind = `${outer}>${tag}.${attributes.names}${attributes.style}`;
    const found = known.get(kind);
    if (found !== undefined && found !== 'hidden') return found;
    if (known.size >= MAX_LOOKS) return 'inline';
    const look = styledLook(view, inline);
    known.set(kind, look);
    return look;
  };
}

function styledLook(view: Window, { element, tag, says }: Inline): Look {
  const style = view.getComputedStyle(element);
  if (isHiddenBy(style)) return 'hidden';
  if (tag === 'SPAN' && says.isOwnLine) return 'line';
  return isInline(style) || isPartOfLine(view, element) ? 'inline' : 'line';
}

function isPlaced({ position }: CSSStyleDeclaration): boolean {
  return position === 'absolute' || position === 'fixed';
}

function isHiddenBy(style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.visibility === 'hidden') return true;
  return isPlaced(style) ? isOffScreen(style) : style.fontSize === '0px';
}

/** A float is a block too, as a drop cap is: its words go on in the line. */
function isInline(style: CSSStyleDeclaration): boolean {
  const { display } = style;
  return display === 'inline' || OF_A_LINE.test(display) || isPlaced(style) || style.float !== 'none';
}

const OF_A_LINE = /^(?:inline|contents|ruby|none|table-cell$)/;

function isPartOfLine(view: Window, element: Element): boolean {
  const parent = parentOf(element);
  return parent !== null && isElement(parent) && ONE_LINE.has(tagOf(parent)) && isLaidOut(view, parent);
}

// In a flex or grid box every child counts as a block, also the words of one line.
function isLaidOut(view: Window, parent: Element): boolean {
  return /flex|grid/.test(view.getComputedStyle(parent).display);
}

/** Clipped to nothing, as style sheets do with words for screen readers alone. */
function isOffScreen(style: CSSStyleDeclaration): boolean {
  const isClipped = /^rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px,? (?:0|1)px\)$/.test(style.clip);
  const isInset = /^inset\((?:50|100)%/.test(style.clipPath);
  const isPoint = style.overflow !== 'visible' && parseFloat(style.width) <= 1 && parseFloat(style.height) <= 1;
  return isClipped || isInset || isPoint;
}

const BLOCK_STYLE = /display\s*:\s*(?:block|flex|grid|list-item)/i;

function inertLook({ element, tag, attributes, says }: Inline): Look {
  if (tag === 'SPAN') return says.isOwnLine || BLOCK_STYLE.test(attributes.style) ? 'line' : 'inline';
  return tag.includes('-') && standsAlone(element) ? 'line' : 'inline';
}

// A custom element with no words beside it is a part of the page; with words beside it, a part of a sentence.
function standsAlone(element: Element): boolean {
  return [previousOf(element), nextOf(element)].every(node => !node || !isText(node) || !/\S/.test(node.data));
}
