import { useState } from 'preact/hooks';
import type { Changes, Edit, ParagraphChange, Report } from '@/lib/model/report';
import { Chips } from '../Chips';
import { place } from '../change-words';
import { excerpt, inlinePieces, type Piece } from '../diff-pieces';
import { languageTag } from '../language-tag';
import { counted } from '../number-words';
import { changedWords } from '../word-count';
import { Notes } from '../Notes';
import { Words } from '../Words';

// Of an unchanged run, what is left on either side of an edit: some seven words, a line in the popup.
const CONTEXT = 44;
// Of text that is shown whole elsewhere: three lines in the popup.
const GLANCE = 150;

interface Props {
  readonly change: ParagraphChange;
  readonly changes: Changes;
  readonly report: Report;
  /** Headlines seen over the version compared with. */
  readonly oldTitles: readonly string[];
}

/** One change: what sort it is, where it stands, its words. Long text is cut until asked for. */
export function ChangeCard({ change, changes, report, oldTitles }: Props) {
  const [whole, showWhole] = useState(false);
  const full =
    change === changes.title ? titlePieces(change, oldTitles, report.page.title) : piecesOf(change, changes, report);
  const short = glance(full);
  const isCut = length(short) < length(full);
  return (
    <li class="card">
      <p class="card-head">
        <Chips change={change} />
        <span class="soft">{[place(change, changes), amount(change, full)].filter(Boolean).join(' · ')}</span>
      </p>
      <Notes class="card-notes" notes={change.notes} between="; " />
      <p class="paper-words card-words" dir="auto" lang={languageTag(report.page.language)}>
        <Words pieces={whole ? full : short} />
      </p>
      {isCut && (
        <button type="button" class="link-button small" aria-expanded={whole} onClick={() => showWhole(!whole)}>
          {whole ? 'Show less' : 'Show all of it'}
        </button>
      )}
    </li>
  );
}

function piecesOf(change: ParagraphChange, changes: Changes, report: Report): Piece[] {
  const before = change.a.map(at => changes.before[at] ?? '').join('\n');
  const after = change.b.map(at => report.page.paragraphs[at] ?? '').join('\n');
  return change.op === 'moved' && change.edits.length === 0 && !change.rewritten
    ? [{ text: after, in: 'both' }]
    : words(change, before, after);
}

// The report says what changed in the headline, not which of those seen was compared: it is the one that the edits fit.
function titlePieces(change: ParagraphChange, oldTitles: readonly string[], newTitle: string): Piece[] {
  const fitting = oldTitles.find(title => fits(change.edits, title, newTitle));
  if (fitting !== undefined) return words(change, fitting, newTitle);
  return words({ ...change, rewritten: true }, oldTitles.at(-1) ?? '', newTitle);
}

/** Whether the stretches between the edits are equally long in both texts. */
function fits(edits: readonly Edit[], a: string, b: string): boolean {
  const ends = [...edits, { fromA: a.length, toA: a.length, fromB: b.length, toB: b.length }];
  return ends.every(({ fromA, fromB }, at) => fromA - (ends[at - 1]?.toA ?? 0) === fromB - (ends[at - 1]?.toB ?? 0));
}

function words(change: ParagraphChange, before: string, after: string): Piece[] {
  if (change.edits.length > 0 && !change.rewritten) return inlinePieces(before, after, change.edits);
  const pieces: Piece[] = [
    { text: before, in: 'a' },
    { text: after, in: 'b' },
  ];
  return pieces.filter(({ text }) => text !== '');
}

function glance(pieces: readonly Piece[]): Piece[] {
  return excerpt(pieces, CONTEXT).map(piece =>
    piece.text.length <= GLANCE + CONTEXT ? piece : { ...piece, text: beginning(piece.text) },
  );
}

// Up to a blank where one is near, as in most scripts; never through a character of two units.
function beginning(text: string): string {
  const blank = text.lastIndexOf(' ', GLANCE);
  const end = blank > GLANCE - CONTEXT ? blank : GLANCE;
  return `${text
    .slice(0, end)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()} …`;
}

function length(pieces: readonly Piece[]): number {
  return pieces.reduce((total, { text }) => total + text.length, 0);
}

// Only where the whole paragraph came or went; elsewhere the marked words speak.
function amount({ op }: ParagraphChange, pieces: readonly Piece[]): string | null {
  const { added, removed } = changedWords(pieces);
  if (op === 'added') return counted(added, 'word');
  return op === 'removed' ? counted(removed, 'word') : null;
}
