/** A comparison as a file to keep: its name, its type, its bytes as text. */
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

/** The file for a comparison. The name holds letters and digits of the site, and no more: it goes to the file system. */
export function exported(comparison: Comparison, format: ExportFormat): { name: string; type: string; text: string } {
  const { ending, type, write } = WRITERS[format];
  const site =
    comparison.b.site
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-')
      .slice(0, 40) ?? '';
  return { name: ['comparison', site].filter(Boolean).join('-') + `.${ending}`, type, text: write(comparison) };
}
