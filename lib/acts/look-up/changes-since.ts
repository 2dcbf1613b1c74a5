/** The page against one of its versions: the text, then what stands beside it. */
import { announcement } from '../../changes/announcement';
import { besideChanges } from '../../changes/beside';
import { changes as changesBetween } from '../../changes/changes';
import type { PageReading } from '../../model/article';
import type { BesideCarried, Changes } from '../../model/report';
import { key } from '../../text/key';
import { type Known, viewOf } from './known-versions';

/** What changed since a version; `null` where there is none. */
export function changesSince(page: PageReading, before: Known | null): Changes | null {
  if (before === null) return null;
  // Trackers choose paragraphs by rules of their own: a description as the first, a credit or none as the last.
  const lenientEnds = before.version.extractor.startsWith('newssniffer');
  const text = { ...before.text, title: headlineBeside(page.title, before) };
  const cut = { a: viewOf(before).cut, b: page.partial };
  const found = changesBetween(text, page, {
    language: page.language,
    lenientEnds,
    cut,
    live: page.live,
    entries: page.entries,
  });
  const announced = announcement(page, before.version, found);
  return {
    ...found,
    from: before.version.id,
    announced,
    beside: besideChanges(stored(before), page),
  };
}

// Headlines over one text are a set of variants: one that was seen over it before has not changed.
function headlineBeside(title: string, { version, text }: Known): string {
  return version.titles.find(variant => key(variant) === key(title)) ?? text.title;
}

/**
 * How what stands beside the page's text compares with the version that it carries. A page with nothing beside it
 * leaves nothing untold.
 */
export function besideCarried(page: PageReading, { version, text }: Known): BesideCarried {
  const isKnown = text.beside !== null && version.extractor === page.extractor;
  return { compared: isKnown || page.beside.length === 0, changes: besideChanges(stored({ version, text }), page) };
}

function stored({ version, text }: Known) {
  return { beside: text.beside, extractor: version.extractor };
}
