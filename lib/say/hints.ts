/**
 * What there is to say about a page: the one speaker, for the popup and the tools alike. Likeness, order
 * and what a page declares; never who took from whom.
 */
import type { Declaration } from '../model/article';
import type { Copy, Hint, QuoteMatch, Report } from '../model/report';
import type { Told, VersionName } from '../model/said';
import { besideChangeTold, besideTold } from './beside';
import { changeHints } from './changes';

/** A report before anything is said of it. */
export type Found = Omit<Report, 'hints'>;

type Own = NonNullable<Report['article']>;

/**
 * Hints, strongest first: what the page declares before what words show strongly, before what they show
 * weakly. In the order of the report among equals.
 */
export function hints(report: Found): Hint[] {
  const all = [
    ...versionHints(report),
    ...changeHints(report.changes, report.article?.versions ?? []),
    ...besideHints(report),
    ...report.copies.map(copyHint),
    ...report.quotes.flatMap(quoteHint),
    ...report.page.declared.flatMap(declaredHint),
  ];
  return all.sort((a, b) => RANK[a.strength] - RANK[b.strength]);
}

const RANK: Record<Hint['strength'], number> = {
  declared: 0,
  strong: 1,
  weak: 2,
};

function versionHints({ article, page }: Found): Hint[] {
  if (article === null) return [];
  const { versions } = article;
  const at = versions.findIndex(version => version.current);
  const known: Told = { id: 'known-versions', values: { known: versions.length } };
  if (at < 0 && article.rewritten) return rewrittenHints(article, known);
  if (at < 0) {
    return [strong('new-version', { id: 'new-version', values: { known: versions.length } }, [known])];
  }
  const sameWords: Told = { id: 'same-words', values: { words: page.words } };
  const carries = strong('version', carriesTold(article, versions[at].name), [
    known,
    sameWords,
    ...(article.besideCarried?.changes ?? []).map(besideChangeTold),
  ]);
  const later = versions.length - 1 - at;
  if (later === 0) return [carries];
  return [carries, strong('later-version', { id: 'later-version', values: { later } }, [known])];
}

/** "The page carries" is said only where what stands beside the text was compared, and is the same. */
function carriesTold({ besideCarried }: Own, version: VersionName): Told {
  if (besideCarried && besideCarried.changes.length > 0)
    return { id: 'carries-beside', values: { version, ...besideTold(besideCarried.changes) } };
  return { id: besideCarried?.compared === false ? 'carries-text' : 'carries', values: { version } };
}

/** The address is the article's, the text is another. */
function rewrittenHints({ shared, versions }: Own, known: Told): Hint[] {
  const nearest = versions.find(({ id }) => id === shared?.versionId);
  if (!shared || nearest === undefined)
    return [strong('new-version', { id: 'new-version', values: { known: versions.length } }, [known])];
  const { words, of } = shared;
  return [strong('rewritten', { id: 'written-anew', values: { words, of, version: nearest.name } }, [known])];
}

/**
 * What stands otherwise beside the text than beside a version that the page does not carry; of the one that it carries,
 * the first hint speaks.
 */
function besideHints({ article, changes }: Found): Hint[] {
  const version = article?.versions.find(({ id }) => id === changes?.from);
  if (changes === null || version === undefined || version.current || changes.beside.length === 0) {
    return [];
  }
  const told: Told = { id: 'beside-since', values: { version: version.name, ...besideTold(changes.beside) } };
  return [strong('beside', told, changes.beside.map(besideChangeTold))];
}

function strong(kind: string, told: Told, evidence: readonly Told[]): Hint {
  return { kind, ...told, strength: 'strong', evidence };
}

function copyHint(copy: Copy): Hint {
  const { relation, pageInCopy, copyInPage } = copy;
  const isWeak = ['series', 'passages', 'quotes'].includes(relation);
  return {
    kind: relation,
    id: `elsewhere-${relation}`,
    values: { shown: 'names', sites: [copy.site], count: 1 },
    strength: isWeak ? 'weak' : 'strong',
    evidence: [
      { id: 'shares', values: { page: { share: pageInCopy }, other: { share: copyInPage } } },
      passagesTold(copy),
      ...carriedTold(copy),
    ],
  };
}

function passagesTold({ passages }: Copy): Told {
  const reworded = passages.filter(passage => passage.reworked !== undefined).length;
  const values = { passages: passages.length };
  return reworded === 0
    ? { id: 'shared-passages', values }
    : { id: 'shared-passages-reworded', values: { ...values, reworded } };
}

function carriedTold({ carries }: Copy): Told[] {
  if (carries === null) return [];
  return [{ id: 'carries-margin', values: { version: carries.name, margin: { share: carries.margin } } }];
}

function quoteHint({ drift, text, other }: QuoteMatch): Hint[] {
  if (drift === 'same') return [];
  return [
    {
      kind: 'quote',
      id: `quote-${drift}`,
      values: {},
      strength: 'weak',
      evidence: [
        { id: 'quote-here', values: { text } },
        { id: 'quote-there', values: { text: other.text } },
      ],
    },
  ];
}

function declaredHint(declared: Declaration): Hint[] {
  const told = declaredTold(declared);
  if (told === null) return [];
  const evidence: Told[] = [{ id: 'page-words', values: { text: declared.text } }];
  return [{ kind: `declared-${declared.kind}`, ...told, strength: 'declared', evidence }];
}

/** `null` for what is no sentence of its own: a photograph's credit, a dateline, the publisher. */
function declaredTold({ kind, name, text }: Declaration): Told | null {
  switch (kind) {
    case 'credit':
    case 'based-on':
      return name === null
        ? { id: `declared-${kind}-unnamed`, values: {} }
        : { id: `declared-${kind}`, values: { name } };
    case 'canonical':
      return { id: 'declared-canonical', values: { name: name ?? text } };
    case 'correction':
    case 'paywall':
      return { id: `declared-${kind}`, values: {} };
    default:
      return null;
  }
}
