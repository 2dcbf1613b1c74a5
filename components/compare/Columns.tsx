import type { RefObject } from 'preact';
import type { ParagraphChange } from '@/lib/model/report';
import { Chips, shownKinds } from '../Chips';
import { isUntouched, placeBeside } from '../change-words';
import { Icon } from '../Icon';
import { languageTag } from '../language-tag';
import { grouped } from '../number-words';
import { Notes } from '../Notes';
import { Words } from '../Words';
import { type Block, foldWords } from './blocks';
import type { Comparison } from './comparison';
import { named } from './facets';
import { MoveLines } from './MoveLines';
import { columnPieces, linePieces } from './pieces-of';
import type { Row } from './rows';
import type { View } from './view';

interface Props {
  readonly comparison: Comparison;
  readonly view: View;
  readonly blocks: readonly Block[];
  /** Ids of the folds that are open. */
  readonly open: ReadonlySet<string>;
  readonly list: RefObject<HTMLOListElement | null>;
  onToggle(foldId: string): void;
  onGoTo(rowId: string): void;
}

/** Both texts, paragraph beside paragraph or one after the other. */
export function Columns(props: Props) {
  const { comparison, view, blocks, open, list, onToggle } = props;
  const showsAll = view.scope === 'all';
  return (
    <div class={`columns ${view.layout}`}>
      <ol ref={list}>
        {blocks.map(block => {
          if (block.kind === 'row') return <RowView key={block.row.id} row={block.row} {...props} />;
          const isOpen = showsAll || open.has(block.id);
          return [
            !showsAll && (
              <Fold key={`fold-${block.id}`} rows={block.rows} isOpen={isOpen} onToggle={() => onToggle(block.id)} />
            ),
            isOpen && block.rows.map(row => <RowView key={row.id} row={row} {...props} />),
          ];
        })}
      </ol>
      {view.layout === 'side' && <MoveLines list={list} moves={movedIn(comparison)} watched={[blocks, open, view]} />}
    </div>
  );
}

/** Where each move begins and ends. Paragraphs that moved together, in their order, are one move: a line for each would be a tangle. */
function movedIn({ changes }: Comparison): [string, string][] {
  const moved = changes.paragraphs.filter(({ op }) => op === 'moved');
  const goesOn = ({ a, b }: ParagraphChange) =>
    moved.some(before => before.a[0] === a[0] - 1 && before.b[0] === b[0] - 1);
  return moved.filter(change => !goesOn(change)).map(({ a, b }) => [`a${a[0]}`, `b${b[0]}`]);
}

function Fold({ rows, isOpen, onToggle }: { rows: readonly Row[]; isOpen: boolean; onToggle(): void }) {
  return (
    <li class="fold">
      <button type="button" aria-expanded={isOpen} onClick={onToggle}>
        <span>
          <Icon name={isOpen ? 'next' : 'right'} /> {foldWords(rows)}
        </span>
      </button>
    </li>
  );
}

function RowView({ row, comparison, view, onGoTo }: Props & { row: Row }) {
  const { change, id } = row;
  const isKept = isUntouched(change);
  return (
    <li
      id={id}
      class={`row ${change.op} ${row.at}${change.rewritten ? ' rewritten' : ''}`}
      tabIndex={-1}
      aria-label={isKept ? undefined : named(change, comparison.changes).join(', ')}
    >
      <div class="mid">
        {isKept ? (
          <span class="soft">{grouped(change.b[0] + 1)}</span>
        ) : (
          <Middle row={row} comparison={comparison} onGoTo={onGoTo} />
        )}
      </div>
      {row.at !== 'left' && <Notes class="row-notes" notes={change.notes} between=" · " />}
      {view.layout === 'side' ? (
        <Cells row={row} comparison={comparison} />
      ) : (
        <Line row={row} comparison={comparison} />
      )}
    </li>
  );
}

function Middle({ row, comparison, onGoTo }: { row: Row; comparison: Comparison; onGoTo(rowId: string): void }) {
  const { change, at } = row;
  const other = at === 'left' ? `b${change.b[0]}` : `a${change.a[0]}`;
  return (
    <>
      <Chips change={change} />
      {change.op === 'moved' ? (
        <button type="button" class="link-button" onClick={() => onGoTo(other)}>
          {at === 'left' ? `to ${grouped(change.b[0] + 1)}` : `from ${grouped(change.a[0] + 1)}`}
        </button>
      ) : (
        !shownKinds(change).includes('headline') && <span class="soft">{placeBeside(change, comparison.changes)}</span>
      )}
    </>
  );
}

function Cells({ row, comparison }: { row: Row; comparison: Comparison }) {
  const { change, at } = row;
  return (
    <>
      <div class="cell paper-words a" dir="auto" lang={languageTag(comparison.a.language)}>
        {at !== 'right' && <Words pieces={columnPieces(change, 'a', comparison)} />}
      </div>
      <div class="cell paper-words b" dir="auto" lang={languageTag(comparison.b.language)}>
        {at !== 'left' && <Words pieces={columnPieces(change, 'b', comparison)} />}
      </div>
    </>
  );
}

function Line({ row, comparison }: { row: Row; comparison: Comparison }) {
  const { change, at } = row;
  const pieces = at === 'left' ? columnPieces(change, 'a', comparison) : linePieces(change, comparison);
  return (
    <div
      class={change.rewritten ? 'cell line paper-words whole' : 'cell line paper-words'}
      dir="auto"
      lang={languageTag(comparison.b.language)}
    >
      <Words pieces={pieces} />
    </div>
  );
}
