/** Between a report and what its copies say otherwise, which is asked by itself. */
import type { Text } from './article';
import type { Copy, CopyDifferences, Report } from './report';

/** A text in a language, and the versions of other articles that carry it. */
export interface AskedCopies extends Text {
  readonly language: string | null;
  readonly versions: readonly number[];
}

/** What a report leaves to be asked; `null`: nothing. */
export function askedCopies({ page, copies }: Report): AskedCopies | null {
  const versions = copies.filter(({ differs }) => differs === 'unasked').map(({ versionId }) => versionId);
  const { title, paragraphs, language } = page;
  return versions.length === 0 ? null : { title, paragraphs, language, versions };
}

/** The report with what was asked; a copy without an answer is told without differences. */
export function withDifferences(report: Report, found: CopyDifferences): Report {
  const told = (copy: Copy): Copy =>
    copy.differs === 'unasked' ? { ...copy, differs: found[copy.versionId] ?? null } : copy;
  return { ...report, copies: report.copies.map(told) };
}
