/** What a look-up answers: the Report, and what it is made of. Plain JSON, so that it can cross contexts. */
import type { Beside, BesideReason, Capture, Declaration } from './article';
import type { Said, VersionName } from './said';
import type { Kind, Op, Relation } from './closed-lists';

export type { Kind, Op, Relation };

/** What the popup shows, whole; also what the `hints` tool prints, one per visited page. */
export interface Report {
  readonly page: {
    readonly url: string;
    readonly address: string;
    readonly site: string;
    readonly title: string;
    readonly language: string | null;
    /** As the page claims. */
    readonly publishedAt: string | null;
    readonly modifiedAt: string | null;
    readonly words: number;
    readonly paragraphs: readonly string[];
    readonly declared: readonly Declaration[];
    /** How much of the page was read as the article's text, and what was left beside it. */
    readonly read: {
      readonly paragraphs: number;
      readonly words: number;
      readonly beside: readonly Beside[];
      /** Other articles that the page shows too, and that were not read. */
      readonly otherArticles: number;
      /** `true` where the page is too large, and its end was not read; absent: all was. */
      readonly isCut?: boolean;
    };
  };
  /** The page's own article as the corpus knows it; versions oldest first. */
  readonly article: {
    readonly id: number;
    /** Id of the version whose text the page carries now; `null`: a text not known yet. */
    readonly carries: number | null;
    /** The page stands at the article's address, and little of its text is in the version nearest to it. */
    readonly rewritten?: boolean;
    /** How much of a rewritten page stands in the version nearest to it; `null` where it is not rewritten. */
    readonly shared?: SharedWords | null;
    /** How what stands beside the page's text compares with the version carried; `null` where none is carried. */
    readonly besideCarried?: BesideCarried | null;
    readonly versions: readonly VersionEntry[];
  } | null;
  /** Other articles that share words, strongest first. */
  readonly copies: readonly Copy[];
  /**
   * How many more articles probably share much with the page but were not compared, because 48 already were. A lower
   * bound, mostly 0.
   */
  readonly unread: number;
  /** The page against the chosen earlier version; `null` when there is none. */
  readonly changes: Changes | null;
  readonly quotes: readonly QuoteMatch[];
  /** Strongest first. */
  readonly hints: readonly Hint[];
}

/** Of the `of` words of the page, `words` stand in a version. */
export interface SharedWords {
  readonly versionId: number;
  readonly words: number;
  readonly of: number;
}

export interface BesideCarried {
  /** `false` where the version does not tell what stood beside it, or was read by other means. */
  readonly compared: boolean;
  readonly changes: readonly BesideChange[];
}

/** Whose word a stored text is: the corpus that brought it, and the file that brought the corpus. */
export interface Provenance {
  /** Name and source of the corpus, as it gives them. */
  readonly name: string;
  readonly source: string;
  /** Name of the file; `null` where none is noted. */
  readonly file: string | null;
  /** Whether the reader kept it, from a page that was open. */
  readonly kept: boolean;
}

export interface VersionEntry {
  readonly id: number;
  readonly name: VersionName;
  readonly seenAt: string | null;
  readonly publishedAt: string | null;
  readonly source: string;
  readonly words: number;
  /** `true` for the version that the page carries. */
  readonly current: boolean;
  /** Every headline seen over this text, first seen first. */
  readonly titles: readonly string[];
  /** How many words differ from the version before it; `null` for the first, or where not compared. */
  readonly changedWords: number | null;
  /** `true` when it ends where the next longer version goes on: a paywall's view, not a deletion. */
  readonly shorterView: boolean;
  /** Set where the text was read at an archive or in a cache. */
  readonly capture?: Capture | null;
  /** Name of the corpus that brought it, so whose word it is. */
  readonly corpus: string;
  /** The same, whole; absent in reports of before. */
  readonly from?: Provenance;
}

