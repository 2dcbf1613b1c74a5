/** Who is named as saying a quotation. The words for it are those of all languages together. */

import { lazily } from '../basics/lazily';
import { everyLanguage } from '../languages/registry';
import { termList } from '../languages/terms';
import type { SayingFacts } from '../languages/text-schema';

const FACTS = lazily(() => everyLanguage().map(({ text }) => text.saying ?? {}));

/** The terms of one list in all languages, as the source of a pattern. */
function inAll(list: (facts: SayingFacts) => string | undefined): string {
  const terms = FACTS().flatMap(facts => termList(list(facts)));
  return [...new Set(terms)].sort((a, b) => b.length - a.length).join('|');
}

const sourcesBefore = ({ accordingTo, sourceStands }: SayingFacts) => (sourceStands ? undefined : accordingTo);

interface SpeakerPatterns {
  /** What may follow a quotation, in the order in which they are tried. */
  readonly after: readonly RegExp[];
  readonly before: RegExp;
}

/** UTF-16 units on each side of a quotation in which its speaker is looked for. */
const REACH = 200;

// A full stop belongs to a short word before a name only: "J. Lind", "Dr. Lind".
const PROPER = "(?:\\p{Lu}\\p{L}{0,2}\\.(?= \\p{Lu})|\\p{Lu}[\\p{L}\\p{M}'’-]{0,30})";

const PATTERNS = lazily((): SpeakerPatterns => {
  const said = `(?:${inAll(facts => facts.verbs)})`;
  const name = namePattern();
  const apposition = '(?:, [^,.\\n]{1,80},)?';
  const gap = '[^\\p{L}\\p{N}]{0,4}';
  const adverb = `(?:(?:${FACTS()
    .flatMap(facts => facts.adverbs ?? [])
    .join('|')}) )?`;
  return {
    after: [
      new RegExp(`^${gap}${said} (${name})`, 'u'),
      new RegExp(`^${gap}(${name})${apposition} ${said}(?![\\p{L}])`, 'u'),
      new RegExp(`^${gap}(?:${inAll(sourcesBefore)}) (${name})`, 'u'),
    ],
    before: new RegExp(
      `(?<![\\p{L}\\p{M}])(${name})${apposition} ${adverb}${said}(?: [^.\\n]{0,60})?[:,]?${gap}$`,
      'u',
    ),
  };
});

/** Capitalised words with their particles, at most six; or what stands before a noun and a role; or a pronoun. */
function namePattern(): string {
  const particles = inAll(facts => facts.nameParticles);
  const named = `${PROPER}(?: (?:${particles})){0,2}(?: ${PROPER}){0,4}`;
  const role = `(?:${inAll(facts => facts.articles)}) (?:\\p{L}{2,20} ){0,2}\\p{L}{2,20}`;
  return `(?:${named}|${role}|(?:${inAll(facts => facts.pronouns)}))`;
}

const PRONOUN = lazily(() => new RegExp(`^(?:${inAll(facts => facts.pronouns)})$`, 'iu'));

/** Whether a speaker as `speakerOf` gives it, or one word of it, is only a pronoun ("she", "er"). Any case. */
export function isPronoun(speaker: string): boolean {
  return PRONOUN().test(speaker);
}

/** The speaker of the quotation `text[from, to)`, looked for beside it; `null` where nobody is named. */
export function speakerOf(text: string, from: number, to: number): string | null {
  const { after, before } = PATTERNS();
  const behind = text.slice(to, to + REACH);
  for (const pattern of after) {
    const match = pattern.exec(behind);
    if (match) return match[1];
  }
  return before.exec(text.slice(Math.max(0, from - REACH), from))?.[1] ?? null;
}
