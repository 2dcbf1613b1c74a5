/** The standfirst: what stands between the headline and the text and sums it up. */
import type { Block, Box } from './boxes';
import type { NonArticleBoxes } from './non-article-boxes';
import { HEADING, letters } from './lines';
import { attributeOf } from './nodes';
import { endsLikeSentence, linkShare } from './prose';

/** What papers call it in their class names. */
const NAMES = [
  'stand-?first|(?:^|[^a-z])dek(?:[^a-z]|$)|deck(?:[^a-z]|$)|(?:^|[^a-z])lead?(?:[^a-z]|$)|lead-?text',
  'chapo|chapeau|intro|summary|sub-?(?:title|head|headline|heading)|abstract|excerpt|descript|teaser',
  'vorspann|anreißer|ingress|sapo|entradilla|bajada|copete|sommario|occhiello|catenaccio|strapline',
  'tagline|perex|zajawka|onderkop|riassunto|lid(?:[^a-z]|$)|spot(?:[^a-z]|$)',
];
const NAME = new RegExp(NAMES.join('|'), 'i');

/**
 * Reasons that a standfirst may carry by its box and still be one: papers call it a teaser, and put it in the header.
 */
const FORGIVEN = new Set(['related', 'label', 'loose heading', 'notes']);

/** Between headline and text: more lines than this, and the headline is of something else. */
const REACH = 40;
/** A standfirst is one paragraph or a few points. */
const MOST = 4;

export interface Place {
  /** All blocks of the page. */
  readonly all: readonly Block[];
  /** The first block of the text. */
  readonly first: Block;
  /** Index of the headline's block; -1 when it is not on the page. */
  readonly headline: number;
  readonly description: string | null;
  readonly titles: readonly string[];
}

/** Blocks of the standfirst, in reading order; often none. */
export function standfirst({ all, first, headline, description, titles }: Place, boxes: NonArticleBoxes): Block[] {
  const from = headline >= 0 && headline < first.at ? headline + 1 : first.at - 6;
  if (first.at - from > REACH) return [];
  const chief = all.find(block => block.at === headline);
  const found = all.filter(block => {
    if (block.at < from || block.at >= first.at) return false;
    const reason = boxes.reason(block);
    if (reason && !FORGIVEN.has(reason)) return false;
    if (linkShare(block) > 0.3 || isTitle(block, titles) || block.weight < 25) {
      return false;
    }
    return (
      isDescription(block, description) || (block.weight >= 40 && isNamed(block.box)) || isNextToHeadline(block, chief)
    );
  });
  return found.length <= MOST ? found : [];
}

function isTitle(block: Block, titles: readonly string[]): boolean {
  const own = letters(block.text);
  return titles.some(title => title.includes(own) || (own.includes(title) && own.length < title.length * 2));
}

/** The metadata's description is often the standfirst, cut at some length. */
function isDescription(block: Block, description: string | null): boolean {
  const [own, said] = [letters(block.text), letters(description ?? '')];
  const length = Math.min(own.length, said.length, 60);
  return length >= 30 && own.slice(0, length) === said.slice(0, length);
}

function isNamed(box: Box): boolean {
  for (let here: Box | null = box, up = 0; here && up < 2; here = here.parent, up++) {
    const { element } = here;
    const names = ['class', 'id', 'itemprop', 'data-gu-name', 'data-testid', 'data-component']
      .map(name => attributeOf(element, name) ?? '')
      .join(' ');
    if (names.length < 500 && NAME.test(names)) return true;
  }
  return false;
}

/** Styles without names: a sentence of its own within three boxes of the headline. */
function isNextToHeadline(block: Block, headline: Block | undefined): boolean {
  if (!headline || block.weight < 60 || !(endsLikeSentence(block.text) || HEADING.test(block.box.tag))) return false;
  const near = headline.box.parent?.parent ?? headline.box.parent;
  for (let here: Box | null = block.box, up = 0; here && up < 4; here = here.parent, up++)
    if (here === near || here === headline.box.parent) return true;
  return false;
}
