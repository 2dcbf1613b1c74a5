/** The headline, as the reader sees it. */
import { site } from '@/lib/origin/site';
import type { Block, Box } from './boxes';
import { letters } from './lines';
import { first, type Metadata } from './metadata';

/** Every headline that title and metadata claim, best first; some carry the site's name. */
export function claimedHeadlines(document: Document, { metas, structured }: Metadata): string[] {
  const claims = [structured?.headline, first(metas, 'og:title'), first(metas, 'twitter:title', 'dc.title', 'sailthru.title', 'parsely-title', 'title'), document.title];
  return claims.flatMap(claim => (claim ? [claim.replace(/\s+/g, ' ').trim()] : []));
}

export interface Page {
  readonly meta: Metadata;
  readonly all: readonly Block[];
  /** Where the text begins; headings after it are of other things. */
  readonly start: number;
  /** `document.title` */
  readonly title: string;
  readonly url: string;
}

/**
 * The heading on the page that says what the metadata says; else the last H1 over the text, since
 * metadata often has another wording for search engines; else the metadata without the site's name.
 */
export function headline({ meta, all, start, title, url }: Page): string {
  const { metas, structured, siteName } = meta;
  const headings = all.filter(block => HEADING.test(block.box.tag) && block.at <= start + 3);
  const claims = [structured?.headline, first(metas, 'og:title'), first(metas, 'twitter:title'), title].flatMap(claim => (claim ? [letters(claim)] : []));
  const said = ofTag(headings, 'H1').find(block => isClaimed(block, claims)) ?? headings.find(block => letters(block.text).length >= 15 && isClaimed(block, claims));
  const over = ofTag(headings, 'H1').filter(block => isHeadline(block, siteName, url)).at(-1);
  const shown = said ?? over;
  if (shown) return whole(shown, all);
  const claim = [structured?.headline, first(metas, 'og:title'), first(metas, 'twitter:title')].find(text => text && letters(text).length >= 6);
  return withoutSite((claim ?? title).replace(/\s+/g, ' ').trim(), siteName, url);
}

const HEADING = /^H[1-3]$/;

function ofTag(blocks: readonly Block[], tag: string): Block[] {
  return blocks.filter(block => within(block.box, tag) !== null);
}

function within(box: Box, tag: string): Box | null {
  for (let here: Box | null = box, up = 0; here && up < 3; here = here.parent, up++) if (here.tag === tag) return here;
  return null;
}

/** A heading in several lines is one headline. */
function whole(block: Block, all: readonly Block[]): string {
  const heading = within(block.box, 'H1') ?? block.box;
  return all.filter(other => within(other.box, heading.tag) === heading).map(other => other.text).join(' ');
}

function isClaimed(block: Block, claims: readonly string[]): boolean {
  const own = letters(block.text);
  if (own.length < 6) return own !== '' && claims.includes(own);
  return claims.some(claim => claim === own || claim.includes(own) && own.length * 3 > claim.length || own.includes(claim) && claim.length * 2 > own.length);
}

/** No logo and no section: some words, and not the site's name. */
function isHeadline(block: Block, siteName: string | null, url: string): boolean {
  const own = letters(block.text);
  if (own.length < 8 || block.linked * 2 > block.text.length) return false;
  return ![siteName ?? '', site(url).split('.').slice(0, -1).join('')].map(letters).some(name => name !== '' && (name.includes(own) || (own.includes(name) && own.length < name.length + 8)));
}

const JOINT = /\s(?:[|–—\-·•:»«/]|::|\|\|)\s|\s?[｜|»_]\s?/g;

/** A title without " | Name of the site" at either end. */
function withoutSite(title: string, siteName: string | null, url: string): string {
  const joints = [...title.matchAll(JOINT)];
  const [opening, last] = [joints[0], joints.at(-1)];
  if (!opening || !last) return title;
  const names = [siteName ?? '', site(url).split('.').slice(0, -1).join('')].map(letters).filter(Boolean);
  const isSite = (part: string): boolean => {
    const own = letters(part);
    return own === '' || names.some(name => name.includes(own) || own.includes(name));
  };
  const [head, tail] = [title.slice(0, last.index), title.slice(last.index + last[0].length)];
  if (isSite(tail) || (tail.split(' ').length <= 3 && head.split(' ').length >= 4)) return withoutSite(head, siteName, url);
  return isSite(title.slice(0, opening.index)) ? title.slice(opening.index + opening[0].length) : title;
}
