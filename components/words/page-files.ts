/**
 * The files of a catalogue that each page loads. `test/components/words/page-files.test.ts` holds that they suffice.
 */
import type { CatalogueFile } from './load';

export type Page = 'popup' | 'compare' | 'options' | 'changes' | 'library' | 'archive' | 'welcome';

export const PAGE_FILES: Readonly<Record<Page, readonly CatalogueFile[]>> = {
  popup: ['shared', 'said', 'report', 'panel', 'papers', 'trust', 'faults'],
  compare: ['shared', 'said', 'compare', 'trust', 'faults'],
  options: ['shared', 'options', 'panel', 'papers', 'trust', 'faults', 'export', 'said', 'compare'],
  changes: ['shared', 'papers', 'trust', 'faults', 'export', 'said', 'compare'],
  library: ['shared', 'said', 'report', 'compare', 'library', 'trust', 'faults', 'export'],
  archive: ['shared', 'archive', 'trust', 'faults'],
  welcome: ['shared', 'said', 'report', 'welcome'],
};
