/** Why a block is none of the article's text, by its own words and links. */
import type { Block } from './boxes';
import { certainPurpose, isBylinePhrase, isDated, isPaywall, isReadMoreLabel, purpose } from './phrases';
import { weight } from '@/lib/text/weight';
import { endsLikeSentence, linkShare } from './prose';
import type { Reason } from './reasons';
import type { Telling } from './telling';
import { LINES } from './thresholds';

/** Tags that hold text in an article; other boxes hold labels unless they read like running text. */
const TEXT_TAGS = /^(?:P|LI|H[1-6]|BLOCKQUOTE|PRE|DD|DT|SUMMARY)$/;
export const HEADING = /^H[1-6]$/;

/** A heading by its tag; running text that somebody has tagged so is none. */
export function isHeading(block: Block): boolean {
  return HEADING.test(block.box.tag) && block.weight <= LINES.heading;
}

/** What is known of the page when its lines are judged. */
export interface Known {
  /** Headline as metadata and title have it, in any spelling; folded by `letters`. */
  readonly titles: readonly string[];
  /** Author names, folded. */
  readonly authors: readonly string[];
  /** Whether a block is set as paragraphs of running text are. */
  isKin(block: Block): boolean;
  /** Whether it stands between two paragraphs, in their box. */
  isBetweenText(block: Block): boolean;
  /** Lines that head the entries of a live blog by their time. */
  readonly timeHeads: ReadonlySet<Block>;
  readonly telling: Telling;
}

/** A block with what the rules ask of it more than once. */
interface Line {
  readonly block: Block;
  readonly text: string;
  readonly tag: string;
  /** In Latin letters. */
  readonly length: number;
  /** A whole sentence that is not mostly a link. */
  readonly isSentence: boolean;
  readonly known: Known;
}

/** Rules in the order in which they are asked; the first that applies gives the reason. */
const RULES: readonly (readonly [reason: Reason, applies: (line: Line) => boolean])[] = [
  ['no words', ({ text }) => !/[\p{L}\p{N}]/u.test(text)],
  ['link', isLinkLine],
  ['read more', isLabelledLink],
  ['table', ({ tag, block }) => /^T[HD]$/.test(tag) && block.prose <= 0],
  ['date', isTimeLabel],
  ['label', isLabel],
  ['date', isDateLine],
  ['byline', isByline],
  ['contact', isContact],
  ['imprint', isCreditedImprint],
  ['advertisement', line => lineIsFor(line, 'advertisement')],
  ['read more', isReadMore],
  ['imprint', line => lineIsFor(line, 'imprint') || isCertainly(line, 'imprint')],
  ['appeal', line => lineIsFor(line, 'appeal')],
  ['asking sentence', line => isCertainly(line, 'appeal')],
  ['paywall', isOffer],
];

export function byLine(block: Block, known: Known): Reason | null {
  const { text } = block;
  const line = {
    block,
    text,
    tag: block.box.tag,
    length: block.weight,
    isSentence: block.isSentence && linkShare(block) <= LINES.linked,
    known,
  };
  return RULES.find(([, applies]) => applies(line))?.[0] ?? null;
}

/** All of the line is a link. A whole sentence of the text may be one. */
function isLinkLine({ block, length, known }: Line): boolean {
  if (linkShare(block) <= LINES.allLink) return false;
  const isText = block.isSentence && length >= LINES.linkedSentence && known.isKin(block);
  return !isText;
}

/** "Read also: Three hurt in fire": in any language, a label that ends in a colon or bar and the rest a link. */
function isLabelledLink({ block, text, length }: Line): boolean {
  if (length > LINES.readMoreLink || block.links === 0) return false;
  return isReadMoreLabel(text) || (linkShare(block) > 0.5 && /^[^:：|]{1,40}[:：|]/.test(text));
}

function isLabel({ block, tag, isSentence: isWhole, known }: Line): boolean {
  if (TEXT_TAGS.test(tag) || block.prose > 0) return false;
  return !(isWhole && (known.isKin(block) || known.isBetweenText(block)));
}

