/**
 * The notation that articles and scripts are written in (`changes-set.md` explains it with an example).
 * Reading is strict: whatever is not understood throws with file and line, for a label misread is a wrong label.
 */
import type { Kind } from '@/lib/model/report';

/** An article as written by hand: the text that both sides of its pairs are made from. */
export interface BaseArticle {
  readonly slug: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** 1, or that of a later batch; see `changes-set.md`. */
  readonly batch: number;
}

/** One line of a script. `at`: paragraph of the base, from 0, or "x0", "x1" for those that the script lays under both sides. */
export interface Step {
  readonly sign: string;
  readonly at: string;
  readonly words: readonly string[];
  readonly fields: readonly string[];
  /** For messages: file and line. */
  readonly where: string;
}

export interface Script {
  readonly slug: string;
  readonly hard: boolean;
  readonly steps: readonly Step[];
}

export const KINDS: readonly Kind[] = [
  'number',
  'negation',
  'quote',
  'attribution',
  'name',
  'date',
  'hedge',
  'correction',
  'headline',
  'wording',
  'cosmetic',
];

/** Articles of a file: `= slug | title`, with `| 2` for the second batch, then `number paragraph` a line. */
export function articles(source: string, file: string): BaseArticle[] {
  const found: { slug: string; title: string; batch: number; paragraphs: string[] }[] = [];
  for (const { line, where } of written(source, file)) {
    if (line.startsWith('= ')) {
      const [slug, title, batch = '1'] = fields(line.slice(2));
      found.push({ slug, title, batch: Number(batch), paragraphs: [] });
      continue;
    }
    const [, number, text] = /^(\d+) (.+)$/.exec(line) ?? [];
    const paragraphs = found.at(-1)?.paragraphs;
    if (!paragraphs || Number(number) !== paragraphs.length)
      throw new RangeError(`${where}: paragraph out of order: ${line}`);
    paragraphs.push(text);
  }
  return found;
}

/** Scripts of a file: `# slug [hard]`, then a step a line: sign, place, words, and fields after "|". */
export function scripts(source: string, file: string): Script[] {
  const found: { slug: string; hard: boolean; steps: Step[] }[] = [];
  for (const { line, where } of written(source, file)) {
    if (line.startsWith('# ')) {
      const [slug, hard] = line.slice(2).split(' ');
      found.push({ slug, hard: hard === 'hard', steps: [] });
      continue;
    }
    const steps = found.at(-1)?.steps;
    if (!steps) throw new RangeError(`${where}: a step before the first script`);
    const [head, ...rest] = fields(line);
    const [at, ...words] = head.slice(1).trim().split(/\s+/);
    steps.push({ sign: head[0], at, words, fields: rest, where });
  }
  return found;
}

function written(source: string, file: string): { line: string; where: string }[] {
  return source
    .split('\n')
    .map((line, index) => ({ line: line.trim(), where: `${file}:${index + 1}` }))
    .filter(({ line }) => line !== '' && !line.startsWith('//'));
}

function fields(line: string): string[] {
  return line.split('|').map(field => field.trim());
}
