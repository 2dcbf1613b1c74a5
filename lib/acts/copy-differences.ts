/**
 * What copies say otherwise than the page. Asked after the report is told: comparing a dozen long copies takes as long
 * as finding them, and a reader first wants to know that there are any.
 */
import { copyDifference } from '../changes/copy-difference';
import type { CorpusReader } from '../corpus/corpus';
import type { Text } from '../model/article';
import type { AskedCopies } from '../model/asked-copies';
import type { CopyDifferences } from '../model/report';
import { copiesWithin } from './look-up/copies-within';

/** Those that the popup shows at once, twice over. */
const COMPARED_COPIES = 12;
/** UTF-16 units of copies that are compared; the page's own length stands for theirs. */
const COMPARED_UNITS = 400_000;

/** How many copies of a page are compared with it paragraph by paragraph. */
export function comparedCopies(page: Pick<Text, 'paragraphs'>): number {
  return copiesWithin(COMPARED_UNITS, COMPARED_COPIES, page);
}

/** By the ids of the versions; one that is gone is left out. */
export async function copyDifferences(
  { versions, language, ...page }: AskedCopies,
  corpus: Pick<CorpusReader, 'texts'>,
): Promise<CopyDifferences> {
  const asked = versions.slice(0, comparedCopies(page));
  const texts = await corpus.texts(asked);
  return Object.fromEntries(
    texts.flatMap((text, i) => (text === null ? [] : [[asked[i], copyDifference(page, text, language)]])),
  );
}
