/**
 * Sentences as data: an id and its values. `components/words` holds the sentence of each id in each language.
 * Plain JSON, so that a sentence can cross contexts and stand in the tools' answers.
 */

import type { BesideReason } from './closed-lists';

/**
 * How a version is called: by our count, or by the name that its source gives. `of`: name of its corpus, set where
 * another corpus calls another version of the article the same; "" for the reader's own.
 */
export type VersionName = ({ readonly number: number } | { readonly given: string }) & { readonly of?: string };

/** A share 0..1, said in per cent. */
export interface Share {
  readonly share: number;
}

/** What fills a place of a sentence. A list of strings is read as "a, b and c", a list of sentences as "a, b, c". */
export type SaidValue = string | number | Share | VersionName | readonly string[] | readonly Told[];

/** One sentence or clause. */
export interface Told {
  readonly id: SaidId;
  readonly values: Readonly<Record<string, SaidValue>>;
}

/** One sentence to the reader with the evidence for it. Never a verdict. */
export interface Said extends Told {
  readonly strength: 'declared' | 'strong' | 'weak';
  readonly evidence: readonly Told[];
}

/** Every sentence of `lib/say`; the catalogue of each language has a message of this name. */
export type SaidId =
  | 'carries'
  | 'carries-text'
  | 'carries-beside'
  | 'beside-since'
  | `beside-${Hyphened<BesideReason>}`
  | 'written-anew'
  | 'new-version'
  | 'later-version'
  | 'known-versions'
  | 'same-words'
  | 'shorter-view-page'
  | 'shorter-view-version'
  | 'changes-since'
  | 'changes-from-later'
  | 'unchanged-since'
  | 'unchanged-from-later'
  | `paragraphs-${'edited' | 'added' | 'removed' | 'moved'}`
  | `blocks-${'edited' | 'added' | 'removed'}`
  | 'paragraphs-no-longer-shown'
  | 'headline-changed'
  | `elsewhere-${'version' | 'copy' | 'adapted' | 'series' | 'passages' | 'quotes'}`
  | 'shares'
  | 'shared-passages'
  | 'shared-passages-reworded'
  | 'carries-margin'
  | `quote-${'reworded' | 'reattributed' | 'shortened'}`
  | 'quote-here'
  | 'quote-there'
  | 'declared-credit'
  | 'declared-credit-unnamed'
  | 'declared-canonical'
  | 'declared-correction'
  | 'declared-based-on'
  | 'declared-based-on-unnamed'
  | 'declared-paywall'
  | 'page-words'
  | 'beyond'
  | 'coarse'
  | `announced-${'notice' | 'time' | 'none'}`
  | `note-${'changed' | 'added' | 'removed' | 'words'}`
  | `note-quote-${'altered' | 'added' | 'removed'}`
  | `note-quote-of-${'altered' | 'added' | 'removed'}`
  | `note-notice-${'added' | 'removed'}`
  | 'empty-collection'
  | 'nothing-known';

/** "list of links" → "list-of-links". */
export type Hyphened<Text extends string> = Text extends `${infer Head} ${infer Tail}`
  ? `${Head}-${Hyphened<Tail>}`
  : Text;
