import { Say } from '../words/Say';

interface Props {
  readonly isPrivate: boolean;
  readonly say: 'import' | 'no-article-options' | 'collections-open';
  onOptions(): void;
}

/** Opens the collections. They stand in a normal window, so a private one only says so. */
export function OptionsButton({ isPrivate, say, onOptions }: Props) {
  if (isPrivate)
    return (
      <p class="soft small">
        <Say id="options-elsewhere" />
      </p>
    );
  return (
    <button type="button" class="button" onClick={onOptions}>
      <Say id={say} />
    </button>
  );
}
