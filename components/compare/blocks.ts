/** Rows gathered into what is shown and what is folded away. */
import type { ParagraphChange } from '@/lib/model/report';
import { isBeyond, isCosmetic, isUntouched } from '../change-words';
import { counted, listed } from '../number-words';
import { type Facet, isWanted } from './facets';
import type { Row } from './rows';

export type Block =
  | { readonly kind: 'row'; readonly row: Row }
  /** A run of rows behind a count; `id` is its first row's. */
  | { readonly kind: 'fold'; readonly id: string; readonly rows: readonly Row[] };

/** Wanted rows as they are, each run of others as one fold; in the order of the rows, none left out. */
export function blocks(rows: readonly Row[], only: readonly Facet[]): Block[] {
  const found: Block[] = [];
  let run: Row[] = [];
  const close = () => {
    if (run.length > 0) found.push({ kind: 'fold', id: run[0].id, rows: run });
    run = [];
  };
  for (const row of rows) {
    if (!isWanted(row.change, only)) {
      run.push(row);
      continue;
    }
    close();
    found.push({ kind: 'row', row });
  }
  close();
  return found;
}

/** "9 paragraphs kept and 2 cosmetic changes": what a fold holds. */
export function foldWords(rows: readonly Row[]): string {
  const count = (is: (change: ParagraphChange) => boolean) => rows.filter(({ change }) => is(change)).length;
  const [kept, cosmetic, beyond] = [count(isUntouched), count(isCosmetic), count(isBeyond)];
  const other = rows.length - kept - cosmetic - beyond;
  return listed([
    ...(kept > 0 ? [`${counted(kept, 'paragraph')} kept`] : []),
    ...(cosmetic > 0 ? [counted(cosmetic, 'cosmetic change')] : []),
    ...(beyond > 0 ? [`${counted(beyond, 'paragraph')} beyond what the other text shows`] : []),
    ...(other > 0 ? [`${counted(other, 'change')} not in this filter`] : []),
  ]);
}
