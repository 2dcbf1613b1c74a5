import { perLanguage } from '../../languages/per-language';
import { wordList } from '../../languages/schema';
import type { Note } from '../../model/report';
import type { Found } from '../../text/found';
import { dateDifference } from './date';
import { isAny } from './difference';
import { type EditInContext, type EditSide, type KindFinder, touches } from './kind-finder';
import { nameDifference, respeltName } from './name';
import { negationDifference } from './negation';
import { numberDifference } from './number';
import { insertedSource } from './source';

/** Who says it, or who vouches for it. */
export const attributionFinder: KindFinder = { kind: 'attribution', find };

function find(edit: EditInContext, earlier: readonly Note[]): Note | null {
  if (!edit.words) return null;
  const note = speakerNote(edit);
  return note && !isAnotherMatter(edit, earlier) ? note : null;
}

/**
 * Whether the edit changes something else of a speaker who stays the same: a count, date, negation or hedge beside them
 * or the spelling of their name. A kanji that the dictionary does not know may be another person's.
 */
function isAnotherMatter(edit: EditInContext, earlier: readonly Note[]): boolean {
  const respelt = respeltName(edit, earlier);
  if (respelt && !/\p{sc=Han}/u.test(respelt[0])) return true;
  if (isAny(nameDifference(edit))) return isPartOfName(edit);
  return hasOtherMatter(edit, earlier) && !insertedSource(edit);
}

function hasOtherMatter(edit: EditInContext, earlier: readonly Note[]): boolean {
  const differences = [dateDifference(edit), numberDifference(edit), negationDifference(edit)];
  return differences.some(isAny) || earlier.some(note => note.kind === 'hedge') || isAdverbTurned(edit, earlier);
}

/** "hardly ever reported" → "often reported": only small words of what is said of the speaker. */
function isAdverbTurned({ a, b }: EditInContext, earlier: readonly Note[]): boolean {
  const areFew = [a, b].every(({ edited }) => edited.trim().split(/\s+/).length <= 2);
  return areFew && earlier.some(({ kind, before }) => kind === 'negation' && before !== null);
}

/** `null` when the edit leaves the speakers and the words for saying alone. */
function speakerNote({ a, b }: EditInContext): Note | null {
  const [before, after] = [attributionAt(a), attributionAt(b)];
  const isAside = isInBrackets(a) && isInBrackets(b);
  if ((!before && !after) || isAside) return null;
  const said = before ? wholeWords(a.text, before) : '';
  const says = after ? wholeWords(b.text, after) : '';
  if (said === says || (before && after && isTitleOfSame(a, before, b, after))) {
    return null;
  }
  return { kind: 'attribution', before: said || null, after: says || null };
}

function attributionAt({ reading, from, to }: EditSide): Found | undefined {
  const isAround = (one: Found) => one.from < from && from < one.to;
  const isTouched = (one: Found) => touches(one, from, to);
  return reading.attributions.find(from === to ? isAround : isTouched);
}

/**
 * Whether one word for one word changes a name of which a neighbour stays: "Calder Police" → "Marl Police" is the same
 * speaker under another name.
 */
function isPartOfName({ a, b }: EditInContext): boolean {
  return [a, b].every(side => isOneWord(side) && hasNameBeside(side));
}

function isOneWord({ edited }: EditSide): boolean {
  return edited !== '' && !/\s/.test(edited);
}

function hasNameBeside({ reading, text, from, to }: EditSide): boolean {
  const isAfter = (name: Found) => name.from === to + 1 && /\s/.test(text[to]);
  const isBefore = (name: Found) => name.to === from - 1 && name.from !== to + 1 && /\s/.test(text[from - 1]);
  return reading.names.some(name => isAfter(name) || isBefore(name));
}

/** UTF-16 units that the party or age of a speaker, in brackets, seldom exceeds. Chosen by eye. */
const BRACKET = 40;

/** Whether a stretch stands in brackets: the party of a speaker, not the speaker. */
function isInBrackets({ text, from, to }: EditSide): boolean {
  const before = text.slice(Math.max(0, from - BRACKET), from);
  const isOpen = before.lastIndexOf('(') > before.lastIndexOf(')');
  return isOpen && /^[^()]{0,40}\)/.test(text.slice(to, to + BRACKET + 1));
}

/**
 * Whether an edit changes only what somebody is called by, beside a name that stays: "the baker Ann Lee" → "the florist
 * Ann Lee".
 */
function isTitleOfSame(a: EditSide, before: Found, b: EditSide, after: Found): boolean {
  const person = personBeside(a, before);
  return person !== undefined && person === personBeside(b, after);
}

/** The folded name that an edit of a title belongs to; in Japanese a name may stand before its title. */
function personBeside(side: EditSide, span: Found): string | undefined {
  const { reading, text, from, to } = side;
  const follows = reading.names.find(name => name.from >= to && isWithin(name, span, text) && !isOthers(side, name));
  if (follows) return follows.form;
  const mayFollowName = /[\p{sc=Han}\p{sc=Katakana}]/u.test(text);
  return mayFollowName ? reading.names.find(name => name.to === from && name.from >= span.from)?.form : undefined;
}

function isWithin(name: Found, span: Found, text: string): boolean {
  return name.from < span.to || /^\.?\s?$/.test(text.slice(span.to, name.from));
}

/** Whether words between an edit and a name make it somebody else's: "a spokesman for Ann Lee" is another than she. */
function isOthers({ reading, text, to }: EditSide, name: Found): boolean {
  const between = text.slice(to, name.from);
  return (
    /[（(]$|(?<=[\p{sc=Han}\p{sc=Katakana}])、/u.test(between) || otherAfter(reading.language)?.test(between) === true
  );
}

const otherAfter = perLanguage(({ changes }) => {
  if (!changes?.otherAfter) return null;
  return new RegExp(`(?<!\\p{L})(?:${[...wordList(changes.otherAfter)].join('|')})\\s?$`, 'u');
});

/**
 * The words of a stretch; "…" stands for a word that it begins or ends inside of. A stretch inside one word is given as
 * it is.
 */
function wholeWords(text: string, { from, to }: Found): string {
  const isCut = (at: number) => /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  const stretch = text.slice(from, to);
  const first = isCut(from) ? stretch.search(/\s/) : 0;
  const last = isCut(to) ? stretch.search(/\s\S*$/) : stretch.length;
  if (first < 0 || last <= first) return stretch.trim();
  const whole = stretch
    .slice(first, last)
    .replace(/[\s,;:]{1,4}$/, '')
    .trim();
  return `${first > 0 ? '… ' : ''}${whole}${last < stretch.length ? ' …' : ''}`;
}
