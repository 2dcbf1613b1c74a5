/** The paper of the open page: whether it is named, and taking the name back. */
import type { CorpusReader, CorpusWriter } from '../corpus/corpus';
import { bornOf } from './born-of';
import type { PaperState } from '../model/checked';
import { address } from '../origin/address';
import { host } from '../origin/host';
import { site } from '../origin/site';
import { declinedAt, isNamed, isOffered, type Papers, patternOf, patternsOf, withoutPaper } from '../papers/papers';
import type { Follow } from '../papers/schedule';
import type { ReaderMemory } from './reader-memory';

/** Where the reader's word is kept, and the rights that go with it. */
export type NamingParts = Pick<PaperParts, 'papers' | 'savePapers' | 'giveBack'>;

export interface PaperParts {
  /** Address of the page in a tab; "" where we may not see it. */
  urlOf(tabId: number): Promise<string>;
  papers(): Promise<Papers>;
  savePapers(next: Papers): Promise<void>;
  /** Give rights back to the browser that nothing needs any more. */
  giveBack(patterns: readonly string[]): Promise<void>;
  openCorpus(): Promise<CorpusReader & CorpusWriter>;
  readonly reader: ReaderMemory;
}

export async function paperOfPage(tabId: number, parts: PaperParts): Promise<PaperState> {
  const url = await parts.urlOf(tabId);
  const name = site(url);
  if (name === '') return { site: '', state: 'other', kept: 0, followed: null };
  const [papers, kept, byHand, follow] = await Promise.all([
    parts.papers(),
    parts.reader.keptAt(name, 'visit'),
    parts.reader.keptAt(name, 'press'),
    parts.reader.follow(address(url)),
  ]);
  return { site: name, state: stateOf(papers, url, byHand.length), kept: kept.length, followed: followedAt(follow) };
}

function stateOf(papers: Papers, url: string, kept: number): PaperState['state'] {
  const place = { site: site(url), host: host(url), kept };
  const isRead = isNamed(papers, place.site) || (papers.everywhere && !papers.never.includes(place.site));
  if (isRead) return 'named';
  return isOffered(papers, place) ? 'offered' : 'other';
}

function followedAt(follow: Follow | null): PaperState['followed'] {
  if (follow === null) return null;
  return follow.nextAt === null ? 'ended' : new Date(follow.nextAt).toISOString();
}

/** The reader takes a name back; what was kept stays. */
export async function unnamePaper(name: string, parts: NamingParts): Promise<null> {
  const next = withoutPaper(await parts.papers(), name);
  await parts.savePapers(next);
  if (!patternsOf(next).includes(patternOf(name))) await parts.giveBack([patternOf(name)]);
  return null;
}

/** The reader does not want to be asked again for a paper. */
export async function declinePaper(name: string, { papers, savePapers }: PaperParts): Promise<null> {
  await savePapers(declinedAt(await papers(), name));
  return null;
}

/** Delete the versions of a site that were kept without a press. @returns how many */
export async function forgetPaper(name: string, { reader, openCorpus }: PaperParts): Promise<number> {
  const corpus = await openCorpus();
  // Of this database alone: after a loss the same ids are given to other texts.
  const ids = await reader.keptAt(name, 'visit', await bornOf(corpus));
  for (const id of ids) {
    await corpus.remove(id);
    await reader.forgetKept([id]); // one by one, so that a worker that dies leaves no name of what is gone
  }
  return ids.length;
}
