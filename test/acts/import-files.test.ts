import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { IncomingVersion } from '@/lib/model/article';
import type { CorpusImporter } from '@/lib/corpus/corpus';
import { type Corpus, openCorpus } from '@/lib/corpus/open';
import { ENGLISH } from '@/components/words/english';
import { faultText } from '@/components/words/fault-words';
import { importFiles } from '@/lib/acts/import-files';
import { fileFingerprint, formerFingerprint } from '@/lib/acts/file-fingerprint';
import type { ImportProgress } from '@/lib/acts/import-progress';
import { storageFault } from '@/lib/acts/storage-fault';
import type { FileInput } from '@/lib/formats/input';
import { fault } from '@/lib/model/faults';
import { file, TOOLS } from '../formats/files';

let count = 0;
const empty = () => openCorpus(`import-${count++}`);

const line = (i: number, more = '') =>
  JSON.stringify({
    url: `https://elm.example/${i}`,
    title: `Ferry ${i}`,
    paragraphs: [`The ferry number ${i} was ${i} minutes late, said pilot${i} of berth${i}${more}.`],
  });
const ferries = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => line(from + i)).join('\n');
const HEADER = '{"wireprint":1,"name":"Ferries","source":"invented","licence":"MIT"}';

async function run(
  corpus: CorpusImporter,
  files: readonly FileInput[],
  more: { signal?: AbortSignal; onProgress?: (progress: ImportProgress) => void } = {},
): Promise<ImportProgress> {
  return importFiles({
    files,
    corpus,
    tools: TOOLS,
    keepAddresses: async addresses => addresses.length,
    signal: more.signal ?? new AbortController().signal,
    onProgress: more.onProgress ?? (() => undefined),
  });
}

/** Everything of a corpus that a reader could tell. */
async function holds(corpus: Corpus): Promise<string[]> {
  const all: string[] = [];
  for (const entry of await corpus.corpora())
    for await (const version of corpus.exportCorpus(entry.id))
      all.push(`${entry.name}: ${version.url} ${version.title} ${version.paragraphs.join(' ')}`);
  return all.sort();
}

/** A corpus that acts up at chosen calls of `addBatch`. */
function acting(corpus: Corpus, act: (versions: readonly IncomingVersion[], call: number) => void): CorpusImporter {
  let call = 0;
  return {
    corpora: () => corpus.corpora(),
    createCorpus: about => corpus.createCorpus(about),
    checkpoint: job => corpus.checkpoint(job),
    forgetCheckpoint: job => corpus.forgetCheckpoint(job),
    addBatch: async (id, versions, checkpoint) => {
      act(versions, ++call);
      return corpus.addBatch(id, versions, checkpoint);
    },
  };
}

describe('an import', () => {
  it('puts each file into the corpus that it names, and counts', async () => {
    const corpus = await empty();
    const read = await run(corpus, [
      file('a.ndjson', `${HEADER}\n${ferries(0, 5)}\nnope\n${line(1)}`),
      file('notes.txt', 'Geese\n\nThe geese have left the bridge.'),
      file('b.ndjson', `${HEADER}\n${ferries(5, 7)}`),
    ]);
    expect(read).toMatchObject({
      state: 'done',
      filesDone: 3,
      rows: 10,
      newArticles: 8,
      newVersions: 0,
      known: 1,
      rejectedCount: 1,
      fault: null,
    });
    expect(read.rejected).toEqual([
      { at: { path: ['a.ndjson'], ordinal: 7, line: 7 }, fault: fault('not-json', { begins: 'nope' }) },
    ]);
    expect(read.bytes).toBe(read.ofBytes);
    expect(
      (await corpus.corpora())
        .filter(entry => entry.versions > 0)
        .map(({ name, source, licence, versions }) => [name, source, licence, versions]),
    ).toEqual([
      ['Ferries', 'invented', 'MIT', 7],
      ['Texts', 'plain text files', 'not stated', 1],
    ]);
  });

  it('given the same file again finds all of it known', async () => {
    const corpus = await empty();
    const again = () => file('a.ndjson', `${HEADER}\n${ferries(0, 400)}`);
    await run(corpus, [again()]);
    expect(await run(corpus, [again()])).toMatchObject({ known: 400, newArticles: 0, newVersions: 0, resumedAfter: 0 });
  });

  it('makes no corpus of what is all bad', async () => {
    const corpus = await empty();
    const before = await holds(corpus);
    const read = await run(corpus, [
      file('a.ndjson', `${HEADER}\nnope\n{"text":"x","seenAt":"2099-01-01"}`),
      file('b.json', Uint8Array.from([0, 1, 2])),
      file('c.html', '<html></html>'),
    ]);
    expect([read.state, read.rejectedCount, read.newArticles]).toEqual(['done', 4, 0]);
    expect((await corpus.corpora()).map(entry => entry.name)).toEqual(['Kept by you']);
    expect(await holds(corpus)).toEqual(before);
  });

  it('does not write into what the reader keeps, whatever a file calls itself', async () => {
    const corpus = await empty();
    await run(corpus, [
      file('a.ndjson', `{"wireprint":1,"name":"Kept by you","source":"open page","licence":""}\n${line(1)}`),
    ]);
    expect((await corpus.corpora()).map(({ name, versions }) => [name, versions])).toEqual([
      ['Kept by you', 0],
      ['Kept by you', 1],
    ]);
  });

  it('keeps the first thousand complaints and counts the rest', async () => {
    const read = await run(await empty(), [file('a.ndjson', 'x\n'.repeat(1500))]);
    expect([read.rejected.length, read.rejectedCount, read.rows]).toEqual([1000, 1500, 1500]);
  });
});

