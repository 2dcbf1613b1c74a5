/**
 * A synthetic press of any size with known truth: item `n` is the same in every
 * run and can be made alone. Words are invented and follow Zipf's law; lengths
 * of sentences, paragraphs and articles are those of news.
 *
 * Of the items 78 % are new articles, 10 % later versions of an article shortly
 * before, 10 % copies of any earlier one at another site, 2 % articles that
 * carry one paragraph of an earlier one.
 */
import type { IncomingVersion } from '@/lib/model/article';

export type Origin =
  | { readonly kind: 'new' }
  /** `of`: the item that it is made from, always a new one. `edited`: share of words replaced. */
  | { readonly kind: 'version' | 'copy'; readonly of: number; readonly edited: number }
  | { readonly kind: 'passage'; readonly of: number };

export interface Item {
  readonly number: number;
  readonly origin: Origin;
  readonly version: IncomingVersion;
}

const VOCABULARY = 50_000;
const SITES = 200;
// Stock phrases of the trade stand in every third paragraph: what texts share without being related.
const PHRASES = 20_000;
const SEED = 20_261_124;

export class Generator {
  readonly #words: readonly string[];
  /** Word numbers by share of running text: `quantiles[floor(u * length)]` for u in 0..1. */
  readonly #quantiles: Uint16Array;

  constructor() {
    this.#words = vocabulary();
    this.#quantiles = zipf();
  }

  item(number: number): Item {
    const origin = this.origin(number);
    return { number, origin, version: this.#version(number, origin) };
  }

  origin(number: number): Origin {
    const random = mulberry(SEED ^ Math.imul(number, 2_654_435_761));
    const share = random();
    if (number < 20 || share < 0.78) return { kind: 'new' };
    if (share < 0.88)
      return {
        kind: 'version',
        of: this.#newAtOrBelow(number - 1 - Math.floor(random() * 12)),
        edited: random() * 0.08,
      };
    const of = this.#newAtOrBelow(Math.floor(random() * number));
    return share < 0.98 ? { kind: 'copy', of, edited: random() * 0.1 } : { kind: 'passage', of };
  }

  /** Address at which an item stands: versions stand where their article does. */
  url(number: number): string {
    const origin = this.origin(number);
    if (origin.kind === 'version') return this.url(origin.of);
    return `https://www.paper-${this.#site(number)}.example/${2020 + (number % 6)}/story-${number}`;
  }

  // Copies stand at another site than their source.
  #site(number: number): number {
    const origin = this.origin(number);
    if (origin.kind === 'version') return this.#site(origin.of);
    const own = Math.floor(mulberry(number + 77)() * SITES);
    return origin.kind === 'copy' && own === this.#site(origin.of) ? (own + 1) % SITES : own;
  }

  #newAtOrBelow(number: number): number {
    let at = number;
    while (this.origin(at).kind !== 'new') at--;
    return at;
  }

  #version(number: number, origin: Origin): IncomingVersion {
    const site = this.#site(number);
    const body = this.#body(number, origin);
    return {
      title: sentence(this.#draw(mulberry(number + 5), 8)),
      paragraphs: [...body, this.#footer(site)],
      url: this.url(number),
      site: `Paper ${site}`,
      language: 'en',
      byline: null,
      publishedAt: null,
      modifiedAt: null,
      seenAt: new Date(Date.UTC(2020, 0, 1) + number * 60_000).toISOString(),
      label: null,
      order: null,
      source: 'synthetic',
      extractor: 'ndjson/1',
      partial: false,
      beside: [],
      declared: [],
    };
  }

  #body(number: number, origin: Origin): string[] {
    if (origin.kind === 'new') return this.#paragraphs(number);
    if (origin.kind === 'passage') {
      const own = this.#paragraphs(number);
      const theirs = this.#paragraphs(origin.of);
      own.splice(own.length >> 1, 0, longest(theirs));
      return own;
    }
    const random = mulberry(number + 991);
    return this.#paragraphs(origin.of).map(paragraph => this.#edited(paragraph, origin.edited, random));
  }

  #paragraphs(number: number): string[] {
    const random = mulberry(Math.imul(number + 1, 40_503) ^ SEED);
    const paragraphs: string[] = [];
    // 600 words in the mean, from 150 to some 1,400, as a sum of uniform shares.
    let left = 150 + Math.floor((random() + random() + random()) * 300);
    while (left > 0) {
      const length = Math.min(left, 20 + Math.floor((random() + random()) * 25));
      paragraphs.push(this.#paragraph(random, length));
      left -= length;
    }
    return paragraphs;
  }

  #paragraph(random: () => number, length: number): string {
    const words = this.#draw(random, length);
    if (random() < 1 / 3) {
      const phrase = this.#draw(mulberry(Math.floor(random() * random() * PHRASES) + 13), 6);
      words.splice(Math.floor(random() * words.length), phrase.length, ...phrase);
    }
    const sentences: string[] = [];
    for (let from = 0; from < words.length;) {
      const to = Math.min(words.length, from + 8 + Math.floor(random() * 20));
      sentences.push(sentence(words.slice(from, to)));
      from = to;
    }
    return sentences.join(' ');
  }

  #footer(site: number): string {
    return sentence(this.#draw(mulberry(site + 1_000_003), 25));
  }

  #edited(paragraph: string, share: number, random: () => number): string {
    return paragraph
      .split(' ')
      .map(word => (random() < share ? this.#draw(random, 1)[0] : word))
      .join(' ');
  }

  #draw(random: () => number, count: number): string[] {
    const { length } = this.#quantiles;
    return Array.from({ length: count }, () => this.#words[this.#quantiles[Math.floor(random() * length)]]);
  }
}

function sentence(words: readonly string[]): string {
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function longest(paragraphs: readonly string[]): string {
  return paragraphs.reduce((best, paragraph) => (paragraph.length > best.length ? paragraph : best), '');
}

/** Distinct words of syllables, the frequent ones short: 6.2 bytes a word of running text, blanks and marks included (Reuters: 6.0). */
function vocabulary(): string[] {
  const random = mulberry(SEED);
  const seen = new Set<string>();
  const one = (letters: string) => letters[Math.floor(random() * letters.length)];
  while (seen.size < VOCABULARY) {
    const syllables = 1 + Math.floor(Math.log2(2 + seen.size) / 8 + random());
    let word = '';
    for (let i = 0; i < syllables; i++)
      word += one('bcdfghjklmnprstvwz') + one('aeiou') + (random() < 0.5 ? one('nrstl') : '');
    seen.add(word);
  }
  return [...seen];
}

/** Zipf-Mandelbrot: the word of rank r has a share of 1 / (r + 2.7). */
function zipf(): Uint16Array {
  const quantiles = new Uint16Array(1 << 20);
  const shares = Array.from({ length: VOCABULARY }, (_, rank) => 1 / (rank + 2.7));
  const total = shares.reduce((sum, share) => sum + share, 0);
  let at = 0;
  let sum = 0;
  shares.forEach((share, rank) => {
    sum += share;
    const to = Math.round((sum / total) * quantiles.length);
    quantiles.fill(rank, at, to);
    at = to;
  });
  return quantiles;
}

/** A small seeded generator of numbers 0..1 (mulberry32, T. Ettinger, public domain). */
export function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
