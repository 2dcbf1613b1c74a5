import type { Words } from '../words/words';
import type { Comparison, Side } from './comparison';
import { sideText } from './side-text';

/**
 * The comparison as JSON: `{format, a, b, changes}`, both texts whole, changes as in `lib/model/report.ts`.
 * The keys of this device are left out: they name nothing elsewhere. So is `before`, which A's text holds.
 */
export function comparisonJson(words: Words, { a, b, changes }: Comparison): string {
  const told = { ...changes, from: undefined, before: undefined }; // JSON has no undefined: these are gone
  const file = {
    format: 'wireprint-comparison/1',
    a: side(words, a),
    b: side(words, b),
    changes: told,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

// JSON has no undefined: the key is gone.
function side(words: Words, { name, ...side }: Side): Omit<Side, 'key' | 'name'> & { label: string; key: undefined } {
  return { label: sideText(words, name), ...side, key: undefined };
}
