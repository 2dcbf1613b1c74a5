import type { Piece } from '../diff-pieces';
import { counted } from '../number-words';
import { webLink } from '../web-link';
import { blocks, foldWords } from './blocks';
import type { Comparison, Side } from './comparison';
import { named } from './facets';
import { columnPieces, linePieces, totalWords } from './pieces-of';
import { type Row, rows } from './rows';

/** The comparison as Markdown (CommonMark with strike-through): the sum, then each change; what is kept is counted. Foreign text is escaped. */
export function comparisonMarkdown(comparison: Comparison): string {
  const { a, b, changes } = comparison;
  const { added, removed } = totalWords(comparison);
  const parts = blocks(rows(changes), []).map(block => (block.kind === 'fold' ? `*${foldWords(block.rows)}*` : rowText(block.row, comparison)));
  return [
    `# ${escaped(b.title || a.title)}`,
    `- Left: ${sideLine(a)}\n- Right: ${sideLine(b)}`,
    `${changes.edited} edited, ${changes.added} added, ${changes.removed} removed, ${changes.moved} moved, ${changes.kept} kept; ${counted(added, 'word')} added, ${removed} removed.`,
    ...(changes.coarse ? ['The texts were too different to compare word by word.'] : []),
    '~~Struck through~~: only on the left. **Bold**: only on the right.',
    ...parts,
  ].join('\n\n') + '\n';
}

function sideLine(side: Side): string {
  const link = webLink(side.url);
  const times = [side.seenAt && `seen ${side.seenAt}`, side.publishedAt && `published ${side.publishedAt} (says the page)`];
  return [side.label, side.site, ...times, side.source].filter(part => part !== null).map(part => escaped(String(part))).concat(link === null ? [] : [`<${link}>`]).join(', ');
}

function rowText(row: Row, comparison: Comparison): string {
  const { change, at } = row;
  const heading = named(change, comparison.changes).join(', ');
  const notes = change.notes.length > 0 ? `\n\n*${change.notes.map(escaped).join('; ')}*` : '';
  const pieces = at === 'left' ? columnPieces(change, 'a', comparison) : linePieces(change, comparison);
  return `## ${heading}${notes}\n\n${pieces.map(marked).join('')}`;
}

// Emphasis must hug its words and cannot span lines: blanks stay outside, lines are joined.
function marked({ text, in: where }: Piece): string {
  const [, before, words, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text.replaceAll('\n', ' ')) ?? ['', '', text, ''];
  if (where === 'both' || words === '') return escaped(text.replaceAll('\n', ' '));
  return where === 'a' ? `${before}~~${escaped(words)}~~${after}` : `${before}**${escaped(words)}**${after}`;
}

/**
 * Every sign that can begin or end markup of CommonMark or of GitHub's additions to it, bare addresses included,
 * gets a backslash (CommonMark section 2.4); line breaks become blanks, so that nothing foreign begins a line.
 */
function escaped(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]<>&#+\-.!|~=:@$^]/g, '\\$&');
}
