import type { Terms } from './terms';
import type { Words } from './word-list';

/**
 * What the finders of facts ask of a language: its `text.ts`. Every field may be left out; the finder that would ask
 * for it then stays silent in that language. Lists are plain text that an engine reads when a text first needs it.
 */

/**
 * Number words, one row a line: `VALUE [by STEP] [below GRAIN]: WORD …`. The value goes up by the step (1) from word to
 * word; forms of one word are parted by "/", and "-" is a value without a word. A value may have several rows.
 * The grain says what may follow: a part that adds less than it.
 * Example: "20 by 10: twenty thirty forty/fourty" (grain 10: "twenty" takes "nine"), "60 below 20: soixante".
 */
export type NumberRows = string;

/** Sources of regular expressions, for what no list can say. Read with the flags `g` and `u`, as the field says. */
export type Patterns = readonly string[];

/** See the head of this file. */
export interface TextFacts {
  /**
   * The characters of a script that no other language here has: one of them gives the language away. Global.
   * Example: /[\u3040-\u30ff]/g.
   */
  readonly script?: RegExp;
  /** The commonest words. They say little alone, and they give a language away. Example: "the a an of to in". */
  readonly functionWords?: Words;
  readonly digits?: DigitFacts;
  readonly numerals?: NumeralFacts;
  /** Numbers in a script that writes them in characters of their own, without blanks; in place of `numerals`. */
  readonly characterNumbers?: CharacterNumberFacts;
  readonly units?: UnitFacts;
  readonly bounds?: BoundFacts;
  readonly dates?: DateFacts;
  /** Words that turn a statement round; what comes near it ("hardly") or denies by a verb ("deny") is none. */
  readonly negations?: CueFacts;
  /** Words by which a writer keeps a distance: "reportedly". "About" and "nearly" go with their number. */
  readonly hedges?: CueFacts;
  readonly saying?: SayingFacts;
}

/** How numbers are written in digits, and what stands beside them. */
export interface DigitFacts {
  /** "1,5" is one and a half, so that "1.500" is 1500. Left out: the other way round. */
  readonly decimalComma?: true;
  /** A number may stand before a hyphen and a noun with a capital: "34-Jähriger". Elsewhere that is a name. */
  readonly beforeHyphen?: true;
  /** What makes an ordinal of digits, written onto them with its sign. Example: "st nd rd th", ":e :a". */
  readonly ordinalEndings?: Words;
  /** Short scales written onto the digits, with their power of ten. Example: "k=3 m=6 bn=9": "62m". */
  readonly powers?: Words;
  /** Signs in words, before the number. Example: "minus plus". */
  readonly signs?: Words;
  /** What adds a part to a whole number: it is one fact with the digits before it. Example: "and_a_half". */
  readonly parts?: Terms;
  /** What follows the number of a house. Example: "bis ter". */
  readonly houseLetters?: Words;
}

/** Number words. Those of one value are told apart by what they do: count, order, divide, multiply. */
export interface NumeralFacts {
  /** Example: "0: zero one two". The grain of a row is its step. */
  readonly cardinals?: NumberRows;
  /** Words that multiply what stands before them. Example: "100: hundred". */
  readonly scales?: NumberRows;
  /** Words that count only against another number: articles, pairs, halves. Example: "1: a/an/one". */
  readonly weak?: NumberRows;
  /** Example: "3: third fourth". The grain is 1, here and below. */
  readonly ordinals?: NumberRows;
  /** Ordinals that count only against another: "first". */
  readonly weakOrdinals?: NumberRows;
  /**
   * By their divisor, in the singular and the plural where the word differs from the ordinal. Example: "3: thirds
   * quarters/fourths".
   */
  readonly fractions?: NumberRows;
  /** Example: "2: twice/double/doubled". */
  readonly multiples?: NumberRows;
  /** Numbers that are none exactly. Example: "12: dozens". */
  readonly vague?: NumberRows;
  /** Phrases that end in a number word and are no number. Example: "pour_cent". */
  readonly notNumbers?: Terms;
  readonly grammar?: NumeralGrammar;
  readonly compounds?: CompoundFacts;
  readonly particles?: ParticleFacts;
}