describe('an interrupted import', () => {
  const big = () => file('big.ndjson', `${HEADER}\n${ferries(0, 650)}\nnope`);

  it('that was cancelled keeps what was acknowledged, goes on there, and ends like one undisturbed', async () => {
    const corpus = await empty();
    const cancel = new AbortController();
    const first = await run(
      acting(corpus, (_, call) => call === 2 && cancel.abort()),
      [big()],
      { signal: cancel.signal },
    );
    expect(first).toMatchObject({ state: 'cancelled', newArticles: 600 });
    expect(await holds(corpus)).toHaveLength(600);
    const second = await run(corpus, [big()]);
    expect(second).toMatchObject({ state: 'done', resumedAfter: 601, newArticles: 50, known: 0, rejectedCount: 1 });
    const whole = await empty();
    await run(whole, [big()]);
    expect(await holds(corpus)).toEqual(await holds(whole));
  }, 60_000);

  it.each([1, 3])(
    'that was stopped by a full disk in batch %i says so and goes on',
    async stop => {
      const corpus = await empty();
      const full = acting(corpus, (_, call) => {
        if (call === stop) throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
      });
      const first = await run(full, [big()]);
      expect(first).toMatchObject({
        state: 'failed',
        fault: { code: 'storage-full' },
        newArticles: (stop - 1) * 300,
      });
      expect(await run(corpus, [big()])).toMatchObject({
        state: 'done',
        newArticles: 650 - (stop - 1) * 300,
        known: 0,
      });
    },
    60_000,
  );

  it('does not take another file for the one that was interrupted', async () => {
    const corpus = await empty();
    const cancel = new AbortController();
    await run(
      acting(corpus, (_, call) => call === 1 && cancel.abort()),
      [big()],
      { signal: cancel.signal },
    );
    const other = file('big.ndjson', `${HEADER}\n${ferries(2000, 2010)}`);
    expect(await run(corpus, [other])).toMatchObject({ resumedAfter: 0, newArticles: 10 });
  });
});

describe('the name of a file', () => {
  const long = 'The ferry was late. '.repeat(30);
  const big = (change: string) =>
    `${HEADER}\n${ferries(0, 1500)}\n${line(1500, ` ${long}${change}`)}\n${ferries(1501, 1700)}`;

  it('changes with any byte of a small file, and not with its time', async () => {
    const names = await Promise.all(
      [
        file('a', `${'x'.repeat(100_000)}a`),
        file('a', `${'x'.repeat(100_000)}b`),
        file('b', `${'x'.repeat(100_000)}a`),
        { ...file('a', `${'x'.repeat(100_000)}a`), lastModified: 1 },
      ].map(fileFingerprint),
    );
    expect(new Set(names).size).toBe(3);
  });

  it('changes with the end, the length and the time of a large one', async () => {
    const large = (end: string) => file('a', `${'x'.repeat(34_000_000)}${end}`);
    const files = [large('a'), large('b'), large('ab'), { ...large('a'), lastModified: 1 }];
    const names = await Promise.all(files.map(fileFingerprint));
    expect(new Set(names).size).toBe(4);
  });

  it('is another where a line after the first 64 kB was edited: nothing of it is passed over', async () => {
    const corpus = await empty();
    const cancel = new AbortController();
    const interrupted = acting(corpus, (_, call) => call === 1 && cancel.abort());
    await run(interrupted, [file('big.ndjson', big('one'))], { signal: cancel.signal });
    expect(await run(corpus, [file('big.ndjson', big('two'))])).toMatchObject({ resumedAfter: 0, state: 'done' });
  }, 120_000);

  it('as earlier versions gave it still finds its checkpoint, and the checkpoint goes at the end', async () => {
    const corpus = await empty();
    const old = file('a.ndjson', `${HEADER}\n${ferries(0, 20)}`);
    const id = await corpus.createCorpus({ name: 'Ferries', source: 'invented', licence: 'MIT' });
    const job = `import/${id}/${await formerFingerprint(old)}`;
    await corpus.addBatch(id, [], { job, done: 11 });
    expect(await run(corpus, [old])).toMatchObject({ resumedAfter: 11, newArticles: 10, known: 0 });
    expect(await corpus.checkpoint(job)).toBe(0);
  });
});

