/** Simple markup in fields that ought to hold text: breaks become paragraphs, other tags go. No DOM: this runs in the worker. */
import { withoutEntities } from './entities';

const BLOCK =
  'p|div|br|h[1-6]|li|ul|ol|blockquote|section|article|header|footer|figure|figcaption|table|tr|td|th|pre|hr';
const INLINE = 'a|b|i|em|strong|span|u|s|small|sub|sup|mark|q|cite|abbr|time|font|img|strike|code';
const CLOSED = new RegExp(`</(?:${BLOCK}|${INLINE})\\s{0,9}>|<(?:br|hr)\\s{0,9}/?>`, 'i');
const HIDDEN = /<(script|style|noscript|template)\b[^>]{0,2000}>[\s\S]*?<\/\1\s{0,9}>|<!--[\s\S]*?-->/gi;
const BLOCK_TAG = new RegExp(`</?(?:${BLOCK})(?:\\s[^<>]{0,2000})?/?>`, 'gi');
const INLINE_TAG = new RegExp(`</?(?:${INLINE})(?:\\s[^<>]{0,2000})?/?>`, 'gi');

/** Whether a text holds markup: a known element that is closed. "a < b" and "<3" are none. */
export function hasMarkup(text: string): boolean {
  return text.includes('<') && CLOSED.test(text);
}

/** The text as a reader would see it, blocks parted by blank lines. Unknown tags stay: they may be words of the text. */
export function withoutMarkup(markup: string): string {
  const bare = markup
    .replace(HIDDEN, ' ')
    .replace(/\s+/g, ' ') // line breaks mean nothing in markup
    .replace(BLOCK_TAG, '\n\n')
    .replace(INLINE_TAG, '');
  return withoutEntities(bare);
}
