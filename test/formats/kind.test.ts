import { expect, it } from 'vitest';
import { kindOf } from '@/lib/formats/kind';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from(Array.from(text).flatMap(c => [c.charCodeAt(0), 0]));

it.each<[string, string, Uint8Array, string]>([
  ['NDJSON by its first line', 'data', bytes('{"title":"a"}\n'), 'ndjson'],
  ['NDJSON by its name, when the content is odd', 'data.jsonl', bytes('oops\n{}'), 'ndjson'],
  ['a page', 'page', bytes('\n<!DOCTYPE html><html>'), 'html'],
  ['a page that begins with a note', 'page', bytes('<!-- saved from url=(0014)https://a.example/ --><html>'), 'html'],
  ['XHTML', 'page.txt', bytes('<?xml version="1.0"?><html xmlns="x">'), 'html'],
  ['a fragment of a page', 'page.htm', bytes('Words <p>and more'), 'html'],
  ['text', 'page.html.txt', bytes('A headline\n\nWords.'), 'text'],
  ['text that begins with a brace', 'notes.txt', bytes('{sic} is Latin.'), 'text'],
  ['gzip', 'x', Uint8Array.from([0x1f, 0x8b, 8]), 'gzip'],
  [
    'a flattened comparison page',
    'x.txt',
    bytes("This article is from the source 'elm' and was first\nVersion 0 Version 1\n"),
    'newssniffer-text',
  ],
  ['UTF-16 with a mark', 'x', Uint8Array.from([0xff, 0xfe, 65, 0]), 'utf-16'],
])('%s', (_, name, head, kind) => {
  expect(kindOf(head, name).kind).toBe(kind);
});

it.each<[string, string, Uint8Array, RegExp]>([
  ['an empty file', 'x.ndjson', bytes(''), /^the file is empty$/],
  ['a file of blanks', 'x.json', bytes(' \n\n '), /^the file is empty$/],
  ['a picture called JSON', 'x.json', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), /^a PNG image, not text$/],
  ['an archive', 'x.ndjson', Uint8Array.from([0x50, 0x4b, 3, 4]), /^a ZIP archive, not text$/],
  [
    'other binary data',
    'x.json',
    Uint8Array.from([1, 2, 0, 3, 9, 0, 7]),
    /^binary data, not text \(byte 00 at position 3\)$/,
  ],
  ['UTF-16 without a mark', 'x.ndjson', utf16('{"title":"a bridge"}'), /^UTF-16 without a byte order mark/],
  ['a feed', 'x.xml', bytes('<?xml version="1.0"?><rss version="2.0"><channel><title>a</title>'), /^XML \(“rss”\)/],
])('%s is none', (_, name, head, reason) => {
  expect(kindOf(head, name)).toEqual({ kind: 'none', reason: expect.stringMatching(reason) });
});
