/**
 * The card at a change and the strip at the window's edge: one element of ours at the end of the document, with a
 * closed shadow root. The page's scripts see that it is there and not what it says.
 */
import { CARD_LOOKS, type CardLabels, type CardPiece, type PageCard } from '../model/highlights';
import STYLE from './card.css?inline';
import type { Mark } from './painter-mark';

export interface CardContent {
  readonly said: PageCard;
  readonly labels: CardLabels;
  /** "2 of 7". */
  readonly count: string;
  /** Where the change stands in the window now. */
  beside(): DOMRect;
}

export interface Card {
  show(content: CardContent): void;
  isOpen(): boolean;
  close(): void;
  /** Called when a button of the card is pressed. */
  onWalk(act: (by: 1 | -1) => void): void;
  /** Show signs at the edge; `onPick` gets the stop that was pressed. */
  strip(marks: readonly Mark[], onPick: (stop: number) => void): void;
  /** Take the element away. */
  remove(): void;
}

/** px between the words and the card, and between the card and the window's edge. */
const GAP = 10;
const EDGE = 12;
export function createCard(document: Document): Card {
  let host: { readonly element: HTMLElement; readonly card: HTMLElement; readonly strip: HTMLElement } | null = null;
  let walk: (by: 1 | -1) => void = () => undefined;
  let follow = (): void => undefined;

  const close = (): void => {
    follow();
    follow = () => undefined;
    if (host !== null) host.card.hidden = true;
  };
  const open = () => (host ??= hostIn(document));

  return {
    close,
    isOpen: () => host !== null && !host.card.hidden,
    onWalk: act => void (walk = act),
    show(content) {
      const { card } = open();
      follow();
      fill(card, content, { walk, close });
      card.hidden = false;
      follow = stayBeside(document, card, content.beside);
    },
    strip(marks, onPick) {
      const { strip } = open();
      strip.replaceChildren(...marks.map(mark => sign(document, mark, onPick)));
    },
    remove() {
      close();
      host?.element.remove();
      host = null;
    },
  };
}

function hostIn(document: Document) {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const card = part(document, 'div', 'card');
  card.hidden = true;
  card.setAttribute('role', 'dialog');
  const strip = part(document, 'div', 'strip');
  strip.setAttribute('aria-hidden', 'true'); // the same changes are reached by keys
  root.append(style, card, strip);
  document.documentElement.append(element);
  return { element, card, strip };
}

function part(document: Document, tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

interface Acts {
  walk(by: 1 | -1): void;
  close(): void;
}

function fill(card: HTMLElement, { said, labels, count }: CardContent, { walk, close }: Acts): void {
  const document = card.ownerDocument;
  card.lang = labels.language;
  card.dir = labels.direction;
  card.setAttribute('aria-label', `${said.head} ${count}`);
  const head = part(document, 'p', 'head');
  head.append(part(document, 'span', '', said.head), part(document, 'span', 'count', count));
  head.setAttribute('role', 'status');
  const words = part(document, 'p', 'words');
  words.dir = 'auto';
  words.append(...said.pieces.flatMap(piece => pieceOf(document, piece, labels)));
  const row = part(document, 'div', 'row');
  row.append(
    button(document, labels.previous, () => walk(-1)),
    button(document, labels.next, () => walk(1)),
    button(document, labels.close, close),
  );
  const legend = legendOf(document, labels);
  // Who has opened the legend, or walks by a button of the card, goes on with that.
  legend.open = card.querySelector('details')?.open === true;
  const focused = controlsOf(card).findIndex(each => each === (card.getRootNode() as ShadowRoot).activeElement);
  card.replaceChildren(head, words, row, legend);
  controlsOf(card)[focused]?.focus({ preventScroll: true });
}

const controlsOf = (card: HTMLElement) => [...card.querySelectorAll<HTMLElement>('button, summary')];

/** What each colour means, beside a sample of it; a press shows it. */
function legendOf(document: Document, { legend, looks }: CardLabels): HTMLDetailsElement {
  const box = document.createElement('details');
  const list = part(document, 'ul', '');
  for (const look of CARD_LOOKS) {
    const item = part(document, 'li', '');
    item.append(part(document, 'span', `look ${look}`), looks[look]);
    list.append(item);
  }
  box.append(part(document, 'summary', '', legend), list);
  return box;
}

/** Struck or underlined for the eye, named for the ear. */
function pieceOf(document: Document, { text, in: side }: CardPiece, labels: CardLabels): Node[] {
  if (side === 'both') return [document.createTextNode(text)];
  const element = document.createElement(side === 'a' ? 'del' : 'ins');
  element.append(part(document, 'span', 'unseen', side === 'a' ? labels.removed : labels.added), text);
  return [element];
}

function button(document: Document, text: string, act: () => void): HTMLElement {
  const element = part(document, 'button', '', text);
  element.setAttribute('type', 'button');
  element.addEventListener('click', event => event.isTrusted && act());
  return element;
}

/** A sign at the height that its change has in the whole document. */
function sign(document: Document, { top, stop }: Mark, onPick: (stop: number) => void): HTMLElement {
  const element = part(document, 'button', stop === null ? 'removed' : '');
  const whole = Math.max(1, document.documentElement.scrollHeight);
  const y = top + (document.defaultView?.scrollY ?? 0);
  element.style.insetBlockStart = `${Math.min(99, Math.max(0, (100 * y) / whole))}%`;
  element.tabIndex = -1;
  if (stop !== null) element.addEventListener('click', event => event.isTrusted && onPick(stop));
  return element;
}

/** Keep the card below its words, or above where there is no room, while the page scrolls. @returns undo */
function stayBeside(document: Document, card: HTMLElement, beside: () => DOMRect): () => void {
  const view = document.defaultView;
  if (view === null) return () => undefined;
  const put = (): void => {
    const words = beside();
    const { height, width } = card.getBoundingClientRect();
    const below = words.bottom + GAP;
    const hasRoom = below + height + EDGE < view.innerHeight;
    const top = hasRoom ? below : words.top - GAP - height;
    card.style.top = `${Math.max(EDGE, Math.min(top, view.innerHeight - height - EDGE))}px`;
    card.style.left = `${Math.max(EDGE, Math.min(words.left, view.innerWidth - width - EDGE))}px`;
  };
  put();
  const gone = new AbortController();
  for (const type of ['scroll', 'resize'])
    view.addEventListener(type, put, { signal: gone.signal, capture: true, passive: true });
  return () => gone.abort();
}
