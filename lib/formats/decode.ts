/** Bytes → text, with the encoding recognised or the fault named. */
import { type Fault, fault } from '../model/faults';

/** A text, or why the bytes are none. */
export type Decoded = { readonly text: string } | { readonly fault: Fault };

const STRICT = new TextDecoder('utf-8', { fatal: true });
const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** 'utf-16le' or 'utf-16be' when the bytes begin with that mark, else `null`. */
export function utf16Mark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Without the UTF-8 byte order mark, if there is one. */
export function unmarked(bytes: Uint8Array): Uint8Array {
  return UTF8_MARK.every((byte, i) => bytes[i] === byte) ? bytes.subarray(3) : bytes;
}

/** Strict UTF-8. The fault names the first byte that does not fit and where it stands (from 1). */
export function utf8(bytes: Uint8Array): Decoded {
  try {
    return { text: STRICT.decode(bytes) };
  } catch {
    const at = firstBadByte(bytes);
    const byte = bytes[at]?.toString(16).toUpperCase().padStart(2, '0');
    return { fault: fault('not-utf8', { byte, position: at + 1 }) };
  }
}

/** Index of the first byte that breaks UTF-8: what decodes up to a replacement character, measured again in bytes. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length; // "the first `good` bytes are the start of UTF-8" holds, for `bad` it does not
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isStartOfUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good - unfinished(bytes.subarray(0, good));
}

/** How many bytes at the end begin a character and do not end it: 0 to 3. */
function unfinished(bytes: Uint8Array): number {
  const back = [1, 2, 3].find(count => (bytes[bytes.length - count] & 0xc0) === 0xc0) ?? 0;
  if (back === 0) return 0;
  const lead = bytes[bytes.length - back];
  return back < lengthOf(lead) ? back : 0;
}

/** Bytes of the character that a leading byte begins. */
function lengthOf(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

function isStartOfUtf8(bytes: Uint8Array): boolean {
  try {
    // `stream`: the last character may be cut.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false; // the question is whether it throws
  }
}

/** UTF-16 → UTF-8, piece by piece, for the formats that read lines of UTF-8. */
export async function* utf8From(
  label: 'utf-16le' | 'utf-16be',
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(label);
  const encoder = new TextEncoder();
  for await (const chunk of source) {
    yield encoder.encode(decoder.decode(chunk, { stream: true }));
  }
  const rest = decoder.decode();
  if (rest) yield encoder.encode(rest);
}

/**
 * A page's text, by what the page says of its encoding in its first bytes, as browsers read it; UTF-8 when it
 * says nothing. Bytes that do not fit become U+FFFD: one bad byte in a script does not spoil the article.
 *
 * @param told - the encoding that the server gave; it goes before the page's word
 */
export function html(bytes: Uint8Array, told: string | null = null): Decoded {
  const mark = utf16Mark(bytes);
  if (mark) return { text: new TextDecoder(mark).decode(bytes) };
  const label = (told !== null && isKnown(told) ? told : null) ?? declaredCharset(bytes);
  if (label === null && told !== null) return { text: new TextDecoder('utf-8').decode(unmarked(bytes)) };
  if (label === null) return utf8(unmarked(bytes));
  try {
    return { text: new TextDecoder(label).decode(bytes) };
  } catch {
    return { fault: fault('unknown-encoding', { name: label }) };
  }
}

/** Whether browsers know an encoding; what a server made up is passed over, as they do. */
function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false; // the question is whether it throws
  }
}

/** HTML asks for the declaration within 1,024 bytes; saved pages put comments before it. */
const DECLARED_WITHIN = 4096;

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const label = /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(head)?.[1];
  if (!label) return null;
  // A declaration that ASCII reads is not UTF-16, whatever it says (HTML standard, "prescan a byte stream").
  return /^utf-?16/i.test(label) ? 'utf-8' : label;
}
