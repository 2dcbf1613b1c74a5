import { matchesOf } from '../text/found';
import { speakerOf } from './speakers';

/** What somebody is quoted as saying. Offsets are UTF-16, half-open, of the words between the marks. */
export interface Quotation {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Who the text around it names as speaking, as it stands there; `null` where it names nobody. */
  readonly speaker: string | null;
}

/**
 * Everything between quotation marks, in reading order; marks inside a quotation belong to it. Paragraphs may be joined by "\n".
 *
 * Knows “ ”, " ", « », » «, „ “, „ ”, ” ”, ‹ ›, ‘ ’, ' ', 「 」, 『 』, and pairs of mixed
 * style, as content systems leave them. A double mark that is not closed runs to the end of its paragraph: a
 * quotation of several paragraphs opens each and closes the last. A single mark counts when it closes only,
 * since it is the apostrophe too. Never throws; linear.
 */
export function quotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (const { from, to } of quoted(text)) {
    const speaker = speakerOf(text, from, to) ?? continued(text, found.at(-1), from);
    found.push({ text: text.slice(from, to), from, to, speaker });
  }
  return found;
}

// “…,” said Ana Lind. “…”: a quotation that follows at once in the same paragraph is hers too.
const APART = 80;

function continued(text: string, before: Quotation | undefined, from: number): string | null {
  if (!before || from - before.to > APART) return null;
  const between = text.slice(before.to, from);
  const sentences = between.match(/[.!?](?:\s|$)/g)?.length ?? 0;
  return !between.includes('\n') && sentences <= 1 ? before.speaker : null;
}

/** The stretches between quotation marks alone, without looking for who speaks. */
export function quoted(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  if (text.search(MARKS) < 0) return found;
  let start = 0;
  while (start <= text.length) {
    const end = text.indexOf('\n', start);
    inParagraph(text, start, end < 0 ? text.length : end, found);
    start = end < 0 ? text.length + 1 : end + 1;
  }
  return found;
}

interface Open {
  readonly mark: string;
  readonly from: number;
}

// What closes a quotation opened by a mark. Straight and curly marks close each other.
const CLOSERS: Record<string, string> = {
  '“': '”"“',
  '„': '“”"',
  '”': '”"',
  '"': '"”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': "’'",
  "'": "'’",
  '‚': "‘’'",
  '「': '」',
  '『': '』',
  '｢': '｣',
  '＂': '＂',
};
const SINGLE = "'‘‚‹›";
const MARKS = /['"‘’‚“”„«»‹›「」『』｢｣＂]/g;

function inParagraph(text: string, start: number, end: number, found: { from: number; to: number }[]): void {
  const open: Open[] = [];
  for (const { 0: mark, index } of matchesOf(text.slice(start, end), MARKS)) {
    const at = start + index;
    const closed = closing(text, at, end, open);
    if (closed >= 0) {
      const from = open[closed].from;
      open.length = closed;
      if (closed === 0) add(text, from, at, found);
    } else if (open.length < 8 && opens(text, at, start, end, open)) open.push({ mark, from: at + 1 });
  }
  const lasting = open.find(one => !SINGLE.includes(one.mark));
  if (lasting) add(text, lasting.from, end, found);
}

// The innermost open quotation that this mark closes; -1 for none. Unclosed single marks inside it were apostrophes.
function closing(text: string, at: number, end: number, open: readonly Open[]): number {
  const mark = text[at];
  for (let i = open.length - 1; i >= 0; i--) {
    const { mark: opener, from } = open[i];
    if (CLOSERS[opener].includes(mark)) {
      const inside = at + 1 < end && /[\p{L}\p{N}]/u.test(text[at + 1]);
      const apostrophe = inside && "'’‘".includes(mark);
      const opensAnother =
        (mark === '“' && opener === '“') ||
        (inside && at > from && '\'"”'.includes(mark) && /[\s(]/.test(text[at - 1]));
      if (!apostrophe && !opensAnother) return i;
    }
    if (!SINGLE.includes(opener)) return -1; // never close an outer double mark past an open inner one
  }
  return -1;
}

// A mark with two uses opens after a blank, dash or bracket, with something after it.
function opens(text: string, at: number, start: number, end: number, open: readonly Open[]): boolean {
  const mark = text[at];
  if (!(mark in CLOSERS)) return false;
  if (open.some(one => one.mark === mark)) return false;
  if ('“„«「『｢‚'.includes(mark)) return true;
  const before = at === start || /[\s([{—–\-:/“„«"‘]/.test(text[at - 1]);
  const after = at + 1 < end && !/\s/.test(text[at + 1]);
  const decade = SINGLE.includes(mark) && /\d/.test(text[at + 1]); // '90s
  return before && after && !decade;
}

function add(text: string, from: number, to: number, found: { from: number; to: number }[]): void {
  while (from < to && /\s/.test(text[from])) from++;
  while (to > from && /\s/.test(text[to - 1])) to--;
  if (from < to) found.push({ from, to });
}
