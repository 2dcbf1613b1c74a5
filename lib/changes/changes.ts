import { lazily } from '../basics/lazily';
import { isNotice } from '../facts/notices';
import { languageOf } from '../languages/detect';
import type { Text } from '../model/article';
import type { Kind, Op, ParagraphChange, TextChanges } from '../model/report';
import { type Compared, compared, paragraphPair } from './compared';
import { pairing } from './diff/pairing';
import type { Group } from './diff/paragraphs';
import { editedText } from './edited-text';
import { byWeight, weightOfChange } from './kinds/kinds';
import { knownNames } from './kinds/known-names';
import { liveChanges } from './live';
import { endsOf, shorterView } from './versions';

/** All may be left out. */
export interface ChangeOptions {
  /** BCP 47 tag of the texts; without it the words tell. */
  readonly language?: string | null;
  /** What the comparison may cost; see `budgetOf`. */
  readonly budgetMs?: number;
  /**
   * The texts were taken by different means: what one has before the first or after the last common paragraph cannot be
   * compared.
   */
  readonly lenientEnds?: boolean;
  /**
   * B is a live blog: it grows at one end and loses blocks at the other, so that neither text is a view of the other.
   */
  readonly live?: boolean;
  /** Numbers of the paragraphs of B that begin an entry of a live blog, ascending. */
  readonly entries?: readonly number[];
  /** Whether A and B are known to go on, or not to go on, behind a paywall. */
  readonly cut?: { readonly a?: boolean; readonly b?: boolean };
}

/**
 * Half of the 100 ms that a worst case may take; the other half is for cutting words and reading kinds, which grow with
 * the text only.
 */
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
  // Most comparisons of unchanged texts never ask for a name.
  const known = lazily(() => knownNames([...a.paragraphs, ...b.paragraphs], language));
  const both = compared(a, b, { language, known }, options.budgetMs ?? BUDGET_MS);
  const pair = paragraphPair(both);
  const groups = pairing(pair);
  const view = options.live ? null : shorterView(pair.a, pair.b, options.cut);
  const isBeyond = beyondOther(view, options.lenientEnds ? endsOf(groups) : new Set());
  const paragraphs = groups.map(group => changeOf(group, both, isBeyond)).map(withTexts);
  const title = titleChange(both);
  const told: TextChanges = {
    ...counts(paragraphs),
    paragraphs,
    title: title && withTexts(title),
    before: textsBefore(paragraphs, a),
    shorterView: view,
    coarse: both.budget.fellShort || isApart(paragraphs, a, b),
    blocks: null,
  };
  return options.live ? liveChanges(told, a, b, options.entries ?? []) : told;
}

/** A change whose notes are not yet put into words. */
type Untold = Omit<ParagraphChange, 'notes'>;

/** The change with its notes in English. Fields stand in the order in which the tools print them. */
function withTexts({ op, a, b, kinds, edits, rewritten, ...rest }: Untold): ParagraphChange {
  return { op, a, b, kinds, edits, rewritten, ...rest };
}

/** Whether the other text does not reach as far as a group that has paragraphs of one text only. */
type IsBeyond = (group: Group) => boolean;

function beyondOther(view: 'a' | 'b' | null, ends: ReadonlySet<Group>): IsBeyond {
  return group => {
    if (ends.has(group)) return true;
    return group.a.length === 0 ? view === 'a' : view === 'b';
  };
}

function changeOf(group: Group, both: Compared, isBeyond: IsBeyond): Untold {
  if (group.a.length === 0 || group.b.length === 0) {
    return alone(group, both, isBeyond);
  }
  const edited = editedText(joined(both.a, group.a), joined(both.b, group.b), both);
  return {
    op: opOf(group, edited.kinds),
    a: group.a,
    b: group.b,
    ...edited,
    beyond: false,
  };
}

function joined({ paragraphs }: Text, at: readonly number[]): string {
  return at.length === 1 ? paragraphs[at[0]] : at.map(i => paragraphs[i]).join('\n');
}

