/**
 * Readers of DOM nodes by the getters of the prototypes. A form hands out its fields as properties of its own
 * (`<input name="parentNode">`), so that `form.parentNode` may be an input; a getter called on it is never misled.
 */
import { lazily } from '@/lib/basics/lazily';

function getter<T>(prototype: () => object, name: string): (of: Node) => T {
  const found = lazily(() => Object.getOwnPropertyDescriptor(prototype(), name)?.get);
  return node => found()?.call(node) as T;
}

const ofNode = (): object => Node.prototype;
const ofElement = (): object => Element.prototype;

const typeOf = getter<number>(ofNode, 'nodeType');
export const parentOf = getter<Node | null>(ofNode, 'parentNode');
export const firstChildOf = getter<Node | null>(ofNode, 'firstChild');
export const nextOf = getter<Node | null>(ofNode, 'nextSibling');
export const previousOf = getter<Node | null>(ofNode, 'previousSibling');
export const textContentOf = getter<string | null>(ofNode, 'textContent');
export const shadowOf = getter<ShadowRoot | null>(ofElement, 'shadowRoot');
const nameOf = getter<string>(ofElement, 'tagName');

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

/** Whether something below the element matches the selector. */
export function holds(element: Element, selector: string): boolean {
  return Element.prototype.querySelector.call(element, selector) !== null;
}

export function isElement(node: Node): node is Element {
  return typeOf(node) === 1;
}

export function isText(node: Node): node is Text {
  return typeOf(node) === 3;
}
