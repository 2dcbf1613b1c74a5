/** What elements are by HTML itself, by their attributes, and by the page's styles. */
import { attributeOf, hasAttribute, isElement, isText, nextOf, parentOf, previousOf, tagOf } from './nodes';
import type { Unseen } from './boxes';

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

/** Class names that every framework uses for what is not shown, or only said by a screen reader. */
const UNSEEN_NAMES = [
  'sr-only|(?:a11y-)?visually-?hidden|screen-?reader(?:-text|-only)?|assistive-text|hidden|hide|u-hidden',
  String.raw`is-hidden|d-none|display-none)(?:\s|$`,
];
const UNSEEN = new RegExp(String.raw`(?:^|\s)(?:${UNSEEN_NAMES.join('|')})`, 'i');
/** … unless another class shows it again on wider screens: "hidden md:block", "d-none d-md-block". */
const ON_A_SCREEN = '!?(?:sm|md|lg|xl|2xl|tablet|desktop|print)!?:|d-(?:sm|md|lg|xl)-';
const DISPLAYS = 'block|flex|grid|inline|table|contents';
const SHOWN_AGAIN = new RegExp(String.raw`(?:^|\s)(?:${ON_A_SCREEN})!?(?:${DISPLAYS})`, 'i');
const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Tags and roles are compared in capitals, as a document in HTML gives its tags. */
function tags(names: string): ReadonlySet<string> {
  return new Set(names.toUpperCase().trim().split(/\s+/));
}

export function isSkipped(element: Element, tag: string): boolean {
  return SKIPPED.has(tag) || SKIPPED_ROLES.has(roleOf(element));
}

export function isBlockTag(tag: string): boolean {
  return BLOCK.has(tag);
}

export function isEmphasis(tag: string): boolean {
  return EMPHASIS.has(tag);
}

export function isLink(element: Element, tag: string): boolean {
  return tag === 'A' && hasAttribute(element, 'href');
}

export function isControl(element: Element, tag: string): boolean {
  return tag === 'BUTTON' || CONTROL_ROLES.has(roleOf(element));
}

/** In capitals; "" where it has none. */
export function roleOf(element: Element): string {
  return attributeOf(element, 'role')?.toUpperCase() ?? '';
}

/** What the page's own attributes and class names say of an element's being seen. */
export function unseenBy(element: Element, tag: string): Unseen | null {
  if (tag === 'DIALOG' || DIALOG_ROLES.has(roleOf(element))) return 'dialog';
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return 'hidden';
  if (attributeOf(element, 'aria-hidden') === 'true' || hasAttribute(element, 'inert')) {
    return 'covered';
  }
  const style = attributeOf(element, 'style');
  if (style && HIDING_STYLE.test(style)) return 'hidden';
  return isUnseenByClass(attributeOf(element, 'class')) ? 'hidden' : null;
}

function isUnseenByClass(names: string | null): boolean {
  return names !== null && UNSEEN.test(names) && !SHOWN_AGAIN.test(names);
}

/** How the page's styles show an element that stands in a line by HTML. */
export type Look = 'inline' | 'line' | 'hidden';

/**
 * Spans that page styles put on a line of their own, by name, for documents without styles: the subject over a
 * headline, the words under a picture.
 */
const OWN_LINE = /kicker|roofline|overline|eyebrow|attribution|caption/i;

/** Children of these are parts of one line whatever lays them out. */
const ONE_LINE = tags('p h1 h2 h3 h4 h5 h6 a button label');

/** More different names than any page has: then what is new is taken as HTML has it. */
const MAX_LOOKS = 2_000;

/**
 * Looks of the inline elements of one document. Elements of one tag and class under parents of one tag and class look
 * alike, so that the page's styles are asked once for each such kind; only what seems hidden is asked one by one, since
 * there a mistake loses words.
 */
export function looksOf(document: Document): (element: Element, tag: string) => Look {
  const view = document.defaultView;
  if (!view) return inertLook;
  const known = new Map<string, Look>();
  return (element, tag) => {
    const key = kindOf(element, tag);
    const found = known.get(key);
    if (found !== undefined && found !== 'hidden') return found;
    if (known.size >= MAX_LOOKS) return 'inline';
    const look = styledLook(view, element, tag);
    known.set(key, look);
    return look;
  };
}

function kindOf(element: Element, tag: string): string {
  const parent = parentOf(element);
  const outer = parent && isElement(parent) ? `${tagOf(parent)}.${attributeOf(parent, 'class') ?? ''}` : '';
  return `${outer}>${tag}.${attributeOf(element, 'class') ?? ''}${attributeOf(element, 'style') ?? ''}`;
}

function styledLook(view: Window, element: Element, tag: string): Look {
  const style = view.getComputedStyle(element);
  const { display } = style;
  if (display === 'none' || style.visibility === 'hidden' || isOffScreen(style)) return 'hidden';
  if (tag === 'SPAN' && OWN_LINE.test(attributeOf(element, 'class') ?? '')) {
    return 'line';
  }
  if (/^(?:inline|contents|ruby|none|table-cell$)/.test(display)) return 'inline';
  // A float is a block too, as a drop cap is: its words go on in the line.
  if (style.float !== 'none' || /absolute|fixed/.test(style.position)) return 'inline';
  return isPartOfLine(view, element) ? 'inline' : 'line';
}

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
  if (!/absolute|fixed/.test(style.position)) return style.fontSize === '0px';
  const isClipped = /^rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px,? (?:0|1)px\)$/.test(style.clip);
  const isInset = /^inset\((?:50|100)%/.test(style.clipPath);
  const isPoint = style.overflow !== 'visible' && parseFloat(style.width) <= 1 && parseFloat(style.height) <= 1;
  return isClipped || isInset || isPoint;
}

const BLOCK_STYLE = /display\s*:\s*(?:block|flex|grid|list-item)/i;

function inertLook(element: Element, tag: string): Look {
  if (tag === 'SPAN' && BLOCK_STYLE.test(attributeOf(element, 'style') ?? '')) {
    return 'line';
  }
  if (tag === 'SPAN') {
    return OWN_LINE.test(attributeOf(element, 'class') ?? '') ? 'line' : 'inline';
  }
  return tag.includes('-') && standsAlone(element) ? 'line' : 'inline';
}

// A custom element with no words beside it is a part of the page; with words beside it, a part of a sentence.
function standsAlone(element: Element): boolean {
  return [previousOf(element), nextOf(element)].every(node => !node || !isText(node) || !/\S/.test(node.data));
}
