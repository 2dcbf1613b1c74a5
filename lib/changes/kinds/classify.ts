import type { Kind } from '../../model/report';
import type { Found } from '../../text/found';
import type { Quotation } from '../../facts/quotations';
import { isPronoun } from '../../facts/speakers';
import { weightOf } from '../../languages/detect';
import type { Language } from '../../languages/schema';
import { byWeight } from './kinds';
import { areOpposites } from './opposites';
import type { Reading } from './reading';
import { replacedName } from './replacement';
import { respelledKatakana, respelling } from './respelling';
import { attributionNote, isPartOfName, sourceIn, touches } from './speaker-change';
import type { RawEdit } from '../diff/word-edits';

/** What one edit changed, and in words, where a few words can say it. */
export interface Classified {
  readonly kinds: readonly Kind[];
  /** Each with the kind that it is about. */
  readonly notes: readonly { readonly kind: Kind; readonly text: string }[];
}

/** What stood in an edit before and stands in it after, without what is in both. */
interface Difference {
  readonly gone: readonly Found[];
  readonly come: readonly Found[];
}

/** What kinds of thing an edit changed. `a` and `b`: what stands in the two texts that its offsets are into. */
export function classify(edit: RawEdit, a: Reading, b: Reading, moved: ReadonlySet<string>): Classified {
  const found: Classified['notes'][number][] = [];
  const note = (kind: Kind, text: string) => found.push({ kind, text });
  const between = (of: (side: Reading) => readonly Found[]) => difference(edit, of(a), of(b));

  const sides = [a.text.slice(edit.fromA, edit.toA), b.text.slice(edit.fromB, edit.toB)];
  const source = edit.words && (sides[0].trim() === '' || sides[1].trim() === '') ? sourceIn(edit, a, b) : null;
  const numbers = edit.words && !source ? numberDifference(edit, a, b) : NONE;
  if (isAny(numbers)) note('number', numberNote(numbers, a, b));
  else if (isDual(sides[0], sides[1])) note('number', sides.join(' → '));
  else if (!edit.words && signTurned(sides[0], sides[1]) && /^\s?\p{Nd}/u.test(b.text.slice(edit.toB, edit.toB + 2)))
    note('number', sides.map(side => side.trim()).join(' → '));
  const negations = edit.words || respaced(edit, a, b) ? between(side => side.negations) : NONE;
  // "did not" → "never did" turns nothing round.
  if (negations.gone.length !== negations.come.length) note('negation', addedOrRemoved(negations));
  else if (edit.words && areOpposites(sides[0], sides[1])) note('negation', `${sides[0]} → ${sides[1]}`);
  const quote = quoteNote(edit, a, b);
  if (quote) note('quote', quote);
  if (edit.words) {
    const dates = between(side => side.dates);
    if (isAny(dates)) note('date', arrow(dates, a, b));
    const names = between(side => side.names.filter(name => !moved.has(name.form)));
    if (isAny(names)) note('name', arrow(names, a, b));
    const hedges = between(side => side.hedges);
    const doubt = hedges.gone.length !== hedges.come.length; // "serait" → "seraient" is the same doubt
    if (doubt) note('hedge', addedOrRemoved(hedges));
    const respelt = respeltName(
      edit,
      a,
      b,
      found.map(({ kind }) => kind),
    );
    if (respelt && !isAny(names)) note('name', respelt.join(' → '));
    // A count or a hedge beside the speaker is that, and not another speaker; nor is a name spelt otherwise (unknown kanji may be another's).
    const aside = isAny(dates) || doubt || isAny(numbers) || isAny(negations);
    const sameOne = respelt !== null && !/\p{sc=Han}/u.test(respelt[0]);
    const speaker =
      sameOne || (aside && !isAny(names) && !source) || (isAny(names) && isPartOfName(edit, a, b))
        ? null
        : attributionNote(edit, a, b);
    if (speaker) note('attribution', speaker);
  }
  if (found.length > 0) return { kinds: byWeight(found.map(one => one.kind)), notes: found };
  return { kinds: [edit.words ? 'wording' : 'cosmetic'], notes: [] };
}

