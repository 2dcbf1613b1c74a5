/** What the library page can do. The entrypoint does it; the views only call. */
import type { Article, CorpusEntry, TextWithBeside, Version } from '@/lib/model/article';
import type { BinEntry } from '@/lib/model/listed';
import type { ExportEnd, ExportRequest, ExportWatch } from '../export/export-request';
import type { Row } from './shelf';

export interface LibraryActions {
  corpora(): Promise<readonly CorpusEntry[]>;
  /** All articles in pieces, the last stored first. */
  rows(onPiece: (rows: readonly Row[]) => void, signal: AbortSignal): Promise<void>;
  /** `null`: it is not stored, or deleted. */
  article(id: number): Promise<OpenedArticle | null>;
  /** Where a passage stands, most words first. `null`: too few words to look up. */
  passage(text: string): Promise<readonly PassageHit[] | null>;
  /** Delete versions so that they can be had back. */
  remove(versionIds: readonly number[], title: string): Promise<void>;
  bin(): Promise<readonly BinEntry[]>;
  restore(id: number): Promise<void>;
  /** Give the reader articles as a file. */
  exportFile(request: ExportRequest, watch: ExportWatch): Promise<ExportEnd>;
  /** Give the reader the history of an article as a page of its own. */
  saveHistory(articleId: number): Promise<void>;
}

export interface OpenedArticle {
  readonly article: Article;
  /** In their order; at least one. */
  readonly versions: readonly { readonly version: Version; readonly text: TextWithBeside | null }[];
  readonly corpora: readonly CorpusEntry[];
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
