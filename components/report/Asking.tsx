import { useEffect, useRef, useState } from 'preact/hooks';
import { Say } from '../words/Say';
import type { AskingActions, AskingLine, AskingNow } from './asking-actions';

/** What archives bring in for the open page. `onFresh` is called when a new version has come. */
export function useAsking(
  actions: AskingActions | undefined,
  onFresh: () => void,
): { asking: AskingNow | null; onStopAsking: AskingActions['stop'] | undefined } {
  const [now, setNow] = useState<AskingNow | null>(null);
  const known = useRef<number | null>(null);
  const told = useRef(onFresh);
  told.current = onFresh;
  useEffect(
    () =>
      actions?.watch(next => {
        const fresh = next.lines.reduce((sum, { counts }) => sum + counts.fresh, 0);
        if (known.current !== null && fresh > known.current) told.current();
        known.current = fresh;
        setNow(next);
      }),
    [actions],
  );
  return { asking: now, onStopAsking: actions?.stop };
}

interface Props {
  readonly now: AskingNow | null | undefined;
  onStop?(): void;
}

/** What is being asked about the open page, with a way to stop it; then what came. */
export function Asking({ now, onStop }: Props) {
  const wasRunning = useRef(false);
  if (!now) return null;
  wasRunning.current ||= now.isRunning;
  if (!wasRunning.current) return null; // it was asked on another day
  return (
    <section class="collection-notes">
      {now.lines
        .filter(line => now.isRunning === (line.outcome === null))
        .map(line => (
          <Line key={line.name} line={line} />
        ))}
      {now.isRunning && (
        <button type="button" class="button" onClick={onStop}>
          <Say id="asking-stop" />
        </button>
      )}
    </section>
  );
}

function Line({ line: { name, counts, outcome } }: { line: AskingLine }) {
  return (
    <p class="small" role="status">
      <Say
        id={outcome === null ? 'asking-now' : 'asking-came'}
        values={{ name, read: counts.read, fresh: counts.fresh }}
      />
    </p>
  );
}
