/** From a draft of a page to its reading: what the words of its lines declare, in all our languages. */
import type { PageReading } from '../model/article';
import type { PageDraft, TellingLines } from '../model/page-draft';
import { claimedTimes, type ClaimedTimes } from './claimed-times';
import { isCorrection } from './corrections';
import { credits } from './credits';
import { declarations } from './declarations';
import { laterModified, printedUpdate } from './printed-times';
import { isoTime } from './times';

/**
 * Of the lines that a draft asks about, those that are what it asks. Where there is one, the page is read again with
 * them.
 */
export function tellingLines({ notices, credits: lines }: TellingLines): TellingLines {
  return { notices: notices.filter(isCorrection), credits: lines.filter(line => credits(line).length > 0) };
}

export function hasLines({ notices, credits: lines }: TellingLines): boolean {
  return notices.length > 0 || lines.length > 0;
}

/**
 * `null`: no article, since it names no time of publication and would need one.
 *
 * @param now - ISO 8601; a time after it is not believed
 */
export function settled({ material, needsTime, ...draft }: PageDraft, now: string): PageReading | null {
  const { language, url } = draft;
  const claimed = claimedTimes(material.times, { url, language, now });
  const { publishedAt } = claimed;
  if (needsTime && publishedAt === null) return null;
  return {
    ...draft,
    publishedAt,
    modifiedAt: lastChange(claimed, { lines: material.timeLines, language, now }),
    seenAt: isoTime(now, now),
    declared: declarations({
      ...draft,
      ...material,
      notes: [...material.notes, ...material.around.filter(isCorrection)],
      isPartial: draft.partial,
    }),
  };
}

export interface PrintedLines {
  /** Lines that may print the time of a change. */
  readonly lines: readonly string[];
  readonly language: string | null;
  /** ISO 8601 */
  readonly now: string;
}

/** Time of the last change, by the data of a page and by its lines; `null` where neither says one. */
export function lastChange(claimed: ClaimedTimes, { lines, language, now }: PrintedLines): string | null {
  const { publishedAt, modifiedAt: declared, zone } = claimed;
  const printed = printedUpdate(lines, { language, publishedAt, now, zone })?.time ?? null;
  return laterModified({ declared, printed, publishedAt });
}
