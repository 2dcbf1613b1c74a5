import type { CollectionState } from '@/lib/model/collection';
import { CollectionLoss } from '../CollectionLoss';
import { Say } from '../words/Say';
import { OptionsButton } from './OptionsButton';

interface Props {
  readonly collection: CollectionState | undefined;
  readonly isPrivate: boolean;
  onOptions(): void;
}

/** What the reader should know of the collection before anything that it says. */
export function CollectionNotes({ collection, isPrivate, onOptions }: Props) {
  const { loss, unsaved } = collection ?? { loss: null, unsaved: null };
  if (loss === null && unsaved === null) return null;
  return (
    <aside class="collection-notes">
      {loss !== null && (
        <div class="fault small" role="alert">
          <CollectionLoss loss={loss} />
          <p>
            <Say id="loss-what-to-do" />
          </p>
        </div>
      )}
      {loss === null && unsaved !== null && (
        <p class="soft small">
          <Say id="backup-due" values={{ count: unsaved }} />
        </p>
      )}
      <OptionsButton isPrivate={isPrivate} say="collections-open" onOptions={onOptions} />
    </aside>
  );
}
