/** English at once, for the tools and the tests. Pages load the reader's language instead, see `load.ts`. */
import { wordsOf } from './words';

const FILES = import.meta.glob<string>('./locales/en/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const ENGLISH = wordsOf({
  locale: 'en-GB',
  regional: 'en-GB',
  sources: Object.values(FILES),
});
