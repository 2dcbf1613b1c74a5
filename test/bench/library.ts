/** Words of headlines among 100,000 articles: a scan of the rows as the library does it, beside an inverted index. */
import { inOrder, matching, type Row, rowOf } from '@/components/library/shelf';
import { stateFrom } from '@/components/library/view-state';
import { mulberry } from '../support/generator';
import { median, quantile } from './figures';

const COUNT = Number(process.env.BENCH_COUNT ?? 100_000);
const VOCABULARY = 50_000;
const SITES = 200;
// Words of a headline, as those of news have.
const WORDS = 9;

export function run(): { rows: readonly object[] } {
  const rows = inOrder(made(COUNT), 'seen');
  const queries = Array.from({ length: 60 }, (_, i) => queryOf(rows[Math.floor((i * rows.length) / 60)], i));
  const index = timed(() => indexOf(rows));
  const sought = { texts: new Set<number>(), copies: new Set<number>() };
  const scans = queries.map(query => timed(() => matching(rows, { ...stateFrom(''), query }, sought)));
  const lookUps = queries.map(query => timed(() => lookUp(index.result, rows, query)));
  scans.forEach(({ result }, i) => {
    if (lookUps[i].result.length !== result.length) throw new Error(`"${queries[i]}": the two ways differ`);
  });
  return {
    rows: [
      {
        [`${rows.length} articles`]: 'scan of the rows (in use)',
        'ms, p50': p(scans, 0.5),
        'ms, p95': p(scans, 0.95),
        'made in, ms': 0,
      },
      {
        [`${rows.length} articles`]: 'inverted index',
        'ms, p50': p(lookUps, 0.5),
        'ms, p95': p(lookUps, 0.95),
        'made in, ms': index.ms,
      },
    ],
  };
}

function p(measured: readonly { ms: number }[], share: number): number {
  const times = measured.map(({ ms }) => ms);
  return share === 0.5 ? median(times) : quantile(times, share);
}

function timed<T>(act: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = act();
  return { result, ms: performance.now() - start };
}

/** Rows with headlines of invented words under Zipf's law. */
function made(count: number): Row[] {
  const random = mulberry(1);
  const word = () => `w${Math.floor(VOCABULARY ** random()).toString(36)}`;
  return Array.from({ length: count }, (_, i) => {
    const titles = [Array.from({ length: WORDS }, word).join(' ')];
    const seenAt = new Date(1.7e12 + i * 60_000).toISOString();
    const version = { id: i + 1, titles, corpora: [2], seenAt, publishedAt: null, words: 600 };
    return rowOf({ id: i + 1, siteName: `Paper ${i % SITES}`, language: 'en', versions: [version] }, 1);
  });
}

/** One to three words of a headline, as a reader remembers it; the last one half typed. */
function queryOf({ title }: Row, i: number): string {
  const words = title.split(' ').slice(0, 1 + (i % 3));
  return [...words.slice(0, -1), words.at(-1)!.slice(0, 3)].join(' ');
}

type Index = ReadonlyMap<string, readonly number[]>;

/** Places of rows by word. A part of a word is looked for among all words, as the scan finds it inside of words too. */
function indexOf(rows: readonly Row[]): Index {
  const index = new Map<string, number[]>();
  rows.forEach(({ searched }, at) => {
    for (const word of new Set(searched.split(/\s+/))) {
      const places = index.get(word);
      if (places === undefined) index.set(word, [at]);
      else places.push(at);
    }
  });
  return index;
}

function lookUp(index: Index, rows: readonly Row[], query: string): Row[] {
  const sets = query.split(' ').map(part => {
    const places = new Set<number>();
    for (const [word, at] of index) if (word.includes(part)) for (const each of at) places.add(each);
    return places;
  });
  const [first, ...others] = sets.sort((a, b) => a.size - b.size);
  return [...first]
    .filter(at => others.every(set => set.has(at)))
    .sort((a, b) => a - b)
    .map(at => rows[at]);
}
