/** One line while it is read: the parts that it is put together from, and which of them are words of its sentence. */
import { textOf, type Piece } from './live-paragraph';

/** `covered`: said to be hidden from assistive technology only, as letters are that a style draws large. */
export type PartKind = 'word' | 'control' | 'covered' | 'hidden';

export interface Part extends Piece {
  readonly kind: PartKind;
  readonly isLinked: boolean;
  readonly isStrong: boolean;
}

/** Ends a sentence: what follows begins another. */
const SENTENCE_END = /[.!?…。！？؟।][\s"'”’»)\]」』]*$/u;
const GOES_ON = /^\s*[\p{Ll}\p{Lo}\p{N},.;:!?)\]”’»]/u;

/**
 * The parts that a reader takes for words of the line: without what is hidden, without labels of controls that stand
 * beside the sentence, without words that are drawn once and said once more.
 *
 * @param isLabel - whether a line that is all control is a line of the text, as a heading that unfolds is
 */
export function readableParts(parts: readonly Part[], isLabel: boolean): Part[] {
  if (parts.every(part => part.kind === 'word')) {
    return [...parts];
  }
  const shown = withoutDoubles(parts).filter(part => part.kind !== 'hidden');
  const runs = runsOf(shown);
  const isAllControl = runs.every(run => run[0].kind === 'control' || textOf(run) === '');
  if (isAllControl) {
    return isLabel ? shown : shown.filter(part => part.kind === 'word');
  }
  const mayStandIn = runs.length <= MOST_RUNS;
  return runs.flatMap((run, i) => (run[0].kind !== 'control' || (mayStandIn && isInSentence(runs, i)) ? run : []));
}

/** Words and controls in turn: a line with more is a row of buttons, and each would be held against all others. */
const MOST_RUNS = 100;

/** Neighbouring parts of one kind. */
function runsOf(parts: readonly Part[]): Part[][] {
  const runs: Part[][] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last && last[0].kind === part.kind) last.push(part);
    else runs.push([part]);
  }
  return runs;
}

/** A control in a sentence: the words before it have not ended one, or the words after it go on with it. */
function isInSentence(runs: readonly Part[][], at: number): boolean {
  const own = textOf(runs[at]);
  if (!/\p{L}/u.test(own)) return false;
  const before = textOf(runs.slice(0, at).flat());
  const after = textOf(runs.slice(at + 1).flat());
  if (after === '' || !GOES_ON.test(after)) return false;
  return before === '' || !SENTENCE_END.test(before) || /^[\s]*\p{Ll}/u.test(after);
}

/** Without covered parts that are said once more, or that are no words; covered letters that make up a word stay. */
function withoutDoubles(parts: readonly Part[]): Part[] {
  const runs = runsOf(parts);
  return runs.flatMap((run, i) => {
    if (run[0].kind !== 'covered') return run;
    return isDrawnWord(runs, i) ? run.map(part => ({ ...part, kind: 'word' as const })) : [];
  });
}

function isDrawnWord(runs: readonly Part[][], at: number): boolean {
  const own = letters(runs[at]);
  if (own === '') return false;
  const [before, after] = [runs[at - 1], runs[at + 1]];
  if ([before, after].some(run => run?.[0].kind === 'hidden' && letters(run) === own)) {
    return true;
  }
  if (after?.[0].kind === 'word' && letters(after).startsWith(own) && own.length > 1) {
    return false;
  }
  const isJoined = [before?.at(-1)?.data.at(-1), after?.[0].data[0]].some(letter => /\p{L}/u.test(letter ?? ''));
  return isJoined && own.length <= LONGEST_DRAWN;
}

/** A drop cap is a letter or, with the rest of its word, a few. */
const LONGEST_DRAWN = 12;

function letters(parts: readonly Part[]): string {
  return textOf(parts)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
