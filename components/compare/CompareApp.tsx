import { useCallback, useEffect, useState } from 'preact/hooks';
import { Compare } from './Compare';
import type { ExportFormat } from './compare-props';
import { CompareState, type Waiting } from './CompareState';
import type { Choice, Comparison, History } from './comparison';
import { exported } from './exported';
import { useWords } from '../words/Say';
import { type View, viewIn, withView } from './view';

/** What loading came to. */
export type Loaded =
  | Exclude<Waiting, { state: 'loading' }>
  | {
      readonly state: 'ready';
      readonly comparison: Comparison;
      readonly choices: readonly Choice[];
      readonly history: () => Promise<History | null>;
    };

/** What the page asks of the world. None rejects. */
export interface CompareActions {
  /** The two sides by their keys, as they stand in the address. */
  load(a: string, b: string): Promise<Loaded>;
  /** Make the address of the page reopen what is shown. */
  remember(address: URLSearchParams): void;
  /** Both are left out in a private window: what is saved or printed there would be listed outside of it. */
  save?(name: string, type: string, text: string): void;
  print?(): void;
  /** Set where the comparison stands in the popup: go back to the report. */
  back?(): void;
}

type State = { readonly state: 'loading' } | Loaded;

/** The compare page with its memory, which is its address. */
export function CompareApp({ start, actions }: { start: URLSearchParams; actions: CompareActions }) {
  const words = useWords();
  const [address, setAddress] = useState(start);
  const [loaded, setLoaded] = useState<State>({ state: 'loading' });
  const history = useHistory(loaded);
  const [a, b] = [address.get('a') ?? '', address.get('b') ?? ''];

  const load = useCallback(
    async (isStale: () => boolean) => {
      const next = await actions.load(a, b);
      if (!isStale()) setLoaded(next);
    },
    [actions, a, b],
  );
  useEffect(() => {
    let isGone = false;
    void load(() => isGone);
    return () => void (isGone = true);
  }, [load]);
  const go = (next: URLSearchParams) => {
    setAddress(next);
    actions.remember(next);
  };

  const { save, print, back } = actions;
  if (loaded.state !== 'ready') {
    return <CompareState waiting={loaded} onRetry={() => void load(() => false)} onBack={back} />;
  }
  return (
    <Compare
      comparison={loaded.comparison}
      asked={{ a, b }}
      choices={loaded.choices}
      history={history}
      view={viewIn(address)}
      onView={(view: View) => go(withView(address, view))}
      onChoose={(left, right) => go(withSides(address, left, right))}
      onExport={
        save &&
        ((format: ExportFormat) => {
          const { name, type, text } = exported(words, loaded.comparison, format);
          save(name, type, text);
        })
      }
      onPrint={print}
      onBack={back}
    />
  );
}

function withSides(address: URLSearchParams, a: string, b: string): URLSearchParams {
  const next = new URLSearchParams(address);
  next.set('a', a);
  next.set('b', b);
  return next;
}

// The history costs a comparison a version: it comes when the page already stands.
function useHistory(loaded: State): History | null {
  const [history, setHistory] = useState<History | null>(null);
  useEffect(() => {
    let isGone = false;
    // Without it both texts still stand compared: a failure leaves the picture out.
    if (loaded.state === 'ready')
      loaded.history().then(
        found => {
          if (!isGone) setHistory(found);
        },
        () => undefined,
      );
    return () => void (isGone = true);
  }, [loaded]);
  return history;
}
