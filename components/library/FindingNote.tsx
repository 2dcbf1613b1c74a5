import { Say } from '../words/Say';
import type { Found } from './use-finding';

/** How far a search through everything is, with a way to stop it. */
export function FindingNote({ what, found }: { what: 'texts' | 'copies'; found: Found }) {
  const { state, share, ids, stop } = found;
  if (state === 'idle' || state === 'done') return null;
  return (
    <div class="row" role="status">
      <Say id={`library-finding-${what}-${state}`} values={{ count: ids.size, percent: Math.floor(share * 100) }} />
      {state === 'running' && (
        <>
          <progress value={share} max={1} aria-hidden="true" />
          <button type="button" class="button" onClick={stop}>
            <Say id="library-stop" />
          </button>
        </>
      )}
    </div>
  );
}
