import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { file, gzip, readAll } from '../files';

const GOOD = { title: 'Ferry, late', text: 'The ferry, [they] said, was "late" {again}\\.' };

describe('a list of versions', () => {
  it.each<[string, string]>([
    ['on one line', JSON.stringify([GOOD, GOOD])],
    ['over many lines', JSON.stringify([GOOD, GOOD], null, 2)],
    ['one a line', `[\n${JSON.stringify(GOOD)},\n${JSON.stringify(GOOD)}\n]\n`],
    ['with a mark', `\ufeff${JSON.stringify([GOOD, GOOD])}`],
    ['never closed', `[${JSON.stringify(GOOD)},${JSON.stringify(GOOD)}`],
  ])('%s', async (_, content) => {
    for (const step of [1, 7, 65_536]) {
      const read = await readAll(file('wire.json', content, step));
      expect(read.rejected).toEqual([]);
      expect(read.versions.map(version => version.paragraphs)).toEqual([[GOOD.text], [GOOD.text]]);
      expect(read.headers.map(header => header.name)).toEqual(['wire']);
    }
  });

  it('inside of gzip', async () => {
    expect((await readAll(file('wire.json.gz', await gzip(JSON.stringify([GOOD]))))).versions).toHaveLength(1);
  });

  it('names each bad element by its line, and reads the others', async () => {
    const read = await readAll(file('a.json', `[{"text":"One."},\n{"title":"x"},\n{"text":7},\n{"text":"Two."},{"a`));
    expect(read.versions.map(version => version.paragraphs[0])).toEqual(['One.', 'Two.']);
    expect(read.rejected.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
      '2: no “paragraphs” and no “text”',
      '3: text: must be text',
      '4: JSON that is cut off (begins “{"a”)',
    ]);
  });

  it('goes on behind the element that is in already', async () => {
    const read = await readAll(file('a.json', JSON.stringify([GOOD, {}, { text: 'Last.' }])), undefined, 2);
    expect([read.versions.map(version => version.paragraphs), read.rejected]).toEqual([[['Last.']], []]);
  });

  it('of nothing says so', async () => {
    expect((await readAll(file('a.json', '[]'))).rejected[0].reason).toBe('the file is empty');
  });

  it('gives as many elements as were written, whatever is in them', async () => {
    const element = fc.record({ text: fc.string({ minLength: 1 }).map(text => `a ${text}`), more: fc.json() });
    await fc.assert(
      fc.asyncProperty(
        fc.array(element, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 50 }),
        async (all, step) => {
          const read = await readAll(file('a.json', JSON.stringify(all), step));
          expect([read.versions.length, read.rejected]).toEqual([all.length, []]);
        },
      ),
    );
  });
});
