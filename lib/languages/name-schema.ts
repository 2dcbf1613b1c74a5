/**
 * What the finder of names asks of a language. `strategy` chooses the engine; every other field may be left out, and
 * the part of the engine that would ask for it then stays silent. Words are in small letters where nothing else is
 * said. "Ending" and "stem" mean a part of a word that the engine joins with others.
 */

import type { Phrases, Words } from './word-list';

export type NameFacts = CapitalNameFacts | GermanNameFacts | ArabicNameFacts | JapaneseNameFacts;

/** How names are told from other words. */
export type NameStrategy = NameFacts['strategy'];

/** The facts of one strategy: `NameFactsOf<'arabic'>`. */
export type NameFactsOf<S extends NameStrategy> = Extract<NameFacts, { readonly strategy: S }>;

/** Fields that every strategy may have. */
export interface CommonNameFacts {
  /** Words that begin sentences, or stand where a name could, and are none. Example: "the although former". */
  readonly nonNames?: Words;
  /** Nouns that begin a sentence without an article and are no names. Example: "water parliament". */
  readonly bareNouns?: Words;
  /** How quotation marks around the name of a paper, film, ship or shop are told from those around speech. */
  readonly works?: WorkFacts;
  /** Small words that end a name, where only its first word has a capital. */
  readonly tails?: TailFacts;
}

/** Fields of languages in Latin script. */
export interface LatinNameFacts extends CommonNameFacts {
  /** Abbreviations whose full stop ends no sentence, as they are written, without it. Example: "St Dr Prof". */
  readonly abbreviations?: Words;
  /** Small words that are part of a name between two names. Example: "van". */
  readonly particles?: Words;
  /** What may follow such a word. Example: "der". */
  readonly articlesAfterParticles?: Words;
  /** Words with a capital inside a sentence that are no names. Example: "i mr mrs". */
  readonly capitalised?: Words;
  /** How a name that begins a sentence is told from other words. */
  readonly subjects?: SubjectFacts;
}

/**
 * Every word with a capital inside a sentence is a name, since nouns have small letters: most languages in Latin
 * script.
 */
export interface CapitalNameFacts extends LatinNameFacts {
  readonly strategy: 'capitals';
  /** What somebody is, before a name and no part of it. Leave out those that are surnames as often ("King"). */
  readonly titles?: Words;
  /** Endings of further titles, after one to twelve letters. Example: "ologist keeper". */
  readonly titleEndings?: Words;
}

/** Every noun has a capital, so what stands before it decides: German. */
export interface GermanNameFacts extends LatinNameFacts {
  readonly strategy: 'german';
  /** Offices and forms of address before a name, as they are written. Example: "Herr Frau Dr". */
  readonly titles?: Words;
  /** The same as the last part of longer words, with the endings that they may have. Example: "minister" + "in". */
  readonly titleNouns?: Inflected;
  /** What is what, before the name of a place, firm or ship, as it is written. Example: "Stadt Firma". */
  readonly kinds?: Words;
  /** Endings of nouns that have no names of their own. Example: "ung heit". */
  readonly abstractEndings?: Words;
  /** Endings of occupations, after three letters and more. Example: "er erin". */
  readonly agentEndings?: Words;
  /** Given names that end as occupations do. Example: "peter". */
  readonly givenLikeAgents?: Words;
  /** Given names whose last letter is no genitive, as they are written. Example: "Hans". */
  readonly givenEndingInS?: Words;
  /** Adjectives as they begin headlines, without and with their endings. Example: "neu heftig" + "e es". */
  readonly adjectives?: Inflected;
  /** Articles, and prepositions grown together with one. Example: "der zur". */
  readonly articles?: Words;
  /** Articles in all of their forms, by how they begin. Example: "kein". */
  readonly articleStems?: Words;
  /** Articles before an adjective of a place: "die Sollberger". */
  readonly articlesOfAdjectives?: Words;
  /** Words before a name that stands alone inside a sentence. Example: "in nach sagte". */
  readonly beforeNames?: Words;
  /** Particles of nobility between two names. Example: "von der". */
  readonly nobleParticles?: Phrases;
  /** Parts of towns after a hyphen, as they are written. Example: "Nord Altstadt". */
  readonly quarters?: Words;
  /** Number words that begin a name. Example: "trio". */
  readonly companies?: Words;
  /** Names of places by their form, and names that everybody knows. */
  readonly places?: PlaceFacts;
}

