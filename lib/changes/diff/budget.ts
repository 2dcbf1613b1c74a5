/**
 * A budget of steps, not of time: the same texts get the same answer on every
 * machine, and a test can count. One step is one look of an inner loop.
 */
export interface Budget {
  left: number;
  /** Whether something was not looked at: the steps ran out, or it is too large for any budget. */
  fellShort: boolean;
}

/**
 * Steps in a millisecond: 120,000 to 220,000 measured for `longestCommon` in V8 (Node 20, CPU time); a third of it, for
 * slower devices.
 */
const STEPS_PER_MS = 40_000;

/** @param ms - at least 0; what the whole comparison may cost. `Infinity` never runs out. */
export function budgetOf(ms: number): Budget {
  return { left: Math.max(0, ms) * STEPS_PER_MS, fellShort: false };
}

/** Take `steps`; `false` when they were not there (then the budget stays spent). */
export function spend(budget: Budget, steps: number): boolean {
  budget.left -= steps;
  if (budget.left < 0) budget.fellShort = true;
  return budget.left >= 0;
}
