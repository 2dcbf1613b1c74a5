/** Whether a page is an article at all, and whether it is a live one. */
import type { Block, Box } from './boxes';
import type { Metadata } from './metadata';
import type { Choice } from './paragraphs';
import { linkShare, prose, weight } from './prose';

/** Types by which a page says that it is something else. */
const OTHER =
  /^(?:CollectionPage|SearchResultsPage|ProfilePage|ItemList|CategoryPage|ContactPage|AboutPage|CheckoutPage|FAQPage)$/i;
const ARTICLE = /^(?:article|news|news ?article|story|blog)$/i;

/**
 * An article has running text: a sentence or two (`SHORT`) where the page declares itself an article
 * or the text stands under the headline that the title names; else some sentences that stand together
 * in one box (`ENOUGH`), which the cards of a listing do not. The addresses of front pages, searches
 * and logins need a declaration, and no listing.
 */
export function isArticle(choice: Choice, { structured, metas, types }: Metadata, url: string): boolean {
  const { kept, all } = choice;
  const running = kept.filter(block => prose(block) > 0);
  const text = running.reduce((sum, block) => sum + weight(block.text), 0);
  if (text < SHORT) return false;
  const isTyped = (metas.get('og:type') ?? []).some(type => ARTICLE.test(type)) || metas.has('article:published_time');
  const isDeclared = structured !== null || (isTyped && !types.some(type => OTHER.test(type)));
  if (isFrontPath(url)) return isDeclared && !isListing(all, text);
  return (
    isDeclared || together(running) >= ENOUGH || (text >= SHORT && choice.underHeadline && !isListing(running, text))
  );
}

/** Latin letters. A short item of an agency has some 80; a card of a listing rarely more than 250 in one box. */
const SHORT = 80;
const ENOUGH = 250;

/** Most running text whose blocks stand in one box. */
function together(running: readonly Block[]): number {
  const sums = new Map<Box | null, number>();
  for (const { box, text } of running) sums.set(box.parent, (sums.get(box.parent) ?? 0) + weight(text));
  return Math.max(0, ...sums.values());
}

/** Front page, section, search, login, by the address alone. */
function isFrontPath(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, searchParams } = new URL(url);
  return (
    (/^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?|index\.\w{3,5}|home\/?)?$/i.test(pathname) &&
      ![...searchParams.keys()].some(key => /^(?:id|p|story|article|aid|oid|sid|news)/i.test(key))) ||
    /\/(?:search|suche|recherche|buscar|busqueda|login|signin|log-in|sign-in|register|account|subscribe)(?:\/|\.\w+)?$/i.test(
      pathname,
    )
  );
}

/** More linked headlines than an article has around it, beside little text. */
function isListing(all: readonly Block[], text: number): boolean {
  const headlines = all.filter(block => linkShare(block) > 0.8 && weight(block.text) >= 30);
  const linked = headlines.reduce((sum, block) => sum + weight(block.text), 0);
  return headlines.length >= 15 && linked > text * 1.5;
}

/** Times of day that head blocks of a page before it counts as live without saying so. */
const TIMED_BLOCKS = 4;

/** A live blog, by its own declaration or by blocks under times of day. */
export function isLive({ kept }: Choice, { structured, types }: Metadata): boolean {
  if (structured?.live || types.some(type => /^LiveBlogPosting$/i.test(type))) return true;
  const timed = kept.filter(
    ({ text, box }) =>
      /^(?:H[2-6]|P|DIV|TIME)$/.test(box.tag) && text.length <= 200 && /^\d{1,2}\s?[.:h時시]\s?\d{2}(?!\d)/i.test(text),
  );
  return timed.length >= TIMED_BLOCKS;
}
