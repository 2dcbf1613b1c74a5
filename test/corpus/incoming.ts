import type { IncomingVersion } from '@/lib/model/article';

/** A version as a test needs it; everything not said is unknown. */
export function incoming(paragraphs: readonly string[], closeBriefly: Partial<IncomingVersion> = {}): IncomingVersion {
  return {
    title: 'A title',
    paragraphs,
    url: null,
    site: 'The Invented Courier',
    language: 'en',
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    seenAt: null,
    label: null,
    order: null,
    source: 'test',
    extractor: 'test/1',
    partial: false,
    beside: null,
    declared: [],
    ...closeBriefly,
  };
}

/** So many words that stand in no other call with another `seed`; lower case, parted by blanks. */
export function prose(seed: string, count: number): string {
  return Array.from({ length: count }, (_, i) => `${seed}${letters(i)}`).join(' ');
}

function letters(number: number): string {
  return number < 26 ? String.fromCharCode(97 + number) : letters(Math.floor(number / 26) - 1) + letters(number % 26);
}
