import { isNotice } from '../facts/notices';
import type { Edit, Kind, Note, ParagraphChange } from '../model/report';
import { undamaged } from '../text/damage';
import { type Compared, tokensOf } from './compared';
import type { RawEdit } from './diff/raw-edit';
import { type Comparison, compareWords } from './diff/word-edits';
import { type Classified, classify, withNote, withoutKinds } from './kinds/classify';
import { exchange } from './kinds/exchange';
import { editInContext } from './kinds/kind-finder';
import { byWeight, weightOfChange } from './kinds/kinds';
import { movedNames } from './kinds/name';
import { type Reading, reading } from './kinds/reading';
import { settledKinds } from './kinds/turned-quote';

/** What became of one paragraph, or of the headline. */
export type Edited = Pick<ParagraphChange, 'kinds' | 'edits' | 'rewritten' | 'noted' | 'weight'>;

const NOTHING: Edited = {
  kinds: [],
  edits: [],
  rewritten: false,
  noted: [],
  weight: 0,
};

/**
 * UTF-16 units of a rewritten paragraph that are read for kinds: some 3,000 words, ten times a long one. More costs the
 * budget.
 */
const READ_AT_MOST = 20_000;

/**
 * Numbers of both texts that are read for kinds: 60,000 of them take 1.6 s of the processor, so that these take a
 * quarter of a second. The longest table that was seen in one paragraph has some hundred.
 */
const NUMBERS_AT_MOST = 10_000;

/** UTF-16 units of a word and its blank, for weights: a rough mean over languages. */
const WORD_LENGTH = 6;

/** Compare two paragraphs word by word and say what kinds of thing changed. */
export function editedText(before: string, after: string, compared: Compared): Edited {
  if (before === after) return NOTHING;
  const [wholeBefore, wholeAfter] = [undamaged(before), undamaged(after)];
  if (wholeBefore === before && wholeAfter === after) return readEdits(before, after, compared);
  const written = readEdits(before, after, compared);
  return withKindsOf(written, editedText(wholeBefore, wholeAfter, compared));
}

/**
 * The edits of a text that another tool damaged ("didn&rsquo;t", "Ã©"), at their places in it, with the kinds that they
 * have without the damage.
 */
function withKindsOf({ edits, rewritten }: Edited, { kinds, noted, weight }: Edited): Edited {
  const told: readonly Kind[] = kinds.length > 0 ? kinds : ['cosmetic'];
  return {
    kinds: told,
    edits: edits.map(edit => ({ ...edit, kinds: told })),
    rewritten,
    noted,
    weight,
  };
}

function readEdits(before: string, after: string, compared: Compared): Edited {
  const { vocabulary, budget, context } = compared;
  const pair = {
    a: tokensOf(before, compared),
    b: tokensOf(after, compared),
    vocabulary,
    budget,
  };
  const comparison = compareWords(pair);
  const isLong = before.length + after.length > READ_AT_MOST;
  if (isLong && (comparison.rewritten || numbersIn(before) + numbersIn(after) > NUMBERS_AT_MOST)) {
    budget.fellShort = true;
    return unread(comparison, before);
  }
  const stretches = comparison.rewritten ? [wholeEdit(before, after)] : comparison.stretches;
  const [a, b] = [reading(before, context), reading(after, context)];
  const classified = classifiedEdits(stretches, a, b);
  const kinds = withCorrection(byWeight(classified.flatMap(one => one.kinds)), before, after);
  return {
    kinds,
    edits: joinedEdits(comparison, classified, kinds),
    rewritten: comparison.rewritten,
    noted: weightiest(
      classified.flatMap(one => one.notes),
      kinds,
    ),
    weight: weightOfChange(withoutCosmetic(kinds), wordsChanged(stretches)),
  };
}

function numbersIn(text: string): number {
  return text.match(/\p{Nd}+/gu)?.length ?? 0;
}

/** What each edit changed, with what only the paragraph as a whole tells. */
function classifiedEdits(edits: readonly RawEdit[], a: Reading, b: Reading): Classified[] {
  const moved = movedNames(edits, a, b);
  const alone = edits.map(edit => classify(editInContext(edit, a, b, moved)));
  const settled = settledKinds(
    a,
    b,
    alone.flatMap(one => one.notes),
  );
  const left = settled.size === 0 ? alone : alone.map((one, i) => withoutKinds(one, settled, edits[i]));
  const isNamed = left.some(({ kinds }) => kinds.includes('name'));
  const exchanged = isNamed ? null : exchange(edits, a, b);
  return exchanged ? withNote(left, exchanged) : left;
}

/** A paragraph too long to be read for kinds. */
function unread({ edits, rewritten }: Comparison, before: string): Edited {
  const kinds: readonly Kind[] = ['wording'];
  return {
    ...NOTHING,
    kinds,
    edits: edits.map(edit => asEdit(edit, kinds)),
    rewritten,
    weight: weightOfChange(kinds, before.length / WORD_LENGTH),
  };
}

function wholeEdit(before: string, after: string): RawEdit {
  return {
    fromA: 0,
    toA: before.length,
    fromB: 0,
    toB: after.length,
    words: true,
  };
}

function withCorrection(kinds: readonly Kind[], before: string, after: string): readonly Kind[] {
  const isOther = kinds.some(kind => kind !== 'cosmetic');
  return isOther && (isNotice(after) || isNotice(before)) ? byWeight([...kinds, 'correction']) : kinds;
}

function withoutCosmetic(kinds: readonly Kind[]): readonly Kind[] {
  return kinds.length > 1 ? kinds.filter(kind => kind !== 'cosmetic') : kinds;
}

function wordsChanged(stretches: readonly RawEdit[]): number {
  const units = stretches
    .filter(edit => edit.words)
    .reduce((sum, edit) => sum + edit.toB - edit.fromB + edit.toA - edit.fromA, 0);
  return units / WORD_LENGTH;
}

/** The edits with the kinds of the stretch that each belongs to, or of the whole where it is rewritten. */
function joinedEdits(
  { edits, rewritten }: Comparison,
  classified: readonly Classified[],
  kinds: readonly Kind[],
): Edit[] {
  return edits.map((edit, i) => {
    const isJoined = i > 0 && edits[i - 1].stretch === edit.stretch;
    const told = asEdit(edit, rewritten ? kinds : classified[edit.stretch].kinds);
    return isJoined ? { ...told, joined: true } : told;
  });
}

function asEdit({ fromA, toA, fromB, toB }: RawEdit, kinds: readonly Kind[]): Edit {
  return { fromA, toA, fromB, toB, kinds };
}

/** Notes of one paragraph at most; what more there is, the text itself shows. */
const NOTES_AT_MOST = 6;

/** Weightiest first; of those that say the same words, whatever their kind, the first. */
function weightiest(notes: readonly Note[], kinds: readonly Kind[]): Note[] {
  if (notes.length === 0) return [];
  const ordered = kinds.flatMap(kind => notes.filter(note => note.kind === kind));
  const said = new Map<string, Note>();
  for (const note of ordered) {
    const words = sameWords(note);
    if (!said.has(words)) said.set(words, note);
  }
  return [...said.values()].slice(0, NOTES_AT_MOST);
}

/** Equal for notes that say the same words. */
function sameWords({ before, after, counted = '', removed = [], added = [], quote, speaker, notice }: Note): string {
  return JSON.stringify([before, after, counted, removed, added, quote, speaker, notice]);
}
