/** What the library page can do. The entrypoint does it; the views only call. */
import type { Article, CorpusEntry, TextWithBeside, Version } from '@/lib/model/article';
import type { BinEntry } from '@/lib/model/listed';
import type { Provenance, Relation } from '@/lib/model/report';
import type { History } from '../compare/comparison';
import type { ExportEnd, ExportRequest, ExportWatch } from '../export/export-request';
import type { Row } from './shelf';

export interface LibraryActions {
  corpora(): Promise<readonly CorpusEntry[]>;
  /** All articles in pieces, the last stored first. */
  rows(onPiece: (rows: readonly Row[]) => void, signal: AbortSignal): Promise<void>;
  /** `null`: it is not stored, or deleted. */
  article(id: number): Promise<OpenedArticle | null>;
  /** Id of the article that is stored under an address, the newest of several; `null`: none is. */
  articleAt(url: string): Promise<number | null>;
  /** What other articles share with one; whole copies first. */
  copiesOf(id: number): Promise<readonly StoredCopy[]>;
  /** Where a passage stands, most words first. `null`: too few words to look up. */
  passage(text: string): Promise<readonly PassageHit[] | null>;
  /** Find the articles whose texts hold words and phrases. */
  inTexts(query: string, finding: Finding): Promise<void>;
  /** Find the articles that have copies at other papers. */
  copied(finding: Finding): Promise<void>;
  /** Delete versions so that they can be had back. */
  remove(versionIds: readonly number[], title: string): Promise<Changed>;
  bin(): Promise<readonly BinEntry[]>;
  restore(id: number): Promise<Changed>;
  /** Clear away for good: what was deleted over a week ago, or all. */
  emptyBin(which: 'old' | 'all', onShare: (share: number) => void, signal: AbortSignal): Promise<void>;
  /** Give the reader articles as a file. */
  exportFile(request: ExportRequest, watch: ExportWatch): Promise<ExportEnd>;
  /** Give the reader the history of an article as a page of its own. */
  saveHistory(articleId: number): Promise<void>;
}

/** A search that takes its time. `onFound` gets ids of articles, some of them more than once; `share`: 0..1. */
export interface Finding {
  onFound(articleIds: readonly number[]): void;
  onShare(share: number): void;
  readonly signal: AbortSignal;
}

/** Articles that an act has changed; those without a row are gone. */
export interface Changed {
  readonly ids: readonly number[];
  readonly rows: readonly Row[];
}

export interface OpenedArticle {
  readonly article: Article;
  /** In their order; at least one. */
  readonly versions: readonly OpenedVersion[];
  /** The versions with the size of each step; `null` for a single one. Takes up to 10 ms a version. */
  history(): Promise<History | null>;
}

export interface OpenedVersion {
  readonly version: Version;
  readonly text: TextWithBeside | null;
  readonly from: Provenance;
}

/** An article that shares words with the one that is open. */
export interface StoredCopy {
  readonly articleId: number;
  readonly versionId: number;
  readonly title: string;
  readonly paper: string;
  readonly relation: Relation;
  /** How much of it stands in the open article, 0..1. */
  readonly share: number;
}

/** A stretch of a stored text that a passage shares, with the words around it. */
export interface PassageHit {
  readonly articleId: number;
  readonly title: string;
  readonly paper: string;
  /** Paragraph, from 1. */
  readonly place: number;
  readonly before: string;
  readonly shared: string;
  readonly after: string;
  /** Words shared by the article in all. */
  readonly words: number;
}
