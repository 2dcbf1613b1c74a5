/** Who is named as saying a quotation. */

import { lazily } from '../basics/lazily';
import { perLanguage } from '../languages/per-language';
import { everyLanguage } from '../languages/registry';
import type { Language } from '../languages/schema';
import { termList } from '../languages/terms';
import type { SayingFacts } from '../languages/text-schema';
import { beginnings } from '../text/beginnings';
import { emptyTree, findAt, plant } from '../text/by-beginning';
import { narrowed, sourceFor } from '../text/narrowed';

/** What tells a speaker, in one language or all. Terms are patterns, longest first. */
interface SpeakerTerms {
  readonly verbs: readonly string[];
  /** What stands before a source: "according to". */
  readonly sources: readonly string[];
  readonly particles: readonly string[];
  readonly articles: readonly string[];
  readonly pronouns: readonly string[];
  readonly adverbs: readonly string[];
}

function termsOf(facts: readonly SayingFacts[]): SpeakerTerms {
  const all = (list: (facts: SayingFacts) => string | undefined) =>
    [...new Set(facts.flatMap(one => termList(list(one))))].sort((one, other) => other.length - one.length);
  return {
    verbs: all(one => one.verbs),
    sources: all(one => (one.sourceStands ? undefined : one.accordingTo)),
    particles: all(one => one.nameParticles),
    articles: all(one => one.articles),
    pronouns: all(one => one.pronouns),
    adverbs: facts.flatMap(one => one.adverbs ?? []),
  };
}

/** Any of some terms, as the source of a pattern; `null` where there are none. */
function joined(terms: readonly string[]): string | null {
  return terms.length === 0 ? null : `(?:${terms.join('|')})`;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

interface SpeakerPatterns {
  /** What may follow a quotation, in the order in which they are tried. */
  readonly after: readonly RegExp[];
  readonly before: RegExp | null;
}

/** UTF-16 units on each side of a quotation in which its speaker is looked for. */
const REACH = 200;

// A full stop belongs to a short word before a name only: "J. Lind", "Dr. Lind".
const PROPER = "(?:\\p{Lu}\\p{L}{0,2}\\.(?= \\p{Lu})|\\p{Lu}[\\p{L}\\p{M}'’-]{0,30})";

const PATTERNS = perLanguage(({ text: { saying } }) => (saying?.verbs ? patternsOf(termsOf([saying])) : null));

/**
 * `null` without a verb of saying and a word for a source.
 *
 * @param of - gives the source of each as it is to be compiled
 */
function patternsOf(terms: SpeakerTerms, of = (source: string) => source): SpeakerPatterns | null {
  const [said, sources] = [joined(terms.verbs), joined(terms.sources)];
  if (said === null && sources === null) return null;
  const name = namePattern(terms);
  const adverb = terms.adverbs.length === 0 ? '' : `(?:(?:${terms.adverbs.join('|')}) )?`;
  const apposition = '(?:, [^,.\\n]{1,80},)?';
  const gap = '[^\\p{L}\\p{N}]{0,4}';
  const after = said === null ? [] : [`${said} (${name})`, `(${name})${apposition} ${said}(?![\\p{L}])`];
  if (sources !== null) after.push(`${sources} (${name})`);
  const before = `(?<![\\p{L}\\p{M}])(${name})${apposition} ${adverb}${said}(?: [^.\\n]{0,60})?[:,]?${gap}$`;
  return {
    after: after.map(source => new RegExp(of(`^${gap}${source}`), 'u')),
    before: said === null ? null : new RegExp(of(before), 'u'),
  };
}

/** Capitalised words with their particles, at most six; or what stands before a noun and a role; or a pronoun. */
function namePattern(terms: SpeakerTerms): string {
  const [particles, articles, pronouns] = [joined(terms.particles), joined(terms.articles), joined(terms.pronouns)];
  const forms = [`${PROPER}${particles === null ? '' : `(?: ${particles}){0,2}`}(?: ${PROPER}){0,4}`];
  if (articles !== null) forms.push(`${articles} (?:\\p{L}{2,20} ){0,2}\\p{L}{2,20}`);
  if (pronouns !== null) forms.push(pronouns);
  return `(?:${forms.join('|')})`;
}

const ALL_TERMS = lazily(() => termsOf(everyLanguage().map(({ text }) => text.saying ?? {})));

/** UTF-16 units by which a term is found: with four of them some ten of two thousand are left. */
const LENGTH = 4;

/** The terms of all languages by their first letters; what may begin with anything stands apart. */
const BY_BEGINNING = lazily(() => {
  const tree = emptyTree<string>();
  const always = new Set<string>();
  for (const term of new Set(Object.values(ALL_TERMS()).flat())) {
    const starts = beginnings(term, LENGTH);
    if (starts) plant(tree, starts, term);
    else always.add(term);
  }
  return { tree, always };
});

/**
 * The patterns of all languages with only the terms that the text holds: they match in it what those of all terms
 * would, which take 40 ms to make.
 */
function patternsFor(text: string): SpeakerPatterns | null {
  const { tree, always } = BY_BEGINNING();
  const held = new Set(always);
  const lower = text.toLowerCase();
  for (let at = 0; at < lower.length; at++) findAt(tree, lower, at, held);
  const isHeld = (term: string) => held.has(term);
  const { verbs, sources, particles, articles, pronouns, adverbs } = ALL_TERMS();
  const terms = {
    verbs: verbs.filter(isHeld),
    sources: sources.filter(isHeld),
    particles: particles.filter(isHeld),
    articles: articles.filter(isHeld),
    pronouns: pronouns.filter(isHeld),
    adverbs: adverbs.filter(isHeld),
  };
  return patternsOf(terms, source => sourceFor(text, source, 'u'));
}

const PRONOUN = lazily(() => new RegExp(`^${joined(ALL_TERMS().pronouns)}$`, 'iu'));

/** Whether a speaker as `speakerOf` gives it, or one word of it, is only a pronoun ("she", "er"). Any case. */
export function isPronoun(speaker: string): boolean {
  return PRONOUN().test(speaker);
}

/**
 * The speaker of the quotation `text[from, to)`, looked for beside it; `null` where nobody is named. Without the
 * language the words of every language tell.
 */
export function speakerOf(text: string, { from, to }: Range, language: Language | null): string | null {
  const behind = text.slice(to, to + REACH);
  const ahead = text.slice(Math.max(0, from - REACH), from);
  const patterns = language ? PATTERNS(language) : patternsFor(`${ahead}\n${behind}`);
  if (!patterns) return null;
  for (const pattern of patterns.after) {
    const match = narrowed(pattern, behind).exec(behind);
    if (match) return match[1];
  }
  return (patterns.before && narrowed(patterns.before, ahead).exec(ahead)?.[1]) ?? null;
}
