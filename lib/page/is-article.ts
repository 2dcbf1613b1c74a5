/** Whether a page is an article at all, and whether it is a live one. */
import { enclosedAddress } from '@/lib/origin/enclosed';
import { around, type Block, type Box } from './boxes';
import type { Metadata } from './metadata';
import { attributeOf, elementsOf, holds } from './nodes';
import type { Choice } from './paragraphs';
import { asksForConsent, isOtherPage } from './phrases';
import { weight } from '@/lib/text/weight';
import { linkShare } from './prose';
import { ARTICLES } from './thresholds';

/** Types by which a page says that it is something else. */
const OTHER_TYPES = [
  'CollectionPage|SearchResultsPage|ProfilePage|ItemList|CategoryPage|ContactPage|AboutPage|CheckoutPage',
  'FAQPage',
];
const OTHER_TYPE = new RegExp(`^(?:${OTHER_TYPES.join('|')})$`, 'i');
/** … and of things that no article is about in such a form. */
const OTHER_THING = /^(?:JobPosting|RealEstateListing|ContactPage|AboutPage|CheckoutPage|SearchResultsPage)$/i;
const FORUM_TYPE = /^(?:QAPage|DiscussionForumPosting)$/i;
const ARTICLE_TYPE = /^(?:article|news|news ?article|story|blog)$/i;
const FORUM_POST = /^DiscussionForumPosting$/i;

/** A page with what the rules ask of it more than once. */
interface Page {
  readonly choice: Choice;
  readonly meta: Metadata;
  readonly url: URL | null;
  readonly titles: readonly string[];
  /** Kept blocks that read like running text, and their length in Latin letters. */
  readonly running: readonly Block[];
  readonly text: number;
  /** `true` where the page says in its metadata that it is an article. */
  readonly isDeclared: boolean;
  /** … in structured data, which shops and forums do not give their pages by a template for all. */
  readonly isDescribed: boolean;
  /** `true` where the page says who wrote it, or when. */
  readonly isSigned: boolean;
  readonly hasAuthor: boolean;
  /** `true` where it says when it was published. */
  readonly isTimed: boolean;
}

/** What is known of a page beside its blocks. */
export interface About {
  readonly meta: Metadata;
  readonly url: string;
  readonly titles: readonly string[];
  readonly byline: string | null;
}

/** What a page is that is no article. */
type PageKind = 'empty' | 'consent' | 'other page' | 'shop' | 'forum' | 'listing' | 'front' | 'services';

/** Rules in the order in which they are asked; a page to which none applies is an article. */
const RULES: readonly (readonly [kind: PageKind, applies: (page: Page) => boolean])[] = [
  ['empty', ({ text, choice, isDescribed }) => text + (isDescribed ? smallPartsOf(choice) : 0) < ARTICLES.short],
  ['consent', isConsent],
  ['other page', ({ isDescribed, titles }) => !isDescribed && titles.some(isOtherPage)],
  ['other page', ({ isDescribed, meta }) => !isDescribed && meta.types.some(type => OTHER_THING.test(type))],
  ['shop', page => !page.isDescribed && isShop(page)],
  ['forum', page => !page.isDescribed && isForum(page)],
  ['listing', page => !page.isDescribed && isCalledListing(page)],
  ['front', isFront],
  ['listing', page => !page.isDeclared && !isCoherent(page)],
  ['listing', page => !page.isDescribed && isAmongLinks(page)],
  ['services', page => !page.isDeclared && !page.isSigned && isScattered(page)],
  ['services', page => !page.isDeclared && !page.hasAuthor && isOfBusiness(page)],
];

/**
 * Whether a page is an article only where it says when it was published, which the background reads: no rule holds a
 * time against a page. `null`: it is none at all.
 */
export function needsTime(choice: Choice, about: About): boolean | null {
  const page = pageOf(choice, about);
  const isOther = (each: Page) => RULES.some(([, applies]) => applies(each));
  if (!isOther(page)) return false;
  return isOther({ ...page, isSigned: true, isTimed: true }) ? null : true;
}

/** A page as it is where no time can be read. */
function pageOf(choice: Choice, about: About): Page {
  const { meta, url, titles } = about;
  const running = choice.kept.filter(block => block.prose > 0);
  const { structured, metas, types } = meta;
  const isTyped =
    (metas.get('og:type') ?? []).some(type => ARTICLE_TYPE.test(type)) || metas.has('article:published_time');
  const isDescribed = structured !== null && !FORUM_POST.test(structured.type);
  return {
    choice,
    meta,
    // A cache or an archive has folders of its own ("/c/s/…") before the address that the page has.
    url: enclosedAddress(url),
    titles: [...titles, ...headingsOver(choice)],
    running,
    text: running.reduce((sum, block) => sum + block.weight, 0),
    isDescribed,
    hasAuthor: about.byline !== null,
    isTimed: false,
    isSigned: about.byline !== null,
    isDeclared: isDescribed || (isTyped && !types.some(type => OTHER_TYPE.test(type))),
  };
}

