import '../tokens.css';
import '../base.css';
import './compare.css';
import './print.css';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { languageTag } from '../language-tag';
import { Columns } from './Columns';
import type { Comparison } from './comparison';
import { type Block, blocks } from './blocks';
import { heatOf } from './heat';
import { HistoryChart } from './HistoryChart';
import { type Row, rows } from './rows';
import { SideHead } from './SideHead';
import { Sum } from './Sum';
import { Toolbar } from './Toolbar';
import { outcomes } from './totals';
import { useSteps } from './use-steps';
import type { CompareProps } from './compare-props';

/** Two texts, what changed between them, and how the article came to this. */
export function Compare(props: CompareProps) {
  const { comparison, asked, history, view, choices, onChoose } = props;
  const { a, b, changes } = comparison;
  const { open, toggle, unfold } = useFolds(comparison);
  const all = useMemo(() => rows(changes), [changes]);
  const shown = useMemo(() => blocks(all, view.only), [all, view.only]);
  const stops = useMemo(() => stopsIn(shown), [shown]);
  const list = useRef<HTMLOListElement>(null);
  const heat = useMemo(() => heatOf(history ?? [], b.key, b.paragraphs.length), [history, b]);
  const isBehind = asked.a !== a.key || asked.b !== b.key;
  const reveal = useCallback(
    (rowId: string) => {
      const fold = shown.find(block => block.kind === 'fold' && block.rows.some(row => row.id === rowId));
      if (fold?.kind === 'fold') unfold(fold.id);
    },
    [shown, unfold],
  );
  const steps = useSteps(stops, list, reveal);
  const goToParagraph = (at: number) => {
    const row = all.find(({ change, id }) => id.startsWith('b') && change.b.includes(at));
    if (row) steps.goTo(row.id);
  };
  return (
    <div class="compare">
      <header class="top">
        <h1 class="paper-words" dir="auto" lang={languageTag(b.language)}>
          {b.title || a.title || 'Without a headline'}
        </h1>
        <Sum comparison={comparison} view={view} onView={props.onView} />
        {history !== null && (
          <HistoryChart history={history} {...asked} heat={heat} onChoose={onChoose} onParagraph={goToParagraph} />
        )}
      </header>
      <main aria-busy={isBehind}>
        <Toolbar {...props} steps={steps} isBehind={isBehind} />
        <div class={`heads ${view.layout}`}>
          <SideHead
            name="Left text"
            side={a}
            chosen={asked.a}
            choices={choices}
            onChoose={key => onChoose(key, asked.b)}
          />
          <SideHead
            name="Right text"
            side={b}
            chosen={asked.b}
            choices={choices}
            onChoose={key => onChoose(asked.a, key)}
          />
        </div>
        {outcomes(changes, view.only).map(sentence => (
          <p key={sentence} class="outcome">
            {sentence}
          </p>
        ))}
        <Columns {...{ comparison, view, open, list }} blocks={shown} onToggle={toggle} onGoTo={steps.goTo} />
      </main>
    </div>
  );
}

// A moved paragraph stands in two rows; it is one change, stepped to where it stands now.
function stopsIn(shown: readonly Block[]): Row[] {
  return shown.flatMap(block =>
    block.kind === 'row' && !(block.row.change.op === 'moved' && block.row.at === 'left') ? [block.row] : [],
  );
}

const NONE: ReadonlySet<string> = new Set();

/** Which folds are open. They are named after rows of one comparison, so that another begins with all closed. */
function useFolds(comparison: Comparison) {
  const [state, setState] = useState({ comparison, open: NONE });
  const open = state.comparison === comparison ? state.open : NONE;
  const toggle = (id: string) => setState({ comparison, open: toggled(open, id) });
  const unfold = useCallback(
    (id: string) => {
      setState(now => ({ comparison, open: new Set([...(now.comparison === comparison ? now.open : NONE), id]) }));
    },
    [comparison],
  );
  return { open, toggle, unfold };
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
