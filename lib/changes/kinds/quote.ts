import type { Quotation } from '../../facts/quotations';
import { isPronoun } from '../../facts/speakers';
import type { Note } from '../../model/report';
import type { EditInContext, EditSide, KindFinder } from './kind-finder';
import type { Reading } from './reading';

/** The words of a quotation, an omission in it, or what is put in quotation marks. */
export const quoteFinder: KindFinder = { kind: 'quote', find };

function find(edit: EditInContext): Note | null {
  const { a, b, words } = edit;
  if (a.reading.quotations.length === 0 && b.reading.quotations.length === 0) {
    return null;
  }
  const [before, after] = [quotationAt(a), quotationAt(b)];
  if (!before && !after) return null;
  if (words && isTitle(before, a.edited) && isTitle(after, b.edited)) {
    return null;
  }
  const isStyle = !words && [before, after].every((quote, i) => !quote || isWork(quote, (i === 0 ? a : b).reading));
  const quote = isStyle ? null : whatBecame(edit);
  if (!quote) return null;
  const speaker = [after?.speaker(), before?.speaker()].find(one => one && !isPronoun(one)) ?? null;
  return { kind: 'quote', before: null, after: null, quote, speaker };
}

function whatBecame({ a, b, words }: EditInContext): Note['quote'] | null {
  const [endsA, endsB] = [quotationEndsIn(a), quotationEndsIn(b)];
  if (endsA !== endsB) return endsA > endsB ? 'removed' : 'added';
  const isShortened = ELLIPSIS.test(a.edited) !== ELLIPSIS.test(b.edited);
  return words || isShortened ? 'altered' : null;
}

const ELLIPSIS = /…|\.\.\./;
const QUOTATION_MARKS = /[“”"„«»「」『』｢｣＂]/g;
/** Names of papers, films and ships seldom have more words, or characters where none are parted by blanks. By eye. */
const TITLE_WORDS = 3;
const TITLE_CHARACTERS = 6;

/**
 * Whether an edit touches no quotation, or a whole name of a paper, film or ship with its quotation marks: few words
 * that nobody says.
 */
function isTitle(quote: Quotation | null, edited: string): boolean {
  if (!quote) return true;
  if (!isShort(quote) || !edited.includes(quote.text) || quote.speaker()) {
    return false;
  }
  return (edited.match(QUOTATION_MARKS)?.length ?? 0) === 2;
}

/** Words of the name of a paper, film or ship that stands in headline case. */
const WORK_WORDS = 6;

/** Whether marks name a paper, film, ship or shop: setting such a name in marks is a matter of style. */
function isWork({ from, to, text, speaker }: Quotation, { titles }: Reading): boolean {
  if (speaker()) return false;
  if (titles.some(title => title.from < to && from < title.to)) {
    return true;
  }
  const all = text.split(/\s/);
  return all.length <= WORK_WORDS && /^\p{Lu}/u.test(text) && /^(?:\p{Lu}|\p{N}|\p{Ll}{1,3}$)/u.test(all.at(-1)!);
}

function isShort({ text }: Quotation): boolean {
  const isUnspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);
  return isUnspaced ? text.length <= TITLE_CHARACTERS : text.split(/\s/).length <= TITLE_WORDS;
}

/** How many quotations begin and end in a stretch, by their marks; those inside of others do not count. */
function quotationEndsIn({ reading, text, from, to }: EditSide): number {
  const isInside = (at: number) => from <= at && at < to;
  return reading.quotations.reduce(
    (sum, quote) => sum + Number(isInside(openingOf(quote, text))) + Number(isInside(closingOf(quote, text))),
    0,
  );
}

/** Place of the opening mark: up to two blanks may stand behind it, as in French. */
function openingOf({ from }: Quotation, text: string): number {
  const before = text.slice(Math.max(0, from - 3), from);
  return from - 1 - (before.length - before.trimEnd().length);
}

function closingOf({ to }: Quotation, text: string): number {
  return to + (/^\s*/.exec(text.slice(to, to + 3))?.[0].length ?? 0);
}

/**
 * The quotation that a stretch touches, its marks included; an empty stretch touches the one that it stands inside of.
 */
function quotationAt({ reading, from, to }: EditSide): Quotation | null {
  const isAround = (quote: Quotation) => quote.from <= from && from <= quote.to && quote.to > quote.from;
  const isTouched = (quote: Quotation) => quote.from - 1 < to && from < quote.to + 1;
  return reading.quotations.find(from === to ? isAround : isTouched) ?? null;
}
