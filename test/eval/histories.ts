/**
 * Histories of 3 to 12 versions of an invented article, each with a copy of one of them
 * that was trimmed, given a new headline and edited, and the truth of which one it was.
 *
 * Versions grow as news does: sentences and paragraphs come, go and are corrected. Sentences
 * and paragraphs keep an id through all versions, so that what differs between two of them is known, not guessed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '@/lib/model/article';
import type { VersionText } from '@/lib/match/carried';
import { LANGUAGES } from './changes/generate';
import { articles } from './changes/notation';

export interface History {
  readonly id: string;
  readonly language: string;
  readonly versions: readonly VersionText[];
  readonly copy: Text;
  /** Id of the version that the copy was made from. */
  readonly carries: number;
  /**
   * How far the copied paragraphs lie from those of the nearest other version: `apart`, by a whole
   * sentence at least; `close`, by words of a sentence; `tied`, by nothing: the versions differ elsewhere.
   */
  readonly distance: 'apart' | 'close' | 'tied';
}

interface Sentence {
  readonly id: number;
  readonly text: string;
}

interface Paragraph {
  readonly id: number;
  readonly sentences: readonly Sentence[];
}

interface Draft {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

/** What a language brings: its articles, and sentences and headlines to take further ones from. */
interface Desk {
  readonly language: string;
  readonly drafts: readonly Draft[];
  readonly blank: string;
}

/** A copy's house style: one word in so many is another one, at most. */
const MOST_EDITED = 0.08;

const JAPANESE = new Intl.Segmenter('ja', { granularity: 'word' });

/** `count` histories, the same for the same seed; languages take turns. */
export function histories(count: number, seed: number): History[] {
  const desks = LANGUAGES.map(desk);
  return Array.from({ length: count }, (_, index) => {
    const dice = new Dice(seed * 100_003 + index);
    return history(desks[index % desks.length], dice, index);
  });
}

function history(desk: Desk, dice: Dice, index: number): History {
  let draft = dice.of(desk.drafts);
  const drafts = [draft];
  const length = 3 + dice.below(10);
  while (drafts.length < length) {
    draft = revised(draft, desk, dice);
    if (!drafts.some(other => plain(other, desk) === plain(draft, desk))) drafts.push(draft);
  }
  const carries = dice.below(length);
  const taken = trimmed(drafts[carries], dice);
  return {
    id: `${desk.language}-${index}`,
    language: desk.language,
    versions: drafts.map((one, at) => ({ id: at + 1, name: { number: at }, text: text(one, desk) })),
    copy: copied(taken, desk, dice),
    carries: carries + 1,
    distance: distance(
      taken,
      drafts.filter((_, at) => at !== carries),
    ),
  };
}

// Revising

type Revision = (draft: Draft, desk: Desk, dice: Dice) => Draft;

/** With how often each happens: most updates of a story add to it. */
const REVISIONS: readonly (readonly [number, Revision])[] = [
  [4, addSentence],
  [3, addParagraph],
  [2, changeNumber],
  [2, changeWord],
  [2, dropSentence],
  [1, dropParagraph],
  [1, moveParagraph],
  [1, (draft, desk, dice) => ({ ...draft, title: dice.of(desk.drafts).title })],
];

function revised(draft: Draft, desk: Desk, dice: Dice): Draft {
  let next = draft;
  for (let steps = 1 + dice.below(4); steps > 0; steps--) next = dice.weighted(REVISIONS)(next, desk, dice);
  return next;
}

function addSentence(draft: Draft, desk: Desk, dice: Dice): Draft {
  return onParagraph(draft, dice, ({ id, sentences }) => {
    const at = dice.below(sentences.length + 1);
    return { id, sentences: [...sentences.slice(0, at), foreign(desk, dice), ...sentences.slice(at)] };
  });
}

function addParagraph(draft: Draft, desk: Desk, dice: Dice): Draft {
  const at = 1 + dice.below(draft.paragraphs.length);
  const added = { id: dice.fresh(), sentences: [foreign(desk, dice), foreign(desk, dice)] };
  return { ...draft, paragraphs: [...draft.paragraphs.slice(0, at), added, ...draft.paragraphs.slice(at)] };
}

function dropSentence(draft: Draft, _: Desk, dice: Dice): Draft {
  return onParagraph(draft, dice, ({ id, sentences }) => {
    const at = dice.below(sentences.length);
    return { id, sentences: sentences.length > 1 ? sentences.filter((_sentence, place) => place !== at) : sentences };
  });
}

function dropParagraph(draft: Draft, _: Desk, dice: Dice): Draft {
  if (draft.paragraphs.length < 5) return draft;
  const at = 1 + dice.below(draft.paragraphs.length - 1);
  return { ...draft, paragraphs: draft.paragraphs.filter((_paragraph, place) => place !== at) };
}

function moveParagraph(draft: Draft, _: Desk, dice: Dice): Draft {
  const paragraphs = [...draft.paragraphs];
  const [moved] = paragraphs.splice(dice.below(paragraphs.length), 1);
  paragraphs.splice(dice.below(paragraphs.length + 1), 0, moved);
  return { ...draft, paragraphs };
}

function changeNumber(draft: Draft, _: Desk, dice: Dice): Draft {
  return onSentence(draft, dice, sentence => {
    const numbers = [...sentence.matchAll(/[0-9]+/g)];
    if (numbers.length === 0) return sentence;
    const { index, 0: digits } = dice.of(numbers);
    return `${sentence.slice(0, index)}${Number(digits) + 1 + dice.below(9)}${sentence.slice(index + digits.length)}`;
  });
}

function changeWord(draft: Draft, desk: Desk, dice: Dice): Draft {
  return onSentence(draft, dice, sentence => swapped(sentence, 1, desk, dice));
}

function onParagraph(draft: Draft, dice: Dice, act: (paragraph: Paragraph) => Paragraph): Draft {
  const at = dice.below(draft.paragraphs.length);
  return {
    ...draft,
    paragraphs: draft.paragraphs.map((paragraph, place) => (place === at ? act(paragraph) : paragraph)),
  };
}

function onSentence(draft: Draft, dice: Dice, act: (sentence: string) => string): Draft {
  return onParagraph(draft, dice, ({ id, sentences }) => {
    const at = dice.below(sentences.length);
    return {
      id,
      sentences: sentences.map((sentence, place) =>
        place === at ? { ...sentence, text: act(sentence.text) } : sentence,
      ),
    };
  });
}

/** A sentence of some other story, as new to this one. */
function foreign(desk: Desk, dice: Dice): Sentence {
  const { text } = dice.of(dice.of(dice.of(desk.drafts).paragraphs).sentences);
  return { id: dice.fresh(), text };
}

// Copying

/** What the copy takes: all, the first half or more, or all but a few paragraphs. */
function trimmed(draft: Draft, dice: Dice): Draft {
  const { paragraphs, title } = draft;
  const least = Math.ceil(paragraphs.length / 2);
  const ways = [
    () => paragraphs,
    () => paragraphs.slice(0, least + dice.below(paragraphs.length - least + 1)),
    () => paragraphs.filter((_, at) => at === 0 || dice.chance() < 0.8),
  ];
  return { title, paragraphs: dice.of(ways)() };
}

/** The copy as its paper prints it: headline of its own, words changed here and there, quotes in another style, a line of its own. */
function copied(taken: Draft, desk: Desk, dice: Dice): Text {
  const share = dice.chance() < 0.5 ? 0 : dice.chance() * MOST_EDITED;
  const curly = dice.chance() < 0.5;
  const edited = text(taken, desk).paragraphs.map(paragraph => {
    const count = Math.round(words(paragraph, desk).length * share);
    const own = swapped(paragraph, count, desk, dice);
    return curly ? own.replace(/"([^"]*)"/g, '“$1”').replace(/'/g, '’') : own.replace(/[“”]/g, '"');
  });
  const line = dice.chance() < 0.5 ? [foreign(desk, dice).text] : [];
  return { title: dice.of(desk.drafts).title, paragraphs: [...edited, ...line] };
}

