import type { Text } from '../model/article';
import type { QuoteMatch } from '../model/report';
import { fold } from '../text/fold';
import { quotations, type Quotation } from '../facts/quotations';
import { isPronoun } from '../facts/speakers';
import { words } from '../text/words';

// Shorter ones are titles and words that a writer keeps at a distance.
const SHORTEST = 4;
// Shared weight of the shorter quotation, from which two are one statement. In the seed documents, statements that two
// reporters translated differently have 0.436 and more, the next pair (both end "to end this war") 0.397.
const ALIKE = 0.42;
// Quotations of one text that are looked at, the first ones, and how far into it: an article has some tens of them in
// some thousand words, and every pair is weighed, all of it time in which the service worker answers nobody.
const QUOTES = 200;
// UTF-16 units, some 30,000 words, as a live blog of a day may have. Two texts of 200 quotations of 900 words, of
// which this is a sixth, take a twentieth of the 2.4 s that they took whole and with each pair weighed by itself.
const LENGTH = 200_000;

/**
 * Quotations of the page that the other text has too, in the page's order, each with its likest counterpart.
 *
 * Words weigh the more the rarer they are in the two texts, so that "of the" likens nothing. `drift`: the same words,
 * the same or some of them said by somebody else ("reattributed", where both texts name one), a part of them
 * ("shortened"), or other words. `articleId`: of the other text. Of either text the first {@link QUOTES} in the first
 * {@link LENGTH} units count.
 */
export function matchQuotes(page: Text, other: Text, articleId: number): QuoteMatch[] {
  const [here, there] = [beginning(page), beginning(other)];
  const weigh = weights([...here, ...there]);
  const theirs = quotesOf(there, weigh);
  const shared = sharedWith(theirs, weigh);
  return quotesOf(here, weigh).flatMap(quote => {
    const best = likest(quote, theirs, shared(quote));
    return best === null ? [] : [match(quote, best, articleId)];
  });
}

// Paragraphs up to the length that is looked at; the last of them may be cut.
function beginning({ paragraphs }: Text): string[] {
  let left = LENGTH;
  return paragraphs.flatMap(paragraph => {
    const part = paragraph.slice(0, Math.max(0, left));
    left -= paragraph.length;
    return part === '' ? [] : [part];
  });
}

function likest(quote: Quote, theirs: readonly Quote[], { words: count, weight }: Shared): Quote | null {
  let [best, most]: [Quote | null, number] = [null, 0];
  theirs.forEach((candidate, i) => {
    const alike = count[i] < 2 ? 0 : weight[i] / Math.min(quote.weight, candidate.weight);
    if (alike >= ALIKE && alike > most) {
      [best, most] = [candidate, alike];
    }
  });
  return best;
}

interface Quote extends Quotation {
  readonly forms: readonly string[];
  readonly distinct: ReadonlySet<string>;
  /** Of its distinct words together. */
  readonly weight: number;
}

type Weigh = (form: string) => number;

function quotesOf(paragraphs: readonly string[], weigh: Weigh): Quote[] {
  const all = paragraphs.flatMap(paragraph => quotations(paragraph));
  const long = all
    .map(quote => ({ ...quote, forms: words(quote.text).map(word => word.form) }))
    .filter(({ forms }) => forms.length >= SHORTEST);
  return long.slice(0, QUOTES).map(quote => {
    const distinct = new Set(quote.forms);
    return { ...quote, distinct, weight: total(distinct, weigh) };
  });
}

function total(forms: Iterable<string>, weigh: Weigh): number {
  let sum = 0;
  for (const form of forms) sum += weigh(form);
  return sum;
}

// Inverse frequency in the two texts themselves: no word list, so the same for every language.
function weights(paragraphs: readonly string[]): Weigh {
  const often = new Map<string, number>();
  let all = 0;
  for (const { form } of paragraphs.flatMap(paragraph => words(paragraph))) {
    often.set(form, (often.get(form) ?? 0) + 1);
    all++;
  }
  const weight = new Map([...often].map(([form, count]) => [form, Math.log((all + 1) / count) ** 2]));
  return form => weight.get(form) ?? 0;
}

/** What one quotation shares with each of the others, by their place: distinct words, and their weight together. */
interface Shared {
  readonly words: Uint32Array;
  readonly weight: Float64Array;
}

// By the places at which each word stands: two quotations that share nothing cost nothing, and a word is looked up
// once.
function sharedWith(theirs: readonly Quote[], weigh: Weigh): (quote: Quote) => Shared {
  const places = new Map<string, number[]>();
  theirs.forEach(({ distinct }, i) => {
    for (const form of distinct) {
      const list = places.get(form);
      if (list) list.push(i);
      else places.set(form, [i]);
    }
  });
  return ({ distinct }) => {
    const shared = { words: new Uint32Array(theirs.length), weight: new Float64Array(theirs.length) };
    for (const form of distinct) {
      const one = weigh(form);
      for (const i of places.get(form) ?? []) {
        shared.words[i]++;
        shared.weight[i] += one;
      }
    }
    return shared;
  };
}

function match(quote: Quote, other: Quote, articleId: number): QuoteMatch {
  return {
    text: quote.text,
    speaker: quote.speaker(),
    other: { articleId, text: other.text, speaker: other.speaker() },
    drift: drift(quote, other),
  };
}

function drift(quote: Quote, other: Quote): QuoteMatch['drift'] {
  const [own, theirs] = [` ${quote.forms.join(' ')} `, ` ${other.forms.join(' ')} `];
  if (!own.includes(theirs) && !theirs.includes(own)) {
    return 'reworded';
  }
  if (areOthers(quote.speaker(), other.speaker())) return 'reattributed';
  return own === theirs ? 'same' : 'shortened';
}

// Two that name somebody, and share no part of the name. A pronoun names nobody.
function areOthers(one: string | null, other: string | null): boolean {
  const [a, b] = [names(one), names(other)];
  return a.length > 0 && b.length > 0 && !a.some(name => b.includes(name));
}

function names(speaker: string | null): string[] {
  return speaker === null
    ? []
    : words(speaker)
        .map(word => word.form)
        .filter(form => form.length > 2 && !isPronoun(form) && form !== fold('the'));
}
