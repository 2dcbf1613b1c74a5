/**
 * What the readers of a page's own statements ask of a language. Small: the content script carries it for all
 * languages.
 */
import type { Phrases, Words } from './schema';

/**
 * How a text says that it was corrected, changed or cut. Each line of a list is a pattern in small letters, without
 * flags. Where words are parted by blanks, a pattern begins at the beginning of a word.
 */
export interface NoticeWords {
  /** Labels of a correction at the beginning of a block. Example: "corrections?". */
  readonly labels: Phrases;
  /** Labels of an update, which count where more than a time follows. Example: "update". */
  readonly updates: Phrases;
  /**
   * What a bracket at the beginning of a block opens with, in wire copy. Example: "corrects" of "(Corrects day of
   * vote)".
   */
  readonly bracketed?: Phrases;
  /** Labels of any remark of the newsroom, which count where an act follows. Example: "editor's note". */
  readonly remarks?: Phrases;
  /** This text, a version of it, a part of it. Example: "this (?:article|story)". */
  readonly things: Phrases;
  /** What was done to it, or how it erred; counts in one sentence with a thing. Example: "corrected". */
  readonly acts: Phrases;
  /** Whole statements that only a newsroom makes of its own text. Example: "we previously reported". */
  readonly alone?: Phrases;
  /** Statements of these forms that are no notices. Example: "edited for length". */
  readonly never?: Phrases;
  /**
   * Another issue, page or section of the paper: a column of corrections speaks of articles there. Where no thing of
   * this text stands beside it, the block is no notice of this article. Example: "page \\d".
   */
  readonly elsewhere?: Phrases;
}

/**
 * A frame of a line that credits others for the words; group 1 is the list of their names. All its parts are bounded,
 * so that it is linear. It is tried only on a line that has one of the words, parted by "|", since most lines of a page
 * have none.
 */
export type CreditFrame = readonly [words: string, frame: RegExp];

/** The words of one language about where a text is from and when it was changed. */
export interface OriginWords {
  /** Labels beside a time at which the text was changed, in small letters. Example: "last updated". */
  readonly updated?: Phrases;
  /** Labels beside a time of publication, in small letters. Example: "published". */
  readonly published?: Phrases;
  /** `true` where "04/03/2025" is the fourth of March to everybody. */
  readonly isDayFirst?: boolean;
  /**
   * Words for an article that may stand before a label of change; behind another noun the label speaks of a table or a
   * list. Small letters, without flags. Example: "article|story".
   */
  readonly pieces?: string;
  readonly notices?: NoticeWords;
  readonly credits?: readonly CreditFrame[];
  /** Labels of a source before a colon, parted by "|", in small letters. Example: "sources?". */
  readonly source?: string;
  /** Labels of whoever made a picture, parted by "|". Example: "photo(?: by)?". */
  readonly photo?: string;
  /** Words in the names of papers, agencies and broadcasters that do not stand in those of people. */
  readonly organisations?: Words;
  /** Words that join the last two names of a list. */
  readonly and?: Words;
  /** Articles before a name. */
  readonly determiners?: Words;
  /** Words before the name of a writer. */
  readonly by?: Words;
  /** `true` where words stand without blanks between them, or with particles before them. */
  readonly isGlued?: boolean;
  /** Minutes east of UTC, for a language that is written in one zone only. */
  readonly zone?: number;
}
