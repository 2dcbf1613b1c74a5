/** The answer of a web server as archives keep it, head and body, down to the page that it carries. */
import { type Fault, fault } from '../../model/faults';
import { joined } from '../lines';
import { blankLine, indexOfText } from './bytes';
import { type HeadFields, headFields, mediaType, parameter } from './head-fields';
import { decompressed } from './inflate';

/** Bytes of a page; as for saved ones. */
export const PAGE_LIMIT = 32_000_000;

export interface HttpHead {
  readonly status: number;
  readonly fields: HeadFields;
  /** Where the body begins. */
  readonly body: number;
}

/** The head of an answer; `null` where the bytes begin otherwise. */
export function httpHead(bytes: Uint8Array): HttpHead | null {
  const end = blankLine(bytes);
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, end?.head ?? bytes.length));
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(text)?.[1];
  if (!status) return null;
  return { status: Number(status), fields: headFields(text), body: end?.body ?? bytes.length };
}

/** Whether an answer is said to be a page. An answer without a kind may be one; what it is then shows in reading it. */
export function isPageType(fields: HeadFields): boolean {
  const type = mediaType(fields.get('content-type'));
  return type === '' || type === 'text/html' || type === 'application/xhtml+xml';
}

/** The encoding that the server gave. */
export function charsetOf(fields: HeadFields): string | null {
  return parameter(fields.get('content-type'), 'charset');
}

/** The body as the browser would have it: chunks joined, compression undone. */
export async function decodedBody(fields: HeadFields, body: Uint8Array): Promise<Uint8Array | { fault: Fault }> {
  const isChunked = /chunked/i.test(fields.get('transfer-encoding') ?? '');
  let bytes = isChunked ? joinedChunks(body) : body;
  const encodings = (fields.get('content-encoding') ?? '').toLowerCase().split(/[\s,]+/);
  for (const encoding of encodings.filter(name => name !== '' && name !== 'identity').reverse()) {
    const undone = await withoutEncoding(encoding, bytes);
    if ('fault' in undone) return undone;
    bytes = undone;
  }
  return bytes;
}

const DEFLATED: ReadonlySet<string> = new Set(['gzip', 'x-gzip', 'deflate']);
/** Names of head lines → names that `DecompressionStream` has where the browser reads them. */
const BY_BROWSER: ReadonlyMap<string, string> = new Map([
  ['br', 'brotli'],
  ['zstd', 'zstd'],
]);

async function withoutEncoding(encoding: string, bytes: Uint8Array): Promise<Uint8Array | { fault: Fault }> {
  if (!DEFLATED.has(encoding)) return byBrowser(encoding, bytes);
  if (!isDeflated(bytes, encoding)) return bytes; // archives that stored the page inflated keep the head line
  return decompressed(bytes, PAGE_LIMIT) ?? { fault: fault('file-too-long', { format: 'page', limit: PAGE_LIMIT }) };
}

function isDeflated(bytes: Uint8Array, encoding: string): boolean {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip || (encoding === 'deflate' && !isMarkup(bytes));
}

function isMarkup(bytes: Uint8Array): boolean {
  return /^\s*<[!a-z?]/i.test(new TextDecoder('utf-8').decode(bytes.subarray(0, 200)));
}

async function byBrowser(encoding: string, bytes: Uint8Array): Promise<Uint8Array | { fault: Fault }> {
  if (isMarkup(bytes)) return bytes;
  const unread = { fault: fault('encoding-not-read', { encoding: encoding.slice(0, 40) }) };
  try {
    const inflater = new DecompressionStream((BY_BROWSER.get(encoding) ?? encoding) as CompressionFormat);
    return (await bounded(new Blob([bytes as BlobPart]).stream().pipeThrough(inflater))) ?? unread;
  } catch {
    return unread; // this browser does not have it, or the data is damaged
  }
}

async function bounded(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > PAGE_LIMIT) {
      await reader.cancel();
      return null;
    }
    pieces.push(next.value);
  }
  return joined(pieces, length);
}

/**
 * Chunks of RFC 9112, section 7.1, put together. Where the sizes do not fit, archives have stored the body joined and
 * kept the head line: it is given as it is, from there on.
 */
function joinedChunks(body: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let at = 0;
  while (at < body.length) {
    const line = indexOfText(body.subarray(at, at + SIZE_LINE), '\n');
    const text = new TextDecoder('latin1').decode(body.subarray(at, at + Math.max(0, line)));
    const size = /^([\da-f]{1,8})[ \t]*(?:;[^\n]*)?\r?$/i.exec(text)?.[1];
    if (!size) return at === 0 ? body : joined([...pieces, body.subarray(at)], length + body.length - at);
    const from = at + line + 1;
    const chunk = body.subarray(from, from + parseInt(size, 16));
    if (chunk.length === 0) break;
    pieces.push(chunk);
    length += chunk.length;
    at = from + chunk.length;
    while (body[at] === 13 || body[at] === 10) at++;
  }
  return joined(pieces, length);
}

/** Bytes in which the size of a chunk and its remarks end. */
const SIZE_LINE = 200;
