import type { Kind, Note } from '../../model/report';
import type { RawEdit } from '../diff/raw-edit';
import { type Difference, differenceIn, isAny, NO_DIFFERENCE, replacedNote } from './difference';
import { type EditInContext, editInContext, type KindFinder } from './kind-finder';
import type { Reading } from './reading';
import { replacedName } from './replacement';
import { respelledKatakana, respelling } from './respelling';

/** A person, place or organisation named otherwise. */
export const nameFinder: KindFinder = { kind: 'name', find };

function find(edit: EditInContext, earlier: readonly Note[]): Note | null {
  const names = nameDifference(edit);
  if (isAny(names)) return replacedNote('name', names, edit);
  const respelt = respeltName(edit, earlier);
  return (
    respelt && {
      kind: 'name',
      before: respelt[0],
      after: respelt[1],
    }
  );
}

/** The names that an edit changes, without those that stand elsewhere in the paragraph now. */
export function nameDifference(edit: EditInContext): Difference {
  if (!edit.words || isShortForm(edit.a.edited, edit.b.edited) || isShortForm(edit.b.edited, edit.a.edited)) {
    return NO_DIFFERENCE;
  }
  return differenceIn(edit, ({ names }) => names.filter(name => !edit.moved.has(name.form)));
}

/** "the Federation of Port Workers", "the FPW": the capitals of the one are the letters of the other. */
function isShortForm(long: string, short: string): boolean {
  const letters = /(?<![\p{L}\p{N}])\p{Lu}{2,8}(?![\p{L}\p{N}])/u.exec(short)?.[0];
  if (letters === undefined || /\s/.test(short.trim().replace(/^\p{Ll}{1,4}\s/u, ''))) return false;
  const initials = long.match(/(?<![\p{L}\p{N}])\p{L}/gu)?.filter(letter => /\p{Lu}/u.test(letter)) ?? [];
  return initials.join('') === letters;
}

/**
 * A name spelt otherwise, or replaced by another, that its surroundings need not tell; `null` beside other kinds, whose
 * words are alike too ("June", "July"). Notes of names among the `earlier` ones do not count.
 */
export function respeltName(edit: EditInContext, earlier: readonly Note[]): [string, string] | null {
  if (!edit.words) return null;
  const { a, b } = edit;
  const { language } = a.reading;
  const others = earlier.map(note => note.kind).filter(kind => kind !== 'name');
  const areOnly = (...kinds: Kind[]) => others.every(kind => kinds.includes(kind));
  if (others.length === 0 && !isAny(nameDifference(edit))) {
    return respelling(a, b, language) ?? replacedName(a, b, language);
  }
  if (areOnly('quote')) return respelling(a, b, language);
  return areOnly('quote', 'date') ? respelledKatakana(a, b) : null;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Names that are only taken out at one place of a change and only put in at another:
 * the phrase moved. Where both happen at one place ("Lee beat Ray" → "Ray beat Lee"), they count.
 */
export function movedNames(edits: readonly RawEdit[], a: Reading, b: Reading): ReadonlySet<string> {
  if (edits.length < 2) return NONE;
  const removedOnly = new Set<string>();
  const addedOnly = new Set<string>();
  for (const edit of edits) {
    const { removed, added } = differenceIn(editInContext(edit, a, b, NONE), reading => reading.names);
    if (added.length === 0) {
      removed.forEach(name => removedOnly.add(name.form));
    }
    if (removed.length === 0) {
      added.forEach(name => addedOnly.add(name.form));
    }
  }
  return new Set([...removedOnly].filter(form => addedOnly.has(form)));
}
