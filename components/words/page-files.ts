/** Which files of a catalogue each page loads. That they suffice is held by `test/components/words/page-files.test.ts`. */
import type { CatalogueFile } from './load';

export type Page = 'popup' | 'compare' | 'options';

export const PAGE_FILES: Readonly<Record<Page, readonly CatalogueFile[]>> = {
  popup: ['shared', 'said', 'report', 'faults'],
  compare: ['shared', 'said', 'compare', 'faults'],
  options: ['shared', 'options', 'faults'],
};
