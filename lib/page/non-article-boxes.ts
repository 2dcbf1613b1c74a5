/** Which boxes hold something other than the article's running text, and why. */
import { sumsOf, type Block, type Box } from './boxes';
import { roleOf } from './elements';
import { attributeOf, holds } from './nodes';
import { nameReader } from './names';
import { isPaywall } from './phrases';
import type { Reason } from './reasons';
import { LIMITS } from './thresholds';

/** Elements that mean something else than running text, by the HTML standard. */
const BY_TAG: Readonly<Record<string, Reason>> = {
  NAV: 'navigation',
  ASIDE: 'aside',
  FOOTER: 'footer',
  FORM: 'form',
  FIELDSET: 'form',
  FIGCAPTION: 'caption',
  FIGURE: 'caption',
  ADDRESS: 'address',
  MENU: 'navigation',
  SEARCH: 'form',
  LEGEND: 'form',
  CAPTION: 'caption',
};

const BY_ROLE: Readonly<Record<string, Reason>> = {
  NAVIGATION: 'navigation',
  COMPLEMENTARY: 'aside',
  CONTENTINFO: 'footer',
  BANNER: 'navigation',
  SEARCH: 'form',
  TOOLBAR: 'sharing',
  FORM: 'form',
  MENU: 'navigation',
  MENUBAR: 'navigation',
  TABLIST: 'navigation',
  'DOC-TOC': 'navigation',
  'DOC-PULLQUOTE': 'pull quote',
  'DOC-ENDNOTES': 'footnote',
  'DOC-FOOTNOTE': 'footnote',
};

export interface NonArticleBoxes {
  /** Why a block is none of the text by the boxes around it, up to (not with) `root`; `null`: they do not say so. */
  reason(block: Block, root?: Box | null): Reason | null;
}

/** For a page whose names put all of its text down as something else: they say nothing. */
export const NO_BOXES: NonArticleBoxes = { reason: () => null };

/** Judge the boxes of a page. */
export function nonArticleBoxes(blocks: readonly Block[]): NonArticleBoxes {
  const text = sumsOf(blocks, textIn);
  const all = blocks.reduce((sum, block) => sum + textIn(block), 0);
  const named = nameReader();
  const lines = new Set(blocks.filter(({ prose }) => prose > 0).map(({ box }) => box));
  const verdict = once((box: Box): Reason | null => {
    const own = text.get(box) ?? 0;
    const isArticle = box.depth === 0 || own > all * LIMITS.shareOfPage;
    if (isArticle) return null;
    return byStandard(box) ?? byName(box, own, named) ?? (lines.has(box) ? null : byButtons(box, own));
  });
  const inherited = inheritance(verdict);
  return {
    reason(block, root = null) {
      const { box } = block;
      if (box === root) return null;
      const own = verdict(box);
      return own !== null && !isOwnText(block, own) ? own : inherited(box.parent, root);
    },
  };
}

function textIn({ prose }: Block): number {
  return Math.max(0, prose);
}

function once(judge: (box: Box) => Reason | null): (box: Box) => Reason | null {
  const known = new Map<Box, Reason | null>();
  return box => {
    let found = known.get(box);
    if (found === undefined) {
      found = judge(box);
      known.set(box, found);
    }
    return found;
  };
}

/** The verdict of the innermost box that has one, from a box up to (not with) a root; each box is asked once a root. */
function inheritance(verdict: (box: Box) => Reason | null): (box: Box | null, root: Box | null) => Reason | null {
  const byRoot = new Map<Box | null, Map<Box, Reason | null>>();
  return (box, root) => {
    const known = byRoot.get(root) ?? new Map<Box, Reason | null>();
    byRoot.set(root, known);
    const climbed: Box[] = [];
    let here = box;
    for (; here && here !== root && !known.has(here); here = here.parent) climbed.push(here);
    let found = here && here !== root ? (known.get(here) ?? null) : null;
    for (let i = climbed.length - 1; i >= 0; i--) {
      found = verdict(climbed[i]) ?? found;
      known.set(climbed[i], found);
    }
    return found;
  };
}

/** By a name that its maker gave it, as far as what stands in it bears that out. */
function byName(box: Box, own: number, named: (box: Box) => Reason | null): Reason | null {
  if (box.tag === 'BLOCKQUOTE') return null; // a quotation is text
  const found = named(box);
  if (found === null || own > mostText(found)) return null;
  const mustLead = found === 'paywall' || found === 'related'; // an offer and a teaser have something to press
  return !mustLead || holds(box.element, 'a[href], button, form, input') ? found : null;
}

/** "Was this useful? Yes, No": a small box with buttons side by side asks for an answer. Those in a line are words. */
function byButtons({ element }: Box, own: number): Reason | null {
  return own <= LIMITS.proseIn.tool && holds(element, ':scope > button ~ button') ? 'form' : null;
}

/**
 * How much running text such a box holds at most: one with more is called so for another reason, and its parts are
 * judged.
 */
function mostText(reason: Reason): number {
  return (LIMITS.proseIn as Partial<Record<Reason, number>>)[reason] ?? Infinity;
}

/** A paragraph or heading that its own class calls a note ("time", "label") is judged by its words instead. */
function isOwnText(block: Block, reason: Reason): boolean {
  // Papers call each paragraph so that a paywall may hide.
  if (reason === 'paywall') return block.isSentence && block.box.tag === 'P' && !isPaywall(block.text);
  if (reason !== 'notes' && reason !== 'tool') return false;
  return block.prose > 0 || (/^H[2-6]$/.test(block.box.tag) && block.text.split(' ').length >= 3);
}

/** Posts of other sites: where scripts run they become frames, so that the same page has them or not. */
const POSTS = [
  'twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed',
  'reddit-(?:card|embed)|telegram-post',
];
const POST = new RegExp(POSTS.join('|'), 'i');

function byStandard({ tag, element }: Box): Reason | null {
  if (tag === 'BLOCKQUOTE') {
    return POST.test(attributeOf(element, 'class') ?? '') ? 'post' : null;
  }
  if (tag === 'FIGURE' && holds(element, 'blockquote, table, pre')) return null; // a frame for these
  return BY_TAG[tag] ?? BY_ROLE[roleOf(element)] ?? null;
}
