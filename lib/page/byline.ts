/** Who wrote an article, as its page says. */
import type { Metadata } from './metadata';
import { elementsOf, shortTextOf } from './nodes';

const AUTHOR_METAS = ['author', 'parsely-author', 'article:author_name', 'dc.creator', 'byl'];

/** Who wrote it, as the page says; `null` when it does not. One line, without "By". */
export function byline(document: Document, { metas, structured }: Metadata): string | null {
  const authors = [...new Set(structured?.authors ?? [])].filter(isName);
  if (authors.length > 0) return authors.join(', ');
  const metaAuthors = (AUTHOR_METAS.map(name => metas.get(name)).find(Boolean) ?? []).filter(isName);
  if (metaAuthors.length > 0) {
    return [...new Set(metaAuthors)].map(withoutBy).join(', ');
  }
  return printedByline(document);
}

/** UTF-16 units. */
const LONGEST_NAME = 120;
/** Those near the headline; what comes after is of teasers. */
const MOST_BYLINES = 20;

const BYLINES = [
  '[itemprop~="author" i]',
  '[rel~="author" i]',
  '.byline',
  '[class*="byline" i]',
  '.author',
  '[class*="author-name" i]',
  '[class*="authorname" i]',
  '.vcard .fn',
].join(', ');

function printedByline(document: Document): string | null {
  for (const element of elementsOf(document, BYLINES, MOST_BYLINES)) {
    const text = shortTextOf(element, LONGEST_NAME) ?? '';
    if (isName(text)) return withoutBy(text);
  }
  return null;
}

function isName(text: string): boolean {
  return text.length >= 2 && text.length <= LONGEST_NAME && /\p{L}/u.test(text) && !/^https?:|^@?[\w.]+@/.test(text);
}

function withoutBy(text: string): string {
  return text
    .replace(
      /^(?:written by|story by|by|von|par|por|di|door|af|av|przez|文[●:：]|著者?[:：]|執筆[:：])\s*[:：]?\s+/i,
      '',
    )
    .trim();
}