/** A name that its surroundings do not tell, or do, spelt otherwise; `null` beside other kinds, whose words are alike too ("June", "July"). */
function respeltName(
  { fromA, toA, fromB, toB }: RawEdit,
  a: Reading,
  b: Reading,
  kinds: readonly Kind[],
): [string, string] | null {
  const [one, other] = [
    { text: a.text, from: fromA, to: toA },
    { text: b.text, from: fromB, to: toB },
  ];
  const only = (...those: Kind[]) => kinds.every(kind => those.includes(kind));
  return kinds.length === 0
    ? (respelling(one, other, a.language) ?? replacedName(one, other, a.language))
    : only('quote', 'name')
      ? respelling(one, other, a.language)
      : only('quote', 'name', 'date')
        ? respelledKatakana(one, other)
        : null;
}

/**
 * Names that are only taken out at one place of a change and only put in at another:
 * the phrase moved. Where both happen at one place ("Lee beat Ray" → "Ray beat Lee"), they count.
 */
export function movedNames(edits: readonly RawEdit[], a: Reading, b: Reading): Set<string> {
  const gone = new Set<string>();
  const come = new Set<string>();
  if (edits.length < 2) return gone; // it must go at one place and come at another
  for (const edit of edits) {
    const names = difference(edit, a.names, b.names);
    if (names.come.length === 0) names.gone.forEach(name => gone.add(name.form));
    if (names.gone.length === 0) names.come.forEach(name => come.add(name.form));
  }
  return new Set([...gone].filter(form => come.has(form)));
}

const NONE: Difference = { gone: [], come: [] };

// "not able" → "notable": no letter differs, and yet.
function respaced(edit: RawEdit, a: Reading, b: Reading): boolean {
  const blanks = (text: string) => text.match(/\s/g)?.length ?? 0;
  return blanks(a.text.slice(edit.fromA, edit.toA)) !== blanks(b.text.slice(edit.fromB, edit.toB));
}

const isAny = ({ gone, come }: Difference) => gone.length > 0 || come.length > 0;

function difference(edit: RawEdit, a: readonly Found[], b: readonly Found[]): Difference {
  const [before, after] = [touched(a, edit.fromA, edit.toA), touched(b, edit.fromB, edit.toB)];
  return before.length === 0 && after.length === 0 ? NONE : subtract(before, after);
}

/** The same array where it is empty: most are. */
function touched(found: readonly Found[], from: number, to: number): readonly Found[] {
  return found.length === 0 ? found : found.filter(one => touches(one, from, to));
}

function subtract(a: readonly Found[], b: readonly Found[]): Difference {
  const left = new Map<string, number>();
  for (const { form } of a) left.set(form, (left.get(form) ?? 0) + 1);
  const take = (form: string) => {
    const count = left.get(form) ?? 0;
    left.set(form, count - 1);
    return count > 0;
  };
  const come = b.filter(one => !take(one.form));
  // What is still counted was not found in B; the last ones of a form are the ones too many.
  const gone = a
    .toReversed()
    .filter(one => take(one.form))
    .reverse();
  return { gone, come };
}

// Numbers that are part of a date are the date's affair, numerals in a name (五月女) the name's; "one" and the like count only against a number.
function numberDifference(edit: RawEdit, a: Reading, b: Reading): Difference {
  const elsewhere = (side: Reading, { from, to }: Found) =>
    side.dates.some(date => touches(date, from, to)) ||
    (!/\p{Nd}/u.test(side.text.slice(from, to)) && side.names.some(name => touches(name, from, to)));
  const counts = (side: Reading, from: number, to: number) =>
    side.numbers.filter(number => touches(number, from, to) && !elsewhere(side, number));
  const [before, after] = [counts(a, edit.fromA, edit.toA), counts(b, edit.fromB, edit.toB)];
  if (before.length === 0 && after.length === 0) return NONE;
  const { fromA, toA, fromB, toB } = toWholeNumbers(edit, before, after);
  const { gone, come } = subtract(counts(a, fromA, toA), counts(b, fromB, toB));
  if (gone.length > 0 && come.length > 0 && countAgainst(gone, come)) return { gone, come };
  return { gone: gone.filter(one => !isWeak(one)), come: come.filter(one => !isWeak(one)) };
}