/** How the words of one number follow each other. */
export interface NumeralGrammar {
  /** "thirty-five" has the ones after the tens, which is what is taken when this is left out; "خمسة وثلاثون" before. */
  readonly onesStand?: 'after-tens' | 'before-tens';
  /** The word between two parts, and after which of them it stands: "two hundred and ten", "treinta y dos". */
  readonly and?: { readonly word: string; readonly after: 'tens' | 'hundreds' | 'any' };
  /** The same as a letter written onto the next part: "و". Only scales that multiply do without it. */
  readonly andPrefix?: string;
  /**
   * A smaller part follows at once where the grain before is at least this. Example: 100 ("ciento dos", but "treinta y
   * dos"). Left out: 1.
   */
  readonly followsFrom?: number;
  /** The least that may follow "ten". Example: 7 ("dix-sept", but "onze"). */
  readonly tenTakesFrom?: number;
  /** "quatre-vingts" is 80. */
  readonly fourTwenties?: true;
  /** "half a million": "half" and an article stand before a scale. */
  readonly halfOfOne?: true;
  /** "twenty-first" is one number by its hyphen, though "first" counts little. */
  readonly hyphenatedOrdinals?: true;
}

/** Numbers that are written together as one word: "einundzwanzig", "ventuno". */
export interface CompoundFacts {
  /**
   * What the word is built of, as in `cardinals`, ones included; a word of one part counts too, save for 1. Ordinals
   * whose stem is not the number's stand here as further forms of it. Example: "3: tre/tredje".
   */
  readonly parts: NumberRows;
  readonly scales?: NumberRows;
  /** Between two parts. Example: "und". */
  readonly and?: Words;
  /**
   * What may stand behind the parts, as the source of a pattern for the whole rest, and what it makes of the number: ""
   * the same, "/" a fraction, "×" a multiple, "½" and a half. The first that fits counts. A rest that none of them
   * allows makes the word no number, so `["", ""]` is needed for a word that ends with its parts. Example:
   * ["(?:årig|åring)\\p{L}*", ""] for "trettioårig".
   */
  readonly endings: readonly (readonly [pattern: string, sort: string])[];
  /** An ending that begins like a part. Example: "einhalb". */
  readonly half?: string;
  /**
   * A word that is read as another. Example: "verdreifacht" as "dreifach": ["^ver(\\p{L}{3,20})fach(?:t|te)$",
   * "$1fach"].
   */
  readonly readAs?: readonly [pattern: string, replacement: string];
}

/** Particles that are written onto number words. */
export interface ParticleFacts {
  /** What every number word has somewhere: other words are not looked at. */
  readonly hint: string;
  /** Signs that are set or left out at will. */
  readonly signs: string;
  /** What may be taken off, tried in this order; each is a pattern. */
  readonly off: Patterns;
}

/** Numbers in characters of their own. */
export interface CharacterNumberFacts {
  /** What a number looks like, in digits or in characters. */
  readonly patterns: Patterns;
  /** Characters for 0 to 9, in this order. */
  readonly digits: string;
  /** Characters that multiply the digit before them, with their power of ten. Example: "十=1 百=2". */
  readonly small: Words;
  /** Characters that multiply all before them. Example: "万=4 億=8". */
  readonly large: Words;
  /** Numbers that are read as a whole. Example: "ひとり=1". */
  readonly whole?: Words;
  /** What stands before an ordinal. Example: "第". */
  readonly ordinal?: string;
  /** Words for a minus. */
  readonly minus?: Words;
  /** Matches a number that counts no more than "a", with what follows it. Example: "一(?=名)". */
  readonly article?: string;
  /** A counter of tenths, which are told as hundredths: "割" (3割 is 30 %). */
  readonly tenths?: string;
}

/** What numbers are given in. */
export interface UnitFacts {
  /**
   * Each unit by a name, with a colon, then its spellings. The names of units that have a sign are those of
   * `facts/units.ts`, which knows the signs ("km", "€") already; any other name may be chosen. A spelling of one or two
   * letters is passed over unless `joined` is set: a unit "kr" is not found. Example: "km: kilometre kilometres",
   * "krona: krona kronor".
   */
  readonly names: Terms;
  /** Between a number and its unit. Example: "de d'" ("deux millions de kilomètres"). */
  readonly of?: Terms;
  /** Unit and number are written together. Left out: a blank may stand between. */
  readonly joined?: true;
  /** Further units, as a pattern, with `joined` only: short ones that are units in some places only. */
  readonly patterns?: Patterns;
}

/** Words beside a number that make it the least or the most: a change from one to the other turns the number round. */
export interface BoundFacts {
  /** Example: "more_than at_least over". */
  readonly least?: Terms;
  /** Example: "fewer_than at_most up_to". */
  readonly most?: Terms;
  /** The same behind the number. Example: "以上". */
  readonly leastAfter?: Terms;
  readonly mostAfter?: Terms;
}

