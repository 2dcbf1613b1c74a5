/** Pairs in which a paragraph is split and another one is put between its halves, made from the articles of the set. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '@/lib/model/article';
import { LANGUAGES, PARTS } from './generate';
import { articles, type BaseArticle } from './notation';

/** A pair, and the paragraphs that belong together: `whole` of A is `halves` of B, `between` is new in B. */
export interface SplitAround {
  readonly id: string;
  readonly language: string;
  readonly a: Text;
  readonly b: Text;
  readonly whole: number;
  readonly halves: readonly [number, number];
  readonly between: readonly number[];
  /** Whether a word of a half is another one too. */
  readonly isEdited: boolean;
}

/** Every two neighbouring paragraphs of every article, as one that is split; with one and with two put between, plain and edited. */
export function splitsAround(): SplitAround[] {
  return LANGUAGES.flatMap(language =>
    PARTS.flatMap(part => {
      const all = articles(read(language, part), language);
      return all.flatMap((article, n) => ofArticle(language, article, all[(n + 1) % all.length]));
    }),
  );
}

function read(language: string, part: string): string {
  return readFileSync(join(process.cwd(), `test/eval/changes/articles/${language}${part}.txt`), 'utf8');
}

function ofArticle(language: string, { slug, title, paragraphs }: BaseArticle, other: BaseArticle): SplitAround[] {
  const [before, after] = [paragraphs.slice(0, 1), paragraphs.slice(3)];
  const halves: [string, string] = [paragraphs[1], paragraphs[2]];
  const a = { title, paragraphs: [...before, halves.join(language === 'ja' ? '' : ' '), ...after] };
  return [1, 2].flatMap(count =>
    [false, true].map(isEdited => {
      const put = other.paragraphs.slice(1, 1 + count);
      const [first, second] = isEdited ? [withOtherWord(halves[0]), halves[1]] : halves;
      return {
        id: `${language}-${slug}-${count}${isEdited ? '-edited' : ''}`,
        language,
        a,
        b: { title, paragraphs: [...before, first, ...put, second, ...after] },
        whole: 1,
        halves: [1, 2 + put.length] as const,
        between: put.map((_, i) => 2 + i),
        isEdited,
      };
    }),
  );
}

/** The paragraph with another word in its middle; where no blanks part words, with two other characters. */
function withOtherWord(paragraph: string): string {
  const words = paragraph.split(' ');
  if (words.length < 4) return paragraph.slice(0, 6) + '新た' + paragraph.slice(8);
  return words.with(words.length >> 1, 'Merrowfield').join(' ');
}
