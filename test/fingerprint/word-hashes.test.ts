import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordHash } from '@/lib/fingerprint/shingle';
import { appendWordHashes, type WordHashes } from '@/lib/fingerprint/word-hashes';
import { words } from '@/lib/text/words';
import { anything } from '../text/anything';

function scanned(...paragraphs: string[]): number[] {
  const read: WordHashes = { hashes: new Int32Array(0), count: 0 };
  for (const paragraph of paragraphs) appendWordHashes(read, paragraph);
  return [...read.hashes.slice(0, read.count)];
}

const plain = (...paragraphs: string[]) =>
  paragraphs.flatMap(paragraph => words(paragraph).map(word => wordHash(word.form)));

describe('the scan of word hashes', () => {
  it.each([
    [
      'English',
      "The harbour-master’s “plan” cost 1,200.50 euros; it didn't help — 3 of 5 left in 2019. 12 000 stayed.",
    ],
    ['French', 'L’État n’a pas cédé : « À l’œuvre », dit-elle ; ÇA coûte 3,5 %.'],
    ['German', 'Die Straße „Große Gänge“ – früher 1.200 m – heißt ÜBERALL so.'],
    ['Spanish', '¿Quién pagó 1 200 €? El niño, según José.'],
    ['Arabic', 'قال الوزير: دفعنا ٣٫٥ مليون.'],
    ['Japanese', '橋は閉鎖された。Bridge は 3.5 km。'],
    ['addresses', 'See https://a.test/b, www.c.test and first.last@d.test now.'],
    ['fractions, ligatures, invisible characters', '½ 12½ ﬁne soft\u00ADhyphen zero\u200Bwidth ŉ ŀ ĳ ſ'],
    ['decomposed accents', 'cafe\u0301 naive\u0308'],
    ['nothing', ''],
  ])('is that of words and fold: %s', (_, text) => {
    expect(scanned(text)).toEqual(plain(text));
  });

  it('is that of words and fold on any text', () => {
    fc.assert(
      fc.property(anything, anything, (one, other) => String(scanned(one, other)) === String(plain(one, other))),
      { numRuns: 5000 },
    );
  });

  it('is that of words and fold for every letter by itself, after a letter and after a digit', () => {
    for (let code = 0; code < 0x3000; code++) {
      const character = String.fromCharCode(code);
      for (const text of [character, `a${character}b`, `1${character}234 5`]) {
        if (String(scanned(text)) !== String(plain(text)))
          expect.unreachable(`U+${code.toString(16)} in ${JSON.stringify(text)}`);
      }
    }
  });
});
