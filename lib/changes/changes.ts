import type { Text } from '../model/article';
import type { Changes, Edit, Kind, Op, ParagraphChange } from '../model/report';
import { isNotice } from './announcement';
import { type Budget, budgetOf } from './diff/budget';
import { classify, movedNames } from './kinds/classify';
import { languageOf } from '../languages/function-words';
import { byWeight, weightOfChange } from './kinds/kinds';
import { knownNames } from './kinds/known-names';
import { type Group, pairing, type Paragraph } from './diff/pairing';
import { type Context, reading } from './kinds/reading';
import { emptyVocabulary, tokens, type Vocabulary } from './diff/tokens';
import { endsOf, shorterView } from './versions';
import { compareWords, type RawEdit } from './diff/word-edits';

/** What two texts alone can tell; who they are and what the page says of the change is added by the caller. */
export type TextChanges = Omit<Changes, 'from' | 'announced'>;

/** All may be left out. */
export interface ChangeOptions {
  /** BCP 47 tag of the texts; without it the words tell. */
  readonly language?: string | null;
  /** What the comparison may cost; see `budgetOf`. */
  readonly budgetMs?: number;
  /** The texts were taken by different means: what one has before the first or after the last common paragraph cannot be compared. */
  readonly lenientEnds?: boolean;
  /** Whether A and B are known to go on, or not to go on, behind a paywall. */
  readonly cut?: { readonly a?: boolean; readonly b?: boolean };
}

/** Half of the 100 ms that a worst case may take; the other half is for cutting words and reading kinds, which grow with the text only. */
const BUDGET_MS = 50;

/**
 * What changed from A to B: every paragraph of either in exactly one change, in
 * the order of B, removed ones after what they followed. Never throws.
 *
 * A paragraph whose letters and digits are all equal is kept; how it is set anew
 * shows as edits of kind cosmetic. Split and merged ones count as edited when words
 * changed, else as kept.
 */
export function changes(a: Text, b: Text, options: ChangeOptions = {}): TextChanges {
  const language = languageOf(options.language, [b, a]);
  const vocabulary = emptyVocabulary(language);
  const budget = budgetOf(options.budgetMs ?? BUDGET_MS);
  const cut = new Map<string, Paragraph>();
  const [sideA, sideB] = [prepared(a, vocabulary, cut), prepared(b, vocabulary, cut)];
  const context: Context = { language, known: once(() => knownNames([...a.paragraphs, ...b.paragraphs], language)) };
  const comparison: Compared = { a, b, context, vocabulary, budget, cut };
  const groups = pairing(sideA, sideB, vocabulary, budget);
  const view = shorterView(sideA, sideB, options.cut);
  const beyond = options.lenientEnds ? endsOf(groups) : new Set<Group>();
  const paragraphs = groups.map(group => changeOf(group, comparison, beyond.has(group) ? 'beyond' : view));
  return {
    ...counts(paragraphs),
    paragraphs,
    title: titleChange(comparison),
    before: textsBefore(paragraphs, a),
    shorterView: view,
    coarse: budget.fellShort || isApart(paragraphs, a, b),
    blocks: null, // whether the page is a live blog, only its reader knows: see `blockChanges`
  };
}

interface Compared {
  readonly a: Text;
  readonly b: Text;
  readonly context: Context;
  readonly vocabulary: Vocabulary;
  readonly budget: Budget;
  /** Paragraphs cut into words already. */
  readonly cut: ReadonlyMap<string, Paragraph>;
}

/** Paragraphs that stand in both texts to the letter are cut once. */
function prepared(text: Text, vocabulary: Vocabulary, cut: Map<string, Paragraph>): Paragraph[] {
  return text.paragraphs.map(paragraph => {
    const known = cut.get(paragraph);
    if (known) return known;
    const row = tokens(paragraph, vocabulary);
    let key = '';
    for (const id of row.ids) key += vocabulary.forms[id];
    const fresh = { tokens: row, key };
    cut.set(paragraph, fresh);
    return fresh;
  });
}

/** Share of its words that either text must have in a paragraph which the other has too, or their comparison is one of paragraphs alone. */
const MET_AT_LEAST = 0.1;

/** Whether two texts have next to nothing in common, so that no words were compared. A text without words is not far from any. */
function isApart(paragraphs: readonly ParagraphChange[], a: Text, b: Text): boolean {
  const compared = paragraphs.filter(change => change.a.length > 0 && change.b.length > 0 && !change.rewritten);
  const share = (text: Text, side: 'a' | 'b') => {
    const letters = (row: readonly number[]) => row.reduce((sum, at) => sum + text.paragraphs[at].length, 0);
    return letters(compared.flatMap(change => change[side])) / (letters([...text.paragraphs.keys()]) || 1);
  };
  return a.paragraphs.length > 0 && b.paragraphs.length > 0 && Math.max(share(a, 'a'), share(b, 'b')) < MET_AT_LEAST;
}