it('a version that cannot be stored costs the others of its batch nothing', async () => {
  const corpus = await empty();
  const picky = acting(corpus, versions => {
    if (versions.some(version => version.title === 'Ferry 7')) throw new RangeError('a ferry too many');
  });
  const read = await run(picky, [file('a.ndjson', `${HEADER}\n${ferries(0, 20)}`)]);
  expect(read).toMatchObject({
    state: 'done',
    newArticles: 19,
    rejected: [{ at: { line: 9 }, fault: { code: 'not-stored', values: { detail: 'a ferry too many' } } }],
  });
});

it('tells how far it is, and the last word is how it ended', async () => {
  const told: ImportProgress[] = [];
  await run(await empty(), [file('a.ndjson', `${HEADER}\n${ferries(0, 700)}`, 1000)], {
    onProgress: progress => told.push(progress),
  });
  expect(told[0].state).toBe('running');
  expect(told.at(-1)).toMatchObject({ state: 'done', rows: 700 });
  expect(told.map(progress => progress.bytes)).toEqual(told.map(progress => progress.bytes).toSorted((a, b) => a - b));
});

it.each<[unknown, RegExp | null]>([
  [Object.assign(new Error(), { name: 'QuotaExceededError' }), /storage is full/],
  [Object.assign(new Error(), { name: 'AbortError', inner: { name: 'QuotaExceededError' } }), /storage is full/],
  [Object.assign(new Error(), { name: 'DataError' }), /disk may be full/],
  [Object.assign(new Error(), { name: 'AbortError' }), /disk may be full/],
  [Object.assign(new Error(), { name: 'InvalidStateError' }), /disk may be full/],
  [Object.assign(new Error(), { name: 'CorpusLostError' }), /has deleted what was stored/],
  [Object.assign(new Error(), { name: 'DatabaseClosedError' }), /newer version/],
  [Object.assign(new Error(), { name: 'OpenFailedError' }), /cannot be opened/],
  [new RangeError('ours'), null],
  [undefined, null],
])('storage fault %#', (error, expected) => {
  const found = storageFault(error);
  if (expected) expect(found && faultText(ENGLISH, found)).toMatch(expected);
  else expect(found).toBeNull();
});

describe('two windows', () => {
  it('that import the same new file have one collection of it', async () => {
    const name = `import-${count++}`;
    const windows = [await openCorpus(name), await openCorpus(name)];
    const given = () => file('ferries.ndjson', `${HEADER}\n${ferries(0, 40)}`);
    await Promise.all(windows.map(corpus => run(corpus, [given()])));
    const corpora = (await windows[0].corpora()).filter(({ versions }) => versions > 0);
    expect(corpora).toMatchObject([{ name: 'Ferries', file: 'ferries.ndjson', versions: 40 }]);
  });

  it('of which one deletes what the other fills: the import says so, and rejects no row', async () => {
    const corpus = await empty();
    let filled = 0;
    const deleting: CorpusImporter = {
      corpora: () => corpus.corpora(),
      createCorpus: async about => (filled = await corpus.createCorpus(about)),
      checkpoint: job => corpus.checkpoint(job),
      forgetCheckpoint: job => corpus.forgetCheckpoint(job),
      addBatch: async (id, versions, checkpoint) => {
        const added = await corpus.addBatch(id, versions, checkpoint);
        await corpus.deleteCorpus(filled);
        return added;
      },
    };
    const last = await run(deleting, [file('ferries.ndjson', `${HEADER}\n${ferries(0, 700)}`)]);
    expect(last).toMatchObject({ state: 'failed', rejectedCount: 0, fault: { code: 'collection-deleted' } });
  });
});
