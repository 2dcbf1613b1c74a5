import type { Loss } from '@/lib/model/collection';
import { Icon } from './Icon';
import { Say, useWords } from './words/Say';
import { moment } from './words/times';

/** That the browser has lost or damaged the collection: what there was, and what is left. */
export function CollectionLoss({ loss: { kind, had, left, asOf } }: { loss: Loss }) {
  const words = useWords();
  return (
    <p>
      <Icon name="alert" /> <Say id={`loss-${kind}`} values={{ had, left, lost: had - left, time: moment(words, asOf) }} />
    </p>
  );
}
