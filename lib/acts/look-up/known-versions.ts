/** The versions of an article that are compared with the page, and which of them comes before it. */
import { changedWords, isShorterView, shorterViews, type View } from '../../changes/versions';
import type { CorpusReader } from '../../corpus/corpus';
import type { PageReading, Text, TextWithBeside, Version } from '../../model/article';
import type { VersionEntry } from '../../model/report';
import { captureOf } from '../../origin/enclosed';
import type { Found } from './find-articles';
import type { Opened } from './opened-page';

// Versions of one article whose texts are compared; a live story has some tens, NewsSniffer's longest some hundreds.
const VERSIONS = 60;
/** Versions of our reader that tell partial texts by their paywalls. */
const READER = /^page\/(?:[3-9]|\d\d)/;

/** A version with its text. */
export interface Known {
  readonly version: Version;
  readonly text: TextWithBeside;
}

/**
 * Versions of an article, oldest first, at most the last {@link VERSIONS}. The text that was read already is not read
 * again.
 */
export async function knownVersions(
  { article, version: nearest, text: read }: Found,
  corpus: CorpusReader,
): Promise<Known[]> {
  const versions = (await corpus.versionsOf(article.id)).slice(-VERSIONS);
  const unread = versions.filter(version => version.id !== nearest.id);
  const texts = new Map([[nearest.id, read as TextWithBeside | null]]);
  if (unread.length > 0)
    (await corpus.texts(unread.map(version => version.id))).forEach((text, i) => texts.set(unread[i].id, text));
  return versions.flatMap(version => {
    const text = texts.get(version.id) ?? null;
    return text === null ? [] : [{ version, text }];
  });
}

// Our own reader tells a text that a paywall cuts from one that grows (`page/partial.ts`); other sources do not say.
export function viewOf({ text, version }: Known): View {
  return { ...text, cut: READER.test(version.extractor) ? version.partial : undefined };
}

/** The newest whole text before the one that the page carries; a shorter view only where nothing else is there. */
export function earlier(page: PageReading, own: readonly Known[], current: Version | null): Known | null {
  const at = current === null ? own.length : own.findIndex(({ version }) => version.id === current.id);
  const before = own.slice(0, at).reverse();
  // A live blog was shorter and whole.
  const isWhole = (known: Known) => page.live || !isShorterView(viewOf(known), page);
  return before.find(isWhole) ?? before[0] ?? null;
}

/** Versions as the reader sees them, with the size of each step. A step never begins or ends at a shorter view. */
export function entries({ fromOf }: Opened, own: readonly Known[], current: Version | null): VersionEntry[] {
  const shorter = shorterViews(own.map(viewOf));
  const before = (i: number) => own.findLast((_, at) => at < i && !shorter[at]) ?? null;
  return own.map(({ version, text }, i) => ({
    id: version.id,
    name: version.name,
    seenAt: version.seenAt,
    publishedAt: version.publishedAt,
    source: version.source,
    words: version.words,
    current: version.id === current?.id,
    titles: version.titles,
    changedWords: shorter[i] ? null : changedSince(before(i), text),
    shorterView: shorter[i],
    capture: version.url === null ? null : captureOf(version.url),
    corpus: fromOf(version).name,
    from: fromOf(version),
  }));
}

function changedSince(before: Known | null, text: Text): number | null {
  return before === null ? null : changedWords(before.text, text);
}
