/** Lines that stand in articles and are none of their text, by the words they begin with, in all our languages. */
import { lazily } from '@/lib/basics/lazily';
import { pagePhrases } from '@/lib/languages/page-words';
import { phraseFinder } from './phrase-finder';

type List = Parameters<typeof pagePhrases>[0];

/** What may stand before the words of a line. */
const OPENING = '^[\\s>»→▶►•*|–—(\\[<-]{0,4}';

function beginning(list: List, { lead = OPENING, rest = '' } = {}): (line: string) => boolean {
  const finder = lazily(() => phraseFinder(lead, pagePhrases(list), rest));
  return line => finder()(line);
}

function anywhere(list: List, flags = 'iu'): (text: string) => boolean {
  const pattern = lazily(() => new RegExp(pagePhrases(list).join('|'), flags));
  return text => pattern().test(text);
}

const isReadMore = beginning('readMore');
const isAppeal = beginning('appeals');
const asksInside = beginning('appeals', { lead: '[.!?]\\s+' });
const isImprint = beginning('imprints');
const isSignOff = beginning('signOffs');
const speaksOfPaper = anywhere('self');
const isAdvert = beginning('advertisements', { rest: '[\\s\\]).:–—-]{0,3}$' });
const hasMachine = anywhere('machines', 'u');
const MACHINE = lazily(
  () => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pagePhrases('machines').join('|')})(?![a-zà-ÿа-я\\p{N}])`, 'u'),
);

/** Names of services that papers have channels on; proper names, the same in every language. */
const CHANNEL = /whatsapp|telegram|facebook|instagram|twitter|youtube|tiktok|bluesky|google news|linkedin|spotify/i;

export type Purpose = 'read more' | 'advertisement' | 'appeal' | 'imprint';

/** The keys by which a page lets its readers report a misprint. */
const MISPRINT = /ctrl\s?\+\s?enter/i;

/** What a line that is no sentence is for, by its first words; `null`: none of these. */
export const purpose = lastKept((line: string): Purpose | null => {
  if (isAdvert(line)) return 'advertisement';
  if (isReadMore(line)) return 'read more';
  if (isAppeal(line)) return 'appeal';
  return isDated(line) ? 'imprint' : null;
});

/** "Related: …", whatever follows the colon. */
export const isReadMoreLabel = beginning('readMore', { rest: '[^:：]{0,20}[:：]' });

/**
 * What a whole sentence is for where its first words leave no doubt: a sign-off, or an appeal that speaks of the paper
 * itself.
 */
export const certainPurpose = lastKept((sentence: string): 'imprint' | 'appeal' | null => {
  if (isSignOff(sentence)) return 'imprint';
  if (MISPRINT.test(sentence)) return 'appeal';
  const asks = isAppeal(sentence) || asksInside(sentence);
  return asks && (speaksOfPaper(sentence) || CHANNEL.test(sentence)) ? 'appeal' : null;
});

/** The rules for a line ask the same of it one after the other. */
function lastKept<T>(judge: (line: string) => T): (line: string) => T {
  let last: { readonly line: string; readonly found: T } | null = null;
  return line => {
    if (last?.line !== line) last = { line, found: judge(line) };
    return last.found;
  };
}

/** "Updated 14:20.": says when, and no more. */
export function isDated(line: string): boolean {
  return isSignOff(line) || isImprint(line);
}

// After a word of a script that has blanks one is needed: "byen" begins with "by" and is none.
export const isBylinePhrase = beginning('bylines', {
  rest: '(?:\\s?[:：]\\s*|\\s+|(?<=[^\\x00-\u024f])\\s*)\\p{L}',
});

/** Whether a line names a machine as the writer. */
export function namesMachine(line: string): boolean {
  return hasMachine(line) && MACHINE().test(line); // the first has no classes of letters to compile
}

/** Whether a line keeps the rest of a text for subscribers. */
export const isPaywall = anywhere('paywalls');

/** Whether a headline is that of a page that is no article: a missing page, a policy, a login, a search. */
export const isOtherPage = beginning('otherPages');

export const asksForConsent = anywhere('consent');
