import { isUntouched } from '../change-words';
import type { Piece } from '../diff-pieces';
import { languageTag } from '../language-tag';
import { ARROW, noteSides } from '../note-sides';
import { universalMoment } from '../time-words';
import { webLink } from '../web-link';
import { blocks, foldWords } from './blocks';
import type { Comparison, Side } from './comparison';
import { named } from './facets';
import { columnPieces } from './pieces-of';
import { type Row, rows } from './rows';
import { announced, outcomes, totals } from './totals';

// The tokens of components/tokens.css, as far as a table needs them; a file on its own cannot import.
const STYLE = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1d1b18;--soft:#5d584f;--line:#e3ded3;--wash:#eef3f8;--added:#dcefdd;--added-ink:#14532d;--removed:#f9dfdb;--removed-ink:#7a1f17}
@media(prefers-color-scheme:dark){:root{--paper:#191817;--ink:#ece8e0;--soft:#a8a296;--line:#3a3733;--wash:#1f2a35;--added:#173a22;--added-ink:#b6e5bf;--removed:#47201c;--removed-ink:#f3bdb5}}
body{margin:0 auto;max-width:76em;padding:1.5em;background:var(--paper);color:var(--ink);font:14px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
a{color:inherit}
h1{font:600 22px/1.3 Georgia,serif}
table{width:100%;border-collapse:collapse;table-layout:fixed}
th,td{padding:.6em 1em;border-block-start:1px solid var(--line);text-align:start;vertical-align:top}
td.text{font:16px/1.6 Georgia,serif;white-space:pre-line}
.mid{width:9em;color:var(--soft);font-size:12px}
.fold{background:var(--wash);color:var(--soft);text-align:center}
ins{background:var(--added);color:var(--added-ink);text-decoration:underline}
del{background:var(--removed);color:var(--removed-ink)}
`;

/**
 * The comparison as one HTML file: no script, nothing loaded, its own policy says so. Every foreign string is
 * escaped. Changes stand side by side; paragraphs that are kept are there too, folded.
 */
export function comparisonHtml(comparison: Comparison): string {
  const { a, b, changes } = comparison;
  const sums = [totals(comparison), announced(comparison), changes.announced.text, ...outcomes(changes)];
  const title = escaped(b.title || a.title || 'Comparison');
  const body = blocks(rows(changes), []).map(block =>
    block.kind === 'row' ? rowHtml(block.row, comparison) : foldHtml(block.rows, comparison),
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
<main>
<h1 dir="auto">${title}</h1>
${sums
  .filter(each => each !== null)
  .map(each => `<p dir="auto">${escaped(each)}</p>`)
  .join('\n')}
<table>
<thead><tr><th scope="col">${sideHtml(a)}</th><th class="mid" scope="col">Change</th><th scope="col">${sideHtml(b)}</th></tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</main>
</html>
`;
}

function sideHtml(side: Side): string {
  const link = webLink(side.url);
  const site =
    link === null ? escaped(side.site) : `<a href="${escaped(link)}" rel="noreferrer">${escaped(side.site)}</a>`;
  const times = [
    side.seenAt && `seen ${universalMoment(side.seenAt)}`,
    side.publishedAt && `published ${universalMoment(side.publishedAt)} (says the page)`,
    side.source,
  ];
  return [
    `<bdi>${escaped(side.label)}</bdi>`,
    `<bdi>${site}</bdi>`,
    ...times.filter(part => part !== null).map(part => `<bdi>${escaped(part)}</bdi>`),
  ].join(', ');
}

function rowHtml({ change, at }: Row, comparison: Comparison): string {
  const left = at === 'right' ? [] : columnPieces(change, 'a', comparison);
  const right = at === 'left' ? [] : columnPieces(change, 'b', comparison);
  const what = [
    ...(isUntouched(change) ? [] : named(change, comparison.changes)).map(escaped),
    ...change.notes.map(noteHtml),
  ];
  return `<tr>${textHtml(left, comparison.a)}<td class="mid" dir="ltr">${what.join('<br>')}</td>${textHtml(right, comparison.b)}</tr>`;
}

function textHtml(pieces: readonly Piece[], { language }: Side): string {
  const tag = languageTag(language); // letters, digits and hyphens only
  return `<td class="text" dir="auto"${tag === undefined ? '' : ` lang="${tag}"`}>${piecesHtml(pieces)}</td>`;
}

// As in Notes.tsx: the arrow points from old to new in every script.
function noteHtml(note: string): string {
  const sides = noteSides(note).map(escaped);
  return sides.length === 1 ? sides[0] : sides.map(side => `<bdi>${side}</bdi>`).join(ARROW);
}

// A table cannot fold rows, so that what is kept is a table inside the fold.
function foldHtml(folded: readonly Row[], comparison: Comparison): string {
  const inside = folded.map(row => rowHtml(row, comparison)).join('\n');
  return `<tr><td class="fold" colspan="3"><details><summary>${escaped(foldWords(folded))}</summary><table>${inside}</table></details></td></tr>`;
}

function piecesHtml(pieces: readonly Piece[]): string {
  const tag = { both: null, a: 'del', b: 'ins' } as const;
  return pieces
    .map(({ text, in: where }) =>
      tag[where] === null ? escaped(text) : `<${tag[where]}>${escaped(text)}</${tag[where]}>`,
    )
    .join('');
}

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => ENTITY[character]);
}
