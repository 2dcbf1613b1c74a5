/** The rows of the library: made of what is stored, filtered and put in order. Pure. */
import type { ListedArticle } from '@/lib/model/listed';
import { fold } from '@/lib/text/fold';
import type { Sort, ViewState } from './view-state';

/** An article as a row. Times are ISO 8601; "" where none is known, which stands last. */
export interface Row {
  readonly id: number;
  readonly title: string;
  readonly paper: string;
  readonly language: string;
  readonly corpora: readonly number[];
  readonly versionIds: readonly number[];
  /** Times of the versions in their order, for the picture: when seen, else when published. */
  readonly times: readonly string[];
  readonly seen: string;
  readonly published: string;
  readonly changedSinceKept: boolean;
  /** Titles and paper, folded: what a search looks into. */
  readonly searched: string;
}

/** `kept`: id of the corpus of what the reader keeps. */
export function rowOf({ id, siteName, language, versions }: ListedArticle, kept: number): Row {
  const titles = versions.flatMap(version => version.titles);
  const lastKept = versions.findLastIndex(version => version.corpora.includes(kept));
  return {
    id,
    title: versions[versions.length - 1].titles.at(-1) ?? '',
    paper: siteName,
    language: language ?? '',
    corpora: [...new Set(versions.flatMap(version => version.corpora))],
    versionIds: versions.map(version => version.id),
    times: versions.map(version => version.seenAt ?? version.publishedAt ?? ''),
    seen: latest(versions.map(version => version.seenAt)),
    published: latest(versions.map(version => version.publishedAt)),
    changedSinceKept: lastKept >= 0 && lastKept < versions.length - 1,
    searched: fold([...new Set(titles), siteName].join('\n')),
  };
}

function latest(times: readonly (string | null)[]): string {
  return times.reduce<string>((last, time) => (time !== null && time > last ? time : last), '');
}

/** Ids of articles that searches through all texts have found. */
export interface Sought {
  readonly texts: ReadonlySet<number>;
  readonly copies: ReadonlySet<number>;
}

/** Rows in an order. Apart from {@link matching}, as a million rows take a second, and a search does not move them. */
export function inOrder(rows: readonly Row[], sort: Sort): Row[] {
  return [...rows].sort(ORDERS[sort]);
}

/** The rows that a state asks for. */
export function matching(rows: readonly Row[], state: ViewState, sought: Sought): Row[] {
  const asks = questions(state, sought);
  return rows.filter(row => asks.every(ask => ask(row)));
}

type Ask = (row: Row) => boolean;

/** One question for each filter that is set. */
function questions(state: ViewState, sought: Sought): Ask[] {
  const day = (row: Row) => (row.seen || row.published).slice(0, 10);
  const words = wordsOf(state.query);
  const table: readonly (readonly [isSet: boolean, ask: Ask])[] = [
    [words.length > 0, row => words.every(word => row.searched.includes(word)) || sought.texts.has(row.id)],
    [state.paper !== '', row => row.paper === state.paper],
    [state.language !== '', row => row.language === state.language],
    [state.corpus !== '', row => row.corpora.includes(Number(state.corpus))],
    [state.from !== '', row => day(row) >= state.from],
    [state.to !== '', row => day(row) !== '' && day(row) <= state.to],
    [state.hasVersions, row => row.versionIds.length > 1],
    [state.changedSinceKept, row => row.changedSinceKept],
    [state.hasCopies, row => sought.copies.has(row.id)],
  ];
  return table.filter(([isSet]) => isSet).map(([, ask]) => ask);
}

function wordsOf(query: string): string[] {
  return fold(query)
    .replaceAll(/["“”„«»]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
}

const collator = new Intl.Collator();

const ORDERS: Readonly<Record<Sort, (a: Row, b: Row) => number>> = {
  seen: (a, b) => compared(b.seen, a.seen) || b.id - a.id,
  published: (a, b) => compared(b.published, a.published) || b.id - a.id,
  title: (a, b) => collator.compare(a.title, b.title) || b.id - a.id,
  paper: (a, b) => collator.compare(a.paper, b.paper) || b.id - a.id,
  versions: (a, b) => b.versionIds.length - a.versionIds.length || b.id - a.id,
};

// ISO times are ordered as strings; `localeCompare` is twenty times slower.
function compared(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The values of a filter, each once, in order. */
export function valuesOf(rows: readonly Row[], of: 'paper' | 'language'): string[] {
  return [...new Set(rows.map(row => row[of]))].filter(value => value !== '').sort(collator.compare);
}
