/** What the browser's shortcuts do, without the popup: the same acts, on the tab that the reader looks at. */
import type { CheckResult, KeepResult } from '../model/checked';
import { ALONE, type Highlight, type Highlighted, type Painting } from '../model/highlights';
import type { Report } from '../model/report';

export interface KeyParts {
  check(tabId: number): Promise<CheckResult>;
  keep(tabId: number): Promise<KeepResult>;
  /** What to paint for a report. */
  highlightsOf(report: Report): readonly Highlight[];
  highlighted(tabId: number): Promise<Highlighted | null>;
  highlight(tabId: number, painting: Painting): Promise<unknown>;
  step(tabId: number, by: 1 | -1): Promise<unknown>;
  compare(versionId: number, carried: number | null, tabId: number): Promise<void>;
}

/** Paint the changes, or take away what is painted. Nothing happens where there is nothing to paint. */
export async function toggleHighlights(tabId: number, parts: KeyParts): Promise<void> {
  if ((await parts.highlighted(tabId)) !== null) {
    await parts.highlight(tabId, { highlights: [], against: 0, ...ALONE });
    return;
  }
  const report = await reportOf(tabId, parts);
  const since = report?.changes?.from ?? null;
  if (report !== null && since !== null)
    await parts.highlight(tabId, { highlights: [...parts.highlightsOf(report)], against: since, ...ALONE });
}

/** Go to a change; where nothing is painted yet, paint first. */
export async function stepByKey(tabId: number, by: 1 | -1, parts: KeyParts): Promise<void> {
  if ((await parts.highlighted(tabId)) === null) await toggleHighlights(tabId, parts);
  await parts.step(tabId, by);
}

/** Keep what stands in the tab now. */
export async function keepByKey(tabId: number, parts: KeyParts): Promise<void> {
  if ((await reportOf(tabId, parts)) !== null) await parts.keep(tabId);
}

/** Compare the page with the version that the report compares with. */
export async function compareByKey(tabId: number, parts: KeyParts): Promise<void> {
  const report = await reportOf(tabId, parts);
  const since = report?.changes?.from ?? report?.copies[0]?.versionId ?? null;
  if (report !== null && since !== null) await parts.compare(since, report.article?.carries ?? null, tabId);
}

async function reportOf(tabId: number, { check }: KeyParts): Promise<Report | null> {
  const result = await check(tabId);
  return result.state === 'report' ? result.report : null;
}
