/** What can be wrong with the index of the corpus. Codes and values only: `components/options` has the sentences. */

/** What a check of the index can find, each with the values that its sentence needs. */
interface ProblemValues {
  'earlier-rule': Readonly<Record<never, never>>;
  'text-lost': { readonly version: number };
  'text-altered': { readonly version: number };
  'unknown-to-article': { readonly article: number; readonly version: number };
  /** `row`: a bucket and its block, such as "3.0". */
  'entries-lacking': { readonly table: string; readonly row: string; readonly count: number };
  'entries-foreign': { readonly table: string; readonly row: string; readonly count: number };
  counts: { readonly corpus: number; readonly counted: number; readonly found: number };
}

export type ProblemCode = keyof ProblemValues;

/** One thing that is wrong with the index. */
export type Problem<C extends ProblemCode = ProblemCode> = {
  [Code in C]: { readonly code: Code; readonly values: ProblemValues[Code] };
}[C];
