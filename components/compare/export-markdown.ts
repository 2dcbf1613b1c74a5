import type { BesideReason } from '@/lib/model/article';
import { notesOf } from '@/lib/say/notes';
import { besidePieces, reasonId } from '../BesideChanges';
import type { Piece } from '../diff-pieces';
import { webLink } from '../web-link';
import { toldText } from '../words/told';
import { sourceText } from '../words/stored-words';
import type { Words } from '../words/words';
import { blocks, foldText } from './blocks';
import type { Comparison, Side } from './comparison';
import { changeTexts } from './facets';
import { columnPieces, linePieces } from './pieces-of';
import { type Row, rows } from './rows';
import { sideText } from './side-text';
import { announcedText, outcomeTexts, totalsText } from './totals';
import { universalTimes } from './universal-times';

/**
 * The comparison as Markdown (CommonMark): the sum, then each change; kept paragraphs are counted. Foreign text is
 * escaped. Added and removed words stand in the tags of HTML, which Markdown takes: its own signs mark no run that
 * begins or ends with punctuation beside a letter (CommonMark section 6.2), such as an added comma.
 */
export function comparisonMarkdown(words: Words, comparison: Comparison): string {
  const { a, b, changes } = comparison;
  const notice = [announcedText(words, comparison), changes.announced.text].filter(each => each !== null);
  const left = words.text('export-left', { side: sideLine(words, a) });
  const right = words.text('export-right', { side: sideLine(words, b) });
  const parts = [
    `# ${escaped(b.title || a.title)}`,
    `- ${left}\n- ${right}`,
    totalsText(words, comparison),
    ...notice.map(escaped),
    ...outcomeTexts(words, changes),
    legend(words),
    ...blocks(rows(changes), []).map(block =>
      block.kind === 'fold' ? `*${foldText(words, block.rows)}*` : rowText(words, block.row, comparison),
    ),
    ...besideTexts(words, comparison),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What reads otherwise beside the texts, a heading and its words each. */
function besideTexts(words: Words, { changes: { beside } }: Comparison): string[] {
  const name = (reason: BesideReason) => `${words.text('beside-title')}: ${words.text(reasonId(reason))}`;
  return beside.map(change => `## ${name(change.reason)}\n\n${besidePieces(change).map(marked).join(' ')}`);
}

/** How what came and what went is shown, each in its own tags. */
function legend(words: Words): string {
  const parts = words.parts('export-legend');
  return parts
    .map(part => (typeof part === 'string' ? part : `<${part.tag}>${part.inside.join('')}</${part.tag}>`))
    .join('');
}

function sideLine(words: Words, side: Side): string {
  const link = webLink(side.url);
  const told = [
    sideText(words, side.name),
    side.site,
    ...universalTimes(words, side),
    sourceText(words, side.source),
  ].map(escaped);
  return [...told, ...(link === null ? [] : [`<${link}>`])].join(', ');
}

function rowText(words: Words, { change, at }: Row, comparison: Comparison): string {
  // In one column a moved paragraph needs its words only where it stands now.
  if (change.op === 'moved' && at === 'left')
    return `*${words.text('export-moved-away', { number: change.b[0] + 1 })}*`;
  const heading = changeTexts(words, change, comparison.changes).join(', ');
  const notes = notesOf(change).map(note => escaped(toldText(words, note)));
  const noted = notes.length > 0 ? `\n\n*${notes.join('; ')}*` : '';
  const pieces = at === 'left' ? columnPieces(change, 'a', comparison) : linePieces(change, comparison);
  return `## ${heading}${noted}\n\n${pieces.map(marked).join('')}`;
}

function marked({ text, in: where }: Piece): string {
  const words = escaped(text);
  return {
    both: words,
    a: `<del>${words}</del>`,
    b: `<ins>${words}</ins>`,
  }[where];
}

/**
 * Every sign that can begin or end markup of CommonMark or of GitHub's additions to it, bare addresses included,
 * gets a backslash (CommonMark section 2.4); line breaks become blanks, so that nothing foreign begins a line.
 */
function escaped(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]<>&#+\-.!|~=:@$^]/g, '\\$&');
}
