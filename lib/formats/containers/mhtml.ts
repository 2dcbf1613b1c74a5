/**
 * MHTML, as browsers save a page in one file: a message of parts, of which the first page is the article's.
 * Source: RFC 2557; RFC 2045, section 6, for the encodings of parts.
 */
import { fault } from '../../model/faults';
import { isoTime } from '../../origin/times';
import { PAGES } from '../../model/stored-names';
import { webAddress } from '../claims';
import { type Entry, type Format, type ReadingTools, WHOLE } from '../format';
import { bytesInput, chunks, type Input } from '../input';
import { whole } from '../lines';
import { blankLine, indexOfText } from './bytes';
import { type HeadFields, headFields, mediaType, parameter } from './head-fields';
import { PAGE_LIMIT } from './http-message';

/** Bytes of a file: the page and its pictures. */
const FILE_LIMIT = 128_000_000;
/** Parts that are looked at. Pages with all their pictures have some hundreds. */
const PART_LIMIT = 5_000;

export const mhtml: Format = {
  id: 'mhtml',
  recognises(head) {
    const end = blankLine(head);
    const text = latin1(head.subarray(0, end?.head ?? head.length));
    if (!/^[\w-]{1,60}:/.test(text)) return 0;
    return mediaType(headFields(text).get('content-type')) === 'multipart/related' ? 0.95 : 0;
  },
  read: readMessage,
};

async function* readMessage(input: Input, tools: ReadingTools): AsyncGenerator<Entry> {
  const bytes = await whole(chunks(input.stream()), FILE_LIMIT);
  if (!bytes) return yield { rejected: fault('file-too-long', { format: 'page', limit: FILE_LIMIT }), at: WHOLE };
  const end = blankLine(bytes);
  const fields = headFields(latin1(bytes.subarray(0, end?.head ?? 0)));
  const boundary = parameter(fields.get('content-type'), 'boundary');
  const page = boundary === null ? null : firstPage(bytes, boundary, end?.body ?? 0);
  if (page === null) return yield { rejected: fault('mhtml-without-page'), at: WHOLE };
  const html = decoded(page);
  if (html.length > PAGE_LIMIT) {
    return yield { rejected: fault('file-too-long', { format: 'page', limit: PAGE_LIMIT }), at: WHOLE };
  }
  const capture = {
    url: addressOf(fields, page.fields),
    seenAt: isoTime(fields.get('date') ?? '', tools.now()),
    charset: parameter(page.fields.get('content-type'), 'charset'),
    source: PAGES.name,
  };
  yield { header: PAGES };
  yield { nested: { ...bytesInput(input.name, html), capture }, at: { ordinal: 1, line: null } };
}

function addressOf(message: HeadFields, page: HeadFields): string | null {
  const named = [
    message.get('snapshot-content-location'),
    page.get('content-location'),
    message.get('content-location'),
  ];
  return named.map(webAddress).find(Boolean) ?? null;
}

interface Part {
  readonly fields: HeadFields;
  readonly body: Uint8Array;
}

function firstPage(bytes: Uint8Array, boundary: string, from: number): Part | null {
  const line = `--${boundary}`;
  let at = indexOfText(bytes, line, from);
  for (let i = 0; i < PART_LIMIT && at >= 0; i++) {
    const next = indexOfText(bytes, line, at + line.length);
    const part = partOf(bytes.subarray(at + line.length, next < 0 ? bytes.length : next));
    if (part && /^(?:text\/html|application\/xhtml\+xml)$/.test(mediaType(part.fields.get('content-type'))))
      return part;
    at = next;
  }
  return null;
}

function partOf(bytes: Uint8Array): Part | null {
  const end = blankLine(bytes);
  if (!end) return null;
  return { fields: headFields(latin1(bytes.subarray(0, end.head)).trimStart()), body: bytes.subarray(end.body) };
}

function decoded({ fields, body }: Part): Uint8Array {
  const encoding = fields.get('content-transfer-encoding')?.trim().toLowerCase();
  if (encoding === 'quoted-printable') return quotedPrintable(body);
  return encoding === 'base64' ? base64(body) : body;
}

const [EQUALS, RETURN, BREAK] = Array.from('=\r\n', sign => sign.charCodeAt(0));

function quotedPrintable(body: Uint8Array): Uint8Array {
  const out = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    if (body[at] !== EQUALS) out[length++] = body[at];
    else if (body[at + 1] === BREAK) at += 1;
    else if (body[at + 1] === RETURN) at += body[at + 2] === BREAK ? 2 : 1;
    else {
      const value = parseInt(String.fromCharCode(body[at + 1], body[at + 2]), 16);
      out[length++] = Number.isNaN(value) ? EQUALS : value;
      if (!Number.isNaN(value)) at += 2;
    }
  }
  return out.subarray(0, length);
}

/** Whole fours of signs; what follows the first sign of another kind is left out. */
function base64(body: Uint8Array): Uint8Array {
  const text = latin1(body).replace(/\s+/g, '');
  const [signs] = /^[A-Za-z\d+/]*/.exec(text)!;
  const usable = signs.slice(0, signs.length - (signs.length % 4 === 1 ? 1 : 0));
  return Uint8Array.from(atob(usable), sign => sign.charCodeAt(0));
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
