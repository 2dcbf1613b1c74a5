/** Which of the articles on a page is the page's own: the one that address, headline and place say. */
import { around, articleAround, commonBox, isWithin, type Block, type Box } from './boxes';
import type { Extent } from './extents';
import { isHeading, letters } from './lines';
import { attributeOf, holds, parentElementOf, tagOf } from './nodes';
import { isBylinePhrase } from './phrases';
import { linkShare } from './prose';
import { STORIES } from './thresholds';
import { isOtherTopic } from './topic';

export interface Stories {
  /** The box that holds the page's own article and none of the others; `null`: the page has but one. */
  readonly own: Box | null;
  /** Its headline. */
  readonly head: Block | null;
  /** Boxes of the other articles. */
  readonly others: ReadonlySet<Box>;
  /** Where articles follow each other in one box: the own one, and those of the others; else `null` and none. */
  readonly ownRun: Run | null;
  readonly otherRuns: readonly Run[];
}

/** Blocks in a row, by their places: half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export function isInRun({ at }: Block, { from, to }: Run): boolean {
  return at >= from && at < to;
}

const ONE: Stories = {
  own: null,
  head: null,
  others: new Set(),
  ownRun: null,
  otherRuns: [],
};

/** One article: the widest box around a heading that holds no other heading of its rank. */
interface Unit {
  readonly head: Block;
  readonly box: Box;
  /** Running text in it, and whole sentences. */
  readonly text: number;
  readonly sentences: number;
}

interface Page {
  /** All that can be seen; bylines and times stand in furniture. */
  readonly all: readonly Block[];
  /** The blocks that are seen and stand in no furniture. */
  readonly blocks: readonly Block[];
  readonly extents: ReadonlyMap<Box, Extent>;
  /** Headlines that title and metadata claim, folded by `letters`. */
  readonly titles: readonly string[];
  readonly url: string;
}

/** AMP's own element for the articles that a page goes on with. */
const NEXT_PAGES = 'AMP-NEXT-PAGE';

export function storiesOf(page: Page): Stories {
  const declared = [...page.extents.keys()].filter(({ tag }) => tag === NEXT_PAGES);
  return declared.length > 0 ? { ...ONE, others: new Set(declared) } : toldApart(page);
}

/** Stories told apart by their headlines, boxes and words. */
function toldApart(page: Page): Stories {
  const { blocks, extents, titles, url } = page;
  const isChief = blocks.some(block => headingOf(block)?.tag === 'H1' && titles.includes(letters(block.text)));
  for (const tag of isChief ? ['H1'] : ['H1', 'H2']) {
    const units = unitsOf(blocks, extents, tag);
    const own = units.length > 1 ? ownOf(units, titles, url) : null;
    if (own === null || !isWhole(own)) continue;
    const others = units.filter(unit => unit !== own && isWhole(unit) && isArticleOf(unit, own));
    if (others.length > 0) {
      return { ...ONE, own: own.box, head: own.head, others: new Set(others.map(unit => unit.box)) };
    }
  }
  const inRow = inOneBox(page) ?? ownArticle(blocks, extents, titles);
  if (inRow !== ONE || !isChief) return inRow;
  const further = river(blocks, extents, titles);
  if (further !== ONE) return further;
  const linked = followOn(page);
  return linked === ONE ? unlinkedFollowOn(page) : linked;
}

/**
 * A further article under the page's own whose headline leads nowhere: it stands outside of the element or the body of
 * the own one, or is signed, and speaks of other things. All that comes after its headline is none of the own article.
 */
function unlinkedFollowOn({ all, blocks, titles }: Page): Stories {
  const chief = blocks.find(block => headingOf(block)?.tag === 'H1' && titles.includes(letters(block.text)));
  if (chief === undefined) return ONE;
  const heads = blocks.filter(
    block => block.at > chief.at && headingOf(block) !== null && letters(block.text).length >= STORIES.headline,
  );
  const underneath = ({ at }: Block): Run => ({ from: at, to: at + 1 + STORIES.signature });
  const areSigned = heads.filter(head => isSigned(underneath(head), all)).length;
  for (const head of heads) {
    const own = blocks.filter(({ at, prose }) => at > chief.at && at < head.at && prose > 0);
    const rest = blocks.filter(({ at, prose }) => at > head.at && prose > 0);
    if (!isTold(own) || !isWholeText(rest) || proseIn(rest) > proseIn(own) * STORIES.longer) continue;
    const isSignedHere = areSigned <= STORIES.signed && isSigned(underneath(head), all);
    const isApart =
      isSignedHere || isOutside(head, chief) || isInFurtherBody(head, own[0]) || isInBoxApart(head, own, rest);
    if (!isApart || !isOtherTopic(own, rest)) continue;
    const start = beforeKicker(all, head.at);
    return {
      ...ONE,
      head: chief,
      ownRun: { from: 0, to: start },
      otherRuns: [{ from: start, to: Infinity }],
    };
  }
  return ONE;
}

