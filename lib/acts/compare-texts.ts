/** Compare two texts, named by their keys: stored versions, or a page that is open in a tab. */
import { announcement } from '../changes/announcement';
import { besideChanges } from '../changes/beside';
import { changes } from '../changes/changes';
import type { Article, PageReading, Version } from '../model/article';
import type { Choice, Compared, Comparison } from '../model/comparison';
import type { CorpusReader } from '../corpus/corpus';
import { articleIdentity, framed } from '../match/identity';
import { address } from '../origin/address';
import { site } from '../origin/site';
import type { Source } from './compared-source';
import { provenances } from './provenance';
import { keyed, sideOfReading, sideOfVersion } from './side-of';

/** Where the sides are found. */
export interface CompareParts {
  readonly corpus: CorpusReader;
  /** What the page open in a tab reads; `null` where that is not known any more. */
  readTab(tabId: number): Promise<PageReading | null>;
}

/** The keys of both sides, as they stand in an address. */
export interface Keys {
  readonly a: string;
  readonly b: string;
}

/** A comparison with the source of its right side, from which a history can be made; else why there is none. */
export type Compare =
  Extract<Compared, { state: 'missing' }> | (Extract<Compared, { state: 'compared' }> & { readonly right: Source });

/** Read both texts and compare them; what is missing is said, and never an error. */
export async function compareTexts({ a, b }: Keys, parts: CompareParts): Promise<Compare> {
  const [foundLeft, foundRight] = await Promise.all([source(parts, a), source(parts, b)]);
  if (foundLeft === null) {
    return { state: 'missing', side: foundRight === null ? 'both' : 'left' };
  }
  if (foundRight === null) return { state: 'missing', side: 'right' };
  const [left, right] = [placed(foundLeft, foundRight), placed(foundRight, foundLeft)];
  const articles = distinct([...right.articles, ...left.articles]);
  return {
    state: 'compared',
    comparison: compared(left, right),
    choices: await choices(parts.corpus, articles, [left, right]),
    right,
  };
}

async function source(parts: CompareParts, key: string): Promise<Source | null> {
  const named = keyed(key);
  if (named === null) return null;
  return named.kind === 'tab' ? openPage(parts, named.id) : stored(parts.corpus, named.id);
}

async function openPage({ corpus, readTab }: CompareParts, tabId: number): Promise<Source | null> {
  const reading = await readTab(tabId);
  if (reading === null) return null;
  const articles = await corpus.articlesAt(address(reading.url));
  return {
    ...reading,
    side: sideOfReading(reading, tabId),
    articles,
    versionId: 0,
  };
}

/**
 * An open page under an unknown address, placed at the other side's article where the words say so, as slugs change.
 */
function placed(open: Source, other: Source): Source {
  const { url } = open.side;
  if (open.versionId !== 0 || open.articles.length > 0 || url === null) {
    return open;
  }
  const here = framed({
    ...open.side,
    publishedAt: open.publishedAt,
    address: address(url),
    site: site(url),
  });
  return {
    ...open,
    articles: other.articles.filter(
      article =>
        articleIdentity(
          framed({
            ...other.side, // its site is the publisher's name: the article's own place comes after it
            publishedAt: other.publishedAt,
            address: article.address,
            site: article.site,
          }),
          here,
        ).same,
    ),
  };
}

async function stored(corpus: CorpusReader, id: number): Promise<Source | null> {
  const [[version], [text]] = await Promise.all([corpus.versions([id]), corpus.texts([id])]);
  if (version === null || text === null) return null;
  const [article] = await corpus.articles([version.articleId]);
  if (article === null) return null;
  const side = { ...sideOfVersion(version, article, text), from: provenances(await corpus.corpora())(version) };
  return {
    ...version,
    side,
    articles: [article],
    versionId: id,
    beside: text.beside,
  };
}

function compared(left: Source, right: Source): Comparison {
  const [a, b] = [left.side, right.side];
  const found = changes(a, b, { language: b.language ?? a.language, lenientEnds: left.extractor !== right.extractor });
  const ofOneArticle = right.articles.some(({ id }) => left.articles.some(other => other.id === id));
  const announced = ofOneArticle
    ? announcement(
        { paragraphs: b.paragraphs, declared: right.declared, modifiedAt: right.modifiedAt },
        { ...a, modifiedAt: left.modifiedAt },
        found,
      )
    : ({ degree: 'none', text: null } as const);
  const beside = ofOneArticle ? besideChanges(left, right) : [];
  return {
    a,
    b,
    ofOneArticle,
    changes: { ...found, from: left.versionId, announced, beside },
  };
}

async function choices(
  corpus: CorpusReader,
  articles: readonly Article[],
  sources: readonly Source[],
): Promise<Choice[]> {
  const open = sources
    .filter(({ versionId }) => versionId === 0)
    .map(({ side }) => ({
      key: side.key,
      group: null,
      name: side.name,
      time: null,
    }));
  const lists = await Promise.all(
    articles.map(async article => (await corpus.versionsOf(article.id)).map(version => choice(article, version))),
  );
  return [...open, ...lists.flat()];
}

function choice(article: Article, { id, name, seenAt, publishedAt }: Version): Choice {
  return {
    key: `v:${id}`,
    group: article.siteName,
    name,
    time: seenAt ?? publishedAt,
  };
}

function distinct(articles: readonly Article[]): Article[] {
  return articles.filter(({ id }, at) => articles.findIndex(other => other.id === id) === at);
}
