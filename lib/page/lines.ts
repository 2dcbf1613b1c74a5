/** Why a block is none of the article's text, by its own words and links. */
import { credits } from '@/lib/origin/credits';
import { isCorrection } from '@/lib/origin/corrections';
import type { Block } from './boxes';
import type { Reason } from './names';
import { purpose } from './phrases';
import { endsLikeSentence, linkShare, prose, weight } from './prose';

/** Tags that hold text in an article; other boxes hold labels unless they read like running text. */
const TEXT_TAGS = /^(?:P|LI|H[1-6]|BLOCKQUOTE|PRE|DD|DT)$/;
export const HEADING = /^H[1-6]$/;

/** A heading by its tag; running text that somebody has tagged so is none. */
export function isHeading(block: Block): boolean {
  return HEADING.test(block.box.tag) && weight(block.text) <= 160;
}

/** What is known of the page when its lines are judged. */
export interface Known {
  /** Headline as metadata and title have it, in any spelling; folded by `letters`. */
  readonly titles: readonly string[];
  /** Author names, folded. */
  readonly authors: readonly string[];
}

export function byLine(block: Block, known: Known): Reason | null {
  const { text, box } = block;
  const length = weight(text);
  if (!/[\p{L}\p{N}]/u.test(text)) return 'no words';
  if (isLinkLine(block, length)) return 'link';
  if (/^T[HD]$/.test(box.tag) && prose(block) <= 0) return 'table';
  if (!TEXT_TAGS.test(box.tag) && prose(block) <= 0) return 'label';
  if (isDateLine(block, length)) return 'date';
  if (isByline(block, length, known)) return 'byline';
  if (length <= 220 && /[\w.+-]{1,64}@[\w-]{1,64}\.[a-z]{2,10}\b/i.test(text) && !HEADING.test(box.tag))
    return 'contact';
  if (isSyndicated(text, length)) return 'imprint';
  return byPurpose(block, length);
}

const SYNDICATED =
  /^[\s([*–—-]{0,4}(?:this (?:article|story|report|piece|post) (?:was |is )?(?:(?:first|originally) )?(?:appeared|published|republished|reproduced|ran)|cet article (?:a été |est )?(?:initialement |d['’]abord )?(?:publié|paru)|dieser (?:artikel|text|beitrag|bericht) (?:erschien|ist|wurde) (?:zuerst|ursprünglich|zunächst))(?!\p{L})/iu;

/** Where the words stood first, and a publisher named: the page's declaration (`origin/credits.ts`), the first publisher's text has no such line. */
function isSyndicated(text: string, length: number): boolean {
  return length <= 220 && SYNDICATED.test(text) && credits(text).length > 0;
}

/** A line that is a link, or a few words and a link. A whole sentence may be one in the middle of a text. */
function isLinkLine(block: Block, length: number): boolean {
  const share = linkShare(block);
  if (share > 0.8) return !(block.box.tag === 'P' && length >= 60 && /[.。।]["”’»)]?$/.test(block.text));
  // "Read also: Three hurt in fire": any language, a label that ends in a colon or bar and the rest a link.
  return share > 0.5 && length <= 200 && /^[^:：|]{1,40}[:：|]/.test(block.text);
}

/** Mostly digits, as "17.04.2024, 12:24", "5 min" or "700 HP": no headings, which may be times of a live blog, and no items. */
function isDateLine({ text, box }: Block, length: number): boolean {
  if (length > 90 || HEADING.test(box.tag) || box.tag === 'LI') return false;
  const isTime = /(?<!\d)(?:(?:19|20)\d\d|\d{1,2}[:.h時시]\s?\d{2})(?!\d)|\d\s?min/i.test(text);
  const count = text.match(/\p{L}/gu)?.length ?? 0;
  return (isTime && count <= 22) || (/\d/.test(text) && length <= 25 && count <= 12 && !endsLikeSentence(text));
}

const BY =
  /^(?:by|von|par|por|di|door|af|av|przez|autor(?:in|a|e)?|texte?|text|story|written|words|reportage|kolumne|ein kommentar)\s?[:：]?\s+(?:von |by |par |por )?\p{Lu}/iu;

function isByline({ text, box }: Block, length: number, { authors }: Known): boolean {
  if (length > 120 || HEADING.test(box.tag)) return false;
  if (BY.test(text) && !endsLikeSentence(text)) return true;
  const folded = letters(text);
  return authors.some(author => author.length >= 4 && folded.startsWith(author) && folded.length <= author.length + 20);
}

/** Letters and digits in lower case: what two spellings of one name or headline share. */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function byPurpose(block: Block, length: number): Reason | null {
  if (length > 400) return null;
  const found = purpose(block.text);
  if (!found || isCorrection(block.text)) return null;
  if (found === 'read more')
    return length <= 45 || (length <= 250 && (block.links > 0 || block.text.includes(':'))) ? found : null;
  if (
    found === 'imprint' &&
    length > 160 &&
    !/^[\s([]{0,3}(?:©|ⓒ|copyright|(?:additional |with )?reporting|(?:reporting|writing|editing) |(?:a|this) version of this|more information:|contributing:)/i.test(
      block.text,
    )
  )
    return null;
  if (found === 'appeal')
    return length <= 60 || block.links > 0 || (length <= 250 && !/["“”«»„]/.test(block.text)) ? found : null;
  return found;
}
