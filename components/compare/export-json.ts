import type { Comparison, Side } from './comparison';

/**
 * The comparison as JSON: `{format, a, b, changes}`, both texts whole, changes as in `lib/model/report.ts`.
 * The keys of this device are left out: they name nothing elsewhere. So is `before`, which A's text holds.
 */
export function comparisonJson({ a, b, changes }: Comparison): string {
  const told = { ...changes, from: undefined, before: undefined }; // JSON has no undefined: these are gone
  return `${JSON.stringify({ format: 'wireprint-comparison/1', a: side(a), b: side(b), changes: told }, null, 2)}\n`;
}

function side(side: Side): Omit<Side, 'key'> & { key: undefined } {
  return { ...side, key: undefined };
}
