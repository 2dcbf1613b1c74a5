import { Icon } from '../Icon';
import { grouped } from '../words/numbers';
import { Say, useWords } from '../words/Say';
import type { Exports, ExportState } from './use-exports';

/** How far an export is, or what came of it; nothing where there is none. */
export function ExportJob({ state, exports }: { state: ExportState | null; exports: Exports }) {
  if (state === null) return null;
  return state.state === 'running' ? (
    <Running {...state} onCancel={exports.cancel} />
  ) : (
    <div class="notice" role="status">
      <p>
        <Ended {...state} />
      </p>
      <button type="button" class="button" onClick={exports.dismiss}>
        <Say id="export-close" />
      </button>
    </div>
  );
}

type RunningProps = Extract<ExportState, { state: 'running' }> & { onCancel(): void };

function Running({ name, done, of, onCancel }: RunningProps) {
  const words = useWords();
  return (
    <div class="notice">
      <div>
        <p role="status">
          <Say id="export-running" values={{ name }} />
        </p>
        <progress max={1} value={of > 0 ? done / of : 0} aria-label={words.text('export-progress')} />
        {of > 0 && (
          <p class="soft small">
            <Say id="export-done-of" values={{ done: grouped(words, done), of: grouped(words, of) }} />
          </p>
        )}
      </div>
      <button type="button" class="button" onClick={onCancel}>
        <Say id="export-cancel" />
      </button>
    </div>
  );
}

function Ended({ name, end }: Extract<ExportState, { state: 'ended' }>) {
  if (end === 'cancelled') return <Say id="export-cancelled" />;
  return (
    <>
      <Icon name="check" /> <Say id="export-saved" values={{ name, count: end.saved }} />
    </>
  );
}
