import { lazily } from '../basics/lazily';
import type { Language } from '../languages/schema';
import { matchesOf } from '../text/found';
import { speakerOf } from './speakers';

/** What somebody is quoted as saying. Offsets are UTF-16, half-open, of the words between the marks. */
export interface Quotation {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /**
   * Who the text around it names as speaking, as it stands there; `null` where it names nobody. Looked for when first
   * asked: few quotations of a page are, and the patterns of all languages take 15 ms to make.
   */
  speaker(): string | null;
}

/**
 * Everything between quotation marks, in reading order; marks inside a quotation belong to it. Paragraphs may be joined
 * by "\n".
 *
 * Knows “ ”, " ", « », » «, „ “, „ ”, ” ”, ‹ ›, ‘ ’, ' ', 「 」, 『 』, and pairs of mixed
 * style, as content systems leave them. A double mark that is not closed runs to the end of its paragraph: a
 * quotation of several paragraphs opens each and closes the last. A single mark counts when it closes only,
 * since it is the apostrophe too. Never throws; linear.
 */
export function quotations(text: string, language: Language | null = null): Quotation[] {
  const found: Quotation[] = [];
  let row = 0;
  for (const { from, to } of quoted(text)) {
    const before = found.at(-1);
    row = before !== undefined && isContinued(text, before, from) ? row + 1 : 0;
    const told = row > 0 && row <= LONGEST_ROW ? before : undefined;
    found.push({
      text: text.slice(from, to),
      from,
      to,
      speaker: lazily(() => speakerOf(text, { from, to }, language) ?? told?.speaker() ?? null),
    });
  }
  return found;
}

// “…,” said Ana Lind. “…”: a quotation that follows at once in the same paragraph is hers too.
const APART = 80;
// Quotations in a row that take their speaker from the one before: each asks the one before it, so that thousands, as a
// text of nothing but marks has, would use up the stack. Nobody is quoted so often in one paragraph.
const LONGEST_ROW = 100;

function isContinued(text: string, before: Quotation, from: number): boolean {
  if (from - before.to > APART) return false;
  const between = text.slice(before.to, from);
  const sentences = between.match(/[.!?](?:\s|$)/g)?.length ?? 0;
  return !between.includes('\n') && sentences <= 1;
}

/** The stretches between quotation marks alone, without looking for who speaks. */
export function quoted(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  if (text.search(MARKS) < 0) return found;
  let start = 0;
  while (start <= text.length) {
    const end = text.indexOf('\n', start);
    inParagraph(
      {
        text,
        start,
        end: end < 0 ? text.length : end,
      },
      found,
    );
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
/** Marks that do nothing but open. */
const OPENERS = '“„«「『｢‚';
/** Quotations inside quotations that are followed; deeper ones are set by mistake. */
const DEEPEST = 8;

/** A paragraph of the text. Offsets are those of the text. */
interface Paragraph {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function inParagraph(paragraph: Paragraph, found: { from: number; to: number }[]): void {
  const { text, start, end } = paragraph;
  const open: Open[] = [];
  for (const { 0: mark, index } of matchesOf(text.slice(start, end), MARKS)) {
    const at = start + index;
    const closed = closing(paragraph, at, open);
    if (closed >= 0) {
      const { from } = open[closed];
      open.length = closed;
      if (closed === 0) add(text, from, at, found);
    } else if (open.length < DEEPEST && opens(paragraph, at, open)) {
      open.push({ mark, from: at + 1 });
    }
  }
  const lasting = open.find(one => !SINGLE.includes(one.mark));
  if (lasting) add(text, lasting.from, end, found);
}

// The innermost open quotation that this mark closes; -1 for none. Unclosed single marks inside it were apostrophes.
function closing(paragraph: Paragraph, at: number, open: readonly Open[]): number {
  const mark = paragraph.text[at];
  for (let i = open.length - 1; i >= 0; i--) {
    const mayClose = CLOSERS[open[i].mark].includes(mark);
    if (mayClose && !isApostrophe(paragraph, at) && !opensAnother(paragraph, at, open[i])) {
      return i;
    }
    if (!SINGLE.includes(open[i].mark)) return -1; // never close an outer double mark past an open inner one
  }
  return -1;
}

/** A letter or digit stands right behind the mark. */
function isInside({ text, end }: Paragraph, at: number): boolean {
  return at + 1 < end && /[\p{L}\p{N}]/u.test(text[at + 1]);
}

function isApostrophe(paragraph: Paragraph, at: number): boolean {
  return "'’‘".includes(paragraph.text[at]) && isInside(paragraph, at);
}

/** A second “ opens, and so does a mark between a blank and a letter. */
function opensAnother(paragraph: Paragraph, at: number, { mark: opener, from }: Open): boolean {
  const mark = paragraph.text[at];
  if (mark === '“' && opener === '“') return true;
  return at > from && '\'"”'.includes(mark) && /[\s(]/.test(paragraph.text[at - 1]) && isInside(paragraph, at);
}

// A mark with two uses opens after a blank, dash or bracket, with something after it.
function opens({ text, start, end }: Paragraph, at: number, open: readonly Open[]): boolean {
  const mark = text[at];
  if (!(mark in CLOSERS) || open.some(one => one.mark === mark)) {
    return false;
  }
  if (OPENERS.includes(mark)) return true;
  const isAfterGap = at === start || /[\s([{—–\-:/“„«"‘]/.test(text[at - 1]);
  const hasContent = at + 1 < end && !/\s/.test(text[at + 1]);
  return isAfterGap && hasContent && !isDecade(text, at);
}

/** '90s */
const isDecade = (text: string, at: number) => SINGLE.includes(text[at]) && /\d/.test(text[at + 1]);

function add(text: string, from: number, to: number, found: { from: number; to: number }[]): void {
  while (from < to && /\s/.test(text[from])) from++;
  while (to > from && /\s/.test(text[to - 1])) {
    to--;
  }
  if (from < to) found.push({ from, to });
}