/** The text with `count` words replaced by others of the same language. */
function swapped(sentence: string, count: number, desk: Desk, dice: Dice): string {
  const pieces = words(sentence, desk);
  for (let left = count; left > 0; left--) {
    const others = words(foreign(desk, dice).text, desk);
    pieces[dice.below(pieces.length)] = dice.of(others);
  }
  return pieces.join(desk.blank);
}

// Telling apart

function distance(taken: Draft, others: readonly Draft[]): History['distance'] {
  const apart = others.map(other => paragraphDistances(taken, other));
  if (apart.some(found => found === 'tied')) return 'tied';
  return apart.some(found => found === 'close') ? 'close' : 'apart';
}

function paragraphDistances(taken: Draft, other: Draft): History['distance'] {
  const theirs = new Map(other.paragraphs.map(paragraph => [paragraph.id, paragraph]));
  const ids = ({ sentences }: Paragraph) => sentences.map(({ id }) => id).join(' ');
  const texts = ({ sentences }: Paragraph) => sentences.map(({ text: words }) => words).join(' ');
  const found = taken.paragraphs.map((paragraph): History['distance'] => {
    const twin = theirs.get(paragraph.id);
    if (!twin || ids(twin) !== ids(paragraph)) return 'apart';
    return texts(twin) === texts(paragraph) ? 'tied' : 'close';
  });
  return found.includes('apart') ? 'apart' : found.includes('close') ? 'close' : 'tied';
}

// Texts

function desk(language: string): Desk {
  const source = readFileSync(join(import.meta.dirname, 'changes', 'articles', `${language}.txt`), 'utf8');
  let id = 0;
  const drafts = articles(source, language).map(({ title, paragraphs }): Draft => ({
    title,
    paragraphs: paragraphs.map(paragraph => ({
      id: id++,
      // A stop ends a sentence before a blank (in Japanese always), so that "4.6 million" stays whole.
      sentences: paragraph
        .split(language === 'ja' ? /(?<=。)(?!」)/ : /(?<=[.!?]) (?=\S)/)
        .map(sentence => ({ id: id++, text: sentence })),
    })),
  }));
  return { language, drafts, blank: language === 'ja' ? '' : ' ' };
}

function text(draft: Draft, { blank }: Desk): Text {
  return {
    title: draft.title,
    paragraphs: draft.paragraphs.map(({ sentences }) => sentences.map(sentence => sentence.text).join(blank)),
  };
}

function plain(draft: Draft, desk: Desk): string {
  return text(draft, desk).paragraphs.join('\n');
}

function words(sentence: string, { language }: Desk): string[] {
  if (language !== 'ja') return sentence.split(' ');
  return Array.from(JAPANESE.segment(sentence), ({ segment }) => segment);
}

/** Chance that can be repeated: mulberry32, as good as a game needs and four lines long. */
class Dice {
  // Ids of what comes new begin above those of the base texts.
  private next = 1_000_000;

  constructor(private state: number) {}

  /** 0 ≤ x < 1. */
  chance(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0, below `end`. */
  below(end: number): number {
    return Math.floor(this.chance() * end);
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)];
  }

  weighted<T>(list: readonly (readonly [number, T])[]): T {
    return this.of(list.flatMap(([weight, item]) => Array<T>(weight).fill(item)));
  }

  fresh(): number {
    return this.next++;
  }
}
