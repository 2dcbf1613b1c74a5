import type { Found } from '../../text/found';
import type { Reading } from './reading';
import type { RawEdit } from '../diff/raw-edit';

/** An insertion has an empty side, which touches nothing. */
export const touches = (found: { from: number; to: number }, from: number, to: number) =>
  found.from < to && from < found.to;

/** The one who vouches for something where an edit only puts them in, or takes them out, with the words that name them so: ", according to two people". */
export function sourceIn({ fromA, toA, fromB, toB }: RawEdit, a: Reading, b: Reading): Found | null {
  const inside = (side: Reading, from: number, to: number) =>
    side.attributions.find(one => from < one.from && one.to <= to && one.to - one.from > (to - from) / 2);
  return inside(a, fromA, toA) ?? inside(b, fromB, toB) ?? null;
}

/** Whether one word for one word changes a name of which a neighbour stays: "Calder Police" → "Marl Police" is the same speaker under another name. */
export function isPartOfName({ fromA, toA, fromB, toB }: RawEdit, a: Reading, b: Reading): boolean {
  const oneWord = (side: Reading, from: number, to: number) => from < to && !/\s/.test(side.text.slice(from, to));
  const hasNeighbour = (side: Reading, from: number, to: number) =>
    side.names.some(
      name =>
        (name.to === from - 1 || name.from === to + 1) && /\s/.test(side.text[name.from === to + 1 ? to : from - 1]),
    );
  return oneWord(a, fromA, toA) && oneWord(b, fromB, toB) && hasNeighbour(a, fromA, toA) && hasNeighbour(b, fromB, toB);
}

/** `null` when the edit leaves the speakers and the words for saying alone. */
export function attributionNote(edit: RawEdit, a: Reading, b: Reading): string | null {
  const inside = (side: Reading, from: number, to: number) =>
    side.attributions.find(one => (from === to ? one.from < from && from < one.to : touches(one, from, to)));
  const before = inside(a, edit.fromA, edit.toA);
  const after = inside(b, edit.fromB, edit.toB);
  if ((!before && !after) || (isInBrackets(a.text, edit.fromA, edit.toA) && isInBrackets(b.text, edit.fromB, edit.toB)))
    return null;
  const text = (side: Reading, one: Found | undefined) => (one ? wholeWords(side.text, one) : '');
  const [said, says] = [text(a, before), text(b, after)];
  if (said === says || (before && after && isTitleOfSame(edit, a, b, before, after))) return null;
  return said && says ? `${said} → ${says}` : says ? `‘${says}’ added` : `‘${said}’ removed`;
}

/** A party or an age in brackets seldom takes more UTF-16 units. */
const BRACKET = 40;

/** Whether a stretch stands in brackets: the party of a speaker, not the speaker. */
function isInBrackets(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - BRACKET), from);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && /^[^()]{0,40}\)/.test(text.slice(to, to + BRACKET + 1));
}

/** Whether an edit changes only what somebody is called by, before or right after a name that stays: "the baker Ann Lee" → "the florist Ann Lee". */
function isTitleOfSame(edit: RawEdit, a: Reading, b: Reading, before: Found, after: Found): boolean {
  const person = (side: Reading, span: Found, from: number, to: number) => {
    const follows = side.names.find(
      name =>
        name.from >= to &&
        (name.from < span.to || /^\.?\s?$/.test(side.text.slice(span.to, name.from))) &&
        !OTHERS.test(side.text.slice(to, name.from)),
    );
    const precedes = /[\p{sc=Han}\p{sc=Katakana}]/u.test(side.text)
      ? side.names.find(name => name.to === from && name.from >= span.from)
      : undefined;
    return (follows ?? precedes)?.form;
  };
  const one = person(a, before, edit.fromA, edit.toA);
  return one !== undefined && one === person(b, after, edit.fromB, edit.toB);
}

/** "a spokesman for Ann Lee" is another than she. */
const OTHERS =
  /(?<!\p{L})(?:for|of|to|at|from|de|du|des|d['’]|del|von|vom|der|des|für|bei|para|pour|chez|من|في|لدى)\s?$|[（(]$|(?<=[\p{sc=Han}\p{sc=Katakana}])、/u;

/** The words of a stretch; "…" stands for a word that it begins or ends inside of. A stretch inside one word is given as it is. */
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
