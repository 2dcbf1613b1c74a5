/** Two versions of an article compared, and the ways one would do it with a library, on the same texts in the same run. */
import { diffWords } from 'diff';
import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch';
import { diff as fastMyers } from 'fast-myers-diff';
import { changes } from '@/lib/changes/changes';
import type { Text } from '@/lib/model/article';

export interface Row {
  readonly what: string;
  /** Median of a run, milliseconds. */
  readonly ms: number;
  /** How many times the first row's time. */
  readonly ratio: number;
}

/** Runs a row: enough for the median to stand still, a second or two in all. */
const RUNS = 41;
/** Runs before counting, until the engine has compiled what is hot. */
const WARM = 15;

export async function run(): Promise<{ name: string; rows: Row[] }> {
  const [a, b] = [version(1000, 0), version(1000, 24)];
  const [before, after] = [whole(a), whole(b)];
  const dmp = new DiffMatchPatch();
  const alignment = (): unknown => changes(a, b, { language: 'en' });
  const rows: [string, () => unknown][] = [
    ['1,000 words: paragraphs, edits, kinds and notes', alignment],
    ['jsdiff diffWords, whole text', () => diffWords(before, after)],
    [
      'diff-match-patch, whole text, with its semantic clean-up',
      () => {
        const found = dmp.diff_main(before, after);
        dmp.diff_cleanupSemantic(found);
        return found;
      },
    ],
    ['fast-myers-diff, words of the whole text', () => [...fastMyers(before.split(/(\s+)/), after.split(/(\s+)/))]],
    ['20,000 words against 20,000 unrelated', unrelated()],
    ['one paragraph of 20,000 words against another', unrelated(20_000)],
  ];
  const base = median(alignment, RUNS);
  return {
    name: 'align',
    rows: rows.map(([what, task], i) => {
      const ms = i === 0 ? base : median(task, i < 4 ? RUNS : 7);
      return { what, ms, ratio: ms / base };
    }),
  };
}

function median(task: () => unknown, runs: number): number {
  for (let i = 0; i < Math.min(WARM, runs); i++) task();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[runs >> 1];
}

const whole = ({ paragraphs }: Text) => paragraphs.join('\n');

/** Invented words by rank, with the length and the commonness of English ones (Zipf). */
const VOCABULARY = [
  'the',
  'of',
  'and',
  'to',
  'a',
  'in',
  'that',
  'was',
  'for',
  'on',
  'said',
  'he',
  'not',
  'with',
  'at',
  ...invented(3000),
];

function invented(count: number): string[] {
  const syllables = ['ka', 'rin', 'mo', 'tel', 'su', 'bar', 'en', 'fis', 'lo', 'dra', 'vek', 'ulm', 'pi', 'gor', 'sha'];
  const next = random(7);
  return Array.from({ length: count }, () => {
    const word = Array.from(
      { length: 1 + Math.floor(next() * 3) },
      () => syllables[Math.floor(next() * syllables.length)],
    ).join('');
    return next() < 0.08
      ? word[0].toUpperCase() + word.slice(1)
      : next() < 0.02
        ? String(Math.floor(next() * 5000))
        : word;
  });
}

/** Numbers in [0, 1) by a linear congruence (Numerical Recipes): the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const WORDS_A_PARAGRAPH = 40;

/** The same article for every number of edits: words replaced, a paragraph put in, one taken out, one moved. */
function version(words: number, edits: number): Text {
  const next = random(11);
  const pick = () => VOCABULARY[Math.floor(VOCABULARY.length ** next()) - 1];
  const paragraphs = Array.from({ length: words / WORDS_A_PARAGRAPH }, () =>
    Array.from({ length: WORDS_A_PARAGRAPH }, pick),
  );
  const edit = random(13);
  for (let i = 0; i < edits; i++)
    paragraphs[Math.floor(edit() * paragraphs.length)][Math.floor(edit() * WORDS_A_PARAGRAPH)] =
      VOCABULARY[Math.floor(edit() * VOCABULARY.length)];
  if (edits > 0) {
    paragraphs.splice(3, 0, Array.from({ length: WORDS_A_PARAGRAPH }, pick));
    paragraphs.splice(9, 1);
    paragraphs.splice(18, 0, ...paragraphs.splice(5, 1));
  }
  return { title: 'Any', paragraphs: paragraphs.map(row => `${row.join(' ')}.`) };
}

function unrelated(perParagraph = WORDS_A_PARAGRAPH): () => unknown {
  const text = (seed: number): Text => {
    const next = random(seed);
    const pick = () => VOCABULARY[Math.floor(VOCABULARY.length ** next()) - 1];
    return {
      title: '',
      paragraphs: Array.from({ length: 20_000 / perParagraph }, () =>
        Array.from({ length: perParagraph }, pick).join(' '),
      ),
    };
  };
  const [a, b] = [text(17), text(19)];
  return () => changes(a, b, { language: 'en' });
}
