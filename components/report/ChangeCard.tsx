import { useState } from 'preact/hooks';
import type { Changes, Edit, ParagraphChange, Report } from '@/lib/model/report';
import { notesOf } from '@/lib/say/notes';
import { Chips } from '../Chips';
import { place } from '../change-places';
import { excerpt, inlinePieces, type Piece } from '../diff-pieces';
import { languageTag } from '@/lib/basics/language-tag';
import { Notes } from '../Notes';
import { changedWords } from '../word-count';
import { Words } from '../Words';
import { Say, useWords } from '../words/Say';
import type { Words as Language } from '../words/words';

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
  const words = useWords();
  const [whole, showWhole] = useState(false);
  const isTitle = change === changes.title;
  const full = isTitle ? titlePieces(change, oldTitles, report.page.title) : piecesOf(change, changes, report);
  const short = glance(full);
  const isCut = length(short) < length(full);
  const about = [place(words, change, changes), amount(words, change, full)];
  return (
    <li class="card">
      <p class="card-head">
        <Chips change={change} />
        <span class="soft">{about.filter(Boolean).join(' · ')}</span>
      </p>
      <Notes class="card-notes" notes={notesOf(change)} between=" · " />
      <p class="paper-words card-words" dir="auto" lang={languageTag(report.page.language) ?? undefined}>
        <Words pieces={whole ? full : short} />
      </p>
      {isCut && (
        <button type="button" class="link-button small" aria-expanded={whole} onClick={() => showWhole(!whole)}>
          <Say id={whole ? 'card-less' : 'card-more'} />
        </button>
      )}
    </li>
  );
}

export function piecesOf(change: ParagraphChange, changes: Changes, report: Report): Piece[] {
  const before = change.a.map(at => changes.before[at] ?? '').join('\n');
  const after = change.b.map(at => report.page.paragraphs[at] ?? '').join('\n');
  return change.op === 'moved' && change.edits.length === 0 && !change.rewritten
    ? [{ text: after, in: 'both' }]
    : changePieces(change, before, after);
}

// The report says what changed in the headline, not which of those seen was compared: it is the one that the edits fit.
function titlePieces(change: ParagraphChange, oldTitles: readonly string[], newTitle: string): Piece[] {
  const fitting = oldTitles.find(title => fits(change.edits, title, newTitle));
  if (fitting !== undefined) return changePieces(change, fitting, newTitle);
  return changePieces({ ...change, rewritten: true }, oldTitles.at(-1) ?? '', newTitle);
}

/** Whether the stretches between the edits are equally long in both texts. */
function fits(edits: readonly Edit[], a: string, b: string): boolean {
  const ends = [...edits, { fromA: a.length, toA: a.length, fromB: b.length, toB: b.length }];
  return ends.every(({ fromA, fromB }, at) => fromA - (ends[at - 1]?.toA ?? 0) === fromB - (ends[at - 1]?.toB ?? 0));
}

function changePieces(change: ParagraphChange, before: string, after: string): Piece[] {
  if (change.edits.length > 0 && !change.rewritten) {
    return inlinePieces(before, after, change.edits);
  }
  const pieces: Piece[] = [
    { text: before, in: 'a' },
    { text: after, in: 'b' },
  ];
  return pieces.filter(({ text }) => text !== '');
}

export function glance(pieces: readonly Piece[]): Piece[] {
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

// Only where the whole paragraph came or went; elsewhere the words that are set off speak.
function amount(words: Language, { op }: ParagraphChange, pieces: readonly Piece[]): string | null {
  const { added, removed } = changedWords(pieces);
  if (op === 'added') return words.text('card-words', { count: added });
  return op === 'removed' ? words.text('card-words', { count: removed }) : null;
}
