/** Small files that open into large ones, and others of a size or depth that no article has. */
import { gzipSync } from 'node:zlib';
import { file, longFile, readAll } from '../formats/files';
import type { FileInput } from '@/lib/formats/input';
import { pick, seeded } from './hostile-values';
import { row } from './ledger';

const MB = 1_000_000;

function nested(times: number): Uint8Array {
  let bytes: Uint8Array = new Uint8Array(20 * MB);
  for (let i = 0; i < times; i++) bytes = gzipSync(bytes, { level: 9 });
  return bytes;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

const BOMBS: readonly (readonly [what: string, make: (scale: number) => FileInput])[] = [
  ['one line without end', scale => file('a.ndjson.gz', gzipSync(new Uint8Array(scale * 40 * MB).fill(120)))],
  ['zeros', scale => file('a.gz', gzipSync(new Uint8Array(scale * 40 * MB)))],
  ['gzip in gzip', scale => file('a.gz.gz', nested(2 + scale))],
  ['many members', scale => file('a.gz', Buffer.concat(Array(scale * 3000).fill(gzipSync('{"title":"x"}\n'))))],
  ['empty lines', scale => longFile('a.ndjson', new Uint8Array(MB).fill(10), scale * 20)],
  ['a deep array', scale => file('a.json', bytesOf('['.repeat(scale * MB)))],
  ['a deep object', scale => file('a.json', bytesOf('{"a":'.repeat(scale * 200_000)))],
  ['deep in a line', scale => file('a.ndjson', bytesOf(`{"title":"x","paragraphs":${'['.repeat(scale * 300_000)}`))],
  [
    'many keys',
    scale => file('a.ndjson', bytesOf(`{${Array.from({ length: scale * 60_000 }, (_, i) => `"k${i}":1`).join(',')}}`)),
  ],
  [
    'many paragraphs',
    scale =>
      file('a.ndjson', bytesOf(JSON.stringify({ title: 'x', paragraphs: Array(scale * 60_000).fill('It rained.') }))),
  ],
  ['escapes', scale => file('a.ndjson', bytesOf(`{"title":"${'\\u0041'.repeat(scale * 200_000)}"}`))],
  ['quotation marks', scale => file('a.csv', bytesOf('"'.repeat(scale * 2 * MB)))],
  [
    'open tags',
    scale => file('a.ndjson', bytesOf(JSON.stringify({ title: 'x', paragraphs: ['<p'.repeat(scale * 200_000)] }))),
  ],
  [
    'open entities',
    scale => file('a.ndjson', bytesOf(JSON.stringify({ title: 'x', paragraphs: ['&'.repeat(scale * MB)] }))),
  ],
  ['open comments before a page', scale => file('a.html', bytesOf(`${'<!--'.repeat(scale * 100_000)}<p>x`))],
  ['blanks before a page', scale => file('a.html', bytesOf(`${'\t'.repeat(scale * MB)}.`))],
];

/** Longest stop of the reader, on a busy machine. */
const PATIENCE_MS = 8_000;
// What the reader may hold at once, a file's own bytes aside. Measured: 40 MB for the worst of these.
const HEAP = 160 * MB;

row(
  { name: 'bombs', tries: 'files that open into 40 to 120 MB, or go a million deep', few: 16, all: 48 },
  async (size, tally) => {
    for (let number = 0; number < size; number++) {
      const [what, make] = number < BOMBS.length ? BOMBS[number] : pick(BOMBS, seeded(number));
      const bomb = make(1 + Math.floor(number / BOMBS.length));
      const from = performance.now();
      const before = process.memoryUsage().heapUsed;
      try {
        await readAll(bomb);
        const ms = performance.now() - from;
        const grown = process.memoryUsage().heapUsed - before;
        tally.tried(
          ms < PATIENCE_MS && grown < HEAP,
          `${what}, number ${number}: ${Math.round(ms)} ms, ${Math.round(grown / MB)} MB`,
        );
      } catch (error) {
        tally.tried(false, `${what}, number ${number}: ${String(error)}`);
      }
    }
  },
);
