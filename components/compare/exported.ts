/** A comparison as a file to keep: its name, its type, its bytes as text. */
import type { Words } from '../words/words';
import type { ExportFormat } from './compare-props';
import type { Comparison } from './comparison';
import { comparisonHtml } from './export-html';
import { comparisonJson } from './export-json';
import { comparisonMarkdown } from './export-markdown';

const WRITERS = {
  html: { ending: 'html', type: 'text/html;charset=utf-8', write: comparisonHtml },
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8', write: comparisonMarkdown },
  json: { ending: 'json', type: 'application/json', write: comparisonJson },
} as const;

export interface ExportedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

/** The file for a comparison. Its name holds only letters and digits of the site, since it goes to the file system. */
export function exported(words: Words, comparison: Comparison, format: ExportFormat): ExportedFile {
  const { ending, type, write } = WRITERS[format];
  const letters = comparison.b.site.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const site = letters.join('-').slice(0, LONGEST_SITE);
  const name = ['comparison', site].filter(Boolean).join('-');
  return {
    name: `${name}.${ending}`,
    type,
    text: write(words, comparison),
  };
}

// UTF-16 units: with the ending well within the 255 bytes that file systems give a name, in any script.
const LONGEST_SITE = 40;
