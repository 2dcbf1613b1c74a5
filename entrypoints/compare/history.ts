import type { History, HistoryVersion, Side } from '@/components/compare/comparison';
import { totalWords } from '@/components/compare/pieces-of';
import { sideOfVersion } from '@/lib/acts/side-of';
import { changes } from '@/lib/changes/changes';
import { sameTextAs, shorterViews } from '@/lib/changes/versions';
import type { Article } from '@/lib/model/article';
import type { CorpusReader } from '@/lib/corpus/corpus';
import type { Changes } from '@/lib/model/report';
import type { Source } from '@/lib/acts/compared-source';

// A step costs up to 10 ms; a live blog with more versions than this shows its latest.
const MOST = 120;

type Step = Pick<HistoryVersion, 'changes' | 'changed'>;

const NO_STEP: Step = { changes: null, changed: null };

/**
 * Every version of the right text's article with the size of each step, the open page among them where it is on the
 * right: in the place of the version that it carries, else as the newest. A shorter view is no step:
 * what changed while it was shown would be lost. `null` for fewer than two, and for a page of no known article.
 */
export async function historyOf(
  corpus: CorpusReader,
  right: Pick<Source, 'articles' | 'versionId' | 'side'>,
): Promise<History | null> {
  const [article] = right.articles;
  if (article === undefined) return null;
  const sides = withOpenPage(await sidesOf(corpus, article), right);
  if (sides.length < 2) return null;
  const shorter = shorterViews(sides);
  const whole = sides.filter((_, at) => !shorter[at]);
  const steps = await stepsOf(whole);
  return sides.map(({ key, name, seenAt, publishedAt }, i) => ({
    key,
    name,
    seenAt,
    publishedAt,
    shorterView: shorter[i],
    ...(steps.get(key) ?? NO_STEP),
  }));
}

/** What each version changed in the one before it, by its key; the first has no entry. */
async function stepsOf(sides: readonly Side[]): Promise<Map<string, Step>> {
  const steps = new Map<string, Step>();
  for (let at = 1; at < sides.length; at++) {
    steps.set(sides[at].key, step(sides[at - 1], sides[at]));
    await new Promise(resolve => setTimeout(resolve)); // let the page answer the reader in between
  }
  return steps;
}

async function sidesOf(corpus: CorpusReader, article: Article): Promise<Side[]> {
  const versions = (await corpus.versionsOf(article.id)).slice(-MOST);
  const texts = await corpus.texts(versions.map(({ id }) => id));
  return versions.flatMap((version, at) => {
    const text = texts[at];
    return text === null ? [] : [sideOfVersion(version, article, text)];
  });
}

function withOpenPage(sides: readonly Side[], right: Pick<Source, 'versionId' | 'side'>): Side[] {
  if (right.versionId !== 0) return [...sides];
  const carried = sides.findIndex(sameTextAs(right.side));
  return carried === -1 ? [...sides, right.side] : sides.with(carried, { ...right.side, name: sides[carried].name });
}

function step(a: Side, b: Side): Step {
  const found: Changes = {
    ...changes(a, b, { language: b.language }),
    from: 0,
    announced: { degree: 'none', text: null },
    beside: [], // a step is told by its words
  };
  return {
    changes: found,
    changed: totalWords({
      a,
      b,
      ofOneArticle: true,
      changes: found,
    }),
  };
}
