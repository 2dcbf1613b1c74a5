/** Why a block is not the article's text, and what it is then. */
import { BESIDE_REASONS, type BesideReason } from '@/lib/model/closed-lists';

/** What pages put into and around articles, and what is read as the article's metadata: none of its text. */
type NoneReason =
  | 'navigation'
  | 'tool'
  | 'consent'
  | 'aside'
  | 'footer'
  | 'form'
  | 'address'
  | 'comments'
  | 'related'
  | 'teaser'
  | 'link'
  | 'read more'
  | 'promotion'
  | 'advertisement'
  | 'appeal'
  | 'beside an appeal'
  | 'sharing'
  | 'player'
  | 'post'
  | 'paywall'
  | 'summary'
  | 'other article'
  | 'headline'
  | 'author'
  | 'byline'
  | 'date'
  | 'notes'
  | 'contact'
  | 'imprint'
  | 'repeated'
  | 'no words';

export type Reason = BesideReason | NoneReason;

const BESIDE: ReadonlySet<Reason> = new Set(BESIDE_REASONS);

/** Whether such a block may be part of the article and is kept beside its text; the others are none of it. */
export function isBeside(reason: Reason): reason is BesideReason {
  return BESIDE.has(reason);
}
