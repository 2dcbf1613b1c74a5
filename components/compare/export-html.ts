import type { BesideChange } from '@/lib/model/report';
import type { Told } from '@/lib/model/said';
import { notesOf } from '@/lib/say/notes';
import { reasonId } from '../BesideChanges';
import { isUntouched } from '../change-sorts';
import type { Piece } from '../diff-pieces';
import { languageTag } from '@/lib/basics/language-tag';
import { escaped } from '../export/escaped';
import { webLink } from '../web-link';
import type { Part } from '../words/markup';
import { toldParts } from '../words/told';
import { sourceText } from '../words/stored-words';
import type { Words } from '../words/words';
import { blocks, foldText } from './blocks';
import type { Comparison, Side } from './comparison';
import { changeTexts } from './facets';
import { columnPieces } from './pieces-of';
import { type Row, rows } from './rows';
import { sideText } from './side-text';
import { announcedText, outcomeTexts, totalsText } from './totals';
import { universalTimes } from './universal-times';

// The tokens of components/tokens.css, as far as a table needs them; a file on its own cannot import.
const LIGHT = {
  paper: '#fdfcf9',
  ink: '#1d1b18',
  soft: '#5d584f',
  line: '#e3ded3',
  wash: '#eef3f8',
  added: '#dcefdd',
  'added-ink': '#14532d',
  removed: '#f9dfdb',
  'removed-ink': '#7a1f17',
};
const DARK: typeof LIGHT = {
  paper: '#191817',
  ink: '#ece8e0',
  soft: '#a8a296',
  line: '#3a3733',
  wash: '#1f2a35',
  added: '#173a22',
  'added-ink': '#b6e5bf',
  removed: '#47201c',
  'removed-ink': '#f3bdb5',
};

function tokens(theme: typeof LIGHT): string {
  return Object.entries(theme)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}

const BODY = [
  'margin:0 auto;max-width:76em;padding:1.5em;background:var(--paper);color:var(--ink)',
  'font:14px/1.5 system-ui,sans-serif;overflow-wrap:anywhere',
].join(';');
/** The look of every page that is carried away: its colours, in light and in dark, and its letters. */
export const DOCUMENT_STYLE = `
:root{color-scheme:light dark;${tokens(LIGHT)}}
@media(prefers-color-scheme:dark){:root{${tokens(DARK)}}}
body{${BODY}}
a{color:inherit}
h1{font:600 22px/1.3 Georgia,serif}
ins{background:var(--added);color:var(--added-ink);text-decoration:underline}
del{background:var(--removed);color:var(--removed-ink)}
`;
const STYLE = `${DOCUMENT_STYLE}
table{width:100%;border-collapse:collapse;table-layout:fixed}
th,td{padding:.6em 1em;border-block-start:1px solid var(--line);text-align:start;vertical-align:top}
td.text{font:16px/1.6 Georgia,serif;white-space:pre-line}
.mid{width:9em;color:var(--soft);font-size:12px}
.fold{background:var(--wash);color:var(--soft);text-align:center}
`;

/**
 * The comparison as one HTML file: no script, nothing loaded, its own policy says so. Every foreign string is
 * escaped. Changes stand side by side; paragraphs that are kept are there too, folded.
 */
export function comparisonHtml(words: Words, comparison: Comparison): string {
  const { a, b } = comparison;
  const title = escaped(b.title || a.title || words.text('export-title'));
  const sums = sumsOf(words, comparison).map(each => `<p dir="auto">${escaped(each)}</p>`);
  return `<!doctype html>
<html lang="${words.locale}" dir="${words.direction}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
<main>
<h1 dir="auto">${title}</h1>
${sums.join('\n')}
<table>
<thead>${headHtml(words, comparison)}</thead>
<tbody>
${bodyHtml(words, comparison)}
</tbody>
</table>
</main>
</html>
`;
}

/** What is said before the changes, a sentence each. */
function sumsOf(words: Words, comparison: Comparison): string[] {
  const { changes } = comparison;
  const notice = [announcedText(words, comparison), changes.announced.text].filter(each => each !== null);
  return [totalsText(words, comparison), ...notice, ...outcomeTexts(words, changes)];
}