export interface Copy {
  readonly articleId: number;
  readonly url: string;
  readonly site: string;
  readonly title: string;
  readonly relation: Relation;
  /** Shares 0..1, of words. `pageInCopy`: how much of the page stands in the copy. */
  readonly resemblance: number;
  readonly pageInCopy: number;
  readonly copyInPage: number;
  /**
   * Which version of the page's article the copy carries, or of the copy's article the page carries; `null` when
   * undecided.
   */
  readonly carries: Carried | null;
  readonly publishedAt: string | null;
  readonly seenAt: string | null;
  readonly passages: readonly Passage[];
  /** Version of the copy that the figures are about. */
  readonly versionId: number;
  /** Where that version comes from: the source that it names, and the name of the corpus that brought it. */
  readonly source: string;
  readonly corpus: string;
  /** The same, whole; absent in reports of before. */
  readonly from?: Provenance;
  /**
   * What is otherwise in that version; `null` where only parts are shared, and for copies beyond the first dozen.
   * `unasked`: a look-up leaves it to be asked when its report is told, see `asked-copies.ts`.
   */
  readonly differs: CopyDifference | 'unasked' | null;
}

/** What a copy says otherwise than the page: paragraphs edited, added in the copy, left out of it. */
export interface CopyDifference {
  readonly edited: number;
  readonly added: number;
  readonly removed: number;
  /** Kinds of the edits, weightiest first. */
  readonly kinds: readonly Kind[];
}

/** By the ids of the copies' versions. */
export type CopyDifferences = Readonly<Record<number, CopyDifference>>;

export interface Carried {
  readonly versionId: number;
  readonly name: VersionName;
  /** How much nearer than the runner-up, a share 0..1 of words; 1 when there is no runner-up. */
  readonly margin: number;
}

/**
 * A run of words that stands in both texts; a: the stored text, b: the open page. Half-open UTF-16 offsets inside one
 * paragraph each.
 */
export interface Passage {
  readonly a: Span;
  readonly b: Span;
  /** Words of B that it covers. */
  readonly words: number;
  /**
   * Set where the passage is reworded: words changed, put in, left out or in another order. Without this the words are
   * the same, save small edits.
   */
  readonly reworked?: Reworked;
}

/** What shows that a reworded passage stands in both texts. */
export interface Reworked {
  /** Of the words of B that it covers, how many stand in A's span too. */
  readonly shared: number;
  /** A's span, as it reads there. */
  readonly text: string;
}