const TIME = /(?<!\d)(?:(?:19|20)\d\d|\d{1,2}[:.h時시]\s?\d{2})(?!\d)|\d\s?min/i;

/**
 * Mostly digits, as "17.04.2024, 12:24", "5 min" or "700 HP": no headings, which may be times of a live blog, and no
 * items.
 */
function isDateLine({ block, text, tag, length, isSentence: isWhole, known }: Line): boolean {
  if (length > LINES.date || HEADING.test(tag) || tag === 'LI' || known.timeHeads.has(block)) {
    return false;
  }
  const count = text.match(/\p{L}/gu)?.length ?? 0;
  if (isWhole) {
    return TIME.test(text) && count <= LINES.dateLetters && isDated(text);
  }
  return (TIME.test(text) && count <= LINES.dateLetters) || isFigure(text, length, count);
}

/** A time in a box of its own, as "3 min ago" over an entry: told beside the text, it would change with every visit. */
function isTimeLabel(line: Line): boolean {
  if (line.length > LINES.date || !TIME.test(line.text) || !isLabel(line)) {
    return false;
  }
  return (line.text.match(/\p{L}/gu)?.length ?? 0) <= LINES.dateLetters;
}

function isFigure(text: string, length: number, count: number): boolean {
  return /\d/.test(text) && length <= LINES.figure && count <= LINES.figureLetters && !endsLikeSentence(text);
}

function isByline({ text, tag, length, isSentence: isWhole, known }: Line): boolean {
  if (length > LINES.byline || HEADING.test(tag)) return false;
  if (!isWhole && !endsLikeSentence(text) && isBylinePhrase(text)) return true;
  const folded = letters(text);
  return known.authors.some(
    author =>
      weight(author) >= 4 && !isWhole && isAround(folded, author) && folded.length <= author.length + LINES.besideName,
  );
}

/** A name with its title or day after it, or with what its bearer does before it: "記者 江藤葵". */
function isAround(line: string, name: string): boolean {
  return line.startsWith(name) || (line.endsWith(name) && line.length <= name.length + LINES.beforeName);
}

const MAIL = /[\w.+-]@[\w-]{1,64}\.[a-z]{2,10}\b/i;

function isContact({ text, tag, length, isSentence: isWhole }: Line): boolean {
  return !isWhole && length <= LINES.contact && !HEADING.test(tag) && MAIL.test(text);
}

/**
 * Where the words stood first, and a publisher named: the page's declaration (`origin/credits.ts`); the first
 * publisher's text has no such line.
 */
function isCreditedImprint({ text, length, known }: Line): boolean {
  return length <= LINES.credit && certainPurpose(text) === 'imprint' && known.telling.isCredit(text);
}

/** For lines that are no sentence: what their first words say. */
function lineIsFor({ block, text, length, isSentence: isWhole, known }: Line, wanted: Reason): boolean {
  if (isWhole && (known.isKin(block) || length > LINES.purpose)) {
    return false;
  }
  return length <= LINES.longestPurpose && purpose(text) === wanted && !known.telling.isNotice(text);
}

/** For sentences: what their first words say beyond doubt. Words that somebody says are no words of the paper's own. */
function isCertainly({ text, length, known }: Line, wanted: 'imprint' | 'appeal'): boolean {
  if (length > LINES.longestPurpose || certainPurpose(text) !== wanted) return false;
  const mayBe = wanted === 'imprint' ? length <= LINES.signOff : !/["“”«»„「」]/.test(text);
  return mayBe && !known.telling.isNotice(text);
}

function isReadMore(line: Line): boolean {
  const { block, text, length } = line;
  const mayLead = length <= LINES.readMore || (length <= LINES.longReadMore && (block.links > 0 || text.includes(':')));
  return mayLead && lineIsFor(line, 'read more');
}

/** An offer to subscribe is no sentence of the text where it stands in a box of another kind than the paragraphs. */
function isOffer({ block, text, length, known }: Line): boolean {
  return length <= LINES.offer && !known.isKin(block) && isPaywall(text);
}

/** Letters and digits in lower case: what two spellings of one name or headline share. */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
