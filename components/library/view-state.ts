/** What the library shows, as the address keeps it: back, forward and reload restore it. */

export const SORTS = ['seen', 'published', 'title', 'paper', 'versions'] as const;

export type Sort = (typeof SORTS)[number];

export interface ViewState {
  /** Words of titles or papers. */
  readonly query: string;
  readonly paper: string;
  readonly language: string;
  /** Id of a corpus as text; "" for all. */
  readonly corpus: string;
  /** Days, as "2026-05-01"; "" where the reader gives none. */
  readonly from: string;
  readonly to: string;
  /** Whether the query is asked of the texts too, not of headlines and papers only. */
  readonly inTexts: boolean;
  readonly hasVersions: boolean;
  readonly hasCopies: boolean;
  /** Only articles that have another text after the one that the reader kept. */
  readonly changedSinceKept: boolean;
  readonly sort: Sort;
  /** Id of the article that is open; `null`: the list. */
  readonly article: number | null;
}

const TEXTS = ['query', 'paper', 'language', 'corpus', 'from', 'to'] as const;
/** What is either asked or not. */
export const FLAGS = ['inTexts', 'hasVersions', 'hasCopies', 'changedSinceKept'] as const;

/** Read from an address. What it says wrongly is passed over. */
export function stateFrom(search: string): ViewState {
  const given = new URLSearchParams(search);
  const text = (name: string) => given.get(name) ?? '';
  const article = Number(text('article'));
  return {
    query: text('query'),
    paper: text('paper'),
    language: text('language'),
    corpus: text('corpus'),
    from: text('from'),
    to: text('to'),
    inTexts: text('inTexts') === '1',
    hasVersions: text('hasVersions') === '1',
    hasCopies: text('hasCopies') === '1',
    changedSinceKept: text('changedSinceKept') === '1',
    sort: SORTS.find(sort => sort === text('sort')) ?? 'seen',
    article: Number.isSafeInteger(article) && article > 0 ? article : null,
  };
}

/** The address of a state: "?" and what differs from the plain list. */
export function addressOf(state: ViewState): string {
  const told = new URLSearchParams();
  for (const name of TEXTS) if (state[name] !== '') told.set(name, state[name]);
  for (const name of FLAGS) if (state[name]) told.set(name, '1');
  if (state.sort !== 'seen') told.set('sort', state.sort);
  if (state.article !== null) told.set('article', String(state.article));
  return `?${told}`;
}
