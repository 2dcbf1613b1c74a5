/** Prove that the index equals one built from the texts, and build it anew when it does not. */
import type { Database } from '../store/database';
import type { Layout, RecentRow, VersionRow } from '../store/rows';
import { byBucket, recentRows, writeBlock } from '../index/merge-recent';
import { corporaOf, deletedCorpora, isDeleted } from '../store/deleted';
import { bitsFor, bitsOf, BLOCK, blockOf, bucketKey, type TableName } from '../index/layout';
import { alone, retried } from '../store/lock';
import { unpacked } from '../index/packed-row';
import { familyOf, memberOf } from '../store/family';
import { indexRuleId } from '../index/index-rule';
import { pieces, rebuildPostings } from './rebuild-postings';
import { sweep } from '../index/relayout';
import type { Problem, ProblemCode } from '../../model/index-problems';
import type { OnProgress } from '../corpus';
import { sealed } from '../store/seal';
import { stateOf, takeTurn } from '../store/state';

const TABLES: readonly TableName[] = ['prints', 'identity'];

/**
 * All problems found, [] when the index is whole. Reads everything, about a second for 2,000 versions; others may read
 * and add meanwhile.
 */
export async function check(db: Database, onProgress?: OnProgress, signal?: AbortSignal): Promise<Problem[]> {
  return alone(db, 'fold', async () => {
    const { state, recent } = await snapshot(db);
    const problems: Problem[] = state.probe === indexRuleId() ? [] : [{ code: 'earlier-rule', values: {} }];
    for (let block = 0; block <= blockOf(state.nextVersion - 1); block++) {
      const task = {
        layout: state.layout,
        recent,
        block,
        end: state.nextVersion,
        folded: state.folded,
        onProgress,
        signal,
      };
      problems.push(...(await checkedTwice(db, task)));
    }
    return [...problems, ...(await checkCounts(db))];
  });
}

async function snapshot(db: Database) {
  return db.transaction('r', db.meta, db.recent, async () => ({
    state: await stateOf(db),
    recent: await recentRows(db),
  }));
}