/** A text that has said what it is about: in less, a section that comes next may well speak of other things. */
function isTold(blocks: readonly Block[]): boolean {
  return proseIn(blocks) >= STORIES.told && sentencesOf(blocks) >= STORIES.sentences;
}

function isWholeText(blocks: readonly Block[]): boolean {
  return isWhole({ text: proseIn(blocks), sentences: sentencesOf(blocks) });
}

/** Outside of the `article` element that holds the headline, or in one where the headline stands in none. */
function isOutside(block: Block, headline: Block): boolean {
  const article = articleAround(headline.box);
  return article === null ? articleAround(block.box) !== null : !isWithin(block.box, article);
}

/**
 * The text so far stands in one box without the headline, and what comes after it in boxes that have nothing of that
 * text: one, or several alike. Sections of one article stand in the box that its beginning stands in.
 */
function isInBoxApart(head: Block, own: readonly Block[], rest: readonly Block[]): boolean {
  if (own.length < STORIES.paragraphs) return false;
  const body = own.map(({ box }) => box).reduce(commonBox);
  const apart = isWithin(head.box, body) ? null : boxApart(head, own);
  if (apart === null) return false;
  const isAlike = (box: Box) =>
    [...around(box)].some(each => each.parent === apart.parent && nameOf(each) === nameOf(apart));
  return proseIn(rest.filter(({ box }) => !isWithin(box, apart) && !isAlike(box))) < STORIES.text;
}

const nameOf = ({ tag, element }: Box) => `${tag} ${attributeOf(element, 'class') ?? ''}`;

/** By these an element says that it holds the body of an article, which each article has once. */
const BODY_NAMES = ['itemprop', 'data-testid', 'data-component', 'data-qa'];
const BODY = /^(?:article|story)-?(?:body|text|content)$/i;

function isInFurtherBody(block: Block, own: Block): boolean {
  const [body, further] = [bodyAround(own), bodyAround(block)];
  return body !== null && further !== null && body !== further && !isWithin(further, body) && !isWithin(body, further);
}

function bodyAround({ box }: Block): Box | null {
  for (let here: Box | null = box; here; here = here.parent) {
    const { element } = here;
    if (BODY_NAMES.some(name => BODY.test(attributeOf(element, name) ?? ''))) return here;
  }
  return null;
}

/**
 * One further article under the page's own, in a box of its own that its headline begins. The headline leads to it at
 * the same site, and no text comes after it: a section of the own article that leads somewhere is not its end.
 */
function followOn({ blocks, extents, titles, url }: Page): Stories {
  const chief = blocks.find(block => headingOf(block)?.tag === 'H1' && titles.includes(letters(block.text)));
  const head = blocks.find(block => chief !== undefined && block.at > chief.at && isLinkedHeading(block, url));
  if (chief === undefined || head === undefined) return ONE;
  // "Next article" may stand over the headline, in the box of the other.
  const own = blocks.filter(({ at, prose }) => at > chief.at && at < head.at && prose > 0);
  const box = boxApart(head, own);
  const extent = box === null ? undefined : extents.get(box);
  if (box === null || extent === undefined || !isWhole({ text: proseIn(own), sentences: sentencesOf(own) })) {
    return ONE;
  }
  const inside = blocks.slice(extent.from, extent.to);
  const isLast = proseIn(blocks.slice(extent.to)) < STORIES.text;
  const isStory = isLast && isWhole({ text: proseIn(inside), sentences: sentencesOf(inside) });
  return isStory ? { ...ONE, others: new Set([box]) } : ONE;
}

function isLinkedHeading(block: Block, url: string): boolean {
  const heading = headingOf(block, /^H[1-3]$/);
  if (heading === null || letters(block.text).length < STORIES.headline || linkShare(block) <= 0.8) return false;
  const link = linkOf(heading);
  const [there, here] = [link, url].map(each => (URL.canParse(each, url) ? new URL(each, url) : null));
  return link !== '' && there?.host === here?.host && there?.pathname !== here?.pathname;
}

