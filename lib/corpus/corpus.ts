/**
 * The interfaces of a corpus. The acts and the pages see only these; this folder alone knows how a corpus is stored.
 */
import type { Article, CorpusEntry, IncomingVersion, TextWithBeside, Version } from '../model/article';
import type { Vitals, Walked } from '../model/collection';
import type { BinEntry, ListedArticle } from '../model/listed';
import type { Problem } from '../model/index-problems';
import type { Pair } from './index/similar';
import type { ScannedPiece } from './scan-texts';

/** A version that shares fingerprints with what was asked. */
export interface Candidate {
  readonly versionId: number;
  /** How many of the asked fingerprints it holds. */
  readonly hits: number;
  /** Sum of the rarity of the shared fingerprints; the order of the answer. */
  readonly weight: number;
}

export interface CorpusReader {
  /** Versions sharing fingerprints with `asked` (distinct, any order), heaviest first, at most `limit`. */
  candidates(asked: Uint32Array, limit: number): Promise<Candidate[]>;
  /** In the order of `ids`; `null` for one that is deleted or never was. */
  versions(ids: readonly number[]): Promise<(Version | null)[]>;
  articles(ids: readonly number[]): Promise<(Article | null)[]>;
  /** All versions of an article, in their order. */
  versionsOf(articleId: number): Promise<Version[]>;
  /** In the order of `versionIds`; `null` where there is none. */
  texts(versionIds: readonly number[]): Promise<(TextWithBeside | null)[]>;
  /** Articles stored under a cleaned address; [] for "". A hint for identity, never the proof. */
  articlesAt(address: string): Promise<Article[]>;
  /** For each paragraph, whether it stands in so many articles of the site that it is learnt to be boilerplate. */
  boilerplate(site: string, paragraphs: readonly string[]): Promise<boolean[]>;
  /** All that is stored; cheap. */
  size(): Promise<{ articles: number; versions: number }>;
  corpora(): Promise<CorpusEntry[]>;
  /** A string that changes with every write. Use it as part of a cache key. */
  revision(): Promise<string>;
}

/** Single articles and versions: listed, deleted, had back. */
export interface CorpusShelf {
  /** All articles in pieces, the last stored first. */
  listArticles(signal?: AbortSignal): AsyncIterable<ListedArticle[]>;
  /** Some articles as `listArticles` gives them; one that has no living version is left out. */
  articlesListed(ids: readonly number[]): Promise<ListedArticle[]>;
  /** All texts in pieces, the last stored first. */
  scanTexts(signal?: AbortSignal): AsyncIterable<ScannedPiece>;
  /** Pairs of versions that share many words, the likeliest first; versions of one article among them. */
  similarVersions(): Promise<readonly Pair[]>;
  /** Delete versions so that they can be had back. @returns the id of the deletion; `null`: there was nothing */
  putIntoBin(versionIds: readonly number[], title: string): Promise<number | null>;
  /** @returns the ids of the articles that changed */
  restoreFromBin(id: number): Promise<number[]>;
  /** What can be had back, the latest deletion first. */
  binEntries(): Promise<BinEntry[]>;
  /** Clear deletions made before a time off the disk. What `signal` ends can be gone on with later. */
  emptyBin(before: string, onProgress?: OnProgress, signal?: AbortSignal): Promise<void>;
}

export interface Added {
  readonly versionId: number;
  readonly articleId: number;
  /** `known`: the text was there already, and only its time was noted. */
  readonly outcome: 'new-article' | 'new-version' | 'known';
}

export interface CorpusWriter {
  /** Store one version, whole or not at all. */
  add(version: IncomingVersion, corpusId: number): Promise<Added>;
  /** Take an `add` of a new version back. */
  remove(versionId: number): Promise<void>;
}

/** What a corpus says of itself, and the name of the file that brought it. */
export interface CorpusAbout {
  readonly name: string;
  readonly source: string;
  readonly licence: string;
  readonly file?: string;
  /** Id of the web archive whose answers it holds. No file can say this of itself: imports do not pass it on. */
  readonly archive?: string;
}

/** How far an import of a file has come; written in the transaction of the batch that it speaks of. */
export interface Checkpoint {
  /** Names the file and the corpus it goes to. */
  readonly job: string;
  /** Number of the last line that is in, from 1. */
  readonly done: number;
}

/** Writing in bulk, for imports. */
export interface CorpusImporter {
  corpora(): Promise<CorpusEntry[]>;
  /**
   * Find the corpus that is described, or make it: two windows that import one file have one.
   * @returns its id
   */
  createCorpus(about: CorpusAbout): Promise<number>;
  /** Store all of `versions` and the checkpoint, or nothing. Answers in the order of `versions`. */
  addBatch(corpusId: number, versions: readonly IncomingVersion[], checkpoint: Checkpoint | null): Promise<Added[]>;
  /** `done` of the last acknowledged batch of a job; 0 when there is none. */
  checkpoint(job: string): Promise<number>;
  /** The job is through: given again, its file is read from the beginning. */
  forgetCheckpoint(job: string): Promise<void>;
}

/** One stored version as it can be imported again. */
export interface ExportedVersion {
  /** The corpus that it is exported under. */
  readonly corpusId: number;
  /** The text under its first headline and time; then again under each further headline, and the last time. */
  readonly lines: readonly IncomingVersion[];
}

/** All that is stored, what one corpus has, or some articles by their ids. */
export type ExportChoice = 'everything' | { readonly corpusId: number } | { readonly articles: readonly number[] };

export interface CorpusExporter {
  /**
   * Versions in order of arrival, each under the corpus that brought it first; after all of them, those that further
   * corpora brought too, once more under these.
   */
  exportVersions(what: ExportChoice, signal?: AbortSignal): AsyncIterable<ExportedVersion>;
}

/** Tells, in some milliseconds, whether the collection is still what it was. */
export interface CorpusWitness {
  vitals(): Promise<Vitals>;
  /** Read some versions from an id on, and name those that the disk has altered or lost. */
  walk(from: number): Promise<Walked>;
}

/** `done` of `of` steps. `done` never falls; single steps may go unreported. */
export type OnProgress = (done: number, of: number) => void;

/** The long acts that keep the index in order. */
export interface CorpusKeeper {
  /** Clear deleted corpora off the disk. */
  purgeDeleted(onProgress?: OnProgress, signal?: AbortSignal): Promise<void>;
  /** How many versions have postings that are not merged into the index yet. */
  recentVersions(): Promise<number>;
  /** Merge the recent postings into the index. */
  mergeRecent(signal?: AbortSignal): Promise<void>;
  /**
   * Have the browser compact its store after merges of a large corpus. This takes half a minute. All other work goes on
   * beside it, and `signal` may end it anywhere.
   */
  compactStore(signal: AbortSignal): Promise<void>;
  check(onProgress?: OnProgress, signal?: AbortSignal): Promise<Problem[]>;
  repair(onProgress?: OnProgress, signal?: AbortSignal): Promise<void>;
}
