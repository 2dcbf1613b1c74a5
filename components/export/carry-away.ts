/** What the reader carries away, made of what is stored. The writers are loaded when they are asked for. */
import { exportLines } from '@/lib/acts/export-lines';
import type { CarriedChoice, CarriedCorpus } from '@/lib/acts/carried-corpus';
import type { CorpusEntry } from '@/lib/model/article';
import type { FoundChange } from '@/lib/model/found-change';
import { KEPT_CORPUS } from '@/lib/model/stored-names';
import { offerFile } from '../offer-file';
import { corpusNameText } from '../words/stored-words';
import type { Words } from '../words/words';
import { type ExportEnd, type ExportRequest, type ExportWatch, fileOf, isFeed, safeName } from './export-request';
import { savePieces } from './save-pieces';

export interface CarryParts {
  readonly corpus: CarriedCorpus;
  readonly words: Words;
}

/** Bytes of a collection, as estimated, from which its file is written straight to a place that the reader chose. */
const LARGE = 50_000_000;

/** Changes in a feed: readers of feeds take some hundred, and each is compared anew. */
const FEED_MOST = 500;

/** Save a file of what is asked for. Rejects when the storage or the disk fails. */
export async function carryAway(request: ExportRequest, parts: CarryParts, watch: ExportWatch): Promise<ExportEnd> {
  try {
    return isFeed(request.format) ? await saveFeed(request, parts, watch) : await saveVersions(request, parts, watch);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    throw error;
  }
}

async function saveVersions(request: ExportRequest, parts: CarryParts, watch: ExportWatch): Promise<ExportEnd> {
  const { words, corpus } = parts;
  const now = new Date().toISOString();
  const of = sizeOf(request, await corpus.corpora());
  let saved = 0;
  const onVersion = (done: number) => {
    saved = done;
    watch.onProgress(done, Math.max(done, of.versions));
  };
  const keptName = words.text('own-export', { day: now.slice(0, 10) });
  const lines = exportLines(choiceOf(request), { corpus, now: () => now, keptName, onVersion, signal: watch.signal });
  const file = fileOf(nameOf(request, parts), request.format);
  const how = { isCompressed: request.format === 'ndjson-gz', isLarge: of.bytes > LARGE, signal: watch.signal };
  await savePieces({ ...file, ...how }, lines);
  return { saved };
}

/** Versions and bytes by the counts of the corpora, which progress is told by. */
function sizeOf({ what }: ExportRequest, corpora: readonly CorpusEntry[]): { versions: number; bytes: number } {
  if (typeof what === 'object' && 'articles' in what) return { versions: what.articles.length, bytes: 0 };
  const all = what === 'everything' ? corpora : [what.corpus];
  const sum = (of: 'versions' | 'bytes') => all.reduce((total, entry) => total + entry[of], 0);
  return { versions: sum('versions'), bytes: sum('bytes') };
}

function choiceOf({ what }: ExportRequest): CarriedChoice {
  if (what === 'everything') return what;
  return 'corpus' in what ? { corpusId: what.corpus.id } : what;
}

/** The name of the file, without its ending. */
function nameOf({ what }: ExportRequest, { words }: CarryParts): string {
  const day = new Date().toISOString().slice(0, 10);
  if (what === 'everything') return words.text('export-file-everything', { day });
  if ('articles' in what) return words.text('export-file-articles', { day });
  return what.corpus.id === KEPT_CORPUS ? words.text('own-export', { day }) : corpusNameText(words, what.corpus);
}

/** Without the day: what is exported tomorrow is the same feed. */
function feedNameOf({ what }: ExportRequest, words: Words): string {
  if (what === 'everything') return words.text('feed-of-everything');
  return 'articles' in what ? words.text('feed-of-articles') : corpusNameText(words, what.corpus);
}

async function saveFeed(request: ExportRequest, parts: CarryParts, watch: ExportWatch): Promise<ExportEnd> {
  const { corpus, words } = parts;
  const [{ latestChanges }, feeds] = await Promise.all([import('@/lib/acts/stored-changes'), import('./feed-of')]);
  const changes = await latestChanges(corpus, choiceOf(request), { most: FEED_MOST, signal: watch.signal });
  const entries = await feeds.entriesOf(changes, { corpus, words }, watch);
  const title = words.text('feed-title', { name: feedNameOf(request, words) });
  const text = await feeds.feedText(request.format as 'atom' | 'json-feed', title, entries);
  const { name, type } = fileOf(title, request.format);
  offerFile(name, new Blob([text], { type }));
  return { saved: entries.length };
}

/** Save changes that were found as a feed; what is not stored any more cannot be compared, and is left out. */
export async function saveFound(
  found: readonly FoundChange[],
  format: 'atom' | 'json-feed',
  { corpus, words }: Pick<CarryParts, 'corpus' | 'words'>,
): Promise<void> {
  const feeds = await import('./feed-of');
  const places = found.flatMap(({ from, to, at }) =>
    from === null ? [] : [{ from, to, at: new Date(at).toISOString() }],
  );
  const watch = { onProgress: () => undefined, signal: new AbortController().signal };
  const title = words.text('feed-title', { name: words.text('feed-of-found') });
  const text = await feeds.feedText(format, title, await feeds.entriesOf(places, { corpus, words }, watch));
  const { name, type } = fileOf(title, format);
  offerFile(name, new Blob([text], { type }));
}

/** Save the history of one article as a page. Does nothing for one that is not stored any more. */
export async function saveHistory(articleId: number, { corpus, words }: CarryParts): Promise<void> {
  const [{ historyOfArticle }, { historyHtml }] = await Promise.all([import('./history-of'), import('./history-html')]);
  const history = await historyOfArticle(corpus, articleId);
  if (history === null) return;
  const title = history.steps[history.steps.length - 1].version.titles.at(-1) ?? '';
  const page = new Blob([historyHtml(words, history)], { type: 'text/html;charset=utf-8' });
  offerFile(`${safeName(title || history.site)}.html`, page);
}
