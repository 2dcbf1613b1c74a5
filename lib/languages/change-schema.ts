/**
 * What the finders of kinds of change, and the reader of live blogs, ask of a language. Every field may be left out.
 */
import type { Phrases, Words } from './word-list';

export interface ChangeFacts {
  /** Prefixes that deny a word. Example: "un in im dis" for "able" → "unable". */
  readonly denyingPrefixes?: Words;
  /**
   * Beginnings of words that only look denied: the word says another thing without its prefix. Every word that begins
   * so is left out, so write enough letters: "ovan" would hide "ovanlig". Example: "inform" ("form").
   */
  readonly notDenials?: Words;
  /**
   * Matches two forms of one word, the shorter first, a blank between: then an edit from one to the other respells no
   * name. Without it no respelt name is told. Example: /^(\S+) \1s$/ for "farm farms".
   */
  readonly inflection?: RegExp;
  /** Words with a capital that differ by a letter or two and are no names. Case counts. Example: "This There Where". */
  readonly notRespelt?: Words;
  /** Words after a title that make it somebody else's: "a spokesman for Ann Lee" is not she. Example: "for of". */
  readonly otherAfter?: Words;
  /**
   * Pairs of which one side turns a statement round when it is put for the other, a pair a word: beginnings of words,
   * as patterns, or whole words that end in "$", parted by "/". A pair may go over several lines, each of which ends in
   * "/" or "=".
   * Example: "approve/accept=reject/refus/turn(?:ed|s)_down for$=against".
   */
  readonly opposites?: Words;
  /** Words between the members of a list, whose order says nothing. Example: "and or". */
  readonly conjunctions?: Words;
  /** Matches one of something and two of it, a blank between, where a form of the word counts. Example: "شخص شخصان". */
  readonly dual?: RegExp;
  /** How a name is told by the place in which another word was put for it; without it never. */
  readonly replacedNames?: BareNounNames | DefiniteNounNames | LoanwordNames | AddressedNames;
  /** How the head of a block of a live blog says its time. */
  readonly timeHeads?: TimeHeads;
  /** What pages count of their readers, "N" for the number. Example: "N comments". */
  readonly counters?: Phrases;
}

/** A noun with a capital, without an article behind a preposition: German. */
export interface BareNounNames {
  readonly strategy: 'bare-noun';
  /** Words after which such a noun is a name, mass noun or plural. Example: "für mit". */
  readonly before: Words;
  /** Endings of other such nouns. A pattern for the end of a word in small letters. */
  readonly endings: RegExp;
  /** Matches plurals and occupations, in small letters. */
  readonly plural: RegExp;
  /** Matches names that end as plurals do, in small letters. */
  readonly notPlural: RegExp;
}

/** A noun behind a preposition of place that is no common one: Arabic. */
export interface DefiniteNounNames {
  readonly strategy: 'definite-noun';
  /** Matches a word, its stem captured, without the letters that are written onto it. */
  readonly stem: RegExp;
  /** Matches words that are written with the article. */
  readonly article: RegExp;
  /** Matches text that ends in a preposition of place, or a noun of what belongs to a place. */
  readonly beforeDefinite: RegExp;
  /** The same before a noun without the article. */
  readonly beforeBare: RegExp;
  /** Matches words whose ending no place without the article has. */
  readonly bareEndings: RegExp;
  /** Matches what follows a noun that stands alone, without an adjective or owner. */
  readonly afterBare: RegExp;
}

/** A run of katakana that is no known loanword: Japanese. */
export interface LoanwordNames {
  readonly strategy: 'loanword';
}

/** A word beside a form of address, a surname or an ending of places, where no capital tells: Korean, Hindi. */
export interface AddressedNames {
  readonly strategy: 'addressed';
  /** Matches a word whose ending tells a place. */
  readonly word?: RegExp;
  /** Matches what stands before a name, up to its end. */
  readonly before?: RegExp;
  /** Matches what stands behind a name, from its beginning. */
  readonly after?: RegExp;
}

/** Parts of a line that is nothing but a time. Case does not count. */
export interface TimeHeads {
  /** Between a date and a time, parted by blanks. Example: "at". */
  readonly afterDate?: Phrases;
  /** Right before a time, without a blank. Example: "午前". */
  readonly beforeTime?: Phrases;
  /** After a time. Example: "Uhr". */
  readonly afterTime?: Phrases;
  /** How long ago, "N" for the number. Example: "N minutes ago". */
  readonly ago?: Phrases;
}