function opOf({ a, b, moved }: Group, kinds: readonly Kind[]): Op {
  if (moved) return 'moved';
  if (a.length < b.length) return 'split';
  if (a.length > b.length) return 'merged';
  return areWords(kinds) ? 'edited' : 'kept';
}

/** Whether more than the setting of the text changed. */
function areWords(kinds: readonly Kind[]): boolean {
  return kinds.some(kind => kind !== 'cosmetic');
}

/** A paragraph that has no counterpart. */
function alone(group: Group, { a, b }: Compared, isBeyond: IsBeyond): Untold {
  const op = group.a.length === 0 ? 'added' : 'removed';
  const text = op === 'added' ? b.paragraphs[group.b[0]] : a.paragraphs[group.a[0]];
  const own = {
    op,
    a: group.a,
    b: group.b,
    edits: [],
    rewritten: false,
  } as const;
  if (isBeyond(group)) {
    return { ...own, kinds: [], noted: [], beyond: true, weight: 0 };
  }
  const words = text.split(/\s/).length;
  if (!isNotice(text))
    return {
      ...own,
      kinds: [],
      noted: [],
      beyond: false,
      weight: weightOfChange(['wording'], words),
    };
  return {
    ...own,
    kinds: ['correction'],
    noted: [{ kind: 'correction', before: null, after: null, notice: op }],
    beyond: false,
    weight: weightOfChange(['correction'], words),
  };
}

/** Words that any changed headline counts for, whatever its length: half a headline. Chosen by eye. */
const TITLE_WORDS = 5;

function titleChange(both: Compared): Untold | null {
  const [before, after] = [both.a.title, both.b.title];
  if (before === after) return null;
  const edited = editedText(before, after, both);
  const own = {
    ...edited,
    a: [0],
    b: [0],
    beyond: false,
  };
  if (!areWords(edited.kinds)) {
    return { ...own, op: 'kept', weight: 0 };
  }
  const kinds = byWeight([...edited.kinds, 'headline']);
  return {
    ...own,
    op: 'edited',
    kinds,
    weight: weightOfChange(kinds, TITLE_WORDS),
  };
}

function counts(paragraphs: readonly ParagraphChange[]) {
  const tally = {
    kept: 0,
    edited: 0,
    added: 0,
    removed: 0,
    moved: 0,
  };
  for (const { op, kinds, beyond } of paragraphs) {
    if (op === 'split' || op === 'merged') tally[areWords(kinds) ? 'edited' : 'kept']++;
    else if (!beyond) tally[op]++;
  }
  return tally;
}

function textsBefore(paragraphs: readonly ParagraphChange[], { paragraphs: texts }: Text): Record<number, string> {
  const changed = paragraphs.filter(change => change.op !== 'kept' || change.kinds.length > 0);
  return Object.fromEntries(changed.flatMap(change => change.a.map(i => [i, texts[i]])));
}

/**
 * Share of its letters that either text must have in a paragraph which the other has too, or their comparison is one of
 * paragraphs alone.
 */
const MET_AT_LEAST = 0.1;

/**
 * Whether two texts have next to nothing in common, so that no words were compared. A text without words is not far
 * from any.
 */
function isApart(paragraphs: readonly ParagraphChange[], a: Text, b: Text): boolean {
  if (a.paragraphs.length === 0 || b.paragraphs.length === 0) {
    return false;
  }
  const met = paragraphs.filter(change => change.a.length > 0 && change.b.length > 0 && !change.rewritten);
  const shareOfA = shareMet(
    a,
    met.flatMap(change => change.a),
  );
  const shareOfB = shareMet(
    b,
    met.flatMap(change => change.b),
  );
  return Math.max(shareOfA, shareOfB) < MET_AT_LEAST;
}

function shareMet({ paragraphs }: Text, met: readonly number[]): number {
  const letters = (row: Iterable<number>) => [...row].reduce((sum, at) => sum + paragraphs[at].length, 0);
  return letters(met) / (letters(paragraphs.keys()) || 1);
}
