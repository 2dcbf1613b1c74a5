import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines } from '@/lib/formats/lines';

async function split(chunks: readonly Uint8Array[], limit = 1000): Promise<(string | number)[]> {
  const all: (string | number)[] = [];
  for await (const line of lines(chunks as unknown as AsyncIterable<Uint8Array>, limit))
    all.push(line.bytes ? new TextDecoder().decode(line.bytes) : line.length);
  return all;
}
const bytes = (text: string) => new TextEncoder().encode(text);

describe('lines', () => {
  it.each<[string, string, (string | number)[]]>([
    ['nothing', '', []],
    ['one line without a break', 'a', ['a']],
    ['a break at the end makes no further line', 'a\n', ['a']],
    ['empty lines count', '\n\nb', ['', '', 'b']],
    ['CR LF', 'a\r\nb\r\n', ['a', 'b']],
    ['a line over the limit is told by its length', `a\n${'x'.repeat(1001)}\nb`, ['a', 1001, 'b']],
  ])('%s', async (_, text, expected) => {
    expect(await split([bytes(text)])).toEqual(expected);
  });

  it('gives the same lines however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', 'xyz')),
        fc.integer({ min: 1, max: 7 }),
        async (parts, step) => {
          const all = bytes(parts.join(''));
          const cut = Array.from({ length: Math.ceil(all.length / step) }, (_, i) =>
            all.subarray(i * step, (i + 1) * step),
          );
          expect(await split(cut)).toEqual(await split([all]));
        },
      ),
    );
  });
});
