/**
 * What the engines ask of a language. Each language is a folder named by its ISO 639-1 code; it holds data only, and
 * every field but the code may be left out: the finder that would ask for it then stays silent.
 */
import type { ChangeFacts } from './change-schema';
import type { NameFacts } from './name-schema';
import type { TextFacts } from './text-schema';

export type { NameFacts, TextFacts };
export { type Phrases, phraseList, type Words, wordList } from './word-list';

/** A language that we have data for. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly text: TextFacts;
  /** `null`: nothing is known of its names. */
  readonly names: NameFacts | null;
  /** `null`: nothing is known of what its changes mean. */
  readonly changes: ChangeFacts | null;
}