interface Task {
  readonly layout: Layout;
  readonly recent: Readonly<Record<TableName, readonly RecentRow[]>>;
  readonly block: number;
  readonly end: number;
  readonly folded: number;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

// A version that is taken back during the check looks like a problem. Where the turn has changed meanwhile, the block
// is checked once more.
async function checkedTwice(db: Database, task: Task): Promise<Problem[]> {
  const before = await stateOf(db);
  const problems = await checkBlock(db, task);
  const quiet = problems.length === 0 || (await stateOf(db)).turn === before.turn;
  return quiet ? problems : checkBlock(db, task);
}

async function checkBlock(db: Database, task: Task): Promise<Problem[]> {
  const problems: Problem[] = [];
  const expected: Record<TableName, RecentRow[]> = { prints: [], identity: [] };
  const living = new Set<number>();
  for (const { from, to } of pieces(task.block, task.end)) {
    task.signal?.throwIfAborted();
    task.onProgress?.(from, task.end);
    const { rows, prints, identity, textless, altered } = await rebuildPostings(db, from, to);
    expected.prints.push(prints);
    expected.identity.push(identity);
    for (const row of rows) living.add(row.id);
    problems.push(...textless.map(row => problem('text-lost', { version: row.id })));
    problems.push(...altered.map(row => problem('text-altered', { version: row.id })));
    problems.push(
      ...(await rowsMissingFromArticle(db, rows)).map(row =>
        problem('unknown-to-article', { article: row.articleId, version: row.id }),
      ),
    );
  }
  for (const table of TABLES)
    problems.push(...(await comparePostings(db, task, table, { expected: expected[table], living })));
  return problems;
}

function problem<C extends ProblemCode>(code: C, values: Problem<C>['values']): Problem {
  return { code, values } as Problem;
}

/** Rows whose article is not there or does not name them. */
async function rowsMissingFromArticle(db: Database, rows: readonly VersionRow[]): Promise<VersionRow[]> {
  const heads = await db.versions.bulkGet(rows.map(row => row.articleId));
  return rows.filter((row, i) => !(heads[i] !== undefined && familyOf(heads[i]).some(member => member.id === row.id)));
}

// Rows compared at once.
const BUCKETS = 1024;

async function comparePostings(
  db: Database,
  task: Task,
  table: TableName,
  what: { expected: readonly RecentRow[]; living: ReadonlySet<number> },
) {
  const { layout, block } = task;
  const recent = task.recent[table];
  const bits = bitsOf(layout, table);
  const wanted = byBucket(what.expected, block, bits);
  const beside = byBucket(recent, block, bits);
  const problems: Problem[] = [];
  for (let first = 0; first < 2 ** bits; first += BUCKETS) {
    task.signal?.throwIfAborted();
    const buckets = Array.from({ length: Math.min(BUCKETS, 2 ** bits - first) }, (_, i) => first + i);
    const rows = await db.postings.bulkGet(buckets.map(bucket => bucketKey(layout, table, bucket) + block));
    buckets.forEach((bucket, i) => {
      const isFolded = (posting: number) => block * BLOCK + (posting & 0xffff) < task.folded;
      const held = new Set([...(rows[i] === undefined ? [] : unpacked(rows[i]).subarray(1))].filter(isFolded));
      for (const posting of slice(beside, bucket)) held.add(posting);
      const should = new Set(slice(wanted, bucket));
      const lacking = [...should].filter(posting => !held.has(posting));
      const foreign = [...held].filter(
        posting => !should.has(posting) && what.living.has(block * BLOCK + (posting & 0xffff)),
      );
      const row = `${bucket}.${block}`;
      if (lacking.length > 0) {
        problems.push(
          problem('entries-lacking', {
            table,
            row,
            count: lacking.length,
          }),
        );
      }
      if (foreign.length > 0) {
        problems.push(
          problem('entries-foreign', {
            table,
            row,
            count: foreign.length,
          }),
        );
      }
    });
  }
  return problems;
}

function slice({ ends, all }: { ends: Uint32Array; all: Uint32Array }, bucket: number): Uint32Array {
  return all.subarray(bucket === 0 ? 0 : ends[bucket - 1], ends[bucket]);
}

// Counts are compared only where no writer came meanwhile.
async function checkCounts(db: Database): Promise<Problem[]> {
  const before = await stateOf(db);
  const counts = await counted(db);
  const rows = await db.corpora.toArray();
  if ((await stateOf(db)).turn !== before.turn) return [];
  return rows.flatMap(row => {
    const is = counts.get(row.id)?.versions ?? 0;
    return is === row.versions
      ? []
      : [
          problem('counts', {
            corpus: row.id,
            counted: row.versions,
            found: is,
          }),
        ];
  });
}

/** Versions and articles of each corpus, counted. */
async function counted(db: Database): Promise<Map<number, { versions: number; articles: Set<number> }>> {
  const deleted = await deletedCorpora(db);
  const counts = new Map<number, { versions: number; articles: Set<number> }>();
  for await (const row of allRows(db)) {
    if (row.gone || row.deletedAt !== undefined) continue;
    for (const corpusId of corporaOf(row).filter(id => !isDeleted({ id: row.id, corpusId: id }, deleted))) {
      const count = counts.get(corpusId) ?? { versions: 0, articles: new Set() };
      counts.set(corpusId, count);
      count.versions++;
      count.articles.add(row.articleId);
    }
  }
  return counts;
}

// Rows in one request. A cursor over a million would keep writers waiting for a minute.
const ROWS = 2048;

async function* allRows(db: Database): AsyncGenerator<VersionRow> {
  for (let from = 0; ;) {
    const rows = await db.versions.where(':id').above(from).limit(ROWS).toArray();
    if (rows.length === 0) return;
    yield* rows;
    from = rows[rows.length - 1].id;
  }
}

/**
 * Build the index anew from the texts, beside the old one, and swap the two in one transaction. Drops versions whose
 * text is lost.
 */
export async function repair(db: Database, onProgress?: OnProgress, signal?: AbortSignal): Promise<void> {
  await alone(db, 'fold', async () => {
    const { state, recent } = await snapshot(db);
    await sweep(db, state.layout.generation);
    const layout = { generation: state.layout.generation + 1, bits: bitsFor(state.nextVersion) };
    for (let block = 0; block <= blockOf(state.nextVersion - 1); block++) {
      await buildBlock(db, {
        layout,
        recent,
        block,
        end: state.nextVersion,
        folded: state.folded,
        onProgress,
        signal,
      });
    }
    await mendFamilies(db);
    await mendCounts(db);
    await retried(async () => {
      const now = await stateOf(db);
      await db.transaction('rw', db.meta, db.recent, async () => {
        await takeTurn(db, now, {
          layout,
          probe: indexRuleId(),
          folded: state.nextVersion,
        });
        await db.recent.bulkDelete(recent.keys);
      });
    });
    await sweep(db, layout.generation);
  });
}

async function buildBlock(db: Database, task: Task): Promise<void> {
  const built: Record<TableName, RecentRow[]> = { prints: [], identity: [] };
  for (const { from, to } of pieces(task.block, task.end)) {
    task.signal?.throwIfAborted();
    task.onProgress?.(from, task.end);
    const { prints, identity, textless } = await rebuildPostings(db, from, to);
    built.prints.push(prints);
    built.identity.push(identity);
    if (textless.length > 0) {
      await db.versions.bulkDelete(textless.map(row => row.id));
    }
  }
  const { layout, block, signal } = task;
  for (const table of TABLES) {
    await writeBlock(
      db,
      {
        layout,
        table,
        block,
        recent: built[table],
      },
      signal,
    );
  }
}

/** Every article knows the versions that name it; one whose first version is lost is named after it all the same. */
async function mendFamilies(db: Database): Promise<void> {
  const others = new Map<number, number[]>();
  for await (const row of allRows(db)) {
    if (row.articleId !== row.id) {
      others.set(row.articleId, [...(others.get(row.articleId) ?? []), row.id]);
    }
  }
  for (const [articleId, ids] of others) {
    await db.transaction('rw', db.versions, async () => {
      const rows = (await db.versions.bulkGet([articleId, ...ids])).filter(row => row !== undefined);
      const head = rows.find(row => row.id === articleId) ?? {
        ...rows[0],
        id: articleId,
        articleId,
        gone: true as const,
      };
      await db.versions.put(sealed({ ...head, family: rows.filter(row => !row.gone).map(memberOf) }));
    });
  }
}

async function mendCounts(db: Database): Promise<void> {
  await alone(db, 'write', async () => {
    const counts = await counted(db);
    await db.transaction('rw', db.corpora, async () => {
      for (const row of await db.corpora.toArray()) {
        const count = counts.get(row.id);
        await db.corpora.put({
          ...row,
          versions: count?.versions ?? 0,
          articles: count?.articles.size ?? 0,
        });
      }
    });
  });
}
