/**
 * Lines whose words decide how a page is read: notices and credits. The reader asks about them and is told from
 * outside.
 */
import type { TellingLines } from '@/lib/model/page-draft';

/** Told nothing: no line is one. */
export const NOTHING_TOLD: TellingLines = { notices: [], credits: [] };

/** Lines asked about, at most; a hostile page has no end of them. */
const MOST = 100;
const LONGEST = 1_500;

/** Answers from what was told, and remembers what it did not know. */
export class Telling {
  readonly #told: TellingLines;
  readonly #asked = { notices: new Set<string>(), credits: new Set<string>() };

  constructor(told: TellingLines) {
    this.#told = told;
  }

  /** Whether a line is a notice that the article was corrected or changed. */
  isNotice(line: string): boolean {
    return this.#is('notices', line);
  }

  /** Whether a line credits somebody for the words. */
  isCredit(line: string): boolean {
    return this.#is('credits', line);
  }

  /** Lines that were not among those told. */
  get asked(): TellingLines {
    return { notices: [...this.#asked.notices], credits: [...this.#asked.credits] };
  }

  #is(sort: keyof TellingLines, line: string): boolean {
    if (this.#told[sort].includes(line)) return true;
    const asked = this.#asked[sort];
    if (line.length <= LONGEST && asked.size < MOST) {
      asked.add(line);
    }
    return false;
  }
}
