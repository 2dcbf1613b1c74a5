import type { Text } from '../article';
import type { QuoteMatch } from '../report';
import { fold } from '../text/fold';
import { quotations, type Quotation } from '../text/quotations';
import { words } from '../text/words';

// Shorter ones are titles and words that a writer keeps at a distance.
const SHORTEST = 4;
// Shared weight of the shorter quotation, from which two are one statement. In the seed documents, statements that two reporters
// translated differently have 0.436 and more, the next pair (both end "to end this war") 0.397.
const ALIKE = 0.42;

/**
 * Quotations of the page that the other text has too, in the page's order, each with its likest counterpart.
 *
 * Words weigh the more the rarer they are in the two texts, so that "of the" likens nothing. `drift`: the same words,
 * the same or some of them said by somebody else ("reattributed", where both texts name one), a part of them
 * ("shortened"), or other words. `articleId`: of the other text.
 */
export function matchQuotes(page: Text, other: Text, articleId: number): QuoteMatch[] {
  const weigh = weights([page, other]);
  const theirs = quotesOf(other);
  return quotesOf(page).flatMap(quote => {
    let best: { candidate: Quote; likeness: number } | null = null;
    for (const candidate of theirs) {
      const alike = likeness(quote.forms, candidate.forms, weigh);
      if (alike >= ALIKE && alike > (best?.likeness ?? 0)) best = { candidate, likeness: alike };
    }
    return best ? [match(quote, best.candidate, articleId)] : [];
  });
}

interface Quote extends Quotation {
  readonly forms: readonly string[];
}

function quotesOf(text: Text): Quote[] {
  return text.paragraphs
    .flatMap(paragraph => quotations(paragraph))
    .map(quote => ({ ...quote, forms: words(quote.text).map(word => word.form) }))
    .filter(quote => quote.forms.length >= SHORTEST);
}

// Inverse frequency in the two texts themselves: no word list, so the same for every language.
function weights(texts: readonly Text[]): (form: string) => number {
  const often = new Map<string, number>();
  let all = 0;
  for (const { form } of texts.flatMap(text => text.paragraphs.flatMap(paragraph => words(paragraph)))) {
    often.set(form, (often.get(form) ?? 0) + 1);
    all++;
  }
  return form => Math.log((all + 1) / (often.get(form) ?? 1)) ** 2;
}

function likeness(a: readonly string[], b: readonly string[], weigh: (form: string) => number): number {
  const [one, other] = [new Set(a), new Set(b)];
  const total = (set: ReadonlySet<string>) => [...set].reduce((sum, form) => sum + weigh(form), 0);
  const shared = new Set([...one].filter(form => other.has(form)));
  return shared.size < 2 ? 0 : total(shared) / Math.min(total(one), total(other));
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

const PRONOUN = /^(?:i|he|she|they|it|we|il|elle|ils|elles|on|er|sie|wir|él|ella|ellos|ellas|هو|هي)$/;

function names(speaker: string | null): string[] {
  return speaker === null ? [] : words(speaker).map(word => word.form).filter(form => form.length > 2 && !PRONOUN.test(form) && form !== fold('the'));
}
