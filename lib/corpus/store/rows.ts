/**
 * The rows of each store as they lie on the disk. Names of fields are stored names here, so renaming one changes the
 * schema.
 */
import type { BesideReason, Declaration } from '../../model/article';

/** One version without its text. The key is `id`. An unknown field is absent, which keeps a million rows small. */
export interface VersionRow {
  readonly id: number;
  /** Id of the article's first version: an article is named after it. */
  readonly articleId: number;
  readonly corpusId: number;
  /** Other corpora that brought the same text. The version stays while one of them stands. */
  readonly also?: readonly number[];
  /** Hash of the keys of its paragraphs, 53 bits. Equal texts of one article are one version. */
  readonly digest: number;
  readonly siteName: string;
  readonly label: StoredLabel;
  /** The source's own place for it. */
  readonly order?: number;
  readonly titles: readonly string[];
  readonly url?: string;
  readonly language?: string;
  readonly byline?: string;
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
  readonly seenAt?: string;
  readonly seenAgainAt?: string;
  /** Where it was seen again, of a text from an archive: each of its times has a capture of its own. */
  readonly againUrl?: string;
  readonly source: string;
  readonly extractor: string;
  readonly partial?: true;
  readonly words: number;
  readonly declared?: readonly Declaration[];
  /** On the first version of an article that has several: all of them, itself included, in order of arrival. */
  readonly family?: readonly Member[];
  /**
   * Set on a version that was taken back while the article named after it has other versions. The row has no text then,
   * and stands in no answer.
   */
  readonly gone?: true;
  /** When the reader deleted it. The row, its text and its postings stay until the bin is emptied of it. */
  readonly deletedAt?: string;
  /** A hash of all the rest, see `seal.ts`; absent in rows that were written before there were seals. */
  readonly seal?: number;
}

/** One deletion that the reader may undo. */
export interface BinRow {
  readonly id: number;
  readonly at: string;
  readonly title: string;
  readonly versions: readonly number[];
}

/**
 * The source's own label, or our number where the source gives none. Corpora of before hold our numbers as
 * "Version 6", the words that NewsSniffer counts in; `version-label.ts` reads both alike.
 */
export type StoredLabel = string | number;

/** The part of a version that orders an article and finds a text again. */
export interface Member {
  readonly id: number;
  readonly corpusId: number;
  readonly digest: number;
  readonly label: StoredLabel;
  readonly order?: number;
  readonly seenAt?: string;
}

/** Title and paragraphs. */
export type PlainText = readonly [string, ...string[]];

/**
 * A text as it is stored. What stands beside it goes with it where the source tells, else the text stands alone, as all
 * did before the third schema.
 */
export type StoredText =
  PlainText | { readonly text: PlainText; readonly beside: readonly (readonly [text: string, reason: BesideReason])[] };

/**
 * Texts of versions with consecutive ids. The key is the last id, so that one
 * request, the first key at or above an id, finds the pack that holds it.
 */
export interface TextPack {
  readonly first: number;
  /** The text of a version that was kept alone, until a merge packs it. */
  readonly plain?: StoredText;
  /** `deflate-raw` of the JSON of a list of {@link StoredText}, `null` where one was removed. */
  readonly packed?: Uint8Array<ArrayBuffer>;
  /** Of each text, see `seal.ts`; 0 where there is none. Absent in packs that were written before there were seals. */
  readonly seals?: readonly number[];
}

/**
 * Postings of versions with consecutive ids that are not merged into the index yet: the hashes of version `first + i`
 * are `hashes[ends[i - 1] … ends[i]]`. The key is `first` for identity hashes, `RECENT_PRINTS + first` for prints.
 */
export interface RecentRow {
  readonly first: number;
  readonly hashes: Uint32Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** Above every version id. */
export const RECENT_PRINTS = 2 ** 40;

/**
 * A row of postings: packed bytes, see `packed-row.ts`. Before the second schema a row was stored as its 32-bit
 * numbers; such a row is read as it is, and packed by the next act that rewrites it.
 */
export type StoredRow = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** Paragraphs that stand in many articles of a site, see `boilerplate.ts`. The key is the site. */
export interface SiteRow {
  readonly articles: number;
  readonly keys: Uint32Array<ArrayBuffer>;
  readonly counts: Uint32Array<ArrayBuffer>;
}

/** A corpus with its own counts; see `CorpusEntry`. */
export interface CorpusRow {
  readonly id: number;
  readonly name: string;
  readonly source: string;
  readonly licence: string;
  /** Name of the file that brought it first; absent in older rows, and where no file did. */
  readonly file?: string;
  /** Id of the web archive whose answers it holds; absent for what files brought. */
  readonly archive?: string;
  readonly importedAt: string;
  readonly articles: number;
  readonly versions: number;
  readonly bytes: number;
  /** Versions below this id are deleted from it, with the counts that they had; until a purge they can be restored. */
  readonly deleted?: {
    readonly below: number;
    readonly articles: number;
    readonly versions: number;
    readonly bytes: number;
  };
}

/** Where the postings lie now; see `layout.ts`. */
export interface Layout {
  /** Rows of other generations are unfinished or done with. */
  readonly generation: number;
  readonly bits: number;
}

/**
 * The one row of `meta`. Every writer reads it first and raises `turn`, so that no writer overwrites a change that it
 * has not seen.
 */
export interface State {
  readonly turn: number;
  readonly nextVersion: number;
  /**
   * Postings of versions below this id are merged into the rows. Those of others are recent, even where a killed merge
   * has written some into rows.
   */
  readonly folded: number;
  readonly layout: Layout;
  /** When this database was made. Another value than the one remembered means that the browser lost the old one. */
  readonly born: string;
  /** The index rule that the postings were made by, see `index-rule.ts`. */
  readonly probe: string;
}

/** The key of the one row of `meta`. */
export const STATE = 'state';
