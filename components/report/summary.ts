/** The first sentences of the popup: what a reader wants to know, before any detail. Neutral words, no verdict. */
import type { Copy, Relation, Report, VersionEntry } from '@/lib/model/report';
import { announcement, sum } from '../change-words';
import { counted, listed, spelled } from '../number-words';

/** A run of the summary; `strong` for what the eye should catch. */
export interface Phrase {
  readonly text: string;
  readonly strong: boolean;
  /** Words from a page or a file: kept from turning the writing around them. */
  readonly foreign: boolean;
}

/** Never empty. `corpusEmpty`: there was nothing to ask. */
export function summary(report: Report, corpusEmpty: boolean): Phrase[] {
  if (corpusEmpty)
    return [
      plain(
        'Your corpus is empty, so there is nothing to compare with yet. Import a corpus, or keep this version and see when it changes.',
      ),
    ];
  const sentences = [...ownHistory(report), ...elsewhere(report)];
  if (sentences.length > 0) return sentences;
  return [plain('Nothing in your corpus shares words with this article. Keep it, and you will see when it changes.')];
}

function ownHistory(report: Report): Phrase[] {
  const { article, changes } = report;
  if (article === null) return [];
  const current = article.versions.find(({ id }) => id === article.carries);
  return [
    ...reading(current, article.versions.length),
    ...(changes === null ? [] : difference(report, current)),
    ...(current === undefined ? [] : later(article.versions.length - 1 - article.versions.indexOf(current))),
  ];
}

function later(count: number): Phrase[] {
  if (count === 0) return [];
  return [
    strong(`${capital(spelled(count))} later version${count === 1 ? '' : 's'}`),
    plain(` ${count === 1 ? 'is' : 'are'} known. `),
  ];
}

function reading(current: VersionEntry | undefined, known: number): Phrase[] {
  if (current === undefined) return [plain('You are reading '), strong('a text not known yet'), plain('. ')];
  if (known === 1) return [plain('You are reading '), strong('the one version known'), plain(' of this article. ')];
  return [plain('You are reading '), { ...foreign(named(current.label)), strong: true }, plain('. ')];
}

function difference(report: Report, current: VersionEntry | undefined): Phrase[] {
  const versions = report.article!.versions;
  const changes = report.changes!;
  const against = versions.find(({ id }) => id === changes.from);
  if (against === undefined || against === current) return [];
  const label = foreign(named(against.label));
  if (changes.shorterView === 'a')
    return [plain('All of '), label, plain(' stands at the beginning of this text, which goes on. ')];
  if (changes.shorterView === 'b')
    return [plain('The page shows the beginning of '), label, plain(', which goes on. ')];
  const isLater = current !== undefined && versions.indexOf(against) > versions.indexOf(current);
  const lead = isLater
    ? [plain('From '), label, plain(', a later one, to this text ')]
    : [plain('Since '), label, plain(' ')];
  const what = sum(changes);
  if (what === null) return [...lead, strong('no word was changed'), plain('. ')];
  return [...lead, strong(what), plain(isLater ? '. ' : `; ${announcement(changes.announced.degree)}. `)];
}

const ELSEWHERE: Readonly<Record<Relation, readonly [string, string]>> = {
  version: ['The same story', 'stands under another address at'],
  copy: ['The same article', 'stands at'],
  adapted: ['An adapted copy', 'stands at'],
  series: ['The same form with other facts', 'stands at'],
  passages: ['Passages on this page', 'also stand in'],
  quotes: ['Quotes on this page', 'also stand in'],
};

function elsewhere({ copies, unread }: Report): Phrase[] {
  return (Object.keys(ELSEWHERE) as Relation[]).flatMap(relation => {
    const those = copies.filter(copy => copy.relation === relation);
    if (those.length === 0) return [];
    const [what, stands] = ELSEWHERE[relation];
    const isNear = !['passages', 'quotes', 'series'].includes(relation);
    return [
      isNear ? strong(what) : plain(what),
      plain(` ${stands} `),
      isNear ? { ...foreign(sites(those, unread > 0)), strong: true } : strong(counted(those.length, 'other article')),
      plain('. '),
    ];
  });
}

// Three names are read, more are counted. `some`: not all were compared.
function sites(copies: readonly Copy[], some: boolean): string {
  const names = [...new Set(copies.map(({ site }) => site))];
  return names.length <= 3 ? listed(names) : `${counted(names.length, 'other site')}${some ? ' or more' : ''}`;
}

/** "Version 6" and a bare "6" inside a sentence are "version 6"; any other label stays as it is. */
export function named(label: string): string {
  if (/^[\p{N}.]{1,8}$/u.test(label)) return `version ${label}`;
  return label.replace(/^Version(?= \d)/, 'version');
}

function plain(text: string): Phrase {
  return { text, strong: false, foreign: false };
}

function strong(text: string): Phrase {
  return { text, strong: true, foreign: false };
}

function foreign(text: string): Phrase {
  return { text, strong: false, foreign: true };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
