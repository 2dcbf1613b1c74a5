/**
 * The one composer: a page and a corpus in, the Report out.
 *
 * page → boilerplate dropped → fingerprints → candidates → verification on the texts of the
 * best of them → the page's own article and its versions; other articles, with relation and
 * version carried → changes against an earlier version → hints.
 */
import { sameTextAs } from '../changes/versions';
import type { CorpusReader } from '../corpus/corpus';
import { matchQuotes } from '../match/quotes';
import type { PageReading, Version } from '../model/article';
import type { QuoteMatch, Report, SharedWords } from '../model/report';
import { hints } from '../say/hints';
import { besideCarried, changesSince } from './look-up/changes-since';
import { articlesAkin, ownArticle, type Found } from './look-up/find-articles';
import { earlier, entries, knownVersions } from './look-up/known-versions';
import { describe, openedPage, wordCount } from './look-up/opened-page';
import { copyOf } from './look-up/told-copies';

export interface LookUpOptions {
  /** Id of the version to compare the page with; `null`: the one before the text that the page carries. */
  readonly against: number | null;
}

const QUOTES = 20;

/** Look a page up. Reads the corpus only; asks nothing of the network. */
export async function lookUp(page: PageReading, corpus: CorpusReader, options: LookUpOptions): Promise<Report> {
  const opened = await openedPage(page, corpus);
  const { found, unread } = await articlesAkin(opened, corpus);
  const histories = await Promise.all(found.map(each => knownVersions(each, corpus)));
  const ownAt = ownArticle(found, opened);
  const own = histories[ownAt] ?? [];
  const isOnPage = sameTextAs(page);
  const carriedNow = own.find(({ text }) => isOnPage(text)) ?? null;
  const current = carriedNow?.version ?? null;
  const others = found.map((each, i) => ({ each, theirs: histories[i] })).filter(({ theirs }) => theirs !== own);
  const copies = others.map(({ each, theirs }, place) =>
    copyOf(opened, {
      each,
      own,
      theirs,
      place,
      count: others.length,
    }),
  );
  const beside = carriedNow === null ? null : besideCarried(page, carriedNow);
  const base = beside?.changes.length ? carriedNow : earlier(page, own, current);
  const quotes = quotesOf(page, found);
  const changes = changesSince(page, own.find(({ version }) => version.id === options.against) ?? base);
  const article = {
    ...identityOf(page, found[ownAt], current),
    besideCarried: beside,
    versions: entries(opened, own, current),
  };
  const report = {
    page: describe(page),
    article: own.length === 0 ? null : article,
    copies,
    unread,
    changes,
    quotes,
  };
  return { ...report, hints: hints(report) };
}

/** Which article the page is, and how surely. `found`: left out where no article is the page's. */
function identityOf(page: PageReading, found: Found | undefined, current: Version | null) {
  const rewritten = current === null && found?.rewritten === true;
  return {
    id: found?.article.id ?? 0,
    carries: current?.id ?? null,
    rewritten,
    shared: rewritten ? sharedWords(page, found) : null,
  };
}

function sharedWords(page: PageReading, { version, related }: Found): SharedWords {
  const of = wordCount(page);
  return {
    versionId: version.id,
    words: Math.round(related.bInA * of),
    of,
  };
}

function quotesOf(page: PageReading, found: readonly Found[]): QuoteMatch[] {
  const others = found.filter(each => each.relation !== 'version' && each.relation !== 'copy');
  return others.flatMap(each => matchQuotes(page, each.text, each.article.id)).slice(0, QUOTES);
}
