/** What a file is, by its content; its name decides only where the content could be several things. */
import { utf16Mark } from './decode';

export type Kind =
  | { readonly kind: 'ndjson' | 'html' | 'text' | 'newssniffer-text' | 'gzip' }
  | { readonly kind: 'utf-16'; readonly label: 'utf-16le' | 'utf-16be' }
  | { readonly kind: 'none'; readonly reason: string };

/** @param head - the first bytes, as many as `peek` gives, or all of a shorter file */
export function kindOf(head: Uint8Array, name: string): Kind {
  if (head[0] === 0x1f && head[1] === 0x8b) return { kind: 'gzip' };
  const label = utf16Mark(head);
  if (label) return { kind: 'utf-16', label };
  const binary = binaryKind(head);
  if (binary) return { kind: 'none', reason: binary };
  return textKind(new TextDecoder('utf-8').decode(head), name.toLowerCase());
}

function textKind(head: string, name: string): Kind {
  const start = head.trimStart();
  if (start === '') return { kind: 'none', reason: 'the file is empty' };
  if (/\.(?:ndjson|jsonl|json)(?:\.gz)?$/.test(name)) return { kind: 'ndjson' };
  if (/^\{\s{0,99}"/.test(start)) return { kind: 'ndjson' };
  if (start.startsWith('<')) return markupKind(start);
  if (/\.x?html?$/.test(name)) return { kind: 'html' };
  return { kind: isNewsSnifferText(head) ? 'newssniffer-text' : 'text' };
}

// A feed begins like XHTML: the first element tells them apart.
function markupKind(start: string): Kind {
  const feed = /<(rss|feed|rdf:RDF|urlset|sitemapindex|svg|opml)[\s>]/.exec(start);
  const html = /<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|table|p)[\s>]/i.exec(start);
  if (feed && (!html || feed.index < html.index))
    return { kind: 'none', reason: `XML (“${feed[1]}”), not an article page` };
  return html || start.startsWith('<!--')
    ? { kind: 'html' }
    : { kind: 'none', reason: 'XML or other markup, not an article page' };
}

/** The words that NewsSniffer puts over each comparison. */
function isNewsSnifferText(text: string): boolean {
  return /This article is from the source\s/.test(text) && /\bVersion \d{1,6}\s*Version \d{1,6}\b/.test(text);
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['504b0304', 'a ZIP archive'],
  ['25504446', 'a PDF'],
  ['89504e47', 'a PNG image'],
  ['ffd8ff', 'a JPEG image'],
  ['474946383', 'a GIF image'],
  ['53514c69746520', 'an SQLite database'],
  ['28b52ffd', 'Zstandard data'],
  ['fd377a585a', 'XZ data'],
  ['425a68', 'bzip2 data'],
];

/** The reason why bytes are no text, or `null`. Text has no NUL; UTF-16 is full of them. */
function binaryKind(head: Uint8Array): string | null {
  const hex = Array.from(head.subarray(0, 8), byte => byte.toString(16).padStart(2, '0')).join('');
  const known = SIGNATURES.find(([start]) => hex.startsWith(start));
  if (known) return `${known[1]}, not text`;
  const nul = head.indexOf(0);
  if (nul < 0) return null;
  return looksLikeUtf16(head)
    ? 'UTF-16 without a byte order mark; save it as UTF-8'
    : `binary data, not text (byte 00 at position ${nul + 1})`;
}

// Western text in UTF-16 has a NUL in every other byte: nearly all on one side, hardly any on the other.
function looksLikeUtf16(head: Uint8Array): boolean {
  const nuls = [0, 0];
  const sample = head.subarray(0, 1024);
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) nuls[i % 2]++;
  const [less, more] = nuls[0] < nuls[1] ? nuls : [nuls[1], nuls[0]];
  return more > sample.length * 0.3 && less < sample.length * 0.02;
}
