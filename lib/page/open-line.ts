/** The line that the walk is in: its parts, and what stands open around them. A line that ends becomes a block. */
import type { Block, Box } from './boxes';
import { readableParts, type Part, type PartKind } from './line';
import { textOf } from './live-paragraph';
import { weight } from '@/lib/text/weight';
import { isSentence, proseOf } from './prose';

/** What an inline element that stands open adds to the words in it. */
export type OpenKind = PartKind | 'link' | 'strong';

/** Nothing opened: most elements. */
export const NO_KINDS: readonly OpenKind[] = [];

export class OpenLine {
  #parts: Part[] = [];
  #links = 0;
  #controls = 0;
  #leadsWithLink: boolean | null = null;
  readonly #open: Record<OpenKind, number> = { word: 0, control: 0, covered: 0, hidden: 0, link: 0, strong: 0 };

  get isLinked(): boolean {
    return this.#open.link > 0;
  }

  /** The last characters read, enough to tell what a raised digit follows. */
  end(): string {
    return (this.#parts.at(-1)?.data ?? '').slice(-40).trimEnd();
  }

  open(kinds: readonly OpenKind[]): void {
    for (const kind of kinds) {
      this.#open[kind]++;
      if (kind === 'link') this.#links++;
      if (kind === 'control') this.#controls++;
    }
  }

  close(kinds: readonly OpenKind[]): void {
    for (const kind of kinds) this.#open[kind]--;
  }

  /** @returns whether it holds anything but white space */
  addText(node: Text, data: string): boolean {
    const isBlank = data.trim() === '';
    if (isBlank && this.#parts.length === 0) return false; // the white space between boxes
    this.#add(node, data);
    if (!isBlank) this.#leadsWithLink ??= this.isLinked;
    return !isBlank;
  }

  /** Characters that stand in no node: a line break, the marks of a quotation. */
  addSign(data: string): void {
    this.#add(null, data);
  }

  #add(node: Text | null, data: string): void {
    const open = this.#open;
    this.#parts.push({
      node,
      data,
      kind: kindOfPart(open),
      isLinked: open.link > 0,
      isStrong: open.strong > 0,
    });
  }

  /** End the line. `null` where it holds no words. */
  ended(box: Box, at: number): Block | null {
    const block = this.#parts.length === 0 ? null : this.#block(box, at);
    this.#parts = [];
    this.#links = this.isLinked ? 1 : 0;
    this.#controls = 0;
    this.#leadsWithLink = null;
    return block;
  }

  #block(box: Box, at: number): Block | null {
    const pieces = readableParts(this.#parts, isLabel(box, this.#parts));
    const text = textOf(pieces);
    if (text === '') return null;
    const linked = lengthOf(pieces, 'isLinked');
    const length = weight(text);
    return {
      text,
      pieces,
      box,
      at,
      weight: length,
      prose: proseOf({ text, weight: length, linked, tag: box.tag }),
      isSentence: isSentence(text),
      linked,
      links: this.#links,
      strong: lengthOf(pieces, 'isStrong'),
      leadsWithLink: this.#leadsWithLink === true,
      controls: this.#controls,
    };
  }
}

function kindOfPart(open: Readonly<Record<OpenKind, number>>): PartKind {
  if (open.hidden > 0) return 'hidden';
  if (open.covered > 0) return 'covered';
  return open.control > 0 ? 'control' : 'word';
}

/** Headings and summaries that unfold what stands under them are buttons all over. */
const LABEL_TAGS: ReadonlySet<string> = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'SUMMARY']);

/** A control with more words than any label has is a card that can be pressed: its words are text. */
const LONGEST_LABEL = 80;

function isLabel(box: Box, parts: readonly Part[]): boolean {
  return LABEL_TAGS.has(box.tag) || LABEL_TAGS.has(box.parent?.tag ?? '') || isLong(parts);
}

function isLong(parts: readonly Part[]): boolean {
  let length = 0;
  for (const { data } of parts) {
    length += data.trim().length;
    if (length >= LONGEST_LABEL) return true;
  }
  return false;
}

function lengthOf(parts: readonly Part[], sort: 'isLinked' | 'isStrong'): number {
  let length = 0;
  for (const part of parts) if (part[sort]) length += part.data.trim().length;
  return length;
}
