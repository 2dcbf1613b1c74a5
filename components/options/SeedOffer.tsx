import { Say } from '../words/Say';

interface Props {
  /** Nothing is there yet: this is the way to begin. */
  readonly isFirst: boolean;
  readonly isBusy: boolean;
  /** Whether some of the examples are in the collection. */
  readonly isImported: boolean;
  onImport(): void;
  onRemove(): void;
}

/** The corpora that come with the extension: looked at, imported once, and removed in one press. */
export function SeedOffer({ isFirst, isBusy, isImported, onImport, onRemove }: Props) {
  return (
    <section aria-labelledby="seeds-title">
      <h2 id="seeds-title">
        <Say id="seeds-title" />
      </h2>
      <p>
        <Say id={isImported ? 'seeds-imported' : 'seeds-what'} />
      </p>
      <p class="seed-ways">
        {isImported ? (
          <button type="button" class="button" disabled={isBusy} onClick={onRemove}>
            <Say id="seeds-remove" />
          </button>
        ) : (
          <button type="button" class={isFirst ? 'button primary' : 'button'} disabled={isBusy} onClick={onImport}>
            <Say id="seeds-import" />
          </button>
        )}
        <a href="/welcome.html#example-story">
          <Say id="look-at-example" />
        </a>
      </p>
    </section>
  );
}
