import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CheckResult, KeepResult, Mark, Marked, UndoResult } from '@/lib/browser/messages';
import { isMarked, type Keeping, type Marking } from './Foot';
import { marksAgainst } from './marks-of';
import { Popup, type View } from './Popup';

/** What the popup asks of the world. `mark` and `step` reject when the page is gone; the others never do. */
export interface PopupActions {
  check(against: number | null): Promise<CheckResult>;
  keep(): Promise<KeepResult>;
  undoKeep(versionId: number): Promise<UndoResult>;
  /** `against`: id of the version that the changes are since. */
  mark(marks: readonly Mark[], against: number): Promise<{ placed: number; changes: number }>;
  marked(): Promise<Marked | null>;
  step(by: 1 | -1): Promise<{ at: number; of: number }>;
  /** `carried`: the stored version that has the page's text, whose address lasts; `null`: only the open page has it. */
  compare(versionId: number, carried: number | null): void;
  openOptions(): void;
}

/** The popup with its memory: checks once on opening, then does what the reader asks. */
export function PopupApp({ actions }: { actions: PopupActions }) {
  const [view, setView] = useState<View>({ state: 'loading' });
  const [keeping, setKeeping] = useState<Keeping>({ state: 'unknown' });
  const { marking, onMark, onStep, repaint, resume } = useMarking(view, actions);

  const check = useCallback(
    async (against: number | null) => {
      const result = await actions.check(against);
      setView(result);
      if (result.state === 'report') setKeeping(keeping => (isAnswer(keeping) ? keeping : { state: result.kept }));
      repaint(result);
      return result;
    },
    [actions, repaint],
  );
  const open = useCallback(async () => resume(await check(null), check), [check, resume]);

  useEffect(() => void open(), [open]);
  useFocusOnNotice(view);

  return (
    <Popup
      view={view}
      keeping={keeping}
      marking={marking}
      onAgainst={versionId => void check(versionId)}
      onCompare={versionId => actions.compare(versionId, carried(view, keeping))}
      onKeep={() => void keep(actions, setKeeping)}
      onUndoKeep={versionId => void undo(actions, versionId, setKeeping)}
      onMark={onMark}
      onStep={onStep}
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

/** Id of the version that a report's changes are since; `null` without changes. */
function since(shown: View): number | null {
  return shown.state === 'report' ? (shown.report.changes?.from ?? null) : null;
}

/** Whether a report tells of a copy at a version. */
function sharesWith(shown: View, versionId: number): boolean {
  return shown.state === 'report' && shown.report.copies.some(copy => copy.versionId === versionId);
}

/**
 * Marks in the page: painted anew when another version is chosen, stepped through with n and p. They
 * outlive the popup, which closes with every click into the page.
 */
function useMarking(view: View, actions: PopupActions) {
  const [marking, setMarking] = useState<Marking>({ state: 'off' });
  const isOn = marking.state === 'on';
  const last = useRef({ marking, view });
  last.current = { marking, view };
  const lose = useCallback(() => setMarking({ state: 'lost' }), []);

  const paint = useCallback(
    (shown: View, against: number) => {
      if (shown.state !== 'report') return;
      actions
        .mark(marksAgainst(shown.report, against), against)
        .then(
          ({ placed, changes }) => setMarking({ state: 'on', against, at: 0, of: placed, missing: changes - placed }),
          lose,
        );
    },
    [actions, lose],
  );
  const onMark = (against: number | null) => {
    if (against !== null) paint(view, against);
    else actions.mark([], 0).then(() => setMarking({ state: 'off' }), lose);
  };
  const onStep = useCallback(
    (by: 1 | -1) => {
      actions.step(by).then(step => setMarking(now => (now.state === 'on' ? { ...now, ...step } : now)), lose);
    },
    [actions, lose],
  );
  // Must stay the same function: the check on opening depends on it, and is done once. What a copy shares stays marked.
  const repaint = useCallback(
    (shown: View) => {
      const { marking, view } = last.current;
      const next = since(shown);
      if (next !== null && isMarked(marking, since(view))) paint(shown, next);
    },
    [paint],
  );

  /** Take up what was marked before, against the version that was chosen then; `check` chooses it again. */
  const resume = useCallback(
    async (shown: View, check: (against: number) => Promise<View>) => {
      const standing = shown.state === 'report' ? await actions.marked() : null;
      if (standing === null) return;
      const speaksOf = (each: View) => since(each) === standing.against || sharesWith(each, standing.against);
      const chosen = speaksOf(shown) ? shown : await check(standing.against);
      if (speaksOf(chosen)) setMarking({ state: 'on', ...standing });
      else actions.mark([], 0).catch(lose); // that version is gone
    },
    [actions, lose],
  );

  useEffect(() => (isOn ? onKeys({ n: () => onStep(1), p: () => onStep(-1) }) : undefined), [isOn, onStep]);
  return { marking, onMark, onStep, repaint, resume };
}

/** Single keys without modifiers, for the whole document. @returns undo */
function onKeys(acts: Readonly<Record<string, () => void>>): () => void {
  const gone = new AbortController();
  document.addEventListener(
    'keydown',
    event => {
      if (event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(acts, event.key)) return;
      event.preventDefault();
      acts[event.key]();
    },
    { signal: gone.signal },
  );
  return () => gone.abort();
}

// A state without a report has one thing to read: its heading.
function useFocusOnNotice({ state }: View): void {
  useEffect(() => {
    if (state !== 'loading' && state !== 'report') document.querySelector<HTMLElement>('h1')?.focus();
  }, [state]);
}
