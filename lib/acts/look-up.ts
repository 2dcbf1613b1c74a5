/**
 * The one composer: a page and a corpus in, the Report out.
 *
 * page → boilerplate dropped → fingerprints → candidates → verification on the texts of the
 * best of them → the page's own article and its versions; other articles, with relation and
 * version carried → changes against an earlier version → hints.
 */
import { announcement } from '../changes/announcement';
import { besideChanges } from '../changes/beside';
import { changes as changesBetween } from '../changes/changes';
import { copyDifference } from '../changes/copy-difference';
import { changedWords, isShorterView, sameTextAs, shorterViews, type View } from '../changes/versions';
import type { Article, PageReading, Text, TextWithBeside, Version } from '../model/article';
import type { Candidate, CorpusReader } from '../corpus/corpus';
import { fingerprints } from '../fingerprint/fingerprints';
import { hints } from '../say/hints';
import { carried, type VersionText } from '../match/carried';
import { matchQuotes } from '../match/quotes';
import { articleIdentity, framed, relationBetween, type Framed } from '../match/identity';
import { relatedTo, type Related } from '../match/relation';
import { address } from '../origin/address';
import { captureOf } from '../origin/enclosed';
import { site } from '../origin/site';
import type {
  BesideCarried,
  Carried,
  Changes,
  Copy,
  Passage,
  Provenance,
  QuoteMatch,
  Relation,
  Report,
  SharedWords,
  VersionEntry,
} from '../model/report';
import { key } from '../text/key';
import { provenances } from './provenance';
import { words } from '../text/words';

export interface LookUpOptions {
  /** Id of the version to compare the page with; `null`: the one before the text that the page carries. */
  readonly against: number | null;
}

// Candidates fetched, articles verified whatever they share, at about 2 ms of text and comparison each.
const CANDIDATES = 100;
const ARTICLES = 12;
// A wire story stands in dozens of papers, so every article that holds this share of the page's fingerprints is
// verified, up to `COPIES` of them. The report counts those that are left.
const COPY_LIKE = 0.25;
const COPIES = 48;
// Versions of one article whose texts are compared; a live story has some tens, NewsSniffer's longest some hundreds.
const VERSIONS = 60;
const QUOTES = 20;
/** Hits of the best candidate that chance does not bring: nearly all of the eight rarest fingerprints. */
const RAREST = 6;
/**
 * Passages told in all: half a megabyte of a message, as they are on news pages. A copy is told by its longest ones;
 * the shares count all of them.
 */
const PASSAGES = 2_000;
/** Copies that are compared paragraph by paragraph: those that the popup shows at once, twice over. */
const COMPARED_COPIES = 12;
/**
 * UTF-16 units of copies that are verified, and of those that are compared as well. 40 copies of 140,000 took 1.5 to
 * 1.9 s of the processor, half of it for the comparing of 12; the page's own length stands for theirs.
 */
const VERIFIED_UNITS = 2_000_000;
const COMPARED_UNITS = 400_000;
/** Copies that are verified and compared, however long they are. */
const COPIES_AT_LEAST = 2;
/** Versions of our reader that tell partial texts by their paywalls. */
const READER = /^page\/(?:[3-9]|\d\d)/;

/** The page, with what is asked of it for each candidate. */
interface Opened {
  readonly page: PageReading;
  /** The same, as identity is asked of it. */
  readonly sighting: Framed;
  /** Of a stored text (A) with the page (B). */
  relate(stored: Text): Related;
  /** Whose word a version is. */
  fromOf(version: Version): Provenance;
}

/** An article of the corpus beside the page, with the version of it that is nearest. */
interface Found {
  readonly article: Article;
  readonly version: Version;
  readonly text: TextWithBeside;
  readonly related: Related;
  /** Its places considered. */
  readonly relation: Relation | null;
  /** A version of the page's own article, under its address or near enough in words. */
  readonly sameArticle: boolean;
  /** The same article by its address, though little of its text is shared. */
  readonly rewritten: boolean;
}

