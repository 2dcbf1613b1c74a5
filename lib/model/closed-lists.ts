/**
 * Closed lists. Each is written once, here, and its type is derived from it. A check of foreign data reads the list.
 */

/** What a page can say of its own origin. */
export const DECLARATION_KINDS = [
  'credit', // an agency or publisher named as the source of the words
  'photo', // the source of a picture
  'dateline', // the place and agency before the first sentence
  'canonical', // an address elsewhere that the page names as its own
  'correction', // a notice of a correction or an amendment
  'publisher', // structured data
  'based-on', // structured data
  'paywall', // the page says that it is not all there
] as const;
export type DeclarationKind = (typeof DECLARATION_KINDS)[number];

/** What an article shares with another one, strongest first. */
export type Relation =
  | 'version' // the same story at the page's own site, under another address
  | 'copy' // another publisher, nearly the same words
  | 'adapted' // substantially the same article, reworked
  | 'series' // one form with other facts, such as weather, obituaries, results; no copy and no version
  | 'passages' // some shared passages in articles otherwise different
  | 'quotes'; // the same story told separately; what people said is common;

/** What can happen to a paragraph between two texts. */
export const OPS = ['kept', 'edited', 'added', 'removed', 'moved', 'split', 'merged'] as const;

export type Op = (typeof OPS)[number];

/**
 * What sort of thing changed, weightiest first, with the reason for each place. A change that can turn a statement
 * into another fact stands before one that only changes who or when, and that before one that only changes how.
 */
export const KINDS = [
  'number', // a count, sum or share is what readers repeat, and what is corrected most
  'negation', // turns the sentence round
  'quote', // words put into or taken from somebody's mouth
  'attribution', // who vouches for it
  'name', // who or where it is about
  'date', // when; often only the clock moving on ("today" → "yesterday")
  'hedge', // how sure the writer is
  'correction', // the publisher's own notice: says itself what changed
  'headline', // seen by most, but the words under it decide
  'wording', // other words, nothing of the above
  'cosmetic', // no letter or digit
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * How a stretch of the open page is painted: four styles for changes since a version, two for what another article
 * shares.
 */
export const HIGHLIGHT_STYLES = ['added', 'edited', 'word', 'moved', 'shared', 'reworded'] as const;
export type HighlightStyle = (typeof HIGHLIGHT_STYLES)[number];

/** Why a block counts as beside the text. `asking sentence`: a sentence that asks something for the paper. */
export const BESIDE_REASONS = [
  'table',
  'caption',
  'list of links',
  'label',
  'definition list',
  'pull quote',
  'footnote',
  'fact box',
  'loose heading',
  'trailing line',
  'asking sentence',
] as const;
export type BesideReason = (typeof BESIDE_REASONS)[number];
