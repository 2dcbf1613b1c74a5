import type { StoredLabel } from './store/rows';

/** The label of a stored version. Our own numbers are told in the words of NewsSniffer, which counts as we do. */
export function labelText(label: StoredLabel): string {
  return typeof label === 'number' ? `Version ${label}` : label;
}
