/**
 * What the engines ask of a language: the frame. The fields stand in `text-schema.ts`, `name-schema.ts` and
 * `change-schema.ts`, beside `page-schema.ts` and `origin-schema.ts` for the words of pages. Each language is a folder
 * named by its ISO 639-1 code; it holds data only, and a field marked "?" may be left out: its finder stays silent
 * then.
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
