import type { IncomingVersion, TextWithBeside } from '../../model/article';
import type { Database } from '../store/database';
import type { VersionRow } from '../store/rows';
import { corporaOf, deletedCorpora, isLiving } from '../store/deleted';
import { readTexts } from '../store/packs';
import { labelText } from '../version-label';

// Texts in memory at once.
const AT_ONCE = 256;

/**
 * Everything of a corpus, in order of arrival, as it can be imported again: a
 * further headline or time of the same text is a version of its own that the
 * import knows again.
 */
export async function* exportCorpus(db: Database, corpusId: number): AsyncIterable<IncomingVersion> {
  const deleted = await deletedCorpora(db);
  for (let from = 0; ;) {
    const rows = await db.versions.where(':id').above(from).limit(AT_ONCE).toArray();
    if (rows.length === 0) return;
    const own = rows.filter(row => isLiving(row, deleted) && corporaOf(row).includes(corpusId));
    const texts = await readTexts(
      db,
      own.map(row => row.id),
    );
    for (const [i, text] of texts.entries()) {
      if (text !== null) yield* incoming(own[i], text);
    }
    from = rows[rows.length - 1].id;
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
  return [first, ...titles, ...(row.seenAgainAt === undefined ? [] : [{ ...first, seenAt: row.seenAgainAt }])];
}
