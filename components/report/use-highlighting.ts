import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ALONE, type Companion, type Highlighted, type Painting } from '@/lib/model/highlights';
import type { Report } from '@/lib/model/report';
import { type Act, type Event, type Highlighting, next, type Next, START } from './highlighting';

/** What highlighting asks of the page. `highlight` and `step` reject when the page is gone. */
export interface HighlightActions {
  /** Replace what is painted; no highlights clear. */
  highlight(painting: Painting): Promise<{ placed: number; changes: number }>;
  /** What stands in the page since the popup was last open over it. */
  highlighted(): Promise<Highlighted | null>;
  step(by: 1 | -1): Promise<{ at: number; of: number }>;
}

/** What highlighting needs of the view around it. */
interface Surroundings {
  /** Show the report against a version. */
  onCompare(versionId: number): void;
  /** What stands beside the highlights, in the reader's words. */
  beside(report: Report, against: number): Companion;
}

/**
 * Run the reducer of `highlighting.ts`. The keys n and p step while something is highlighted.
 */
export function useHighlighting(
  actions: HighlightActions,
  { onCompare, beside }: Surroundings,
): { highlighting: Highlighting; send(event: Event): void } {
  const [highlighting, setHighlighting] = useState<Highlighting>(START.highlighting);
  const model = useRef(START);
  const compare = useRef(onCompare);
  compare.current = onCompare;
  const companion = useRef(beside);
  companion.current = beside;
  // Must stay the same function: the check on opening depends on it, and is done once.
  const send = useCallback(
    (event: Event) => {
      const step = next(model.current, event);
      model.current = step.model;
      setHighlighting(step.model.highlighting);
      if (step.act?.do === 'compare') compare.current(step.act.against);
      else if (step.act)
        perform(step.act, actions, beforehand(companion.current, step)).then(send, () => send({ type: 'gone' }));
    },
    [actions],
  );
  const isOn = highlighting.state === 'on';
  useEffect(() => {
    if (!isOn) return undefined;
    return onKeys({ n: () => send({ type: 'walked', by: 1 }), p: () => send({ type: 'walked', by: -1 }) });
  }, [isOn, send]);
  return { highlighting, send };
}

function beforehand(beside: Surroundings['beside'], { model, act }: Next): Companion {
  const isPainting = act?.do === 'paint' && model.shown !== null;
  return isPainting ? beside(model.shown!, act.against) : ALONE;
}

/** Do an act in the page. @returns what the page answers */
async function perform(
  act: Exclude<Act, { do: 'compare' }>,
  actions: HighlightActions,
  companion: Companion,
): Promise<Event> {
  switch (act.do) {
    case 'paint':
      return {
        type: 'painted',
        against: act.against,
        ...(await actions.highlight({ highlights: [...act.highlights], against: act.against, ...companion })),
      };
    case 'clear':
      await actions.highlight({ highlights: [], against: 0, ...ALONE });
      return { type: 'cleared' };
    case 'step':
      return { type: 'stepped', ...(await actions.step(act.by)) };
  }
}

/** Single keys without modifiers, for the whole document. @returns undo */
function onKeys(acts: Readonly<Record<string, () => void>>): () => void {
  const gone = new AbortController();
  document.addEventListener(
    'keydown',
    event => {
      const isModified = event.ctrlKey || event.metaKey || event.altKey;
      if (isModified || !Object.hasOwn(acts, event.key)) return;
      event.preventDefault();
      acts[event.key]();
    },
    { signal: gone.signal },
  );
  return () => gone.abort();
}
