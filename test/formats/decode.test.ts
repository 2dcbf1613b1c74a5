import { describe, expect, it } from 'vitest';
import { ENGLISH } from '@/components/words/english';
import { faultText } from '@/components/words/fault-words';
import { html, utf8 } from '@/lib/formats/decode';

const ascii = (text: string) => Array.from(text, c => c.charCodeAt(0));
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? ascii(part) : part)));
const KANJI_SJIS = [0x8b, 0xb4]; // 橋

describe('a page’s encoding', () => {
  it.each<[string, Uint8Array, string]>([
    ['is UTF-8 when nothing is said', new TextEncoder().encode('<p>Brücke 橋</p>'), '<p>Brücke 橋</p>'],
    [
      'is the declared one',
      bytes('<meta charset="shift_jis"><p>', KANJI_SJIS, '</p>'),
      '<meta charset="shift_jis"><p>橋</p>',
    ],
    [
      'is the declared one in the old way too',
      bytes('<meta http-equiv=Content-Type content="text/html; charset=Shift_JIS">', KANJI_SJIS),
      '<meta http-equiv=Content-Type content="text/html; charset=Shift_JIS">橋',
    ],
    ['is told by its mark before all', bytes([0xff, 0xfe, 0x60, 0x6a]), '\u6a60'],
    [
      'cannot be UTF-16 where its declaration could be read',
      new TextEncoder().encode('<meta charset="utf-16">é'),
      '<meta charset="utf-16">é',
    ],
  ])('%s', (_, page, text) => {
    expect(html(page)).toEqual({ text });
  });
});

describe('bytes that are not UTF-8', () => {
  it.each<[string, Uint8Array, string]>([
    ['a letter of Latin-1', bytes('caf', [0xe9], ' noir'), 'E9 at position 4'],
    ['a lone follower', bytes('ab', [0x80]), '80 at position 3'],
    ['a character cut off at the end', bytes('ab', [0xe6, 0xa9]), 'E6 at position 3'],
    ['an overlong form', bytes([0xc0, 0xaf]), 'C0 at position 1'],
    ['after good characters', bytes([0xe6, 0xa9, 0x8b], 'x', [0xff]), 'FF at position 5'],
  ])('%s is named by its place', (_, text, place) => {
    const read = utf8(text);
    expect('fault' in read && faultText(ENGLISH, read.fault)).toBe(
      `not UTF-8: byte ${place}; perhaps Latin-1 or Windows-1252, save it as UTF-8`,
    );
  });
});
