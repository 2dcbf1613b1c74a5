/**
 * Readers of DOM nodes by the getters of the prototypes. A form hands out its fields as properties of its own
 * (`<input name="parentNode">`), and a document its images and forms (`<img name="body">`), so that `form.parentNode`
 * may be an input; a getter called on it is never misled.
 */

/** `null` where there is no DOM, as in Node; no reader is called there. */
function prototypeOf(name: 'Node' | 'Element' | 'Document'): object | null {
  return (globalThis as unknown as Record<string, { prototype: object } | undefined>)[name]?.prototype ?? null;
}

function getter<T>(prototype: object | null, name: string): (of: Node) => T {
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return node => get?.call(node) as T;
}

const OF_NODE = prototypeOf('Node');
const OF_ELEMENT = prototypeOf('Element');
const OF_DOCUMENT = prototypeOf('Document');

export const typeOf = getter<number>(OF_NODE, 'nodeType');
export const parentOf = getter<Node | null>(OF_NODE, 'parentNode');
export const parentElementOf = getter<Element | null>(OF_NODE, 'parentElement');
export const firstChildOf = getter<Node | null>(OF_NODE, 'firstChild');
export const nextOf = getter<Node | null>(OF_NODE, 'nextSibling');
export const previousOf = getter<Node | null>(OF_NODE, 'previousSibling');
export const shadowOf = getter<ShadowRoot | null>(OF_ELEMENT, 'shadowRoot');
export const bodyOf = getter<HTMLElement | null>(OF_DOCUMENT, 'body');
export const rootElementOf = getter<Element | null>(OF_DOCUMENT, 'documentElement');
export const documentTitle = getter<string>(OF_DOCUMENT, 'title');
export const viewOf = getter<(Window & typeof globalThis) | null>(OF_DOCUMENT, 'defaultView');
const nameOf = getter<string>(OF_ELEMENT, 'tagName');
const wholeTextOf = getter<string | null>(OF_NODE, 'textContent');

/** `nodeType` of the two kinds that hold words. */
export const ELEMENT = 1;
export const TEXT = 3;

/** The name of an element's tag in capitals. */
export function tagOf(element: Element): string {
  return nameOf(element).toUpperCase();
}

/** The value of an attribute, `null` where it has none. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

/** Names of all attributes of an element, in lower case. */
export function attributeNamesOf(element: Element): string[] {
  return Element.prototype.getAttributeNames.call(element);
}

/** Whether something below the element matches the selector. */
export function holds(element: Element, selector: string): boolean {
  return Element.prototype.querySelector.call(element, selector) !== null;
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** Whether the element or one around it matches the selector. */
export function standsIn(element: Element, selector: string): boolean {
  return Element.prototype.closest.call(element, selector) !== null;
}

/** The first `most` elements of a document that match, in page order. */
export function elementsOf(document: Document, selector: string, most: number): Element[] {
  const found = Document.prototype.querySelectorAll.call(document, selector);
  return Array.prototype.slice.call(found, 0, most) as Element[];
}

export function isElement(node: Node): node is Element {
  return typeOf(node) === ELEMENT;
}

export function isText(node: Node): node is Text {
  return typeOf(node) === TEXT;
}

/** All text of an element that holds data, as a script does; the caller bounds how many it reads. */
export function dataOf(element: Element): string {
  return wholeTextOf(element) ?? '';
}

/** Nodes that are looked at for a short text: boxes around it, icons, comments between words. */
const NODES_OF_SHORT_TEXT = 200;
/** White space between the words of a short text, in UTF-16 units: the indents of a template. */
const BLANK_OF_SHORT_TEXT = 2_000;

/**
 * The words of an element, white space folded and trimmed. `null` where they are longer than `longest` UTF-16 units:
 * then the rest is not read, so that boxes in boxes are not read again and again.
 */
export function shortTextOf(element: Element, longest: number): string | null {
  let text = '';
  let node = firstChildOf(element);
  for (let seen = 0; node !== null; seen++) {
    if (seen > NODES_OF_SHORT_TEXT) return null;
    if (isText(node)) text += node.data;
    if (text.length > longest + BLANK_OF_SHORT_TEXT) return null;
    node = firstChildOf(node) ?? after(node, element);
  }
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded.length <= longest ? folded : null;
}

/** The next node in page order that does not lie in this one, inside of `top`. */
function after(node: Node, top: Element): Node | null {
  for (let here: Node | null = node; here !== null && here !== top; here = parentOf(here)) {
    const next = nextOf(here);
    if (next !== null) return next;
  }
  return null;
}
