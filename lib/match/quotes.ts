import type { Text } from '../article';
import type { QuoteMatch } from '../report';
import { quotations, type Quotation } from '../text/quotations';
import { words } from '../text/words';

// Shorter ones are scare quotes and titles.
const SHORTEST = 4;
const REWORDED = 0.5;

/** Quotations of the page that the other text has too, in the page's order. `articleId`: the other text's article. */
export function matchQuotes(page: Text, other: Text, articleId: number): QuoteMatch[] {
  const theirs = quotesOf(other);
  return quotesOf(page).flatMap(quote => {
    const best = theirs
      .map(candidate => ({ candidate, likeness: likeness(quote.forms, candidate.forms) }))
      .sort((x, y) => y.likeness - x.likeness)[0];
    if (!best || best.likeness < REWORDED) return [];
    return [match(quote, best.candidate, articleId)];
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

function likeness(a: readonly string[], b: readonly string[]): number {
  const set = new Set(b);
  return a.filter(form => set.has(form)).length / Math.min(a.length, b.length);
}

function match(quote: Quote, other: Quote, articleId: number): QuoteMatch {
  const [own, theirs] = [quote.forms.join(' '), other.forms.join(' ')];
  const same = own === theirs;
  const drift = !same ? (own.includes(theirs) || theirs.includes(own) ? 'shortened' : 'reworded') : quote.speaker !== other.speaker ? 'reattributed' : 'same';
  return { text: quote.text, speaker: quote.speaker, other: { articleId, text: other.text, speaker: other.speaker }, drift };
}
