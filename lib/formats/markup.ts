/**
 * Simple markup in fields that ought to hold text: breaks become paragraphs, other tags go. Uses no DOM, as it runs in
 * the worker.
 */
import { withoutEntities } from './entities';

const BLOCK =
  'p|div|br|h[1-6]|li|ul|ol|blockquote|section|article|header|footer|figure|figcaption|table|tr|td|th|pre|hr';
const INLINE = 'a|b|i|em|strong|span|u|s|small|sub|sup|mark|q|cite|abbr|time|font|img|strike|code';
/** Elements whose content is no text of the article. */
const HIDING = /^(?:script|style|noscript|template)$/i;

const CLOSED = new RegExp(`</(?:${BLOCK}|${INLINE})\\s{0,9}>|<(?:br|hr)\\s{0,9}/?>`, 'i');
const IS_BLOCK = new RegExp(`^(?:${BLOCK})$`, 'i');
const IS_INLINE = new RegExp(`^(?:${INLINE})$`, 'i');
const TAG = /<(?:(\/?)([a-z][a-z\d]*)(?:\s[^<>]*|\/)?>|!--)/gi;

/** Whether a text holds markup: a known element that is closed. "a < b" and "<3" are none. */
export function hasMarkup(text: string): boolean {
  return text.includes('<') && CLOSED.test(text);
}

/**
 * The text as a reader would see it, blocks parted by blank lines. Unknown tags stay, as they may be words of the text.
 */
export function withoutMarkup(markup: string): string {
  const flat = markup.replace(/\s+/g, ' '); // line breaks mean nothing in markup
  let text = '';
  let from = 0;
  // One pass, so that a million tags that are never closed cost no more than others.
  for (const tag of flat.matchAll(TAG)) {
    if (tag.index < from) continue; // inside of what is hidden
    text += flat.slice(from, tag.index) + shown(tag);
    from = hiddenUntil(flat, tag);
  }
  return withoutEntities(text + flat.slice(from));
}

/** What stands in place of a tag. */
function shown([whole, , name = '']: RegExpMatchArray): string {
  if (IS_BLOCK.test(name)) return '\n\n';
  return IS_INLINE.test(name) || HIDING.test(name) || name === '' ? '' : whole;
}

/** Where the text goes on: behind the tag, or behind the element or note that hides its content. */
function hiddenUntil(text: string, { 0: whole, 1: closing, 2: name, index = 0 }: RegExpMatchArray): number {
  const behind = index + whole.length;
  const isHiding = name === undefined || (!closing && HIDING.test(name));
  if (!isHiding) return behind;
  const end = text.indexOf(name === undefined ? '-->' : `</${name}`, behind);
  if (end < 0) return text.length; // never closed: browsers hide all that follows
  return name === undefined ? end + 3 : end; // the closing tag is met as a tag
}
