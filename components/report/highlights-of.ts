/** What to paint in the open page for a report. */
import type { Highlight } from '@/lib/model/highlights';
import type { Changes, Copy, ParagraphChange, Report } from '@/lib/model/report';
import { isWeighty } from '../change-sorts';
import { shownEdits } from '../diff-pieces';

/**
 * Highlights in reading order of the page: every paragraph that is added, edited or moved, and inside it
 * the words that the earlier text had not. What was removed has no place on the page, the headline is
 * no paragraph, and punctuation is no reason to paint: these have no highlight. [] without changes.
 */
export function highlightsOf(report: Report): Highlight[] {
  if (report.changes === null) return [];
  const { paragraphs } = report.page;
  return highlightedChanges(report.changes).flatMap((change, number) => [
    ...change.b.map(at => whole(change, at, paragraphs[at] ?? '', number)),
    ...changedWords(change, paragraphs, number),
  ]);
}

// Words of the shortest run that is painted. A shorter one is the rest of a run that crosses a paragraph's border, such
// as "The", and nothing to look at.
const PAINTED = 4;

/** Highlights for what a copy shares with the page, in reading order: softer where it reads otherwise there. */
export function sharedHighlights({ passages }: Copy): Highlight[] {
  return passages
    .filter(({ words }) => words >= PAINTED)
    .sort(({ b: one }, { b: other }) => one.paragraph - other.paragraph || one.from - other.from)
    .map(({ b: { paragraph, from, to }, reworked }, change) => ({
      paragraph,
      from,
      to,
      style: reworked === undefined ? 'shared' : 'reworded',
      change,
    }));
}

/**
 * The highlights against a version: the changes since it, or the words that a copy at it shares. [] for a version that
 * the report does not mention.
 */
export function highlightsAgainst(report: Report, versionId: number): Highlight[] {
  if (report.changes?.from === versionId) return highlightsOf(report);
  const copy = report.copies.find(each => each.versionId === versionId);
  return copy === undefined ? [] : sharedHighlights(copy);
}

export function highlightedChanges(changes: Changes): ParagraphChange[] {
  return changes.paragraphs
    .filter(change => isWeighty(change) && change.b.length > 0)
    .sort((one, other) => one.b[0] - other.b[0]);
}

function whole(change: ParagraphChange, paragraph: number, text: string, number: number): Highlight {
  const style = change.op === 'added' || change.op === 'moved' ? change.op : 'edited';
  return {
    paragraph,
    from: 0,
    to: text.length,
    style,
    change: number,
  };
}

// Edits count through B's paragraphs joined by "\n", so they are cut back to one paragraph each. A rewritten paragraph
// is highlighted whole, not in its words.
function changedWords(change: ParagraphChange, paragraphs: readonly string[], number: number): Highlight[] {
  const highlights: Highlight[] = [];
  const edits = change.rewritten ? [] : shownEdits(change.edits);
  let start = 0;
  for (const paragraph of change.b) {
    const { length } = paragraphs[paragraph] ?? '';
    for (const { fromB, toB } of edits) {
      const from = Math.max(0, fromB - start);
      const to = Math.min(length, toB - start);
      if (from < to) {
        highlights.push({
          paragraph,
          from,
          to,
          style: 'word',
          change: number,
        });
      }
    }
    start += length + 1;
  }
  return highlights;
}