/** H1s up to the text; those of a page's foot ("Policy", "Sign in") name what they link to. */
function headingsOver({ all, kept }: Choice): string[] {
  return all.filter(({ box, at }) => box.tag === 'H1' && at <= kept[0].at).map(block => block.text);
}

/** Length of what an article may be made of without running text: short answers, and captions. */
function smallPartsOf({ kept, beside }: Choice): number {
  const captions = beside.filter(({ reason }) => reason === 'caption').map(({ text }) => weight(text));
  const sentences = kept.filter(block => block.prose <= 0 && block.isSentence).map(block => block.weight);
  return [...captions, ...sentences].reduce((sum, length) => sum + length, 0);
}

/** Most of what can be read asks for consent, and the headline does not speak of it. */
function isConsent({ running, titles }: Page): boolean {
  const asking = running.filter(block => asksForConsent(block.text)).length;
  return asking * 2 > running.length && asking >= 2 && !titles.some(asksForConsent);
}

const SHOP_FOLDERS = 'products?|shop|store|c|cat|category|collections?|cart|basket|pd|dp|item|sku|checkout';
const SHOP_PATH = new RegExp(String.raw`\/(?:${SHOP_FOLDERS})(?:\/|\.|$)|\/cat_`, 'i');
const AMOUNT = '(?:[$€£¥₹₩]\\s?\\d[\\d.,]{0,20}|\\d[\\d.,]{0,20}\\s?(?:[€£¥₹₩円元원]|EUR|USD|GBP|CHF|zł|kr\\.?|Kč|Ft))';
/** A line that is a price, or one that was and one that is. */
const PRICE = new RegExp(`^\\D{0,12}${AMOUNT}(?:\\D{0,12}${AMOUNT})?\\D{0,12}$`, 'u');

function isShop({ choice, meta, url, text, isSigned }: Page): boolean {
  const isProduct = (meta.metas.get('og:type') ?? []).some(type => /^(?:og:)?product/i.test(type));
  if (isProduct || (!isSigned && meta.types.some(type => /^Product(?:Group)?$/i.test(type)))) {
    return true;
  }
  if (url && SHOP_PATH.test(url.pathname)) return true;
  const prices = choice.all.filter(block => PRICE.test(block.text));
  const isCatalogue = prices.length >= ARTICLES.prices && text < ARTICLES.catalogue;
  return isCatalogue || prices.some(price => isBesideText(price, choice));
}

/** A price on a line of its own between the headline and the text, as goods have it. */
function isBesideText(price: Block, { all, kept }: Choice): boolean {
  const headline = all.find(({ box }) => box.tag === 'H1')?.at ?? Infinity;
  const isNear = price.at > headline && price.at < headline + ARTICLES.priceNear && price.at <= kept[0].at;
  const { box } = price;
  return isNear && holds((box.parent ?? box).element, 'select, button, input[type="number"], input[type="submit"]');
}

const FORUM_FOLDERS = 'forums?|threads?|topic|questions|discussions?|community|viewtopic|showthread';
const FORUM_PATH = new RegExp(String.raw`(?:^|[/.])(?:${FORUM_FOLDERS})(?:[/.]|$)|\/t\/\d`, 'i');

function isForum({ meta, url }: Page): boolean {
  return meta.types.some(type => FORUM_TYPE.test(type)) || (url !== null && FORUM_PATH.test(url.host + url.pathname));
}

/** What templates of shops and searches call the page itself. */
const SHOWN_THINGS = '(?:product|category|collection|search|listing)s?';
const PAGE_SORTS = '(?:page|detail|details|listing|list|results|template)';
const TEMPLATE = new RegExp(String.raw`(?:^|\s)(?:page-)?${SHOWN_THINGS}[-_]?${PAGE_SORTS}(?:\s|$)`, 'i');

function isCalledListing({ choice }: Page): boolean {
  const boxes = [...around(choice.root)].filter(({ tag }) => tag === 'BODY' || tag === 'MAIN' || tag === 'DIV');
  return boxes.some(({ element }) => TEMPLATE.test(attributeOf(element, 'class') ?? ''));
}

const FRONT_PATH = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?|index\.\w{3,5}|home\/?)?$/i;
const FUNCTIONS = 'search|suche|recherche|buscar|busqueda|login|signin|log-in|sign-in|register|account|subscribe';
const FUNCTION_PATH = new RegExp(String.raw`\/(?:${FUNCTIONS})(?:\/|\.\w+)?$`, 'i');
const ARTICLE_PARAMETER = /^(?:id|p|story|article|aid|oid|sid|news)/i;

/**
 * A front page declares no article. A diary that shows its newest entry there is read: it is timed and has few links.
 */
function isFront({ url, isDeclared, isSigned, choice, text }: Page): boolean {
  if (!isFrontPath(url)) return false;
  const isEntry = isSigned && choice.underHeadline && linkedHeadlines(choice.all).length < ARTICLES.linksAround;
  return (!isDeclared && !isEntry) || isListing(choice.all, text);
}

