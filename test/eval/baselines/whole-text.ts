/**
 * jsdiff's `diffWords` over the two whole texts, as most diff viewers do it, told by paragraph: those
 * of A and B that share most of the shorter one's letters in one run of kept words belong together.
 */
import { diffWords } from 'diff';
import type { Answer, AnsweredChange, System } from '../changes/judged';
import type { LabelledPair } from '../changes/labelled';

/** As long as a reader would wait for a click; a spent budget is told as everything replaced. */
const TIMEOUT_MS = 1000;

export const wholeText: System = { name: 'jsdiff, whole text', namesKinds: false, answer };

function answer({ a, b, language }: LabelledPair): Answer {
  const title = a.title === b.title ? null : (['headline'] as const);
  const intlSegmenter = language === 'ja' ? new Intl.Segmenter('ja', { granularity: 'word' }) : undefined;
  const parts = diffWords(a.paragraphs.join('\n'), b.paragraphs.join('\n'), {
    timeout: TIMEOUT_MS,
    ...(intlSegmenter && { intlSegmenter }),
  });
  const shared = parts ? sharedLetters(parts, a.paragraphs, b.paragraphs) : new Map<string, number>();
  return { title, paragraphs: byParagraph(a.paragraphs, b.paragraphs, shared), announced: null, shorterView: null };
}

interface Part {
  readonly value: string;
  readonly added?: boolean;
  readonly removed?: boolean;
}

/** "i>j" → letters kept that stand in paragraph i of A and j of B. A line break that moved counts for nothing. */
function sharedLetters(parts: readonly Part[], a: readonly string[], b: readonly string[]): Map<string, number> {
  const [inA, inB] = [owners(a), owners(b)];
  const shared = new Map<string, number>();
  let [i, j] = [0, 0];
  for (const { value, added, removed } of parts) {
    if (!added && !removed) {
      for (let at = 0; at < value.length; at++) {
        const key = `${inA[i + at]}>${inB[j + at]}`;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    }
    if (!added) i += value.length;
    if (!removed) j += value.length;
  }
  return shared;
}

function owners(paragraphs: readonly string[]): number[] {
  return paragraphs.flatMap((text, index) => new Array<number>(text.length + 1).fill(index));
}

function byParagraph(
  a: readonly string[],
  b: readonly string[],
  shared: ReadonlyMap<string, number>,
): AnsweredChange[] {
  const linked = [...shared]
    .map(([key, letters]) => ({ ends: key.split('>').map(Number), letters }))
    .filter(({ ends: [i, j], letters }) => letters * 2 > Math.min(a[i]?.length ?? 0, b[j]?.length ?? 0))
    .map(({ ends }) => ends);
  const alone = (count: number, side: 0 | 1) =>
    [...Array(count).keys()].filter(at => !linked.some(ends => ends[side] === at));
  return [
    ...linked.map(([i, j]): AnsweredChange => ({ op: a[i] === b[j] ? 'kept' : 'edited', a: [i], b: [j], kinds: [] })),
    ...alone(a.length, 0).map((at): AnsweredChange => ({ op: 'removed', a: [at], b: [], kinds: [] })),
    ...alone(b.length, 1).map((at): AnsweredChange => ({ op: 'added', a: [], b: [at], kinds: [] })),
  ];
}