/** Words by their stems and endings: each stem with each ending, and without one. */
export interface Inflected {
  readonly stems: Words;
  readonly endings?: Words;
}

/** Names of places in a language in which every noun has a capital. */
export interface PlaceFacts {
  /** Names wherever they stand, in all of their forms, as they are written. Example: "Bayern Bayerns". */
  readonly known?: Words;
  /** How names of places end, and the endings of their genitives and adjectives. An entry may be a pattern. */
  readonly endings?: readonly Inflected[];
  /** Nouns that only end so, as they are written. Example: "Kapital". */
  readonly nonPlaces?: Words;
  /** What further such nouns end in, after anything. Example: "kapital". */
  readonly nonPlaceEndings?: Words;
  /** Verbs that end so and are used as nouns: with at most six letters before them. Example: "springen". */
  readonly verbs?: Words;
  /** Compounds of two nouns that end so. */
  readonly compounds?: readonly Compounds[];
}

/** Compounds: each first part with each last part, with or without an ending. */
export interface Compounds {
  /** As they are written, with a capital. Example: "Stau". */
  readonly firsts: Words;
  /** Example: "see". */
  readonly lasts: Words;
  readonly endings: Words;
}

/** No capitals; offices, sorts of places and patterns of words tell names: Arabic. */
export interface ArabicNameFacts extends CommonNameFacts {
  readonly strategy: 'arabic';
  /** Letters that are written onto a noun: "and", "in", "for". */
  readonly nounPrefixes?: Words;
  /** Letters that are written onto a verb: "and", "so". */
  readonly verbPrefixes?: Words;
  /** Letters that are written onto an article. */
  readonly articlePrefixes?: Words;
  /** The word for "and" as it is written onto the next one. */
  readonly and?: string;
  /** The article alone. */
  readonly article?: string;
  /** The article, alone and grown together with a preposition. */
  readonly articles?: Words;
  /** Ends the adjective of a place, which makes a surname of it. */
  readonly surnameEnding?: string;
  /** Ends a noun or adjective for a woman. */
  readonly feminineEnding?: string;
  /** Endings that say whose something is. */
  readonly possessiveEndings?: Words;
  /** Endings that count, own or agree, after a noun. */
  readonly nounEndings?: Words;
  /** Endings that names hardly have. */
  readonly commonEndings?: Words;
  /** Names of people and places that everybody knows, with the article where they have one. */
  readonly known?: Words;
  /** Given names that are other words too: names only before a surname. */
  readonly given?: Words;
  /** Names that somebody is called by after the given name. */
  readonly secondNames?: Words;
  /** Offices and forms of address before a name, without the article. */
  readonly titles?: Words;
  /** Endings that say whose title one is. */
  readonly titleEndings?: Words;
  /** People and papers by what they are, without the article: who says something, and no name. */
  readonly roles?: Words;
  /** Common nouns, those above all that follow a preposition of place, without the article. */
  readonly nouns?: Words;
  /** Peoples as an adjective, for a man, without the article. Example: "German". */
  readonly peoples?: Words;
  /** Verbs of saying in the past, he and she. */
  readonly saying?: Words;
  /** Words after what somebody says that begin the reported sentence: "that". */
  readonly complementisers?: Words;
  /** Words that link sentences and nouns, and so end a name. */
  readonly links?: Words;
  /** Prepositions before somebody: "with", "against". */
  readonly prepositions?: Words;
  /** Nouns of action by their shape, as patterns: what is announced, not who. */
  readonly verbalNouns?: Words;
  /** Verbs of matches, without what is written onto them: a team stands after them. */
  readonly teamVerbs?: Words;
  /** What is written onto a verb of a match for the present tense. */
  readonly presentPrefix?: string;
  /** Words after which a person's given name may stand. */
  readonly beforePersons?: Words;
  /** Words inside a name: "son of", "father of". */
  readonly particles?: Words;
  /** Adjectives that have the form of a surname, without the article. */
  readonly nonSurnames?: Words;
  /** Words for a sort of place, body or thing, before its name. */
  readonly kinds?: Words;
  /** The same for two of them: "the two villages". */
  readonly pairs?: Words;
  /** Those of `kinds` whose names have several words. */
  readonly bodies?: Words;
}