/** Days, months and times as they are written. */
export interface DateFacts {
  /**
   * Twelve, January first; forms of one parted by "/", "-" for one that is in `ambiguousMonths`. Example: "january/jan
   * february/feb".
   */
  readonly months?: Words;
  /** Months have small letters: "Avril" is a person. Then no `ambiguousMonths` is needed for a month that is a name. */
  readonly smallMonths?: true;
  /**
   * Months that are other words too, with a capital: a day, a year or one of `monthsAfter` must stand beside. Example:
   * "March May".
   */
  readonly ambiguousMonths?: Words;
  readonly monthsAfter?: Words;
  /** Behind the day of a month in digits. Example: "st nd rd th". */
  readonly dayEndings?: Words;
  /** Between day and month, month and year. Example: "of". */
  readonly of?: string;
  readonly weekdays?: Words;
  /** Example: "s" ("Mondays"). */
  readonly weekdayEndings?: Words;
  /** Days told from today, seasons, parts of a day, holidays. Example: "yesterday", "last_week", "midnight". */
  readonly days?: Terms;
  /** Before an hour, which is then twelve later. Example: "午後". */
  readonly afternoon?: Words;
  /** Words that years follow. Example: "in since". May hold patterns. */
  readonly yearsAfter?: Terms;
  /** Behind a year, for its decade. Example: "er ern" ("1970er"). */
  readonly decadeEndings?: Words;
  /**
   * Patterns that only a text with digits can match, letter case as written. What a pattern matches is compared, so put
   * a word that does not count ("kl.", "klockan") into a lookbehind.
   */
  readonly digitPatterns?: Patterns;
  /** The rest, letter case as written. */
  readonly patterns?: Patterns;
}

/** Words and phrases that are looked for, in any letter case. */
export interface CueFacts {
  readonly phrases?: Terms;
  /**
   * What must not follow a phrase, which has a colon. Example: "not: only just least"; without a blank: "non: -profit".
   */
  readonly notBefore?: Terms;
  /** Endings and words of several forms. */
  readonly patterns?: Patterns;
  /** What is none although it looks so, letter case as written. Example: the month "May" inside a sentence. */
  readonly except?: string;
}

/** Who says something, or vouches for it. */
export interface SayingFacts {
  /** Verbs of saying as they stand beside who speaks. Example: "said", "a_dit". */
  readonly verbs?: Terms;
  /** Of these, verbs that the hearer follows: "told". */
  readonly toHearer?: Words;
  /** Before or behind them stands a source. Example: "according_to". */
  readonly accordingTo?: Terms;
  /** The same in patterns, letter case as written. */
  readonly accordingPatterns?: Patterns;
  /** Left out: after `accordingTo`. */
  readonly sourceStands?: 'before';
  /** Verbs that the speaker stands before, as patterns: where the language mostly puts the verb first. */
  readonly subjectFirst?: Patterns;
  /** The words for the speaker themselves, as patterns: where no verb stands beside them. */
  readonly topics?: Patterns;
  /** What parts a speaker from a quotation right behind, beside a colon, as patterns. */
  readonly leadIns?: Patterns;
  /** Who speaks without a name. Example: "he she they". */
  readonly pronouns?: Words;
  /** What stands before a noun that somebody is called by. Example: "the a". */
  readonly articles?: Words;
  /** Example: "his her". */
  readonly possessives?: Words;
  /**
   * Words that end what is told of the speaker, above all prepositions and conjunctions. Example: "that after". May
   * hold patterns.
   */
  readonly clauseOpeners?: Words;
  /** Verbs by which a clause is told from an apposition. Example: "was has". May hold patterns. */
  readonly finiteVerbs?: Words;
  /** Before a verb of saying: somebody else is the speaker, or nobody. Example: "and was were". May hold patterns. */
  readonly notSayingAfter?: Words;
  /** Before a verb that nobody says then: a fire "se declaró". May hold patterns. */
  readonly reflexives?: Words;
  /** Auxiliaries that begin a tail: "…, a soufflé le coureur". May hold patterns. */
  readonly auxiliaries?: Words;
  /** Small words inside a name. Example: "van de". */
  readonly nameParticles?: Words;
  /** Patterns of adverbs before the verb: "\\p{L}{1,12}ly". */
  readonly adverbs?: Patterns;
}