function headHtml(words: Words, { a, b }: Comparison): string {
  const cells = [
    `<th scope="col">${sideHtml(words, a)}</th>`,
    `<th class="mid" scope="col">${escaped(words.text('export-change'))}</th>`,
    `<th scope="col">${sideHtml(words, b)}</th>`,
  ];
  return `<tr>${cells.join('')}</tr>`;
}

function bodyHtml(words: Words, comparison: Comparison): string {
  const body = blocks(rows(comparison.changes), []).map(block =>
    block.kind === 'row' ? rowHtml(words, block.row, comparison) : foldHtml(words, block.rows, comparison),
  );
  return [...body, ...comparison.changes.beside.map(change => besideHtml(words, change, comparison))].join('\n');
}

/** A block beside the texts, in a row of its own. */
function besideHtml(words: Words, { before, after, reason }: BesideChange, { a, b }: Comparison): string {
  const about = `${words.text('beside-title')}: ${words.text(reasonId(reason))}`;
  const left = before === null ? [] : ([{ text: before, in: 'a' }] as const);
  const right = after === null ? [] : ([{ text: after, in: 'b' }] as const);
  const middle = `<td class="mid" dir="${words.direction}">${escaped(about)}</td>`;
  return `<tr>${textHtml(left, a)}${middle}${textHtml(right, b)}</tr>`;
}

function sideHtml(words: Words, side: Side): string {
  const link = webLink(side.url);
  const site = escaped(side.site);
  const linked = link === null ? site : `<a href="${escaped(link)}" rel="noreferrer">${site}</a>`;
  const told = [...universalTimes(words, side), sourceText(words, side.source)].map(escaped);
  return [escaped(sideText(words, side.name)), linked, ...told].map(part => `<bdi>${part}</bdi>`).join(', ');
}

function rowHtml(words: Words, { change, at }: Row, comparison: Comparison): string {
  const { a, b, changes } = comparison;
  const left = at === 'right' ? [] : columnPieces(change, 'a', comparison);
  const right = at === 'left' ? [] : columnPieces(change, 'b', comparison);
  const about = isUntouched(change) ? [] : changeTexts(words, change, changes).map(escaped);
  const notes = notesOf(change).map(note => noteHtml(words, note));
  const middle = `<td class="mid" dir="${words.direction}">${[...about, ...notes].join('<br>')}</td>`;
  return `<tr>${textHtml(left, a)}${middle}${textHtml(right, b)}</tr>`;
}

function textHtml(pieces: readonly Piece[], { language }: Side): string {
  const tag = languageTag(language); // letters, digits and hyphens only
  return `<td class="text" dir="auto"${tag === null ? '' : ` lang="${tag}"`}>${piecesHtml(pieces)}</td>`;
}

// As in Notes.tsx: a word of the paper runs as its own writing does.
function noteHtml(words: Words, note: Told): string {
  return partsHtml(toldParts(words, note));
}

/** Only the tags that a note may have. */
function partsHtml(parts: readonly Part[]): string {
  return parts
    .map(part => {
      if (typeof part === 'string') return escaped(part);
      const inside = partsHtml(part.inside);
      return part.tag === 'bdi' ? `<bdi>${inside}</bdi>` : inside;
    })
    .join('');
}

// A table cannot fold rows, so that what is kept is a table inside the fold.
function foldHtml(words: Words, folded: readonly Row[], comparison: Comparison): string {
  const inside = folded.map(row => rowHtml(words, row, comparison)).join('\n');
  const summary = `<summary>${escaped(foldText(words, folded))}</summary>`;
  return `<tr><td class="fold" colspan="3"><details>${summary}<table>${inside}</table></details></td></tr>`;
}

function piecesHtml(pieces: readonly Piece[]): string {
  const tag = { both: null, a: 'del', b: 'ins' } as const;
  return pieces
    .map(({ text, in: where }) =>
      tag[where] === null ? escaped(text) : `<${tag[where]}>${escaped(text)}</${tag[where]}>`,
    )
    .join('');
}
