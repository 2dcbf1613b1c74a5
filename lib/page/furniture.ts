/** Which boxes hold something other than the article's running text, and why. */
import type { Block, Box } from './boxes';
import { reasonByName, type Reason } from './names';
import { linkShare, prose } from './prose';

/** Elements that mean something else than running text, by the HTML standard. */
const BY_TAG: Record<string, Reason> = {
  NAV: 'navigation', ASIDE: 'aside', FOOTER: 'footer', FORM: 'form', FIELDSET: 'form', FIGCAPTION: 'caption', FIGURE: 'caption',
  ADDRESS: 'address', MENU: 'navigation', SEARCH: 'form', LEGEND: 'form', CAPTION: 'caption',
};

const BY_ROLE: Record<string, Reason> = {
  navigation: 'navigation', complementary: 'aside', contentinfo: 'footer', banner: 'navigation', search: 'form', toolbar: 'sharing',
  form: 'form', doc_toc: 'navigation',
};

/** A box with more than this share of the page's running text is the article itself, whatever it is called. */
const TOO_MUCH = 0.4;

export interface Furniture {
  /** Why a block is furniture by the boxes around it, up to (not with) `root`; `null`: it is not. */
  reason(block: Block, root?: Box | null): Reason | null;
}

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
    if (!verdicts.has(box)) verdicts.set(box, (text.get(box) ?? 0) > all * TOO_MUCH ? null : byBox(box));
    return verdicts.get(box) ?? null;
  };
  return {
    reason(block, root = null) {
      for (let box: Box | null = block.box; box && box !== root; box = box.parent) {
        const found = verdict(box);
        if (found) return found;
      }
      return null;
    },
  };
}

function byBox(box: Box): Reason | null {
  if (box.depth === 0) return null;
  const role = box.element.getAttribute('role');
  return BY_TAG[box.tag] ?? (role ? BY_ROLE[role] : null) ?? reasonByName(box);
}

/** Lists in which most items are links to elsewhere. */
export function linkLists(blocks: readonly Block[]): Set<Box> {
  const items = new Map<Box, { linked: number; of: number }>();
  for (const block of blocks) {
    const list = listAround(block.box);
    if (!list) continue;
    const count = items.get(list) ?? { linked: 0, of: 0 };
    count.of++;
    if (linkShare(block) > 0.6) count.linked++;
    items.set(list, count);
  }
  return new Set([...items].filter(([, { linked, of }]) => linked * 2 >= of).map(([list]) => list));
}

function listAround(box: Box): Box | null {
  for (let here: Box | null = box; here; here = here.parent) if (/^(?:UL|OL|DL)$/.test(here.tag)) return here;
  return null;
}
