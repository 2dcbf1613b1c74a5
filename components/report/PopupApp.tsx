import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AskedCopies } from '@/lib/model/asked-copies';
import type { CheckResult, KeepResult, UndoResult } from '@/lib/model/checked';
import { fault } from '@/lib/model/faults';
import type { WaysOut } from './FootLinks';
import { companionOf } from './companion-of';
import type { Keeping } from './keeping';
import type { Companion } from '@/lib/model/highlights';
import type { CopyDifferences, Report } from '@/lib/model/report';
import { useAsking } from './Asking';
import type { AskingActions } from './asking-actions';
import { useCopyDifferences } from './use-copy-differences';
import { type ConsentActions, useConsent } from './use-consent';
import type { PaperActions } from './paper-actions';
import { useWords } from '../words/Say';
import { Popup, type View } from './Popup';
import { type HighlightActions, useHighlighting } from './use-highlighting';

/** What the popup asks of the world. `highlight` and `step` reject when the page is gone; the others never do. */
export interface PopupActions extends HighlightActions, ConsentActions {
  /** Whether the window is private: its pages are read, and nothing of them is written or opened elsewhere. */
  readonly isPrivate: boolean;
  check(against: number | null): Promise<CheckResult>;
  /** What copies say otherwise than the page. Never rejects. */
  differences(asked: AskedCopies): Promise<CopyDifferences>;
  keep(): Promise<KeepResult>;
  undoKeep(versionId: number): Promise<UndoResult>;
  /** `carried`: the stored version that has the page's text, whose address lasts; `null`: only the open page has it. */
  compare(versionId: number, carried: number | null): void;
  openOptions(): void;
  /** Open the page that asks archives. */
  askArchive?(): void;
  openLibrary?(): void;
  openChanges?(): void;
  openPanel?(): void;
  openExample?(): void;
  /** Not given where no archive can be asked. */
  readonly asking?: AskingActions;
  /** Not given where there is no tab. */
  readonly papers?: PaperActions;
}

/** The popup with its memory: checks once on opening, then does what the reader asks. */
export function PopupApp({ actions, place = 'popup' }: { actions: PopupActions; place?: 'popup' | 'panel' }) {
  const beside = useCompanions();
  const [view, setView] = useState<View>({ state: 'loading' });
  const [keeping, setKeeping] = useState<Keeping>({ state: 'unknown' });
  const { highlighting, send } = useHighlighting(actions, { onCompare: versionId => void check(versionId), beside });
  const consent = useConsent(actions);
  const asked = useRef(0); // number of the last question: an answer to an earlier one comes too late

  const check = useCallback(
    async (against: number | null) => {
      const question = ++asked.current;
      const result = await actions.check(against);
      if (question !== asked.current) return result;
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
    const { state } = await check(null);
    const standing = state === 'report' ? await actions.highlighted() : null;
    if (standing !== null) send({ type: 'found', standing });
  }, [actions, check, send]);

  // What is stored has changed, and with it what the report says: "nothing is saved yet" would stand above "Kept".
  const settle = async (act: Promise<KeepResult | UndoResult>) => {
    setKeeping({ state: 'busy' });
    const outcome = await act;
    if (outcome.state !== 'failed') return void (setKeeping(outcome), await check(since(view)));
    setKeeping(outcome.fault.code === 'keep-unsure' ? keptAfterAll(await check(since(view))) : outcome);
  };

  const stop = () => void (asked.current++, setView({ state: 'failed', fault: fault('cancelled') }));
  const asking = useAsking(actions.asking, () => void check(since(view)));
  useEffect(() => void open(), [open]);
  useFocusOnNotice(view);

  return (
    <Popup
      view={useWholeView(view, actions)}
      keeping={keeping}
      highlighting={highlighting}
      consent={consent}
      isPrivate={actions.isPrivate}
      onCancel={stop}
      papers={actions.papers}
      onAgainst={versionId => void check(versionId)}
      onCompare={versionId => actions.compare(versionId, carried(view, keeping))}
      onKeep={() => void settle(actions.keep())}
      onUndoKeep={versionId => void settle(actions.undoKeep(versionId))}
      onHighlight={against => send({ type: 'asked', against })}
      onStep={by => send({ type: 'walked', by })}
      onRetry={() => void (setView({ state: 'loading' }), open())}
      onOptions={actions.openOptions}
      onAskArchive={actions.askArchive}
      {...asking}
      place={place}
      ways={waysOut(actions, place)}
    />
  );
}

/** The view with what was asked about its copies. */
function useWholeView(view: View, { differences }: PopupActions): View {
  const report = useCopyDifferences(view.state === 'report' ? view.report : null, differences);
  return view.state === 'report' && report !== null ? { ...view, report } : view;
}

/** What stands beside the highlights in the page, in the reader's language. */
function useCompanions(): (report: Report, against: number) => Companion {
  const words = useWords();
  return (report, against) => companionOf(words, report, against);
}

function waysOut(actions: PopupActions, place: 'popup' | 'panel'): WaysOut | undefined {
  const { openChanges, openExample, openLibrary, openPanel, openOptions, isPrivate } = actions;
  if (isPrivate) return undefined; // these pages stand in normal windows
  if (!openChanges || !openLibrary || !openPanel) return undefined;
  const onPanel = place === 'panel' ? null : openPanel;
  return {
    onOptions: openOptions,
    onLibrary: openLibrary,
    onChanges: openChanges,
    onExample: openExample,
    onPanel,
  };
}

/** The version that the report on view compares with. */
function since(view: View): number | null {
  return view.state === 'report' ? (view.report.changes?.from ?? null) : null;
}

function carried(view: View, keeping: Keeping): number | null {
  if (keeping.state === 'kept' || keeping.state === 'known') return keeping.versionId;
  return view.state === 'report' ? (view.report.article?.carries ?? null) : null;
}

/** What came of a keep that the background did not answer: what another check finds stored. */
function keptAfterAll(result: CheckResult): Keeping {
  if (result.state !== 'report') return { state: 'unsure' };
  const { article } = result.report;
  const stored = article?.versions.find(({ id }) => id === article.carries);
  if (stored === undefined) return { state: 'failed', fault: fault('background-stopped') };
  return { state: 'kept', versionId: stored.id, name: stored.name };
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