export interface Span {
  /** Paragraph number, from 0. */
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** A: the stored text, B: the open page (or the right side of a comparison). */
export interface Changes {
  /** Id of version A. */
  readonly from: number;
  readonly kept: number;
  readonly edited: number;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly paragraphs: readonly ParagraphChange[];
  /** What happened to the headline; `null`: nothing. */
  readonly title: ParagraphChange | null;
  /** Texts of A's paragraphs that are edited, moved, removed or set anew, by paragraph number, for viewers to show. */
  readonly before: Readonly<Record<number, string>>;
  readonly announced: Announcement;
  /** A is a shorter view of B, or B of A: one is the other's beginning. */
  readonly shorterView: 'a' | 'b' | null;
  /** `true` when something was not compared word by word: the budget did not reach, or next to nothing is in common. */
  readonly coarse: boolean;
  /** For a live blog, which grows at one end and is trimmed at the other: what became of its blocks; else `null`. */
  readonly blocks: BlockCounts | null;
  /** Paragraphs of A that scrolled off the old end of a live blog; they are `beyond`. Absent where B is none. */
  readonly noLongerShown?: number;
  /** What stands otherwise beside the text; [] also where A or B does not tell what stands there. */
  readonly beside: readonly BesideChange[];
}

/** A block beside the text that reads otherwise, or stands on one side only. */
export interface BesideChange {
  /** The block of A; `null`: A has none like it. */
  readonly before: string | null;
  /** The same of B. */
  readonly after: string | null;
  readonly reason: BesideReason;
}

/** What two texts alone can tell; who they are and what the page says of the change is added by the caller. */
export type TextChanges = Omit<Changes, 'from' | 'announced' | 'beside'>;

/** Blocks of a live blog; each stands under a time. */
export interface BlockCounts {
  readonly kept: number;
  readonly edited: number;
  readonly added: number;
  readonly removed: number;
  /**
   * No longer shown: they scrolled off at the old end, as others came at the new one. At least so many: a stored text
   * without times does not tell where one ends.
   */
  readonly rolledOff: number;
}

/** How the page speaks of its changes: a notice, only a new time, or neither. `text`: the notice. */
export interface Announcement {
  readonly degree: 'notice' | 'time' | 'none';
  readonly text: string | null;
}

/** One paragraph, or the several that it was split into or merged from. */
export interface ParagraphChange {
  readonly op: Op;
  /** Paragraph numbers, ascending; `a` is [] for added, `b` for removed. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** What sort of thing changed, weightiest first; [] for kept, or only "cosmetic" where it is set anew. */
  readonly kinds: readonly Kind[];
  /** Word-level changes, in order of B, that make B of A; for kept the cosmetic ones; [] for added and removed. */
  readonly edits: readonly Edit[];
  /** Under three tenths kept, or over budget: show old and new whole, not the edits. */
  readonly rewritten: boolean;
  /** What changed, as values; weightiest first, none twice, at most six; [] where `beyond` says all. */
  readonly noted: readonly Note[];
  /**
   * `true` for an added or removed paragraph that has no counterpart because the other text ends before it: no change.
   */
  readonly beyond: boolean;
  /** For ordering: the reader should see heavier first. At least 0; 0 for kept. */
  readonly weight: number;
}

/**
 * What one place of a paragraph says otherwise, as values that the interface puts into words. Exactly one of these
 * says it: `notice`, `quote`, `removed` and `added`, or `before` and `after`.
 */
export interface Note {
  readonly kind: Kind;
  /** Words of A, as they stand there; `null`: nothing stood there, or another field says what changed. */
  readonly before: string | null;
  /** The same of B. */
  readonly after: string | null;
  /**
   * What the numbers count, with the blank or hyphen before it (" people", "-year"); "" where nothing is counted. Set
   * only for numbers.
   */
  readonly counted?: string;
  /** For negations and hedges, the words taken out and put in, each by itself, case-folded; [] for none. */
  readonly removed?: readonly string[];
  readonly added?: readonly string[];
  /** For a quote, what became of it. */
  readonly quote?: 'altered' | 'added' | 'removed';
  /** Who is quoted; `null` where nobody is named. Set only for quotes. */
  readonly speaker?: string | null;
  /** For a correction notice that was added or removed whole. */
  readonly notice?: 'added' | 'removed';
}

/**
 * A word-level change. Offsets are UTF-16, half-open, into the paragraphs of A
 * and B joined by "\n" where several stand in the change.
 */
export interface Edit {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  /**
   * Kinds of the joined change that this edit is part of (`joined`). In a `rewritten` paragraph: kinds of the whole
   * paragraph.
   */
  readonly kinds: readonly Kind[];
  /**
   * Set where only small words stand between the edit before and this one, so that both read as one change. See
   * `shownEdits`.
   */
  readonly joined?: true;
}

export interface QuoteMatch {
  readonly text: string;
  readonly speaker: string | null;
  readonly other: {
    readonly articleId: number;
    readonly text: string;
    readonly speaker: string | null;
  };
  readonly drift: 'same' | 'reworded' | 'reattributed' | 'shortened';
}

/** What the reader is told. The tools print it with its sentence in English, see `test/eval/printed.ts`. */
export interface Hint extends Said {
  /** What it speaks of: "version", "new-version", "changes", a relation, "quote", "declared-credit" … */
  readonly kind: string;
}
