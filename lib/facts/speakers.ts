/** Who is named as saying a quotation. */

import { lazily } from '../basics/lazily';
import { perLanguage } from '../languages/per-language';
import { everyLanguage } from '../languages/registry';
import type { Language } from '../languages/schema';
import { termList } from '../languages/terms';
import type { SayingFacts } from '../languages/text-schema';

/** The terms of one list, in one language or all, as the source of a pattern; `null` where none has any. */
function joined(facts: readonly SayingFacts[], list: (facts: SayingFacts) => string | undefined): string | null {
  const terms = [...new Set(facts.flatMap(one => termList(list(one))))];
  return terms.length === 0 ? null : `(?:${terms.sort((one, other) => other.length - one.length).join('|')})`;
}

const sourcesBefore = ({ accordingTo, sourceStands }: SayingFacts) => (sourceStands ? undefined : accordingTo);

interface Range {
  readonly from: number;
  readonly to: number;
}

interface SpeakerPatterns {
  /** What may follow a quotation, in the order in which they are tried. */
  readonly after: readonly RegExp[];
  readonly before: RegExp;
}

/** UTF-16 units on each side of a quotation in which its speaker is looked for. */
const REACH = 200;

// A full stop belongs to a short word before a name only: "J. Lind", "Dr. Lind".
const PROPER = "(?:\\p{Lu}\\p{L}{0,2}\\.(?= \\p{Lu})|\\p{Lu}[\\p{L}\\p{M}'’-]{0,30})";

const PATTERNS = perLanguage(({ text }) => patternsOf([text.saying ?? {}]));
const IN_ANY_LANGUAGE = lazily(() => patternsOf(everyLanguage().map(({ text }) => text.saying ?? {})));

/** `null` without a verb of saying. */
function patternsOf(facts: readonly SayingFacts[]): SpeakerPatterns | null {
  const said = joined(facts, one => one.verbs);
  if (said === null) return null;
  const name = namePattern(facts);
  const sources = joined(facts, sourcesBefore);
  const adverbs = facts.flatMap(one => one.adverbs ?? []);
  const adverb = adverbs.length === 0 ? '' : `(?:(?:${adverbs.join('|')}) )?`;
  const apposition = '(?:, [^,.\\n]{1,80},)?';
  const gap = '[^\\p{L}\\p{N}]{0,4}';
  const after = [`${said} (${name})`, `(${name})${apposition} ${said}(?![\\p{L}])`];
  if (sources !== null) after.push(`${sources} (${name})`);
  return {
    after: after.map(source => new RegExp(`^${gap}${source}`, 'u')),
    before: new RegExp(
      `(?<![\\p{L}\\p{M}])(${name})${apposition} ${adverb}${said}(?: [^.\\n]{0,60})?[:,]?${gap}$`,
      'u',
    ),
  };
}

/** Capitalised words with their particles, at most six; or what stands before a noun and a role; or a pronoun. */
function namePattern(facts: readonly SayingFacts[]): string {
  const particles = joined(facts, one => one.nameParticles);
  const articles = joined(facts, one => one.articles);
  const pronouns = joined(facts, one => one.pronouns);
  const forms = [`${PROPER}${particles === null ? '' : `(?: ${particles}){0,2}`}(?: ${PROPER}){0,4}`];
  if (articles !== null) forms.push(`${articles} (?:\\p{L}{2,20} ){0,2}\\p{L}{2,20}`);
  if (pronouns !== null) forms.push(pronouns);
  return `(?:${forms.join('|')})`;
}

const PRONOUN = lazily(() => {
  const pronouns = joined(
    everyLanguage().map(({ text }) => text.saying ?? {}),
    one => one.pronouns,
  );
  return new RegExp(`^${pronouns}$`, 'iu');
});

/** Whether a speaker as `speakerOf` gives it, or one word of it, is only a pronoun ("she", "er"). Any case. */
export function isPronoun(speaker: string): boolean {
  return PRONOUN().test(speaker);
}

/**
 * The speaker of the quotation `text[from, to)`, looked for beside it; `null` where nobody is named. Without the
 * language the words of every language tell.
 */
export function speakerOf(text: string, { from, to }: Range, language: Language | null): string | null {
  const patterns = language ? PATTERNS(language) : IN_ANY_LANGUAGE();
  if (!patterns) return null;
  const { after, before } = patterns;
  const behind = text.slice(to, to + REACH);
  for (const pattern of after) {
    const match = pattern.exec(behind);
    if (match) return match[1];
  }
  return before.exec(text.slice(Math.max(0, from - REACH), from))?.[1] ?? null;
}
