/** Another article that shares words with the page, as its report tells it. */
import { carried, type VersionText } from '../../match/carried';
import type { Carried, Copy, Passage } from '../../model/report';
import { comparedCopies } from '../copy-differences';
import { type Found, weighed } from './find-articles';
import type { Known } from './known-versions';
import type { Opened } from './opened-page';

/**
 * Passages told in all: half a megabyte of a message, as they are on news pages. A copy is told by its longest ones;
 * the shares count all of them.
 */
const PASSAGES = 2_000;
/** Another article, its versions and the page's own, and its place among all `count` others, from 0. */
export interface Beheld {
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
export function copyOf(opened: Opened, { each, own, theirs, place, count }: Beheld): Copy {
  const { page } = opened;
  const isOurChoice = own.length > 1;
  const choose = isOurChoice ? carried(each.text, choices(own)) : carried(page, choices(theirs));
  const shown = isOurChoice ? each : versionShown(opened, each, theirs, choose);
  const { article, version, related } = shown;
  const relation = shown.relation ?? 'passages';
  const isCompared = place < comparedCopies(page) && (relation === 'copy' || relation === 'adapted');
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
    differs: isCompared ? 'unasked' : null,
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