/** Where a heading leads, by a link in it or around it; "" for nowhere. */
function linkOf({ element }: Box): string {
  const inside = Element.prototype.querySelector.call(element, 'a[href]');
  const link = inside ?? parentElementOf(element);
  return (link && attributeOf(link, 'href')) ?? '';
}

/** The widest box around a block that holds none of the others. */
function boxApart({ box }: Block, others: readonly Block[]): Box | null {
  let found: Box | null = null;
  for (let here: Box | null = box; here && !others.some(other => isWithin(other.box, here!)); here = here.parent)
    found = here;
  return found;
}

/** A teaser is shorter, and has one sentence or two. */
function isWhole({ text, sentences }: Pick<Unit, 'text' | 'sentences'>): boolean {
  return text >= STORIES.text || sentences >= STORIES.sentences;
}

/** Articles that follow each other in one box, each under its H1 and with a byline or time of its own. */
function inOneBox({ all, blocks, titles, url }: Page): Stories | null {
  const units = runUnits(
    blocks.filter(block => headingOf(block)?.tag === 'H1'),
    blocks,
  );
  const own = units.length > 1 ? ownOf(units, titles, url) : null;
  if (own === null || !isWhole(own)) return null;
  const others = units.filter(unit => unit !== own && isWhole(unit) && isSigned(unit.run, all));
  if (others.length === 0) return null;
  return { ...ONE, head: own.head, ownRun: own.run, otherRuns: others.map(unit => unit.run) };
}

type RunUnit = Unit & { readonly run: Run };

function runUnits(headings: readonly Block[], blocks: readonly Block[]): RunUnit[] {
  const heads = headings.filter(({ text }) => letters(text).length >= STORIES.headline);
  if (heads.length < 2 || heads.length > STORIES.most) return [];
  const holder = heads.map(({ box }) => box.parent ?? box).reduce(commonBox);
  const end = (blocks.findLast(({ box }) => isWithin(box, holder))?.at ?? 0) + 1;
  return heads.map((head, i) => {
    const run = { from: head.at, to: beforeKicker(blocks, heads[i + 1]?.at ?? end) };
    const own = blocks.filter(block => isInRun(block, run));
    return { head, box: head.box, run, text: proseIn(own), sentences: sentencesOf(own) };
  });
}

/** Headings right over a headline are its own: "Local" over "Old mine to heat homes". */
function beforeKicker(blocks: readonly Block[], headline: number): number {
  let i = blocks.findIndex(({ at }) => at >= headline);
  while (i > 0 && isHeading(blocks[i - 1])) i--;
  return blocks[i]?.at ?? headline;
}

function sentencesOf(blocks: readonly Block[]): number {
  return blocks.filter(({ isSentence }) => isSentence).length;
}

const MOMENT = /(?<!\d)(?:(?:19|20)\d\d|\d{1,2}[:h時]\d\d)(?!\d)/;

/** Between headline and text stands who wrote it, or when: a section that is headed by an H1 has neither. */
function isSigned(run: Run, all: readonly Block[]): boolean {
  const own = all.filter(block => block.at > run.from && isInRun(block, run));
  const opening = own.slice(0, own.findIndex(({ prose }) => prose > 0) + 1).slice(0, STORIES.opening);
  return opening.some(
    ({ box, text, isSentence }) =>
      box.tag === 'ADDRESS' ||
      (!isSentence && text.length <= STORIES.byline && (MOMENT.test(text) || isBylinePhrase(text))),
  );
}

/**
 * Further articles after the page's own, each with a headline that leads to it, in a box with no other text. A list of
 * things that is an article stands in one box with its beginning.
 */
function river(blocks: readonly Block[], extents: ReadonlyMap<Box, Extent>, titles: readonly string[]): Stories {
  const chief = blocks.find(block => headingOf(block)?.tag === 'H1' && titles.includes(letters(block.text)));
  const units = unitsOf(blocks, extents, 'H2').filter(({ head, text }) => text > 0 && linkShare(head) > 0.8);
  if (!chief || units.length < 2) return ONE;
  const holder = units.map(({ box }) => box).reduce(commonBox);
  const own = blocks.filter(({ at, box }) => at > chief.at && at < units[0].head.at && !isWithin(box, holder));
  const inUnits = units.reduce((sum, { text }) => sum + text, 0);
  const isApart = !isWithin(chief.box, holder) && inUnits === extents.get(holder)?.text;
  if (!isApart || !isWhole({ text: proseIn(own), sentences: sentencesOf(own) })) return ONE;
  return { ...ONE, others: new Set([holder]) };
}

function proseIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { prose }) => sum + Math.max(0, prose), 0);
}

function unitsOf(blocks: readonly Block[], extents: ReadonlyMap<Box, Extent>, tag: string): Unit[] {
  const heads = blocks.filter(block => headingOf(block)?.tag === tag && letters(block.text).length >= STORIES.headline);
  if (heads.length < 2 || heads.length > STORIES.most) return [];
  const shared = new Map<Box, number>();
  for (const head of heads)
    for (let box: Box | null = head.box; box; box = box.parent) {
      shared.set(box, (shared.get(box) ?? 0) + 1);
    }
  return heads.map(head => {
    let { box } = head;
    while (box.parent && shared.get(box.parent) === 1) {
      box = box.parent;
    }
    const extent = extents.get(box);
    const sentences = extent ? sentencesOf(blocks.slice(extent.from, extent.to)) : 0;
    return { head, box, text: extent?.text ?? 0, sentences };
  });
}

function headingOf({ box }: Block, tags = /^H[12]$/): Box | null {
  return [box, box.parent].find(each => each && tags.test(each.tag)) ?? null;
}

/** The article that the address names, else the title, else the words of the address; `null`: none of them. */
function ownOf<U extends Unit>(units: readonly U[], titles: readonly string[], url: string): U | null {
  const said = units.find(({ head }) => titles.includes(letters(head.text)));
  const isElsewhere = said !== undefined && slugShare(said.head.text, url) === 0;
  const byWords = isElsewhere ? units.find(({ head }) => slugShare(head.text, url) >= STORIES.slug) : undefined;
  return units.find(unit => standsAt(unit, url)) ?? byWords ?? said ?? null;
}

/** Attributes in which pages that scroll on keep the address of each article. */
const ADDRESSES = [
  'data-url',
  'data-href',
  'data-permalink',
  'data-canonical',
  'data-link',
  'data-path',
  'itemid',
  'about',
];

function standsAt({ head, box }: Unit, url: string): boolean {
  for (let each: Box | null = head.box; each && each.depth >= box.depth; each = each.parent)
    if (ADDRESSES.some(name => isSameAddress(attributeOf(each.element, name), url))) {
      return true;
    }
  return false;
}

function isSameAddress(claim: string | null, url: string): boolean {
  if (!claim || !URL.canParse(claim, url)) return false;
  const [one, other] = [new URL(claim, url), new URL(url)];
  return one.host === other.host && one.pathname === other.pathname && one.pathname !== '/';
}

/** Share of the words in the last part of an address that stand in the headline; 0 when it has fewer than two. */
function slugShare(headline: string, url: string): number {
  if (!URL.canParse(url)) return 0;
  const slug = new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '';
  const words = slug
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word.length >= 3 && !/^html?$/.test(word));
  const own = new Set(headline.toLowerCase().split(/[^\p{L}]+/u));
  return words.length < 2 ? 0 : words.filter(word => own.has(word)).length / words.length;
}

/**
 * Whether a unit is an article of its own: set as the page's own is, or with what an article has and a section has not,
 * a
 * byline or time of its own, or a headline that leads to it.
 */
function isArticleOf(unit: Unit, own: Unit): boolean {
  const { element } = unit.box;
  const isArticle = tagOf(element) === 'ARTICLE' || holds(element, 'article');
  const name = attributeOf(element, 'class');
  const isChief = headingOf(unit.head)?.tag === 'H1';
  const isSetAlike = isChief && name !== null && name !== '' && name === attributeOf(own.box.element, 'class');
  return isArticle || isSetAlike || linkShare(unit.head) > 0.8 || holds(element, 'time, [rel="author"], .byline');
}

/** The own article in an `article` element, beside others of them: the headline tells which it is. */
function ownArticle(blocks: readonly Block[], extents: ReadonlyMap<Box, Extent>, titles: readonly string[]): Stories {
  const head = blocks.find(block => headingOf(block) !== null && titles.includes(letters(block.text)));
  const own = head ? articleAround(head.box) : null;
  if (!head || !own || (extents.get(own)?.text ?? 0) < STORIES.text) {
    return ONE;
  }
  const others = [...extents.keys()].filter(
    box => box.tag === 'ARTICLE' && box !== own && !isWithin(box, own) && !isWithin(own, box),
  );
  return others.length === 0 ? ONE : { ...ONE, own, head, others: new Set(others) };
}
