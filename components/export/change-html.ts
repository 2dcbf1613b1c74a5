/** What changed between two versions, as a run of paragraphs; for feeds and for the history of an article. */
import { isUntouched } from '../change-sorts';
import { blocks, foldText } from '../compare/blocks';
import type { Comparison } from '../compare/comparison';
import { changeTexts } from '../compare/facets';
import { linePieces } from '../compare/pieces-of';
import { type Row, rows } from '../compare/rows';
import { announcedText, outcomeTexts, totalsText } from '../compare/totals';
import type { Piece } from '../diff-pieces';
import type { Words } from '../words/words';
import { escaped } from './escaped';

/** The sum in sentences, then each change with its words in `<ins>` and `<del>`; kept paragraphs are counted. */
export function changeHtml(words: Words, comparison: Comparison): string {
  const { changes } = comparison;
  const told = [
    totalsText(words, comparison),
    ...[announcedText(words, comparison), changes.announced.text].filter(each => each !== null),
    ...outcomeTexts(words, changes),
  ];
  const shown = blocks(rows(changes), []).flatMap(block =>
    block.kind === 'fold'
      ? [`<p><small>${escaped(foldText(words, block.rows))}</small></p>`]
      : rowHtml(words, block.row, comparison),
  );
  return [...told.map(each => `<p>${escaped(each)}</p>`), ...shown].join('\n');
}

/** Nothing for the place that a moved paragraph has left: its words are shown where they stand now. */
function rowHtml(words: Words, { change, at }: Row, comparison: Comparison): string[] {
  if (change.op === 'moved' && at === 'left') return [];
  const about = isUntouched(change) ? [] : changeTexts(words, change, comparison.changes);
  const text = linePieces(change, comparison).map(pieceHtml).join('');
  return [`<p dir="auto"><small>${escaped(about.join(', '))}</small><br>${text}</p>`];
}

const TAGS = { both: null, a: 'del', b: 'ins' } as const;

function pieceHtml({ text, in: where }: Piece): string {
  const [tag, inside] = [TAGS[where], escaped(text).replaceAll('\n', '<br>')];
  return tag === null ? inside : `<${tag}>${inside}</${tag}>`;
}
