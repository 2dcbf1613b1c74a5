/** From a draft of a page to its reading: what the words of its lines declare, in all our languages. */
import type { PageReading } from '../model/article';
import type { PageDraft, TellingLines } from '../model/page-draft';
import { isCorrection } from './corrections';
import { credits } from './credits';
import { declarations } from './declarations';
import { laterModified, printedUpdate } from './printed-times';

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

/** @param now - ISO 8601; a printed time after it is not believed */
export function settled({ material, ...draft }: PageDraft, now: string): PageReading {
  return {
    ...draft,
    modifiedAt: modifiedAt(draft, material, now),
    declared: declarations({
      ...draft,
      ...material,
      notes: [...material.notes, ...material.around.filter(isCorrection)],
      isPartial: draft.partial,
    }),
  };
}

function modifiedAt(
  { language, publishedAt }: Pick<PageReading, 'language' | 'publishedAt'>,
  { modifiedAt: declared, timeLines, zone }: PageDraft['material'],
  now: string,
): string | null {
  const printed =
    printedUpdate(timeLines, {
      language,
      publishedAt,
      now,
      zone,
    })?.time ?? null;
  return laterModified({ declared, printed, publishedAt });
}
