import type { Text } from '../article';
import type { QuoteMatch } from '../report';
import { fold } from '../text/fold';
import { quotations, type Quotation } from '../text/quotations';
import { isPronoun } from '../text/speakers';
import { words } from '../text/words';

// Shorter ones are titles and words that a writer keeps at a distance.
const SHORTEST = 4;
// Shared weight of the shorter quotation, from which two are one statement. In the seed documents, statements that two reporters
// translated differently have 0.436 and more, the next pair (both end "to end this war") 0.397.
const ALIKE = 0.42;
// Quotations of one text that are looked at, the first ones: an article has some tens, and every pair is weighed. 200 by 200 of twelve
// words take 30 ms, 2,000 by 2,000 took 1.7 s and more, all of it time in which the service worker answers nobody.
const QUOTES = 200;

/**
 * Quotations of the page that the other text has too, in the page's order, each with its likest counterpart.
 *
 * Words weigh the more the rarer they are in the two texts, so that "of the" likens nothing. `drift`: the same words,
 * the same or some of them said by somebody else ("reattributed", where both texts name one), a part of them
 * ("shortened"), or other words. `articleId`: of the other text. Of either text the first {@link QUOTES} count.
 */
export function matchQuotes(page: Text, other: Text, articleId: number): QuoteMatch[] {
  const weigh = weights([page, other]);
  const theirs = quotesOf(other, weigh);
  return quotesOf(page, weigh).flatMap(quote => {
    let best: { candidate: Quote; likeness: number } | null = null;
    for (const candidate of theirs) {
      const alike = likeness(quote, candidate, weigh);
      if (alike >= ALIKE && alike > (best?.likeness ?? 0)) best = { candidate, likeness: alike };
    }
    return best ? [match(quote, best.candidate, articleId)] : [];
  });
}

interface Quote extends Quotation {
  readonly forms: readonly string[];
  readonly distinct: ReadonlySet<string>;
  /** Of its distinct words together. */
  readonly weight: number;
}

type Weigh = (form: string) => number;

function quotesOf(text: Text, weigh: Weigh): Quote[] {
  const all = text.paragraphs.flatMap(paragraph => quotations(paragraph));
  const long = all.map(quote => ({ ...quote, forms: words(quote.text).map(word => word.form) })).filter(({ forms }) => forms.length >= SHORTEST);
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
function weights(texts: readonly Text[]): Weigh {
  const often = new Map<string, number>();
  let all = 0;
  for (const { form } of texts.flatMap(text => text.paragraphs.flatMap(paragraph => words(paragraph)))) {
    often.set(form, (often.get(form) ?? 0) + 1);
    all++;
  }
  const weight = new Map([...often].map(([form, count]) => [form, Math.log((all + 1) / count) ** 2]));
  return form => weight.get(form) ?? 0;
}

function likeness(a: Quote, b: Quote, weigh: Weigh): number {
  const shared: string[] = [];
  for (const form of a.distinct) if (b.distinct.has(form)) shared.push(form);
  return shared.length < 2 ? 0 : total(shared, weigh) / Math.min(a.weight, b.weight);
}

function match(quote: Quote, other: Quote, articleId: number): QuoteMatch {
  return { text: quote.text, speaker: quote.speaker, other: { articleId, text: other.text, speaker: other.speaker }, drift: drift(quote, other) };
}

function drift(quote: Quote, other: Quote): QuoteMatch['drift'] {
  const [own, theirs] = [` ${quote.forms.join(' ')} `, ` ${other.forms.join(' ')} `];
  if (!own.includes(theirs) && !theirs.includes(own)) return 'reworded';
  if (areOthers(quote.speaker, other.speaker)) return 'reattributed';
  return own === theirs ? 'same' : 'shortened';
}

// Two that name somebody, and share no part of the name. A pronoun names nobody.
function areOthers(one: string | null, other: string | null): boolean {
  const [a, b] = [names(one), names(other)];
  return a.length > 0 && b.length > 0 && !a.some(name => b.includes(name));
}

function names(speaker: string | null): string[] {
  return speaker === null ? [] : words(speaker).map(word => word.form).filter(form => form.length > 2 && !isPronoun(form) && form !== fold('the'));
}
