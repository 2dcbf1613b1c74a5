/**
 * A JSON list of articles, in our own fields or in those of other tools. Read element by element: the list is never
 * held whole.
 */
import { fault } from '../../model/faults';
import { ownFile } from '../../model/stored-names';
import { type Entry, type Format, type ReadingTools, stem, WHOLE } from '../format';
import { utf8 } from '../decode';
import { headText } from '../head-text';
import { chunks, type Input } from '../input';
import { joined } from '../lines';
import type { ForeignContext } from './foreign-fields';
import { foreignRow } from './foreign-version';
import { parsedObject } from './json-object';

/** Bytes of an element, as of a line of NDJSON. */
const ELEMENT_LIMIT = 4_000_000;

export const jsonArray: Format = {
  id: 'json-array',
  // Of objects only: a list of texts or numbers is no list of articles.
  recognises: head => (/^\s*\[\s*(?:\{|\]\s*$)/.test(headText(head) ?? '') ? 0.9 : 0),
  read: readElements,
};

async function* readElements(input: Input, tools: ReadingTools): AsyncGenerator<Entry> {
  const corpus = ownFile(input.name, stem(input.name));
  yield { header: corpus };
  const after = await tools.resume();
  let ordinal = 0;
  for await (const element of streamedElements(chunks(input.stream()))) {
    ordinal++;
    if (ordinal <= after) continue;
    const context = { now: tools.now(), corpus: corpus.name, columns: tools.columns?.(input.name) ?? null };
    yield { ...readElement(element, context), at: { ordinal, line: element.line } };
  }
  if (ordinal === 0) yield { rejected: fault('empty'), at: WHOLE };
}

function readElement({ bytes, length }: Element, context: ForeignContext) {
  if (bytes === null) {
    return { rejected: fault('line-too-long', { size: length, limit: ELEMENT_LIMIT }) };
  }
  const decoded = utf8(bytes);
  if ('fault' in decoded) return { rejected: decoded.fault };
  const value = parsedObject(decoded.text);
  if ('fault' in value) return { rejected: value.fault };
  // Stands in the first line of NDJSON only.
  if (Object.hasOwn(value.object, 'wireprint')) return { rejected: fault('not-an-object') };
  const read = foreignRow(value.object, context);
  return 'fault' in read ? { rejected: read.fault } : read;
}

interface Element {
  /** `null` when the element was longer than allowed. */
  readonly bytes: Uint8Array | null;
  readonly length: number;
  /** Where it begins, from 1. */
  readonly line: number;
}

const [QUOTE, BACKSLASH, COMMA, BREAK] = Array.from('"\\,\n', character => character.charCodeAt(0));
const OPENING: ReadonlySet<number> = new Set(Array.from('[{', character => character.charCodeAt(0)));
const CLOSING: ReadonlySet<number> = new Set(Array.from(']}', character => character.charCodeAt(0)));

/** Elements of the outermost list. One that is never closed goes to the end of the input. */
async function* streamedElements(source: AsyncIterable<Uint8Array>): AsyncGenerator<Element> {
  const scan = new ElementScan();
  for await (const chunk of source) {
    yield* scan.read(chunk);
    if (scan.isOver) return;
  }
  yield* scan.rest();
}

/** Whole elements in the beginning of a list. */
export function elements(head: Uint8Array): Uint8Array[] {
  return [...new ElementScan().read(head)].flatMap(({ bytes }) => bytes ?? []);
}

/** Where a reader stands in the list; depth 1 is between its elements. */
class ElementScan {
  isOver = false;
  private depth = 0;
  private isQuoted = false;
  private isEscaped = false;
  private line = 1;
  private begunAt = 0;
  private pieces: Uint8Array[] = [];
  private length = 0;

  *read(chunk: Uint8Array): Generator<Element> {
    let from = 0;
    for (let at = 0; at < chunk.length && !this.isOver; at++) {
      const isEnd = this.step(chunk[at]);
      if (!isEnd) continue;
      this.push(chunk.subarray(from, at));
      from = at + 1;
      yield* this.rest();
    }
    if (!this.isOver) this.push(chunk.subarray(from));
  }

  /** What was gathered since the last separator, unless that is blank. */
  *rest(): Generator<Element> {
    const { length, pieces } = this;
    this.pieces = [];
    this.length = 0;
    if (this.begunAt === 0) return;
    yield {
      bytes: length > ELEMENT_LIMIT ? null : joined(pieces, length),
      length,
      line: this.begunAt,
    };
    this.begunAt = 0;
  }

  private push(piece: Uint8Array): void {
    if (this.begunAt === 0) return; // blanks between elements
    this.length += piece.length;
    if (this.length > ELEMENT_LIMIT) this.pieces = [];
    else this.pieces.push(piece);
  }

  /** Take one byte in; `true` at what ends an element or begins the list. */
  private step(byte: number): boolean {
    if (byte === BREAK) this.line++;
    if (this.isQuoted) return this.stepQuoted(byte);
    const before = this.depth;
    if (OPENING.has(byte)) this.depth++;
    else if (CLOSING.has(byte)) this.depth--;
    this.isOver = before > 0 && this.depth === 0;
    const isSeparator = this.isOver || before === 0 || (before === 1 && byte === COMMA);
    if (isSeparator) return true;
    this.isQuoted = byte === QUOTE;
    if (byte > 0x20 && this.begunAt === 0) this.begunAt = this.line;
    return false;
  }

  private stepQuoted(byte: number): false {
    if (this.isEscaped) this.isEscaped = false;
    else if (byte === BACKSLASH) this.isEscaped = true;
    else if (byte === QUOTE) this.isQuoted = false;
    return false;
  }
}
