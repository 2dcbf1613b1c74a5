import type { PageReading } from '@/lib/article';
import { site } from '@/lib/origin/address';
import { blocks } from './boxes';
import type { LiveParagraph } from './live-paragraph';
import { paragraphs } from './paragraphs';

export interface PageRead {
  readonly reading: PageReading;
  /** In the order of `reading.paragraphs`. */
  readonly paragraphs: readonly LiveParagraph[];
}

export function readPage(document: Document, url: string, _now: string): PageRead | null {
  try {
    const title = document.title;
    const choice = paragraphs(blocks(document), title);
    if (!choice) return null;
    return {
      paragraphs: choice.kept,
      reading: {
        title, url, paragraphs: choice.kept.map(block => block.text), site: site(url), language: null, byline: null, publishedAt: null, modifiedAt: null, seenAt: null,
        label: null, order: null, source: 'open page', extractor: 'page/1', partial: false, declared: [], canonical: null, live: false,
      },
    };
  } catch {
    return null;
  }
}
