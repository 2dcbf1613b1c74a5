import type { Kind, ParagraphChange } from '@/lib/model/report';
import { KIND_WORD, OP_WORD } from './change-words';

/** The kinds that are shown beside a change, weightiest first. The rest is in the words themselves. */
export function shownKinds({ kinds }: ParagraphChange): readonly Kind[] {
  return kinds.slice(0, 2);
}

/** What sort of change it is: what happened to the paragraph, then the two weightiest kinds. */
export function Chips({ change }: { change: ParagraphChange }) {
  const kinds = shownKinds(change);
  const showsOp = change.op !== 'kept' && (change.op !== 'edited' || kinds.length === 0);
  return (
    <>
      {showsOp && <span class={`chip ${change.op}`}>{OP_WORD[change.op]}</span>}
      {change.rewritten && <span class="chip edited">rewritten</span>}
      {kinds.map(kind => (
        <span key={kind} class={`chip ${kind}`}>
          {KIND_WORD[kind]}
        </span>
      ))}
    </>
  );
}
