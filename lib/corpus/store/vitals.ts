/** A look at the collection that takes some milliseconds, however large it is. */
import type { Vitals } from '../../model/collection';
import { hash32 } from '../../text/hash';
import type { Database } from './database';
import type { CorpusRow, TextPack, VersionRow } from './rows';
import { stateOf } from './state';
import { beginTransaction, resultOf, rowsIn } from './transactions';

/** Rows looked at, spread over all ids. A read costs some .1 ms; a lost file of the store holds far more than a row. */
const SAMPLES = 8;
/** Ids up to which rows are counted: the browser walks over every key, a millisecond for some thousand. */
const COUNTED = 5_000;

/** Read what can be said in a few reads. Rejects with the storage's own error where it cannot be read. */
export async function vitals(db: Database): Promise<Vitals> {
  const transaction = await beginTransaction(db, ['meta', 'corpora', 'versions', 'texts'], 'readonly');
  const [{ born, turn, nextVersion }, corpora] = await Promise.all([
    stateOf(transaction),
    rowsIn<CorpusRow>(transaction, 'corpora'),
  ]);
  const [samples, rows] = await Promise.all([
    Promise.all(spread(nextVersion).map(id => sampleAt(transaction, id))),
    nextVersion <= COUNTED ? resultOf<number>(transaction.objectStore('versions').count()) : null,
  ]);
  return {
    born,
    turn,
    nextVersion,
    corpora: countsOf(corpora),
    rows,
    sample: String(hash32(JSON.stringify(samples.map(({ row }) => row)))),
    textsLacking: samples.filter(({ lacksText }) => lacksText).length,
  };
}

/** Ids from the first to the last one, evenly; none twice. */
function spread(nextVersion: number): number[] {
  const last = nextVersion - 1;
  const ids = Array.from({ length: SAMPLES }, (_, i) => 1 + Math.round((i * (last - 1)) / (SAMPLES - 1)));
  return [...new Set(ids)].filter(id => id >= 1 && id <= last);
}

interface Sample {
  readonly row: VersionRow | null;
  readonly lacksText: boolean;
}

async function sampleAt(transaction: IDBTransaction, id: number): Promise<Sample> {
  const [row, [pack]] = await Promise.all([
    resultOf<VersionRow | undefined>(transaction.objectStore('versions').get(id)),
    resultOf<TextPack[]>(transaction.objectStore('texts').getAll(IDBKeyRange.lowerBound(id), 1)),
  ]);
  const isThere = row !== undefined && !row.gone;
  const hasText = pack !== undefined && pack.first <= id;
  return { row: row ?? null, lacksText: isThere && !hasText };
}

function countsOf(corpora: readonly CorpusRow[]): Record<string, number> {
  const filled = corpora.map(({ id, versions, deleted }) => [String(id), versions + (deleted?.versions ?? 0)] as const);
  return Object.fromEntries(filled.filter(([, versions]) => versions > 0));
}
