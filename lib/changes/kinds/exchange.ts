import { weightOf } from '../../languages/detect';
import { perLanguage } from '../../languages/per-language';
import { type Language, wordList } from '../../languages/schema';
import type { Note } from '../../model/report';
import type { RawEdit } from '../diff/raw-edit';
import { words, type Word } from '../../text/words';
import type { Reading } from './reading';

/** Words of each of the two that change places, and of what stands between. Chosen by eye; names seldom have more. */
const LONGEST = 6;

/**
 * Two names, or two that do and suffer something, that change places while the words between them stay: "Ann Lee beat
 * Bo Gray" → "Bo Gray beat Ann Lee". A phrase that only moves ("on Monday in Paris" → "in Paris on Monday") has
 * nothing between, and a list that is put in another order has "and".
 *
 * @param edits - all of the paragraph; the two stand at the first and the last of them
 */
export function exchange(edits: readonly RawEdit[], a: Reading, b: Reading): Note | null {
  const changed = edits.filter(edit => edit.words);
  if (changed.length === 0) return null;
  const [first, last] = [changed[0], changed.at(-1)!];
  const inA = innermost(a.text, first.fromA, last.toA);
  const inB = innermost(b.text, first.fromB, last.toB);
  const { before, after } = withoutCommon(inA, inB);
  const parts = exchangedParts(before, after);
  return parts && isTelling(parts, a, b)
    ? {
        kind: 'name',
        before: written(before, a),
        after: written(after, b),
      }
    : null;
}

/** The words that a stretch holds or cuts. */
function innermost(text: string, from: number, to: number): Word[] {
  const start = blankBefore(text, from);
  return words(text.slice(start, blankAfter(text, to)))
    .map(word => ({ ...word, from: word.from + start, to: word.to + start }))
    .filter(word => word.from < to && from < word.to);
}

/** A blank between two letters ends a word in any case, so that the rest of the text need not be cut into words. */
const PARTING_BLANK = /[A-Za-z] [A-Za-z]/y;

function blankBefore(text: string, from: number): number {
  for (let at = from - 1; at > 0; at--) {
    if (isPartingBlank(text, at)) return at;
  }
  return 0;
}

function blankAfter(text: string, to: number): number {
  for (let at = to; at < text.length; at++) {
    if (isPartingBlank(text, at)) return at;
  }
  return text.length;
}

function isPartingBlank(text: string, at: number): boolean {
  if (text[at] !== ' ') return false;
  PARTING_BLANK.lastIndex = at - 1;
  return PARTING_BLANK.test(text);
}

interface Sides {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

/** Without the words that both begin and end with. */
function withoutCommon(before: readonly Word[], after: readonly Word[]): Sides {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start].form === after[start].form) {
    start++;
  }
  let end = 0;
  while (end < shorter - start && before.at(-1 - end)!.form === after.at(-1 - end)!.form) {
    end++;
  }
  return { before: before.slice(start, before.length - end), after: after.slice(start, after.length - end) };
}

interface Parts {
  /** Stands first before the change. */
  readonly first: readonly Word[];
  /** The same after it, behind `between`. */
  readonly firstAfter: readonly Word[];
  readonly between: readonly Word[];
  readonly last: readonly Word[];
}

/** "X m Y" beside "Y m X"; `null` for anything else. */
function exchangedParts(before: readonly Word[], after: readonly Word[]): Parts | null {
  const { length } = before;
  if (length !== after.length || length < 2 || length > 3 * LONGEST) {
    return null;
  }
  for (let first = 1; first < length; first++) {
    if (!areAlike(before.slice(0, first), after.slice(length - first))) {
      continue;
    }
    for (let last = Math.min(LONGEST, length - first); last >= 1; last--) {
      const between = before.slice(first, length - last);
      const stays = between.length === 0 || areAlike(between, after.slice(last, length - first));
      if (stays && areAlike(before.slice(length - last), after.slice(0, last)))
        return {
          first: before.slice(0, first),
          firstAfter: after.slice(length - first),
          between,
          last: before.slice(length - last),
        };
    }
  }
  return null;
}

function areAlike(some: readonly Word[], others: readonly Word[]): boolean {
  return some.length === others.length && some.every((word, i) => isFormOf(word.form, others[i].form));
}

/** Letters that two forms of one word share at least: endings of cases are short. A syllable of Hangul is one. */
const STEM = 4;
const SYLLABLES = 2;

/** One word, or two of its cases: "Corvan'a", "Corvan". */
function isFormOf(one: string, other: string): boolean {
  if (one === other) return true;
  let same = 0;
  while (same < one.length && one[same] === other[same]) {
    same++;
  }
  const stem = /^\p{sc=Hangul}/u.test(one) ? SYLLABLES : STEM;
  return same >= stem && same >= Math.max(one.length, other.length) - 3;
}

/** Whether both do or suffer something, and what stands between makes neither of them a member of a list. */
function isTelling(parts: Parts, a: Reading, b: Reading): boolean {
  const { first, firstAfter, between, last } = parts;
  if (between.length === 0) {
    return isDoubleName(first, last, a.text) || isCaseTurned(parts);
  }
  const gap = a.text.slice(first.at(-1)!.to, last[0].from);
  if (/[,;،、，]/.test(gap) || between.some(({ form }) => isConjunction(a.language, form))) {
    return false;
  }
  if (isDate(firstAfter, b) || isDate(last, a)) return false;
  return (isNamed(firstAfter, b) && isNamed(last, a)) || areNouns(first, last, a);
}

/** "청빈시가 백령시를" → "백령시가 청빈시를": the endings say who does it, and stay where they are. */
function isCaseTurned({ first, firstAfter }: Parts): boolean {
  return first.at(-1)!.form !== firstAfter.at(-1)!.form;
}

/** In a language that puts the verb second, a date or place before it moves behind it: that tells nothing. */
function isDate(some: readonly Word[], { dates }: Reading): boolean {
  return dates.some(date => date.from < some.at(-1)!.to && some[0].from < date.to);
}

/** Whether words begin like a name inside a sentence: with a capital, or in a script without. Scores are numbers. */
function isNamed(some: readonly Word[], { text, language }: Reading): boolean {
  const { form, from } = some[0];
  return weightOf(form, language) === 1 && !/[\p{Ll}\p{N}]/u.test(text[from]);
}

/** "the dog … the man": one small word begins both. */
function areNouns(first: readonly Word[], last: readonly Word[], { language }: Reading): boolean {
  const isHeavy = (some: readonly Word[]) => some.slice(1).some(({ form }) => weightOf(form, language) === 1);
  const isSmall = weightOf(first[0].form, language) < 1 && first[0].form === last[0].form;
  return isSmall && isHeavy(first) && isHeavy(last);
}

/** "Marsh-Tolley" */
function isDoubleName(first: readonly Word[], last: readonly Word[], text: string): boolean {
  const joint = text.slice(first.at(-1)!.to, last[0].from);
  return /^[-‐‑]$/.test(joint) && [first[0], last[0]].every(({ from }) => /\p{Lu}/u.test(text[from]));
}

const conjunctions = perLanguage(({ changes }) => wordList(changes?.conjunctions ?? ''));

/** Words of an unknown language are taken for "and" up to this length. */
const SHORT = 2;

function isConjunction(language: Language | null, form: string): boolean {
  const known = conjunctions(language);
  return known && known.size > 0 ? known.has(form) : form.length <= SHORT;
}

function written(some: readonly Word[], { text }: Reading): string {
  return text.slice(some[0].from, some.at(-1)!.to);
}
