/** Which boxes hold something other than the article's running text, and why. */
import type { Block, Box } from './boxes';
import { reasonByName, type Reason } from './names';
import { prose } from './prose';

/** Elements that mean something else than running text, by the HTML standard. */
const BY_TAG: Record<string, Reason> = {
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

const BY_ROLE: Record<string, Reason> = {
  navigation: 'navigation',
  complementary: 'aside',
  contentinfo: 'footer',
  banner: 'navigation',
  search: 'form',
  toolbar: 'sharing',
  form: 'form',
  'doc-toc': 'navigation',
};

/** A box with more than this share of the page's running text is the article itself, whatever it is called. */
const TOO_MUCH = 0.4;

/** Running text of an offer to subscribe, at most: a few sentences. In units of `prose`, about Latin letters. */
const OFFER = 500;

export interface Furniture {
  /** Why a block is furniture by the boxes around it, up to (not with) `root`; `null`: it is not. */
  reason(block: Block, root?: Box | null): Reason | null;
}

/** For a page whose names put all of its text down as furniture: they say nothing. */
export const NO_FURNITURE: Furniture = { reason: () => null };

/** Judge the boxes of a page. */
export function furniture(blocks: readonly Block[]): Furniture {
  const text = new Map<Box, number>();
  let all = 0;
  for (const block of blocks) {
    const score = Math.max(0, prose(block));
    all += score;
    for (let box: Box | null = block.box; box; box = box.parent) text.set(box, (text.get(box) ?? 0) + score);
  }
  const verdicts = new Map<Box, Reason | null>();
  const verdict = (box: Box): Reason | null => {
    if (!verdicts.has(box)) verdicts.set(box, judged(box, text.get(box) ?? 0, all));
    return verdicts.get(box) ?? null;
  };
  return {
    reason(block, root = null) {
      for (let box: Box | null = block.box; box && box !== root; box = box.parent) {
        const found = verdict(box);
        if (found && !(box === block.box && isOwnText(block, found))) return found;
      }
      return null;
    },
  };
}

function judged(box: Box, own: number, all: number): Reason | null {
  if (own > all * TOO_MUCH) return null;
  const found = byBox(box);
  // "paywall" may name the text behind it: the offer itself is short and has something to click.
  const isOffer =
    found !== 'paywall' || (own < OFFER && box.element.querySelector('a[href], button, form, input') !== null);
  return isOffer ? found : null;
}

/** A paragraph or heading that its own class calls a note ("time", "label") is judged by its words instead. */
function isOwnText(block: Block, reason: Reason): boolean {
  return (
    reason === 'notes' && (prose(block) > 0 || (/^H[2-6]$/.test(block.box.tag) && block.text.split(' ').length >= 3))
  );
}

/** Posts of other sites: where scripts run they become frames, so that the same page has them or not. */
const POST =
  /twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed|reddit-(?:card|embed)|telegram-post/i;

function byBox(box: Box): Reason | null {
  if (box.depth === 0) return null;
  if (box.tag === 'BLOCKQUOTE') return POST.test(box.element.className) ? 'post' : null; // a quotation is text
  const role = box.element.getAttribute('role');
  return BY_TAG[box.tag] ?? (role ? BY_ROLE[role] : null) ?? reasonByName(box);
}
