interface Props {
  /** Nothing is there yet: this is the way to begin. */
  readonly isFirst: boolean;
  readonly isBusy: boolean;
  onImport(): void;
}

/** The corpora that come with the extension. */
export function SeedOffer({ isFirst, isBusy, onImport }: Props) {
  return (
    <section aria-labelledby="seeds-title">
      <h2 id="seeds-title">Examples</h2>
      <p>
        Invented stories in six languages come with Wireprint: versions of one article, a wire story and its copies,
        papers that share quotes. They show what it does, and can be deleted like any corpus.
      </p>
      <button type="button" class={isFirst ? 'button primary' : 'button'} disabled={isBusy} onClick={onImport}>
        Import the examples
      </button>
    </section>
  );
}
