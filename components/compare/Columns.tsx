import type { RefObject } from 'preact';
import type { ParagraphChange } from '@/lib/model/report';
import { notesOf } from '@/lib/say/notes';
import { Chips, shownKinds } from '../Chips';
import { placeBeside } from '../change-places';
import { isUntouched } from '../change-sorts';
import { Icon } from '../Icon';
import { languageTag } from '@/lib/basics/language-tag';
import { Notes } from '../Notes';
import { Words } from '../Words';
import { grouped } from '../words/numbers';
import { Say, useWords } from '../words/Say';
import { type Block, foldText } from './blocks';
import type { Comparison } from './comparison';
import { changeTexts } from './facets';
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
          if (block.kind === 'row') {
            return <RowView key={block.row.id} row={block.row} {...props} />;
          }
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

/**
 * Where each move begins and ends. Paragraphs that moved together, in their order, are one move, since a line for each
 * would be a tangle.
 */
function movedIn({ changes }: Comparison): [string, string][] {
  const moved = changes.paragraphs.filter(({ op }) => op === 'moved');
  const goesOn = ({ a, b }: ParagraphChange) =>
    moved.some(before => before.a[0] === a[0] - 1 && before.b[0] === b[0] - 1);
  return moved.filter(change => !goesOn(change)).map(({ a, b }) => [`a${a[0]}`, `b${b[0]}`]);
}

function Fold({ rows, isOpen, onToggle }: { rows: readonly Row[]; isOpen: boolean; onToggle(): void }) {
  const words = useWords();
  return (
    <li class="fold">
      <button type="button" aria-expanded={isOpen} onClick={onToggle}>
        <span>
          <Icon name={isOpen ? 'next' : 'right'} /> {foldText(words, rows)}
        </span>
      </button>
    </li>
  );
}

function RowView({ row, comparison, view, onGoTo }: Props & { row: Row }) {
  const words = useWords();
  const { change, id } = row;
  const isKept = isUntouched(change);
  return (
    <li
      id={id}
      class={`row ${change.op} ${row.at}${change.rewritten ? ' rewritten' : ''}`}
      tabIndex={-1}
      aria-label={isKept ? undefined : changeTexts(words, change, comparison.changes).join(', ')}
    >
      <div class="mid">
        {isKept ? (
          <span class="soft">{grouped(words, change.b[0] + 1)}</span>
        ) : (
          <Middle row={row} comparison={comparison} onGoTo={onGoTo} />
        )}
      </div>
      {row.at !== 'left' && <Notes class="row-notes" notes={notesOf(change)} between=" · " />}
      {view.layout === 'side' ? (
        <Cells row={row} comparison={comparison} />
      ) : (
        <Line row={row} comparison={comparison} />
      )}
    </li>
  );
}

type MiddleProps = Pick<Props, 'comparison' | 'onGoTo'> & { readonly row: Row };

function Middle({ row, comparison, onGoTo }: MiddleProps) {
  const words = useWords();
  const { change } = row;
  const isHeadline = shownKinds(change).includes('headline');
  return (
    <>
      <Chips change={change} />
      {change.op === 'moved' && <MoveLink row={row} onGoTo={onGoTo} />}
      {change.op !== 'moved' && !isHeadline && (
        <span class="soft">{placeBeside(words, change, comparison.changes)}</span>
      )}
    </>
  );
}

/** Leads from where a moved paragraph stood to where it stands, and back. */
function MoveLink({ row: { change, at }, onGoTo }: Pick<MiddleProps, 'row' | 'onGoTo'>) {
  const [a, b] = [change.a[0], change.b[0]];
  return (
    <button type="button" class="link-button" onClick={() => onGoTo(at === 'left' ? `b${b}` : `a${a}`)}>
      {at === 'left' ? (
        <Say id="move-to" values={{ number: b + 1 }} />
      ) : (
        <Say id="move-from" values={{ number: a + 1 }} />
      )}
    </button>
  );
}

function Cells({ row, comparison }: { row: Row; comparison: Comparison }) {
  const { change, at } = row;
  return (
    <>
      <div class="cell paper-words a" dir="auto" lang={languageTag(comparison.a.language) ?? undefined}>
        {at !== 'right' && <Words pieces={columnPieces(change, 'a', comparison)} />}
      </div>
      <div class="cell paper-words b" dir="auto" lang={languageTag(comparison.b.language) ?? undefined}>
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
      lang={languageTag(comparison.b.language) ?? undefined}
    >
      <Words pieces={pieces} />
    </div>
  );
}
