/** What more than one engine asks of the names of a language. */
import type { LatinNameFacts, NameFactsOf, NameStrategy } from '../languages/name-schema';
import { perLanguage } from '../languages/per-language';
import type { Language } from '../languages/schema';
import type { Found } from '../text/found';
import { oneOf } from './one-of';

/** Whose names are asked for. */
export interface NamesAsked<L extends Language | null = Language> {
  readonly text: string;
  readonly language: L;
  /** Folded names from elsewhere in the article. */
  readonly known: ReadonlySet<string>;
  /** The dates of the text, read when first asked for. */
  readonly days: () => readonly Found[];
}

/** The facts of a language whose names are found by this strategy; `null` for any other. */
export function factsFor<S extends NameStrategy>(language: Language | null, strategy: S): NameFactsOf<S> | null {
  const facts = language?.names ?? null;
  return facts?.strategy === strategy ? (facts as NameFactsOf<S>) : null;
}

/** The facts of a language in Latin script; `null` for any other. */
export function latinFacts(language: Language): LatinNameFacts | null {
  return factsFor(language, 'capitals') ?? factsFor(language, 'german');
}

const nonNames = perLanguage(({ names }) => oneOf(names?.nonNames));
const bareNouns = perLanguage(({ names }) => oneOf(names?.bareNouns));

/** Whether a folded word begins sentences, or stands where a name could, and is none. */
export function isNonName(form: string, language: Language | null): boolean {
  return nonNames(language)?.(form) ?? false;
}

/** Whether a folded word is a noun that stands without an article and is no name: "water". */
export function isBareNoun(form: string, language: Language | null): boolean {
  return bareNouns(language)?.(form) ?? false;
}
