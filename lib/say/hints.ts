/**
 * One sentence a hint, with the evidence behind it. Likeness, order and what a page
 * declares; never who took from whom.
 */
import type { Declaration } from '../model/article';
import type { Changes, Copy, Hint, Report, VersionEntry } from '../model/report';

/**
 * What there is to say about a page, strongest first: what the page declares before what
 * words show strongly, before what they show weakly.
 */
export function hints(report: Omit<Report, 'hints'>): Hint[] {
  const all = [
    ...versionHints(report),
    ...changeHints(report.changes, report.article?.versions ?? []),
    ...report.copies.map(copyHint),
    ...quoteHints(report),
    ...report.page.declared.flatMap(declaredHint),
  ];
  return all.sort((a, b) => RANK[a.strength] - RANK[b.strength]);
}

const RANK: Record<Hint['strength'], number> = { declared: 0, strong: 1, weak: 2 };

function versionHints({ article, page }: Omit<Report, 'hints'>): Hint[] {
  if (article === null) return [];
  const at = article.versions.findIndex(version => version.current);
  const known = `${count(article.versions.length, 'version')} of this article known`;
  if (at < 0)
    return [
      {
        kind: 'new-version',
        text: `This text is in none of the ${count(article.versions.length, 'known version')}.`,
        strength: 'strong',
        evidence: [known],
      },
    ];
  const later = article.versions.length - 1 - at;
  const carries: Hint = {
    kind: 'version',
    text: `The page carries ${article.versions[at].label}.`,
    strength: 'strong',
    evidence: [known, `${page.words} words, the same in order`],
  };
  return later === 0
    ? [carries]
    : [
        carries,
        {
          kind: 'later-version',
          text: `${count(later, 'later version')} of this article ${later === 1 ? 'is' : 'are'} known.`,
          strength: 'strong',
          evidence: [known],
        },
      ];
}

function changeHints(changes: Changes | null, versions: readonly VersionEntry[]): Hint[] {
  if (changes === null) return [];
  const at = versions.findIndex(version => version.id === changes.from);
  const from = versions[at]?.label ?? 'an earlier version';
  const told =
    changes.blocks === null ? counted(changes, 'paragraph') : counted({ ...changes.blocks, moved: 0 }, 'block');
  if (changes.shorterView !== null)
    return [
      {
        kind: 'shorter-view',
        text: `Where ${changes.shorterView === 'b' ? 'this page' : from} ends, the other text goes on: a shorter view of the same text.`,
        strength: 'strong',
        evidence: told,
      },
    ];
  if (told.length === 0 && changes.title === null) return [];
  const what = told.length === 0 ? 'the headline changed' : told.join(', ');
  // The reader may compare with a later version than the one that the page carries: nothing came "since", and nothing was to be announced.
  const isLater = versions.slice(0, Math.max(0, at)).some(version => version.current);
  const text = isLater
    ? `From ${from}, a later one, to this text: ${what}.`
    : `Since ${from}: ${what}; ${ANNOUNCED[changes.announced.degree]}.`;
  return [{ kind: 'changes', text, strength: 'strong', evidence: changes.paragraphs.flatMap(each => each.notes) }];
}

const ANNOUNCED = {
  notice: 'the page carries a notice',
  time: 'the page gives a new time and no notice',
  none: 'the page gives neither a notice nor a new time',
} as const;

function counted(changes: Pick<Changes, 'edited' | 'added' | 'removed' | 'moved'>, what: string): string[] {
  const counts = [
    [changes.edited, 'edited'],
    [changes.added, 'added'],
    [changes.removed, 'removed'],
    [changes.moved, 'moved'],
  ] as const;
  return counts.filter(([n]) => n > 0).map(([n, done]) => `${count(n, what)} ${done}`);
}

const RELATION = {
  version: 'The same story stands under another address at',
  copy: 'Nearly the same words stand at',
  adapted: 'Substantially the same article, reworked, stands at',
  series: 'The same form with other facts stands at',
  passages: 'Some of its passages stand also at',
  quotes: 'The same things people said stand also at',
} as const;

function copyHint(copy: Copy): Hint {
  const share = `${percent(copy.pageInCopy)} of this page, ${percent(copy.copyInPage)} of the other`;
  const carries =
    copy.carries === null
      ? []
      : [`carries ${copy.carries.label}, nearer than the next by ${percent(copy.carries.margin)}`];
  return {
    kind: copy.relation,
    text: `${RELATION[copy.relation]} ${copy.site}.`,
    strength: ['passages', 'quotes', 'series'].includes(copy.relation) ? 'weak' : 'strong',
    evidence: [share, passagesOf(copy), ...carries],
  };
}

function passagesOf({ passages }: Copy): string {
  const reworded = passages.filter(passage => passage.reworked !== undefined).length;
  const all = count(passages.length, 'shared passage');
  return reworded === 0 ? all : `${all}, ${reworded} of them reworded`;
}

function quoteHints({ quotes }: Omit<Report, 'hints'>): Hint[] {
  const drifted = quotes.filter(quote => quote.drift !== 'same');
  return drifted.map(quote => ({
    kind: 'quote',
    text: `A quote here stands ${quote.drift} in another article.`,
    strength: 'weak' as const,
    evidence: [`here: ${quote.text}`, `there: ${quote.other.text}`],
  }));
}

function declaredHint(declared: Declaration): Hint[] {
  const said: Partial<Record<Declaration['kind'], string>> = {
    credit: `The page credits ${declared.name ?? 'a source'}.`,
    canonical: `The page names an address elsewhere as its own: ${declared.name ?? declared.text}.`,
    correction: 'The page carries a correction or amendment notice.',
    'based-on': `The page says that it is based on ${declared.name ?? 'another work'}.`,
    paywall: 'The page says that not all of the article is shown.',
  };
  const text = said[declared.kind];
  return text === undefined
    ? []
    : [{ kind: `declared-${declared.kind}`, text, strength: 'declared', evidence: [declared.text] }];
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
