import type { PageReading } from '@/lib/model/article';
import type { PageDraft } from '@/lib/model/page-draft';

const read = {
  title: 'Ferry runs aground',
  paragraphs: ['A ferry ran aground.'],
  url: 'https://www.harbour-courier.example/a',
  site: 'The Harbour Courier',
  language: 'en',
  byline: null,
  label: null,
  order: null,
  source: 'open page',
  extractor: 'page/1',
  partial: false,
  beside: [],
  canonical: null,
  live: false,
  entries: [],
  otherArticles: 0,
};

/** An invented reading that passes every check. */
export const reading: PageReading = {
  ...read,
  publishedAt: '2026-03-03T07:00:00.000Z',
  seenAt: null,
  modifiedAt: null,
  declared: [{ kind: 'credit', text: 'Meridian contributed', name: 'Meridian' }],
};

/** The draft of a page that reads like {@link reading}. */
export const draft: PageDraft = {
  ...read,
  needsTime: false,
  material: {
    asked: { notices: [], credits: [] },
    siteName: 'The Harbour Courier',
    notes: [],
    around: [],
    captions: [],
    sources: [],
    sourceLinks: [],
    structured: {
      publisher: 'The Harbour Courier',
      sourceOrganization: null,
      basedOn: [],
      corrections: [],
      free: true,
    },
    times: { published: ['2026-03-03T07:00:00Z'], printed: [], nearby: [], modified: [], printedModified: [] },
    timeLines: [],
  },
};
