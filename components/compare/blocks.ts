/** Rows gathered into what is shown and what is folded away. */
import type { ParagraphChange } from '@/lib/model/report';
import { isBeyond, isCosmetic, isUntouched } from '../change-sorts';
import { listed } from '../words/numbers';
import type { Words } from '../words/words';
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
    if (run.length > 0) {
      found.push({
        kind: 'fold',
        id: run[0].id,
        rows: run,
      });
    }
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

/** "9 paragraphs kept and 2 changes of punctuation only": what a fold holds. */
export function foldText(words: Words, rows: readonly Row[]): string {
  const count = (is: (change: ParagraphChange) => boolean) => rows.filter(({ change }) => is(change)).length;
  const kept = count(isUntouched);
  const cosmetic = count(isCosmetic);
  const beyond = count(isBeyond);
  const sorts = [
    ['fold-kept', kept],
    ['fold-cosmetic', cosmetic],
    ['fold-beyond', beyond],
    ['fold-filtered', rows.length - kept - cosmetic - beyond],
  ] as const;
  const told = sorts.filter(([, each]) => each > 0).map(([id, each]) => words.text(id, { count: each }));
  return listed(words, told);
}
