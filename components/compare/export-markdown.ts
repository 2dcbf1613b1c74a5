import type { Piece } from '../diff-pieces';
import { grouped } from '../number-words';
import { universalMoment } from '../time-words';
import { webLink } from '../web-link';
import { blocks, foldWords } from './blocks';
import type { Comparison, Side } from './comparison';
import { named } from './facets';
import { columnPieces, linePieces } from './pieces-of';
import { type Row, rows } from './rows';
import { announced, outcomes, totals } from './totals';

/**
 * The comparison as Markdown (CommonMark): the sum, then each change; what is kept is counted. Foreign text is escaped.
 * What came and what went stand in the tags of HTML, which Markdown takes: its own signs mark no run that begins or ends
 * with punctuation beside a letter (CommonMark section 6.2), such as an added comma.
 */
export function comparisonMarkdown(comparison: Comparison): string {
  const { a, b, changes } = comparison;
  const notice = [announced(comparison), changes.announced.text].filter(each => each !== null);
  const parts = blocks(rows(changes), []).map(block =>
    block.kind === 'fold' ? `*${foldWords(block.rows)}*` : rowText(block.row, comparison),
  );
  return (
    [
      `# ${escaped(b.title || a.title)}`,
      `- Left: ${sideLine(a)}\n- Right: ${sideLine(b)}`,
      totals(comparison),
      ...notice.map(escaped),
      ...outcomes(changes),
      '<del>Struck through</del>: only on the left. <ins>Underlined</ins>: only on the right.',
      ...parts,
    ].join('\n\n') + '\n'
  );
}

function sideLine(side: Side): string {
  const link = webLink(side.url);
  const times = [
    side.seenAt && `seen ${universalMoment(side.seenAt)}`,
    side.publishedAt && `published ${universalMoment(side.publishedAt)} (says the page)`,
  ];
  return [side.label, side.site, ...times, side.source]
    .filter(part => part !== null)
    .map(part => escaped(String(part)))
    .concat(link === null ? [] : [`<${link}>`])
    .join(', ');
}

function rowText({ change, at }: Row, comparison: Comparison): string {
  // In one column a moved paragraph needs its words only where it stands now.
  if (change.op === 'moved' && at === 'left') return `*Here stood what is now paragraph ${grouped(change.b[0] + 1)}.*`;
  const heading = named(change, comparison.changes).join(', ');
  const notes = change.notes.length > 0 ? `\n\n*${change.notes.map(escaped).join('; ')}*` : '';
  const pieces = at === 'left' ? columnPieces(change, 'a', comparison) : linePieces(change, comparison);
  return `## ${heading}${notes}\n\n${pieces.map(marked).join('')}`;
}

function marked({ text, in: where }: Piece): string {
  const words = escaped(text);
  return { both: words, a: `<del>${words}</del>`, b: `<ins>${words}</ins>` }[where];
}

/**
 * Every sign that can begin or end markup of CommonMark or of GitHub's additions to it, bare addresses included,
 * gets a backslash (CommonMark section 2.4); line breaks become blanks, so that nothing foreign begins a line.
 */
function escaped(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]<>&#+\-.!|~=:@$^]/g, '\\$&');
}
