import { Say, useWords } from '../words/Say';

/** Ways out of the report, always in reach. */
export interface WaysOut {
  onOptions(): void;
  /** Open the report beside the page; `null` where it stands there already. */
  readonly onPanel: (() => void) | null;
  onLibrary(): void;
  onChanges(): void;
  /** Show the bundled example; left out where the reader has articles of their own. */
  readonly onExample?: () => void;
}

export function FootLinks({ onOptions, onPanel, onLibrary, onChanges, onExample }: WaysOut) {
  const words = useWords();
  return (
    <nav class="foot-links" aria-label={words.text('ways-out')}>
      {onExample !== undefined && (
        <button type="button" class="link-button" onClick={onExample}>
          <Say id="look-at-example" />
        </button>
      )}
      {onPanel !== null && (
        <button type="button" class="link-button" onClick={onPanel}>
          <Say id="open-panel" />
        </button>
      )}
      <button type="button" class="link-button" onClick={onLibrary}>
        <Say id="open-library" />
      </button>
      <button type="button" class="link-button" onClick={onChanges}>
        <Say id="open-changes" />
      </button>
      <button type="button" class="link-button" onClick={onOptions}>
        <Say id="open-options" />
      </button>
    </nav>
  );
}
