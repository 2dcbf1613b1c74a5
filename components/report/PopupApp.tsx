import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CheckResult, KeepResult, UndoResult } from '@/lib/model/checked';
import type { Keeping } from './keeping';
import type { PaperActions } from './paper-actions';
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
  /** Open the page that asks archives. */
  askArchive?(): void;
  /** Not given where there is no tab. */
  readonly papers?: PaperActions;
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

  // What is stored has changed, and with it what the report says: "nothing is saved yet" would stand above "Kept".
  const settle = async (act: Promise<KeepResult | UndoResult>) => {
    setKeeping({ state: 'busy' });
    const outcome = await act;
    setKeeping(outcome);
    if (outcome.state !== 'failed') await check(since(view));
  };

  useEffect(() => void open(), [open]);
  useFocusOnNotice(view);

  return (
    <Popup
      view={view}
      keeping={keeping}
      highlighting={highlighting}
      papers={actions.papers}
      onAgainst={versionId => void check(versionId)}
      onCompare={versionId => actions.compare(versionId, carried(view, keeping))}
      onKeep={() => void settle(actions.keep())}
      onUndoKeep={versionId => void settle(actions.undoKeep(versionId))}
      onHighlight={against => send({ type: 'asked', against })}
      onStep={by => send({ type: 'walked', by })}
      onRetry={() => {
        setView({ state: 'loading' });
        void open();
      }}
      onOptions={actions.openOptions}
      onAskArchive={actions.askArchive}
    />
  );
}

/** The version that the report on view compares with. */
function since(view: View): number | null {
  return view.state === 'report' ? (view.report.changes?.from ?? null) : null;
}

function carried(view: View, keeping: Keeping): number | null {
  if (keeping.state === 'kept' || keeping.state === 'known') return keeping.versionId;
  return view.state === 'report' ? (view.report.article?.carries ?? null) : null;
}

/** What came of keeping stays told, whatever a later check says of the text. */
const ANSWERS: readonly Keeping['state'][] = ['kept', 'known', 'undone', 'failed'];

const isAnswer = ({ state }: Keeping) => ANSWERS.includes(state);

// A state without a report has one thing to read: its heading.
function useFocusOnNotice({ state }: View): void {
  useEffect(() => {
    if (state !== 'loading' && state !== 'report') {
      document.querySelector<HTMLElement>('h1')?.focus();
    }
  }, [state]);
}
