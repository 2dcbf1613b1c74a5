import type { PageReading } from '@/lib/model/article';

/** An invented reading that passes every check. */
export const reading: PageReading = {
  title: 'Ferry runs aground',
  paragraphs: ['A ferry ran aground.'],
  url: 'https://www.harbour-courier.example/a',
  site: 'The Harbour Courier',
  language: 'en',
  byline: null,
  publishedAt: '2026-03-03T07:00:00.000Z',
  modifiedAt: null,
  seenAt: null,
  label: null,
  order: null,
  source: 'open page',
  extractor: 'page/1',
  partial: false,
  beside: [],
  declared: [{ kind: 'credit', text: 'Meridian contributed', name: 'Meridian' }],
  canonical: null,
  live: false,
  otherArticles: 0,
};
