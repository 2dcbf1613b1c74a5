/** Archives for tests, of our own making: records of WARC, answers of servers, ZIP archives, MHTML. */
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';

const bytes = (text: string | Uint8Array) => (typeof text === 'string' ? new TextEncoder().encode(text) : text);

export function joinedBytes(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts.map(bytes)));
}

export function pageOf(title: string, ...paragraphs: readonly string[]): string {
  return `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}</article></body></html>`;
}

const ENCODINGS = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync } as const;

export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly location?: string;
  readonly encoding?: keyof typeof ENCODINGS;
  readonly isChunked?: boolean;
}

/** What a server sent. */
export function answer(body: string | Uint8Array, how: Answer = {}): Uint8Array {
  const { status = 200, type = 'text/html; charset=utf-8', location, encoding, isChunked } = how;
  const encoded = encoding ? ENCODINGS[encoding](bytes(body)) : bytes(body);
  const head = [
    `HTTP/1.1 ${status} Said`,
    `Content-Type: ${type}`,
    ...(location ? [`Location: ${location}`] : []),
    ...(encoding ? [`Content-Encoding: ${encoding}`] : []),
    ...(isChunked ? ['Transfer-Encoding: chunked'] : []),
  ].join('\r\n');
  return joinedBytes(`${head}\r\n\r\n`, isChunked ? chunked(encoded) : encoded);
}

function chunked(body: Uint8Array): Uint8Array {
  const parts: (string | Uint8Array)[] = [];
  for (let at = 0; at < body.length; at += 50) {
    const part = body.subarray(at, at + 50);
    parts.push(`${part.length.toString(16)}\r\n`, part, '\r\n');
  }
  return joinedBytes(...parts, '0\r\n\r\n');
}

export interface WarcFields {
  readonly type?: string;
  readonly uri?: string;
  readonly date?: string;
  readonly contentType?: string;
  readonly more?: readonly string[];
  /** Instead of the true length. */
  readonly length?: number;
}

export function warcRecord(block: string | Uint8Array, fields: WarcFields = {}): Uint8Array {
  const { type = 'response', uri, date = '2026-03-01T12:00:00Z', more = [], length = bytes(block).length } = fields;
  const { contentType = 'application/http; msgtype=response' } = fields;
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    ...(uri ? [`WARC-Target-URI: ${uri}`] : []),
    `WARC-Date: ${date}`,
    `Content-Type: ${contentType}`,
    ...more,
    `Content-Length: ${length}`,
  ].join('\r\n');
  return joinedBytes(`${head}\r\n\r\n`, block, '\r\n\r\n');
}

export const WARCINFO = warcRecord('software: invented/1\r\n', {
  type: 'warcinfo',
  contentType: 'application/warc-fields',
});

/** As archives are stored: each record a member of its own. */
export function gzipMembers(records: readonly Uint8Array[]): Uint8Array {
  return joinedBytes(...records.map(record => new Uint8Array(gzipSync(record))));
}

export function zipOf(members: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(members).map(([name, content]) => [name, bytes(content)])), {
    level,
  });
}

/** A page as Chromium saves it in one file. */
export function mhtmlOf(html: string, url: string): string {
  const lines = [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${url}`,
    'Subject: =?utf-8?Q?Invented?=',
    'Date: Sun, 1 Mar 2026 12:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----MultipartBoundary--x1----"',
    '',
    '',
    '------MultipartBoundary--x1----',
    'Content-Type: text/html',
    'Content-ID: <frame-1@mhtml.blink>',
    'Content-Transfer-Encoding: quoted-printable',
    `Content-Location: ${url}`,
    '',
    quoted(html),
    '------MultipartBoundary--x1----',
    'Content-Type: text/css',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: cid:css-1@mhtml.blink',
    '',
    'p { color: red }',
    '------MultipartBoundary--x1------',
    '',
  ];
  return lines.join('\r\n');
}

function quoted(text: string): string {
  const signs = Array.from(bytes(text), byte =>
    byte === 61 || byte > 126 || byte < 32
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  );
  const lines: string[] = [];
  for (let at = 0; at < signs.length; at += 60) lines.push(signs.slice(at, at + 60).join(''));
  return lines.join('=\r\n');
}
