import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CheckResult, KeepResult, UndoResult } from '@/lib/model/checked';
import type { Keeping } from './keeping';
import { Popup, type View } from './Popup';
import { type HighlightActions, useHighlighting } from './use-highlighting';

/** What the popup asks of the world. `highlight` and `step` reject when the page is gone; the others never do. */
export interface PopupActions extends HighlightActions {
  check(against: number | null): Promise<CheckResult>;
  keep(): Promise<KeepResult>;
  undoKeep(versionId: number): Promise<UndoResult>;
  /** `carried`: the stored version that has the page's text, whose address lasts; `null`: only the open page has it. */
  compare(versionId: number, carried: number | null): void;
  openOptions(): void;
}

/** The popup with its memory: checks once on opening, then does what the reader asks. */
export function PopupApp({ actions }: { actions: PopupActions }) {
  const [view, setView] = useState<View>({ state: 'loading' });
  const [keeping, setKeeping] = useState<Keeping>({ state: 'unknown' });
  const { highlighting, send } = useHighlighting(actions, versionId => void check(versionId));

  const check = useCallback(
    async (against: number | null) => {
      const result = await actions.check(against);
      setView(result);
      if (result.state === 'report') {
        setKeeping(keeping => (isAnswer(keeping) ? keeping : { state: result.kept }));
      }
      send({ type: 'report', report: result.state === 'report' ? result.report : null });
      return result;
    },
    [actions, send],
  );
  const open = useCallback(async () => {
    const result = await check(null);
    const standing = result.state === 'report' ? await actions.highlighted() : null;
    if (standing !== null) send({ type: 'found', standing });
  }, [actions, check, send]);

  useEffect(() => void open(), [open]);
  useFocusOnNotice(view);

  return (
    <Popup
      view={view}
      keeping={keeping}
      highlighting={highlighting}
      onAgainst={versionId => void check(versionId)}
      onCompare={versionId => actions.compare(versionId, carried(view, keeping))}
      onKeep={() => void keep(actions, setKeeping)}
      onUndoKeep={versionId => void undo(actions, versionId, setKeeping)}
      onHighlight={against => send({ type: 'asked', against })}
      onStep={by => send({ type: 'walked', by })}
      onRetry={() => {
        setView({ state: 'loading' });
        void open();
      }}
      onOptions={actions.openOptions}
    />
  );
}

function carried(view: View, keeping: Keeping): number | null {
  if (keeping.state === 'kept' || keeping.state === 'known') return keeping.versionId;
  return view.state === 'report' ? (view.report.article?.carries ?? null) : null;
}

const isAnswer = ({ state }: Keeping) => state === 'kept' || state === 'known';

async function keep(actions: PopupActions, setKeeping: (keeping: Keeping) => void): Promise<void> {
  setKeeping({ state: 'busy' });
  setKeeping(await actions.keep());
}

async function undo(actions: PopupActions, versionId: number, setKeeping: (keeping: Keeping) => void): Promise<void> {
  setKeeping({ state: 'busy' });
  setKeeping(await actions.undoKeep(versionId));
}

// A state without a report has one thing to read: its heading.
function useFocusOnNotice({ state }: View): void {
  useEffect(() => {
    if (state !== 'loading' && state !== 'report') {
      document.querySelector<HTMLElement>('h1')?.focus();
    }
  }, [state]);
}
