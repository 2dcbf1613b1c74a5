import { Say } from '../words/Say';

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
      <h2 id="seeds-title">
        <Say id="seeds-title" />
      </h2>
      <p>
        <Say id="seeds-what" />
      </p>
      <button type="button" class={isFirst ? 'button primary' : 'button'} disabled={isBusy} onClick={onImport}>
        <Say id="seeds-import" />
      </button>
    </section>
  );
}
