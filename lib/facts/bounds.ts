import { perLanguage } from '../languages/per-language';
import type { Language } from '../languages/schema';
import { termList } from '../languages/terms';
import type { BoundFacts } from '../languages/text-schema';
import { findAll, type Found, standing } from '../text/found';
import type { FoundNumber } from './numerals';

/** Between a bound and its number: at most a currency, an article or a counter. Chosen by eye. */
const GAP = 12;

/**
 * Words that make a number the least or the most of something, in reading order; the form is "≥" or "≤". Counted only
 * beside a number: "over the bridge" bounds nothing.
 */
export function bounds(text: string, language: Language | null, numbers: readonly FoundNumber[]): Found[] {
  const patterns = numbers.length > 0 ? PATTERNS(language) : null;
  if (!patterns) return [];
  return patterns
    .flatMap(({ form, pattern, stands }) =>
      findAll(text, pattern)
        .filter(found => numbers.some(number => isBeside(text, found, number, stands)))
        .map(found => ({ ...found, form })),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(isFirstOfOverlap);
}

/** Of "no more than" and "more than" the longer one counts. */
function isFirstOfOverlap({ to }: Found, i: number, all: readonly Found[]): boolean {
  return all.slice(0, i).every(earlier => earlier.to < to);
}

type Stands = 'before' | 'after';

function isBeside(text: string, bound: Found, number: FoundNumber, stands: Stands): boolean {
  const [from, to] = stands === 'before' ? [bound.to, number.from] : [number.to, bound.from];
  return from <= to && to - from <= GAP && !/[,.;:!?。、，]/u.test(text.slice(from, to));
}

const PATTERNS = perLanguage(({ text: { bounds: facts } }) => (facts ? patternsOf(facts) : null));

function patternsOf(facts: BoundFacts) {
  const rows = [
    { form: '≥', terms: facts.least, stands: 'before' },
    { form: '≤', terms: facts.most, stands: 'before' },
    { form: '≥', terms: facts.leastAfter, stands: 'after' },
    { form: '≤', terms: facts.mostAfter, stands: 'after' },
  ] as const;
  return rows
    .filter(({ terms }) => terms !== undefined)
    .map(({ form, terms, stands }) => ({
      form,
      stands,
      pattern: standing(termList(terms).join('|')),
    }));
}
