/** What two texts have in common sentence by sentence, and what of it are facts. No language is known here. */
import type { Text } from '../model/article';
import { spellingOf } from '../facts/spelling';
import { sentences } from '../text/sentences';
import { lazily } from '../basics/lazily';
import { words } from '../text/words';
import { matched, type FrameSentence, type Matched } from './sentence-match';

/** A text cut for comparison. Made once where a text is compared with many. */
export interface Frame {
  /** In reading order, at most {@link SENTENCES}. */
  readonly sentences: readonly FrameSentence[];
  readonly words: number;
}

/** Facts of one sort that stand in sentences with a counterpart. */
export interface OtherFacts {
  /** How many of them the counterpart has otherwise. */
  readonly count: number;
  /** The same of all, 0..1; 0 where there is none. */
  readonly share: number;
}

/** Shares 0..1 of words; 0 where a text is empty. */
export interface Likeness {
  /** Words of equal sentences, of the shorter text. */
  readonly identical: number;
  /** Words that stand in both, in equal sentences and in paired ones, of both texts. */
  readonly resemblance: number;
  readonly numbers: OtherFacts;
  readonly names: OtherFacts;
  /** Words of sentences without a counterpart, of the text that has the smaller share of them. */
  readonly replaced: number;
  /** Longer words that these sentences of both texts share, of the side that has fewer. */
  readonly topic: number;
}

// Longer texts are no filled forms; live blogs and lists would cost the square of their sentences.
const SENTENCES = 150;

/** Headlines are left out: a form often puts a new one over the same frame. */
export function frame({ paragraphs }: Text, language: string | null): Frame {
  const spelling = spellingOf(language);
  const cutOf = (paragraph: string) => sentences(paragraph, spelling).map(({ from, to }) => paragraph.slice(from, to));
  const cut = paragraphs
    .flatMap(cutOf)
    .slice(0, SENTENCES)
    .map(frameSentence)
    .filter(({ forms }) => forms.length > 0);
  return { sentences: cut, words: wordCount(cut) };
}

// Most sentences of two texts are equal or have no counterpart: facts and sets are made of those that are asked for.
function frameSentence(text: string): FrameSentence {
  const found = words(text);
  const forms = found.map(({ form }) => form);
  return {
    key: forms.join(' '),
    forms,
    distinct: lazily(() => new Set(forms)),
    facts: lazily(() => found.map(({ from, to }, i) => fact(text.slice(from, to), i))),
  };
}

/** Japanese and Chinese write names and things in these, grammar in others. */
const EAST_ASIAN_NAME = /^[\p{Script=Han}\p{Script=Katakana}ー]{2,}$/u;

/** A capital at the beginning of a sentence says nothing. Other scripts without capitals have numbers only. */
function fact(word: string, at: number): 'number' | 'name' | null {
  if (/\p{N}/u.test(word)) return 'number';
  const isName = (at > 0 && /^\p{Lu}/u.test(word)) || EAST_ASIAN_NAME.test(word);
  return isName ? 'name' : null;
}

/** Symmetric but for ties among sentences that are alike. */
export function likenessOf(a: Frame, b: Frame): Likeness {
  const [short, long] = a.words <= b.words ? [a, b] : [b, a];
  const { equal, pairs, lone } = matched(short.sentences, long.sentences);
  const identical = wordCount(equal);
  const shared = identical + pairs.reduce((sum, pair) => sum + pair.shared, 0);
  return {
    identical: share(identical, short.words),
    resemblance: share(2 * shared, short.words + long.words),
    numbers: otherFacts('number', equal, pairs),
    names: otherFacts('name', equal, pairs),
    replaced: Math.min(share(wordCount(lone.a), short.words), share(wordCount(lone.b), long.words)),
    topic: topicShare(formsOf(lone.a), formsOf(lone.b)),
  };
}

function otherFacts(sort: 'number' | 'name', equal: readonly FrameSentence[], pairs: readonly Matched[]): OtherFacts {
  const inAll = [...equal, ...pairs.map(({ a }) => a)].flatMap(({ facts }) => facts().filter(one => one === sort));
  const count = pairs.flatMap(({ a, onlyA }) => onlyA.filter(i => a.facts()[i] === sort)).length;
  return { count, share: share(count, inAll.length) };
}

/** Shorter words are grammar in most languages; unspaced scripts have short words only. */
const LONG_WORD = 5;

/** Longer words that stand in both, of the side that has fewer; 0 where a side has none. Words as folded forms. */
export function topicShare(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [new Set(a.filter(isTopic)), new Set(b.filter(isTopic))];
  const shared = [...one].filter(form => other.has(form)).length;
  return share(shared, Math.min(one.size, other.size));
}

function isTopic(form: string): boolean {
  return form.length >= LONG_WORD || /[\p{Script=Han}\p{Script=Katakana}]/u.test(form);
}

function formsOf(sentences: readonly FrameSentence[]): string[] {
  return sentences.flatMap(({ forms }) => forms);
}

function wordCount(sentences: readonly FrameSentence[]): number {
  return sentences.reduce((sum, { forms }) => sum + forms.length, 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