/** No capitals and no blanks; what stands right before or after decides: Japanese. */
export interface JapaneseNameFacts extends CommonNameFacts {
  readonly strategy: 'japanese';
  /** Where names stand. Where two rules fit at one place, the first one counts. */
  readonly rules?: readonly NameRule[];
  /** Where names stand that end in katakana; no name where the katakana is a loanword. */
  readonly mixedRule?: NameRule;
  /** Sorts of firms, bodies and places that are part of the name before them; no kanji may follow. Example: "銀行". */
  readonly kinds?: Words;
  /** Loanwords of news: katakana that is none of them, nor made of two, is likely a name. Example: "チーム". */
  readonly loanwords?: Words;
}

/** A place where a name stands, in sources of regular expressions. Example: `{ name: KANJI_1_TO_4, ahead: '市|町' }`. */
export interface NameRule {
  /** The name, and nothing else. */
  readonly name: string;
  readonly behind?: string;
  readonly notBehind?: string;
  /** What stands right after the name. */
  readonly ahead?: string;
  readonly notAhead?: string;
  /** What the name does not begin with. */
  readonly notFirst?: string;
  /** What the name does not end in. */
  readonly notLast?: string;
}

/**
 * How a name that begins a sentence is told from other words, in scripts with capitals: one of `verbs` or `asides` must
 * stand right behind it, and it must be neither in `nonNames` or `bareNouns` nor end as `endings` say.
 */
export interface SubjectFacts {
  /** Finite verbs after a subject in the singular; a verb that is missing hides the name. Example: "was said". */
  readonly verbs?: Words;
  /** Endings of regular ones, after two to fourteen letters. Example: "ed". */
  readonly verbEndings?: Words;
  /** Words after a comma that say more of a subject; an age always does. Example: "who aged". */
  readonly asides?: Words;
  /** A word before the age. Example: "de". */
  readonly beforeAge?: string;
  /**
   * Endings of plurals, nouns with the article, verbal nouns, adverbs and mass nouns: no names. An entry may be a
   * pattern; a lookbehind spares names that end so: "(?<!parti)et". Example: "ing".
   */
  readonly endings?: Words;
  /** Further words that are no names. Example: "damit". */
  readonly words?: Words;
  /** Whether short words lose their vowel before another: "c'est", "qu'il". Such words are no names. */
  readonly elides?: boolean;
}

/** Names between quotation marks. */
export interface WorkFacts {
  /** Words for the thing before the opening mark. Example: "newspaper ship". */
  readonly before?: Words;
  /** What may be written onto such a word, before and after. */
  readonly prefixes?: Words;
  readonly endings?: Words;
  /** Words for the thing behind the closing mark, in scripts without blanks. An entry may be a pattern. */
  readonly after?: Words;
  /** Small words inside a title whose other words have capitals. Example: "of the". */
  readonly smallWords?: Words;
  /** Articles before the opening mark, as they are written, where every noun has a capital. */
  readonly articles?: Words;
  /** Who speaks or how, right behind the closing mark and a comma: no title then. Beginnings of words. */
  readonly speakers?: Words;
  /** Auxiliary verbs before such a word. Example: "has". */
  readonly auxiliaries?: Words;
  /** A particle that makes speech of what stands before it, in scripts without blanks; may be a pattern. */
  readonly quotative?: string;
}

/** Words that belong to a name before them though they have no capital: "Union populaire". */
export interface TailFacts {
  /** Words for bodies and places, as they are written. Example: "Union Parti". */
  readonly bodies: Words;
  /** Endings of the adjectives after them, before an "s" of the plural. Example: "ique". */
  readonly adjectiveEndings: Words;
  /** Words for groups, before their names. Example: "association". */
  readonly groups: Words;
  /** How names of groups end. Example: "en commun". */
  readonly mottos: Phrases;
  /** What somebody founds, before its name. Example: "fondation". */
  readonly founded: Words;
  /** Small words between two nouns of such a name; one with an apostrophe touches the next. Example: "d' de". */
  readonly joints: Words;
}
