/**
 * What the reader of a page asks of a language. Small, since the content script carries it for all languages. Every
 * list may be left out. The phrases are pieces of regular expressions without capturing groups, every repetition
 * bounded; they are compared without regard to case, save `machines`.
 */
export interface PageWords {
  /** Beginnings of lines that lead to another article. Example: "read more". */
  readonly readMore?: readonly string[];
  /**
   * Whole lines that say that an advertisement stands here, or that the text goes on after it. Example:
   * "advertisement".
   */
  readonly advertisements?: readonly string[];
  /** Beginnings of lines that ask the reader to do something for the paper. Example: "sign up". */
  readonly appeals?: readonly string[];
  /** How a paper speaks of itself. A whole sentence counts as an appeal only when it holds one. Example: "our". */
  readonly self?: readonly string[];
  /** Beginnings of lines that say who made the article or its pictures, or when. Example: "published on". */
  readonly imprints?: readonly string[];
  /**
   * Such beginnings that no sentence of a story has, so that a whole sentence counts too. Example: "all rights
   * reserved".
   */
  readonly signOffs?: readonly string[];
  /** Words before the name of an author. Example: "by". */
  readonly bylines?: readonly string[];
  /** Machines that write summaries, spelled with their capitals. Example: "AI". */
  readonly machines?: readonly string[];
  /** Words of a box that stands where the rest of a text is kept for subscribers. Example: "for subscribers". */
  readonly paywalls?: readonly string[];
  /**
   * Beginnings of the headlines of pages that are no articles: a missing page, a policy, a login, a search. Example:
   * "page not found".
   */
  readonly otherPages?: readonly string[];
  /** Words that most paragraphs of a page hold that asks for consent. Example: "cookies". */
  readonly consent?: readonly string[];
}
