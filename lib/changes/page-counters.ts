/** What a page writes anew at every visit: how long ago something was, how many readers commented. In any language. */
import { lazily } from '../basics/lazily';
import { everyLanguage } from '../languages/registry';
import { type Phrases, phraseList } from '../languages/schema';

/** A number as pages count with it: "3", "1,204", "1.2k". */
const COUNT = String.raw`\p{Nd}{1,3}(?:[.,\s]?\p{Nd}{1,3}){0,3} ?[km]?`;

const agoPattern = lazily(() => patternOf(everyLanguage().map(({ changes }) => changes?.timeHeads?.ago)));
const counterPattern = lazily(() => patternOf(everyLanguage().map(({ changes }) => changes?.counters)));

/** A text without its relative times: "5 minutes ago" and "vor 5 Minuten" are taken out. */
export function withoutRelativeTimes(text: string): string {
  return text.replace(agoPattern(), ' ');
}

/** A text without its counts of readers, such as "12 comments". */
export function withoutCounters(text: string): string {
  return text.replace(counterPattern(), ' ');
}

/** Longer phrases come first, so that "minutes" is not read as "min". */
function patternOf(lists: readonly (Phrases | undefined)[]): RegExp {
  const phrases = [...new Set(lists.flatMap(list => phraseList(list ?? '')))].sort((a, b) => b.length - a.length);
  const any = phrases.map(phrase => phrase.replace(/N ?/, `${COUNT} ?`)).join('|');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any})(?![\p{Ll}])`, 'giu');
}
