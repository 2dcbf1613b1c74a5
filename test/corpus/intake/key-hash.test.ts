import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hash53 } from '@/lib/text/hash';
import { keyHash } from '@/lib/corpus/intake/key-hash';
import { key } from '@/lib/text/key';

const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('Don’t', ' – ', '1,200', '-5', '3.5', 'ÄÖ', 'ﬁ', '\u00ad', 'A', 'z', '…', 'ı', 'K'),
);

it('is the hash of the key, on whichever way', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
      const said = key(pieces.join(''));
      expect(keyHash(pieces.join(''))).toBe(said === '' ? null : hash53(said));
    }),
    { numRuns: 2000 },
  );
});

it('takes every single character as the key does', () => {
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    const said = key(`a${character}b`);
    expect(keyHash(`a${character}b`), code.toString(16)).toBe(hash53(said));
  }
});