/** Ask at most once, and not at all when nothing was edited. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

type Beyond = 'a' | 'b' | 'beyond' | null;

function changeOf(group: Group, compared: Compared, beyond: Beyond): ParagraphChange {
  if (group.a.length === 0) return alone('added', group, compared, beyond === 'a' || beyond === 'beyond');
  if (group.b.length === 0) return alone('removed', group, compared, beyond === 'b' || beyond === 'beyond');
  const { kinds, edits, rewritten, notes, weight } = editsOf(
    joined(compared.a, group.a),
    joined(compared.b, group.b),
    compared,
  );
  const op = group.moved
    ? 'moved'
    : shapeOf(
        group,
        kinds.some(kind => kind !== 'cosmetic'),
      );
  return { op, a: group.a, b: group.b, kinds, edits, rewritten, notes, noted: [], beyond: false, weight };
}

function joined(text: Text, at: readonly number[]): string {
  return at.length === 1 ? text.paragraphs[at[0]] : at.map(i => text.paragraphs[i]).join('\n');
}

function shapeOf({ a, b }: Group, words: boolean): Op {
  if (a.length < b.length) return 'split';
  if (a.length > b.length) return 'merged';
  return words ? 'edited' : 'kept';
}

/** What has no counterpart; `beyond`: because the other text does not reach so far, which is no change. */
function alone(op: 'added' | 'removed', group: Group, { a, b }: Compared, beyond: boolean): ParagraphChange {
  const text = op === 'added' ? b.paragraphs[group.b[0]] : a.paragraphs[group.a[0]];
  const kinds: Kind[] = isNotice(text) ? ['correction'] : [];
  const notes = beyond ? ['beyond what the other text shows'] : kinds.length > 0 ? [`correction notice ${op}`] : [];
  const words = text.split(/\s/).length;
  return {
    op,
    a: group.a,
    b: group.b,
    kinds: beyond ? [] : kinds,
    edits: [],
    rewritten: false,
    notes,
    noted: [],
    beyond,
    weight: beyond ? 0 : weightOfChange(kinds.length > 0 ? kinds : ['wording'], words),
  };
}

type Edited = Pick<ParagraphChange, 'kinds' | 'edits' | 'rewritten' | 'notes' | 'weight'>;

const NOTHING: Edited = { kinds: [], edits: [], rewritten: false, notes: [], weight: 0 };

/** UTF-16 units of a rewritten paragraph that are read for kinds: some 3,000 words, ten times a long one. More costs the budget. */
const READ_AT_MOST = 20_000;

/** Notes of one paragraph, weightiest first; what more there is, the text itself shows. */
const NOTES_AT_MOST = 6;

function editsOf(before: string, after: string, { context, vocabulary, budget, cut }: Compared): Edited {
  if (before === after) return NOTHING;
  const cutOnce = (text: string) => cut.get(text)?.tokens ?? tokens(text, vocabulary);
  const {
    edits: found,
    stretches: inWords,
    rewritten,
  } = compareWords(cutOnce(before), cutOnce(after), vocabulary, budget);
  if (rewritten && before.length + after.length > READ_AT_MOST) {
    budget.fellShort = true;
    return {
      ...NOTHING,
      kinds: ['wording'],
      edits: found.map(edit => asEdit(edit, ['wording'])),
      rewritten,
      weight: weightOfChange(['wording'], before.length / 6),
    };
  }
  const whole: RawEdit = { fromA: 0, toA: before.length, fromB: 0, toB: after.length, words: true };
  const [a, b] = [reading(before, context), reading(after, context)];
  const stretches = rewritten ? [whole] : inWords;
  const moved = movedNames(stretches, a, b);
  const classified = stretches.map(edit => ({ edit, ...classify(edit, a, b, moved) }));
  const own = byWeight(classified.flatMap(one => one.kinds));
  const kinds =
    own.some(kind => kind !== 'cosmetic') && (isNotice(after) || isNotice(before))
      ? byWeight([...own, 'correction'])
      : own;
  const real = kinds.length > 1 ? kinds.filter(kind => kind !== 'cosmetic') : kinds;
  const changed =
    classified.reduce((sum, { edit }) => sum + (edit.words ? edit.toB - edit.fromB + edit.toA - edit.fromA : 0), 0) / 6;
  return {
    kinds,
    edits: found.map((edit, i) => ({
      ...asEdit(edit, rewritten ? kinds : classified[edit.stretch].kinds),
      ...(found[i - 1]?.stretch === edit.stretch && { joined: true as const }),
    })),
    rewritten,
    notes: notesOf(
      classified.flatMap(one => one.notes),
      kinds,
    ),
    weight: weightOfChange(real, changed),
  };
}

function asEdit({ fromA, toA, fromB, toB }: RawEdit, kinds: readonly Kind[]): Edit {
  return { fromA, toA, fromB, toB, kinds };
}

function notesOf(notes: readonly { kind: Kind; text: string }[], kinds: readonly Kind[]): string[] {
  if (notes.length === 0) return [];
  const ordered = kinds.flatMap(kind => notes.filter(note => note.kind === kind).map(note => note.text));
  return [...new Set(ordered)].slice(0, NOTES_AT_MOST);
}

function titleChange(compared: Compared): ParagraphChange | null {
  const [before, after] = [compared.a.title, compared.b.title];
  if (before === after) return null;
  const edited = editsOf(before, after, compared);
  const words = edited.kinds.some(kind => kind !== 'cosmetic');
  const kinds = words ? byWeight([...edited.kinds, 'headline']) : edited.kinds;
  return {
    ...edited,
    op: words ? 'edited' : 'kept',
    a: [0],
    b: [0],
    kinds,
    noted: [],
    beyond: false,
    weight: words ? weightOfChange(kinds, 5) : 0,
  };
}

function counts(
  paragraphs: readonly ParagraphChange[],
): Pick<TextChanges, 'kept' | 'edited' | 'added' | 'removed' | 'moved'> {
  const tally = { kept: 0, edited: 0, added: 0, removed: 0, moved: 0 };
  for (const { op, kinds, beyond } of paragraphs) {
    if (op === 'split' || op === 'merged') tally[kinds.some(kind => kind !== 'cosmetic') ? 'edited' : 'kept']++;
    else if (!beyond) tally[op]++;
  }
  return tally;
}

function textsBefore(paragraphs: readonly ParagraphChange[], a: Text): Record<number, string> {
  const changed = paragraphs.filter(change => change.op !== 'kept' || change.kinds.length > 0);
  return Object.fromEntries(changed.flatMap(change => change.a.map(i => [i, a.paragraphs[i]])));
}
