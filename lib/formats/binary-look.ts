/** Files that are no text, by their first bytes. */
import type { Look } from '../model/faults';

/** First bytes, in hexadecimal. Source: https://en.wikipedia.org/wiki/List_of_file_signatures */
const SIGNATURES: readonly (readonly [start: string, look: Look])[] = [
  ['504b0506', 'zip'], // a ZIP archive without entries
  ['25504446', 'pdf'],
  ['d0cf11e0a1b11ae1', 'office'],
  ['53514c69746520', 'sqlite'],
  ['62706c697374', 'webarchive'],
  ['89504e47', 'image'],
  ['ffd8ff', 'image'],
  ['474946383', 'image'],
  ['28b52ffd', 'archive'], // Zstandard
  ['fd377a585a', 'archive'], // XZ
  ['425a68', 'archive'], // bzip2
  ['377abcaf271c', 'archive'], // 7z
  ['526172211a07', 'archive'], // RAR
  ['494433', 'media'], // MP3 with tags
  ['4f676753', 'media'], // Ogg
  ['1a45dfa3', 'media'], // Matroska
];

/** Names of the first entry that tell what a ZIP archive is. */
const ZIPPED: readonly (readonly [start: RegExp, look: Look])[] = [
  [/^mimetypeapplication\/epub/, 'epub'],
  [/^mimetypeapplication\/vnd\.oasis/, 'office'],
  [/^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/)/, 'office'],
];
/** Bytes of the head of a ZIP entry before its name. */
const ZIP_NAME = 30;

/** What binary data seems to be; `null` for what may be text. */
export function binaryLook(head: Uint8Array): Look | null {
  const hex = Array.from(head.subarray(0, 8), byte => byte.toString(16).padStart(2, '0')).join('');
  if (hex.startsWith('504b0304')) return zipLook(head);
  const known = SIGNATURES.find(([start]) => hex.startsWith(start));
  if (known) return known[1];
  if (!head.includes(0)) return null;
  return looksLikeUtf16(head) ? 'utf-16-unmarked' : 'binary';
}

function zipLook(head: Uint8Array): Look {
  const name = new TextDecoder('latin1').decode(head.subarray(ZIP_NAME, ZIP_NAME + 80));
  return ZIPPED.find(([start]) => start.test(name))?.[1] ?? 'zip';
}

// Western text in UTF-16 has a NUL in every other byte: nearly all on one side, hardly any on the other.
function looksLikeUtf16(head: Uint8Array): boolean {
  const nuls = [0, 0];
  const sample = head.subarray(0, 1024);
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] === 0) nuls[i % 2]++;
  }
  const [less, more] = nuls[0] < nuls[1] ? nuls : [nuls[1], nuls[0]];
  return more > sample.length * 0.3 && less < sample.length * 0.02;
}
