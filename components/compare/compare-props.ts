import type { Choice, Comparison, History } from './comparison';
import type { View } from './view';

export type ExportFormat = 'html' | 'markdown' | 'json';

export interface CompareProps {
  readonly comparison: Comparison;
  /** Keys of the sides that the reader has asked for; ahead of `comparison` while another one is on its way. */
  readonly asked: { readonly a: string; readonly b: string };
  /** What either side can be set to. */
  readonly choices: readonly Choice[];
  /** `null` until it is computed, and where the article has one version only. */
  readonly history: History | null;
  readonly view: View;
  onView(view: View): void;
  /** Set both sides, by their keys. */
  onChoose(a: string, b: string): void;
  /** Absent where nothing may be taken out of the browser. */
  readonly onExport?: ((format: ExportFormat) => void) | undefined;
  readonly onPrint?: (() => void) | undefined;
  /** Set where the comparison stands in the popup. */
  readonly onBack?: (() => void) | undefined;
}
