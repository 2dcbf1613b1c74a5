/** Counts of one row. Runs in Node and in the browser. */
export interface Sizes {
  /** How many tries a run of `npm test` makes, so that all rows take less than four minutes on two cores. */
  readonly few: number;
  /** How many `npm run trust` makes. */
  readonly all: number;
}

export interface Counts {
  readonly tried: number;
  readonly failed: number;
  /** The first failures, in words. */
  readonly failures: readonly string[];
}

const SHOWN = 20;

export class Tally {
  readonly failures: string[] = [];
  #tried = 0;
  #failed = 0;

  /** Count one try. `what` describes it, in case it failed. */
  tried(held: boolean, what: string | (() => string)): void {
    this.#tried++;
    if (held) return;
    this.#failed++;
    if (this.failures.length < SHOWN) this.failures.push(typeof what === 'string' ? what : what());
  }

  counts(): Counts {
    return { tried: this.#tried, failed: this.#failed, failures: this.failures };
  }
}

/**
 * How many tries to make.
 * @param wanted - "all"; a number; nothing: few
 */
export function sizeFor({ few, all }: Sizes, wanted: string | undefined): number {
  if (wanted === undefined || wanted === '') return few;
  return wanted === 'all' ? all : Number(wanted);
}
