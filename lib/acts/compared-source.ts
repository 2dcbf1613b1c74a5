import type { Side } from '../model/comparison';
import type { Article, Beside, Declaration } from '../model/article';

/** A side with what the comparison needs beyond showing it. */
export interface Source {
  readonly side: Side;
  /** Articles that it belongs to: one for a version; for an open page those at its address. */
  readonly articles: readonly Article[];
  readonly versionId: number;
  readonly extractor: string;
  /** `null` where it is not known what stands beside the text. */
  readonly beside: readonly Beside[] | null;
  readonly declared: readonly Declaration[];
  readonly modifiedAt: string | null;
  readonly publishedAt: string | null;
}
