/** A database of the first schema is opened by today's code, and the opening is cut short: nothing of it is lost. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import type { IncomingVersion } from '@/lib/model/article';
import { unpacked } from '@/lib/corpus/index/packed-row';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { Database } from '@/lib/corpus/store/database';
import { fingerprints } from '@/lib/fingerprint/fingerprints';
import { incoming, prose } from '../corpus/incoming';
import { row } from './ledger';

const STORES = { corpora: '++id', versions: 'id', texts: '', recent: '', postings: '', sites: '', jobs: '', meta: '' };
const article = (i: number): IncomingVersion =>
  incoming([prose(`story${i}`, 40)], { url: `https://paper${i % 3}.example/${i}` });
const ARTICLES = Array.from({ length: 12 }, (_, i) => article(i));

/** Writes a database as the first release did: postings in rows of plain numbers, the oldest schema. */
async function formerDatabase(name: string): Promise<void> {
  const today = await openCorpus(`${name}-today`);
  await today.addBatch(KEPT_CORPUS, ARTICLES, { job: 'j', done: ARTICLES.length });
  await today.mergeRecent();
  today.close();
  const from = new Database(`${name}-today`);
  const former = new Dexie(name);
  former.version(1).stores(STORES);
  for (const store of Object.keys(STORES)) {
    const keys = await from.table(store).toCollection().primaryKeys();
    for (const key of keys) {
      const value: unknown = await from.table(store).get(key);
      const row = store === 'postings' ? unpacked(value as Uint8Array<ArrayBuffer>) : value;
      await (former.table(store).schema.primKey.keyPath
        ? former.table(store).put(row)
        : former.table(store).put(row, key));
    }
  }
  from.close();
  former.close();
}

const ways = [
  'opened',
  'killed at once',
  'killed after a turn',
  'killed in the upgrade',
  'two windows at once',
] as const;

/** Opens while the upgrade's own transaction is aborted, as a kill leaves it. */
async function killedWhileOpening(name: string, turns: number): Promise<void> {
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (database: string, version?: number) => {
    const request = open(database, version);
    request.addEventListener('upgradeneeded', () => {
      let left = turns;
      const wait = (): unknown => (left-- > 0 ? queueMicrotask(wait) : abort(request.transaction));
      wait();
    });
    return request;
  };
  try {
    (await openCorpus(name)).close();
  } catch {
    // a kill has no words either
  } finally {
    indexedDB.open = open;
  }
}

function abort(transaction: IDBTransaction | null): void {
  try {
    transaction?.abort();
  } catch {
    // it had ended
  }
}

async function holdsAll(corpus: Corpus): Promise<boolean> {
  const { versions } = await corpus.size();
  const found = await Promise.all(ARTICLES.map(each => corpus.candidates(fingerprints(each), 3)));
  const faults = await corpus.check();
  return versions === ARTICLES.length && found.every(hits => hits.length > 0) && faults.length === 0;
}

row(
  { name: 'schema-upgrades', tries: 'openings of a database of schema 1, cut short', few: 10, all: 50 },
  async (size, tally) => {
    for (let number = 0; number < size; number++) {
      const way = ways[number % ways.length];
      const name = `former-${number}`;
      await formerDatabase(name);
      if (way === 'killed at once') await killedWhileOpening(name, 0);
      if (way === 'killed after a turn') await killedWhileOpening(name, 1);
      if (way === 'killed in the upgrade') await killedWhileOpening(name, 2 + number);
      const windows = await Promise.all([
        openCorpus(name),
        ...(way === 'two windows at once' ? [openCorpus(name)] : []),
      ]);
      await windows[0]
        .add(incoming([prose('later', 40)]), KEPT_CORPUS)
        .then(({ versionId }) => windows[0].remove(versionId));
      tally.tried(await holdsAll(windows.at(-1)!), `${way}, number ${number}`);
      for (const window of windows) window.close();
    }
  },
);
