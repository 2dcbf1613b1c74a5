/** Files that were cut, flipped, mixed or poisoned: seeded, of the six formats that are read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/sources';
import { gzip } from '../formats/files';
import { pick, type Random, seeded } from './hostile-values';

const article = (i: number) => ({
  url: `https://elm.example/${i}`,
  title: `Ferry ${i} “late”`,
  paragraphs: [`The ferry of ${i} o’clock was late.`, 'Señora Quill waited on the pier.'],
  seenAt: '2026-05-01T09:00:00Z',
  declared: [{ kind: 'credit', text: 'Coast News', name: null }],
});
const ARTICLES = Array.from({ length: 12 }, (_, i) => article(i));
const LINES = ARTICLES.map(each => JSON.stringify(each));
const SNIFFED =
  "This article is from the source 'elm' and was first published or seen on .\n\nat its original source at https://elm.example/a\n\nVersion 0 Version 1\nFerry late Ferry late\n(about 1 hour later)\nIt was late.It was late.\nThe ferry is old. The ferry is very old.\nIt rained.\n";
const PAGES = join(root, 'test/fixtures/pages');
const page = readFileSync(
  join(
    PAGES,
    readdirSync(PAGES).find(name => name.endsWith('.html'))!,
  ),
  'utf8',
);

/** A whole file of each kind that is read. */
const WHOLE: readonly (readonly [name: string, content: string])[] = [
  ['a.ndjson', `{"wireprint":1,"name":"Ferries"}\n${LINES.join('\n')}\n`],
  ['a.json', JSON.stringify(ARTICLES)],
  ['b.json', JSON.stringify(ARTICLES[0])],
  ['a.html', page],
  ['a.txt', `Ferry late\n\n${'The ferry was late on Tuesday, the harbour office said. '.repeat(12)}\n\nIt rained.`],
  ['sniffed.txt', SNIFFED],
];

const POISON = [
  '"__proto__":{"polluted":true},',
  '"constructor":{"prototype":{"polluted":true}},',
  '"paragraphs":{"__proto__":{"polluted":true}},',
  '"declared":[{"__proto__":{"polluted":true}}],',
];
const BYTES = [0, 0x0a, 0x0d, 0x22, 0x3c, 0x5b, 0x7b, 0x80, 0xbf, 0xc0, 0xe2, 0xed, 0xf8, 0xfe, 0xff];
const MARKS = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xed, 0xa0, 0x80],
  [0x1f, 0x8b, 8],
  [0x50, 0x4b, 3, 4],
];

const spliced = (bytes: Uint8Array, at: number, gone: number, more: readonly number[]) =>
  Uint8Array.from([...bytes.subarray(0, at), ...more, ...bytes.subarray(at + gone)]);

const DAMAGES: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  (bytes, random) => spliced(bytes, placeIn(bytes, random), 1, [pick(BYTES, random)]),
  (bytes, random) => spliced(bytes, placeIn(bytes, random), 0, pick(MARKS, random)),
  (bytes, random) => bytes.subarray(0, placeIn(bytes, random)),
  (bytes, random) => bytes.subarray(placeIn(bytes, random)),
  (bytes, random) => spliced(bytes, placeIn(bytes, random), Math.floor(random() * 400), []),
  (bytes, random) => spliced(bytes, placeIn(bytes, random), 0, [...bytes.subarray(0, placeIn(bytes, random))]),
  (bytes, random) => spliced(bytes, placeIn(bytes, random), 0, Array<number>(2000).fill(pick(BYTES, random))),
  bytes => new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll('\n', '\r\n')),
  (bytes, random) => {
    const text = new TextDecoder().decode(bytes);
    const at = text.indexOf('{', placeIn(bytes, random));
    return new TextEncoder().encode(text.slice(0, at + 1) + pick(POISON, random) + text.slice(at + 1));
  },
];

const placeIn = (bytes: Uint8Array, random: Random) => Math.floor(random() * (bytes.length + 1));
const NAMES = ['', '.gz', '.csv', '.json', '.htm', '.bin', '.warc', '/../../x.ndjson', '__proto__'];

/** The damaged file of a number: the same in every run. */
export async function damagedFile(number: number): Promise<{ name: string; bytes: Uint8Array; random: Random }> {
  const random = seeded(number);
  const [name, content] = pick(WHOLE, random);
  let bytes: Uint8Array = new TextEncoder().encode(content);
  if (random() < 0.1) bytes = await gzip(bytes);
  for (let left = 1 + Math.floor(random() * 3); left > 0; left--) bytes = pick(DAMAGES, random)(bytes, random);
  return { name: name + pick(NAMES, random), bytes, random };
}
