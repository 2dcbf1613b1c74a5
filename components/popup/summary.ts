/** The first sentences of the popup: what a reader wants to know, before any detail. Neutral words, no verdict. */
import type { Copy, Relation, Report, VersionEntry } from '@/lib/report';
import { announcement, sum } from '../change-words';
import { counted, listed } from '../number-words';

/** A run of the summary; `strong` for what the eye should catch. */
export interface Phrase {
  readonly text: string;
  readonly strong: boolean;
}

/** Never empty. `corpusEmpty`: there was nothing to ask. */
export function summary(report: Report, corpusEmpty: boolean): Phrase[] {
  if (corpusEmpty) return [plain('Your corpus is empty, so there is nothing to compare with yet. Import a corpus, or keep this version and see when it changes.')];
  const sentences = [...ownHistory(report), ...elsewhere(report)];
  if (sentences.length > 0) return sentences;
  return [plain('Nothing in your corpus shares words with this article. Keep it, and you will see when it changes.')];
}

/** The summary as one string, for a screen reader. */
export function spoken(phrases: readonly Phrase[]): string {
  return phrases.map(({ text }) => text).join('');
}

function ownHistory(report: Report): Phrase[] {
  const { article, changes } = report;
  if (article === null) return [];
  const current = article.versions.find(({ id }) => id === article.carries);
  if (changes === null) return reading(current, article.versions.length);
  return [...reading(current, article.versions.length), ...difference(report, current)];
}

function reading(current: VersionEntry | undefined, known: number): Phrase[] {
  if (current === undefined) return [plain('You are reading '), strong('a text not known yet'), plain('. ')];
  if (known === 1) return [plain('You are reading '), strong('the one version known'), plain(' of this article. ')];
  return [plain('You are reading '), strong(named(current.label)), plain('. ')];
}

function difference(report: Report, current: VersionEntry | undefined): Phrase[] {
  const versions = report.article!.versions;
  const changes = report.changes!;
  const against = versions.find(({ id }) => id === changes.from);
  if (against === undefined || against === current) return [];
  const isLater = current !== undefined && versions.indexOf(against) > versions.indexOf(current);
  if (changes.shorterView !== null) return [shorterView(changes.shorterView, against)];
  const what = sum(changes);
  if (what === null) return [plain(isLater ? `${capital(named(against.label))}, a later one, has ` : `Since ${named(against.label)} it has `), strong('the same words'), plain('. ')];
  if (isLater) return [plain(`From ${named(against.label)}, a later one, to this text `), strong(what), plain('. ')];
  return [plain(`Since ${named(against.label)} `), strong(what), plain(`; ${announcement(changes.announced.degree)}. `)];
}

function shorterView(shorter: 'a' | 'b', against: VersionEntry): Phrase {
  const label = named(against.label);
  return plain(shorter === 'b' ? `The page shows the beginning of ${label}, which goes on. ` : `${capital(label)} is the beginning of this text. `);
}

const ELSEWHERE: Readonly<Record<Relation, readonly [string, string]>> = {
  copy: ['The same article', 'stands at'],
  adapted: ['An adapted copy', 'stands at'],
  passages: ['Passages of it', 'also stand in'],
  quotes: ['Quotes in it', 'also stand in'],
};

function elsewhere({ copies }: Report): Phrase[] {
  return (Object.keys(ELSEWHERE) as Relation[]).flatMap(relation => {
    const those = copies.filter(copy => copy.relation === relation);
    if (those.length === 0) return [];
    const [what, stands] = ELSEWHERE[relation];
    const isNear = relation === 'copy' || relation === 'adapted';
    return [isNear ? strong(what) : plain(what), plain(` ${stands} `), strong(isNear ? sites(those) : counted(those.length, 'other article')), plain('. ')];
  });
}

// Three names are read, more are counted.
function sites(copies: readonly Copy[]): string {
  const names = [...new Set(copies.map(({ site }) => site))];
  return names.length <= 3 ? listed(names) : counted(names.length, 'other site');
}

/** "Version 6" inside a sentence is "version 6"; a label of the source's own stays as it is. */
export function named(label: string): string {
  return label.replace(/^Version(?= \d)/, 'version');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function plain(text: string): Phrase {
  return { text, strong: false };
}

function strong(text: string): Phrase {
  return { text, strong: true };
}
