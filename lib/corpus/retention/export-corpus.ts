/** Stored versions as they can be imported again, in order of arrival, a few hundred texts in memory at once. */
import type { IncomingVersion, TextWithBeside } from '../../model/article';
import { captureOf } from '../../origin/enclosed';
import type { ExportChoice, ExportedVersion } from '../corpus';
import type { Database } from '../store/database';
import type { VersionRow } from '../store/rows';
import { corporaOf, type DeletedBelow, deletedCorpora, isDeleted, isLiving } from '../store/deleted';
import { familyOf } from '../store/family';
import { readTexts } from '../store/packs';
import { labelText } from '../version-label';

// Texts in memory at once.
const AT_ONCE = 256;

/**
 * Everything of a corpus, in order of arrival, as it can be imported again: a
 * further headline or time of the same text is a version of its own that the
 * import knows again.
 */
export async function* exportCorpus(db: Database, corpusId: number): AsyncGenerator<IncomingVersion> {
  for await (const { lines } of exportVersions(db, { corpusId })) yield* lines;
}

/** See `CorpusExporter`. Only ids are kept for the second round, not texts. */
export async function* exportVersions(
  db: Database,
  what: ExportChoice,
  signal?: AbortSignal,
): AsyncGenerator<ExportedVersion> {
  const deleted = await deletedCorpora(db);
  const only = typeof what === 'object' && 'corpusId' in what ? what.corpusId : null;
  const further = new Map<number, number[]>();
  for await (const rows of rowsOf(db, what)) {
    signal?.throwIfAborted();
    const held = rows.flatMap(row => holding(row, deleted, only));
    for (const { row, corpora } of only === null ? held : []) noteFurther(further, row.id, corpora);
    yield* exported(db, held);
  }
  for (const [corpusId, ids] of further) {
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      signal?.throwIfAborted();
      const rows = await db.versions.bulkGet(ids.slice(from, from + AT_ONCE));
      const held = rows.flatMap(row => (row === undefined ? [] : holding(row, deleted, corpusId)));
      yield* exported(db, held);
    }
  }
}

/** A row with the corpora that it is exported under; the first one first. */
interface Held {
  readonly row: VersionRow;
  readonly corpora: readonly number[];
}

function holding(row: VersionRow, deleted: DeletedBelow, only: number | null): Held[] {
  if (!isLiving(row, deleted)) return [];
  const living = corporaOf(row).filter(corpusId => !isDeleted({ id: row.id, corpusId }, deleted));
  const corpora = only === null ? living : living.filter(id => id === only);
  return corpora.length === 0 ? [] : [{ row, corpora }];
}

function noteFurther(further: Map<number, number[]>, id: number, [, ...also]: readonly number[]): void {
  for (const corpusId of also) {
    const ids = further.get(corpusId);
    if (ids === undefined) further.set(corpusId, [id]);
    else ids.push(id);
  }
}

async function* exported(db: Database, held: readonly Held[]): AsyncGenerator<ExportedVersion> {
  const texts = await readTexts(
    db,
    held.map(({ row }) => row.id),
  );
  for (const [i, { row, corpora }] of held.entries()) {
    const text = texts[i];
    if (text !== null) yield { corpusId: corpora[0], lines: incoming(row, text) };
  }
}

/** Rows in pieces, ids ascending. */
async function* rowsOf(db: Database, what: ExportChoice): AsyncGenerator<VersionRow[]> {
  if (typeof what === 'object' && 'articles' in what) return yield* rowsOfArticles(db, what.articles);
  for (let from = 0; ;) {
    const rows = await db.versions.where(':id').above(from).limit(AT_ONCE).toArray();
    if (rows.length === 0) return;
    yield rows;
    from = rows[rows.length - 1].id;
  }
}

async function* rowsOfArticles(db: Database, articles: readonly number[]): AsyncGenerator<VersionRow[]> {
  const ids: number[] = [];
  for (let from = 0; from < articles.length; from += AT_ONCE) {
    const heads = await db.versions.bulkGet(articles.slice(from, from + AT_ONCE));
    for (const head of heads) if (head !== undefined) ids.push(...familyOf(head).map(({ id }) => id));
  }
  const sorted = [...new Set(ids)].sort((a, b) => a - b);
  for (let from = 0; from < sorted.length; from += AT_ONCE) {
    const rows = await db.versions.bulkGet(sorted.slice(from, from + AT_ONCE));
    yield rows.filter(row => row !== undefined);
  }
}

function incoming(row: VersionRow, { paragraphs, beside }: TextWithBeside): IncomingVersion[] {
  const first: IncomingVersion = {
    title: row.titles[0],
    paragraphs,
    url: row.url ?? null,
    site: row.siteName,
    language: row.language ?? null,
    byline: row.byline ?? null,
    publishedAt: row.publishedAt ?? null,
    modifiedAt: row.modifiedAt ?? null,
    seenAt: row.seenAt ?? null,
    label: labelText(row.label),
    order: row.order ?? null,
    source: row.source,
    extractor: row.extractor,
    partial: row.partial ?? false,
    beside,
    declared: row.declared ?? [],
  };
  const titles = row.titles.slice(1).map(title => ({ ...first, title }));
  const again = { ...first, seenAt: row.seenAgainAt ?? null, url: againAt(row) };
  return [first, ...titles, ...(row.seenAgainAt === undefined ? [] : [again])];
}

// The address of a capture says its own time: at another time the text stood at the page's address.
function againAt({ url, againUrl }: VersionRow): string | null {
  if (url === undefined || againUrl !== undefined) return againUrl ?? null;
  return captureOf(url)?.url ?? url;
}
