/**
 * `npm run -s eval -- test/eval/score-relate-candidates.ts [SHARED]`: which shingle size and window find what, by exhaustive postings in
 * memory. Reuters pairs by the share of their 8-grams (both directions, the 30 heaviest candidates), and a paragraph
 * that one long article (gsa18f) has taken from another, as it was and with a tenth of its words edited. Figures: `retrieval.md`.
 */
import { fingerprints, SHORT } from '../../lib/fingerprint/fingerprints';
import { shingle } from '../../lib/fingerprint/shingle';
import { winnow } from '../../lib/fingerprint/winnow';
import { appendWordHashes, type WordHashes } from '../../lib/fingerprint/word-hashes';
import { edited, random } from '../match/articles';
import { gsa18f, reuters, rows, type Document } from './score-relate-data';

const shared = process.argv[2] ?? '../shared';
const KEPT = 30;
const COMMON = 1000; // prints of more articles say nothing

type Prints = (paragraphs: readonly string[]) => Set<number>;

function scheme(size: number, window: (words: number) => number): Prints {
  return paragraphs => {
    const read: WordHashes = { hashes: new Int32Array(64), count: 0 };
    for (const paragraph of paragraphs) appendWordHashes(read, paragraph);
    const shingles = shingle(read.hashes, read.count, size);
    return new Set(winnow(shingles, window(read.count)).map(at => shingles[at]));
  };
}

interface Index {
  readonly prints: readonly Set<number>[];
  readonly postings: ReadonlyMap<number, readonly number[]>;
}

function index(documents: readonly Document[], scheme: Prints): Index {
  const prints = documents.map(({ text }) => scheme(text.paragraphs));
  const postings = new Map<number, number[]>();
  prints.forEach((set, i) => {
    for (const print of set) {
      const list = postings.get(print);
      if (list) list.push(i);
      else postings.set(print, [i]);
    }
  });
  return { prints, postings };
}

/** Documents with a print in common, heaviest first, each with how many. */
function candidates({ prints, postings }: Index, asked: ReadonlySet<number>): { id: number; hits: number }[] {
  const found = new Map<number, { id: number; hits: number; weight: number }>();
  for (const print of asked) {
    const list = postings.get(print) ?? [];
    if (list.length > COMMON) continue;
    for (const id of list) {
      const one = found.get(id) ?? { id, hits: 0, weight: 0 };
      one.hits++;
      one.weight += Math.log(prints.length / list.length);
      found.set(id, one);
    }
  }
  return [...found.values()].sort((x, y) => y.weight - x.weight);
}

function reutersRow(
  documents: readonly Document[],
  pairs: readonly { a: number; b: number; share: number }[],
  scheme: Prints,
): string {
  const built = index(documents, scheme);
  const asked = new Map(
    [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].map(id => [
      id,
      candidates(built, built.prints[id]).filter(one => one.id !== id),
    ]),
  );
  const recalls = [0.2, 0.3, 0.5, 0.8].map(least => {
    const wanted = pairs
      .filter(pair => pair.share >= least)
      .flatMap(({ a, b }) => [
        [a, b],
        [b, a],
      ]);
    return (
      wanted.filter(([from, to]) =>
        asked
          .get(from)!
          .slice(0, KEPT)
          .some(one => one.id === to),
      ).length / wanted.length
    );
  });
  const each = [...asked.values()].reduce((sum, list) => sum + list.length, 0) / asked.size;
  const prints = built.prints.reduce((sum, set) => sum + set.size, 0) / documents.length;
  return [prints.toFixed(0), ...recalls.map(share => share.toFixed(4)), each.toFixed(0)].join(' | ');
}

// A paragraph of so many words of one article, put into the middle of another, asked for as the reader would open it.
function passageRow(documents: readonly Document[], scheme: Prints): string {
  const built = index(documents, scheme);
  const cells = [
    [20, 0],
    [40, 0],
    [40, 0.1],
  ].map(([length, share]) => {
    const next = random(length + share);
    let [tried, once, twice] = [0, 0, 0];
    while (tried < 300) {
      const [from, into] = [0, 0].map(() => Math.floor(next() * documents.length));
      const words = documents[from].text.paragraphs.join(' ').split(' ');
      if (from === into || words.length < 300 || documents[into].text.paragraphs.join(' ').length < 1800) continue;
      const at = Math.floor(next() * (words.length - length));
      const taken = edited(
        { title: '', paragraphs: [words.slice(at, at + length).join(' ')] },
        share,
        tried,
      ).paragraphs;
      const { paragraphs } = documents[into].text;
      const half = Math.floor(paragraphs.length / 2);
      const hits =
        candidates(built, scheme([...paragraphs.slice(0, half), ...taken, ...paragraphs.slice(half)])).find(
          one => one.id === from,
        )?.hits ?? 0;
      tried++;
      if (hits >= 1) once++;
      if (hits >= 2) twice++;
    }
    return `${(once / tried).toFixed(3)} / ${(twice / tried).toFixed(3)}`;
  });
  return cells.join(' | ');
}

const wire = [...reuters(shared).values()];
const number = new Map(wire.map(({ id }, i) => [id, i]));
const pairs = rows(`${shared}/data/reuters21578/overlap_pairs.tsv`).map(([a, b, , share]) => ({
  a: number.get(a)!,
  b: number.get(b)!,
  share: Number(share),
}));
const long = [...gsa18f(shared).values()];

console.log(
  '| size, window | prints | ≥ .2 | ≥ .3 | ≥ .5 | ≥ .8 | candidates | 20 words, ≥ 1 / ≥ 2 hits | 40 words | 40 words, a tenth edited |',
);
console.log('|---|---|---|---|---|---|---|---|---|---|');
const schemes: [string, Prints][] = [4, 5, 6, 8].flatMap(size =>
  [2, 4, 8].map((window): [string, Prints] => [`${size}, ${window}`, scheme(size, () => window)]),
);
schemes.push(['5, 4 under 200 words, else 8', scheme(5, words => (words < 200 ? 4 : 8))]);
schemes.push([`**5, 4 under ${SHORT} words, else 8**`, paragraphs => new Set(fingerprints(paragraphs))]);
schemes.push([
  '5, 2 under 128 words, 4 under 400, else 8',
  scheme(5, words => (words < 128 ? 2 : words < 400 ? 4 : 8)),
]);
schemes.push(['6, 4 under 400 words, else 8', scheme(6, words => (words < 400 ? 4 : 8))]);
for (const [name, prints] of schemes)
  console.log(`| ${name} | ${reutersRow(wire, pairs, prints)} | ${passageRow(long, prints)} |`);
