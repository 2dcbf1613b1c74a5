/** The two sides of the address, read from the corpus and from the page last read in a tab. */
import type { Choice, Comparison } from '@/components/compare/comparison';
import type { Loaded } from '@/components/compare/CompareApp';
import { keyed, sideOfReading, sideOfVersion } from '@/components/compare/side-of';
import { announcement } from '@/lib/changes/announcement';
import { besideChanges } from '@/lib/changes/beside';
import { changes } from '@/lib/changes/changes';
import type { Article, Version } from '@/lib/model/article';
import { savedReading } from '@/lib/browser/tabs';
import type { CorpusReader } from '@/lib/corpus/corpus';
import { articleIdentity, framed } from '@/lib/match/identity';
import { address } from '@/lib/origin/address';
import { site } from '@/lib/origin/site';
import { historyOf } from './history';
import type { Source } from './source';

/** Read and compare; never rejects for what is missing. */
export async function load(corpus: CorpusReader, a: string, b: string): Promise<Loaded> {
  const [foundLeft, foundRight] = await Promise.all([source(corpus, a), source(corpus, b)]);
  if (foundLeft === null) {
    return { state: 'missing', side: foundRight === null ? 'both' : 'left' };
  }
  if (foundRight === null) return { state: 'missing', side: 'right' };
  const [left, right] = [placed(foundLeft, foundRight), placed(foundRight, foundLeft)];
  const articles = distinct([...right.articles, ...left.articles]);
  return {
    state: 'ready',
    comparison: compared(left, right),
    choices: await choices(corpus, articles, [left, right]),
    history: () => historyOf(corpus, right),
  };
}

async function source(corpus: CorpusReader, key: string): Promise<Source | null> {
  const named = keyed(key);
  if (named === null) return null;
  return named.kind === 'tab' ? openPage(corpus, named.id) : stored(corpus, named.id);
}

async function openPage(corpus: CorpusReader, tabId: number): Promise<Source | null> {
  const reading = await savedReading(tabId);
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
  const side = sideOfVersion(version, article, text);
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
