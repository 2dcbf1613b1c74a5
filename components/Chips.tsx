import type { Kind, ParagraphChange } from '@/lib/model/report';
import { Say, useWords } from './words/Say';

/** The kinds that are shown beside a change, weightiest first. The rest is in the words themselves. */
export function shownKinds({ kinds }: ParagraphChange): readonly Kind[] {
  return kinds.slice(0, 2);
}

/** What sort of change it is: what happened to the paragraph, then the two weightiest kinds. */
export function Chips({ change }: { change: ParagraphChange }) {
  const words = useWords();
  const kinds = shownKinds(change);
  const isPlainEdit = change.op === 'edited' && kinds.length > 0;
  return (
    <>
      {change.op !== 'kept' && !isPlainEdit && (
        <span class={`chip ${change.op}`}>
          <Say id={`op-${change.op}`} />
        </span>
      )}
      {change.rewritten && (
        <span class="chip edited">
          <Say id="rewritten" />
        </span>
      )}
      {kinds.map(kind => (
        <span key={kind} class={`chip ${kind}`} title={words.text(`why-${kind}`)}>
          <Say id={`kind-${kind}`} />
        </span>
      ))}
    </>
  );
}
