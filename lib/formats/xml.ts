/**
 * XML as a tree, read in one pass without a DOM. Never throws: what is not well-formed is read as far as it can be, as
 * many feeds are not. A document type is passed over, so no entity of its own is ever expanded.
 */
import { withoutEntities } from './entities';

export interface XmlElement {
  /** Without the prefix of its namespace, in small letters: "content:encoded" → "encoded". */
  readonly name: string;
  /** As written: "content:encoded". */
  readonly fullName: string;
  /** By names as written, in small letters. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** Elements that stand in each other; feeds and wire items have a dozen. What is deeper is read as text. */
const DEPTH_LIMIT = 200;
/** Elements of one document. */
const ELEMENT_LIMIT = 2_000_000;

/** What begins a mark. Where it ends is sought once: a pattern would seek the end of each that has none anew. */
const TAG = /<(?:(!--|!\[CDATA\[|\?|!DOCTYPE)|\/([^\s<>]{1,300})\s{0,9}>|([a-zA-Z_][\w:.-]{0,200}))/g;
const ENDS: Readonly<Record<string, string>> = { '!--': '-->', '![CDATA[': ']]>', '?': '>' };
const ATTRIBUTE = /([^\s=>/"']{1,200})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')|\/?>/y;

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** The outermost element; `null` where there is none. */
export function xmlTree(text: string): XmlElement | null {
  return new Reading(text).tree();
}

class Reading {
  private readonly top: OpenElement = element('', new Map());
  private readonly open: OpenElement[] = [this.top];
  private at = 0;
  private count = 0;
  /** Ends that do not come again. */
  private readonly unended = new Set<string>();

  constructor(private readonly text: string) {}

  tree(): XmlElement | null {
    TAG.lastIndex = 0;
    for (let tag = this.next(); tag && this.count < ELEMENT_LIMIT; tag = this.next()) this.take(tag);
    this.addText(this.text.slice(this.at));
    return this.top.children.find(child => typeof child !== 'string') ?? null;
  }

  private next(): RegExpExecArray | null {
    TAG.lastIndex = this.at;
    return TAG.exec(this.text);
  }

  private take(tag: RegExpExecArray): void {
    this.addText(this.text.slice(this.at, tag.index));
    this.at = tag.index + tag[0].length;
    const [whole, special, closing, opening] = tag;
    if (closing !== undefined) this.close(closing);
    else if (opening !== undefined) this.begin(opening);
    else if (special === '!DOCTYPE') this.passDocumentType();
    else this.takeUpTo(ENDS[special], whole);
  }

  /** A comment, an instruction or data up to its end; without an end its beginning is text. */
  private takeUpTo(end: string, beginning: string): void {
    const to = this.unended.has(end) ? -1 : this.text.indexOf(end, this.at);
    if (to < 0) {
      this.unended.add(end);
      this.addText(beginning);
      return;
    }
    if (end === ENDS['![CDATA[']) this.inner.children.push(this.text.slice(this.at, to));
    this.at = to + end.length;
  }

  private get inner(): OpenElement {
    return this.open.at(-1)!;
  }

  private addText(raw: string): void {
    if (raw !== '') this.inner.children.push(withoutEntities(raw));
  }

  private begin(name: string): void {
    const { attributes, isClosed } = this.attributes();
    const begun = element(name, attributes);
    this.count++;
    this.inner.children.push(begun);
    if (!isClosed && this.open.length < DEPTH_LIMIT) this.open.push(begun);
  }

  private attributes(): { attributes: Map<string, string>; isClosed: boolean } {
    const attributes = new Map<string, string>();
    for (;;) {
      while (/\s/.test(this.text[this.at] ?? '')) this.at++;
      ATTRIBUTE.lastIndex = this.at;
      const found = ATTRIBUTE.exec(this.text);
      if (!found) {
        const end = this.text.indexOf('>', this.at);
        this.at = end < 0 ? this.text.length : end + 1;
        return { attributes, isClosed: false };
      }
      this.at += found[0].length;
      if (found[1] === undefined) return { attributes, isClosed: found[0] === '/>' };
      attributes.set(found[1].toLowerCase(), withoutEntities(found[2] ?? found[3] ?? ''));
    }
  }

  /** Close up to the named element; a name that is not open closes nothing. */
  private close(name: string): void {
    for (let i = this.open.length - 1; i > 0; i--) {
      if (this.open[i].fullName === name) return void this.open.splice(i);
    }
  }

  /** Its own declarations stand in brackets. */
  private passDocumentType(): void {
    const end = this.text.indexOf('>', this.at);
    const inside = this.text.slice(this.at, end < 0 ? this.text.length : end).indexOf('[');
    const close = inside >= 0 ? this.text.indexOf(']', this.at + inside) : this.at;
    const behind = close < 0 ? -1 : this.text.indexOf('>', close);
    this.at = behind < 0 ? this.text.length : behind + 1;
  }
}

function element(fullName: string, attributes: ReadonlyMap<string, string>): OpenElement {
  return { name: fullName.slice(fullName.indexOf(':') + 1).toLowerCase(), fullName, attributes, children: [] };
}

/** Elements inside of one, those of one level. */
export function childrenOf(parent: XmlElement, name?: string): XmlElement[] {
  const all = parent.children.filter(child => typeof child !== 'string');
  return name === undefined ? all : all.filter(child => child.name === name);
}

/** Elements of a name at any depth, in order. */
export function* within(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const child of childrenOf(parent)) {
    if (child.name === name) yield child;
    yield* within(child, name);
  }
}

/** The first element of one of some names at any depth; the names in their order. */
export function firstWithin(parent: XmlElement, ...names: readonly string[]): XmlElement | null {
  for (const name of names) {
    const found = within(parent, name).next();
    if (!found.done) return found.value;
  }
  return null;
}

/** All text in an element, as it stands. */
export function textOf(parent: XmlElement | null): string {
  if (!parent) return '';
  return parent.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('');
}

const BLOCKS: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 hl2 li tr blockquote pre head dt dd br'.split(' '));
const PASSED_OVER: ReadonlySet<string> = new Set(
  'script style media media-caption figure figcaption graphic'.split(' '),
);

/** Blocks of text in an element, in order, none empty: paragraphs of XHTML, NITF, TEI and their kin. */
export function blocksOf(parent: XmlElement): string[] {
  const blocks = [''];
  gather(parent, blocks);
  return blocks.map(block => block.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

function gather(parent: XmlElement, blocks: string[]): void {
  for (const child of parent.children) {
    if (typeof child === 'string') blocks[blocks.length - 1] += child;
    else if (BLOCKS.has(child.name)) {
      blocks.push('');
      gather(child, blocks);
      blocks.push('');
    } else if (!PASSED_OVER.has(child.name)) gather(child, blocks);
  }
}
