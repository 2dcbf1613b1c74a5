/** What is bad is named by file, line and reason; what is good beside it is read. */
import { describe, expect, it } from 'vitest';
import { file, gzip, longFile, readAll } from './files';

const GOOD = '{"text":"The bridge is open."}';
const latin1 = (text: string) => Uint8Array.from(Array.from(text), c => c.charCodeAt(0));
const utf16 = (text: string) =>
  Uint8Array.from([0xfeff, ...Array.from(text, c => c.charCodeAt(0))].flatMap(code => [code & 255, code >> 8]));

describe('one bad line', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['truncated JSON', `${GOOD}\n{"text":"cut`, /^JSON that is cut off/],
    ['Latin-1', latin1(`${GOOD}\n{"text":"caf\u00e9"}`), /^not UTF-8: byte E9 at position 13/],
    ['2099', `${GOOD}\n{"text":"x","seenAt":"2099-01-01"}`, /^seenAt: “2099-01-01” is no time/],
    ['a nonsense time', `${GOOD}\n{"text":"x","publishedAt":"soon"}`, /^publishedAt: “soon” is no time/],
    ['a line over 4 MB', `${GOOD}\n{"text":"${'x'.repeat(4_000_000)}"}`, /^4.1 MB in one line, at most 4 MB is read$/],
    ['__proto__', `${GOOD}\n{"__proto__":{"a":1},"text":"x"}`, /^a field “__proto__”/],
    ['text without letters', `${GOOD}\n{"text":""}`, /^no text in it$/],
  ])('%s', async (_, content, reason) => {
    const read = await readAll(file('wire.ndjson', content));
    expect(read.versions).toHaveLength(1);
    expect(read.rejected).toEqual([{ file: 'wire.ndjson', line: 2, reason: expect.stringMatching(reason) }]);
  });

  it('costs the good line after it nothing', async () => {
    const read = await readAll(file('wire.ndjson', `{"text":\n${GOOD}\n\nnope\n${GOOD}`));
    expect(read.lines).toEqual([2, 5]);
    expect(read.rejected.map(row => row.line)).toEqual([1, 4]);
  });
});

describe('a bad file', () => {
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['empty', 'a.ndjson', '', /^the file is empty$/],
    ['binary called JSON', 'a.json', Uint8Array.from([127, 69, 76, 70, 2, 0, 0, 1]), /: binary data$/],
    ['HTML without text', 'a.html', '<!doctype html><html><body></body></html>', /^no article text in this page$/],
    [
      'HTML of an unknown encoding',
      'a.html',
      '<html><meta charset="klingon"><p>nuqneH</p>',
      /^unknown encoding “klingon”$/,
    ],
    [
      'HTML that is not UTF-8 and does not say what else',
      'a.html',
      latin1('<html><p>caf\u00e9</p>'),
      /^not UTF-8: byte E9/,
    ],
    ['text in Latin-1', 'a.txt', latin1('Caf\u00e9\n\nThe house opens.'), /^not UTF-8: byte E9 at position 4/],
    ['text over 4 MB', 'a.txt', 'It rained again. '.repeat(300_000), /^a text of more than 4 MB$/],
    [
      'damaged gzip',
      'a.ndjson.gz',
      Uint8Array.from([0x1f, 0x8b, 8, 0, 9, 9, 9, 9, 9, 9, 9, 9, 9]),
      /^the gzip data is damaged/,
    ],
  ])('%s', async (_, name, content, reason) => {
    const read = await readAll(file(name, content));
    expect(read.versions).toEqual([]);
    expect(read.rejected).toEqual([{ file: name, line: null, reason: expect.stringMatching(reason) }]);
  });

  it('of a newer format is refused whole', async () => {
    const read = await readAll(file('a.ndjson', `{"wireprint":3,"name":"N"}\n${GOOD}`));
    expect([read.versions, read.rejected[0].line]).toEqual([[], 1]);
  });

  it('that cannot be read is named', async () => {
    const stream = () => new ReadableStream<Uint8Array>({ pull: controller => controller.error(new Error('gone')) });
    const slice = async () => new TextEncoder().encode('{"text"');
    expect((await readAll({ name: 'a', size: 1, stream, slice })).rejected).toEqual([
      { file: 'a', line: null, reason: 'the file cannot be read (gone)' },
    ]);
  });

  it('that is a bomb is given up', async () => {
    const read = await readAll(file('a.ndjson.gz', await gzip(`${GOOD}\n${'x'.repeat(60_000_000)}`)));
    expect(read.versions).toHaveLength(1);
    expect(read.rejected.at(-1)).toMatchObject({ line: null, reason: expect.stringMatching(/200-fold/) });
  });

  it('that holds gzip inside of gzip is not opened', async () => {
    expect((await readAll(file('a.gz', await gzip(await gzip(GOOD))))).rejected[0].reason).toBe(
      'gzip inside of gzip: not opened',
    );
  });
});

it.each(['big.json', 'big.txt', 'big.html'])('200 MB of one line (%s) are not held in memory', async name => {
  const piece = new Uint8Array(1_000_000).fill(120);
  const before = process.memoryUsage();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().arrayBuffers);
  }, 5);
  const read = await readAll(longFile(name, piece, 200));
  clearInterval(watch);
  expect(read.versions).toEqual([]);
  expect(read.rejected).toHaveLength(1);
  expect(most - before.arrayBuffers).toBeLessThan(64_000_000);
});

describe('not bad at all', () => {
  it.each<[string, string | Uint8Array | Promise<Uint8Array>]>([
    ['UTF-16 with a mark', utf16(`${GOOD}\n${GOOD}\n`)],
    ['gzip', gzip(`${GOOD}\n${GOOD}\n`)],
    ['CR LF', `${GOOD}\r\n\r\n${GOOD}\r\n`],
    ['a UTF-8 mark', `\ufeff${GOOD}\n${GOOD}`],
  ])('%s', async (_, content) => {
    const read = await readAll(file('wire.ndjson', await content, 7));
    expect([read.versions.length, read.rejected]).toEqual([2, []]);
  });

  it('goes on behind the line that is in already', async () => {
    const read = await readAll(
      file('wire.ndjson', `{"wireprint":1,"name":"N"}\n${GOOD}\nnope\n${GOOD}\n`),
      undefined,
      3,
    );
    expect([read.headers[0].name, read.lines, read.rejected]).toEqual(['N', [4], []]);
  });
});