/** How many copies of a page take no more than so many units, at most `most`. */
function copiesWithin(units: number, most: number, { paragraphs }: Text): number {
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 1);
  return Math.min(most, Math.max(COPIES_AT_LEAST, Math.floor(units / length)));
}

/** A version with its text. */
interface Known {
  readonly version: Version;
  readonly text: TextWithBeside;
}

/** Look a page up. Reads the corpus only; asks nothing of the network. */
export async function lookUp(page: PageReading, corpus: CorpusReader, options: LookUpOptions): Promise<Report> {
  const opened = await open(page, corpus);
  const { found, unread } = await related(opened, corpus);
  const histories = await Promise.all(found.map(each => known(each, corpus)));
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
  const besideCarried = carriedNow === null ? null : besideOf(page, carriedNow);
  const base = besideCarried?.changes.length ? carriedNow : earlier(page, own, current);
  const quotes = quotesOf(page, found);
  const changes = changesOf(page, own.find(({ version }) => version.id === options.against) ?? base);
  const article = {
    ...identityOf(page, found[ownAt], current),
    besideCarried,
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

async function open(page: PageReading, corpus: CorpusReader): Promise<Opened> {
  return {
    page,
    sighting: framed({
      ...page,
      address: address(page.url),
      site: site(page.url),
    }),
    relate: relatedTo(page, page.language),
    fromOf: provenances(await corpus.corpora()),
  };
}

/**
 * How what stands beside the page's text compares with the version that it carries. A page with nothing beside it
 * leaves nothing untold.
 */
function besideOf(page: PageReading, { version, text }: Known): BesideCarried {
  const isKnown = text.beside !== null && version.extractor === page.extractor;
  return { compared: isKnown || page.beside.length === 0, changes: besideChanges(stored({ version, text }), page) };
}

function stored({ version, text }: Known) {
  return { beside: text.beside, extractor: version.extractor };
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

/** Place in `found` of the page's own article: the one at its address before one that is alike; -1 for none. */
function ownArticle(found: readonly Found[], { sighting }: Opened): number {
  const here = found.findIndex(each => each.sameArticle && each.article.address === sighting.address);
  return here >= 0 ? here : found.findIndex(each => each.sameArticle);
}

/** The page without the paragraphs that its site repeats everywhere; all of it when nothing else is there. */
async function evidence(page: PageReading, corpus: CorpusReader): Promise<Text> {
  const repeated = await corpus.boilerplate(site(page.url), page.paragraphs);
  const paragraphs = page.paragraphs.filter((_, i) => !repeated[i]);
  return { title: page.title, paragraphs: paragraphs.length > 0 ? paragraphs : page.paragraphs };
}

/** Articles that share words with the page, strongest first, and how many more may. */
async function related(opened: Opened, corpus: CorpusReader): Promise<{ found: Found[]; unread: number }> {
  const { page, sighting } = opened;
  const [candidates, here] = await Promise.all([
    evidence(page, corpus).then(matter => candidatesOf(matter, corpus)),
    corpus.articlesAt(sighting.address),
  ]);
  const { nearest, unread } = await nearestVersions(candidates, here, {
    corpus,
    most: copiesWithin(VERIFIED_UNITS, COPIES, page),
  });
  const [articles, texts] = await Promise.all([
    corpus.articles(nearest.map(version => version.articleId)),
    corpus.texts(nearest.map(version => version.id)),
  ]);
  const found = nearest
    .flatMap((version, i) => {
      const [article, text] = [articles[i], texts[i]];
      if (article === null || text === null) return [];
      const isHere = here.some(({ id }) => id === article.id);
      return [
        weighed(opened, {
          article: isHere ? { ...article, address: sighting.address } : article,
          version,
          text,
        }),
      ];
    })
    .filter(each => each.relation !== null)
    .sort((a, b) => strength(b) - strength(a));
  return { found, unread };
}

interface Sighted {
  readonly versionId: number;
  readonly isCopyLike: boolean;
}

async function candidatesOf(matter: Text, corpus: CorpusReader): Promise<Sighted[]> {
  const asked = fingerprints(matter);
  const candidates = await corpus.candidates(asked, CANDIDATES);
  const enough = Math.min(COPY_LIKE * asked.length, hitsOfMany(candidates));
  return candidates.map(({ versionId, hits }) => ({ versionId, isCopyLike: hits >= enough }));
}

/**
 * Hits from which a candidate is like a copy where all are alike: of a text that stands in thousands of articles only
 * the rarest fingerprints are counted (`corpus/index/weigh.ts`), so that no copy has a quarter of them.
 */
function hitsOfMany(candidates: readonly Candidate[]): number {
  const best = Math.max(0, ...candidates.map(({ hits }) => hits));
  return candidates.length === CANDIDATES && best >= RAREST ? best - 1 : Infinity;
}

/**
 * The best candidate of each article, heaviest first. Those known under the page's address, `here`, are always among
 * them; `most`: of the others. `unread` counts the further articles that hold much of the page.
 */
async function nearestVersions(
  candidates: readonly Sighted[],
  here: readonly Article[],
  { corpus, most }: { corpus: CorpusReader; most: number },
): Promise<{ nearest: Version[]; unread: number }> {
  const hit = await corpus.versions(candidates.map(candidate => candidate.versionId));
  const best = new Map<number, { version: Version; isCopyLike: boolean }>();
  hit.forEach((version, i) => {
    if (version !== null && !best.has(version.articleId))
      best.set(version.articleId, { version, isCopyLike: candidates[i].isCopyLike });
  });
  const wanted = [...best.values()].filter(({ isCopyLike }, i) => i < ARTICLES || isCopyLike);
  const nearest = wanted.slice(0, most).map(({ version }) => version);
  const unseen = here.filter(article => !nearest.some(version => version.articleId === article.id));
  const latest = await Promise.all(unseen.map(async article => (await corpus.versionsOf(article.id)).at(-1)));
  return {
    nearest: [...nearest, ...latest.filter(version => version !== undefined)],
    unread: wanted.length - Math.min(wanted.length, most),
  };
}

/** A version of the corpus with its article, which is taken to stand at the page's address where it once did. */
interface Stored {
  readonly article: Article;
  readonly version: Version;
  readonly text: TextWithBeside;
}

function weighed({ sighting, relate }: Opened, stored: Stored): Found {
  const related = relate(stored.text);
  const own = sightingOf(stored);
  const relation = relationBetween(own, sighting, related);
  const isVersion = relation === 'version';
  const { same, rewritten } = isVersion ? articleIdentity(own, sighting) : { same: false, rewritten: false };
  return { ...stored, related, relation, sameArticle: same, rewritten };
}

function sightingOf({ article, version, text }: Stored): Framed {
  const { address, site, language } = article;
  return framed({
    address,
    site,
    language,
    ...text,
    publishedAt: version.publishedAt,
  });
}

// Articles are ordered by the larger containment, which says how much of one text is in the other; resemblance breaks
// ties.
function strength({ related }: Found): number {
  return Math.max(related.aInB, related.bInA) + related.resemblance;
}

/**
 * Versions of an article, oldest first, at most the last {@link VERSIONS}. The text that was read already is not read
 * again.
 */
async function known({ article, version: nearest, text: read }: Found, corpus: CorpusReader): Promise<Known[]> {
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

/** Another article, its versions and the page's own, and its place among all `count` others, from 0. */
interface Beheld {
  readonly each: Found;
  readonly own: readonly Known[];
  readonly theirs: readonly Known[];
  readonly place: number;
  readonly count: number;
}

/**
 * One copy as told. Which version is carried is asked of the side that has a choice:
 * of the page's own versions when several are known, else of the other article's.
 */
function copyOf(opened: Opened, { each, own, theirs, place, count }: Beheld): Copy {
  const { page } = opened;
  const isOurChoice = own.length > 1;
  const choose = isOurChoice ? carried(each.text, choices(own)) : carried(page, choices(theirs));
  const shown = isOurChoice ? each : versionShown(opened, each, theirs, choose);
  const { article, version, related } = shown;
  const relation = shown.relation ?? 'passages';
  const compared = copiesWithin(COMPARED_UNITS, COMPARED_COPIES, page);
  const isCompared = place < compared && (relation === 'copy' || relation === 'adapted');
  return {
    articleId: article.id,
    url: version.url ?? article.address,
    site: article.siteName,
    title: version.titles.at(-1) ?? '',
    relation,
    resemblance: related.resemblance,
    pageInCopy: related.bInA,
    copyInPage: related.aInB,
    carries: carriesWhole(each) ? choose : null,
    publishedAt: version.publishedAt,
    seenAt: version.seenAt,
    passages: longest(related.passages, Math.floor(PASSAGES / count)),
    versionId: version.id,
    source: version.source,
    corpus: opened.fromOf(version).name,
    from: opened.fromOf(version),
    differs: isCompared ? copyDifference(page, shown.text, page.language) : null,
  };
}

/** The longest passages, in their order. */
function longest(passages: readonly Passage[], most: number): readonly Passage[] {
  if (passages.length <= most) return passages;
  const kept = new Set([...passages].sort((a, b) => b.words - a.words).slice(0, most));
  return passages.filter(passage => kept.has(passage));
}

/** The article with the version that the page carries in place of the nearest one; as it was where none is chosen. */
function versionShown(opened: Opened, each: Found, theirs: readonly Known[], chosen: Carried | null): Found {
  const known = theirs.find(({ version }) => version.id === chosen?.versionId);
  if (!known || known.version.id === each.version.id) return each;
  const other = weighed(opened, { ...each, ...known });
  return { ...other, relation: other.relation ?? each.relation };
}

// Where only passages or quotes stand in both, no version is carried.
function carriesWhole({ relation }: Found): boolean {
  return relation === 'version' || relation === 'copy' || relation === 'adapted';
}

function choices(versions: readonly Known[]): VersionText[] {
  return versions.map(({ version, text }) => ({
    id: version.id,
    name: version.name,
    text,
  }));
}

function quotesOf(page: PageReading, found: readonly Found[]): QuoteMatch[] {
  const others = found.filter(each => each.relation !== 'version' && each.relation !== 'copy');
  return others.flatMap(each => matchQuotes(page, each.text, each.article.id)).slice(0, QUOTES);
}

/** The page against a version: text, then what stands beside it. */
function changesOf(page: PageReading, before: Known | null): Changes | null {
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

// Our own reader tells a text that a paywall cuts from one that grows (`page/partial.ts`); other sources do not say.
function viewOf({ text, version }: Known): View {
  return { ...text, cut: READER.test(version.extractor) ? version.partial : undefined };
}

// Headlines over one text are a set of variants: one that was seen over it before has not changed.
function headlineBeside(title: string, { version, text }: Known): string {
  return version.titles.find(variant => key(variant) === key(title)) ?? text.title;
}

/** The newest whole text before the one that the page carries; a shorter view only where nothing else is there. */
function earlier(page: PageReading, own: readonly Known[], current: Version | null): Known | null {
  const at = current === null ? own.length : own.findIndex(({ version }) => version.id === current.id);
  const before = own.slice(0, at).reverse();
  // A live blog was shorter and whole.
  const isWhole = (known: Known) => page.live || !isShorterView(viewOf(known), page);
  return before.find(isWhole) ?? before[0] ?? null;
}

/** Versions as the reader sees them, with the size of each step. A step never begins or ends at a shorter view. */
function entries({ fromOf }: Opened, own: readonly Known[], current: Version | null): VersionEntry[] {
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

function describe(page: PageReading): Report['page'] {
  const count = wordCount(page);
  const { beside, otherArticles, isCut = false } = page;
  return {
    url: page.url,
    address: address(page.url),
    site: site(page.url),
    title: page.title,
    language: page.language,
    publishedAt: page.publishedAt,
    modifiedAt: page.modifiedAt,
    words: count,
    paragraphs: page.paragraphs,
    declared: page.declared,
    read: { paragraphs: page.paragraphs.length, words: count, beside, otherArticles, isCut },
  };
}

function wordCount({ paragraphs, language }: PageReading): number {
  return paragraphs.reduce((sum, paragraph) => sum + words(paragraph, language).length, 0);
}
