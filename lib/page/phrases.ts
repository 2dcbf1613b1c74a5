/** Lines that stand in articles and are none of their text, by the words they begin with, in all our languages. */
import { lazily } from '@/lib/basics/lazily';
import { pagePhrases } from '@/lib/languages/page-words';

const OPENING = '[\\s>»→▶►•*|–—(\\[<-]{0,4}';

function beginning(list: Parameters<typeof pagePhrases>[0]): () => RegExp {
  return lazily(() => new RegExp(`^${OPENING}(?:${pagePhrases(list).join('|')})`, 'iu'));
}

function anywhere(list: Parameters<typeof pagePhrases>[0]): () => RegExp {
  return lazily(() => new RegExp(pagePhrases(list).join('|'), 'iu'));
}

const READ_MORE = beginning('readMore');
const APPEAL = beginning('appeals');
const APPEAL_INSIDE = lazily(() => new RegExp(`[.!?]\\s+(?:${pagePhrases('appeals').join('|')})`, 'iu'));
const LABELLED = lazily(() => new RegExp(`^${OPENING}(?:${pagePhrases('readMore').join('|')})[^:：]{0,20}[:：]`, 'iu'));
const IMPRINT = beginning('imprints');
const SIGN_OFF = beginning('signOffs');
const SELF = anywhere('self');
const PAYWALL = anywhere('paywalls');
const OTHER_PAGE = beginning('otherPages');
const CONSENT = anywhere('consent');
const ADVERT = lazily(
  () => new RegExp(`^${OPENING}(?:${pagePhrases('advertisements').join('|')})[\\s\\]).:–—-]{0,3}$`, 'iu'),
);
// After a word of a script that has blanks one is needed: "byen" begins with "by" and is none.
const BYLINE = lazily(
  () =>
    new RegExp(
      `^${OPENING}(?:${pagePhrases('bylines').join('|')})(?:\\s?[:：]\\s*|\\s+|(?<=[^\\x00-\u024f])\\s*)\\p{L}`,
      'iu',
    ),
);
const MACHINE = lazily(
  () => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pagePhrases('machines').join('|')})(?![a-zà-ÿа-я\\p{N}])`, 'u'),
);

/** Names of services that papers have channels on; proper names, the same in every language. */
const CHANNEL = /whatsapp|telegram|facebook|instagram|twitter|youtube|tiktok|bluesky|google news|linkedin|spotify/i;

export type Purpose = 'read more' | 'advertisement' | 'appeal' | 'imprint';

/** The keys by which a page lets its readers report a misprint. */
const MISPRINT = /ctrl\s?\+\s?enter/i;

/** What a line that is no sentence is for, by its first words; `null`: none of these. */
export function purpose(line: string): Purpose | null {
  if (ADVERT().test(line)) return 'advertisement';
  if (READ_MORE().test(line)) return 'read more';
  if (APPEAL().test(line)) return 'appeal';
  return SIGN_OFF().test(line) || IMPRINT().test(line) ? 'imprint' : null;
}

/** "Related: …", whatever follows the colon. */
export function isReadMoreLabel(line: string): boolean {
  return LABELLED().test(line);
}

/**
 * What a whole sentence is for where its first words leave no doubt: a sign-off, or an appeal that speaks of the paper
 * itself.
 */
export function certainPurpose(sentence: string): 'imprint' | 'appeal' | null {
  if (SIGN_OFF().test(sentence)) return 'imprint';
  if (MISPRINT.test(sentence)) return 'appeal';
  const asks = APPEAL().test(sentence) || APPEAL_INSIDE().test(sentence);
  return asks && (SELF().test(sentence) || CHANNEL.test(sentence)) ? 'appeal' : null;
}

/** "Updated 14:20.": says when, and no more. */
export function isDated(line: string): boolean {
  return IMPRINT().test(line) || SIGN_OFF().test(line);
}

export function isBylinePhrase(line: string): boolean {
  return BYLINE().test(line);
}

/** Whether a line names a machine as the writer. */
export function namesMachine(line: string): boolean {
  return MACHINE().test(line);
}

/** Whether a line keeps the rest of a text for subscribers. */
export function isPaywall(line: string): boolean {
  return PAYWALL().test(line);
}

/** Whether a headline is that of a page that is no article: a missing page, a policy, a login, a search. */
export function isOtherPage(headline: string): boolean {
  return OTHER_PAGE().test(headline);
}

export function asksForConsent(text: string): boolean {
  return CONSENT().test(text);
}
