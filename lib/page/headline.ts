/** The headline, as the reader sees it. */
import { host } from '@/lib/origin/host';
import type { Block, Box } from './boxes';
import { letters } from './lines';
import { first, type Metadata } from './metadata';
import { attributeOf, documentTitle } from './nodes';

/** Every headline that title and metadata claim, best first; some carry the site's name. */
export function claimedHeadlines(document: Document, { metas, structured }: Metadata): string[] {
  const claims = [
    structured?.headline,
    first(metas, 'og:title'),
    first(metas, 'twitter:title', 'dc.title', 'sailthru.title', 'parsely-title', 'title'),
    documentTitle(document),
  ];
  return claims.flatMap(claim => (claim ? [claim.replace(/\s+/g, ' ').trim()] : []));
}

export interface Page {
  readonly meta: Metadata;
  readonly all: readonly Block[];
  /** Where the text begins; headings after it are of other things. */
  readonly start: number;
  /** As `claimedHeadlines` gives them. */
  readonly titles: readonly string[];
  readonly url: string;
}

/**
 * The heading on the page that says what the metadata says; else the last H1 over the text, since
 * metadata often has another wording for search engines; else the metadata without the site's name,
 * which also is better than an H1 that has but a few words of it ("marzipan" of "marzipan: a converter").
 */
export function headline({ meta, all, start, titles, url }: Page): string {
  const { siteName } = meta;
  const headings = all.filter(block => HEADING.test(block.box.tag) && block.at <= start + 3 && !isElsewhere(block.box));
  const chief = ofTag(headings, 'H1');
  const claims = titles.map(letters);
  const sides = titles
    .slice(0, -1)
    .flatMap(title => title.split(JOINT))
    .map(letters);
  const over = chief.filter(block => isHeadline(block, siteName, url));
  const shown =
    chief.find(block => isClaimed(block, claims)) ??
    over.find(block => sides.includes(letters(block.text))) ??
    headings.find(block => letters(block.text).length >= 15 && isClaimed(block, claims)) ??
    over.at(-1);
  const claim = withoutSite(titles.find(text => letters(text).length >= 6) ?? '', siteName, url);
  return shown && !isLabel(letters(shown.text), letters(claim)) ? whole(shown, all, titles) : claim;
}

/** A name, and the metadata has at least as much again to say of it. */
function isLabel(own: string, claim: string): boolean {
  return own.length < 15 && claim.length >= own.length * 2 && claim.includes(own);
}

/**
 * Headings that are a page's place in its site, or its title for search engines: the readers' headline stands below.
 */
function isElsewhere({ element, parent }: Box): boolean {
  return (
    parent?.tag === 'LI' ||
    ['class', 'itemprop'].some(name => /breadcrumb|seo-?title|alternative/i.test(attributeOf(element, name) ?? ''))
  );
}

const HEADING = /^H[1-3]$/;

function ofTag(blocks: readonly Block[], tag: string): Block[] {
  return blocks.filter(block => within(block.box, tag) !== null);
}

function within(box: Box, tag: string): Box | null {
  for (let here: Box | null = box, up = 0; here && up < 3; here = here.parent, up++) {
    if (here.tag === tag) return here;
  }
  return null;
}

/**
 * A heading in several lines is one headline: as the metadata spells it, else without the line over it (`OWN_LINE`).
 */
function whole(block: Block, all: readonly Block[], titles: readonly string[]): string {
  const heading = within(block.box, 'H1') ?? block.box;
  const lines = all.filter(other => within(other.box, heading.tag) === heading);
  const text = lines.map(line => line.text).join(' ');
  if (lines.length === 1) return text;
  return (
    titles.find(title => letters(title) === letters(text)) ??
    lines
      .filter(line => line.box.tag !== 'SPAN')
      .map(line => line.text)
      .join(' ')
  );
}

function isClaimed(block: Block, claims: readonly string[]): boolean {
  const own = letters(block.text);
  if (own.length < 6) return own !== '' && claims.includes(own);
  return claims.some(
    claim =>
      claim === own ||
      (claim.includes(own) && own.length * 3 > claim.length) ||
      (own.includes(claim) && claim.length * 2 > own.length),
  );
}

/** No logo and no section: some words, and not the site's name. */
function isHeadline(block: Block, siteName: string | null, url: string): boolean {
  const own = letters(block.text);
  if (own.length < 8 || block.linked * 2 > block.text.length) {
    return false;
  }
  return ![siteName ?? '', host(url).split('.').slice(0, -1).join('')]
    .map(letters)
    .some(name => name !== '' && (name.includes(own) || (own.includes(name) && own.length < name.length + 8)));
}

const JOINT = /\s(?:[|–—\-·•:»«/]|::|\|\|)\s|\s?[｜|»_]\s?/g;

/** A title without " | Name of the site" at either end. */
function withoutSite(title: string, siteName: string | null, url: string): string {
  const joints = [...title.matchAll(JOINT)];
  const [opening, last] = [joints[0], joints.at(-1)];
  if (!opening || !last) return title;
  const names = [siteName ?? '', host(url).split('.').slice(0, -1).join('')].map(letters).filter(Boolean);
  const isSite = (part: string): boolean => {
    const own = letters(part);
    return own === '' || names.some(name => name.includes(own) || own.includes(name));
  };
  const [head, tail] = [title.slice(0, last.index), title.slice(last.index + last[0].length)];
  if (isSite(tail) || (tail.split(' ').length <= 3 && head.split(' ').length >= 4))
    return withoutSite(head, siteName, url);
  return isSite(title.slice(0, opening.index)) ? title.slice(opening.index + opening[0].length) : title;
}
