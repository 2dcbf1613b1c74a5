/**
 * What the tools print: the data of `lib` with its sentences in English beside it. `hints[].text`, `versions[].label`,
 * `paragraphs[].notes` and their like are fields of the tools only; the extension says them in the reader's language.
 */
import { ENGLISH } from '@/components/words/english';
import { toldText, versionText } from '@/components/words/told';
import type { Changes, Hint, ParagraphChange, Report } from '@/lib/model/report';
import type { Told, VersionName } from '@/lib/model/said';
import { notesOf } from '@/lib/say/notes';

type Named<T> = T & { readonly label: string };
type WithNotes = ParagraphChange & { readonly notes: readonly string[] };

export type PrintedHint = Omit<Hint, 'evidence'> & { readonly text: string; readonly evidence: readonly string[] };

/** Changes with a note in words beside each note as values. */
export function printedChanges<T extends Pick<Changes, 'title' | 'paragraphs'>>(
  changes: T,
): Omit<T, 'title' | 'paragraphs'> & { title: WithNotes | null; paragraphs: WithNotes[] } {
  const { title, paragraphs } = changes;
  return { ...changes, title: title && withNotes(title), paragraphs: paragraphs.map(withNotes) };
}

/** A report with its sentences in English. */
export function printedReport(report: Report) {
  const { article, copies, changes, hints } = report;
  return {
    ...report,
    article: article && { ...article, versions: article.versions.map(named) },
    copies: copies.map(copy => ({ ...copy, carries: copy.carries && named(copy.carries) })),
    changes: changes && printedChanges(changes),
    hints: hints.map(printedHint),
  };
}

export function printedHint({ evidence, ...hint }: Hint): PrintedHint {
  return { ...hint, text: english(hint), evidence: evidence.map(english) };
}

function english(told: Told): string {
  return toldText(ENGLISH, told);
}

function named<T extends { readonly name: VersionName }>(version: T): Named<T> {
  return { ...version, label: labelOf(version.name) };
}

// The source's own name as it stands, also where the interface would say "Version" before it.
function labelOf(name: VersionName): string {
  return 'given' in name ? name.given : versionText(ENGLISH, name);
}

function withNotes(change: ParagraphChange): WithNotes {
  return { ...change, notes: notesOf(change).map(english) };
}
