import type { Comparison, Side } from './comparison';

/**
 * The comparison as JSON: `{format, a, b, changes}`, both texts whole, changes as in `lib/report.ts`.
 * The keys of this device are left out: they name nothing elsewhere.
 */
export function comparisonJson({ a, b, changes }: Comparison): string {
  const { from: _, before: __, ...shared } = changes;
  return `${JSON.stringify({ format: 'wireprint-comparison/1', a: side(a), b: side(b), changes: shared }, null, 2)}\n`;
}

function side({ key: _, ...rest }: Side): Omit<Side, 'key'> {
  return rest;
}