/** Arabic for one of something and two of it: "شخص", "شخصان"; "ين" without a counted noun's "ا" before may be several. */
const isDual = (before: string, after: string) =>
  [`${before} ${after}`, `${after} ${before}`].some(pair =>
    /^([\p{sc=Arabic}]{3,20}?)[ةا]? \1(?:ان|تان|تين)$|^([\p{sc=Arabic}]{2,20}?)ا \2ين$/u.test(pair),
  );

// "(+ 2,1 %)" → "(- 2,1 %)": with a blank between, the sign is no part of the number's token.
const signTurned = (before: string, after: string) =>
  before.trim() !== after.trim() &&
  [before, after].every(side => /^\s?[+±−–-]\s?$/u.test(side)) &&
  /\+|±/.test(before + after);

const isWeak = (one: Found) => (one as { weak?: boolean }).weak === true;

/** "a" → "one" and "one" → "first" count nothing anew; "first" → "second", "half" → "a quarter" and "both" → "one" do. */
function countAgainst(gone: readonly Found[], come: readonly Found[]): boolean {
  if (!gone.every(isWeak) || !come.every(isWeak)) return true;
  const more = (found: readonly Found[]) => found.some(({ form }) => form !== '1');
  const several = (found: readonly Found[]) => found.some(({ form }) => !/^#?1$|^#/.test(form));
  return (more(gone) && more(come)) || several(gone) || several(come);
}

/** The edit, widened to the numbers that reach out of it: "two hundred" → "two hundred and ten" is one number against another. */
function toWholeNumbers(edit: RawEdit, a: readonly Found[], b: readonly Found[]): RawEdit {
  // Not Math.max(...): an edit may hold more numbers than a call takes arguments.
  const most = (reach: (number: Found) => number, of: readonly Found[]) =>
    of.reduce((far, number) => Math.max(far, reach(number)), 0);
  const left = Math.max(
    most(({ from }) => edit.fromA - from, a),
    most(({ from }) => edit.fromB - from, b),
  );
  const right = Math.max(
    most(({ to }) => to - edit.toA, a),
    most(({ to }) => to - edit.toB, b),
  );
  return { ...edit, fromA: edit.fromA - left, toA: edit.toA + right, fromB: edit.fromB - left, toB: edit.toB + right };
}

/** As the text has it; words that stand together stay together. */
function written(found: readonly Found[], side: Reading): string {
  const stretches: { from: number; to: number }[] = [];
  for (const { from, to } of found) {
    const last = stretches.at(-1);
    if (last && from - last.to <= 1) last.to = Math.max(last.to, to);
    else stretches.push({ from, to });
  }
  return stretches.map(({ from, to }) => side.text.slice(from, to)).join(', ');
}

function arrow({ gone, come }: Difference, a: Reading, b: Reading): string {
  if (gone.length === 0) return `‘${written(come, b)}’ added`;
  if (come.length === 0) return `‘${written(gone, a)}’ removed`;
  return `${written(gone, a)} → ${written(come, b)}`;
}

/** "12 → 47 people": with the word that the number counts, where one follows. */
function numberNote(numbers: Difference, a: Reading, b: Reading): string {
  const last = numbers.come.at(-1) ?? numbers.gone.at(-1)!;
  const side = numbers.come.length > 0 ? b : a;
  const counted = countedAfter(side.text.slice(last.to, last.to + 30), side.language);
  const text = arrow(numbers, a, b);
  return text.endsWith('added') || text.endsWith('removed')
    ? text.replace(/’ (added|removed)$/, `${counted}’ $1`)
    : text + counted;
}

/** The word that a number counts, with what stands between; "" for small words: "8 de la mañana". */
function countedAfter(text: string, language: Language | null): string {
  const [whole = '', word = ''] = /^[\s\u00a0-]?([\p{L}\p{M}%‰°]+)/u.exec(text) ?? [];
  return weightOf(word.toLowerCase(), language) < 1 ? '' : whole;
}

function addedOrRemoved({ gone, come }: Difference): string {
  const say = (found: readonly Found[], what: string) => found.map(one => `‘${one.form}’ ${what}`);
  return [...say(gone, 'removed'), ...say(come, 'added')].join(', ');
}

const MARKS = /[“”"„«»「」『』｢｣＂]/g;
/** Names of papers, films and ships seldom have more words. */
const TITLE_WORDS = 3;
const TITLE_CHARACTERS = 6;
const ELLIPSIS = /…|\.\.\./;

/** `null` when no quotation was altered: its words, an omission in it, or what is put in quotation marks. */
function quoteNote(edit: RawEdit, a: Reading, b: Reading): string | null {
  if (a.quotations.length === 0 && b.quotations.length === 0) return null;
  const [before, after] = [a.text.slice(edit.fromA, edit.toA), b.text.slice(edit.fromB, edit.toB)];
  const [inA, inB] = [within(a.quotations, edit.fromA, edit.toA), within(b.quotations, edit.fromB, edit.toB)];
  const quote = inB ?? inA;
  if (!quote || (edit.words && isTitle(inA, before) && isTitle(inB, after))) return null;
  const speaker = inB?.speaker ?? inA?.speaker ?? null;
  const named = [inB?.speaker, inA?.speaker].find(one => one && !isPronoun(one));
  const of = named ? `quote of ${named}` : 'quote';
  const [marksA, marksB] = [marksIn(a, edit.fromA, edit.toA), marksIn(b, edit.fromB, edit.toB)];
  if (marksA !== marksB) {
    // Marks around words that nobody is named as saying are a matter of style.
    return speaker || edit.words ? `${of} ${marksA > marksB ? 'removed' : 'added'}` : null;
  }
  return edit.words || ELLIPSIS.test(before) !== ELLIPSIS.test(after) ? `${of} altered` : null;
}

/** Nothing, or whole with its marks a name of a paper, film or ship: few words, and nobody says them. */
function isTitle(quote: Quotation | null, edited: string): boolean {
  return (
    !quote ||
    (!quote.speaker && isShort(quote) && edited.includes(quote.text) && (edited.match(MARKS)?.length ?? 0) === 2)
  );
}

function isShort({ text }: Quotation): boolean {
  const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);
  return unspaced ? text.length <= TITLE_CHARACTERS : text.split(/\s/).length <= TITLE_WORDS;
}

/** How many quotations begin and end in a stretch, by their marks; those inside of others do not count. */
function marksIn(side: Reading, from: number, to: number): number {
  const inside = (at: number) => from <= at && at < to;
  const opening = ({ from: at }: Quotation) =>
    at - 1 - (/\s*$/.exec(side.text.slice(Math.max(0, at - 3), at))?.[0].length ?? 0);
  const closing = ({ to: at }: Quotation) => at + (/^\s*/.exec(side.text.slice(at, at + 3))?.[0].length ?? 0);
  return side.quotations.reduce(
    (sum, quote) => sum + Number(inside(opening(quote))) + Number(inside(closing(quote))),
    0,
  );
}

/** The quotation that a stretch touches, its marks included; an empty stretch touches the one that it stands inside of. */
function within(quotations: readonly Quotation[], from: number, to: number): Quotation | null {
  return (
    quotations.find(quote =>
      from === to
        ? quote.from <= from && from <= quote.to && quote.to > quote.from
        : quote.from - 1 < to && from < quote.to + 1,
    ) ?? null
  );
}