/** Front page, section, search, login, by the address alone. */
function isFrontPath(url: URL | null): boolean {
  if (!url) return false;
  const { pathname } = url;
  if (FUNCTION_PATH.test(pathname)) return true;
  return FRONT_PATH.test(pathname) && !parameterNames(url).some(name => ARTICLE_PARAMETER.test(name));
}

/**
 * By `forEach`: in a content script Firefox hands out `keys()` and `entries()` of URLSearchParams without
 * `Symbol.iterator`, so that a spread or a loop over them throws: https://bugzilla.mozilla.org/show_bug.cgi?id=1023984
 */
function parameterNames({ searchParams }: URL): string[] {
  const names: string[] = [];
  searchParams.forEach((_, name) => names.push(name));
  return names;
}

/**
 * A text stands together: some sentences in one box, which the cards of a listing do not have, or a few under the
 * headline that the title names.
 */
function isCoherent({ choice, running, text }: Page): boolean {
  return together(running) >= ARTICLES.together || (choice.underHeadline && !isListing(running, text));
}

/** Most running text whose blocks stand in one box. */
function together(running: readonly Block[]): number {
  const sums = new Map<Box | null, number>();
  for (const { box, weight } of running) {
    sums.set(box.parent, (sums.get(box.parent) ?? 0) + weight);
  }
  return Math.max(0, ...sums.values());
}

/** More linked headlines than an article has around it, beside little text. */
function isListing(all: readonly Block[], text: number): boolean {
  const headlines = linkedHeadlines(all);
  const linked = headlines.reduce((sum, block) => sum + block.weight, 0);
  return headlines.length >= ARTICLES.headlines && linked > text * 1.5;
}

function linkedHeadlines(blocks: readonly Block[]): Block[] {
  return blocks.filter(block => linkShare(block) > 0.8 && block.weight >= ARTICLES.headline);
}

/** A few sentences over a list of links: what a section says of itself. A brief says its time. */
function isAmongLinks({ choice, meta, text, hasAuthor, isTimed }: Page): boolean {
  if (hasAuthor && isTimed && choice.underHeadline) return false; // nobody signs what a section says of itself
  if (text >= ARTICLES.introduction || meta.metas.has('article:published_time')) return false;
  const showsTime = choice.all.some(
    ({ box }) => box.tag === 'TIME' || [...around(box)].some(each => each.tag === 'TIME'),
  );
  const start = choice.kept[0].at;
  // The menus of a town or a school hold a hundred links, over whatever stands below them.
  const below = choice.all.filter(({ at }) => at > start);
  const linked = linkedHeadlines(below).reduce((sum, block) => sum + block.weight, 0);
  return !showsTime && linked > text;
}

/** What a firm says of its services: parts beside each other under an address of a word or two, that nobody signs. */
function isScattered({ running, text, url }: Page): boolean {
  const slug = url?.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const isInParts = running.length >= ARTICLES.parts && together(running) < text * ARTICLES.scattered;
  return slug.split(/[^\p{L}\d]+/u).length <= ARTICLES.shortSlug && isInParts;
}

/** Folders in which sites keep writing: by their name, or by a letter ("/p/…") as builders of blogs have it. */
const WRITING_FOLDERS = [
  'advice|articles?|blogs?|columns?|essays?|features?|guides?|insights?|learn|magazine|news|opinion|posts?',
  'press|reports?|research|resources|reviews?|stories|story|[a-z]',
];
const WRITING = new RegExp(String.raw`(?:^|[-_])(?:${WRITING_FOLDERS.join('|')})$`, 'i');

/** One to three words, and no number: a story that is numbered may have no words at all. */
const FEW_WORDS = /^\p{L}{1,20}(?:[-_]\p{L}{1,20}){0,2}$/u;

/**
 * What a business says of what it does in one place: an address of few words, high up in its site and in no folder of
 * writing, and more than one number to call.
 */
function isOfBusiness({ url, choice }: Page): boolean {
  if (!url) return false;
  const folders = url.pathname.split('/').filter(Boolean);
  const slug = folders.pop() ?? '';
  const isHighUp = folders.length <= ARTICLES.businessFolders && FEW_WORDS.test(slug.replace(/\.\w{2,5}$/, ''));
  if (!isHighUp || folders.some(folder => WRITING.test(folder))) return false;
  const page = choice.root.element.ownerDocument;
  return elementsOf(page, 'a[href^="tel:" i]', ARTICLES.numbers).length === ARTICLES.numbers;
}

export function isDeclaredLive({ structured, types }: Metadata): boolean {
  return structured?.live === true || types.some(type => /^LiveBlogPosting$/i.test(type));
}

/** A live blog, by its own declaration or by entries under times of day. */
export function isLive(entries: readonly number[], meta: Metadata): boolean {
  return isDeclaredLive(meta) || entries.length >= ARTICLES.timedBlocks;
}
