/** The stores as they lie on the disk. README.md has the drawing; only this folder knows them. */
import { Dexie, type Table } from 'dexie';
import type { Declaration } from '../../model/article';
import type { StoredRow } from '../index/packed-row';

/** One version without its text. Absent: not known, to keep a million rows small. The key is `id`. */
export interface VersionRow {
  readonly id: number;
  /** Id of the article's first version: an article is named after it. */
  readonly articleId: number;
  readonly corpusId: number;
  /** Other corpora that brought the same text; it stays while one of them does. */
  readonly also?: readonly number[];
  /** Of the keys of its paragraphs, 53 bits; equal texts of one article are one version. */
  readonly digest: number;
  readonly siteName: string;
  readonly label: string;
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
  readonly source: string;
  readonly extractor: string;
  readonly partial?: true;
  readonly words: number;
  readonly declared?: readonly Declaration[];
  /** On the first version of an article that has several: all of them, itself included, in order of arrival. */
  readonly family?: readonly Member[];
  /** Taken back, but still the name of an article that has other versions: it has no text and is never answered. */
  readonly gone?: true;
}

/** What must be known of each version of an article to order it and to know a text again. */
export interface Member {
  readonly id: number;
  readonly corpusId: number;
  readonly digest: number;
  readonly label: string;
  readonly order?: number;
  readonly seenAt?: string;
}

/** Title and paragraphs. */
export type PlainText = readonly [string, ...string[]];

/**
 * Texts of versions with consecutive ids. The key is the last id, so that one
 * request, the first key at or above an id, finds the pack that holds it.
 */
export interface TextPack {
  readonly first: number;
  /** A version kept alone, until it is folded. */
  readonly plain?: PlainText;
  /** `deflate-raw` of the JSON of a list of {@link PlainText}, `null` where one was removed. */
  readonly packed?: Uint8Array<ArrayBuffer>;
}

/**
 * Postings of versions with consecutive ids that are not folded yet: of version
 * `first + i` they are `hashes[ends[i - 1] … ends[i]]`. The key is `first` for
 * marks, `RECENT_PRINTS + first` for prints.
 */
export interface RecentRow {
  readonly first: number;
  readonly hashes: Uint32Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** Above every version id. */
export const RECENT_PRINTS = 2 ** 40;

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
  readonly importedAt: string;
  readonly articles: number;
  readonly versions: number;
  readonly bytes: number;
  /** Versions below this id are deleted from it, with what was counted of them; until purged they can be restored. */
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

/** The one row of `meta`. Whoever writes reads it first and raises `turn`, so that none writes on what has changed since. */
export interface State {
  readonly turn: number;
  readonly nextVersion: number;
  /** Postings of versions below this id are in the rows; those of others are recent, whatever the rows hold of them. */
  readonly folded: number;
  readonly layout: Layout;
  /** When this database began; another value means that the browser lost the old one. */
  readonly born: string;
  /** Fingerprints of a fixed sentence: another value means that the index was made by another rule. */
  readonly indexRuleId: string;
}

/** All rows of marks by bucket, as of a fold. */
export interface IdentityRows {
  readonly generation: number;
  readonly folded: number;
  readonly rows: ReadonlyMap<number, readonly Uint32Array<ArrayBuffer>[]>;
}

/** What was read last and can still be of use, so that less need be asked. */
export interface ReadCache {
  /** Through which it was read: another one may lead to another database. */
  readonly connection: IDBDatabase;
  layout: Layout | null;
  /** Rows of recent marks by key: none is ever changed, only deleted. */
  recentIdentity: Map<number, RecentRow>;
  /** For the batches of an import; see `lookup.ts`. */
  identityRows: IdentityRows | null;
}

/** The key of the one row of `meta`. */
export const STATE = 'state';

/**
 * Raised with every change of the stores or of what lies in them; the older ones stay below it, with their upgrades.
 * 2: rows of postings are packed. The older ones stay as they are (`packed-row.ts`), so that there is nothing to upgrade.
 */
export const SCHEMA = 2;

// Dexie keeps tenths of a version on the disk.
const DEXIE_TENTHS = 10;

export class Database extends Dexie {
  readonly corpora!: Table<CorpusRow, number, Omit<CorpusRow, 'id'>>;
  readonly versions!: Table<VersionRow, number>;
  readonly texts!: Table<TextPack, number>;
  readonly recent!: Table<RecentRow, number>;
  /** See `layout.ts` and `packed-row.ts`. */
  readonly postings!: Table<StoredRow, number>;
  readonly sites!: Table<SiteRow, string>;
  readonly jobs!: Table<number, string>;
  readonly meta!: Table<State, string>;
  cache: ReadCache | null = null;
  /** Versions folded through this since it was opened or last settled; see `settle.ts`. */
  mergedSinceCompaction = 0;

  /** @param schema - one beyond this is a newer Wireprint's, and is not opened */
  constructor(name: string, schema = SCHEMA) {
    super(name);
    this.version(1).stores({
      corpora: '++id',
      versions: 'id',
      texts: '',
      recent: '',
      postings: '',
      sites: '',
      jobs: '',
      meta: '',
    });
    this.version(SCHEMA);
    // Another window brings a newer schema: let it, and fail here with DatabaseClosedError from now on. Dexie's own
    // handler, which `false` keeps from being called, would open the newer database under the older rules.
    this.on('versionchange', () => {
      this.close();
      return false;
    });
    // Dexie would go on with it, in spite of its declared version. Asked at every opening: there are more than one (`rest.ts`).
    const sticky = true;
    this.on(
      'ready',
      () => {
        if (this.backendDB().version > schema * DEXIE_TENTHS)
          throw new Error('The corpus was written by a newer version of Wireprint.');
      },
      sticky,
    );
  }
}
