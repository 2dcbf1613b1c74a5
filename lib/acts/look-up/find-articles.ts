/** The articles of the corpus that share words with the page, each with the version of it that is nearest. */
import type { Candidate, CorpusReader } from '../../corpus/corpus';
import { fingerprints } from '../../fingerprint/fingerprints';
import { articleIdentity, framed, relationBetween, type Framed } from '../../match/identity';
import type { Related } from '../../match/relation';
import type { Article, PageReading, Text, TextWithBeside, Version } from '../../model/article';
import type { Relation } from '../../model/report';
import { site } from '../../origin/site';
import { COPIES, copiesWithin } from './copies-within';
import type { Opened } from './opened-page';

// Candidates fetched, articles verified whatever they share, at about 2 ms of text and comparison each.
const CANDIDATES = 100;
const ARTICLES = 12;
// A wire story stands in dozens of papers, so every article that holds this share of the page's fingerprints is
// verified, up to `COPIES` of them. The report counts those that are left.
const COPY_LIKE = 0.25;
/** Hits of the best candidate that chance does not bring: nearly all of the eight rarest fingerprints. */
const RAREST = 6;
/**
 * UTF-16 units of copies that are verified: 40 copies of 140,000 took 1.5 to 1.9 s of the processor, half of it for the
 * comparing of 12. The page's own length stands for theirs.
 */
const VERIFIED_UNITS = 2_000_000;

/** A version of the corpus with its article, which is taken to stand at the page's address where it once did. */
interface Stored {
  readonly article: Article;
  readonly version: Version;
  readonly text: TextWithBeside;
}

/** An article of the corpus beside the page, with the version of it that is nearest. */
export interface Found extends Stored {
  readonly related: Related;
  /** Its places considered. */
  readonly relation: Relation | null;
  /** A version of the page's own article, under its address or near enough in words. */
  readonly sameArticle: boolean;
  /** The same article by its address, though little of its text is shared. */
  readonly rewritten: boolean;
}

/** Articles that share words with the page, strongest first, and how many more may. */
export async function articlesAkin(opened: Opened, corpus: CorpusReader): Promise<{ found: Found[]; unread: number }> {
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

export function weighed({ sighting, relate }: Opened, stored: Stored): Found {
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

/** Place in `found` of the page's own article: the one at its address before one that is alike; -1 for none. */
export function ownArticle(found: readonly Found[], { sighting }: Opened): number {
  const here = found.findIndex(each => each.sameArticle && each.article.address === sighting.address);
  return here >= 0 ? here : found.findIndex(each => each.sameArticle);
}

/** The page without the paragraphs that its site repeats everywhere; all of it when nothing else is there. */
async function evidence(page: PageReading, corpus: CorpusReader): Promise<Text> {
  const repeated = await corpus.boilerplate(site(page.url), page.paragraphs);
  const paragraphs = page.paragraphs.filter((_, i) => !repeated[i]);
  return { title: page.title, paragraphs: paragraphs.length > 0 ? paragraphs : page.paragraphs };
}
