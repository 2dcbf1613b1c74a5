/** Who a page names as the source of its words: credit lines, datelines, picture credits. */
import { lazily } from '../basics/lazily';
import type { CreditFrame } from '../languages/origin-schema';
import { originWords, phrasesOf, wordsOf } from '../languages/origin-words';
import type { Declaration, DeclarationKind } from '../model/article';
import { agenciesIn, agency, isOrganisation, organisationsIn } from './agencies';

/** A credit line stands alone; a longer paragraph is text in which the same words may be a story. */
const MAX_CREDIT = 400;

/** Of all languages; then "Source: …" in all, and a sign that needs none. */
const frames = lazily((): readonly CreditFrame[] => {
  const source = phrasesOf('source');
  const sourceLine = new RegExp(`^${OPENING}(?:${source.join('|')})\\s?[:：]\\s?(.{2,120})$`, 'iu');
  return [...originWords().flatMap(({ credits: own }) => own ?? []), [':|：', sourceLine]];
});

/** Brackets, bullets and dashes before a credit. */
const OPENING = '[\\s(*–—-]{0,4}';

/** A line that is only names of agencies: "AFP/Reuters", "dpa, KNA", "(Reuters)". */
const NAME = String.raw`[\p{L}\p{N}.\-–' ]{2,40}`;
const ONLY_NAMES = new RegExp(
  String.raw`^[\s(（【[–—/-]{0,3}(${NAME}(?:[,/;&|・、+]\s?${NAME}){0,4})[\s)）】\].]{0,3}$`,
  'u',
);

/** An agency in brackets that closes the last paragraph: "… said. (Reuters)", "…した。（共同）". */
const CLOSING = /[(（【[]([^()（）【】[\]]{2,40})[)）】\]]\s*$/u;

function named(kind: DeclarationKind, text: string, names: readonly string[]): Declaration[] {
  return names.map(name => ({ kind, text, name }));
}

/**
 * The publishers and agencies that a line credits for the words, one declaration each; [] when it is no credit line.
 */
export function credits(line: string): Declaration[] {
  if (line.length > MAX_CREDIT) return [];
  const only = ONLY_NAMES.exec(line)?.[1];
  if (only && only.split(/[,/;&|・、+]/).every(name => agency(name) !== null))
    return named('credit', line, agenciesIn(only));
  const lower = line.toLowerCase();
  const possible = frames().filter(([words]) => words.split('|').some(word => lower.includes(word)));
  const names = possible.flatMap(([, frame]) => organisationsIn(frame.exec(line)?.[1] ?? ''));
  return named('credit', line, [...new Set(names)]);
}

/** As `credits`, for the brackets at the very end of an article. Known agencies only: there, brackets hold anything. */
export function closingCredit(paragraph: string): Declaration[] {
  const inside = CLOSING.exec(paragraph.slice(-60))?.[1];
  if (!inside) return [];
  const parts = inside.split(/[,/;&|・、+=＝]/);
  return parts.every(part => agency(part) !== null) ? named('credit', inside, agenciesIn(inside)) : [];
}

/**
 * Place, day and agency before the first sentence: "PARIS, 17 April (Reuters) -", "Berlin (dpa) –", "Madrid, 17 abr
 * (EFE).-".
 */
const BRACKETED = /^([^()（）.!?。]{0,60})[(（]([^()（）]{2,40})[)）]\s{0,2}([-–—―:.,]{0,3})/u;
/** "【パリ共同】", "［パリ 17日 ロイター］", "【AFP=時事】". */
const JAPANESE = /^[【［[]([^】］\]]{2,40})[】］\]]/u;
/** "القاهرة - رويترز:" */
const DASHED = /^(.{2,40}?)\s[-–—]\s(.{2,30}?)\s?[:：]/u;

/** The dateline that a first paragraph begins with, one declaration an agency; [] when it has none that names one. */
export function datelines(paragraph: string): Declaration[] {
  const bracketed = BRACKETED.exec(paragraph);
  if (bracketed && isPlace(bracketed[1])) {
    const names = agencyNames({
      place: bracketed[1],
      inside: bracketed[2],
      dash: bracketed[3],
    });
    if (names.length > 0) {
      return named('dateline', bracketed[0].trim(), names);
    }
  }
  const japanese = JAPANESE.exec(paragraph);
  if (japanese) {
    return named('dateline', japanese[0], agenciesIn(japanese[1]));
  }
  const dashed = DASHED.exec(paragraph);
  const name = dashed && isPlace(dashed[1]) ? agency(dashed[2]) : null;
  return dashed && name ? named('dateline', dashed[0].trim(), [name]) : [];
}

// A name we do not know counts where the dash of a dateline follows, "VESSIN, 3 May (MPA) -", and not where the words
// before it are what its letters stand for: "The Brain Care Score (BCS)—".
function agencyNames({ place, inside, dash }: { place: string; inside: string; dash: string }): string[] {
  const known = agenciesIn(inside);
  const isNamed = dash !== '' && !isExplained(inside, place);
  if (known.length > 0 || !isNamed) return known;
  return inside
    .split(/[/,]/)
    .map(name => name.trim())
    .filter(isOrganisation);
}

function isExplained(letters: string, words: string): boolean {
  const initials =
    words
      .match(/(?<![\p{L}\p{N}])\p{L}/gu)
      ?.join('')
      .toUpperCase() ?? '';
  return initials.includes(letters.trim().toUpperCase());
}

/** A few words, none of which begins a sentence's run of small letters: "PORT VESSIN, May 12", "Berlin/Moskau". */
function isPlace(text: string): boolean {
  const words = text.trim().split(/\s+/).filter(Boolean);
  const small = words.filter(word => /^\p{Ll}{5,}$/u.test(word)); // "avr", "de", "abr" are part of datelines
  return words.length <= 7 && small.length <= 1;
}

/** Group 1: who comes after "Photo:". Global. */
const photoFrame = lazily(
  () => new RegExp(`(?:${[...phrasesOf('photo'), '©', '\\(c\\)'].join('|')})\\s?[:：/]?\\s?([^.;:：]{2,80})`, 'giu'),
);

/** Whom a caption names as the source of the picture. Known names anywhere in its last part, others after "Photo:". */
export function photoCredits(caption: string): Declaration[] {
  const end = caption.slice(-160); // the credit closes a caption; the story before it may name anybody
  const framed = [...end.matchAll(photoFrame())].flatMap(match => organisationsIn(match[1]));
  return named('photo', caption.slice(0, 500), [
    ...new Set([...agenciesIn(end).filter(name => !/^(?:The )?(?:Guardian|Conversation)$/.test(name)), ...framed]),
  ]);
}

const byPrefix = lazily(() => new RegExp(`^(?:${wordsOf('by').join('|')})\\s+`, 'i'));

/** What a byline names besides people: "Reuters", "Jane Roe, Associated Press", "AFP / RFI". */
export function bylineCredits(byline: string): Declaration[] {
  return named('credit', byline, organisationsIn(byline.replace(byPrefix(), '')));
}
