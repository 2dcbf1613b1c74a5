/** What the index bench does inside the browser. Every function answers plain figures. */
import { Dexie } from 'dexie';
import type { IncomingVersion } from '@/lib/model/article';
import { type Corpus, openCorpus } from '@/lib/corpus/open';
import { fingerprints } from '@/lib/fingerprint/fingerprints';
import { Generator } from '../support/generator';

const generator = new Generator();
let corpus: Corpus | null = null;
const made: { text: string; done: number }[] = [];

/** NDJSON of items `from … to`, made before the clock runs. */
function lines(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, i) => JSON.stringify(generator.item(from + i).version)).join('\n');
}

async function opened(): Promise<{ corpus: Corpus; ms: number }> {
  const start = performance.now();
  corpus ??= await openCorpus('bench');
  return { corpus, ms: performance.now() - start };
}

const bench = {
  async create(): Promise<number> {
    return (await opened()).corpus.createCorpus({ name: 'synthetic', source: 'generator', licence: 'none' });
  },

  /** Make the NDJSON of items `from … to`, in batches, to be imported next. */
  make({ from, to, batch }: { from: number; to: number; batch: number }): void {
    for (let at = from; at < to; at += batch)
      made.push({ text: lines(at, Math.min(to, at + batch)), done: Math.min(to, at + batch) });
  },

  /** Import what was made: from lines of JSON to acknowledged batches. @returns milliseconds */
  async importMade({ corpusId }: { corpusId: number }): Promise<number> {
    const { corpus } = await opened();
    const start = performance.now();
    for (const { text, done } of made.splice(0)) {
      const versions = text.split('\n').map(line => JSON.parse(line) as IncomingVersion);
      await corpus.addBatch(corpusId, versions, { job: 'bench', done });
    }
    return performance.now() - start;
  },

  async fold(): Promise<number> {
    const { corpus } = await opened();
    const start = performance.now();
    await corpus.mergeRecent();
    return performance.now() - start;
  },

  /** As the import's worker does after its end was told. */
  async settle(): Promise<void> {
    await (await opened()).corpus.compactStore(new AbortController().signal);
  },

  /** Throw away what the making of items has left, so that memory can be compared. */
  collectGarbage(): void {
    (globalThis as { gc?: () => void }).gc?.();
  },

  /** Look items up, with at most so many of their smallest fingerprints; they are made before the clock runs. */
  async ask({
    numbers,
    prints,
  }: {
    numbers: number[];
    prints: number;
  }): Promise<{ open: number; ms: number[]; found: number }> {
    const pages = numbers.map(number => fingerprints(generator.item(number).version).slice(0, prints));
    const { corpus, ms: open } = await opened();
    const ms: number[] = [];
    let found = 0;
    for (const asked of pages) {
      const start = performance.now();
      const candidates = await corpus.candidates(asked, 30);
      ms.push(performance.now() - start);
      if (candidates.length > 0) found++;
    }
    return { open, ms, found };
  },

  /** Add articles that are not there yet, one by one. */
  async addOne({ from, count }: { from: number; count: number }): Promise<number[]> {
    const { corpus } = await opened();
    const ms: number[] = [];
    for (let i = 0; i < count; i++) {
      const { version } = generator.item(from + i);
      const start = performance.now();
      await corpus.add(version, 1);
      ms.push(performance.now() - start);
    }
    return ms;
  },

  async texts({ ids }: { ids: number[][] }): Promise<number[]> {
    const { corpus } = await opened();
    const ms: number[] = [];
    for (const some of ids) {
      const start = performance.now();
      await corpus.texts(some);
      ms.push(performance.now() - start);
    }
    return ms;
  },

  async size() {
    return (await opened()).corpus.size();
  },

  async check(): Promise<{ problems: unknown[]; ms: number }> {
    const { corpus } = await opened();
    const start = performance.now();
    const problems = await corpus.check();
    return { problems: problems.slice(0, 5), ms: performance.now() - start };
  },

  /** A copy of the postings in a database of its own, for measuring what the index takes on the disk. */
  async copyPostings(): Promise<number> {
    const from = new Dexie('bench');
    await from.open();
    const postings = from.table<Uint32Array, number>('postings');
    const to = new Dexie('bench-postings');
    to.version(1).stores({ postings: '' });
    let bytes = 0;
    const keys = await postings.toCollection().primaryKeys();
    for (let at = 0; at < keys.length; at += 2048) {
      const some = keys.slice(at, at + 2048);
      const rows = (await postings.bulkGet(some)).filter(row => row !== undefined);
      bytes += rows.reduce((sum, row) => sum + row.byteLength, 0);
      await to.table('postings').bulkPut(rows, some);
    }
    from.close();
    to.close();
    return bytes;
  },

  /** The baseline: Dexie's multi-entry index on the fingerprints of each article. Stores what was made, with ids from `from` on. */
  async baselineImport({ from }: { from: number }): Promise<number> {
    const db = baseline();
    await db.open();
    const start = performance.now();
    let id = from;
    for (const { text } of made.splice(0)) {
      const versions = text.split('\n').map(line => JSON.parse(line) as IncomingVersion);
      await db
        .table('articles')
        .bulkAdd(versions.map(version => ({ ...version, id: ++id, prints: [...fingerprints(version)] })));
    }
    const ms = performance.now() - start;
    db.close();
    return ms;
  },

  async baselineAsk({ numbers, prints }: { numbers: number[]; prints: number }): Promise<number[]> {
    const db = baseline();
    await db.open();
    const ms: number[] = [];
    for (const number of numbers) {
      const asked = [...fingerprints(generator.item(number).version).slice(0, prints)];
      const start = performance.now();
      const hits = new Map<number, number>();
      // Parallel requests by key: faster than `anyOf` here, and 47 times on a browser with SQLite below.
      const found = await db.transaction('r', db.table('articles'), () =>
        Promise.all(
          asked.map(print => db.table('articles').where('prints').equals(print).primaryKeys() as Promise<number[]>),
        ),
      );
      for (const ids of found) for (const id of ids) hits.set(id, (hits.get(id) ?? 0) + 1);
      ms.push(performance.now() - start);
    }
    db.close();
    return ms;
  },
};

function baseline(): Dexie {
  const db = new Dexie('bench-baseline');
  db.version(1).stores({ articles: 'id, *prints' });
  return db;
}

export type Bench = typeof bench;

Object.assign(globalThis, { bench, ready: true });
